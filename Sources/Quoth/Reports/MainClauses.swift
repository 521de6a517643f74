/// Which verb of a sentence governs the words at a place.
extension ClauseReader {
  /// The subject of the main clause before the chunk.
  func mainSubject(before chunk: Int, low: Int, depth: Int) -> Subject? {
    guard let verb = governingVerb(before: chunk, low: low) else { return nil }
    return subject(before: verb, depth: depth + 1).subject
  }

  /// The subject of the first clause of the sentence that no *when* or *after* begins.
  func firstSubject(before chunk: Int, low: Int, depth: Int) -> Subject? {
    let isFronted =
      token(low).meets([.subordinator, .preposition, .gerund, .participle])
      && chunks[low].kind != .phrase
    // *All ran: old Anna rose slowly, saying*
    let low =
      (low..<max(low, chunk)).last { [.colon, .semicolon].contains(chunks[$0].kind) }
      .map { $0 + 1 } ?? low
    var index = isFronted ? afterFronted(low..<max(low, chunk)) ?? chunk : low
    while index < chunk {
      let kind = chunks[index].kind
      if kind == .verb && isFinite(index) || kind == .cue && isFinite(index)
        || kind == .auxiliary, !followsRelative(index, low: low),
        let found = subject(before: index, depth: depth + 1).subject
      {
        return found
      }
      index += 1
    }
    return mainSubject(before: chunk, low: low, depth: depth)
  }

  /// Where the main clause begins after what stands before it: the first phrase behind a comma.
  func afterFronted(_ range: Range<Int>) -> Int? {
    range.first { kind($0) == .comma && kind($0 + 1) == .phrase }.map { $0 + 1 }
  }

  /// The nearest finite verb before the chunk that is not in a relative clause.
  func governingVerb(before chunk: Int, low: Int) -> Int? {
    var index = chunk - 1
    var fallback: Int?
    while index >= low {
      let kind = chunks[index].kind
      if kind == .close, let open = opening(of: index, low: low) {
        index = open - 1
        continue
      }
      if kind == .verb || kind == .cue, isFinite(index) {
        if !followsRelative(index, low: low) { return index }
        fallback = fallback ?? index
      } else if kind == .auxiliary, !Self.gerunds.contains(token(index).hash),
        kindAfterGroup(index) != .verb, kindAfterGroup(index) != .cue,
        !followsRelative(index, low: low)
      {
        return index
      }
      index -= 1
    }
    return fallback
  }

  private static let gerunds: WordSet = ["being", "having"]

  /// The verb of the relative clause that lasts to the chunk: *waved* in *Nibs, who waved her on with the
  /// remark:*.
  func relativeVerb(before chunk: Int, low: Int) -> Int? {
    var index = chunk - 1
    while index > low, [.phrase, .preposition, .adverb, .to, .time].contains(chunks[index].kind) {
      index -= 1
    }
    guard index > low, [.verb, .cue].contains(chunks[index].kind), isFinite(index),
      isWord(index - 1, Words.who)
    else { return nil }
    return index
  }

  /// The subject of the nearest clause before the chunk that stands in no other: *Anna* in *Anna
  /// thought that Tom slept, and*.
  func outerSubject(before chunk: Int, low: Int, depth: Int) -> Subject? {
    var end = chunk
    while let verb = governingVerb(before: end, low: low) {
      // Where only relative clauses are left, none stands outside.
      if followsRelative(verb, low: low) { return nil }
      if !isEmbedded(verb, low: low) { return subject(before: verb, depth: depth + 1).subject }
      end = verb
    }
    return nil
  }

  /// Whether the verb’s clause begins with *that*, *what* or the like, is inserted, or is what somebody
  /// notices.
  private func isEmbedded(_ verb: Int, low: Int) -> Bool {
    guard let index = chunk(beforeClauseOf: verb, low: low) else { return false }
    return chunks[index].kind == .relative || Self.embedding.contains(token(index).hash)
      || notices(index)
      // *Anna saw him, as he went about, and called*
      || index > low && chunks[index - 1].kind == .comma
        && Self.accompanying.contains(token(index).hash)
      // *Anna looked up when he spoke, and said*; not *Anna was asleep when he came, and said*
      || index > low && isWord(index, Words.when) && chunks[index - 1].kind != .comma
        && !(low..<index).contains { kind($0) == .auxiliary }
  }

  /// *he was tired* in *Anna saw he was tired and said*
  func isNoticed(_ verb: Int, low: Int) -> Bool {
    chunk(beforeClauseOf: verb, low: low).map(notices) ?? false
  }

