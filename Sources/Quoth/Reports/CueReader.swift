/// Recognises the cues around a quoted span.
struct CueReader {
  let clause: ClauseReader
  let chunks: [Chunk]

  init(clause: ClauseReader) {
    self.clause = clause
    chunks = clause.chunks
  }

  /// The cue that follows the span: `“…,” said Jo`, `“…,” Jo, a doctor, said`, `“…,” according to Jo`.
  func cue(after quote: Int, endsOpen: Bool) -> Cue? {
    var first = quote + 1
    var isSeparated = endsOpen
    while let kind = clause.kind(first), kind == .comma || kind == .dash || kind == .close {
      isSeparated = true
      first += 1
    }
    guard clause.range.contains(first), chunks[first].kind != .quote else { return nil }
    let end = min(clause.sentenceEnd(of: first), nextQuote(after: quote))
    // *In the words of Ann Lee, “…”* is of the next quotation.
    if endsOpen || !clause.token(first).isCapital, let cue = phraseCue(at: first, end: end) {
      return cue
    }
    if let cue = identification(at: first, end: end) { return cue }
    if endsOpen, let cue = giver(at: first, after: quote) { return cue }
    if chunks[quote + 1].kind == .dash, let cue = signature(first - 1, end) { return cue }
    if isSeparated, let cue = issuedCue(at: first, end: end) { return cue }
    if chunks[first].kind == .cue, let cue = inverted(first, end) { return cue }
    guard isSeparated else { return nil }
    if let cue = predicateCue(at: first, end: end) { return cue }
    if clause.isWord(first, Words.as) { return subjectFirst(first + 1, end) }
    if chunks[first].kind == .auxiliary, clause.isWord(first + 1, Words.how) {
      return subjectFirst(first + 2, end)
    }
    return subjectFirst(first, end) ?? act(after: quote, first, end)
  }

  /// `“Mm!” from Mr. Pym, who thought it amusing.`
  private func giver(at first: Int, after quote: Int) -> Cue? {
    guard clause.startsSentence(quote), clause.isWord(first, Words.from),
      let person = clause.mention(first + 1), person.kind == .name, person.isActor
    else { return nil }
    let next = first + 2
    let ends =
      next >= clause.range.upperBound || clause.kind(next) == .stop
      || clause.kind(next) == .comma && clause.kind(next + 1) == .relative
    guard ends, clause.tokens[chunks[quote].tokens.upperBound - 2].scalar != 0x2C else {
      return nil
    }
    return cue(
      .phrase, first, Subject(mentions: [chunks[first + 1].index], firstChunk: first + 1))
  }

  /// `“Too late,” she ended`, `“Too late!” ended Jo.`: where the sentence goes on, any verb reports.
  private func act(after quote: Int, _ first: Int, _ end: Int) -> Cue? {
    let inside = chunks[quote].tokens.upperBound - 2
    guard clause.startsSentence(quote), inside > chunks[quote].tokens.lowerBound,
      clause.kind(first - 1) == .comma || clause.tokens[inside].scalar == 0x2C
        || !clause.startsSentence(first) && !clause.token(first).isCapital
    else { return nil }
    if clause.kind(first) == .verb {
      guard let actor = clause.mention(first + 1), actor.isActor, clause.isFinite(first),
        first + 2 >= end || [.stop, .comma].contains(clause.kind(first + 2))
      else { return nil }
      return cue(.verb, first, Subject(mentions: [chunks[first + 1].index], firstChunk: first + 1))
    }
    guard let actor = clause.mention(first), actor.isActor else { return nil }
    var verb = first + 1
    while verb < end, [.adverb, .auxiliary].contains(chunks[verb].kind) { verb += 1 }
    guard verb < end, chunks[verb].kind == .verb, clause.isFinite(verb) else { return nil }
    return cue(.verb, verb, Subject(mentions: [chunks[first].index], firstChunk: first))
  }

