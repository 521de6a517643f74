/// Finds what a sentence tells before it says whose it is, where nothing else did: *Bees dance badly, researchers
/// reported on Monday*; *The plan is dead, his trainer was quoted as saying*; *The bread is good, insists its manager, Rachid
/// Benaïssa*.
struct ClosingReportFinder {
  private static let confidence = 0.75

  /// The reports of the text, in text order.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    ClauseReader.reports(in: segmentation, mentions) { comma, clause, paragraph in
      guard clause.kind(comma) == .comma, [.phrase, .cue].contains(clause.kind(comma + 1)) else {
        return []
      }
      let start = clause.sentenceStart(of: comma)
      guard isClause(start..<comma, clause),
        let cue = cue(after: comma, clause) ?? invertedCue(after: comma, clause)
      else { return [] }
      return [
        Report(
          of: cue, start..<comma, clause, paragraph, words, segmentation, rule: "closing clause",
          Self.confidence)
      ]
    }
  }

  /// Whether the chunks are a sentence of their own: a subject and what it does, and no words in marks.
  private func isClause(_ range: Range<Int>, _ clause: ClauseReader) -> Bool {
    guard let first = range.first, clause.startsSentence(first),
      clause.kind(first) == .phrase || clause.isWord(first, Words.there),
      let predicate = range.first(where: clause.isPredicate),
      !range.contains(where: { [.quote, .colon, .semicolon, .dash].contains(clause.kind($0)) })
    else { return false }
    // *His daughter, who is 12,*
    return predicate > first
      && !range[..<predicate].contains {
        clause.kind($0) == .relative && clause.kind($0 - 1) == .comma
      }
      && !(clause.mention(first)?.kind == .pronoun && range.count < 3)
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
    guard isSaying(token), clause.isFinite(verb),
      token.meets([.past, .third]) || token.meets(.base), !reader.isPassive(verb),
      ends(verb, end, clause)
    else { return nil }
    var cue = reader.details(of: verb, .verb)
    guard let subject = clause.subject(before: verb).subject, subject.firstChunk == comma + 1,
      // *researchers report*
      token.meets([.past, .third]) || subject.mentions.allSatisfy({ clause.mentions[$0].isPlural }),
      subject.mentions.allSatisfy({
        clause.mentions[$0].isActor || clause.mentions[$0].isSomebody
      })
    else { return nil }
    cue.subject = subject
    return cue
  }

  /// The verb of saying right behind the comma, with its subject behind it.
  private func invertedCue(after comma: Int, _ clause: ClauseReader) -> Cue? {
    let verb = comma + 1
    let token = clause.token(verb)
    let end = clause.sentenceEnd(of: comma)
    guard clause.kind(verb) == .cue, isSaying(token),
      token.meets([.past, .third]), !token.meets(.gerund), clause.kind(verb + 1) == .phrase,
      let subject = clause.subject(after: verb, end: end), subject.firstChunk == verb + 1,
      subject.mentions.allSatisfy({
        clause.mentions[$0].isActor && clause.mentions[$0].kind != .pronoun
      }),
      // *said the rain had stopped*
      !clause.isPredicate(verb + 2)
    else { return nil }
    var cue = CueReader(clause: clause).details(of: verb, .verb)
    cue.subject = subject
    return cue
  }

  /// *said*, *insists*, *replied*; *ruled*, which only a court or the like has to report.
  private func isSaying(_ token: Token) -> Bool {
    token.meets(Self.reporting) || Self.rulings.contains(token.hash)
  }

  private static let reporting: WordClass = [
    .speech, .claim, .announce, .reply, .concede, .warn, .write,
  ]
  private static let rulings: WordSet = ["ruled", "rules"]

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