  private func notices(_ verb: Int) -> Bool {
    chunks[verb + 1].kind == .phrase && [.verb, .cue].contains(chunks[verb].kind)
      && isFinite(verb) && Self.noticing.contains(token(verb).hash)
  }

  /// What stands before the subject of the verb.
  private func chunk(beforeClauseOf verb: Int, low: Int) -> Int? {
    var index = chunk(beforeGroupOf: verb, low: low)
    if index >= low, chunks[index].kind == .phrase { index -= 1 }
    return index >= low ? index : nil
  }

  /// What begins a clause beside the main one; not *when*, after which a story goes on.
  private static let accompanying: WordSet = [
    "as", "while", "though", "although", "because", "since",
  ]
  private static let noticing: WordSet = [
    "saw", "sees", "noticed", "notices", "felt", "feels", "knew", "knows", "thought", "thinks",
    "perceived", "realised", "realized", "supposed", "guessed", "hoped", "feared",
  ]

  /// *saw what he was doing*, *knew how it would end*
  private static let embedding: WordSet = ["what", "how", "why", "whether", "if"]

  /// The nearest verb before the chunk that reports, is finite and in no relative clause.
  func reportingVerb(before chunk: Int, low: Int, depth: Int) -> Int? {
    var index = chunk - 1
    while index >= low {
      if chunks[index].kind == .cue, token(index).meets(.strongVerbs), isFinite(index),
        !followsRelative(index, low: low)
      {
        return embeddingVerb(of: index, low: low, depth: depth) ?? index
      }
      if chunks[index].kind == .semicolon || chunks[index].kind == .comma { return nil }
      index -= 1
    }
    return nil
  }

  /// The nearest verb before the chunk that reports, wherever it stands.
  func nearestReport(before chunk: Int, low: Int) -> Int? {
    (low..<max(low, chunk)).last {
      chunks[$0].kind == .cue && token($0).meets(.strongVerbs) && isFinite($0)
    }
  }

  /// *announced* in *announced that Ukraine had proposed*, for *proposed*.
  func embeddingVerb(of verb: Int, low: Int, depth: Int) -> Int? {
    guard let subject = subject(before: verb, depth: max(4, depth + 1)).subject,
      subject.firstChunk - 2 >= low,
      isWord(subject.firstChunk - 1, Words.that), chunks[subject.firstChunk - 2].kind == .cue,
      token(subject.firstChunk - 2).meets(.strongVerbs)
    else { return nil }
    return subject.firstChunk - 2
  }

  /// What stands before the verb and its auxiliaries and adverbs; less than the low where nothing does.
  func chunk(beforeGroupOf verb: Int, low: Int) -> Int {
    var index = verb - 1
    while index >= low, [.adverb, .auxiliary, .negation].contains(chunks[index].kind) { index -= 1 }
    return index
  }

  func kindAfterGroup(_ chunk: Int) -> Chunk.Kind? {
    var index = chunk + 1
    while let kind = kind(index), [.auxiliary, .adverb, .negation].contains(kind) { index += 1 }
    return kind(index)
  }

  /// *saying*, which is nothing else.
  func isGerund(_ chunk: Int) -> Bool {
    token(chunk).meets(.gerund) && !token(chunk).meets(.finite)
  }

  func isFinite(_ chunk: Int) -> Bool {
    let token = token(chunk)
    if isGerund(chunk) { return false }
    if kind(chunk - 1) == .to { return false }
    if token.meets(.participle), !token.meets(.past) { return kind(chunk - 1) == .auxiliary }
    return true
  }

  /// Whether the verb is in a relative clause: *who saved him*, *that the minister commissioned*.
  func followsRelative(_ verb: Int, low: Int) -> Bool {
    let index = chunk(beforeGroupOf: verb, low: low)
    guard index >= low else { return false }
    if chunks[index].kind == .relative { return true }
    if chunks[index].kind == .phrase, index > low, isWord(index - 1, Words.whose) { return true }
    return chunks[index].kind == .phrase && index - 2 >= low && chunks[index - 1].kind == .relative
      && chunks[index - 2].kind == .phrase && !isConsequence(index - 1, low: low)
  }

  /// *so long over the book that she*
  private func isConsequence(_ that: Int, low: Int) -> Bool {
    isWord(that, Words.that)
      && (max(low, that - 6)..<that).contains { token($0).hash == Words.so }
  }

  /// The first phrase that no preposition governs.
  func firstPhrase(_ low: Int, _ end: Int) -> Subject? {
    for index in low..<max(low, end) where chunks[index].kind == .phrase && chunks[index].index >= 0
    {
      if index > low, chunks[index - 1].kind == .preposition { continue }
      return named(index)
    }
    return nil
  }
}
