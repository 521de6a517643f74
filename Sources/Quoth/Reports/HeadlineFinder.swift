/// Finds what headlines put beside a name: *Zelenskyy: talks will go on*, *Talks will go on: Kremlin*.
///
/// A line is one when a name and a colon begin or end it and a clause is the rest. Two lines or more
/// that begin so are a transcript instead; see ``TranscriptFinder``.
struct HeadlineFinder: Sendable {
  /// What the rule is right about, by the share of its finds in news.
  private static let confidence = 0.7
  /// Words in a name, with its titles.
  private static let nameLength = 5
  /// Words that a headline without a verb of known form has at least.
  private static let titleLength = 4
  /// Words of so many bytes have a capital in titles.
  private static let longWord = 5
  /// Words in a headline.
  private static let length = 40

  /// The headlines' reports, in text order; `reports` are those of the text itself.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, besides reports: [Report]
  ) -> [Report] {
    // *The Latest: …* looks like *Zelenskyy: …*; whoever speaks in the text is no rubric.
    let known = Set(
      reports.flatMap { $0.cue?.subject?.mentions ?? [] }.map {
        segmentation.tokens[mentions.mentions[$0].head].hash
      })
    return mentions.paragraphs.indices.compactMap { paragraph in
      let clause = ClauseReader(segmentation, mentions, paragraph: paragraph)
      guard clause.range.count >= 4, let last = clause.range.last,
        clause.sentenceEnd(of: clause.range.lowerBound) == clause.range.upperBound,
        clause.chunks[last].tokens.upperBound
          - clause.chunks[clause.range.lowerBound].tokens.lowerBound <= Self.length
      else { return nil }
      return leading(paragraph, clause, known) ?? trailing(paragraph, clause, last, known)
    }
  }

  private func leading(
    _ paragraph: Int, _ clause: ClauseReader, _ known: Set<UInt64>
  ) -> Report? {
    let name = clause.range.lowerBound
    guard clause.kind(name + 1) == .colon, isSpeaker(name, clause, known),
      !isDateline(name, clause)
    else { return nil }
    return report(name, colon: name + 1, name + 2..<clause.range.upperBound, paragraph, clause)
  }

  /// *HUBBALLI: Residents blocked a road.*: a headline has no full stop.
  private func isDateline(_ name: Int, _ clause: ClauseReader) -> Bool {
    Dateline.isPlace(clause.token(name)) && clause.kind(clause.range.upperBound - 1) == .stop
  }

  private func trailing(
    _ paragraph: Int, _ clause: ClauseReader, _ last: Int, _ known: Set<UInt64>
  ) -> Report? {
    guard clause.kind(last - 1) == .colon || clause.kind(last - 1) == .dash,
      isSpeaker(last, clause, known) || paragraph == 0 && isOffice(last, clause)
    else { return nil }
    return report(last, colon: last - 1, clause.range.lowerBound..<last - 1, paragraph, clause)
  }

  private func isSpeaker(_ chunk: Int, _ clause: ClauseReader, _ known: Set<UInt64>) -> Bool {
    guard let mention = clause.mention(chunk), mention.kind == .name,
      mention.tokens.count <= Self.nameLength
    else { return false }
    if known.contains(clause.tokens[mention.head].hash) || mention.isPerson { return true }
    return mention.name.allSatisfy { clause.tokens[$0].meets([.organization, .media]) }
  }

  /// *Egypt’s FM*, *ministry*, *Tehran* at the end of a title.
  private func isOffice(_ chunk: Int, _ clause: ClauseReader) -> Bool {
    guard let mention = clause.mention(chunk), mention.tokens.count <= Self.nameLength else {
      return false
    }
    return mention.isPerson || mention.isOrganization || mention.classes.meets([.group, .text])
      || mention.possessor.map { clause.mentions[$0].isOrganization } ?? false
  }

  private func report(
    _ name: Int, colon: Int, _ content: Range<Int>, _ paragraph: Int, _ clause: ClauseReader
  ) -> Report? {
    var content = content
    while let last = content.last, clause.kind(last) == .stop { content.removeLast() }
    guard let first = content.first, let last = content.last, let mention = clause.mention(name),
      !content.contains(where: { clause.kind($0) == .colon }), clause.kind(first) != .quote,
      case let tokens =
        clause.chunks[first].tokens.lowerBound..<clause.chunks[last].tokens.upperBound,
      content.contains(where: { isPredicate($0, clause) }) || isTitled(tokens, clause)
    else { return nil }
    let index = clause.chunks[name].index
    var report = Report(
      spans: [], fragments: [clause.tokens.bytes(of: tokens)],
      kind: content.contains { clause.kind($0) == .quote } ? .mixed : .indirect,
      relation: .labelled, chunk: first, paragraph: paragraph, rule: "headline")
    report.cue = Cue(
      kind: .colon, chunks: colon...colon, tokens: clause.chunks[colon].tokens, classes: .speech,
      subject: Subject(mentions: [index], firstChunk: name, source: mention.tokens))
    report.confidence = Self.confidence
    report.isLearned = true
    return report
  }

  private func isPredicate(_ chunk: Int, _ clause: ClauseReader) -> Bool {
    switch clause.kind(chunk) {
    case .auxiliary, .negation: true
    // *Terminal to resume work*
    case .to: clause.kind(chunk + 1) == .verb || clause.kind(chunk + 1) == .cue
    case .verb, .cue: clause.isFinite(chunk) && clause.token(chunk).meets(.finite)
    default: false
    }
  }

  /// *Russia Acknowledges Abduction*: with a capital for every word, verbs look like names.
  private func isTitled(_ range: Range<Int>, _ clause: ClauseReader) -> Bool {
    range.count >= Self.titleLength
      && range.allSatisfy {
        clause.tokens[$0].range.count < Self.longWord || clause.tokens[$0].isCapital
          || !clause.tokens[$0].isWord
      }
  }
}
