/// Finds the name of the one who tells the story: whom others call by name when they talk with *I*,
/// and of whom the story itself does not speak by name.
struct Narrator {
  /// The entities whose names are the narrator's, the commonest first.
  static func names(
    _ turns: [Turn], _ entities: Entities, _ mentions: Mentions, _ tokens: [Token]
  ) -> [Int] {
    guard let narrator = entities.narrator else { return [] }
    if let told = told(entities, mentions, tokens) { return [Int(entities.ofMention[told])] }
    let said = turns.first { $0.introduced != nil && $0.subject?.entity == narrator }?.introduced
    if let said, entities.entities[said].kind != .organization { return [said] }
    let (called, speeches) = calls(turns, narrator)
    guard speeches > 0 else { return [] }
    if speeches < 3 { return onlyCalled(turns, entities, mentions, tokens) }
    let told = entities.told(Set(called.keys), mentions)
    func quoted(_ name: Int) -> Int { told[name]?.quoted ?? 0 }
    func narrated(_ name: Int) -> Int { told[name]?.narrated ?? 0 }
    let names = called.filter {
      let entity = entities.entities[$0.key]
      return $0.value >= 2 && entity.isNamed && (entity.kind == .person || entity.kind == .unknown)
        && narrated($0.key) * 3 <= quoted($0.key)
    }.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.map(\.key)
    guard let first = names.first else {
      return onlyCalled(turns, entities, mentions, tokens)
    }
    // *Jake* is Mr. Barnes as well, if nothing of either says otherwise.
    return [first]
      + names.dropFirst().filter {
        entities.entities[first].keys.count == 1
          && entities.entities[$0].agrees(with: entities.entities[first])
          && narrated($0) * 5 <= quoted($0)
      }.prefix(1)
  }

  /// Those whom others call by name where they talk with the narrator, how often each, and how often the
  /// narrator says *I said*.
  private static func calls(
    _ turns: [Turn], _ narrator: Int
  ) -> (called: [Int: Int], speeches: Int) {
    var called: [Int: Int] = [:]
    var speeches = 0
    for (index, turn) in turns.enumerated() where turn.subject?.entity == narrator {
      speeches += 1
      for other in [index - 1, index + 1] where turns.indices.contains(other) {
        guard turns[other].subject?.entity != narrator,
          abs(turns[other].paragraph - turn.paragraph) <= 3,
          turns.mayAnswer(narrator, to: other)
        else { continue }
        for entity in turns[other].addressed { called[entity, default: 0] += 1 }
      }
    }
    for other in others(turns, narrator) { called[other] = nil }
    return (called, speeches)
  }

  /// Who the narrator is not: *“My name is Ann Lee,”* says another; *“Miss Lee,” said I* is said to another.
  private static func others(_ turns: [Turn], _ narrator: Int) -> Set<Int> {
    var result: Set<Int> = []
    for turn in turns {
      if turn.subject?.entity == narrator {
        result.formUnion(turn.addressed)
      } else if let other = turn.introduced {
        result.insert(other)
      }
    }
    return result
  }

