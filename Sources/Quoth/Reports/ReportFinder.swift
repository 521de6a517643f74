/// Decides for each quoted span what it is and which words report it.
struct ReportFinder: Sendable {
  func find(in segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) -> [Report] {
    var finder = Finding(segmentation: segmentation, marks: marks, mentions: mentions)
    for paragraph in mentions.paragraphs.indices { finder.read(paragraph) }
    finder.addNicknames()
    return finder.reports
  }
}

private struct Finding {
  let segmentation: Segmentation
  let marks: Marks
  let mentions: Mentions
  var reports: [Report] = []
  /// The chunk of the last part of each span, where it has been passed.
  private let lastChunks: [Int]

  init(segmentation: Segmentation, marks: Marks, mentions: Mentions) {
    self.segmentation = segmentation
    self.marks = marks
    self.mentions = mentions
    var last = [Int](repeating: -1, count: marks.spans.count)
    for (index, chunk) in mentions.chunks.enumerated() where chunk.kind == .quote {
      last[chunk.index] = index
    }
    lastChunks = last
  }

  mutating func read(_ paragraph: Int) {
    let range = mentions.paragraphs[paragraph]
    for chunk in range
    where mentions.chunks[chunk].kind == .quote && mentions.chunks[chunk].part == 0 {
      read(chunk, paragraph)
    }
  }

  /// Nicknames are no quotations, but are kept on request.
  mutating func addNicknames() {
    for index in mentions.nicknames {
      let part = marks.spans[index].first
      var report = Report(
        spans: [index], fragments: [part.bytes], kind: .mixed, relation: .floating,
        chunk: mentions.paragraphs[part.paragraph].lowerBound, paragraph: part.paragraph,
        rule: "nickname")
      report.nonquotation = .nickname
      reports.append(report)
    }
    if mentions.nicknames.isEmpty { return }
    reports.sort { $0.start < $1.start }
  }

  private func clause(_ paragraph: Int) -> ClauseReader {
    ClauseReader(segmentation, mentions, paragraph: paragraph)
  }

