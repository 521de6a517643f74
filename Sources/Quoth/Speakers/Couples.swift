/// Those who share the surname of the name after *and*: *Noel and Attracta Geraghty*.
struct Couples {
  /// The token of the surname of a given name that stands alone, by mention.
  private(set) var surnames: [Int: Int] = [:]
  /// The mention of the given name, by that of the whole name.
  private(set) var partners: [Int: Int] = [:]

  /// - Complexity: O(*n*) in the number of chunks.
  init(_ mentions: [Mention], _ chunks: [Chunk], _ tokens: [Token]) {
    /// The last token of the whole names, by each word of them.
    var whole = HashTable()
    for mention in mentions where mention.kind == .name && mention.name.count > 1 {
      whole[tokens[mention.name.lowerBound].hash] = mention.head
      whole[tokens[mention.head].hash] = mention.head
    }
    /// Not *Clinton and Tim Kaine* in a text that has Hillary Clinton.
    func mayBear(_ given: Int, _ surname: Int) -> Bool {
      whole[tokens[given].hash].map { tokens[$0].hash == tokens[surname].hash } ?? true
    }
    var seen = HashTable()
    var next = 0
    for index in chunks.indices.dropLast(2)
    where chunks[index].kind == .phrase && chunks[index].index >= 0
      && chunks[index + 2].kind == .phrase && chunks[index + 2].index >= 0
      && Self.joins(chunks[index + 1].tokens, tokens)
    {
      while next < chunks[index].index {
        for token in mentions[next].name { seen[tokens[token].hash] = 1 }
        next += 1
      }
      let one = mentions[chunks[index].index]
      // *Priya and Glenn Sorrell’s heat pump*
      let whole = mentions[chunks[index + 2].index].possessor ?? chunks[index + 2].index
      let other = mentions[whole]
      guard one.kind == .name, other.kind == .name, one.name.count == 1, other.name.count == 2,
        one.tokens == one.name, other.tokens == other.name, !one.isPossessor,
        one.paragraph == other.paragraph, !other.isOrganization,
        tokens[one.head].meets([.given, .ambiguousName]), mayBear(one.head, other.head),
        // Not *Teddy and Ben Hacket*, of whom one is known already.
        ([one.head] + other.name).allSatisfy({ seen[tokens[$0].hash] == nil }),
        tokens[other.name.lowerBound].meets([.given, .ambiguousName])
          || tokens[other.name.lowerBound].isUnlisted
      else { continue }
      surnames[chunks[index].index] = other.head
      partners[whole] = chunks[index].index
    }
  }

  /// Nobody.
  init() {}

  private static func joins(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.count == 1
      && (tokens[range.lowerBound].hash == Words.and || tokens[range.lowerBound].scalar == 0x26)
  }
}
