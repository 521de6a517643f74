/// Makes reports of what the network found: byte ranges, the mention of the source, and what the
/// rules read around the cue.
struct LearnedReportBuilder {
  let segmentation: Segmentation
  let mentions: Mentions
  private let words: WordFeatures
  private let network: Network
  /// The chunk and the paragraph of each token.
  let chunkOf: [Int32]
  private let paragraphOf: [Int32]

  init(
    _ segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures, _ network: Network
  ) {
    self.segmentation = segmentation
    self.mentions = mentions
    self.words = words
    self.network = network
    chunkOf = mentions.chunks(ofTokens: segmentation.tokens.count)
    var paragraphOf = [Int32](repeating: -1, count: segmentation.tokens.count)
    for (paragraph, range) in mentions.paragraphs.enumerated() {
      for token in mentions.chunks[range].flatMap(\.tokens) {
        paragraphOf[token] = Int32(paragraph)
      }
    }
    self.paragraphOf = paragraphOf
  }

  func report(_ found: LearnedItem) -> Report? {
    guard chunkOf[found.window.cue] >= 0 else { return nil }
    let cueChunk = Int(chunkOf[found.window.cue])
    let clause = clause(at: found.window.cue)
    let reader = CueReader(clause: clause)
    let passedOn = found.passedOn(segmentation.tokens, clause, cue: cueChunk)
    let item =
      passedOn
      ?? found.widened(in: self.clause(at: found.cue.lowerBound), chunkOf: chunkOf)
      .withRelayedSource(segmentation.tokens, mentions, chunkOf: chunkOf)
      .withCitedSource(
        segmentation.tokens, mentions, chunkOf: chunkOf, sentence: sentence(of: cueChunk, clause))
    let isPassive = passedOn == nil && reader.isPassive(cueChunk)
    let isQuestion = isFrontedQuestion(cueChunk, clause)
    let wasAsked = isQuestion && !clause.isWord(cueChunk + 1, Words.by)
    var content = withoutNextParagraph(
      corrected(item, passive: isPassive, asked: isQuestion).compactMap(trimmed), item)
    guard let first = content.first, chunkOf[first.lowerBound] >= 0 else { return nil }
    if isDateline(item) { return nil }
    // *To explain why she never insures a picture, the dealer …* tells of no answer.
    if let source = item.source, source.count == 1,
      segmentation.tokens[source.lowerBound].hash == Words.to
    {
      return nil
    }
    let kind = words.kind(of: content, in: segmentation)
    if kind == .direct, isElsewhere(first.lowerBound, item.window.cue) { return nil }
    var cue = reader.details(of: cueChunk, item.window.kind)
    cue.tokens = item.cue
    cue.subject = source(item, passive: isPassive).map { source in
      var subject =
        teller(source, cueChunk, item, clause) ?? opening(source, cueChunk, item, clause)
        ?? governing(source, cueChunk, item, clause)
        ?? subject(source)
        ?? Subject(mentions: [], firstChunk: cueChunk)
      subject.source = source
      return subject
    }
    if wasAsked { cue.subject = nil }
    if item.source == nil, item.window.kind == .verb, !isPassive, !isQuestion, cue.subject == nil,
      let last = content.last
    {
      cue.subject = unseen(cueChunk, last, clause)
    }
    if cue.subject == nil, isPassive {
      // *Jurors were told that*: whoever follows was not addressed.
      if clause.token(cueChunk).meets(.addressing) {
        cue.addressee = clause.subject(before: cueChunk).subject?.mentions.first
      }
      cue.subject = reader.agent(after: cueChunk, clause.sentenceEnd(of: cueChunk))
    }
    if let source = cue.subject?.source,
      Words.nobody.contains(segmentation.tokens[source.lowerBound].hash)
    {
      cue.isNegated = true
    }
    if cue.subject?.mentions.first == cue.addressee { cue.addressee = nil }
    if let relay = item.relay { cue.via = subject(relay) ?? cue.via }
    if cue.via == nil, item.window.kind == .verb, item.source != nil, let last = content.last {
      cue.via = relay(after: last, reader)
    }
    if cue.via?.mentions == cue.subject?.mentions { cue.via = nil }
    content = without(cue.via, content, before: item.cue)
    let start = content[0].lowerBound
    var report = Report(
      spans: [], fragments: content.map(segmentation.tokens.bytes), kind: kind, relation: .governed,
      cue: cue,
      chunk: Int(chunkOf[start]), paragraph: Int(paragraphOf[start]),
      rule: "network")
    report.confidence = network.confidence(
      cue: item.cueProbability, content: item.contentProbability)
    report.isLearned = true
    return report.confidence < least(item, content, kind, cue.subject) ? nil : report
  }