  /// `said Jo`, `said Jo, adding`, `asked the judge`.
  func inverted(_ verb: Int, _ end: Int) -> Cue? {
    let token = clause.token(verb)
    guard token.meets(.verbs), token.meets([.past, .third, .base]), clause.isFinite(verb),
      let subject = clause.subject(after: verb, end: end)
    else { return nil }
    var cue = self.cue(.verb, verb, subject)
    cue.via = relay(after: verb, end)
    if clause.kind(subject.firstChunk + 1) == .to,
      let person = clause.mention(subject.firstChunk + 2),
      person.isPerson || person.isPlural
    {
      // `said Hortense to Mr. Pym`
      cue.addressee = chunks[subject.firstChunk + 2].index
    }
    if let first = subject.mentions.first, clause.mentions[first].classes.meets(.media),
      let cited = cited(after: subject, end)
    {
      // `“Go,” reported Reuters, citing Ida Falk.`
      cue.via = subject
      cue.subject = cited
    }
    return cue
  }

  /// *, citing Ida Falk*
  private func cited(after subject: Subject, _ end: Int) -> Subject? {
    let comma = subject.firstChunk + 1
    guard clause.kind(comma) == .comma, comma + 1 < end, chunks[comma + 1].kind == .cue,
      clause.token(comma + 1).meets(.relaying), clause.token(comma + 1).meets(.gerund)
    else { return nil }
    return clause.subject(after: comma + 1, end: max(end, comma + 3))
  }

  /// `Jo said`, `Jo, a doctor, told reporters`.
  func subjectFirst(_ first: Int, _ end: Int) -> Cue? {
    var start = first
    while start < end, chunks[start].kind == .adverb || chunks[start].kind == .time { start += 1 }
    guard start < end, chunks[start].kind == .phrase else { return nil }
    var index = start + 1
    while index < end {
      defer { index += 1 }
      if chunks[index].kind == .colon || chunks[index].kind == .semicolon { return nil }
      if chunks[index].kind == .cue, let heard = heard(index) ?? heard(index + 2) { return heard }
      guard chunks[index].kind == .cue, isPredicate(index), clause.kind(index - 1) != .relative
      else { continue }
      let found = clause.subject(before: index)
      guard let subject = found.subject, isFirst(subject, start) else { continue }
      if isPassive(index), clause.token(index).meets(.relaying) {
        // *she was quoted by RuvPress as saying*
        var cue = self.cue(.verb, index, subject)
        cue.via = agent(after: index, end) ?? relayPlace(after: index, end)
        return cue
      }
      // `“No,” the Gazette quoted the chief, Bo Carr, as saying`
      if let quoted = quoted(index, end, by: subject) { return quoted }
      if isPassive(index) {
        // *the pilot was told by the hijacker*
        guard let agent = agent(after: index, end) else {
          guard let first = subject.mentions.first, clause.mentions[first].classes.meets(.neuter)
          else { continue }
          // `“Go,” it was said.`
          return self.cue(.verb, index, nil)
        }
        var cue = self.cue(.verb, index, agent)
        if clause.token(index).meets(.addressing) { cue.addressee = subject.mentions.first }
        return cue
      }
      if clause.startsSentence(first), !clause.token(index).meets(.strongVerbs),
        // `“Why?” Jo pursued.`
        clause.kind(index + 1) != .stop || clause.token(index).meets(.gesture)
          || !isNext(subject, to: index)
      {
        return nil
      }
      if hasContentClause(index, end) { return nil }
      // `“Why?” Jo did not answer, so Ida went on`
      if clause.startsSentence(first), found.isNegated || leadsOn(index) { return nil }
      var cue = self.cue(.verb, index, subject)
      cue.isNegated = found.isNegated
      addObject(&cue, index, end)
      return cue
    }
    return nil
  }