  private mutating func read(_ chunk: Int, _ paragraph: Int) {
    let index = mentions.chunks[chunk].index
    let span = marks.spans[index]
    let shape = SpanShape(span, segmentation)
    let clause = clause(paragraph)
    let cues = CueReader(clause: clause)
    var report = Report(
      spans: [index], fragments: span.parts.map(\.bytes), kind: .direct, relation: .floating,
      chunk: chunk, paragraph: paragraph, rule: "floating")

    let ending = self.clause(span.last.paragraph)
    var after = CueReader(clause: ending).cue(after: lastChunks[index], endsOpen: shape.endsOpen)
    if after == nil, lastChunks[index] == ending.range.upperBound - 1 {
      after = signature(after: span.last.paragraph)
    }
    let low = clause.sentenceStart(of: chunk)
    let startsSentence = low == chunk
    var before =
      startsSentence
      ? nil
      : cues.cue(
        before: chunk, low: low, startsCapital: shape.startsCapital)
    if isAside(before?.0, chunk, clause) { before = nil }
    if startsSentence, after == nil, let cue = cues.question(before: chunk) {
      before = (cue, .introduced)
    }
    if startsSentence, before == nil, after == nil || !shape.endsOpen && after?.kind != .colon {
      before = lineBreakCue(paragraph, chunk, shape)
    }

    if let last = reports.last, let kind = last.nonquotation, after == nil,
      last.spans.last.map({ lastChunks[$0] }) == chunk - 2,
      clause.isWord(chunk - 1, Words.and) || clause.isWord(chunk - 1, Words.or)
        || clause.kind(chunk - 1) == .comma
    {
      // *banners reading “Bread Not Barracks” and “Our Rents, Your Yachts”*
      report.nonquotation = kind
      reports.append(report)
      return
    }
    let classifier = NonquotationClassifier(clause: clause, bytes: segmentation.source.bytes)
    if let kind = classifier.kind(of: chunk, span),
      after == nil
        || !startsSentence
          && [.phrase, .verb, .other, .preposition].contains(clause.kind(chunk - 1))
    {
      report.nonquotation = kind
      reports.append(report)
      return
    }
    if continues(chunk, clause, shape, after: after, before: before?.0), !reports.isEmpty {
      reports[reports.count - 1].spans.append(index)
      reports[reports.count - 1].fragments.append(contentsOf: report.fragments)
      return
    }
    if before != nil, let cue = after, let subject = cue.subject,
      clause.isWord(subject.firstChunk - 1, Words.as), !cue.classes.meets(.weak)
    {
      // `did not say “…,” as a leaflet suggests`
      after = nil
    }
    let isSetOff = isSetOff(before?.0, after, shape)
    if isSetOff { before = nil }
    if let owner = cues.owner(around: chunk) {
      report.cue = owner
      report.relation = .governed
      report.kind = .mixed
      report.rule = "governing noun"
      reports.append(report)
      return
    }
    if after == nil, before == nil, let beat = cues.beat(after: chunk) {
      report.cue = beat
      report.relation = .followed
      report.rule = "beat between dashes"
      reports.append(report)
      return
    }
    let leads = hasWriterWords(low, chunk, clause)
    let opensLine =
      segmentation.tokens[span.first.tokens.lowerBound].flags.contains(.lineStart)
      && shape.startsCapital && shape.endsSentence
    if shape.words <= 2, !shape.startsCapital, after == nil, let (cue, relation) = before,
      relation == .governed, clause.kind(chunk + 1) == .phrase,
      clause.kind(cue.chunks.upperBound + 1) == .to,
      !cue.classes.meets([.label, .addressing])
        || cue.isPassive
    {
      // *refuse to lift ‘monster’ pumpkin*
      report.nonquotation = .scare
      reports.append(report)
      return
    }
    if let (cue, relation) = before,
      relation == .introduced || after == nil || isRelay(after, of: cue, clause)
    {
      report.cue = cue
      if let after, isRelay(after, of: cue, clause) {
        report.cue?.via = cue.via ?? after.subject
      }
      report.relation = relation
      report.kind =
        (relation == .introduced || opensLine) && !goesOnAfter(chunk, clause, shape)
        ? .direct : .mixed
      report.rule = relation == .introduced ? "cue before" : "governing \(cue.kind)"
      if relation == .governed, joinsGoverned(report, cue) { return }
    } else if let after {
      report.cue = after
      if after.kind == .verb, after.via == nil {
        report.cue?.via = relay(after, in: ending)
      }
      report.relation = .followed
      report.kind = leads && !isSetOff ? .mixed : .direct
      report.rule = after.kind == .phrase ? "cue phrase after" : "cue after"
    } else if let trailing = cues.trailingCue(after: chunk), !startsSentence || !shape.endsSentence
    {
      report.cue = trailing
      if trailing.via == nil { report.cue?.via = relay(trailing, in: clause) }
      report.relation = .governed
      report.kind = leads || !shape.isSentence ? .mixed : .direct
      report.rule = "closing cue"
    } else {
      let standsAlone =
        span.isDash
        || startsSentence
          && (shape.endsSentence || shape.words >= 5 || endsParagraph(chunk, clause)
            || shape.endsOpen && leadsToAct(chunk, clause))
      let isDialogue = startsSentence && clause.kind(chunk + 1) == nil
      if standsAlone || isDialogue {
        report.kind = .direct
      } else {
        report.kind = .mixed
        if shape.words <= 4 || !shape.endsSentence && shape.words <= 6 {
          report.nonquotation = classifier.isLongTitle(span) ? .title : .scare
        }
      }
    }
    reports.append(report)
  }

  /// Whether what stands before the words is only followed by them: `all were gone: “but it matters
  /// little,” thought Jo`, `everybody laughed, “Go on,” the king said`.
  private func isSetOff(_ before: Cue?, _ after: Cue?, _ shape: SpanShape) -> Bool {
    guard let before, let after, shape.endsInComma, after.kind == .verb else { return false }
    if before.kind == .colon { return !shape.startsCapital }
    return before.kind == .verb && before.classes.meets(.gesture)
      && !before.classes.meets(.strongVerbs) && after.classes.meets(.strongVerbs)
  }

  /// Whether what somebody does goes on after the words: `“Too late,” and she turned away`.
  private func leadsToAct(_ chunk: Int, _ clause: ClauseReader) -> Bool {
    let end = clause.sentenceEnd(of: chunk)
    let first = clause.isWord(chunk + 1, Words.and) ? chunk + 2 : chunk + 1
    return first < end && clause.mention(first)?.isActor ?? false && clause.startsClause(first, end)
  }

