/// Subjects that stand after their verb, and what stands beside them.
extension ClauseReader {
  /// The subject that stands after the verb: *said Ida Falk, the bishop’s secretary*.
  func subject(after verb: Int, end: Int) -> Subject? {
    var index = verb + 1
    while index < end, chunks[index].kind == .adverb || chunks[index].kind == .time { index += 1 }
    if index == verb + 1, range.contains(verb), kind(index) != .phrase,
      token(verb).flags.contains(.phrasal)
    {
      // *went on Ida Falk*
      index += 1
    }
    if let next = afterManner(index, end: end) { index = next }
    if index < end, floats(index) { index += 1 }
    if pointsOut(index) { index += 1 }
    guard index < end, chunks[index].kind == .phrase, chunks[index].index >= 0 else { return nil }
    let members = series(from: index, end: end).map { chunks[$0].index }
    if members.count > 1 { return Subject(mentions: members, firstChunk: index) }
    return Subject(mentions: members, firstChunk: index).appositive(in: self, after: index)
      .source(in: self)
  }

  /// The chunk after what is said of the manner between commas: *interposed, more softly, a young wife*.
  private func afterManner(_ comma: Int, end: Int) -> Int? {
    guard kind(comma) == .comma, comma + 1 < end,
      [.adverb, .preposition].contains(kind(comma + 1))
        || mention(comma + 1).map({ $0.isThing && !$0.isPlural }) ?? false
    else { return nil }
    var index = comma + 1
    while index < min(end, comma + 5), [.adverb, .preposition, .phrase].contains(kind(index)) {
      index += 1
    }
    guard kind(index) == .comma, mention(index + 1)?.isActor ?? false else { return nil }
    return index + 1
  }

  /// *both* in *they both cried*, *both the sisters said*
  func floats(_ chunk: Int) -> Bool {
    kind(chunk) == .other && Words.floating.contains(token(chunk).hash)
  }

  /// *that* in *said that gentleman*, not in *said that gentlemen*.
  private func pointsOut(_ chunk: Int) -> Bool {
    guard isWord(chunk, Words.that), let noun = mention(chunk + 1) else { return false }
    return noun.kind == .nominal && !noun.isPlural && noun.classes.meets(.person)
      && noun.tokens.lowerBound == noun.head && !tokens[noun.head].isCapital
  }

  /// The chunks of the phrases set side by side from the first on: *A and B*, *A, B, and C* where
  /// they are names, *A (B) and C*; the first alone where nothing is.
  func series(from first: Int, end: Int) -> [Int] {
    var result = [first]
    var pending: [Int] = []
    var index = first
    while let last = (pending.last ?? result.last), last < end {
      index = afterParenthesis(index + 1, end)
      let isListed = kind(index) == .comma && index < end
      if isListed { index += 1 }
      let isLast = isWord(index, Words.and)
      if isLast { index += 1 }
      guard isListed || isLast, index < end, let next = mention(index) else { break }
      if isListed, !isName(last) || next.kind != .name { break }
      if isLast {
        if startsClause(index, end) { break }
        result += pending + [index]
        pending = []
      } else {
        pending.append(index)
      }
    }
    return result
  }

  private func isName(_ chunk: Int) -> Bool { mention(chunk)?.kind == .name }

  /// The chunk after `( … )` that begins at the chunk, or the chunk itself.
  private func afterParenthesis(_ chunk: Int, _ end: Int) -> Int {
    guard kind(chunk) == .open else { return chunk }
    let limit = min(end, chunk + 6)
    return (chunk..<max(chunk, limit)).first { chunks[$0].kind == .close }.map { $0 + 1 } ?? chunk
  }

  /// Whether a verb follows the phrase: then it is the subject of a clause of its own.
  func startsClause(_ phrase: Int, _ end: Int) -> Bool {
    var index = phrase + 1
    // *cried Hamish and Flora together*
    while index < end, chunks[index].kind == .adverb { index += 1 }
    let first = index
    while index < end, [.adverb, .auxiliary, .negation].contains(chunks[index].kind) { index += 1 }
    return index < end
      && (chunks[index].kind == .verb || chunks[index].kind == .cue || index > first)
  }
}

