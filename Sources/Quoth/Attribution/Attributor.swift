/// Gives each report its speaker: the subject of its cue, or, where it has none of its own, the one
/// that the text before it leaves speaking.
struct Attributor {
  let segmentation: Segmentation
  let mentions: Mentions
  private(set) var entities: Entities
  private(set) var reports: [Report]
  let isNarrative: Bool
  private let explains: Bool
  /// The tokens between the marks of each span's first part.
  private let parts: [Range<Int>]
  private let marks: Marks
  /// The report whose first fragment is the chunk.
  private var reportOfChunk: [Int: Int] = [:]

  init(
    segmentation: Segmentation, marks: Marks, mentions: Mentions, entities: Entities,
    reports: [Report], isNarrative: Bool, explains: Bool = false
  ) {
    self.explains = explains
    self.segmentation = segmentation
    self.mentions = mentions
    self.entities = entities
    self.reports = reports
    parts = marks.spans.map(\.first.inner)
    self.marks = marks
    self.isNarrative = isNarrative
    for (index, report) in reports.enumerated() where report.nonquotation == nil {
      reportOfChunk[report.chunk] = index
    }
  }

  mutating func run() {
    guess()
    if isNarrative { decide() }
  }

  /// Adds quotations that stand within those attributed already; *I* among their speakers is whoever
  /// speaks the outer one.
  mutating func add(nested: [Report]) {
    if nested.isEmpty { return }
    let outer = reports.filter { $0.nonquotation == nil }
    let starts = outer.map(\.start)
    for var report in nested {
      let start = report.start
      let place = starts.firstSorted { $0 > start } - 1
      if let words = report.speaker?.source, words.count == 1,
        segmentation.tokens[words.lowerBound].meets(.firstPerson)
      {
        guard place >= 0, outer[place].fragments.contains(where: { $0.contains(start) }) else {
          continue
        }
        report.speaker = outer[place].speaker
      } else if let words = report.speaker?.source, report.speaker?.mentions.isEmpty ?? false {
        let speaker = place >= 0 ? outer[place].speaker?.mentions.first : nil
        report.speaker = antecedent(of: words, besides: speaker) ?? report.speaker
      }
      reports.append(report)
    }
    reports.sort { $0.start < $1.start }
  }

  /// Whom *he* and *she* mean in the words of somebody else: whoever of that gender was last named.
  private func antecedent(of words: Range<Int>, besides speaker: Int?) -> Subject? {
    let token = segmentation.tokens[words.lowerBound]
    let gender = Resolution.gender(of: token.classes)
    guard words.count == 1, token.meets(.pronoun), gender != .unknown else { return nil }
    let outer = speaker.map { entities.ofMention[$0] } ?? -1
    let end = firstMention(from: words.lowerBound)
    let found = (max(0, end - Self.reach)..<end).last { index in
      let entity = entities.ofMention[index]
      guard entity >= 0, entity != outer else { return false }
      let known = entities.entities[Int(entity)]
      return known.kind == .person
        && (known.gender == gender || known.gender == .unknown && known.isNamed)
    }
    return found.map { Subject(mentions: [$0], firstChunk: 0, source: words) }
  }

  /// How many mentions back a pronoun within marks looks.
  private static let reach = 30

  /// Lets the model decide the dialogue of a story, with the rules' answers among its reasons.
  private mutating func decide() {
    let reading = DialogueReading(segmentation, marks, mentions, entities, reports)
    guard let model = SpeakerModel.builtIn(forBrief: reading.isBrief) else { return }
    entities = reading.entities
    for answer in DialogueDecision(reading, model).answers {
      settle(answer)
      if explains { reports[answer.turn.report].ballot = Ballot(answer, model) }
    }
  }

