/// Finds *Jo maintained that the plan was dead* where nothing else did: a verb of saying, a subject
/// before it and a clause after it that *that* introduces; a noun of saying with its owner, as in *repeated
/// its warning that the plan was dead*; or a verb of finding, as in *the study found that*.
struct ThatClauseFinder {
  /// What the rule is right about, by the share of its finds in news.
  private static let confidence = 0.75

  /// Whether what somebody found counts, as in news: *The study found that the plan was dead*.
  let findsFindings: Bool

  /// The reports of the text, in text order.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    ClauseReader.reports(in: segmentation, mentions) { chunk, clause, paragraph in
      guard clause.isWord(chunk + 1, Words.that) else { return [] }
      return found(at: chunk, clause).compactMap {
        report($0, clause, paragraph, segmentation, words)
      }
    }
  }

  /// A cue with the chunks of its content.
  private struct Found {
    var cue: Cue
    var content: Range<Int>
    var isFinding = false
  }

  /// What the words up to the chunk, before *that*, report, and what a second verb of the same subject
  /// does: *maintains that it can be done, yet concedes the gap is wide*.
  private func found(at chunk: Int, _ clause: ClauseReader) -> [Found] {
    let reader = CueReader(clause: clause)
    let start = chunk + 2
    let end = clause.contentEnd(from: start)
    if let (noun, owner) = owner(chunk, clause) {
      let isObject = clause.kind(noun - 1) == .verb || clause.kind(noun - 1) == .cue
      guard let end = isObject ? end : predicate(after: start, end, clause) else { return [] }
      return [Found(cue: reader.cue(.noun, noun, owner), content: start..<end)]
    }
    if var cue = reader.relayed(chunk, end) {
      // *was quoted by Reuters as saying that*
      let verb = clause.chunks[cue.chunks.lowerBound].tokens
      cue.tokens = verb.lowerBound..<clause.chunks[chunk].tokens.upperBound
      return [Found(cue: cue, content: start..<end)]
    }
    let finder = finder(before: chunk, clause)
    guard let verb = finder == nil ? predicate(chunk, clause) : chunk,
      let subject = finder ?? clause.subject(before: verb).subject,
      !subject.mentions.contains(where: {
        Evidence.isOnly(clause.token(verb), of: clause.mentions[$0], clause.tokens)
      })
    else { return [] }
    var cue = reader.details(of: verb, .verb)
    cue.subject = subject
    cue.tokens = clause.chunks[verb].tokens.lowerBound..<clause.chunks[chunk].tokens.upperBound
    guard let second = parallel(to: verb, in: start..<end, clause) else {
      return [Found(cue: cue, content: start..<end, isFinding: finder != nil)]
    }
    let first = Found(cue: cue, content: start..<second - 1)
    // With *that* of its own, it is found on its own.
    if clause.isWord(second + 1, Words.that) { return [first] }
    var other = reader.details(of: second, .verb)
    other.subject = subject
    return [first, Found(cue: other, content: second + 1..<end)]
  }

  /// The verb of saying after *and*, *but* or *yet* that has the form of the first, where none stands
  /// before it that it could go with instead.
  private func parallel(to verb: Int, in content: Range<Int>, _ clause: ClauseReader) -> Int? {
    let form = clause.token(verb).classes.intersection([.past, .third])
    for index in content.dropFirst() where clause.kind(index) == .cue {
      let token = clause.token(index)
      guard token.meets(.strongVerbs), clause.isFinite(index) else { continue }
      let joins = Words.coordinating.contains(clause.token(index - 1).hash)
      return joins && token.classes.meets(form) && index + 2 < content.upperBound ? index : nil
    }
    return nil
  }

  private func report(
    _ found: Found, _ clause: ClauseReader, _ paragraph: Int, _ segmentation: Segmentation,
    _ words: WordFeatures
  ) -> Report? {
    var chunks = found.content
    while let last = chunks.last, clause.kind(last) == .comma { chunks.removeLast() }
    guard let first = chunks.first, clause.kind(first) != .comma,
      chunks.count > 1 || clause.kind(first) == .quote
    else { return nil }
    return Report(
      of: found.cue, chunks, clause, paragraph, words, segmentation,
      rule: found.isFinding ? "finding" : "that clause", Self.confidence)
  }

  /// The claim or warning before *that* and whose it is, by a possessive or *by*, where it is the object
  /// of a verb, so that the clause runs to the end of the sentence, or begins the sentence.
  private func owner(_ chunk: Int, _ clause: ClauseReader) -> (noun: Int, owner: Subject)? {
    let isAfter = clause.kind(chunk) == .phrase && clause.isWord(chunk - 1, Words.by)
    let noun = isAfter ? chunk - 2 : chunk
    guard let claim = clause.mention(noun), claim.kind == .nominal,
      clause.tokens[claim.head].meets(.cueNoun),
      clause.kind(noun - 1) == .verb || clause.kind(noun - 1) == .cue
        || isAfter && clause.startsSentence(noun)
    else { return nil }
    if isAfter {
      return (noun, Subject(mentions: [clause.chunks[chunk].index], firstChunk: chunk))
    }
    return claim.possessor.map { (noun, Subject(mentions: [$0], firstChunk: chunk)) }
  }

  /// The predicate of *A claim by Jo that taxes had risen was false*: the second of two, where there are no more.
  private func predicate(after start: Int, _ end: Int, _ clause: ClauseReader) -> Int? {
    let verbs = (start..<max(start, end)).filter {
      let kind = clause.kind($0)
      guard kind == .auxiliary || kind == .verb || kind == .cue else { return false }
      return clause.kind($0 - 1) != .auxiliary && (kind == .auxiliary || clause.isFinite($0))
    }
    return verbs.count == 2 ? verbs[1] : nil
  }

  /// The verb that ends at the chunk before *that*: of saying and finite, *made (it) clear*, or *was adamant*.
  private func predicate(_ chunk: Int, _ clause: ClauseReader) -> Int? {
    switch clause.kind(chunk) {
    case .cue:
      let token = clause.token(chunk)
      let isFinite = clause.isFinite(chunk) || clause.kind(chunk - 1) == .auxiliary
      return token.meets(.strongVerbs) && isFinite ? chunk : nil
    default:
      guard clause.chunks[chunk].tokens.count == 1 else { return nil }
      let links =
        clause.token(chunk).hash == Words.clear
        ? Words.makings : Self.firm.contains(clause.token(chunk).hash) ? Self.beings : nil
      return [chunk - 1, chunk - 2].first {
        clause.range.contains($0) && links?.contains(clause.token($0).hash) ?? false
      }
    }
  }

  private static let firm: WordSet = ["adamant", "insistent", "emphatic", "unequivocal"]
  private static let beings: WordSet = [
    "is", "was", "are", "were", "been", "remains", "remained", "remain",
  ]

  /// Who found what *that* introduces: the subject of a verb of finding, where it is one of those who publish
  /// what they find.
  private func finder(before verb: Int, _ clause: ClauseReader) -> Subject? {
    guard findsFindings, clause.kind(verb) == .cue || clause.kind(verb) == .verb,
      Evidence.isFinding(clause.token(verb)), clause.isFinite(verb)
    else { return nil }
    if let nearest = clause.mention(verb - 1),
      ![.preposition, .conjunction].contains(clause.kind(verb - 2)),
      Evidence.publishes(nearest, clause.tokens)
    {
      return Subject(mentions: [clause.chunks[verb - 1].index], firstChunk: verb - 1)
    }
    guard let subject = clause.subject(before: verb).subject, let first = subject.mentions.first
    else { return nil }
    // *a survey by Ipsos*
    let phrases = [clause.mentions[first]] + [clause.mention(subject.firstChunk)].compactMap { $0 }
    return phrases.contains { Evidence.publishes($0, clause.tokens) } ? subject : nil
  }
}
