/// Reads the direct quotations of a text as turns.
struct TurnReader {
  let segmentation: Segmentation
  let mentions: Mentions
  let entities: Entities
  let reports: [Report]
  /// The tokens of each span's parts, marks left out.
  let inner: [[Range<Int>]]
  /// Whether each mention is the first of its entity.
  private let isFirst: [Bool]

  init(
    segmentation: Segmentation, mentions: Mentions, entities: Entities, reports: [Report],
    inner: [[Range<Int>]]
  ) {
    self.segmentation = segmentation
    self.mentions = mentions
    self.entities = entities
    self.reports = reports
    self.inner = inner
    var isKnown = [Bool](repeating: false, count: entities.entities.count)
    isFirst = entities.ofMention.map { entity in
      guard entity >= 0, !isKnown[Int(entity)] else { return false }
      isKnown[Int(entity)] = true
      return true
    }
  }

  func turns() -> [Turn] {
    reports.indices.compactMap { index in
      let report = reports[index]
      guard report.nonquotation == nil, report.kind == .direct, report.relation != .labelled,
        !report.spans.isEmpty
      else { return nil }
      return turn(index)
    }
  }

  private func turn(_ index: Int) -> Turn {
    let report = reports[index]
    let parts = report.spans.flatMap { inner[$0] }.filter { !$0.isEmpty }
    let first = mentions.chunks[report.chunk].tokens.lowerBound
    let last = max(first + 1, parts.last?.upperBound ?? first + 1)
    var turn = Turn(report: index, paragraph: report.paragraph, tokens: first..<last)
    turn.parts = parts
    let range = mentions.paragraphs[report.paragraph]
    if let cue = report.cue {
      turn.hasCue = true
      turn.subject = cue.subject.flatMap(person)
      if let subject = turn.subject, subject.reference == .description { describe(subject, &turn) }
    }
    let clause = ClauseReader(segmentation, mentions, paragraph: report.paragraph)
    turn.opens =
      report.chunk == range.lowerBound
      || report.chunk == range.lowerBound + 1 && mentions.chunks[range.lowerBound].kind == .dash
    if !turn.opens { turn.before = subject(before: report.chunk, clause) }
    let end = range.firstChunk(after: last, mentions.chunks)
    turn.closes = end >= range.upperBound
    // `“Of course,” she ended, “you know best.”`
    let next =
      report.spans.count > 1
      ? inner[report.spans[0]].last.map { range.firstChunk(after: $0.upperBound, mentions.chunks) }
      : end
    if !turn.hasCue, let next, next < range.upperBound {
      turn.after = subject(after: next, clause)
    }
    (turn.addressed, turn.named) = people(in: parts)
    turn.called = parts.lazy.compactMap(called).first
    findOwner(&turn)
    introduce(&turn, parts)
    if let inside = parts.last?.last {
      turn.endsInQuestion = segmentation.tokens[inside].scalar == 0x3F
    }
    if let speaker = report.speaker?.mentions.first {
      let entity = Int(entities.ofMention[speaker])
      if entity >= 0 { turn.guess = entity }
    }
    turn.guessRule = Self.rules.firstIndex(of: report.rule) ?? Self.rules.count
    return turn
  }

  /// Takes *I am Parson Tringham* for the speaker's name, where *he* says it.
  private func introduce(_ turn: inout Turn, _ parts: [Range<Int>]) {
    let alone = turn.hasCue ? parts.first.flatMap(nameAlone) : nil
    guard let mention = parts.lazy.compactMap(introduction).first ?? alone else { return }
    let entity = Int(entities.ofMention[mention])
    turn.introduced = entity
    turn.addressed.removeAll { $0 == entity }
    turn.named.removeAll { $0 == entity }
    let known = entities.entities[entity].gender
    switch turn.subject?.reference {
    case .pronoun(let gender)
    where known.agrees(with: gender):
      turn.subject = Turn.Person(mention: mention, entity: entity, reference: .name)
    case nil where !turn.hasCue:
      turn.subject = Turn.Person(mention: mention, entity: entity, reference: .name)
    default: break
    }
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
    let index = mentions.mentions.firstSorted { $0.tokens.lowerBound >= part.lowerBound }
    guard index < mentions.mentions.count else { return nil }
    let mention = mentions.mentions[index]
    guard isFirst[index], mention.tokens.lowerBound == part.lowerBound, mention.kind == .name,
      mention.name.count > 1, mention.isPerson,
      mention.tokens.upperBound >= part.upperBound - 1,
      part.upperBound == mention.tokens.upperBound
        || [0x2C, 0x2E].contains(segmentation.tokens[part.upperBound - 1].scalar)
    else { return nil }
    return index
  }

  private func saysSelf(_ first: Int) -> Bool {
    guard first >= 3 else { return false }
    let before = segmentation.tokens[first - 3..<first]
    let (three, two, one) = (before[first - 3], before[first - 2], before[first - 1])
    return Self.contracted.contains(one.hash) || one.hash == Self.am && two.hash == Self.i
      || one.hash == Self.is && two.hash == Self.name && three.hash == Self.my
      || one.hash == Self.name && one.flags.contains(.possessive) && two.hash == Self.my
  }