  /// Whether somebody stands right before the verb.
  private func isNext(_ subject: Subject, to verb: Int) -> Bool {
    guard let first = subject.mentions.first else { return false }
    return (clause.mentions[first].isActor || clause.mentions[first].kind == .name)
      && (subject.firstChunk + 1..<verb).allSatisfy { chunks[$0].kind == .adverb }
  }

  /// Whether what the verb reports follows it: `“Why?” Jo took heart and replied: “…”`
  private func leadsOn(_ verb: Int) -> Bool {
    clause.kind(verb + 1) == .colon && clause.kind(verb + 2) == .quote
      || clause.kind(verb + 1) == .quote
  }

  /// *I heard Jo say*, *she heard a voice say*
  private func heard(_ verb: Int) -> Cue? {
    guard clause.kind(verb) == .cue, clause.token(verb).meets([.base, .gerund]),
      let speaker = clause.mention(verb - 1),
      clause.range.contains(verb - 2), Words.perceiving.contains(clause.token(verb - 2).hash),
      canAct(speaker) || clause.tokens[speaker.head].hash == Words.voice
    else { return nil }
    return cue(
      .verb, verb, Subject(mentions: [chunks[verb - 1].index], firstChunk: verb - 1))
  }

  /// `“…” — Lina Bo Bardi, architect`: a name alone after a dash.
  func signature(_ dash: Int, _ end: Int) -> Cue? {
    guard let name = clause.mention(dash + 1), name.kind == .name,
      end >= clause.range.upperBound || clause.startsSentence(end)
    else { return nil }
    for index in dash + 2..<max(dash + 2, end) {
      // *Ann Lee, 34, whose neighbours lost theirs*
      if chunks[index].kind == .relative, chunks[index - 1].kind == .comma { break }
      switch chunks[index].kind {
      case .verb, .cue, .auxiliary, .relative, .quote: return nil
      default: continue
      }
    }
    return Cue(
      kind: .colon, chunks: dash...dash, tokens: chunks[dash].tokens, classes: .speech,
      subject: Subject(mentions: [chunks[dash + 1].index], firstChunk: dash + 1))
  }

  /// Whether nothing but phrases set side by side stands before the subject: *Tulsa police Chief
  /// Jordan*.
  func isFirst(_ subject: Subject, _ start: Int) -> Bool {
    guard subject.firstChunk >= start else { return false }
    return (start..<subject.firstChunk).allSatisfy {
      [.phrase, .adverb, .time, .comma].contains(chunks[$0].kind)
    }
  }

  /// Whether the verb form can be a predicate: finite, *likes to say*, *was telling*, *kept saying*.
  func isPredicate(_ verb: Int) -> Bool {
    clause.isFinite(verb) || clause.kind(verb - 1) == .to
      || clause.token(verb).meets(.gerund) && clause.range.contains(verb - 1)
        && (clause.kind(verb - 1) == .auxiliary
          || Words.continuing.contains(clause.token(verb - 1).hash))
  }

  /// Whether the verb has content of its own after it: `Hill said that he …`.
  func hasContentClause(_ verb: Int, _ end: Int) -> Bool {
    clause.isWord(verb + 1, Words.that)
  }

  func cue(_ kind: Cue.Kind, _ chunk: Int, _ subject: Subject?) -> Cue {
    var tokens = chunks[chunk].tokens
    if kind == .noun {
      tokens = clause.mentions[chunks[chunk].index].head..<tokens.upperBound
    } else if clause.token(chunk).flags.contains(.phrasal) {
      // *went on*
      tokens = tokens.lowerBound..<tokens.upperBound + 1
    }
    return Cue(
      kind: kind, chunks: chunk...chunk, tokens: tokens, classes: clause.token(chunk).classes,
      subject: subject)
  }

  func nextQuote(after quote: Int) -> Int {
    var index = quote + 1
    while index < clause.range.upperBound, chunks[index].kind != .quote { index += 1 }
    return index
  }
}
