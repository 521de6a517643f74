/// Reads the direct quotations of a text as turns.
struct TurnReader {
  let segmentation: Segmentation
  let mentions: Mentions
  let entities: Entities
  let reports: [Report]
  /// The tokens of each span's parts, marks left out.
  let inner: [[Range<Int>]]
  /// Whether each mention is the first of its entity.
  let isFirst: [Bool]

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
    var turns: [Turn] = reports.indices.compactMap { index in
      let report = reports[index]
      guard report.nonquotation == nil, report.kind == .direct, report.relation != .labelled,
        !report.spans.isEmpty
      else { return nil }
      return turn(index)
    }
    for index in turns.indices.dropFirst() where turns[index - 1].endsInQuestion {
      // *“What is his name?” “Bast,” said Margaret*: nobody is called.
      guard turns[index].paragraph - turns[index - 1].paragraph <= 1,
        let part = turns[index].parts.first, let name = answer(part)
      else { continue }
      turns[index].addressed.removeAll { $0 == name }
      if !turns[index].named.contains(name) { turns[index].named.append(name) }
    }
    return turns
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
      turn.hearer = cue.addressee.flatMap(person).flatMap {
        [.name, .firstPerson].contains($0.reference) ? $0 : nil
      }
      if let subject = turn.subject, subject.reference == .description { describe(subject, &turn) }
    }
    let clause = ClauseReader(segmentation, mentions, paragraph: report.paragraph)
    turn.opens =
      report.chunk == range.lowerBound
      || report.chunk == range.lowerBound + 1 && mentions.chunks[range.lowerBound].kind == .dash
    turn.before =
      !turn.opens
      ? subject(before: report.chunk, clause)
      : turn.hasCue ? nil : announced(before: report.paragraph)
    let end = range.firstChunk(after: last, mentions.chunks)
    turn.closes = end >= range.upperBound
    // `“Of course,” she ended, “you know best.”`
    let next =
      report.spans.count > 1
      ? inner[report.spans[0]].last.map { range.firstChunk(after: $0.upperBound, mentions.chunks) }
      : end
    if !turn.hasCue, let next, next < range.upperBound {
      turn.after = subject(after: next, clause)
      if isTold(next, clause) {
        // *“Pull,” he was told.*
        turn.hearer = turn.after
        turn.after = nil
      }
    }
    readNarration(&turn)
    (turn.addressed, turn.named) = people(in: parts)
    turn.called = parts.lazy.compactMap(called).first
    turn.calledNoun = parts.lazy.compactMap(calledNoun).first ?? 0
    turn.address = parts.lazy.compactMap(courtesy).first ?? turn.calledNoun
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
    if Resolution.isOneOfTwo(mention, tokens) { return true }
    let first = tokens[mention.tokens.lowerBound].hash
    if tokens[mention.head].hash == Words.voice { return first == Words.another }
    return Self.indefinite.contains(first) && mention.isPerson
  }

  /// The one of whom the sentence that ends before the chunk tells.
  private func subject(before chunk: Int, _ clause: ClauseReader) -> Turn.Person? {
    guard chunk > clause.range.lowerBound, clause.chunks[chunk - 1].kind != .quote else {
      return nil
    }
    return subject(clause.sentenceStart(of: chunk - 1)..<chunk, clause)
  }

  /// The one whom the paragraph before leaves about to speak: *Mr. Mace began at once.*
  private func announced(before paragraph: Int) -> Turn.Person? {
    guard let last = mentions.paragraph(before: paragraph), paragraph - last <= 2 else {
      return nil
    }
    let clause = ClauseReader(segmentation, mentions, paragraph: last)
    let end = clause.range.upperBound - 1
    guard end > clause.range.lowerBound, clause.kind(end) == .stop else { return nil }
    let start = clause.sentenceStart(of: end - 1)
    let verb = (start..<end).last {
      [.cue, .verb].contains(clause.kind($0)) && clause.isFinite($0)
    }
    guard let verb, end - verb <= 6, Self.openings.contains(clause.token(verb).hash),
      !(start..<end).contains(where: { clause.kind($0) == .quote }),
      let subject = clause.subject(before: verb).subject,
      subject.firstChunk == start || !clause.token(subject.firstChunk - 1).meets(.subordinator)
    else { return nil }
    return person(subject)
  }

  private static let openings: WordSet = ["began", "continued", "spoke", "resumed", "proceeded"]

  /// The one of whom the sentence after the quotation tells.
  private func subject(after chunk: Int, _ clause: ClauseReader) -> Turn.Person? {
    guard clause.chunks[chunk].kind != .quote else { return nil }
    return subject(chunk..<clause.sentenceEnd(of: chunk), clause)
  }

  /// Whether the chunk is somebody to whom the words before are said: *he was told*.
  private func isTold(_ chunk: Int, _ clause: ClauseReader) -> Bool {
    chunk + 2 < clause.range.upperBound && clause.kind(chunk) == .phrase
      && clause.kind(chunk + 1) == .auxiliary
      && clause.token(chunk + 2).meets(.addressing)
      && clause.token(chunk + 2).meets(.participle)
  }

  /// The first person in the chunks who can act.
  func subject(_ range: Range<Int>, _ clause: ClauseReader) -> Turn.Person? {
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
}

extension Range<Int> {
  /// The first of these chunks that begins at or after the token.
  func firstChunk(after token: Int, _ chunks: [Chunk]) -> Int {
    chunks[self].firstSorted { $0.tokens.lowerBound >= token }
  }
}
