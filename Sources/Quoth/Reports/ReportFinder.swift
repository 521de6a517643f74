/// Decides for each quoted span what it is and which words report it.
struct ReportFinder: Sendable {
  func find(in segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) -> [Report] {
    var finder = Finding(segmentation: segmentation, marks: marks, mentions: mentions)
    for paragraph in mentions.paragraphs.indices { finder.read(paragraph) }
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

  private func clause(_ paragraph: Int) -> ClauseReader {
    ClauseReader(
      tokens: segmentation.tokens, chunks: mentions.chunks, mentions: mentions.mentions,
      range: mentions.paragraphs[paragraph])
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
    let after = CueReader(clause: ending).cue(after: lastChunks[index], endsOpen: shape.endsOpen)
    let low = clause.sentenceStart(of: chunk)
    let startsSentence = low == chunk
    var before =
      startsSentence ? nil : cues.cue(before: chunk, low: low, startsCapital: shape.startsCapital)
    if startsSentence, before == nil { before = lineBreakCue(paragraph, chunk, shape) }

    let classifier = NonquotationClassifier(clause: clause, bytes: segmentation.source.bytes)
    if after == nil || !shape.endsOpen, let kind = classifier.kind(of: chunk, span) {
      report.nonquotation = kind
      reports.append(report)
      return
    }
    if continues(chunk, clause, after: after, before: before?.0), !reports.isEmpty {
      reports[reports.count - 1].spans.append(index)
      reports[reports.count - 1].fragments.append(contentsOf: report.fragments)
      return
    }
    let leads = hasWriterWords(low, chunk, clause)
    if let (cue, relation) = before, relation == .introduced || after == nil {
      report.cue = cue
      report.relation = relation
      report.kind = relation == .introduced ? .direct : .mixed
      report.rule = relation == .introduced ? "cue before" : "governing \(cue.kind)"
      if relation == .governed, joinsGoverned(report, cue) { return }
    } else if let after {
      report.cue = after
      report.relation = .followed
      report.kind = leads ? .mixed : .direct
      report.rule = after.kind == .phrase ? "cue phrase after" : "cue after"
    } else if let trailing = cues.trailingCue(after: chunk), !startsSentence || !shape.endsSentence
    {
      report.cue = trailing
      report.relation = .governed
      report.kind = leads || !shape.isSentence ? .mixed : .direct
      report.rule = "closing cue"
    } else {
      let standsAlone =
        startsSentence && (shape.endsSentence || shape.words >= 5 || endsParagraph(chunk, clause))
      let isDialogue = startsSentence && clause.kind(chunk + 1) == nil
      if standsAlone || isDialogue {
        report.kind = .direct
      } else {
        report.kind = .mixed
        if shape.words <= 4 || !shape.endsSentence && shape.words <= 6 {
          report.nonquotation = .scare
        }
      }
    }
    reports.append(report)
  }

  /// Whether the span goes on the last report: `“A,” she said. “B.”`
  private func continues(_ chunk: Int, _ clause: ClauseReader, after: Cue?, before: Cue?) -> Bool {
    guard after == nil, let last = reports.last, last.nonquotation == nil,
      let lastSpan = last.spans.last, clause.range.contains(lastChunks[lastSpan])
    else { return false }
    let end = lastChunks[lastSpan]
    if end == chunk - 1 { return before == nil || before?.chunks == last.cue?.chunks }
    guard last.relation == .followed, last.kind == .direct, let cue = last.cue else { return false }
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
    var before = paragraph - 1
    while before >= 0, mentions.paragraphs[before].isEmpty { before -= 1 }
    guard before >= 0 else { return nil }
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

  /// Whether words of the writer that report nothing stand before the span in its sentence.
  private func hasWriterWords(_ low: Int, _ chunk: Int, _ clause: ClauseReader) -> Bool {
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
  var isSentence: Bool { startsCapital && (endsSentence || words > 4) }

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
      [0x22, 0x27, 0x2019, 0x201D].contains(tokens[last].scalar)
    {
      last -= 1
    }
    let scalar = last >= first ? tokens[last].scalar : 0
    let dotted = last >= first && tokens[last].flags.contains(.dotted)
    endsSentence = dotted || [0x2E, 0x21, 0x3F, 0x2026].contains(scalar)
    endsOpen = [0x2C, 0x21, 0x3F, 0x2014, 0x2013, 0x2D, 0x2026].contains(scalar) || span.isDash
  }
}