  /// Whether the cue after the words only passes on what the cue before them reports:
  /// `pledged to “…,” Xinhua reported`, `confirmed “…,” according to Reuters`.
  private func isRelay(_ after: Cue?, of before: Cue, _ clause: ClauseReader) -> Bool {
    guard let after, before.subject != nil, let first = after.subject?.mentions.first else {
      return false
    }
    let mention = mentions.mentions[first]
    if mention.classes.meets(.media) { return before.classes.meets([.strongVerbs, .label]) }
    // `the minister told colleagues that it was “held together with string,” two people said`
    return before.kind == .verb && before.classes.meets(.strongVerbs) && after.kind == .verb
      && after.classes.meets(.strongVerbs) && mention.kind != .pronoun
      && after.subject?.mentions != before.subject?.mentions
      && (after.subject?.firstChunk ?? 0) < after.chunks.lowerBound
      && clause.sentenceStart(of: after.chunks.lowerBound) <= before.chunks.lowerBound
  }

  /// `Pires said, according to his nurse`
  private func relay(_ cue: Cue, in clause: ClauseReader) -> Subject? {
    let end = clause.sentenceEnd(of: cue.chunks.upperBound)
    var index = cue.chunks.upperBound + 1
    while index < end, mentions.chunks[index].kind != .quote {
      if mentions.chunks[index].kind == .comma,
        let phrase = CueReader(clause: clause).phraseCue(at: index + 1, end: end)
      {
        return phrase.subject
      }
      if mentions.chunks[index].kind == .comma, let agency = clause.mention(index + 1),
        agency.classes.meets(.media), clause.kind(index + 2) == .cue,
        clause.token(index + 2).meets(.strongVerbs), clause.isFinite(index + 2)
      {
        // `Veselov said, TASS reported.`
        return clause.subject(before: index + 2).subject
      }
      index += 1
    }
    return nil
  }

  /// Whether the span goes on the last report: `“A,” she said. “B.”`
  private func continues(
    _ chunk: Int, _ clause: ClauseReader, _ shape: SpanShape, after: Cue?, before: Cue?
  ) -> Bool {
    guard let last = reports.last, last.nonquotation == nil,
      let lastSpan = last.spans.last, clause.range.contains(lastChunks[lastSpan])
    else { return false }
    let end = lastChunks[lastSpan]
    if let after {
      return isAnother(after, chunk, clause) && last.relation == .followed && last.kind == .direct
        && [.stop, .comma, .dash, .semicolon].contains(clause.kind(chunk - 1))
        && follows(last, end, chunk, clause)
    }
    if end == chunk - 1 { return before == nil || before?.chunks == last.cue?.chunks }
    if last.relation == .floating, last.kind == .direct, before == nil, shape.startsCapital,
      last.chunk == clause.range.lowerBound, isBeat(end + 1..<chunk, clause)
    {
      return true
    }
    if last.relation == .introduced, last.kind == .direct, !endsSentence(lastSpan),
      before == nil || before?.chunks == last.cue?.chunks, clause.kind(chunk - 1) == .comma,
      clause.token(end + 1).meets(.gerund), clause.sentenceStart(of: chunk) <= end
    {
      // `Ida said, “For your sake,” turning to Mina, “I am glad.”`
      return true
    }
    guard last.relation == .followed, last.kind == .direct, let cue = last.cue else { return false }
    if clause.kind(chunk - 1) == .comma || clause.kind(chunk - 1) == .semicolon,
      !shape.startsCapital, !endsSentence(lastSpan), cue.chunks.upperBound < chunk,
      clause.sentenceStart(of: chunk) <= end
    {
      // `“This one,” Mihajlov says, pointing with his stick, “lays when she likes.”`
      return true
    }
    if let before, before.chunks != cue.chunks { return false }
    guard cue.chunks.lowerBound > end, cue.chunks.upperBound < chunk else {
      return false
    }
    switch clause.kind(chunk - 1) {
    case .stop, .comma, .dash, .semicolon, .colon: break
    default:
      if chunk - 1 > max(cue.chunks.upperBound, cue.subject?.firstChunk ?? 0) { return false }
    }
    // One sentence at most between them.
    var sentences = 0
    for index in end + 1..<chunk where clause.startsSentence(index) && index > end + 1 {
      sentences += 1
    }
    return sentences == 0
  }

