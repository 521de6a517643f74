/// Finds the names of those whom a story describes before anybody names them: who says *I am Parson
/// Tringham*, or is called by a name that nobody else has when somebody talks with them.
struct Introductions {
  private let turns: [Turn]
  private let entities: Entities
  private let mentions: Mentions

  init(_ turns: [Turn], _ entities: Entities, _ mentions: Mentions) {
    self.turns = turns
    self.entities = entities
    self.mentions = mentions
  }

  /// For entities that are only described, the entity of their name.
  ///
  /// - Complexity: O(*m* + *t*) in the numbers of mentions and turns.
  func names() -> [Int: Int] {
    var votes: [Pair: Int] = [:]
    // How often each is called by name, less how often only spoken of.
    var called: [Int: Int] = [:]
    for (index, turn) in turns.enumerated() {
      for entity in turn.addressed { called[entity, default: 0] += 1 }
      for entity in turn.named { called[entity, default: 0] -= 1 }
      guard let described = described(turn) else { continue }
      if let own = turn.introduced { votes[Pair(described, own), default: 0] += 10 }
      for entity in turn.addressed + turn.named { votes[Pair(described, entity), default: 0] -= 10 }
      for other in [index - 1, index + 1] where turns.indices.contains(other) {
        guard turns[other].subject?.entity != described,
          abs(turns[other].paragraph - turn.paragraph) <= 2,
          turns.mayAnswer(described, to: other),
          other > index || !isAnother(before: other, described)
        else { continue }
        for entity in turns[other].addressed { votes[Pair(described, entity), default: 0] += 1 }
      }
    }
    let wanted = Set(votes.keys.map(\.name))
    let told = entities.told(wanted, mentions)
    var result: [Int: Int] = [:]
    var best: [Int: Int] = [:]
    for (pair, count) in votes where count > 0 {
      let known = entities.entities[pair.name]
      let isTold = count >= 10
      guard known.isNamed, known.kind == .person || known.kind == .unknown && isTold,
        known.agrees(with: entities.entities[pair.described]),
        isTold
          || (called[pair.name] ?? 0) > 0
            && (told[pair.name]?.narrated ?? 0) * 3 <= (told[pair.name]?.quoted ?? 0)
      else { continue }
      let other = result[pair.described]
      if (count, -pair.name) > (best[pair.described] ?? 0, -(other ?? 0)) {
        best[pair.described] = count
        result[pair.described] = pair.name
      }
    }
    return result
  }

  /// *“They’re in your pocket,” the mate told him. “So they are, Mr. Gunn.” “Never be sorry,” said the skipper*:
  /// whether one who has no name either spoke right before the turn that calls somebody.
  private func isAnother(before index: Int, _ entity: Int) -> Bool {
    guard index > 0, turns[index].paragraph - turns[index - 1].paragraph <= 2,
      let other = described(turns[index - 1])
    else { return false }
    return other != entity
  }

  private struct Pair: Hashable {
    let described: Int
    let name: Int

    init(_ described: Int, _ name: Int) {
      self.described = described
      self.name = name
    }
  }

  private func described(_ turn: Turn) -> Int? {
    guard let found = turn.unnamed ?? subject(turn), found >= 0 else { return nil }
    let entity = entities.entities[found]
    return !entity.isNamed && entity.kind == .person ? found : nil
  }

  private func subject(_ turn: Turn) -> Int? {
    guard let subject = turn.subject, subject.reference == .description,
      !turn.described.contains(.isNew)
    else { return nil }
    return subject.entity
  }
}

extension [Turn] {
  /// Whether somebody may be who answers the turn: the words beside the next name, describe or call *I* nobody
  /// else but its own speaker.
  func mayAnswer(_ entity: Int?, to index: Int) -> Bool {
    guard index + 1 < count, self[index + 1].paragraph - self[index].paragraph <= 2,
      let subject = self[index + 1].subject, subject.entity >= 0,
      subject.entity != self[index].subject?.entity,
      [.name, .description, .firstPerson].contains(subject.reference)
    else { return true }
    return subject.entity == entity
  }
}

extension Entities {
  /// How often each of the names stands in quotations and outside them.
  func told(_ names: Set<Int>, _ mentions: Mentions) -> [Int: (quoted: Int, narrated: Int)] {
    var result: [Int: (quoted: Int, narrated: Int)] = [:]
    for (index, mention) in mentions.mentions.enumerated() where mention.kind == .name {
      let entity = Int(ofMention[index])
      guard names.contains(entity) else { continue }
      if mention.isQuoted {
        result[entity, default: (0, 0)].quoted += 1
      } else {
        result[entity, default: (0, 0)].narrated += 1
      }
    }
    return result
  }

  /// The same with those who were only described being the ones of those names.
  func naming(_ names: [Int: Int]) -> Entities {
    if names.isEmpty { return self }
    var result = self
    result.rename { names[$0] }
    for (described, name) in names.sorted(by: { $0.key < $1.key }) {
      let known = result.entities[described]
      result.entities[name].kind = .person
      result.entities[name].roles += known.roles
      if result.entities[name].gender == .unknown { result.entities[name].gender = known.gender }
    }
    return result
  }
}
