/// What a word for kin makes of somebody: *mother* is a parent and a woman.
struct Kinship: Sendable, Hashable {
  enum Relation: UInt8, Sendable, CaseIterable {
    case parent, child, sibling, spouse, uncle, nephew, cousin, grandparent, grandchild
    case parentInLaw, childInLaw, siblingInLaw

    /// What one is to a relation of that kind: a parent's child.
    var inverse: Relation {
      switch self {
      case .parent: .child
      case .child: .parent
      case .uncle: .nephew
      case .nephew: .uncle
      case .grandparent: .grandchild
      case .grandchild: .grandparent
      case .parentInLaw: .childInLaw
      case .childInLaw: .parentInLaw
      case .sibling, .spouse, .cousin, .siblingInLaw: self
      }
    }
  }

  let relation: Relation
  let gender: Entity.Gender

  /// What the word of that hash says; `nil` if it is no word for kin.
  ///
  /// - Complexity: O(1)
  static func of(_ word: UInt64) -> Kinship? { words[word] }

  private static let words = read(Language.englishKinship)

  /// Reads lines of a relation, a gender and words.
  private static func read(_ data: String) -> [UInt64: Kinship] {
    var result: [UInt64: Kinship] = [:]
    for line in data.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2,
        let relation = Relation.allCases.first(where: { "\($0)" == parts[0] })
      else { continue }
      let gender: Entity.Gender =
        parts[1] == "male" ? .male : parts[1] == "female" ? .female : .unknown
      for word in parts.dropFirst(2) {
        result[Lexicon.hash(String(word))] = Kinship(relation: relation, gender: gender)
      }
    }
    return result
  }
}