  /// Whether the words stand right behind the clause that reports the last: `“A,” said Jo idly. “B.”`
  private func follows(_ last: Report, _ end: Int, _ chunk: Int, _ clause: ClauseReader) -> Bool {
    guard let cue = last.cue, cue.chunks.lowerBound > end, cue.chunks.upperBound < chunk else {
      return false
    }
    return !(end + 2..<max(end + 2, chunk)).contains { clause.startsSentence($0) }
  }

  /// Whether the clause after the words begins a sentence and tells more than who said them: `“B!” Jo
  /// began to think`.
  private func isAnother(_ cue: Cue, _ chunk: Int, _ clause: ClauseReader) -> Bool {
    let first = chunk + 1
    guard let subject = cue.subject, subject.firstChunk < cue.chunks.lowerBound,
      clause.startsSentence(first), clause.sentenceEnd(of: first) > cue.chunks.lowerBound
    else { return false }
    var next = cue.chunks.upperBound + 1
    while clause.kind(next) == .adverb { next += 1 }
    switch clause.kind(next) {
    case .to, .open, .conjunction: return true
    case .phrase: return clause.mention(next)?.classes.meets(.neuter) ?? false
    default: return false
    }
  }

  /// Whether what stands before the words only goes on about the last: `“A,” said Jo, as Ida finished,
  /// “b.”`, `“A,” said Jo--Jo loved to be asked--“b.”`
  private func isAside(_ before: Cue?, _ chunk: Int, _ clause: ClauseReader) -> Bool {
    guard let before, let last = reports.last, last.relation == .followed, let cue = last.cue,
      let span = last.spans.last, clause.range.contains(lastChunks[span]),
      cue.chunks.lowerBound > lastChunks[span],
      clause.sentenceStart(of: chunk) <= lastChunks[span]
    else { return false }
    if clause.kind(chunk - 1) == .dash {
      let between =
        cue.chunks.upperBound + 1..<max(cue.chunks.upperBound + 1, before.chunks.lowerBound)
      return between.contains { clause.kind($0) == .dash }
    }
    guard let subject = before.subject else { return false }
    return clause.kind(chunk - 1) == .comma && subject.firstChunk + 1 == before.chunks.lowerBound
      && before.chunks.upperBound + 2 >= chunk && clause.isWord(subject.firstChunk - 1, Words.as)
  }

  /// One sentence in which nobody reports: `“You tell them.” She took off her glasses. “I did.”`
  private func isBeat(_ range: Range<Int>, _ clause: ClauseReader) -> Bool {
    guard clause.kind(range.upperBound - 1) == .stop,
      clause.sentenceEnd(of: range.lowerBound) == range.upperBound
    else { return false }
    return range.allSatisfy {
      clause.chunks[$0].kind != .quote
        && !(clause.chunks[$0].kind == .cue && clause.token($0).meets(.strongVerbs))
    }
  }

  private func endsSentence(_ span: Int) -> Bool {
    SpanShape(marks.spans[span], segmentation).endsSentence
  }

  /// Adds the span to the last report where both are worked into one clause of the same cue.
  private mutating func joinsGoverned(_ report: Report, _ cue: Cue) -> Bool {
    guard let last = reports.last, last.relation == .governed, last.nonquotation == nil,
      last.paragraph == report.paragraph, let lastCue = last.cue, lastCue.chunks == cue.chunks,
      !cue.classes.meets(.label) || cue.classes.meets(.strongVerbs)
    else { return false }
    reports[reports.count - 1].spans += report.spans
    reports[reports.count - 1].fragments += report.fragments
    return true
  }

  /// `Fidan stated that` or `insisted:` at the end of the paragraph before.
  private func lineBreakCue(
    _ paragraph: Int, _ chunk: Int, _ shape: SpanShape
  ) -> (Cue, Report.Relation)? {
    guard chunk == mentions.paragraphs[paragraph].lowerBound else { return nil }
    guard let before = mentions.paragraph(before: paragraph) else { return nil }
    let clause = clause(before)
    let last = clause.range.upperBound - 1
    switch mentions.chunks[last].kind {
    case .stop, .quote, .close: return nil
    default: break
    }
    let low = clause.sentenceStart(of: last)
    guard
      let (cue, relation) = CueReader(clause: clause).cue(
        before: last + 1, low: low, startsCapital: true)
    else { return nil }
    // Without a colon or *that*, a headline is all that ends there.
    let isOpen = [.colon, .comma, .relative, .cue].contains(mentions.chunks[last].kind)
    return isOpen || relation == .introduced ? (cue, .introduced) : nil
  }

