/// Finds *Jo maintained that the plan was dead* where nothing else did: a verb of saying, a subject
/// before it and a clause after it that *that* introduces; or a noun of saying with its owner, as in
/// *repeated its warning that the plan was dead*.
struct ThatClauseFinder {
  /// What the rule is right about, by the share of its finds in news.
  private static let confidence = 0.75

  /// The reports of the text, in text order, all of the same rule.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    mentions.paragraphs.indices.flatMap { paragraph -> [Report] in
      let clause = ClauseReader(segmentation, mentions, paragraph: paragraph)
      return clause.range.compactMap { report(at: $0, clause, paragraph, segmentation, words) }
    }
  }

  private func report(
    at chunk: Int, _ clause: ClauseReader, _ paragraph: Int, _ segmentation: Segmentation,
    _ words: WordFeatures
  ) -> Report? {
    let that = chunk + 1
    guard clause.isWord(that, Words.that) else { return nil }
    let owner = owner(chunk, clause)
    guard let verb = owner == nil ? predicate(chunk, clause) : chunk,
      let subject = owner ?? clause.subject(before: verb).subject
    else { return nil }
    let end = contentEnd(from: that + 1, clause)
    guard end > that + 2, clause.kind(that + 1) != .comma else { return nil }
    let reader = CueReader(clause: clause)
    var cue = owner == nil ? reader.details(of: verb, .verb) : reader.cue(.noun, verb, subject)
    cue.subject = subject
    if owner == nil {
      cue.tokens = clause.chunks[verb].tokens.lowerBound..<clause.chunks[chunk].tokens.upperBound
    }
    let content =
      clause.chunks[that + 1].tokens.lowerBound..<clause.chunks[end - 1].tokens.upperBound
    var report = Report(
      spans: [],
      fragments: [
        Int(
          clause.tokens[content.lowerBound].start)..<Int(clause.tokens[content.upperBound - 1].end)
      ],
      kind: words.kind(of: [content], in: segmentation), relation: .governed, cue: cue,
      chunk: that + 1, paragraph: paragraph, rule: "that clause")
    report.confidence = Self.confidence
    report.isLearned = true
    return report
  }

  /// Whose claim or warning the phrase before *that* is, where it is the object of a verb: then the
  /// clause runs to the end of the sentence.
  private func owner(_ chunk: Int, _ clause: ClauseReader) -> Subject? {
    guard let noun = clause.mention(chunk), noun.kind == .nominal, let owner = noun.possessor,
      clause.tokens[noun.head].meets(.cueNoun),
      clause.kind(chunk - 1) == .verb || clause.kind(chunk - 1) == .cue
    else { return nil }
    return Subject(mentions: [owner], firstChunk: chunk)
  }

  /// The verb that ends at the chunk before *that*: of saying and finite, or *made (it) clear*.
  private func predicate(_ chunk: Int, _ clause: ClauseReader) -> Int? {
    switch clause.kind(chunk) {
    case .cue:
      let token = clause.token(chunk)
      if clause.isWord(chunk - 1, Words.as), clause.kind(chunk - 2) == .cue,
        clause.token(chunk - 2).meets(.relaying), token.meets(.gerund)
      {
        // *was quoted as saying that*
        return chunk - 2
      }
      let isFinite = clause.isFinite(chunk) || clause.kind(chunk - 1) == .auxiliary
      return token.meets(.strongVerbs) && isFinite ? chunk : nil
    default:
      guard clause.chunks[chunk].tokens.count == 1, clause.token(chunk).hash == Words.clear else {
        return nil
      }
      return [chunk - 1, chunk - 2].first {
        clause.range.contains($0) && Words.makings.contains(clause.token($0).hash)
      }
    }
  }

  /// The chunk after the last of the clause: the sentence's end without its stop.
  private func contentEnd(from chunk: Int, _ clause: ClauseReader) -> Int {
    var end = clause.sentenceEnd(of: chunk - 1)
    while end > chunk, [.stop, .comma, .semicolon, .close].contains(clause.kind(end - 1)) {
      end -= 1
    }
    return end
  }
}
