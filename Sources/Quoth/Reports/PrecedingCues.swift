/// Cues that lead up to a quotation: `Jo said, “…”`, `Jo branded it “…”`, *her claim that “…”*.
extension CueReader {
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
    if isSet || startsCapital, let talk = quotative(endingAt: quote - 1) {
      return (talk, .introduced)
    }
    if let opinion = opinion(before: quote, low) { return (opinion, .governed) }
    if sawColon, isElliptic(before: index + 1, low) {
      let cue = Cue(
        kind: .colon, chunks: index + 1...index + 1, tokens: chunks[index + 1].tokens,
        classes: .speech, subject: nil)
      return (cue, .introduced)
    }
    var onlyObjects = true
    var verbsBetween = 0
    let near = index
    while index >= low, near - index < 60 {
      let kind = chunks[index].kind
      switch kind {
      case .cue where sawColon && clause.followsRelative(index, low: low):
        // `told the agency, whose reporter had asked about the speaker: “…”`
        verbsBetween += 1
      case .cue:
        let isAdjacent = isSet && index == near
        if let cue = verbCue(index, quote, isNear: onlyObjects), isAdjacent || !yields(index, low) {
          let introduces =
            (onlyObjects
              || sawColon && startsCapital
                && (cue.classes.meets(.strongVerbs)
                  || clause.token(index).flags.contains(.phrasal)))
            && (isSet
              || startsCapital && (index + 1..<quote).allSatisfy { chunks[$0].kind == .adverb })
            && !cue.isPassive && !cue.isInserted
            && (startsCapital || !isParenthesis(cue, low))
            && cue.classes.meets([.strongVerbs, .weak, .gesture, .think])
            && !leadsIn(index, quote)
          return (cue, introduces ? .introduced : .governed)
        }
        verbsBetween += 1
        onlyObjects = false
      case .verb where isSet && describesSaying(index, sawColon: sawColon):
        // `echoed, bewildered: “…”`, `added, wiping her eyes, “…”`
        break
      case .phrase:
        if let cue = nounCue(index, quote) ?? utteredCue(index, quote) {
          return (cue, sawColon ? .introduced : .governed)
        }
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

  /// *For Ann Lee, who sold calves there, it is “a lid on a coffin”*, *As Ann Lee, its keeper, has it, “…”*
  private func opinion(before quote: Int, _ low: Int) -> Cue? {
    let isAs = clause.isWord(low, Words.as)
    guard isAs || clause.isWord(low, Words.for) else { return nil }
    let last = isAs ? quote - 2 : quote - 1
    let thing = isAs ? last : last - 1
    guard thing > low + 1, clause.mention(thing)?.classes.meets(.neuter) ?? false,
      isAs
        ? clause.kind(quote - 1) == .comma && clause.kind(thing - 1) == .auxiliary
        : clause.kind(last) == .auxiliary && clause.kind(thing - 1) == .comma,
      let subject = clause.subject(after: low, end: thing), subject.firstChunk == low + 1
    else { return nil }
    return Cue(
      kind: .phrase, chunks: low...last,
      tokens: clause.chunks[low].tokens, classes: .speech, subject: subject)
  }

  /// Whether the verb form only tells how somebody says what follows: *said, smiling*.
  private func describesSaying(_ verb: Int, sawColon: Bool) -> Bool {
    (sawColon || clause.token(verb).meets(.gerund)) && clause.kind(verb - 1) == .comma
      && clause.kind(verb - 2) == .cue && clause.isFinite(verb - 2)
  }

  /// Whether the writer begins what is said: `told the court that, after the vote, “Gloria left.”`
  private func leadsIn(_ verb: Int, _ quote: Int) -> Bool {
    guard let that = (verb + 1..<quote).first(where: { clause.isWord($0, Words.that) }) else {
      return false
    }
    return (that + 1..<quote).contains { chunks[$0].kind == .phrase || chunks[$0].kind == .time }
  }

  /// Whether the cue only interrupts a clause of the writer's: `in pencil, because, he says, “…”`.
  private func isParenthesis(_ cue: Cue, _ low: Int) -> Bool {
    guard let subject = cue.subject, clause.kind(subject.firstChunk - 1) == .comma else {
      return false
    }
    return (low..<subject.firstChunk).contains {
      switch chunks[$0].kind {
      case .verb, .cue, .auxiliary: return clause.isFinite($0)
      default: return false
      }
    }
  }

  /// The verb as a cue for the span after it, if it reports.
  func verbCue(_ verb: Int, _ quote: Int, isNear: Bool) -> Cue? {
    let token = clause.token(verb)
    guard token.meets(.verbs), !movesOn(verb) else { return nil }
    let isStrong =
      token.meets(.strongVerbs)
      // `called out as loud as she could, “…”`
      || token.flags.contains(.phrasal) && [.comma, .colon].contains(clause.kind(quote - 1))
    // *anyone hoping for aliens*
    if !isStrong, token.meets(.gerund), !token.meets(.label), clause.kind(verb - 1) == .phrase {
      return nil
    }
    let leadsClause = clause.isWord(verb + 1, Words.that)
    if !isStrong, !isNear, !leadsClause, !token.meets(.label) || !reaches(verb, quote) {
      guard token.meets(.think), leadsPlainly(verb, quote) else { return nil }
    }
    if token.meets(.relaying), clause.isWord(verb - 1, Words.as) { return nil }
    if let relayed = relayed(verb, quote) { return relayed }
    if clause.kind(verb - 1) == .comma || clause.kind(verb - 1) == .dash, token.meets(.speech),
      !token.meets(.addressing),
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
      clause.sentenceStart(of: verb) == verb - 1 || clause.kind(verb - 2) == .comma
    {
      // `To quote Frome, “…”`, `which is, to quote Frome, “…”`
      return clause.subject(after: verb, end: quote).map { self.cue(.verb, verb, $0) }
    }
    if let quoted = quoted(verb, quote, by: clause.subject(before: verb).subject) { return quoted }
    if isPassive(verb) {
      // `was branded “petty” by Ann Lee and “late” by Bo Carr`
      let own =
        clause.isWord(quote + 1, Words.by)
        ? agent(after: quote, clause.sentenceEnd(of: verb)) : nil
      var cue = self.cue(
        .verb, verb,
        own ?? agent(after: verb, quote) ?? agent(after: quote, clause.sentenceEnd(of: verb)))
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
      if isElliptic(verb) { return self.cue(.verb, verb, nil) }
      // `“…” added: “…”`, a headline, or an inversion: `Said Jo: “…”`
      guard let after = clause.subject(after: verb, end: quote), clause.startsSentence(verb) else {
        return nil
      }
      return self.cue(.verb, verb, after)
    }
    var cue = self.cue(.verb, verb, subject)
    cue.isNegated =
      found.isNegated || denies(verb) || isDenied(subject) || isInvertedNegation(subject)
    addObject(&cue, verb, quote)
    if cue.via == nil { cue.via = teller(of: subject) }
    return cue
  }

  /// *went on up the lane*: no speech goes on.
  private func movesOn(_ verb: Int) -> Bool {
    clause.token(verb).flags.contains(.phrasal) && clause.kind(verb + 1) == .preposition
      && clause.kind(verb + 2) == .preposition
      && Self.ways.contains(clause.token(verb + 2).hash)
  }

  private static let ways: WordSet = [
    "up", "down", "along", "through", "into", "across", "past", "towards", "toward", "over",
  ]

  /// *And then asked*: the subject is that of the sentence before.
  func isElliptic(_ verb: Int) -> Bool {
    let first = clause.sentenceStart(of: verb)
    return first < verb && clause.kind(first) == .conjunction
      && (first..<verb).allSatisfy { [.conjunction, .adverb, .time].contains(clause.kind($0)) }
  }

  /// *Her husband recalled that Stoica had told him*: whoever tells of the telling.
  private func teller(of subject: Subject) -> Subject? {
    guard let first = subject.mentions.first, clause.mentions[first].kind != .pronoun,
      clause.isWord(subject.firstChunk - 1, Words.that)
    else { return nil }
    var index = subject.firstChunk - 2
    while [.time, .preposition, .adverb].contains(clause.kind(index)) { index -= 1 }
    guard clause.kind(index) == .cue, clause.token(index).meets(.strongVerbs),
      clause.isFinite(index), let source = clause.subject(before: index).subject,
      source.mentions != subject.mentions
    else { return nil }
    return source
  }

  /// Whether the verb is only part of what a stronger cue reports: *explained that the sides agreed
  /// to …*
  func yields(_ verb: Int, _ low: Int) -> Bool {
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
  func denies(_ verb: Int) -> Bool {
    clause.token(verb).meets(.deny)
      || clause.kind(verb - 1) == .cue && clause.token(verb - 1).meets(.deny)
  }

  /// *thought the man in the middle had “a blinder”*: one plain clause without *that*.
  private func leadsPlainly(_ verb: Int, _ quote: Int) -> Bool {
    guard verb + 1 < quote, clause.kind(verb + 1) == .phrase, clause.isFinite(verb) else {
      return false
    }
    return (verb + 1..<quote).allSatisfy {
      switch clause.chunks[$0].kind {
      case .phrase, .preposition, .auxiliary, .adverb, .verb: return true
      default: return false
      }
    }
  }

  /// *At no point did Rostami call*
  private func isInvertedNegation(_ subject: Subject) -> Bool {
    guard clause.kind(subject.firstChunk - 1) == .auxiliary else { return false }
    let low = clause.sentenceStart(of: subject.firstChunk)
    return (low..<subject.firstChunk).contains {
      clause.token($0).meets(.negation) || clause.kind($0) == .negation
    }
  }

  /// *denied on Wednesday that she had called*
  private func isDenied(_ subject: Subject) -> Bool {
    var index = subject.firstChunk - 1
    if clause.isWord(index, Words.that) { index -= 1 }
    while [.time, .preposition, .adverb].contains(clause.kind(index)) { index -= 1 }
    return clause.kind(index) == .cue && clause.token(index).meets(.deny)
      && clause.token(index).meets(.finite)
  }

  /// Whether only objects stand between a label's verb and the span: *called the plan, and its
  /// backers, “…”*.
  func reaches(_ verb: Int, _ quote: Int) -> Bool {
    for index in verb + 1..<max(verb + 1, quote) {
      switch chunks[index].kind {
      case .verb where clause.token(index).meets(.finite), .stop, .colon, .semicolon: return false
      case .auxiliary where clause.kind(index - 1) == .phrase: return false
      default: continue
      }
    }
    return true
  }

  /// *Ott quotes her grandfather*, *the Gazette quoted the chief*: the object speaks, and the subject passes it on.
  func quoted(_ verb: Int, _ end: Int, by source: @autoclosure () -> Subject?) -> Cue? {
    guard clause.token(verb).meets(.relaying), !isPassive(verb),
      let object = clause.mention(verb + 1), object.isActor,
      let speaker = clause.subject(after: verb, end: end)
    else { return nil }
    var cue = self.cue(.verb, verb, speaker)
    cue.via = source()
    return cue
  }

  /// *The Courier quoted the chief as saying*: the speaker is the object.
  func relayed(_ verb: Int, _ quote: Int) -> Cue? {
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
      cue.via = agent(after: index, verb) ?? relayPlace(after: index, verb)
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
    while clause.kind(index) == .time { index -= 1 }
    if clause.kind(index) == .auxiliary, Self.formsOfBe.contains(clause.token(index).hash) {
      return true
    }
    if clause.kind(index) == .conjunction, let first = coordinated(before: index) {
      // *was dismissed as “…” and praised as “…”*
      return isPassive(first)
    }
    return clause.isWord(verb + 1, Words.by)
      && agent(after: verb, clause.sentenceEnd(of: verb)) != nil
  }

  /// The verb form in the same clause that one after *and* stands beside.
  private func coordinated(before conjunction: Int) -> Int? {
    let low = max(clause.sentenceStart(of: conjunction), conjunction - 24)
    var index = conjunction - 1
    while index >= low {
      switch clause.chunks[index].kind {
      case .cue where clause.token(index).meets(.participle): return index
      case .cue, .verb, .auxiliary, .relative, .semicolon, .colon: return nil
      default: index -= 1
      }
    }
    return nil
  }

  static let formsOfBe: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't",
    "aren't",
  ]

  /// *by President Zelenskyy*
  func agent(after verb: Int, _ end: Int) -> Subject? {
    var index = verb + 1
    while index < end {
      if clause.isWord(index, Words.by), let found = clause.subject(after: index, end: end),
        let first = found.mentions.first, canAct(clause.mentions[first]),
        !isMeans(clause.mentions[first])
      {
        return found
      }
      index += 1
    }
    return nil
  }

  /// *radio* in *said by radio*
  private func isMeans(_ mention: Mention) -> Bool {
    let noun = clause.tokens[mention.head]
    return mention.kind == .nominal && mention.tokens.count == 1 && !noun.isCapital
      && noun.meets(.media)
  }

  /// *by the hijacker*, not *by telephone*.
  func canAct(_ mention: Mention) -> Bool {
    mention.kind != .nominal || mention.isPerson || mention.isOrganization || mention.isPlural
  }

  /// *her claim that*, *a statement from the trust*
  func nounCue(_ chunk: Int, _ quote: Int) -> Cue? {
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

  static let fromOrBy: WordSet = ["from", "by"]

  /// `Hill was blunt: “…”`, `Hill: “…”`
  func colonCue(_ quote: Int, _ low: Int) -> Cue? {
    var colon = quote - 1
    while colon > low, chunks[colon].kind != .colon { colon -= 1 }
    var subject = voice(before: colon)
    if subject == nil,
      let verb = clause.relativeVerb(before: colon, low: low)
        ?? clause.governingVerb(before: colon, low: low)
    {
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
    } else if clause.tokens[clause.mentions[first].head].meets(.cueNoun),
      clause.isWord(found.firstChunk + 1, Words.of),
      let owner = clause.mention(found.firstChunk + 2),
      owner.kind == .name, owner.isActor
    {
      // *The verdict of Ann Lee was simple:*
      found = Subject(
        mentions: [chunks[found.firstChunk + 2].index], firstChunk: found.firstChunk)
    }
    subject =
      isUtterance(clause.mentions[first]) ? giver(after: found.firstChunk, colon) : found
    return Cue(
      kind: .colon, chunks: colon...colon, tokens: chunks[colon].tokens, classes: .speech,
      subject: subject)
  }

  /// *Then, as Jo looked at him:* whoever spoke before goes on.
  private func isElliptic(before colon: Int, _ low: Int) -> Bool {
    guard
      let comma = (low..<max(low, colon)).last(where: { chunks[$0].kind == .comma }),
      clause.token(comma + 1).meets(.subordinator), clause.kind(comma + 2) == .phrase
    else { return false }
    var first = comma - 1
    while first >= low, [.adverb, .conjunction, .time].contains(chunks[first].kind) { first -= 1 }
    return first < comma - 1 && (first < low || [.quote, .stop].contains(chunks[first].kind))
  }

  /// *The answer came from Jo:*
  private func giver(after noun: Int, _ colon: Int) -> Subject? {
    (noun + 1..<max(noun + 1, colon)).first {
      clause.isWord($0, Words.from) && clause.mention($0 + 1)?.isActor ?? false
    }.flatMap { clause.subject(after: $0, end: colon) }
  }

  /// *then Jo’s voice:*
  private func voice(before colon: Int) -> Subject? {
    guard let mention = clause.mention(colon - 1), let owner = mention.possessor,
      clause.tokens[mention.head].hash == Words.voice
    else { return nil }
    return Subject(mentions: [owner], firstChunk: colon - 1)
  }
}
