/// What the pronouns behind a description tell of the one it means.
extension Resolution {
  /// The gender of the pronoun with which the reported words begin, as *she* in *the teacher said she had been asked*,
  /// which hardly ever means another; and else that of the first pronoun behind, before somebody is named.
  ///
  /// - Complexity: O(1): looks at a few mentions.
  func gendersBehind(_ index: Int) -> (own: Entity.Gender, behind: Entity.Gender) {
    let sentence = sentenceOfToken[mentions[index].head]
    let starts = (contents[index] ?? []).map(\.lowerBound)
    let end = min(mentions.count, index + Self.reachOfPronouns)
    for mention in mentions[min(index + 1, end)..<end] {
      let distance = sentenceOfToken[mention.head] - sentence
      if distance > 1 || mention.isQuoted || mention.kind == .name && mention.isPerson { break }
      let gender = Self.gender(of: mention.classes)
      guard mention.kind == .pronoun, gender != .unknown else { continue }
      let start = Int(tokens[mention.tokens.lowerBound].start)
      let isOwn = starts.contains { (0..<Self.complementizer).contains(start - $0) }
      return isOwn ? (gender, .unknown) : (.unknown, gender)
    }
    return (.unknown, .unknown)
  }

  private static let reachOfPronouns = 8
  /// The bytes of *that*, a space, and one more.
  private static let complementizer = 6
}
