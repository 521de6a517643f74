/// Reads the clauses of a paragraph: which phrase is the subject of a verb.
///
/// The rules follow the order of English: a subject stands before its verb, separated at most by
/// what modifies it. See Quirk et al. (1985), *A Comprehensive Grammar of the English Language*,
/// chapters 10 and 17.
struct ClauseReader {
  let tokens: [Token]
  let chunks: [Chunk]
  let mentions: [Mention]
  /// The chunks of the paragraph.
  let range: Range<Int>

  // MARK: Neighbours

  func kind(_ chunk: Int) -> Chunk.Kind? { range.contains(chunk) ? chunks[chunk].kind : nil }

  func token(_ chunk: Int) -> Token { tokens[chunks[chunk].tokens.lowerBound] }

  func isWord(_ chunk: Int, _ hash: UInt64) -> Bool {
    range.contains(chunk) && chunks[chunk].tokens.count == 1 && token(chunk).hash == hash
  }

  func mention(_ chunk: Int) -> Mention? {
    guard range.contains(chunk), chunks[chunk].kind == .phrase, chunks[chunk].index >= 0 else {
      return nil
    }
    return mentions[chunks[chunk].index]
  }

  func startsSentence(_ chunk: Int) -> Bool {
    chunk <= range.lowerBound || token(chunk).flags.contains(.sentenceStart)
  }

  /// How many chunks of a sentence are read to each side: more than any sentence of prose has, and
  /// what keeps the cost linear where a "sentence" is megabytes of marks.
  private static let reach = 160

  /// The first chunk of the sentence, or the first within reach.
  func sentenceStart(of chunk: Int) -> Int {
    let limit = max(range.lowerBound, chunk - Self.reach)
    var index = chunk
    while index > limit, !startsSentence(index) { index -= 1 }
    return index
  }

  /// The chunk after the last of the sentence, or after the last within reach.
  func sentenceEnd(of chunk: Int) -> Int {
    let limit = min(range.upperBound, chunk + Self.reach)
    var index = chunk + 1
    while index < limit, !startsSentence(index) { index += 1 }
    return min(index, range.upperBound)
  }

  // MARK: Subjects before the verb

  /// The subject that stands before the verb of the chunk, and whether the verb is negated.
  func subject(before verb: Int, depth: Int = 0) -> (subject: Subject?, isNegated: Bool) {
    guard depth < 8 else { return (nil, false) }
    let low = sentenceStart(of: verb)
    var index = verb - 1
    var isNegated = false
    while index >= low {
      switch chunks[index].kind {
      case .adverb, .auxiliary, .time, .negation:
        if token(index).meets(.negation) { isNegated = true }
        index -= 1
        continue
      default: break
      }
      break
    }
    guard index >= low else { return (nil, isNegated) }
    let found = subject(endingAt: index, low: low, verb: verb, depth: depth)
    return (found.subject, isNegated || found.isNegated)
  }

  private func subject(
    endingAt index: Int, low: Int, verb: Int, depth: Int
  ) -> (subject: Subject?, isNegated: Bool) {
    switch chunks[index].kind {
    case .phrase:
      // *with Kyiv describing*, *footage of Hill asking*: the nearest phrase.
      if token(verb).meets(.gerund), !token(verb).meets(.finite), index > low,
        isWord(index - 1, Words.with) || isWord(index - 1, Words.of)
      {
        return (Subject(mentions: [chunks[index].index], firstChunk: index), false)
      }
      return (subject(fromPhrase: index, low: low, depth: depth), false)
    case .relative:
      return (subject(beforeRelative: index, low: low, depth: depth), false)
    case .comma, .close, .dash, .number:
      if token(verb).meets(.gerund), !token(verb).meets(.finite), chunks[index].kind == .comma,
        let main = firstSubject(before: index, low: low, depth: depth)
      {
        return (main, false)
      }
      return (subject(beforeInsertion: index, low: low, depth: depth), false)
    case .conjunction, .to, .preposition, .cue, .verb:
      // What reports is coordinated with what reports: *announced that … and reiterated …*
      if chunks[index].kind == .conjunction, token(verb).meets(.strongVerbs),
        let parallel = reportingVerb(before: index, low: low)
      {
        let found = subject(before: parallel, depth: depth + 1)
        if found.subject != nil { return (found.subject, false) }
      }
      guard let governor = governingVerb(before: index + 1, low: low) else {
        return (firstPhrase(low, index), false)
      }
      let governed = subject(before: governor, depth: depth + 1)
      return (governed.subject, governed.isNegated || refuses(governor, index))
    default:
      return (nil, false)
    }
  }