  private static var i: UInt64 { Lexicon.hash("i") }
  private static var am: UInt64 { Lexicon.hash("am") }
  private static var `is`: UInt64 { Lexicon.hash("is") }
  private static var name: UInt64 { Lexicon.hash("name") }
  private static var my: UInt64 { Lexicon.hash("my") }
  private static let contracted: WordSet = ["i'm", "i’m"]

  /// The rules whose guesses the model tells apart.
  static let rules = [
    "dialogue: action beside", "dialogue: turn", "dialogue: the other one",
    "dialogue: the one not addressed", "floating: sentence before", "floating: paragraph before",
  ]

  private func describe(_ subject: Turn.Person, _ turn: inout Turn) {
    let mention = mentions.mentions[subject.mention]
    let first = segmentation.tokens[mention.tokens.lowerBound]
    turn.noun = segmentation.tokens[mention.head].hash
    turn.owner = mention.possessor.map { Int(entities.ofMention[$0]) }
    if let possessor = mention.possessor {
      turn.kinship = Kinship.of(turn.noun)
      turn.isOwnerNamed = mentions.mentions[possessor].kind == .name
    }
    if Self.indefinite.contains(first.hash) { turn.described.insert(.isNew) }
    if mention.possessor != nil || first.meets(.pronoun) { turn.described.insert(.isKin) }
    if mention.classes.meets([.role, .title]) { turn.described.insert(.isRole) }
    if !mention.classes.meets([.role, .title, .kin, .person, .male, .female]) {
      turn.described.insert(.isUnlisted)
    }
    if mention.classes.meets(.person), !mention.classes.meets([.role, .title, .kin]) {
      turn.described.insert(.isAnybody)
    }
    for token in mention.tokens {
      let word = segmentation.tokens[token].hash
      if Self.young.contains(word) { turn.described.insert(.isYoung) }
      if Self.old.contains(word) { turn.described.insert(.isOld) }
    }
  }

  static let young: WordSet = [
    "young", "younger", "youngest", "boy", "lad", "girl", "child", "infant", "youth", "youngster",
    "kid", "baby", "maiden", "little",
  ]
  private static let old: WordSet = ["old", "elder", "eldest", "older", "elderly", "aged"]

  /// Takes the one whom the words call by name for whose kin it is: *“Lizzy,” cried her mother*.
  private func findOwner(_ turn: inout Turn) {
    guard turn.kinship != nil, turn.addressed.count == 1, let subject = turn.subject,
      let possessor = mentions.mentions[subject.mention].possessor,
      mentions.mentions[possessor].kind == .pronoun
    else { return }
    let wanted = Resolution.gender(of: mentions.mentions[possessor].classes)
    if wanted != .unknown, wanted.agrees(with: entities.entities[turn.addressed[0]].gender) {
      turn.owner = turn.addressed[0]
      turn.isOwnerCalled = true
    }
  }

  /// What kin the words call the one spoken to: *Yes, papa.*
  private func called(in part: Range<Int>) -> Kinship? {
    for token in part where segmentation.tokens[token].meets(.kin) {
      let kinship = Kinship.of(segmentation.tokens[token].hash)
      if let kinship, Self.spokenTo.contains(kinship.relation), kinship.gender != .unknown,
        isSetOff(token..<token + 1, part)
      {
        return kinship
      }
    }
    return nil
  }

  private static let spokenTo: Set<Kinship.Relation> = [.parent, .uncle, .grandparent, .sibling]

  private static let indefinite: WordSet = ["a", "an", "another", "one", "some"]

  func person(_ subject: Subject) -> Turn.Person? {
    guard let mention = subject.mentions.first else { return nil }
    if subject.mentions.count > 1 {
      return Turn.Person(mention: mention, entity: -1, reference: .group)
    }
    return person(mention)
  }

  private func person(_ index: Int) -> Turn.Person? {
    let mention = mentions.mentions[index]
    let reference: Turn.Reference
    switch mention.kind {
    case .name: reference = mention.isPlural ? .group : .name
    case .nominal where segmentation.tokens[mention.head].hash == Words.other:
      return Turn.Person(mention: index, entity: -1, reference: .pronoun(.unknown))
    case .nominal:
      reference = mention.isPlural ? .group : isOwn(mention) ? .name : .description
    case .pronoun:
      if mention.isPlural || mention.classes.meets([.neuter, .secondPerson]) {
        reference = .group
      } else if mention.classes.meets(.firstPerson) {
        reference = .firstPerson
      } else {
        reference = .pronoun(Resolution.gender(of: mention.classes))
      }
    }
    return Turn.Person(
      mention: index, entity: Int(entities.ofMention[index]), reference: reference)
  }