  private mutating func settle(_ answer: DialogueDecision.Answer) {
    let index = answer.turn.report
    reports[index].confidence = answer.confidence
    // Where the words alone tell who speaks, *“I’m Tom,”*, the rules’ guess is another’s mention.
    if let subject = answer.turn.subject, answer.turn.hasCue {
      // The mention beside the words, where the words themselves told the name.
      let mention = reports[index].speaker?.mentions.first ?? subject.mention
      // *it said*: a fox, but nobody who has a name.
      let isIt =
        mentions.mentions[subject.mention].classes.meets(.neuter)
        && !entities.entities[answer.entity].isNamed
      if subject.reference != .group || isIt, Int(entities.ofMention[mention]) != answer.entity {
        entities.ofMention[mention] = Int32(answer.entity)
      }
      return
    }
    if answer.confidence < Self.leastConfidence {
      reports[index].speaker = nil
      reports[index].rule = "dialogue: open"
      return
    }
    // Nobody is left of a description that was found to be another's.
    for entity in answer.likeliest {
      guard let mention = mention(of: entity, near: answer.turn) else { continue }
      reports[index].speaker = Subject(mentions: [mention], firstChunk: reports[index].chunk)
      reports[index].rule = "dialogue"
      return
    }
  }

  /// Below it, the speaker is left open.
  private static let leastConfidence = 0.3

  /// The words that an answer rests on: those of the one who acts beside the turn, or the last
  /// mention before it, or the first after it.
  private func mention(of entity: Int, near turn: Turn) -> Int? {
    for actor in [turn.after, turn.before] {
      if let actor, actor.entity == entity { return actor.mention }
    }
    let start = firstMention(from: turn.tokens.lowerBound)
    func stands(_ index: Int) -> Bool { Int(entities.ofMention[index]) == entity }
    let before = max(0, start - 600)..<start
    if let found = before.last(where: { stands($0) && !mentions.mentions[$0].isQuoted }) {
      return found
    }
    let after = start..<min(mentions.mentions.count, start + 200)
    return after.first(where: stands) ?? before.last(where: stands)
  }

  /// Gives each report the speaker that the rules find.
  mutating func guess() {
    for index in reports.indices where reports[index].nonquotation == nil {
      attribute(index)
    }
    if isNarrative { return }
    for (index, again) in Repeats(reports, segmentation.tokens).again {
      reports[index].speaker = reports[again].speaker
      reports[index].rule = "said again"
      reports[index].confidence = 0.9
    }
  }

  private mutating func attribute(_ index: Int) {
    let report = reports[index]
    if let cue = report.cue {
      // Whoever *Q:* is, it is nobody who spoke before.
      let answering = cue.subject == nil ? answered(cue, index) : nil
      reports[index].speaker =
        cue.subject ?? answering
        ?? (report.relation == .labelled ? nil : elided(cue, index))
      if let other = otherAddressee(cue, report) { reports[index].cue?.addressee = other }
      if !report.isLearned {
        reports[index].confidence =
          answering == nil ? Self.confidence(of: report.relation, cue) : Self.answering
      }
      return
    }
    guard report.relation == .floating else { return }
    let found =
      dialogueSpeaker(index) ?? openingBeat(report) ?? (isNarrative ? nil : exchanged(index))
      ?? speakerBefore(index) ?? beatAfter(report) ?? speakerAfter(report)
    reports[index].speaker = found?.subject
    reports[index].confidence = found?.confidence ?? 0.3
    if let found { reports[index].rule = found.rule }
  }

  private static let answering = 0.65

  /// Whoever spoke or acted before *And then asked* or *Then, as Jo looked at him:*.
  private func elided(_ cue: Cue, _ index: Int) -> Subject? {
    if cue.kind == .colon {
      let last = reports[..<index].last { $0.nonquotation == nil }
      return last.flatMap { $0.paragraph == reports[index].paragraph ? $0.speaker : nil }
        ?? speakerBefore(index)?.subject
    }
    guard cue.kind == .verb, !cue.isPassive,
      CueReader(clause: clause(reports[index].paragraph)).isElliptic(cue.chunks.lowerBound)
    else { return nil }
    return speakerBefore(index)?.subject
  }

  /// *Judge Adeyinka told him*: somebody else, where the pronoun seems to stand for the speaker.
  private func otherAddressee(_ cue: Cue, _ report: Report) -> Int? {
    guard let addressee = cue.addressee, mentions.mentions[addressee].kind == .pronoun,
      let speaker = entity(cue.subject), Int(entities.ofMention[addressee]) == speaker
    else { return nil }
    return otherPerson(than: [speaker], before: report)?.mentions.first
  }

