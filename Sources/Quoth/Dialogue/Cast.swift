/// The people of a text: who they are in numbers, and where they are mentioned.
struct Cast {
  /// A mention outside quotations of somebody who can speak.
  struct Appearance {
    let entity: Int
    let token: Int
    let paragraph: Int
    let kind: Mention.Kind
    let isSubject: Bool
    /// Only to say whose: *on Otto’s account*.
    let isOwner: Bool
    /// By name, not as *she* or *the girl*.
    var isNamed: Bool { kind == .name }
    /// By name or by a description, not as *she*.
    var isToldOf: Bool { kind != .pronoun }
  }

  /// How many people are candidates at most.
  static let limit = 10

  let appearances: [Appearance]
  /// How often each entity is named, and is the named subject of a cue: logarithms.
  let prominence: [Float]
  let loquacity: [Float]
  /// How often each is spoken of by a description: logarithms.
  let familiarity: [Float]
  /// The nouns by which each is spoken of: *the doctor*.
  private var nouns: Set<Pair> = []

  private struct Pair: Hashable {
    let entity: Int
    let noun: UInt64
  }

  init(_ entities: Entities, _ mentions: Mentions, _ turns: [Turn], _ tokens: [Token]) {
    var appearances: [Appearance] = []
    var named = [Float](repeating: 0, count: entities.entities.count)
    var described = named
    for (index, mention) in mentions.mentions.enumerated() {
      let entity = Int(entities.ofMention[index])
      guard entity >= 0 else { continue }
      if mention.kind == .name { named[entity] += 1 }
      if mention.kind == .nominal {
        described[entity] += 1
        nouns.insert(Pair(entity: entity, noun: tokens[mention.head].hash))
      }
      if mention.isQuoted || !Self.canSpeak(entities.entities[entity]) { continue }
      appearances.append(
        Appearance(
          entity: entity, token: mention.tokens.lowerBound, paragraph: mention.paragraph,
          kind: mention.kind, isSubject: entities.isSubject[index], isOwner: mention.isPossessor))
    }
    var spoken = [Float](repeating: 0, count: entities.entities.count)
    for turn in turns {
      if let subject = turn.subject, subject.entity >= 0, subject.reference == .name {
        spoken[subject.entity] += 1
      }
    }
    self.appearances = appearances
    prominence = named.map { Magnitude.log($0) }
    loquacity = spoken.map { Magnitude.log($0) }
    familiarity = described.map { Magnitude.log($0) }
  }

  /// Whether the text speaks of somebody by the noun.
  func speaks(of entity: Int, by noun: UInt64) -> Bool {
    noun != 0 && nouns.contains(Pair(entity: entity, noun: noun))
  }

  static func canSpeak(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .person: true
    // *the ladies*, not *her questions*
    case .group: entity.isNamed || !entity.roles.isEmpty || !entity.members.isEmpty
    case .unknown: entity.isNamed && !entity.isDoubtful
    case .organization: false
    }
  }

  /// The first appearance at or after the token.
  func first(from token: Int) -> Int { appearances.firstSorted { $0.token >= token } }
}