  /// The content without what the next paragraph begins with and no mark or colon leads up to; the clause
  /// before the source, where that is all: *Rates will fall, study suggests* in a headline.
  private func withoutNextParagraph(_ content: [Range<Int>], _ item: LearnedItem) -> [Range<Int>] {
    let paragraph = paragraphOf[item.window.cue]
    let chunks = mentions.paragraphs[Int(paragraph)]
    guard let last = content.last, paragraphOf[last.lowerBound] > paragraph,
      !leadsOn(paragraph)
    else { return content }
    let kept = content.filter {
      paragraphOf[$0.lowerBound] <= paragraph
        || words.kind(of: [$0], in: segmentation) == .direct
        || goesOn(at: $0.lowerBound)
    }
    guard kept.isEmpty, let source = item.source?.lowerBound,
      mentions.chunks[chunks].last?.tokens.upperBound == item.cue.upperBound,
      let comma = chunks.last(where: {
        mentions.chunks[$0].kind == .comma && mentions.chunks[$0].tokens.upperBound == source
      }), comma > chunks.lowerBound + 1
    else { return kept }
    let first = mentions.chunks[chunks.lowerBound].tokens.lowerBound
    return [first..<mentions.chunks[comma].tokens.lowerBound]
  }

  /// Whether the token's paragraph begins within a sentence: one that was broken off.
  private func goesOn(at token: Int) -> Bool {
    let first = mentions.paragraphs[Int(paragraphOf[token])].lowerBound
    return !segmentation.tokens[mentions.chunks[first].tokens.lowerBound].isCapital
  }

  /// The tokens of the sentence that the chunk is in.
  private func sentence(of chunk: Int, _ clause: ClauseReader) -> Range<Int> {
    let end = clause.sentenceEnd(of: chunk) - 1
    return mentions.chunks[clause.sentenceStart(of: chunk)].tokens
      .lowerBound..<mentions.chunks[end].tokens.upperBound
  }

  /// *Asked about the bridge, the mayor said*, *when asked about it by Ann Lee*: the mayor did not ask.
  private func isFrontedQuestion(_ cue: Int, _ clause: ClauseReader) -> Bool {
    let token = clause.token(cue)
    let isFirst =
      clause.startsSentence(cue)
      || clause.kind(cue - 1) == .conjunction && clause.token(cue - 1).meets(.subordinator)
    return isFirst && clause.kind(cue) == .cue && token.meets(.participle)
      && token.meets([.ask, .addressing])
  }

  /// *As per the daily, the mayor told reporters that …*: who passes it on is no part of what was
  /// said.
  private func without(
    _ via: Subject?, _ content: [Range<Int>], before cue: Range<Int>
  ) -> [Range<Int>] {
    guard let relay = via?.mentions.first, content.count > 1,
      content[0].upperBound <= cue.lowerBound,
      content[0].contains(mentions.mentions[relay].tokens.lowerBound)
    else { return content }
    return Array(content.dropFirst())
  }

  /// *…, according to the agency*, *…, as reported by the agency* after the content.
  private func relay(after content: Range<Int>, _ reader: CueReader) -> Subject? {
    guard chunkOf[content.upperBound - 1] >= 0 else { return nil }
    let comma = Int(chunkOf[content.upperBound - 1]) + 1
    guard reader.clause.kind(comma) == .comma, reader.clause.range.contains(comma + 1) else {
      return nil
    }
    return reader.phraseCue(at: comma + 1, end: reader.clause.sentenceEnd(of: comma))?.subject
  }