  private static func confidence(of relation: Report.Relation, _ cue: Cue) -> Double {
    if cue.subject == nil { return 0.4 }
    switch relation {
    case .followed: return 0.97
    case .introduced: return 0.95
    case .labelled: return 0.95
    case .governed: return cue.classes.meets(.strongVerbs) || cue.kind != .verb ? 0.9 : 0.85
    case .floating: return 0.6
    }
  }

  // MARK: Speech that goes on

  struct Answer {
    var subject: Subject
    var rule: String
    var confidence: Double
  }

  /// The one whom the sentences before the report leave speaking.
  private func speakerBefore(_ index: Int) -> Answer? {
    let report = reports[index]
    if let found = lastSpeaker(in: report.paragraph, before: report.chunk) {
      return Answer(subject: found, rule: "floating: sentence before", confidence: 0.8)
    }
    if let found = lastNamed(in: report) {
      return Answer(subject: found, rule: "floating: person named before", confidence: 0.4)
    }
    var paragraph = report.paragraph - 1
    var read = 0
    while paragraph >= 0, read < 5 {
      defer { paragraph -= 1 }
      let range = mentions.paragraphs[paragraph]
      if range.isEmpty { continue }
      read += 1
      if let found = lastSpeaker(in: paragraph, before: range.upperBound) {
        if isPasserBy(found, before: index), let last = lastNamedSpeaker(before: index) {
          return Answer(subject: last, rule: "floating: last speaker", confidence: 0.6)
        }
        return Answer(
          subject: found, rule: "floating: paragraph before", confidence: read == 1 ? 0.7 : 0.5)
      }
    }
    return nil
  }

  /// *A waiter brought olives*: somebody who only comes by in what the writer tells between two quotations.
  private func isPasserBy(_ subject: Subject, before index: Int) -> Bool {
    guard let mention = subject.mentions.first, let entity = entity(subject) else { return false }
    let found = mentions.mentions[mention]
    return found.kind == .nominal && !entities.entities[entity].isNamed
      && Words.indefinite.contains(segmentation.tokens[found.tokens.lowerBound].hash)
      && !reports[..<index].suffix(Self.reachOfPasserBy).contains {
        self.entity($0.cue?.subject) == entity
      }
  }

  private static let reachOfPasserBy = 12
  private static let reachOfSpeaker = 3

  private func lastNamedSpeaker(before index: Int) -> Subject? {
    let last = reports[..<index].last { $0.nonquotation == nil && $0.kind == .direct }
    guard let last, gap(last.paragraph, reports[index].paragraph) <= Self.reachOfSpeaker,
      let entity = entity(last.speaker), entities.entities[entity].isNamed
    else { return nil }
    return last.speaker
  }

  /// The last person named in the sentence before the report: *Nobody knows it better than Macrae.*
  private func lastNamed(in report: Report) -> Subject? {
    let clause = clause(report.paragraph)
    guard report.chunk > clause.range.lowerBound, clause.startsSentence(report.chunk) else {
      return nil
    }
    let start = clause.sentenceStart(of: report.chunk - 1)
    let named = (start..<report.chunk).last {
      clause.mention($0).map { $0.kind == .name && $0.isPerson } ?? false
    }
    return named.map { Subject(mentions: [clause.chunks[$0].index], firstChunk: $0) }
  }

  /// So many chunks of a paragraph are read back for whoever spoke: more than one of prose has.
  private static let reachOfParagraph = 600

  /// The last to speak or act in the paragraph before the chunk.
  ///
  /// - Complexity: O(1): reads a bounded number of chunks.
  private func lastSpeaker(in paragraph: Int, before chunk: Int) -> Subject? {
    let clause = clause(paragraph)
    let low = max(clause.range.lowerBound, chunk - Self.reachOfParagraph)
    var end = chunk
    while end > low {
      let start = clause.sentenceStart(of: end - 1)
      for position in (start..<end).reversed() where mentions.chunks[position].kind == .quote {
        if let report = reportOfChunk[position], let speaker = reports[report].speaker {
          return speaker
        }
      }
      if let actor = actor(clause, start, end) { return actor }
      end = start
    }
    return nil
  }

