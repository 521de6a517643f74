/// Subjects that stand after their verb, and what stands beside them.
extension ClauseReader {
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
  func startsClause(_ phrase: Int, _ end: Int) -> Bool {
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