  /// Whether the description is as good as a name: *the Duchess*, *nanny*; or stands for nobody else: *an
  /// earnest girl*.
  private func isOwn(_ mention: Mention) -> Bool {
    let tokens = segmentation.tokens
    if tokens[mention.head].isCapital, !WordCases.begins(mention.head, tokens) { return true }
    if mention.tokens.count == 1 {
      // *said another*
      if Self.indefinite.contains(tokens[mention.head].hash) { return true }
      // Not *said that lady*.
      let before = mention.head > 0 ? tokens[mention.head - 1] : nil
      return mention.classes.meets(tokens[mention.head].isCapital ? .kin : [.role, .kin, .title])
        && !(before?.meets([.determiner, .relative]) ?? false)
    }
    return Self.indefinite.contains(tokens[mention.tokens.lowerBound].hash) && mention.isPerson
      && tokens[mention.head].hash != Words.voice
  }

  /// The one of whom the sentence that ends before the chunk tells.
  private func subject(before chunk: Int, _ clause: ClauseReader) -> Turn.Person? {
    guard chunk > clause.range.lowerBound, clause.chunks[chunk - 1].kind != .quote else {
      return nil
    }
    return subject(clause.sentenceStart(of: chunk - 1)..<chunk, clause)
  }

  /// The one of whom the sentence after the quotation tells.
  private func subject(after chunk: Int, _ clause: ClauseReader) -> Turn.Person? {
    guard clause.chunks[chunk].kind != .quote else { return nil }
    return subject(chunk..<clause.sentenceEnd(of: chunk), clause)
  }

  /// The first person in the chunks who can act.
  private func subject(_ range: Range<Int>, _ clause: ClauseReader) -> Turn.Person? {
    for chunk in range {
      if clause.chunks[chunk].kind == .quote { return nil }
      guard clause.chunks[chunk].kind == .phrase, clause.chunks[chunk].index >= 0 else { continue }
      let index = clause.chunks[chunk].index
      let mention = mentions.mentions[index]
      if chunk > clause.range.lowerBound,
        [.preposition, .to].contains(clause.chunks[chunk - 1].kind)
      {
        continue
      }
      if mention.isActor, let person = person(index) { return person }
      // *Her eyes filled*
      if let owner = mention.possessor, let person = person(owner) { return person }
    }
    return nil
  }

  /// Those whom the words address, set off by commas or the marks themselves, and the others whom
  /// they name.
  private func people(in parts: [Range<Int>]) -> (addressed: [Int], named: [Int]) {
    var addressed: [Int] = []
    var named: [Int] = []
    for part in parts {
      var index = mentions.mentions.firstSorted { $0.tokens.lowerBound >= part.lowerBound }
      while index < mentions.mentions.count,
        mentions.mentions[index].tokens.lowerBound < part.upperBound
      {
        defer { index += 1 }
        let mention = mentions.mentions[index]
        let entity = Int(entities.ofMention[index])
        guard mention.isQuoted, entity >= 0 else { continue }
        if isSetOff(mention.tokens, part) {
          if !addressed.contains(entity) { addressed.append(entity) }
        } else if !named.contains(entity), named.count < 8 {
          named.append(entity)
        }
      }
    }
    return (addressed, named)
  }

  private func isSetOff(_ range: Range<Int>, _ part: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    let before = range.lowerBound - 1
    let after = range.upperBound
    if isApposed(before, part) { return false }
    let marks: Set<UInt32> = [0x2C, 0x2014, 0x21, 0x2E, 0x3F, 0x3B, 0x2D]
    let opens =
      before < part.lowerBound || marks.contains(tokens[before].scalar)
      || Self.calls.contains(tokens[before].hash)
    let closes = after >= part.upperBound || marks.contains(tokens[after].scalar)
    let isEnd =
      before < part.lowerBound || tokens[before].scalar == 0x2C
      || Self.calls.contains(tokens[before].hash)
      || tokens[range.lowerBound].flags.contains(.sentenceStart)
    return opens && closes && isEnd
  }

  /// Whether the comma parts a name from the words for whom it is: *my uncle, James Carstairs,*.
  private func isApposed(_ comma: Int, _ part: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    guard comma - 2 >= part.lowerBound, tokens[comma].scalar == 0x2C,
      tokens[comma - 1].meets([.kin, .role, .person])
    else { return false }
    return Words.possessives.contains(tokens[comma - 2].hash)
      || tokens[comma - 2].hash == Words.her || tokens[comma - 2].meets(.determiner)
  }

  /// *dear Anne*, *Oh Marilla*
  private static let calls: WordSet = [
    "dear", "dearest", "darling", "my", "oh", "o", "old", "poor", "hello", "hullo", "yes", "no",
    "well", "bye", "thanks", "please",
  ]
}

extension Range<Int> {
  /// The first of these chunks that begins at or after the token.
  func firstChunk(after token: Int, _ chunks: [Chunk]) -> Int {
    chunks[self].firstSorted { $0.tokens.lowerBound >= token }
  }
}