  /// Whether the quoted words stand in another paragraph than the cue, which does not lead up to
  /// them with a colon: then whoever spoke last tells more than the cue.
  private func isElsewhere(_ content: Int, _ cue: Int) -> Bool {
    paragraphOf[content] != paragraphOf[cue] && paragraphOf[cue] >= 0 && !leadsOn(paragraphOf[cue])
  }

  /// Whether the paragraph ends in a colon.
  private func leadsOn(_ paragraph: Int32) -> Bool {
    guard let last = mentions.paragraphs[Int(paragraph)].last else { return true }
    return segmentation.tokens[mentions.chunks[last].tokens.upperBound - 1].scalar == 0x3A
  }

  func clause(at token: Int) -> ClauseReader {
    ClauseReader(segmentation, mentions, paragraph: max(0, Int(paragraphOf[token])))
  }

  /// The range without punctuation at its ends, a leading *that* and a trailing *and*; quotation
  /// marks stay.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let tokens = segmentation.tokens
    var low = range.lowerBound
    var high = range.upperBound
    func isLoose(_ token: Int) -> Bool {
      tokens[token].kind == .punctuation && words.mark[token] == 0
        && ![0x24, 0xA3, 0x20AC, 0x23].contains(tokens[token].scalar)
    }
    while low < high, isLoose(low) || low == range.lowerBound && isComplementizer(low, high) {
      low += 1
    }
    while high > low,
      isLoose(high - 1) && tokens[high - 1].scalar != 0x25
        || Words.coordinating.contains(tokens[high - 1].hash)
    {
      high -= 1
    }
    return low < high ? low..<high : nil
  }

  /// *that* in *said that it was late*, not in *said that was not the whole story*.
  private func isComplementizer(_ token: Int, _ end: Int) -> Bool {
    let tokens = segmentation.tokens
    guard tokens[token].hash == Words.that else { return false }
    return token + 1 >= end || !tokens[token + 1].meets(.auxiliary)
  }

  /// Whom *who*, *which* or *that* goes back to.
  private func antecedent(of source: Range<Int>) -> Subject? {
    for token in source where chunkOf[token] >= 0 {
      let chunk = Int(chunkOf[token])
      guard mentions.chunks[chunk].kind == .relative else { continue }
      let clause = clause(at: token)
      return clause.subject(
        beforeRelative: chunk, low: clause.sentenceStart(of: chunk), depth: 0)
    }
    return nil
  }

  /// The subject of the cue's verb, where the source's words tell of it.
  private func governing(
    _ source: Range<Int>, _ cue: Int, _ item: LearnedItem, _ clause: ClauseReader
  ) -> Subject? {
    guard item.window.kind == .verb, source.upperBound <= item.window.cue,
      clause.kind(cue) == .cue, let subject = clause.subject(before: cue).subject
    else { return nil }
    return isModified(subject, source, cue, clause)
      ? subject : predicated(subject, source, clause)
  }

  /// The subject, where it stands among the source's words: *From Kyiv, Minister Ann Lee said*.
  private func predicated(
    _ subject: Subject, _ source: Range<Int>, _ clause: ClauseReader
  ) -> Subject? {
    guard let first = subject.mentions.first, let last = subject.mentions.last,
      mentions.mentions[first].tokens.lowerBound >= source.lowerBound,
      mentions.mentions[last].tokens.upperBound <= source.upperBound
    else { return nil }
    // *The maker of washers and dryers said*: no dryers.
    let start = Int(chunkOf[source.lowerBound])
    if start >= 0, clause.kind(start) == .phrase, start + 1 < subject.firstChunk,
      let next = clause.kind(start + 1), [.preposition, .relative, .conjunction].contains(next),
      !(start..<subject.firstChunk).contains(where: { clause.kind($0) == .comma })
    {
      return nil
    }
    return subject
  }

  /// The subject of a verb whose source the network does not see: *The official gave no names but said*, *Noting
  /// that it was late, Ann Lee left*.
  private func unseen(_ cue: Int, _ content: Range<Int>, _ clause: ClauseReader) -> Subject? {
    if clause.kind(cue) == .cue, clause.isFinite(cue) {
      return clause.subject(before: cue).subject
    }
    guard clause.token(cue).meets(.gerund), clause.startsSentence(cue) else { return nil }
    let main = (cue + 1..<max(cue + 1, clause.sentenceEnd(of: cue) - 1)).first {
      mentions.chunks[$0].tokens.lowerBound >= content.upperBound && clause.kind($0) == .phrase
        && [.comma, .quote].contains(clause.kind($0 - 1)) && clause.isFinite($0 + 1)
        && [.cue, .verb, .auxiliary].contains(clause.kind($0 + 1))
    }
    return main.flatMap { clause.subject(after: $0 - 1, end: $0 + 1) }
  }

  /// The subject, where the source's words are whom it tells: *Al Jazeera* in *An envoy told Al Jazeera*.
  private func teller(
    _ source: Range<Int>, _ cue: Int, _ item: LearnedItem, _ clause: ClauseReader
  ) -> Subject? {
    guard item.window.kind == .verb, clause.kind(cue) == .cue, clause.isFinite(cue),
      clause.token(cue).meets(.addressing), !clause.token(cue).meets(.ask),
      Int(chunkOf[source.lowerBound]) == cue + 1
    else { return nil }
    return clause.subject(before: cue).subject
  }

  /// The name that the sentence begins with, where the source's words stand in what is inserted after it: *Ann
  /// Lee, though she had never met Bo Carr, said*.
  private func opening(
    _ source: Range<Int>, _ cue: Int, _ item: LearnedItem, _ clause: ClauseReader
  ) -> Subject? {
    guard item.window.kind == .verb, source.upperBound <= item.window.cue,
      clause.kind(cue - 1) == .comma, clause.kind(cue) == .cue, clause.isFinite(cue),
      let name = NameBeforeInsertions(clause).name(cue - 1, low: clause.sentenceStart(of: cue)),
      mentions.chunks[name].tokens.upperBound < source.lowerBound
    else { return nil }
    return Subject(mentions: [mentions.chunks[name].index], firstChunk: name)
  }

  /// Whether the source's words only tell more about the subject: *Ely* in *The pilot of a plane that came down
  /// near Ely told*, *Ms Falk* in *Sources close to Ms Falk said*.
  private func isModified(
    _ subject: Subject, _ source: Range<Int>, _ cue: Int, _ clause: ClauseReader
  ) -> Bool {
    let noun = subject.firstChunk
    guard subject.mentions.count == 1, let mention = clause.mention(noun),
      mentions.chunks[noun].tokens.upperBound <= source.lowerBound,
      chunkOf[source.lowerBound] >= 0
    else { return false }
    if ModifiedSubjects(clause).noun(before: cue, low: clause.sentenceStart(of: cue)) == noun {
      return true
    }
    return [.preposition, .to].contains(clause.kind(Int(chunkOf[source.lowerBound]) - 1))
      && (mention.isPerson || mention.classes.meets(.group))
      && (noun..<cue).allSatisfy {
        [.phrase, .preposition, .to, .adverb].contains(clause.kind($0))
      }
  }

  /// The mentions that the source's words are.
  private func subject(_ source: Range<Int>) -> Subject? {
    var first: Int?
    var last: Int?
    for token in source where chunkOf[token] >= 0 {
      let chunk = Int(chunkOf[token])
      guard mentions.chunks[chunk].kind == .phrase, mentions.chunks[chunk].index >= 0 else {
        continue
      }
      first = first ?? chunk
      last = chunk
    }
    guard let first, let last else { return antecedent(of: source) }
    let clause = clause(at: mentions.chunks[first].tokens.lowerBound)
    let index = mentions.chunks[first].index
    // The words may only be the owner: *Trump* in *Trump’s claim*, *Trump’s main* in *Trump’s main claim*.
    if let owner = mentions.mentions[index].possessor,
      mentions.mentions[owner].tokens.upperBound >= source.upperBound
        || source.upperBound <= mentions.mentions[index].head
    {
      return Subject(mentions: [owner], firstChunk: first)
    }
    // The words end within the last chunk: what follows is no part of the source.
    return clause.subject(after: first - 1, end: last + 1).map {
      $0.mentions.count > 1
        ? $0 : $0.source(in: clause).appositive(in: clause, after: first)
    }
  }
}
