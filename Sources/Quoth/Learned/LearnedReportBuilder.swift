/// Makes reports of what the network found: byte ranges, the mention of the source, and what the
/// rules read around the cue.
struct LearnedReportBuilder {
  /// What is less sure is wrong more often than not.
  private static let leastConfidence = 0.55
  /// The same for what is a phrase and no clause: *announced a plan* tells of an act as often as of
  /// words.
  private static let leastOfPhrase = 0.75
  /// The same where nobody is named.
  private static let leastWithoutSource = 0.85

  private let segmentation: Segmentation
  private let mentions: Mentions
  private let words: WordFeatures
  private let network: Network
  /// The chunk and the paragraph of each token.
  private let chunkOf: [Int32]
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
    let item = found.widened(in: clause(at: found.cue.lowerBound), chunkOf: chunkOf)
    var content = withoutAddressee(item.content, item).compactMap(trimmed)
    guard let first = content.first, chunkOf[first.lowerBound] >= 0, chunkOf[item.window.cue] >= 0
    else { return nil }
    let kind = words.kind(of: content, in: segmentation)
    if kind == .direct, isElsewhere(first.lowerBound, item.window.cue) { return nil }
    let cueChunk = Int(chunkOf[item.window.cue])
    let clause = clause(at: item.window.cue)
    let reader = CueReader(clause: clause)
    var cue = reader.details(of: cueChunk, item.window.kind)
    cue.tokens = item.cue
    cue.subject = source(item, passive: reader.isPassive(cueChunk)).map { source in
      var subject =
        predicated(source, cueChunk, item, clause) ?? subject(source)
        ?? Subject(mentions: [], firstChunk: cueChunk)
      subject.source = source
      return subject
    }
    if cue.subject == nil, reader.isPassive(cueChunk) {
      cue.subject = reader.agent(after: cueChunk, clause.sentenceEnd(of: cueChunk))
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
    return report.confidence < least(item, content, kind) ? nil : report
  }