  /// Whether what follows the verb did not happen: *declined to say*.
  private func refuses(_ verb: Int, _ next: Int) -> Bool {
    (kind(next) == .to || chunks[next].kind == .cue || chunks[next].kind == .verb)
      && Self.refusals.contains(token(verb).hash)
  }

  private static let refusals: Set<UInt64> = Set(
    [
      "declined", "declines", "refused", "refuses", "failed", "fails", "stopped", "denied",
      "denies",
    ]
    .map { Lexicon.hash($0) })

  /// The subject whose last phrase is the chunk: goes back over *of the ministry in Kyiv*, over
  /// *who know Hill*, and over *X and* where two speak together.
  func subject(fromPhrase chunk: Int, low: Int, depth: Int) -> Subject? {
    guard depth < 8, chunks[chunk].kind == .phrase, chunks[chunk].index >= 0 else { return nil }
    let before = chunk - 1
    if before >= low {
      switch chunks[before].kind {
      case .preposition, .to:
        if before - 1 >= low, chunks[before - 1].kind == .phrase, chunks[before - 1].index >= 0,
          !isWord(before, Words.as), !token(before).meets(.subordinator)
        {
          return subject(fromPhrase: before - 1, low: low, depth: depth + 1)
        }
        if before - 1 >= low, isModifier(before - 1),
          let owner = modified(before - 1, low: low, depth: depth)
        {
          return owner
        }
        if before == low || isBoundary(before - 1) {
          return Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
        }
      case .verb, .cue:
        if let owner = modified(before, low: low, depth: depth) { return owner }
      case .conjunction:
        if isWord(before, Words.and), let joint = joint(chunk, low: low, depth: depth) {
          return joint
        }
      default: break
      }
    }
    return named(chunk, low: low)
  }

  /// *officials investigating the crash*, *a man arrested in Kyiv*, *people who know*: the phrase
  /// that the verb form modifies.
  private func modified(_ verb: Int, low: Int, depth: Int) -> Subject? {
    var index = verb - 1
    while index >= low,
      [.adverb, .auxiliary, .to, .verb, .cue, .negation].contains(chunks[index].kind)
    {
      index -= 1
    }
    guard index >= low else { return nil }
    if chunks[index].kind == .relative {
      return subject(beforeRelative: index, low: low, depth: depth)
    }
    guard isModifier(verb), index == verb - 1, chunks[index].kind == .phrase else { return nil }
    if token(verb).meets(.gerund), chunks[index].index >= 0 {
      return subject(fromPhrase: index, low: low, depth: depth + 1)
    }
    return nil
  }

  private func isModifier(_ chunk: Int) -> Bool {
    let kind = chunks[chunk].kind
    return (kind == .verb || kind == .cue || kind == .other)
      && (token(chunk).meets([.gerund, .participle]) || kind == .verb)
  }

