/// Who is whose kin, by all that a text tells: *Emma's father, Mr. Woodhouse*, and whoever answers
/// when she says *papa*.
struct Relatives {
  /// In place of an owner: whoever it is.
  static let anybody = -1

  private struct Pair: Hashable {
    /// The one whose kin it is.
    let owner: Int
    let relation: Kinship.Relation
  }

  private var votes: [Pair: [Int: Float]] = [:]

  /// - Complexity: O(*m* + *t*) in the numbers of mentions and turns.
  init(_ turns: [Turn], _ entities: Entities, _ mentions: Mentions, _ tokens: [Token]) {
    for (index, mention) in mentions.mentions.enumerated() {
      guard mention.kind == .nominal, !mention.isPlural, let possessor = mention.possessor,
        let kinship = Kinship.of(tokens[mention.head].hash)
      else { continue }
      let kin = Int(entities.ofMention[index])
      let owner = Int(entities.ofMention[possessor])
      guard kin >= 0, owner >= 0, kin != owner, entities.entities[kin].isNamed,
        entities.entities[kin].kind != .group, entities.entities[owner].kind != .group
      else { continue }
      add(kin, kinship.relation, of: owner)
      addInverse(owner, kinship.relation, of: kin)
    }
    for (index, entity) in entities.entities.enumerated()
    where entity.isNamed && entity.kind != .group {
      for role in entity.roles {
        // *Aunt Juley*
        if let kinship = Kinship.of(role), kinship.gender != .unknown {
          vote(index, kinship.relation, of: Self.anybody)
        }
      }
    }
    for (index, turn) in turns.enumerated() {
      guard let called = turn.called else { continue }
      let speaker = turn.namedSpeaker
      for other in [index + 1, index - 1] where turns.indices.contains(other) {
        guard let kin = turns[other].namedSpeaker, kin != speaker,
          entities.entities[kin].kind != .group, abs(turns[other].paragraph - turn.paragraph) <= 2,
          called.gender.agrees(with: entities.entities[kin].gender)
        else { continue }
        add(kin, called.relation, of: speaker ?? Self.anybody)
        if let speaker { addInverse(speaker, called.relation, of: kin) }
        break
      }
    }
    readSurnames(entities)
    shareParents()
  }

  /// *Mrs. Fenn* is likely to be the mother of *Clara Fenn* and the wife of *Mr. Fenn*.
  private mutating func readSurnames(_ entities: Entities) {
    var families: [UInt64: [Int]] = [:]
    for (index, entity) in entities.entities.enumerated() where entity.isNamed {
      guard let surname = entity.keys.last, entity.kind != .group, entity.kind != .organization,
        entity.keys.count > 1 || entity.surname != nil
      else { continue }
      families[surname.hash, default: []].append(index)
    }
    for family in families.values where family.count > 1 && family.count <= Self.largest {
      for elder in family where entities.entities[elder].isMarried {
        for other in family where other != elder {
          let known = entities.entities[other]
          if !known.isMarried {
            vote(elder, .parent, of: other)
            addInverse(other, .parent, of: elder)
          } else if known.gender != entities.entities[elder].gender {
            vote(elder, .spouse, of: other)
          }
        }
      }
    }
  }

  /// The Buddenbrooks are too many for their surname to tell whose son is who.
  private static let largest = 8

  /// Has those who have a parent in common be siblings, as far as the text tells.
  private mutating func shareParents() {
    let children = votes.filter { $0.key.owner >= 0 && $0.key.relation == .child }
    for kin in children.values where kin.count > 1 && kin.count <= Self.largest {
      for one in kin.keys {
        for other in kin.keys where other != one {
          vote(other, .sibling, of: one, 0.5)
        }
      }
    }
  }

  /// What the text tells of somebody's kin says something of anybody's.
  private mutating func add(_ kin: Int, _ relation: Kinship.Relation, of owner: Int) {
    vote(kin, relation, of: owner)
    if owner != Self.anybody { vote(kin, relation, of: Self.anybody) }
  }

  /// Who has a daughter is her parent.
  private mutating func addInverse(_ owner: Int, _ relation: Kinship.Relation, of kin: Int) {
    vote(owner, relation.inverse, of: kin, 0.5)
  }

  private mutating func vote(
    _ kin: Int, _ relation: Kinship.Relation, of owner: Int, _ weight: Float = 1
  ) {
    votes[Pair(owner: owner, relation: relation), default: [:]][kin, default: 0] += weight
  }

  /// How much of what the text tells says that the candidate is that kin of the owner, and how much
  /// that another is, each from 0 to 1.
  func share(
    of candidate: Int, _ kinship: Kinship, of owner: Int, _ entities: Entities
  ) -> (own: Float, others: Float) {
    var own: Float = 0
    var others: Float = 0
    for (kin, vote) in votes[Pair(owner: owner, relation: kinship.relation)] ?? [:] {
      let weight = vote * Self.fit(kinship, entities.entities[kin])
      if kin == candidate { own += weight } else { others += weight }
    }
    let all = own + others + 1
    return (own / all, others / all)
  }

  private static func fit(_ kinship: Kinship, _ entity: Entity) -> Float {
    if kinship.gender == .unknown || kinship.gender == entity.gender { return 1 }
    return entity.gender == .unknown ? 0.5 : 0
  }

  /// Whose kin the words call by name, where that is not whom the mention was taken for; `nil` where there
  /// is nothing to mend.
  func mended(_ turn: Turn, _ entities: Entities) -> Turn.Person? {
    guard turn.isOwnerCalled, let kinship = turn.kinship, let owner = turn.owner,
      let subject = turn.subject, subject.entity < 0 || entities.entities[subject.entity].isNamed
    else { return nil }
    let kin = likeliest(kinship, of: owner, entities) ?? -1
    if kin == subject.entity { return nil }
    return Turn.Person(mention: subject.mention, entity: kin, reference: subject.reference)
  }

  /// The likeliest by the votes, or `nil` where the text tells of none.
  func likeliest(_ kinship: Kinship, of owner: Int, _ entities: Entities) -> Int? {
    votes[Pair(owner: owner, relation: kinship.relation)]?.map {
      (kin: $0.key, vote: $0.value * Self.fit(kinship, entities.entities[$0.key]))
    }.filter { $0.vote > 0 }.max { ($0.vote, -$0.kin) < ($1.vote, -$1.kin) }?.kin
  }
}