  /// *told **the nurses** there was no time*: whom the cue addresses is no part of what was said,
  /// but *told **the nurses** to hurry* is one request.
  private func withoutAddressee(_ content: [Range<Int>], _ item: LearnedItem) -> [Range<Int>] {
    guard let first = content.first, first.lowerBound == item.cue.upperBound,
      segmentation.tokens[item.window.cue].meets(.addressing), chunkOf[first.lowerBound] >= 0
    else { return content }
    let place = Int(chunkOf[first.lowerBound])
    let chunk = mentions.chunks[place]
    guard chunk.kind == .phrase, chunk.index >= 0, chunk.tokens.upperBound < first.upperBound,
      mentions.mentions[chunk.index].isPerson || mentions.mentions[chunk.index].isPlural,
      place + 1 < mentions.chunks.count, mentions.chunks[place + 1].kind != .to
    else { return content }
    return [chunk.tokens.upperBound..<first.upperBound] + content.dropFirst()
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

  /// The words for who said it: the network's, or those of the rules. Of a passive, the subject does
  /// not speak, unless it *was quoted*.
  private func source(_ item: LearnedItem, passive: Bool) -> Range<Int>? {
    let cue = segmentation.tokens[item.window.cue]
    guard passive, !cue.meets(.relaying) else { return item.source ?? item.window.source }
    return item.source.flatMap { $0.upperBound <= item.cue.lowerBound ? nil : $0 }
  }

  /// Whether the quoted words stand in another paragraph than the cue, which does not lead up to
  /// them with a colon: then whoever spoke last tells more than the cue.
  private func isElsewhere(_ content: Int, _ cue: Int) -> Bool {
    guard paragraphOf[content] != paragraphOf[cue], paragraphOf[cue] >= 0 else { return false }
    let chunks = mentions.paragraphs[Int(paragraphOf[cue])]
    guard let last = chunks.last else { return false }
    return segmentation.tokens[mentions.chunks[last].tokens.upperBound - 1].scalar != 0x3A
  }

  /// How sure a quotation has to be.
  private func least(_ item: LearnedItem, _ content: [Range<Int>], _ kind: Quote.Kind) -> Double {
    guard kind == .indirect else { return Self.leastConfidence }
    if item.source == nil { return Self.leastWithoutSource }
    if isSilence(after: item.cue) { return .infinity }
    if content.contains(where: isClause) { return Self.leastConfidence }
    return isAct(item, content) ? .infinity : Self.leastOfPhrase
  }

  /// *said nothing*, *did not say a word*: nothing is told, whatever stands before it.
  private func isSilence(after cue: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    guard tokens[cue.upperBound - 1].meets(.speech) else { return false }
    var next = cue.upperBound
    while next < tokens.count, Self.little.contains(tokens[next].hash) { next += 1 }
    guard next < tokens.count, next - cue.upperBound < 4 else { return false }
    return Self.silences.contains(tokens[next].hash)
      || tokens[next].hash == Words.more && tokens[next - 1].hash == Words.no
  }

  /// What stands before *word* and the like where they say how much was said.
  private static let little: WordSet = ["a", "not", "no", "single", "few", "very", "some", "the"]
  private static let silences: WordSet = [
    "nothing", "little", "word", "words", "goodbye", "farewell", "hello", "grace",
    "prayers", "prayer",
  ]

  /// *citing officials in Ankara*, *called her mother*, *wrote three novels*: what is done to
  /// somebody or something, not told of it.
  private func isAct(_ item: LearnedItem, _ content: [Range<Int>]) -> Bool {
    guard let mention = firstMention(content) else { return false }
    let cue = segmentation.tokens[item.window.cue]
    if cue.meets(.relaying) {
      return mention.isPerson || mention.isOrganization
        || mention.classes.meets([.group, .media, .role])
    }
    if Self.calls.contains(cue.hash) {
      let end = mention.tokens.upperBound
      let isAlone =
        content.allSatisfy { $0.upperBound <= end }
        || segmentation.tokens[end].meets(.preposition)
      return isAlone && mention.isPerson && mention.tokens.lowerBound == item.window.cue + 1
    }
    return Self.writes.contains(cue.hash) && segmentation.tokens[mention.head].meets(.work)
  }

  private static let calls: WordSet = ["call", "calls", "called", "calling"]
  private static let writes: WordSet = ["write", "writes", "wrote", "written", "writing"]

  /// Whether a predicate stands in the range, and not only phrases.
  private func isClause(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard chunkOf[token] >= 0 else { return false }
      switch mentions.chunks[Int(chunkOf[token])].kind {
      case .auxiliary, .to: return true
      case .verb, .cue: return segmentation.tokens[token].meets([.past, .third, .auxiliary])
      default: return false
      }
    }
  }

  /// The mention that the content begins with, where it has one part.
  private func firstMention(_ content: [Range<Int>]) -> Mention? {
    guard content.count == 1, let first = content.first?.lowerBound, chunkOf[first] >= 0 else {
      return nil
    }
    let chunk = mentions.chunks[Int(chunkOf[first])]
    guard chunk.kind == .phrase, chunk.index >= 0 else { return nil }
    return mentions.mentions[chunk.index]
  }

  private func clause(at token: Int) -> ClauseReader {
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
    while low < high, isLoose(low) || low == range.lowerBound && tokens[low].hash == Words.that {
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

  /// The subject of the cue's verb, where it stands among the source's words: *From Kyiv, Minister
  /// Ann Lee said*.
  private func predicated(
    _ source: Range<Int>, _ cue: Int, _ item: LearnedItem, _ clause: ClauseReader
  ) -> Subject? {
    guard item.window.kind == .verb, source.upperBound <= item.window.cue,
      mentions.chunks[cue].kind == .cue, let subject = clause.subject(before: cue).subject,
      let first = subject.mentions.first, let last = subject.mentions.last,
      mentions.mentions[first].tokens.lowerBound >= source.lowerBound,
      mentions.mentions[last].tokens.upperBound <= source.upperBound
    else { return nil }
    return subject
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
