/// Cues that are no verb of a clause beside the quotation: *according to*, a closing `, Jo said`, a beat
/// between dashes, a noun after an owner.
extension CueReader {
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
    } else if token.hash == Words.in, let (owner, last) = ownerOfWords(at: first + 1) {
      let subject = Subject(mentions: [owner], firstChunk: first + 1)
      var cue = self.cue(.phrase, first, subject)
      cue.chunks = first...last
      cue.tokens = cue.tokens.lowerBound..<chunks[last].tokens.upperBound
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

  /// Whose *her words*, *her own words* are, and the chunk that ends them.
  private func ownerOfWords(at first: Int) -> (owner: Int, last: Int)? {
    func isWords(_ mention: Mention) -> Bool {
      Self.inTheWords.contains(clause.tokens[mention.head].hash)
    }
    guard let mention = clause.mention(first) else { return nil }
    if isWords(mention) { return mention.possessor.map { ($0, first) } }
    guard mention.kind == .pronoun, let words = clause.mention(first + 1), isWords(words) else {
      return nil
    }
    return (chunks[first].index, first + 1)
  }

  static let inTheWords: WordSet = [
    "words", "phrase", "view", "telling", "opinion", "estimation", "judgment", "judgement",
    "assessment",
  ]

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
  func closingClause(_ first: Int, _ end: Int) -> Cue? {
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
      guard clause.isPredicate(index), let subject = clause.subject(before: index).subject,
        subject.firstChunk > quote
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
}