  /// `claimed “Trump exaggerates” the level`: the writer's clause goes on after the words.
  private func goesOnAfter(_ chunk: Int, _ clause: ClauseReader, _ shape: SpanShape) -> Bool {
    guard !shape.endsSentence, !shape.endsOpen, let next = clause.kind(chunk + 1) else {
      return false
    }
    switch next {
    case .phrase, .preposition, .verb, .auxiliary, .to, .other: return true
    default: return false
    }
  }

  /// `—Admiral Tobias Wren`, `It was Jo who spoke.` in the paragraph after the words.
  private func signature(after paragraph: Int) -> Cue? {
    var next = paragraph + 1
    while next < mentions.paragraphs.count, mentions.paragraphs[next].isEmpty { next += 1 }
    guard next < mentions.paragraphs.count else { return nil }
    let clause = clause(next)
    var dash = clause.range.lowerBound
    if clause.isWord(dash, Words.so), clause.kind(dash + 1) == .cue,
      let subject = clause.subject(after: dash + 1, end: clause.sentenceEnd(of: dash))
    {
      // `So says Ann Lee, who …`
      return CueReader(clause: clause).cue(.verb, dash + 1, subject)
    }
    guard clause.kind(dash) == .dash else {
      // `It was Jo who spoke.`
      return CueReader(clause: clause).identification(
        at: dash, end: clause.sentenceEnd(of: dash), isApart: true)
    }
    while clause.kind(dash + 1) == .dash { dash += 1 }
    return CueReader(clause: clause).signature(dash, clause.range.upperBound)
  }

  /// Whether words of the writer that report nothing stand before the span in its sentence.
  private func hasWriterWords(_ low: Int, _ chunk: Int, _ clause: ClauseReader) -> Bool {
    // A dateline says nothing: `REYKJAVÍK, March 3 (NWS) — “…”`
    if clause.kind(chunk - 1) == .dash, low == clause.range.lowerBound,
      !(low..<chunk).contains(where: { [.verb, .cue].contains(clause.chunks[$0].kind) })
    {
      return false
    }
    for index in low..<max(low, chunk) {
      switch clause.chunks[index].kind {
      case .phrase, .verb, .cue, .auxiliary, .relative, .preposition, .to: return true
      default: continue
      }
    }
    return false
  }

  private func endsParagraph(_ chunk: Int, _ clause: ClauseReader) -> Bool {
    chunk + 1 >= clause.range.upperBound || clause.kind(chunk + 1) == .stop
  }
}

/// What a quoted span looks like from inside.
struct SpanShape {
  let words: Int
  let startsCapital: Bool
  /// Its last character, or that before its marks, ends a sentence.
  let endsSentence: Bool
  /// A clause with its cue may follow: it ends in a comma, a question, an exclamation or a dash.
  let endsOpen: Bool
  let endsInComma: Bool
  var isSentence: Bool { startsCapital && (endsSentence || words > 4) }

  static func isTerminal(_ token: Token) -> Bool {
    [0x2E, 0x21, 0x3F, 0x2026].contains(token.scalar)
  }

  init(_ span: QuotedSpan, _ segmentation: Segmentation) {
    let tokens = segmentation.tokens
    let inner = span.first.inner
    var count = 0
    for part in span.parts { count += tokens[part.inner].count { $0.kind != .punctuation } }
    words = count
    startsCapital = tokens[inner].first { $0.kind != .punctuation }?.isCapital ?? false
    var last = span.last.inner.upperBound - 1
    let first = span.last.inner.lowerBound
    while last > first, tokens[last].kind == .punctuation,
      [0x22, 0x27, 0x2019, 0x201D, 0x5F].contains(tokens[last].scalar)
    {
      last -= 1
    }
    let scalar = last >= first ? tokens[last].scalar : 0
    let dotted = last >= first && tokens[last].flags.contains(.dotted)
    endsSentence = dotted || last >= first && Self.isTerminal(tokens[last])
    endsInComma = scalar == 0x2C
    endsOpen = [0x2C, 0x21, 0x3F, 0x2014, 0x2013, 0x2D, 0x2026].contains(scalar) || span.isDash
  }
}