  private func isBoundary(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .comma, .colon, .semicolon, .dash, .quote, .conjunction, .relative, .stop, .close, .open,
      .time, .adverb:
      return true
    default: return false
    }
  }

  /// The phrase that *who*, *which* or *that* goes back to.
  private func subject(beforeRelative relative: Int, low: Int, depth: Int) -> Subject? {
    var index = relative - 1
    if index >= low, chunks[index].kind == .preposition { index -= 1 }
    if index >= low, chunks[index].kind == .comma { index -= 1 }
    guard index >= low else { return nil }
    if chunks[index].kind == .close, let open = opening(of: index, low: low) { index = open - 1 }
    guard index >= low, chunks[index].kind == .phrase else { return nil }
    return subject(fromPhrase: index, low: low, depth: depth + 1)
  }

  /// The phrase before what is inserted between commas, dashes or brackets that end at the chunk.
  private func subject(beforeInsertion end: Int, low: Int, depth: Int) -> Subject? {
    if chunks[end].kind == .close {
      guard let open = opening(of: end, low: low), open > low else { return nil }
      if chunks[open - 1].kind == .phrase {
        return subject(fromPhrase: open - 1, low: low, depth: depth + 1)
      }
      return subject(endingAt: open - 1, low: low, verb: end, depth: depth + 1).subject
    }
    guard depth < 8 else { return nil }
    if chunks[end].kind == .number {
      // *Ibrahim Idris, 58*
      guard end - 2 >= low, chunks[end - 1].kind == .comma, chunks[end - 2].kind == .phrase else {
        return nil
      }
      return subject(fromPhrase: end - 2, low: low, depth: depth + 1)
    }
    let mark = chunks[end].kind
    if end - 2 > low, chunks[end - 2].kind == mark, chunks[end - 3].kind != .phrase,
      chunks[end - 3].kind != .close, chunks[end - 3].kind != .number, let name = mention(end - 1),
      name.kind == .name, name.isPerson
    {
      // *The detective whom she accused, Omar Haddow,*
      return Subject(mentions: [chunks[end - 1].index], firstChunk: end - 1)
    }
    // A relative clause reaches over commas of its own.
    var relative = end - 1
    while relative > low {
      if chunks[relative].kind == .relative,
        let owner = subject(beforeRelative: relative, low: low, depth: depth),
        chunks[relative - 1].kind == mark
          || chunks[relative - 1].kind == .preposition && chunks[relative - 2].kind == mark
      {
        return owner
      }
      relative -= 1
    }
    var index = end - 1
    while index > low {
      if chunks[index].kind == mark,
        chunks[index - 1].kind == .phrase || chunks[index - 1].kind == .close
          || chunks[index - 1].kind == .number || chunks[index - 1].kind == .other
      {
        if startsInsertion(index + 1, end) {
          if chunks[index - 1].kind == .phrase {
            let found = subject(fromPhrase: index - 1, low: low, depth: depth + 1)
            return found.map { apposed($0, low: low) }
          }
          return subject(beforeInsertion: index - 1, low: low, depth: depth + 1)
        }
      }
      index -= 1
    }
    // `Hill, said` or a fronted phrase: whatever the sentence begins with.
    if let main = mainSubject(before: end, low: low, depth: depth) { return main }
    return firstPhrase(low, end)
  }

  /// *Patrick Keane, husband of the missing pilot,*: the name that a bare description stands beside.
  private func apposed(_ found: Subject, low: Int) -> Subject {
    guard let first = found.mentions.first,
      mentions[first].kind == .nominal || found.description != nil
    else { return found }
    return nameBefore(found.firstChunk, low: low) ?? found
  }

  private func nameBefore(_ chunk: Int, low: Int) -> Subject? {
    guard chunk - 2 >= low, chunks[chunk - 1].kind == .comma, let name = mention(chunk - 2),
      name.kind == .name, name.isPerson || !name.isOrganization
    else { return nil }
    if tokens[chunks[chunk].tokens.lowerBound].hash == Words.the, chunk - 3 >= low,
      [.verb, .cue, .preposition, .to, .phrase].contains(chunks[chunk - 3].kind)
    {
      return nil
    }
    return Subject(mentions: [chunks[chunk - 2].index], firstChunk: chunk - 2)
  }

  private func startsInsertion(_ first: Int, _ end: Int) -> Bool {
    guard first < end else { return false }
    switch chunks[first].kind {
    case .relative, .phrase, .number, .time, .preposition, .adverb, .verb, .cue, .to, .auxiliary,
      .other, .conjunction:
      return true
    default: return false
    }
  }

  private func opening(of close: Int, low: Int) -> Int? {
    var index = close - 1
    while index >= low {
      if chunks[index].kind == .open { return index }
      index -= 1
    }
    return nil
  }

  /// *Ukrainian officials and President Zelenskyy*, where both begin their clause.
  private func joint(_ last: Int, low: Int, depth: Int) -> Subject? {
    var members = [last]
    var index = last - 1
    while index - 1 >= low {
      let separator = chunks[index].kind
      guard separator == .comma || separator == .conjunction else { break }
      var phrase = index - 1
      if separator == .conjunction, chunks[phrase].kind == .comma { phrase -= 1 }
      guard phrase >= low, chunks[phrase].kind == .phrase, chunks[phrase].index >= 0 else { break }
      members.append(phrase)
      index = phrase - 1
    }
    guard members.count > 1, let first = members.last else { return nil }
    let before = first - 1
    let begins =
      before < low
      || [.comma, .semicolon, .colon, .quote, .relative, .adverb, .dash].contains(
        chunks[before].kind)
      || token(before).meets(.subordinator)
    guard begins else { return nil }
    return Subject(mentions: members.reversed().map { chunks[$0].index }, firstChunk: first)
  }

  /// The phrase with its apposition: *the bishop’s secretary, Ida Falk*.
  private func named(_ chunk: Int, low: Int) -> Subject? {
    Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
      .appositive(in: self, after: chunk).source(in: self)
  }

  // MARK: Main clauses

  /// The subject of the main clause before the chunk.
  private func mainSubject(before chunk: Int, low: Int, depth: Int) -> Subject? {
    guard let verb = governingVerb(before: chunk, low: low) else { return nil }
    return subject(before: verb, depth: depth + 1).subject
  }

  /// The subject of the first clause of the sentence that no *when* or *after* begins.
  private func firstSubject(before chunk: Int, low: Int, depth: Int) -> Subject? {
    var index = low
    var skips =
      token(low).meets([.subordinator, .preposition, .gerund, .participle])
      && chunks[low].kind != .phrase
    while index < chunk {
      let kind = chunks[index].kind
      if skips {
        if kind == .comma, self.kind(index + 1) == .phrase { skips = false }
      } else if kind == .verb && isFinite(index) || kind == .cue && isFinite(index)
        || kind == .auxiliary, !followsRelative(index, low: low),
        let found = subject(before: index, depth: depth + 1).subject
      {
        return found
      }
      index += 1
    }
    return mainSubject(before: chunk, low: low, depth: depth)
  }

  /// The nearest finite verb before the chunk that is not in a relative clause.
  func governingVerb(before chunk: Int, low: Int) -> Int? {
    var index = chunk - 1
    var fallback: Int?
    while index >= low {
      let kind = chunks[index].kind
      if kind == .verb || kind == .cue, isFinite(index) {
        if !followsRelative(index, low: low) { return index }
        fallback = fallback ?? index
      } else if kind == .auxiliary, kindAfterGroup(index) != .verb, kindAfterGroup(index) != .cue,
        !followsRelative(index, low: low)
      {
        return index
      }
      index -= 1
    }
    return fallback
  }

  /// The nearest verb before the chunk that reports, is finite and in no relative clause.
  private func reportingVerb(before chunk: Int, low: Int) -> Int? {
    var index = chunk - 1
    while index >= low {
      if chunks[index].kind == .cue, token(index).meets(.strongVerbs), isFinite(index),
        !followsRelative(index, low: low)
      {
        return embeddingVerb(of: index, low: low) ?? index
      }
      if chunks[index].kind == .semicolon || chunks[index].kind == .comma { return nil }
      index -= 1
    }
    return nil
  }

  /// *announced* in *announced that Ukraine had proposed*, for *proposed*.
  private func embeddingVerb(of verb: Int, low: Int) -> Int? {
    guard let subject = subject(before: verb, depth: 4).subject, subject.firstChunk - 2 >= low,
      isWord(subject.firstChunk - 1, Words.that), chunks[subject.firstChunk - 2].kind == .cue,
      token(subject.firstChunk - 2).meets(.strongVerbs)
    else { return nil }
    return subject.firstChunk - 2
  }

  private func kindAfterGroup(_ chunk: Int) -> Chunk.Kind? {
    var index = chunk + 1
    while let kind = kind(index), [.auxiliary, .adverb, .negation].contains(kind) { index += 1 }
    return kind(index)
  }

  func isFinite(_ chunk: Int) -> Bool {
    let token = token(chunk)
    if token.meets(.gerund), !token.meets(.finite) { return false }
    if kind(chunk - 1) == .to { return false }
    if token.meets(.participle), !token.meets(.past) { return kind(chunk - 1) == .auxiliary }
    return true
  }

  /// Whether the verb is in a relative clause: *who saved him*, *that the minister commissioned*.
  private func followsRelative(_ verb: Int, low: Int) -> Bool {
    var index = verb - 1
    while index >= low, [.adverb, .auxiliary, .negation].contains(chunks[index].kind) { index -= 1 }
    guard index >= low else { return false }
    if chunks[index].kind == .relative { return true }
    return chunks[index].kind == .phrase && index - 2 >= low && chunks[index - 1].kind == .relative
      && chunks[index - 2].kind == .phrase
  }

  /// The first phrase that no preposition governs.
  private func firstPhrase(_ low: Int, _ end: Int) -> Subject? {
    for index in low..<max(low, end) where chunks[index].kind == .phrase && chunks[index].index >= 0
    {
      if index > low, chunks[index - 1].kind == .preposition { continue }
      return named(index, low: low)
    }
    return nil
  }

  // MARK: Subjects after the verb

  /// The subject that stands after the verb: *said Ida Falk, the bishop’s secretary*.
  func subject(after verb: Int, end: Int) -> Subject? {
    var index = verb + 1
    while index < end, chunks[index].kind == .adverb || chunks[index].kind == .time { index += 1 }
    guard index < end, chunks[index].kind == .phrase, chunks[index].index >= 0 else { return nil }
    var members = [chunks[index].index]
    var last = index
    while last + 2 < end, isWord(last + 1, Words.and), chunks[last + 2].kind == .phrase,
      chunks[last + 2].index >= 0, !startsClause(last + 2, end)
    {
      last += 2
      members.append(chunks[last].index)
    }
    if members.count > 1 { return Subject(mentions: members, firstChunk: index) }
    return Subject(mentions: members, firstChunk: index).appositive(in: self, after: index)
  }

  /// Whether a verb follows the phrase: then it is the subject of a clause of its own.
  private func startsClause(_ phrase: Int, _ end: Int) -> Bool {
    var index = phrase + 1
    while index < end, [.adverb, .auxiliary, .negation].contains(chunks[index].kind) { index += 1 }
    return index < end
      && (chunks[index].kind == .verb || chunks[index].kind == .cue || index > phrase + 1)
  }
}

