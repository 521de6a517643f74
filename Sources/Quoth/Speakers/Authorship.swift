/// Whose words a letter or a statement has, in news: *Ann Lee urged members in a letter … “Go,” the letter said*.
extension Resolution {
  /// Has texts that say something be those who wrote them, where the text says who.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  mutating func findAuthors() {
    var firsts: [Int32: Int] = [:]
    for index in mentions.indices
    where ofMention[index] >= 0 && mentions[index].kind == .nominal && !mentions[index].isPlural
      && Self.writings.contains(tokens[mentions[index].head].hash)
      && firsts[ofMention[index]] == nil
    {
      firsts[ofMention[index]] = index
    }
    if firsts.isEmpty { return }
    for index in mentions.indices where isSpeaker[index] && !mentions[index].isQuoted {
      guard let first = firsts[ofMention[index]], first != index, let author = author(of: first)
      else { continue }
      ofMention[index] = author
    }
  }

  /// Who wrote what the mention brings in: *his letter*, *a letter from Ann Lee*, *Ann Lee said in a letter*.
  private func author(of text: Int) -> Int32? {
    let mention = mentions[text]
    if let owner = mention.possessor { return mayWrite(owner) ? ofMention[owner] : nil }
    guard Words.indefinite.contains(tokens[mention.tokens.lowerBound].hash) else { return nil }
    let after = text + 1
    if after < mentions.count, mention.tokens.upperBound + 1 == mentions[after].tokens.lowerBound,
      Self.sources.contains(tokens[mention.tokens.upperBound].hash)
    {
      return mayWrite(after) ? ofMention[after] : nil
    }
    let sentence = sentenceOfToken[mention.head]
    let near = max(0, text - Self.reach)..<min(mentions.count, text + Self.reach)
    let able = near.filter {
      isSubject[$0] && sentenceOfToken[mentions[$0].head] == sentence && !mentions[$0].isQuoted
        && mayWrite($0)
    }
    return (able.first { isSpeaker[$0] } ?? able.first).map { ofMention[$0] }
  }

  private func mayWrite(_ index: Int) -> Bool {
    guard ofMention[index] >= 0 else { return false }
    let known = traits[Int(ofMention[index])]
    return known.kind == .organization || known.isSomebody
      || known.isNamed && known.kind != .unknown
  }

  /// How many mentions to either side of a text its author is looked for.
  private static let reach = 16
  private static let sources: WordSet = ["from", "by"]
  private static let writings: WordSet = [
    "letter", "statement", "email", "e-mail", "memo", "message", "note", "post", "tweet", "reply",
    "communique", "communiqué", "telegram",
  ]
}