  /// The person who reports, or else acts, in the sentence.
  private func actor(_ clause: ClauseReader, _ start: Int, _ end: Int) -> Subject? {
    var acting: Subject?
    // *Asked whether Ann would come, Tom laughed.*
    let wasAsked =
      start < end && clause.kind(start) == .cue && clause.token(start).meets(.participle)
    let first = wasAsked ? clause.afterFronted(start..<end) ?? start : start
    for position in first..<end {
      let kind = clause.chunks[position].kind
      guard kind == .cue || kind == .verb || kind == .auxiliary,
        kind == .auxiliary || clause.isFinite(position)
      else { continue }
      guard let subject = clause.subject(before: position).subject else { continue }
      guard canSpeak(subject), !CueReader(clause: clause).isPassive(position) else { continue }
      if kind == .cue, clause.token(position).meets(.strongVerbs) { return subject }
      if kind == .cue, clause.token(position).meets(.think) { return subject }
      acting = acting ?? subject
    }
    return acting
  }

  private func canSpeak(_ subject: Subject) -> Bool {
    guard let first = subject.mentions.first else { return false }
    let mention = mentions.mentions[first]
    switch mention.kind {
    case .pronoun: return !mention.classes.meets([.neuter, .secondPerson])
    case .name: return mention.isPerson || !mention.isOrganization
    case .nominal: return mention.isPerson || mention.classes.meets([.group])
    }
  }

  /// The one of whom the paragraph after tells, where nobody was named before.
  private func speakerAfter(_ report: Report) -> Answer? {
    var next = report.paragraph + 1
    while next < mentions.paragraphs.count, mentions.paragraphs[next].isEmpty { next += 1 }
    guard next < mentions.paragraphs.count, !mentions.paragraphs[next].isEmpty else { return nil }
    let clause = clause(next)
    let start = clause.range.lowerBound
    return actor(clause, start, clause.sentenceEnd(of: start)).map {
      Answer(subject: $0, rule: "floating: paragraph after", confidence: 0.4)
    }
  }

  // MARK: Dialogue

  /// `“There’s nobody.” Penrose wiped his knife.`: the one who acts beside the words.
  private func beatAfter(_ report: Report) -> Answer? {
    let clause = clause(report.paragraph)
    let next = report.chunk + 1
    guard next < clause.range.upperBound, mentions.chunks[next].kind != .quote else { return nil }
    let start = clause.startsSentence(next) ? next : clause.sentenceEnd(of: next)
    guard start < clause.range.upperBound, clause.kind(start) != .negation,
      let subject = actor(clause, start, clause.sentenceEnd(of: start))
    else { return nil }
    return Answer(subject: subject, rule: "dialogue: action beside", confidence: 0.75)
  }

  /// `“You tell them.” She took off her glasses.` where the words open a paragraph.
  private func openingBeat(_ report: Report) -> Answer? {
    guard report.kind == .direct, opensParagraph(report) else { return nil }
    return beatAfter(report)
  }

  /// In a dialogue: whoever acts beside the words, or the one whose turn it is.
  private func dialogueSpeaker(_ index: Int) -> Answer? {
    let report = reports[index]
    guard isNarrative, opensParagraph(report) else { return nil }
    if let beat = beatAfter(report) { return beat }
    let addressed = vocatives(in: report)
    if let last = mentions.paragraph(before: report.paragraph), !hasReport(last), addressed.isEmpty
    {
      return nil
    }
    let turns = turns(before: index)
    if let last = turns.first, gap(last.paragraph, report.paragraph) > 0,
      Set(turns.map { entity($0.speaker) }).count == 1
    {
      // Only one has spoken, and the writer came between: no exchange yet.
      return nil
    }
    guard let last = turns.first, let lastEntity = entity(last.speaker) else {
      if addressed.isEmpty { return nil }
      return otherPerson(than: addressed, before: report).map {
        Answer(subject: $0, rule: "dialogue: the one not addressed", confidence: 0.45)
      }
    }
    for turn in turns.dropFirst() {
      if let other = entity(turn.speaker), other != lastEntity, let speaker = turn.speaker,
        !addressed.contains(other)
      {
        return Answer(subject: speaker, rule: "dialogue: turn", confidence: 0.6)
      }
    }
    return otherPerson(than: addressed.union([lastEntity]), before: report).map {
      Answer(subject: $0, rule: "dialogue: the other one", confidence: 0.45)
    }
  }