extension Subject {
  /// Whose words they are, where the subject is a text: *a statement from the board*, *her reply*.
  func source(in clause: ClauseReader) -> Subject {
    guard mentions.count == 1, let first = mentions.first else { return self }
    let mention = clause.mentions[first]
    guard mention.kind == .nominal, !mention.isPerson else { return self }
    if clause.tokens[mention.head].hash == Words.voice {
      if let owner = mention.possessor {
        let isSomebody = clause.mentions[owner].kind != .nominal || clause.mentions[owner].isPerson
        return isSomebody ? Subject(mentions: [owner], firstChunk: firstChunk) : self
      }
      // *the voice of the clever lady*
      guard clause.isWord(firstChunk + 1, Words.of), let owner = clause.mention(firstChunk + 2),
        owner.isPerson
      else { return self }
      return Subject(mentions: [clause.chunks[firstChunk + 2].index], firstChunk: firstChunk)
    }
    guard clause.tokens[mention.head].meets([.cueNoun, .work, .text]) else { return self }
    if let owner = mention.possessor { return Subject(mentions: [owner], firstChunk: firstChunk) }
    var next = firstChunk + 1
    // *a statement on behalf of the board*
    let isOnBehalf =
      clause.isWord(next, Words.on) && clause.isWord(next + 1, Words.behalf)
      && clause.isWord(next + 2, Words.of)
    if isOnBehalf { next += 2 }
    // *a letter signed by the board*
    if clause.isWord(next + 1, Words.by), Self.makings.contains(clause.token(next).hash) {
      next += 1
    }
    guard isOnBehalf || clause.isWord(next, Words.by) || clause.isWord(next, Words.from),
      clause.mention(next + 1) != nil
    else { return self }
    let members = clause.series(from: next + 1, end: clause.sentenceEnd(of: next))
    return Subject(mentions: members.map { clause.chunks[$0].index }, firstChunk: firstChunk)
  }

  /// What is done to a text by those whose words it has; not *seen by*.
  private static let makings: WordSet = [
    "signed", "co-signed", "cosigned", "written", "penned", "drafted", "issued", "released",
    "published", "posted",
  ]

  /// The subject with the name that stands beside its description: *the mayor of Bray, Ann Lee,*.
  func appositive(in clause: ClauseReader, after chunk: Int) -> Subject {
    guard mentions.count == 1, let base = clause.mention(chunk), base.kind == .nominal,
      !base.isPlural
    else { return self }
    var index = chunk + 1
    // *one of whom, Bo Carr,*
    if clause.isWord(index, Words.of), clause.kind(index + 1) == .relative { index += 2 }
    while clause.kind(index) == .preposition || clause.isWord(index, Words.to),
      clause.kind(index + 1) == .phrase
    {
      index += 2
    }
    guard clause.kind(index) == .comma, let name = clause.mention(index + 1), name.kind == .name,
      !name.isPossessor
    else { return self }
    // `in Kyiv, the mayor, Ann Lee,`: the name must end its insertion.
    var next = index + 2
    while clause.kind(next) == .preposition, clause.kind(next + 1) == .phrase { next += 2 }
    switch clause.kind(next) {
    case .comma: break
    case _ where next > index + 2: return self
    case .stop, .close, .dash, .semicolon, .quote, .colon, .open, nil: break
    case .cue, .verb: break
    default: return self
    }
    if name.isOrganization, !base.isOrganization { return self }
    // *According to the indictment, Ann Lee, 44, of Bray, stole*
    if !name.isOrganization, !base.isPerson,
      clause.tokens[base.head].meets([.cueNoun, .work, .text])
    {
      return self
    }
    return Subject(
      mentions: [clause.chunks[index + 1].index], firstChunk: firstChunk,
      description: mentions[0])
  }
}
