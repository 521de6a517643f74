/// Whom a cue addresses, and who passes its words on.
extension CueReader {
  /// The addressee or the relay among the objects of the verb.
  func addObject(_ cue: inout Cue, _ verb: Int, _ end: Int) {
    let token = clause.token(verb)
    cue.via = relay(after: verb, end) ?? relay(before: verb)
    cue.addressee = letter(to: verb) ?? questioner(of: verb)
    var index = verb + 1
    while index < end, chunks[index].kind == .adverb { index += 1 }
    // Not *the bridge* in *ordered the bridge shut*.
    if token.meets(.addressing), index < end, chunks[index].kind == .phrase,
      let object = clause.subject(after: index - 1, end: end + 1),
      let mention = object.mentions.first,
      !token.meets(.urge) || clause.mentions[mention].isSomebody
        || clause.kind(index + 1) != .phrase && clause.kind(index + 1) != .verb
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
      let mention = object.mentions.first, hears(clause.mentions[mention])
    {
      cue.addressee = mention
    }
  }

  /// Whether the phrase after *to* is somebody: not *promised to repay*, *said to himself*.
  private func hears(_ mention: Mention) -> Bool {
    !Words.reflexives.contains(clause.tokens[mention.head].hash)
      && (mention.kind != .nominal || mention.isPerson || mention.isPlural
        || mention.tokens.count > 1)
  }

  /// *as quoted by Al Jazeera*, *in an interview with the BBC*, after the verb.
  func relay(after verb: Int, _ end: Int) -> Subject? {
    relay(from: verb + 1, to: min(clause.sentenceEnd(of: verb), verb + 24))
  }

  func relay(from start: Int, to limit: Int) -> Subject? {
    var index = start
    while index < limit {
      let token = clause.token(index)
      if chunks[index].kind == .cue, token.meets([.relaying, .participle]),
        clause.isWord(index - 1, Words.as), clause.isWord(index + 1, Words.by)
      {
        return clause.subject(after: index + 1, end: limit)
      }
      if clause.isWord(index, Words.by), index > start,
        Self.obtainings.contains(clause.token(index - 1).hash),
        let text = clause.mention(index - 2),
        clause.tokens[text.head].meets([.text, .cueNoun, .work])
      {
        // *a memo seen by the Ledger*
        return clause.subject(after: index, end: limit)
      }
      if clause.isWord(index, Words.through), let agent = clause.mention(index + 1),
        agent.isPerson, agent.kind != .pronoun
      {
        // *Through her lawyer, Gustav Reim, the heiress said*
        return clause.subject(after: index, end: limit)
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
  func relay(before verb: Int) -> Subject? {
    let low = clause.sentenceStart(of: verb)
    guard low < verb else { return nil }
    return phraseCue(at: low, end: verb)?.subject ?? relay(from: low, to: verb)
  }

  /// *Pressed by Senator Vandal about the missing helicopters, the admiral conceded*
  private func questioner(of verb: Int) -> Int? {
    let first = clause.sentenceStart(of: verb)
    guard first < verb, chunks[first].kind == .cue,
      clause.token(first).meets([.ask, .addressing]), clause.token(first).meets(.participle)
    else { return nil }
    return agent(after: first, min(verb, first + 4))?.mentions.first
  }

  private static let obtainings: WordSet = ["seen", "obtained", "reviewed"]

  /// What stands around a word that is known to be a cue: its addressee, its relay, its negation.
  func details(of chunk: Int, _ kind: CueWindow.Kind) -> Cue {
    let end = min(clause.sentenceEnd(of: chunk), nextQuote(after: chunk))
    switch kind {
    case .verb:
      var cue = self.cue(.verb, chunk, nil)
      guard chunks[chunk].kind != .quote else { return cue }
      let found = clause.subject(before: chunk)
      cue.isNegated = found.isNegated || denies(chunk)
      addObject(&cue, chunk, end)
      return cue
    case .phrase:
      var cue = self.cue(.phrase, chunk, nil)
      cue.via = phraseCue(at: chunk, end: end)?.via
      return cue
    case .noun: return self.cue(.verb, chunk, nil)
    case .colon: return self.cue(.colon, chunk, nil)
    }
  }

  private static let letters: WordSet = [
    "letter", "note", "reply", "answer", "message", "e-mail", "email", "text", "memo", "response",
    "speech", "remarks", "address", "warning", "advice", "question",
  ]

  /// *was quoted in La Tribuna as saying*
  func relayPlace(after verb: Int, _ end: Int) -> Subject? {
    guard clause.isWord(verb + 1, Words.in), let place = clause.mention(verb + 2),
      place.kind == .name, verb + 2 < end
    else { return nil }
    return Subject(mentions: [chunks[verb + 2].index], firstChunk: verb + 2)
  }

  /// *In a letter to Senator Rusk*, *in reply to Sen*: the addressee before the verb.
  func letter(to verb: Int) -> Int? {
    var index = clause.sentenceStart(of: verb)
    let end = clause.sentenceEnd(of: verb)
    while index + 2 < end {
      if let noun = clause.mention(index), clause.tokens[noun.head].meets(.cueNoun),
        clause.tokens[noun.head].meets([.text, .write, .announce])
          || Self.letters.contains(clause.tokens[noun.head].hash),
        clause.kind(index + 1) == .to || clause.isWord(index + 1, Words.for),
        let person = clause.mention(index + 2),
        person.isPerson || person.isPlural || person.kind == .name && !person.isOrganization
      {
        return chunks[index + 2].index
      }
      index += 1
    }
    return nil
  }
}