  func opensParagraph(_ report: Report) -> Bool {
    let first = mentions.paragraphs[report.paragraph].lowerBound
    return report.chunk == first
      || report.chunk == first + 1 && mentions.chunks[first].kind == .dash
  }

  private func hasReport(_ paragraph: Int) -> Bool {
    mentions.paragraphs[paragraph].contains { mentions.chunks[$0].kind == .quote }
  }

  /// The reports of the dialogue's paragraphs, latest first, as long as it is not broken off.
  private func turns(before index: Int) -> [Report] {
    var turns: [Report] = []
    var paragraph = reports[index].paragraph
    for position in (0..<index).reversed() {
      let report = reports[position]
      if report.nonquotation != nil || report.kind != .direct { continue }
      if report.paragraph == paragraph { continue }
      if gap(report.paragraph, paragraph) > 1 { break }
      paragraph = report.paragraph
      turns.append(report)
      if turns.count >= 8 { break }
    }
    return turns
  }

  /// How many paragraphs of text lie between the two.
  private func gap(_ first: Int, _ second: Int) -> Int {
    guard first + 1 < second else { return 0 }
    return (first + 1..<second).count { !mentions.paragraphs[$0].isEmpty }
  }

  func entity(_ subject: Subject?) -> Int? {
    guard let mention = subject?.mentions.first else { return nil }
    let entity = Int(entities.ofMention[mention])
    return entity >= 0 ? entity : nil
  }

  /// Those whom the words address by name: *No, Emma,*.
  func vocatives(in report: Report) -> Set<Int> {
    guard let span = report.spans.first else { return [] }
    let part = parts[span]
    var result: Set<Int> = []
    var index = firstMention(from: part.lowerBound)
    while index < mentions.mentions.count,
      mentions.mentions[index].tokens.lowerBound < part.upperBound
    {
      let mention = mentions.mentions[index]
      let entity = Int(entities.ofMention[index])
      if mention.isQuoted, entity >= 0, isSetOff(mention.tokens, part) { result.insert(entity) }
      index += 1
    }
    return result
  }

  /// Whether commas or the quotation's own bounds stand on both sides.
  private func isSetOff(_ range: Range<Int>, _ part: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    let before = range.lowerBound - 1
    let after = range.upperBound
    let opens =
      before < part.lowerBound || [0x2C, 0x2014, 0x21, 0x2E, 0x3F].contains(tokens[before].scalar)
    let closes =
      after >= part.upperBound || [0x2C, 0x2E, 0x21, 0x3F, 0x2014].contains(tokens[after].scalar)
    let isEnd = before < part.lowerBound || tokens[before].scalar == 0x2C
    return opens && closes && isEnd
  }

  /// The first mention at or after the token.
  private func firstMention(from token: Int) -> Int {
    mentions.mentions.firstSorted { $0.tokens.lowerBound >= token }
  }

  /// The last person mentioned before the report who is not the one given.
  func otherPerson(than known: Set<Int>, before report: Report) -> Subject? {
    var index = firstMention(from: mentions.chunks[report.chunk].tokens.lowerBound) - 1
    var seen = 0
    while index >= 0, seen < 60 {
      let mention = mentions.mentions[index]
      let entity = Int(entities.ofMention[index])
      if entity >= 0, !known.contains(entity), !mention.isQuoted,
        mention.kind != .nominal || mention.isPerson,
        entities.entities[entity].kind == .person
      {
        return Subject(mentions: [index], firstChunk: report.chunk)
      }
      index -= 1
      seen += 1
    }
    return nil
  }

  func clause(_ paragraph: Int) -> ClauseReader {
    ClauseReader(segmentation, mentions, paragraph: paragraph)
  }
}
