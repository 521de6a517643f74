/// Cues that say what the quotation is: `“Go,” was her answer`, `“Go,” came a voice`, `“Go,” was
/// all she said`.
extension CueReader {
  func predicateCue(at first: Int, end: Int) -> Cue? {
    guard clause.kind(first) == .auxiliary || clause.kind(first) == .verb,
      Self.links.contains(clause.token(first).hash)
    else { return nil }
    var index = first + 1
    while index < end, [.adverb, .time].contains(chunks[index].kind) { index += 1 }
    guard index < end else { return nil }
    if Self.everything.contains(clause.token(index).hash) {
      return spoken(index..<min(end, index + 8))
    }
    guard let mention = clause.mention(index) else { return nil }
    let head = clause.tokens[mention.head]
    guard head.meets(.cueNoun) || head.hash == Words.voice else { return nil }
    return cue(.noun, index, speaker(of: index, mention, end))
  }

  /// `“Go!” came from Jo`, `“Go!” at last broke explosively from Jo`
  func issuedCue(at first: Int, end: Int) -> Cue? {
    func afterAdverbs(_ chunk: Int) -> Int {
      var index = chunk
      while index < end {
        // *at last*
        let isAdverbial =
          clause.kind(index) == .preposition && clause.kind(index + 1) == .adverb
        guard isAdverbial || [.adverb, .time].contains(chunks[index].kind) else { break }
        index += 1
      }
      return index
    }
    let verb = afterAdverbs(first)
    guard verb < end, Self.issuing.contains(clause.token(verb).hash) else { return nil }
    let from = afterAdverbs(verb + 1)
    guard from + 1 < end, clause.isWord(from, Words.from),
      let person = clause.mention(from + 1), person.isActor
    else { return nil }
    return cue(
      .verb, verb, Subject(mentions: [chunks[from + 1].index], firstChunk: from + 1))
  }

  private static let issuing: WordSet = ["came", "comes", "broke", "burst", "issued"]

  /// *she could say*
  private func spoken(_ range: Range<Int>) -> Cue? {
    guard
      let verb = range.first(where: {
        chunks[$0].kind == .cue && clause.token($0).meets(.strongVerbs)
      }),
      let person = (range.lowerBound..<verb).first(where: { clause.mention($0) != nil })
    else { return nil }
    return cue(.verb, verb, Subject(mentions: [chunks[person].index], firstChunk: person))
  }

  /// *her answer*, *the answer of the king*, *a voice*
  private func speaker(of chunk: Int, _ mention: Mention, _ end: Int) -> Subject? {
    if let owner = mention.possessor { return Subject(mentions: [owner], firstChunk: chunk) }
    if chunk + 2 < end, clause.kind(chunk + 1) == .preposition,
      Self.fromOrBy.contains(clause.token(chunk + 1).hash) || clause.isWord(chunk + 1, Words.of),
      let owner = clause.mention(chunk + 2), canAct(owner), !owner.classes.meets(.place)
    {
      return clause.subject(after: chunk + 1, end: end)
    }
    guard clause.tokens[mention.head].hash == Words.voice else { return nil }
    return Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
  }

  private static let links: WordSet = [
    "was", "were", "is", "are", "came", "comes", "followed", "ran", "runs", "goes", "went",
  ]
  private static let everything: WordSet = ["all", "what"]
}

/// Sentences that say only whose words stand beside them: `“Too late.” It was Jo who spoke.`, `“Too late!” That
/// was Jo.`, `Jo’s verdict? “Too late.”`
extension CueReader {
  /// The sentence after the words that begins at the chunk; in a paragraph of its own it says *spoke* or the like.
  func identification(at first: Int, end: Int, isApart: Bool = false) -> Cue? {
    guard clause.startsSentence(first), clause.kind(first + 1) == .auxiliary,
      Self.pointing.contains(clause.token(first).hash),
      Self.links.contains(clause.token(first + 1).hash),
      let person = clause.mention(first + 2), person.kind == .name, person.isActor, first + 2 < end
    else { return nil }
    let subject = Subject(mentions: [chunks[first + 2].index], firstChunk: first + 2)
    if !isApart, clause.kind(first + 3) == .stop { return cue(.verb, first + 1, subject) }
    guard clause.isWord(first + 3, Words.who), first + 4 < end, chunks[first + 4].kind == .cue,
      clause.token(first + 4).meets(.verbs),
      clause.kind(first + 5) == .stop || clause.kind(first + 5) == .comma
    else { return nil }
    return cue(.verb, first + 4, subject)
  }

  private static let pointing: WordSet = ["it", "that", "this"]

  /// The question that ends before the words, in so many words: *Jo’s verdict?*
  func question(before quote: Int) -> Cue? {
    let noun = quote - 2
    guard clause.kind(quote - 1) == .stop, clause.token(quote - 1).scalar == 0x3F,
      clause.range.contains(noun), clause.sentenceStart(of: noun) == noun,
      let mention = clause.mention(noun), clause.tokens[mention.head].meets(.cueNoun),
      let owner = mention.possessor
    else { return nil }
    return cue(.noun, noun, Subject(mentions: [owner], firstChunk: noun))
  }
}

/// Cues whose noun has the quotation after *of*: *a cry of “Fire!” from the crowd*.
extension CueReader {
  func utteredCue(_ chunk: Int, _ quote: Int) -> Cue? {
    guard chunk + 2 == quote, clause.isWord(chunk + 1, Words.of), let noun = clause.mention(chunk),
      Self.utterances.contains(clause.tokens[noun.head].hash)
    else { return nil }
    let end = clause.sentenceEnd(of: quote)
    if quote + 1 < end, Self.fromOrBy.contains(clause.token(quote + 1).hash),
      let source = clause.subject(after: quote + 1, end: end)
    {
      return cue(.noun, chunk, source)
    }
    guard clause.isWord(chunk - 1, Words.with) else { return cue(.noun, chunk, nil) }
    if clause.startsSentence(chunk - 1) {
      // `With a cry of “Fire!” Ida ran out.`
      let next = clause.kind(quote + 1) == .comma ? quote + 2 : quote + 1
      return cue(.noun, chunk, next < end ? clause.subject(after: next - 1, end: end) : nil)
    }
    return cue(.noun, chunk, clause.subject(before: chunk - 1).subject)
  }

  private static let utterances: WordSet = [
    "cry", "cries", "shout", "shouts", "scream", "screams", "yell", "yells", "chant", "chants",
    "whisper", "whispers", "murmur", "murmurs", "exclamation", "exclamations", "call", "calls",
    "roar", "shriek", "shrieks",
  ]

  /// Whether the noun names words that somebody must have said, not one who says them: *the answer
  /// came*, not *the statement said*.
  func isUtterance(_ mention: Mention) -> Bool {
    mention.kind == .nominal && mention.possessor == nil
      && Self.answers.contains(clause.tokens[mention.head].hash)
  }

  private static let answers: WordSet = [
    "answer", "reply", "response", "question", "cry", "shout", "whisper", "murmur", "order",
    "command", "retort", "call", "remark", "words",
  ]
}