extension Subject {
  /// Whose words they are, where the subject is a text: *a statement from the board*, *her reply*.
  func source(in clause: ClauseReader) -> Subject {
    guard mentions.count == 1, let first = mentions.first else { return self }
    let mention = clause.mentions[first]
    guard mention.kind == .nominal, clause.tokens[mention.head].meets([.cueNoun, .work, .text]),
      !mention.isPerson
    else { return self }
    if let owner = mention.possessor { return Subject(mentions: [owner], firstChunk: firstChunk) }
    let next = firstChunk + 1
    guard clause.isWord(next, Words.by) || clause.isWord(next, Words.from),
      clause.mention(next + 1) != nil
    else { return self }
    return Subject(mentions: [clause.chunks[next + 1].index], firstChunk: firstChunk)
  }

  /// The subject with the name that stands beside its description: *the mayor of Bray, Ann Lee,*.
  func appositive(in clause: ClauseReader, after chunk: Int) -> Subject {
    guard mentions.count == 1, let base = clause.mention(chunk), base.kind == .nominal,
      !base.isPlural
    else { return self }
    var index = chunk + 1
    while clause.kind(index) == .preposition || clause.isWord(index, Words.to),
      clause.kind(index + 1) == .phrase
    {
      index += 2
    }
    guard clause.kind(index) == .comma, let name = clause.mention(index + 1), name.kind == .name,
      !name.isPossessor
    else { return self }
    // `in Kyiv, the mayor, Ann Lee,`: the name must end its insertion.
    switch clause.kind(index + 2) {
    case .comma, .stop, .close, .dash, .semicolon, .quote, .colon, .open, nil: break
    case .cue, .verb: break
    default: return self
    }
    if name.isOrganization, !base.isOrganization { return self }
    return Subject(
      mentions: [clause.chunks[index + 1].index], firstChunk: firstChunk,
      description: mentions[0])
  }
}
