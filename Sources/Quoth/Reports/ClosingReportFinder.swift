/// Finds what a sentence tells before it says whose it is, where nothing else did: *Bees dance badly, researchers
/// reported on Monday*; *The plan is dead, his trainer was quoted as saying*.
struct ClosingReportFinder {
  private static let confidence = 0.75

  /// The reports of the text, in text order.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    ClauseReader.reports(in: segmentation, mentions) { comma, clause, paragraph in
      guard clause.kind(comma) == .comma, clause.kind(comma + 1) == .phrase else { return [] }
      let start = clause.sentenceStart(of: comma)
      guard isClause(start..<comma, clause), let cue = cue(after: comma, clause) else { return [] }
      return [
        Report(
          of: cue, start..<comma, clause, paragraph, words, segmentation, rule: "closing clause",
          Self.confidence)
      ]
    }
  }

  /// Whether the chunks are a sentence of their own: a subject and what it does, and no words in marks.
  private func isClause(_ range: Range<Int>, _ clause: ClauseReader) -> Bool {
    guard let first = range.first, clause.kind(first) == .phrase, clause.startsSentence(first),
      let predicate = range.first(where: clause.isPredicate),
      !range.contains(where: { [.quote, .colon, .semicolon, .dash].contains(clause.kind($0)) })
    else { return false }
    return predicate > first && !(clause.mention(first)?.kind == .pronoun && range.count < 3)
  }

  /// The verb of saying that has its subject right behind the comma and nothing to report behind it.
  private func cue(after comma: Int, _ clause: ClauseReader) -> Cue? {
    let end = clause.sentenceEnd(of: comma)
    let reader = CueReader(clause: clause)
    var verb = comma + 1
    while verb < end, [.phrase, .preposition, .auxiliary, .adverb].contains(clause.kind(verb)) {
      verb += 1
    }
    guard verb < end, clause.kind(verb) == .cue else { return nil }
    let token = clause.token(verb)
    if token.meets(.relaying) {
      // *the agency cited his aide as saying*, *his aide was quoted as saying*
      guard
        let saying = (verb + 1..<end).first(where: {
          clause.token($0).meets(.gerund) && clause.isWord($0 - 1, Words.as)
        }), var cue = reader.relayed(saying, end), cue.subject != nil
      else { return nil }
      if cue.via == nil { cue.via = reader.agent(after: saying, end) }
      cue.tokens =
        clause.chunks[verb].tokens.lowerBound..<clause.chunks[saying].tokens.upperBound
      return cue
    }
    guard token.meets(.strongVerbs), token.meets(.speech), clause.isFinite(verb),
      token.meets([.past, .third]), !reader.isPassive(verb), ends(verb, end, clause)
    else { return nil }
    var cue = reader.details(of: verb, .verb)
    guard let subject = clause.subject(before: verb).subject, subject.firstChunk == comma + 1,
      subject.mentions.allSatisfy({
        clause.mentions[$0].isActor || clause.mentions[$0].isSomebody
      })
    else { return nil }
    cue.subject = subject
    return cue
  }

  /// Whether no more than whom, where and when follows the verb.
  private func ends(_ verb: Int, _ end: Int, _ clause: ClauseReader) -> Bool {
    for index in verb + 1..<end {
      switch clause.kind(index) {
      case .preposition, .time, .number, .stop, .adverb, .close: continue
      case .phrase:
        let before = clause.kind(index - 1)
        if before == .preposition { continue }
        guard index == verb + 1, clause.token(verb).meets(.addressing) else { return false }
      default: return false
      }
    }
    return true
  }
}
