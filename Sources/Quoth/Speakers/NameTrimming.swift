/// Finds how far the names in a text really reach: *Presently Milly*, *Dear Anne* and *Diana
/// Tuesday* are Milly, Anne and Diana. One mention cannot tell; all of them together can.
struct NameTrimming {
  let tokens: [Token]
  private let cases: WordCases
  /// Names of one word.
  private var alone = HashTable()

  init(_ mentions: [Mention], _ tokens: [Token]) {
    self.tokens = tokens
    var words: [UInt64] = []
    for mention in mentions where mention.kind == .name {
      if mention.name.count == 1 { alone[tokens[mention.head].hash] = 1 }
      let first = tokens[mention.name.lowerBound]
      if !first.meets([.title, .particle]), WordCases.begins(mention.name.lowerBound, tokens) {
        words.append(first.hash)
      }
    }
    cases = WordCases(of: words, in: tokens)
  }

  /// The name without what only seems to belong to it.
  func trimmed(_ name: Range<Int>, isQuoted: Bool) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    while end - start > 1, tokens[end - 1].meets(.calendar), !tokens[end - 1].meets(.given),
      !isSurname(end - 1)
    {
      end -= 1
    }
    while end - start > 1, tokens[start + 1].isCapital,
      isForeign(start) || isQuoted && isOrder(start) || isAddressed(start, end)
    { start += 1 }
    return start..<end
  }

  /// *Theresa May*, not *Diana May 5*
  private func isSurname(_ index: Int) -> Bool {
    tokens[index].meets(.ambiguousName) && tokens[index - 1].meets([.given, .title])
      && (index + 1 >= tokens.count || tokens[index + 1].kind != .number)
  }

  /// Whether a name of one word is none: *Sunlight fell* where the text has *sunlight* as well.
  func isCommon(_ name: Range<Int>) -> Bool {
    let token = tokens[name.lowerBound]
    return name.count == 1 && WordCases.begins(name.lowerBound, tokens)
      && !token.meets([.given, .place, .media, .organization, .demonym])
      && !token.flags.contains(.allCaps)
      && cases.small(token.hash) > cases.capital(token.hash)
  }

  /// Whether the word before a name is none of it.
  private func isForeign(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind != .word { return false }
    if !token.isCapital { return !token.meets(.particle) }
    if Self.endearments.contains(token.hash) {
      return tokens[index + 1].meets(.given) || alone[tokens[index + 1].hash] != nil
    }
    guard WordCases.begins(index, tokens), !token.flags.contains(.dotted) else { return false }
    // *Will Lee*: an auxiliary would not have been taken for part of a name.
    if token.meets(.auxiliary), token.meets([.given, .ambiguousName]) { return false }
    if token.meets([.closed, .subordinator]) || token.meets(.calendar) && !token.meets(.given) {
      return true
    }
    return cases.small(token.hash) > cases.capital(token.hash)
  }

  /// *“Bring Wei.”*
  private func isOrder(_ index: Int) -> Bool {
    let token = tokens[index]
    let isVerb =
      token.meets([.verbs, .commonVerb]) && token.meets(.base) || Self.orders.contains(token.hash)
    return isVerb && WordCases.begins(index, tokens) && !token.meets([.given, .title])
      && alone[tokens[index + 1].hash] != nil
  }

  /// *Ask Pieter-Jan Verstappelen how it goes*, where he is Verstappelen elsewhere.
  private func isAddressed(_ index: Int, _ end: Int) -> Bool {
    Self.openings.contains(tokens[index].hash) && WordCases.begins(index, tokens)
      && (alone[tokens[end - 1].hash] != nil || tokens[index + 1].meets([.given, .title, .role]))
  }

  private static let openings: WordSet = [
    "ask", "meet", "take", "call", "blame", "thank", "picture", "imagine", "consider", "watch",
    "remember", "enter", "tell", "give", "see",
  ]

  private static let orders: WordSet = [
    "bring", "fetch", "take", "give", "show", "send", "get", "help", "hold", "watch", "leave",
    "follow", "stop", "let", "keep", "find", "bless",
  ]

  /// Words that stand before the names of those whom one talks to or pities.
  private static let endearments: WordSet = [
    "poor", "dear", "dearest", "darling", "old", "little", "young", "oh", "o", "ah", "sweet",
    "good",
    "beloved", "hello", "hullo", "hey", "yes", "no", "well", "so", "but", "and", "then", "now",
    "presently", "suddenly", "my",
  ]
}
