/// Recognises the cues around a quoted span.
struct CueReader {
  let clause: ClauseReader
  var chunks: [Chunk] { clause.chunks }

  // MARK: After the quotation

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
    if let cue = phraseCue(at: first, end: end) { return cue }
    if chunks[quote + 1].kind == .dash, let cue = signature(first - 1, end) { return cue }
    if chunks[first].kind == .cue, let cue = inverted(first, end) { return cue }
    guard isSeparated else { return nil }
    if clause.isWord(first, Words.as) { return subjectFirst(first + 1, end) }
    if chunks[first].kind == .auxiliary, clause.isWord(first + 1, Words.how) {
      return subjectFirst(first + 2, end)
    }
    return subjectFirst(first, end)
  }

  /// `said Jo`, `said Jo, adding`, `asked the judge`.
  private func inverted(_ verb: Int, _ end: Int) -> Cue? {
    let token = clause.token(verb)
    guard token.meets(.verbs), token.meets([.past, .third, .base]), clause.isFinite(verb),
      let subject = clause.subject(after: verb, end: end)
    else { return nil }
    var cue = self.cue(.verb, verb, subject)
    cue.via = relay(after: verb, end)
    return cue
  }

  /// `Jo said`, `Jo, a doctor, told reporters`.
  private func subjectFirst(_ first: Int, _ end: Int) -> Cue? {
    var start = first
    while start < end, chunks[start].kind == .adverb || chunks[start].kind == .time { start += 1 }
    guard start < end, chunks[start].kind == .phrase else { return nil }
    var index = start + 1
    while index < end {
      defer { index += 1 }
      if chunks[index].kind == .colon || chunks[index].kind == .semicolon { return nil }
      guard chunks[index].kind == .cue, isPredicate(index), clause.kind(index - 1) != .relative
      else { continue }
      let found = clause.subject(before: index)
      guard let subject = found.subject, isFirst(subject, start) else { continue }
      if isPassive(index) {
        // *the pilot was told by the hijacker*
        guard let agent = agent(after: index, end) else { continue }
        var cue = self.cue(.verb, index, agent)
        if clause.token(index).meets(.addressing) { cue.addressee = subject.mentions.first }
        return cue
      }
      if clause.startsSentence(first), !clause.token(index).meets(.strongVerbs) { return nil }
      if hasContentClause(index, end) { return nil }
      var cue = self.cue(.verb, index, subject)
      cue.isNegated = found.isNegated
      addObject(&cue, index, end)
      return cue
    }
    return nil
  }

  /// `“…” — Lina Bo Bardi, architect`: a name alone after a dash.
  func signature(_ dash: Int, _ end: Int) -> Cue? {
    guard let name = clause.mention(dash + 1), name.kind == .name,
      end >= clause.range.upperBound || clause.startsSentence(end)
    else { return nil }
    for index in dash + 2..<max(dash + 2, end) {
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
  private func isFirst(_ subject: Subject, _ start: Int) -> Bool {
    guard subject.firstChunk >= start else { return false }
    return (start..<subject.firstChunk).allSatisfy {
      chunks[$0].kind == .phrase || chunks[$0].kind == .adverb || chunks[$0].kind == .time
    }
  }

  /// Whether the verb form can be a predicate: finite, *likes to say*, *was telling*.
  private func isPredicate(_ verb: Int) -> Bool {
    clause.isFinite(verb) || clause.kind(verb - 1) == .to
      || clause.kind(verb - 1) == .auxiliary && clause.token(verb).meets(.gerund)
  }

  /// Whether the verb has content of its own after it: `Hill said that he …`.
  private func hasContentClause(_ verb: Int, _ end: Int) -> Bool {
    clause.isWord(verb + 1, Words.that)
  }

  // MARK: Cue phrases

  /// *according to*, *in the words of*, *per* at the chunk.
  func phraseCue(at first: Int, end: Int) -> Cue? {
    guard clause.range.contains(first) else { return nil }
    let token = clause.token(first)
    var object: Int?
    if token.hash == Words.according, clause.isWord(first + 1, Words.to) {
      object = first + 2
    } else if token.hash == Words.per, clause.kind(first + 1) == .phrase {
      object = first + 1
    } else if token.hash == Words.as, clause.isWord(first + 1, Words.per) {
      object = first + 2
    } else if token.hash == Words.in, let words = clause.mention(first + 1),
      Self.inTheWords.contains(clause.tokens[words.head].hash), clause.isWord(first + 2, Words.of)
    {
      object = first + 3
    } else if token.hash == Words.in, let words = clause.mention(first + 1),
      Self.inTheWords.contains(clause.tokens[words.head].hash), let owner = words.possessor
    {
      let subject = Subject(mentions: [owner], firstChunk: first + 1)
      var cue = self.cue(.phrase, first, subject)
      cue.chunks = first...first + 1
      return cue
    }
    guard let object, clause.range.contains(object),
      let subject = clause.subject(after: object - 1, end: max(end, object + 1))?.source(in: clause)
    else { return nil }
    let last = object - 1
    return Cue(
      kind: .phrase, chunks: first...last,
      tokens: chunks[first].tokens.lowerBound..<chunks[last].tokens.upperBound, classes: .speech,
      subject: subject, via: relay(from: object + 1, to: clause.sentenceEnd(of: first)))
  }

  private static let inTheWords: Set<UInt64> = Set(
    ["words", "phrase", "view", "telling", "opinion"].map { Lexicon.hash($0) })

  /// A cue phrase or a closing `, Jo said` later in the sentence, which covers all of it.
  func trailingCue(after quote: Int) -> Cue? {
    let end = clause.sentenceEnd(of: quote)
    var index = quote + 1
    while index < end {
      if let cue = phraseCue(at: index, end: end) { return cue }
      if chunks[index].kind == .cue, isPassive(index), clause.token(index).meets(.strongVerbs),
        let agent = agent(after: index, end)
      {
        return cue(.verb, index, agent)
      }
      if chunks[index].kind == .comma, let cue = closingClause(index + 1, end) { return cue }
      index += 1
    }
    return nil
  }

  /// `…, Jo said.` at the sentence's end.
  private func closingClause(_ first: Int, _ end: Int) -> Cue? {
    guard let cue = subjectFirst(first, end), cue.subject?.firstChunk == first else { return nil }
    let verb = cue.chunks.lowerBound
    // Nothing but time, place and addressee may follow.
    for index in verb + 1..<max(verb + 1, end) {
      switch chunks[index].kind {
      case .time, .adverb, .preposition, .phrase, .stop, .to, .number, .comma: continue
      default: return nil
      }
    }
    guard verb - first <= 8, cue.classes.meets(.strongVerbs) else { return nil }
    return cue
  }

  /// `“I thought”—Clement lowered the lamp—“that …”`
  func beat(after quote: Int) -> Cue? {
    let next = nextQuote(after: quote)
    guard next < clause.range.upperBound, clause.kind(quote + 1) == .dash,
      clause.kind(next - 1) == .dash,
      next - 1 > quote + 1
    else { return nil }
    for index in quote + 2..<next - 1 {
      if chunks[index].kind == .stop { return nil }
      guard chunks[index].kind == .verb || chunks[index].kind == .cue, clause.isFinite(index),
        let subject = clause.subject(before: index).subject, subject.firstChunk > quote
      else { continue }
      return Cue(
        kind: .verb, chunks: index...index, tokens: chunks[index].tokens,
        classes: clause.token(index).classes, subject: subject)
    }
    return nil
  }

  /// *Pawlak’s “carnival of amateurs” jibe*
  func owner(around quote: Int) -> Cue? {
    let next = quote + 1
    guard clause.mention(quote - 1) != nil, clause.range.contains(next),
      clause.tokens[chunks[quote - 1].tokens.upperBound - 1].flags.contains(.possessive)
    else { return nil }
    let noun = clause.mention(next).map { clause.tokens[$0.head] } ?? clause.token(next)
    guard noun.meets(.cueNoun) || chunks[next].kind == .cue && noun.meets(.base) else { return nil }
    return Cue(
      kind: .noun, chunks: next...next, tokens: chunks[next].tokens, classes: noun.classes,
      subject: Subject(mentions: [chunks[quote - 1].index], firstChunk: quote - 1))
  }

  // MARK: Before the quotation

  /// The cue that leads up to the span, and whether it introduces or governs it.
  func cue(before quote: Int, low: Int, startsCapital: Bool) -> (Cue, Report.Relation)? {
    var index = quote - 1
    var sawColon = false
    var sawComma = false
    while index >= low, [.comma, .colon, .dash].contains(chunks[index].kind) {
      if chunks[index].kind == .colon { sawColon = true } else { sawComma = true }
      index -= 1
    }
    let isSet = sawColon || sawComma
    var onlyObjects = true
    var verbsBetween = 0
    let near = index
    while index >= low, near - index < 60 {
      let kind = chunks[index].kind
      switch kind {
      case .cue:
        let isAdjacent = isSet && index == near
        if let cue = verbCue(index, quote, isNear: onlyObjects), isAdjacent || !yields(index, low) {
          let introduces =
            onlyObjects && (isSet || startsCapital && index == quote - 1)
            && !cue.isPassive && !cue.isInserted
            && cue.classes.meets([.strongVerbs, .weak, .gesture, .think])
          return (cue, introduces ? .introduced : .governed)
        }
        verbsBetween += 1
        onlyObjects = false
      case .phrase:
        if let cue = nounCue(index, quote) { return (cue, sawColon ? .introduced : .governed) }
      case .verb, .auxiliary, .relative, .conjunction, .semicolon, .quote:
        if kind != .relative || !clause.isWord(index, Words.that) { onlyObjects = false }
        if kind == .verb { verbsBetween += 1 }
      default:
        if let cue = phraseCue(at: index, end: quote) {
          let leads = (low..<index).contains { chunks[$0].kind == .phrase }
          return (cue, isSet && onlyObjects && !leads ? .introduced : .governed)
        }
      }
      index -= 1
    }
    if sawColon, let cue = colonCue(quote, low) { return (cue, .introduced) }
    return nil
  }

  /// The verb as a cue for the span after it, if it reports.
  private func verbCue(_ verb: Int, _ quote: Int, isNear: Bool) -> Cue? {
    let token = clause.token(verb)
    guard token.meets(.verbs) else { return nil }
    let isStrong = token.meets(.strongVerbs)
    let leadsClause = clause.isWord(verb + 1, Words.that)
    if !isStrong, !isNear, !leadsClause, !token.meets(.label) || !reaches(verb, quote) {
      return nil
    }
    if token.meets(.relaying), clause.isWord(verb - 1, Words.as) { return nil }
    if let relayed = relayed(verb, quote) { return relayed }
    if clause.kind(verb - 1) == .comma || clause.kind(verb - 1) == .dash, token.meets(.speech),
      clause.isFinite(verb), clause.kind(verb + 1) == .phrase, clause.kind(verb + 2) == .comma
    {
      // `She was, said Louw, “…”`
      return clause.subject(after: verb, end: quote).map {
        var cue = self.cue(.verb, verb, $0)
        cue.isInserted = true
        return cue
      }
    }
    if token.meets(.relaying), clause.kind(verb - 1) == .to,
      clause.sentenceStart(of: verb) == verb - 1
    {
      // `To quote Frome, “…”`
      return clause.subject(after: verb, end: quote).map { self.cue(.verb, verb, $0) }
    }
    if isPassive(verb) {
      var cue = self.cue(
        .verb, verb, agent(after: verb, quote) ?? agent(after: quote, clause.sentenceEnd(of: verb)))
      cue.isPassive = true
      // *was quoted as saying*
      if cue.subject == nil, !isStrong, !token.meets(.label) { return nil }
      return cue
    }
    let found = clause.subject(before: verb)
    guard let subject = found.subject else {
      if token.meets(.participle), !token.meets(.gerund), clause.startsSentence(verb),
        let agent = agent(after: verb, clause.sentenceEnd(of: verb))
      {
        // `Hailed as “…” by Robles`
        return self.cue(.verb, verb, agent)
      }
      guard isNear, isStrong else { return nil }
      // `“…” added: “…”`, a headline, or an inversion: `Said Jo: “…”`
      guard let after = clause.subject(after: verb, end: quote), clause.startsSentence(verb) else {
        return nil
      }
      return self.cue(.verb, verb, after)
    }
    var cue = self.cue(.verb, verb, subject)
    cue.isNegated = found.isNegated || denies(verb)
    addObject(&cue, verb, quote)
    return cue
  }

  /// Whether the verb is only part of what a stronger cue reports: *explained that the sides agreed
  /// to …*
  private func yields(_ verb: Int, _ low: Int) -> Bool {
    let token = clause.token(verb)
    guard let subject = clause.subject(before: verb).subject, let mention = subject.mentions.first,
      subject.firstChunk < verb
    else { return false }
    let isPronoun = clause.mentions[mention].kind == .pronoun
    guard isPronoun || !token.meets([.strongVerbs, .label]) else { return false }
    // The clause must follow its cue without a break: *said (that) she expects*.
    var index = subject.firstChunk - 1
    if clause.isWord(index, Words.that) { index -= 1 }
    while index > low, [.phrase, .time, .adverb].contains(chunks[index].kind),
      clause.kind(index - 1) != .comma
    {
      index -= 1
    }
    return index >= low && chunks[index].kind == .cue && clause.token(index).meets(.strongVerbs)
      && clause.isFinite(index)
  }

  /// *denied saying*, *denied that*
  private func denies(_ verb: Int) -> Bool {
    clause.token(verb).meets(.deny)
      || clause.kind(verb - 1) == .cue && clause.token(verb - 1).meets(.deny)
  }

  /// Whether only objects stand between a label's verb and the span: *called the plan, and its
  /// backers, “…”*.
  private func reaches(_ verb: Int, _ quote: Int) -> Bool {
    for index in verb + 1..<max(verb + 1, quote) {
      switch chunks[index].kind {
      case .verb where clause.token(index).meets(.finite), .stop, .colon, .semicolon: return false
      default: continue
      }
    }
    return true
  }

  /// *The Courier quoted the chief as saying*: the speaker is the object.
  private func relayed(_ verb: Int, _ quote: Int) -> Cue? {
    guard clause.token(verb).meets(.gerund), clause.isWord(verb - 1, Words.as) else { return nil }
    var index = verb - 2
    while index > clause.range.lowerBound, !clause.startsSentence(index) {
      if chunks[index].kind == .cue, clause.token(index).meets(.relaying) { break }
      index -= 1
    }
    guard clause.range.contains(index), chunks[index].kind == .cue,
      clause.token(index).meets(.relaying)
    else { return nil }
    let source = clause.subject(before: index).subject
    if isPassive(index) {
      var cue = self.cue(.verb, index, source)
      cue.via = agent(after: index, verb)
      return cue
    }
    guard let speaker = clause.subject(after: index, end: verb) else { return nil }
    var cue = self.cue(.verb, index, speaker)
    cue.via = source
    return cue
  }

  /// Whether the verb is a past participle with a form of *be*, or after the noun it describes.
  func isPassive(_ verb: Int) -> Bool {
    let token = clause.token(verb)
    guard token.meets(.participle), !token.meets([.gerund, .third]) else { return false }
    var index = verb - 1
    while let kind = clause.kind(index), kind == .adverb || kind == .negation { index -= 1 }
    if clause.kind(index) == .auxiliary, Self.formsOfBe.contains(clause.token(index).hash) {
      return true
    }
    return clause.isWord(verb + 1, Words.by) && agent(after: verb, clause.sentenceEnd(of: verb)) != nil
  }

  private static let formsOfBe: Set<UInt64> = Set(
    [
      "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't",
      "aren't",
    ]
    .map { Lexicon.hash($0) })

  /// *by President Zelenskyy*
  func agent(after verb: Int, _ end: Int) -> Subject? {
    var index = verb + 1
    while index < end {
      if clause.isWord(index, Words.by), let found = clause.subject(after: index, end: end),
        let first = found.mentions.first, canAct(clause.mentions[first])
      {
        return found
      }
      index += 1
    }
    return nil
  }

  /// *by the hijacker*, not *by telephone*.
  private func canAct(_ mention: Mention) -> Bool {
    mention.kind != .nominal || mention.isPerson || mention.isOrganization || mention.isPlural
  }

  /// *her claim that*, *a statement from the trust*
  private func nounCue(_ chunk: Int, _ quote: Int) -> Cue? {
    guard let mention = clause.mention(chunk), mention.classes.meets(.cueNoun),
      clause.tokens[mention.head].meets(.cueNoun)
    else { return nil }
    if chunk + 1 == quote, clause.kind(chunk - 1) == .cue, clause.token(chunk - 1).meets(.label) {
      // *called their offer “…”*
      return nil
    }
    if let owner = mention.possessor {
      return cue(.noun, chunk, Subject(mentions: [owner], firstChunk: chunk))
    }
    guard let next = clause.kind(chunk + 1), next == .preposition,
      Self.fromOrBy.contains(clause.token(chunk + 1).hash),
      let source = clause.subject(after: chunk + 1, end: quote)
    else { return nil }
    return cue(.noun, chunk, source)
  }

  private static let fromOrBy: Set<UInt64> = Set(["from", "by"].map { Lexicon.hash($0) })

  /// `Hill was blunt: “…”`, `Hill: “…”`
  private func colonCue(_ quote: Int, _ low: Int) -> Cue? {
    var colon = quote - 1
    while colon > low, chunks[colon].kind != .colon { colon -= 1 }
    var subject: Subject?
    if let verb = clause.governingVerb(before: colon, low: low) {
      subject = clause.subject(before: verb).subject
    }
    if subject == nil {
      var index = low
      while index < colon, chunks[index].kind != .phrase || chunks[index].index < 0 { index += 1 }
      if index < colon { subject = clause.subject(after: index - 1, end: colon) }
    }
    guard var found = subject, let first = found.mentions.first else { return nil }
    if let owner = clause.mentions[first].possessor, !clause.mentions[first].isPerson {
      found = Subject(mentions: [owner], firstChunk: found.firstChunk)
    }
    return Cue(
      kind: .colon, chunks: colon...colon, tokens: chunks[colon].tokens, classes: .speech,
      subject: found)
  }

  // MARK: Objects

  /// The addressee or the relay among the objects of the verb.
  private func addObject(_ cue: inout Cue, _ verb: Int, _ end: Int) {
    let token = clause.token(verb)
    cue.via = relay(after: verb, end) ?? relay(before: verb)
    if token.meets(.addressing) || token.meets(.write) { cue.addressee = letter(to: verb) }
    var index = verb + 1
    while index < end, chunks[index].kind == .adverb { index += 1 }
    if token.meets(.addressing), index < end, chunks[index].kind == .phrase,
      let object = clause.subject(after: index - 1, end: end + 1),
      let mention = object.mentions.first
    {
      if clause.mentions[mention].classes.meets(.media) {
        cue.via = cue.via ?? object
      } else {
        cue.addressee = mention
      }
      return
    }
    // *said to the jury*
    if index + 1 < end, chunks[index].kind == .to,
      let object = clause.subject(after: index, end: end),
      let mention = object.mentions.first
    {
      cue.addressee = mention
    }
  }

  /// *as quoted by Al Jazeera*, *in an interview with the BBC*, after the verb.
  func relay(after verb: Int, _ end: Int) -> Subject? {
    relay(from: verb + 1, to: min(clause.sentenceEnd(of: verb), verb + 24))
  }

  private func relay(from start: Int, to limit: Int) -> Subject? {
    var index = start
    while index < limit {
      let token = clause.token(index)
      if chunks[index].kind == .cue, token.meets([.relaying, .participle]),
        clause.isWord(index - 1, Words.as), clause.isWord(index + 1, Words.by)
      {
        return clause.subject(after: index + 1, end: limit)
      }
      if chunks[index].kind == .preposition,
        token.hash == Words.with || token.hash == Words.by || token.hash == Words.to,
        let mention = clause.mention(index + 1), mention.classes.meets(.media)
      {
        return clause.subject(after: index, end: limit)
      }
      index += 1
    }
    return nil
  }

  /// *As per Kramer in The Times, Peskov said*, *sources, as cited by Reuters, say*: what passes the
  /// words on before the verb.
  private func relay(before verb: Int) -> Subject? {
    let low = clause.sentenceStart(of: verb)
    guard low < verb else { return nil }
    return phraseCue(at: low, end: verb)?.subject ?? relay(from: low, to: verb)
  }

  /// *In a letter to Senator Rusk*, *in reply to Sen*: the addressee before the verb.
  private func letter(to verb: Int) -> Int? {
    var index = clause.sentenceStart(of: verb)
    let end = clause.sentenceEnd(of: verb)
    while index + 2 < end {
      if let noun = clause.mention(index), clause.tokens[noun.head].meets(.cueNoun),
        clause.kind(index + 1) == .to, let person = clause.mention(index + 2), person.isPerson
      {
        return chunks[index + 2].index
      }
      index += 1
    }
    return nil
  }

  // MARK: Parts

  private func cue(_ kind: Cue.Kind, _ chunk: Int, _ subject: Subject?) -> Cue {
    Cue(
      kind: kind, chunks: chunk...chunk,
      tokens: kind == .noun
        ? clause.mentions[chunks[chunk].index].head..<chunks[chunk].tokens.upperBound
        : chunks[chunk].tokens,
      classes: clause.token(chunk).classes, subject: subject)
  }

  func nextQuote(after quote: Int) -> Int {
    var index = quote + 1
    while index < clause.range.upperBound, chunks[index].kind != .quote { index += 1 }
    return index
  }
}