  /// The name by which others call the narrator, where the story tells of others who have it as well: the
  /// entity that it was taken for. Nobody else says anything by that name.
  static func sharedName(_ turns: [Turn], _ entities: Entities) -> Int? {
    guard let narrator = entities.narrator, !entities.entities[narrator].isNamed else { return nil }
    let (called, speeches) = calls(turns, narrator)
    guard speeches >= 3 else { return nil }
    let speakers = Set(turns.compactMap(\.namedSpeaker))
    return called.filter {
      let entity = entities.entities[$0.key]
      return $0.value >= 2 && entity.isNamed && entity.kind == .person && !speakers.contains($0.key)
    }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// How often the story says *I* where its narrator is in it.
  private static let leastTelling = 10

  /// The only one whom others call by a name that the story itself never has: *“I tell you, Edward,” my
  /// father would say*.
  private static func onlyCalled(
    _ turns: [Turn], _ entities: Entities, _ mentions: Mentions, _ tokens: [Token]
  ) -> [Int] {
    let tells = mentions.mentions.indices.count {
      Int(entities.ofMention[$0]) == entities.narrator && !mentions.mentions[$0].isQuoted
    }
    guard tells >= Self.leastTelling, let narrator = entities.narrator else { return [] }
    var called: [Int: Int] = [:]
    for (index, turn) in turns.enumerated() where turn.subject?.entity != narrator {
      // Whoever answers is the one who was called.
      let vote = turns.mayAnswer(narrator, to: index) ? 1 : -1
      for entity in Set(turn.addressed) { called[entity, default: 0] += vote }
    }
    for other in others(turns, narrator) { called[other] = nil }
    let told = entities.told(Set(called.keys), mentions)
    let names = called.filter {
      let entity = entities.entities[$0.key]
      return $0.value >= 2 && entity.isNamed && told[$0.key]?.narrated ?? 0 == 0
        && (entity.kind == .person || entity.kind == .unknown)
        // *Son*, *Father* is what anybody may be called.
        && !entity.name.contains { tokens[$0].meets([.kin, .title, .role]) }
    }.keys
    return names.count == 1 ? Array(names) : []
  }

  /// The mention of the one whom the narrator says to be: *Call me Ishmael*, *I called myself Pip*, *my name is
  /// Ann Lee*.
  static func told(_ entities: Entities, _ mentions: Mentions, _ tokens: [Token]) -> Int? {
    for (index, mention) in mentions.mentions.enumerated()
    where mention.kind == .name && !mention.isQuoted && mention.tokens.lowerBound >= 3 {
      let entity = Int(entities.ofMention[index])
      guard entity >= 0, entities.entities[entity].kind != .organization else { continue }
      let before = (1...3).map { tokens[mention.tokens.lowerBound - $0].hash }
      let isCalled = selves.contains(before[0]) && callings.contains(before[1])
      let isNamed =
        beings.contains(before[0]) && before[1] == name && before[2] == my
      if isCalled || isNamed { return index }
    }
    return nil
  }

  private static let selves: WordSet = ["me", "myself"]
  private static let callings: WordSet = ["call", "calls", "called", "christened", "named"]
  private static let beings: WordSet = ["is", "was", "being"]
  private static var name: UInt64 { Lexicon.hash("name") }
  private static var my: UInt64 { Lexicon.hash("my") }
}

extension Entities {
  /// The same with the narrator having the name by which quotations call that one.
  func naming(narratorLike name: Int, _ mentions: Mentions) -> Entities {
    guard let narrator else { return self }
    var result = self
    for (index, mention) in mentions.mentions.enumerated()
    where Int(ofMention[index]) == name && mention.isQuoted && mention.name.count == 1 {
      if !result.entities[narrator].isNamed {
        result.entities[narrator].keys = entities[name].keys.prefix(1).map { $0 }
        result.entities[narrator].name = mention.name
        result.entities[narrator].kind = .person
        result.entities[narrator].gender = entities[name].gender
      }
      result.ofMention[index] = Int32(narrator)
    }
    return result
  }

  /// The same with the narrator having the name that the narrator tells, where it is no part of the fullest one: *Pip*
  /// rather than *Philip Pirrip*.
  func naming(narratorAs told: Mention, _ tokens: [Token]) -> Entities {
    guard let narrator else { return self }
    let full = Set(entities[narrator].name.map { tokens[$0].hash })
    guard told.name.allSatisfy({ !full.contains(tokens[$0].hash) }) else { return self }
    var result = self
    result.entities[narrator].name = told.name
    result.entities[narrator].family = nil
    return result
  }

  /// The same with the narrator being the one of those names: of a given name and a surname, both.
  func naming(narrator names: [Int]) -> Entities {
    guard let narrator, let name = names.first, narrator != name else { return self }
    var result = self
    let same = Set([narrator] + names.dropFirst())
    result.rename { same.contains($0) ? name : nil }
    result.entities[name].kind = .person
    for other in names.dropFirst() {
      let known = result.entities[other]
      result.entities[name].spellings += known.spellings
      if result.entities[name].gender == .unknown { result.entities[name].gender = known.gender }
      if let surname = known.surname, result.entities[name].surname == nil {
        result.entities[name].family = surname
      }
    }
    result.narrator = name
    return result
  }
}
