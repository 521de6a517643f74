/// Names that are the words of a turn, or that these give to their speaker.
extension TurnReader {
  /// The one whose name is all that is said.
  func answer(_ part: Range<Int>) -> Int? {
    guard let index = onlyName(in: part), entities.ofMention[index] >= 0 else { return nil }
    return Int(entities.ofMention[index])
  }

  /// The name that is all of the words, but for a comma or a full stop.
  private func onlyName(in part: Range<Int>) -> Int? {
    let index = mentions.mentions.firstSorted { $0.tokens.lowerBound >= part.lowerBound }
    guard index < mentions.mentions.count else { return nil }
    let mention = mentions.mentions[index]
    guard mention.kind == .name, mention.tokens.lowerBound == part.lowerBound,
      mention.tokens.upperBound >= part.upperBound - 1,
      part.upperBound == mention.tokens.upperBound
        || [0x2C, 0x2E].contains(segmentation.tokens[part.upperBound - 1].scalar)
    else { return nil }
    return index
  }

  /// Takes *I am Parson Tringham* for the speaker's name, where *he* says it.
  func introduce(_ turn: inout Turn, _ parts: [Range<Int>]) {
    let alone = turn.hasCue ? parts.first.flatMap(nameAlone) : nil
    guard let mention = parts.lazy.compactMap(introduction).first ?? alone else { return }
    let entity = Int(entities.ofMention[mention])
    turn.introduced = entity
    turn.addressed.removeAll { $0 == entity }
    turn.named.removeAll { $0 == entity }
    let known = entities.entities[entity].gender
    switch turn.subject?.reference {
    case .pronoun(let gender)
    where known.agrees(with: gender)
      // *“I must be Mabel,” she said*, where she is Alice
      && (isFirst[mention] || !isNamed(turn.subject?.entity)):
      turn.unnamed = turn.subject?.entity
      turn.subject = Turn.Person(mention: mention, entity: entity, reference: .name)
    case nil where !turn.hasCue:
      turn.subject = Turn.Person(mention: mention, entity: entity, reference: .name)
    default: break
    }
  }

  private func isNamed(_ entity: Int?) -> Bool {
    entity.map { $0 >= 0 && entities.entities[$0].isNamed } ?? false
  }

  /// The mention of the one whom the words say to speak: *I am Parson Tringham*, *my name is Ann
  /// Lee*.
  private func introduction(in range: Range<Int>) -> Int? {
    var index = mentions.mentions.firstSorted { $0.tokens.lowerBound >= range.lowerBound }
    while index < mentions.mentions.count,
      mentions.mentions[index].tokens.lowerBound < range.upperBound
    {
      let mention = mentions.mentions[index]
      if mention.isQuoted, mention.kind == .name, !mention.isOrganization,
        mention.tokens.lowerBound > range.lowerBound, entities.ofMention[index] >= 0,
        !segmentation.tokens[mention.tokens.upperBound - 1].flags.contains(.possessive),
        saysSelf(mention.tokens.lowerBound)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// *“Sergeant Moira Kane,” she said*: nothing but a full name that the text has nowhere before.
  private func nameAlone(in part: Range<Int>) -> Int? {
    guard let index = onlyName(in: part), isFirst[index],
      mentions.mentions[index].name.count > 1, mentions.mentions[index].isPerson
    else { return nil }
    return index
  }

  private func saysSelf(_ first: Int) -> Bool {
    guard first >= 3 else { return false }
    let before = segmentation.tokens[first - 3..<first]
    let (three, two, one) = (before[first - 3], before[first - 2], before[first - 1])
    return Self.contracted.contains(one.hash) || one.hash == Self.am && two.hash == Self.i
      || one.hash == Words.is && two.hash == Self.name && three.hash == Self.my
      || one.hash == Self.name && one.flags.contains(.possessive) && two.hash == Self.my
  }

  private static var i: UInt64 { Lexicon.hash("i") }
  private static var am: UInt64 { Lexicon.hash("am") }
  private static var name: UInt64 { Lexicon.hash("name") }
  private static var my: UInt64 { Lexicon.hash("my") }
  private static let contracted: WordSet = ["i'm", "i’m"]
}
