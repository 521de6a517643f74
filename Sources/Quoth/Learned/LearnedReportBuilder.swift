/// Makes reports of what the network found: byte ranges, the mention of the source, and what the
/// rules read around the cue.
struct LearnedReportBuilder {
  /// What is less sure is wrong more often than not.
  private static let leastConfidence = 0.55

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

  func report(_ item: LearnedItem) -> Report? {
    let content = item.content.compactMap(trimmed)
    guard let first = content.first, chunkOf[first.lowerBound] >= 0, chunkOf[item.window.cue] >= 0
    else { return nil }
    let kind = kind(content)
    let cueChunk = Int(chunkOf[item.window.cue])
    let clause = clause(at: item.window.cue)
    var cue = CueReader(clause: clause).details(of: cueChunk, item.window.kind)
    cue.tokens = item.cue
    cue.subject = item.source.map { source in
      var subject = subject(source) ?? Subject(mentions: [], firstChunk: cueChunk)
      subject.source = source
      return subject
    }
    if cue.subject?.mentions.first == cue.addressee { cue.addressee = nil }
    if cue.via?.mentions == cue.subject?.mentions { cue.via = nil }
    var report = Report(
      spans: [], fragments: content.map(bytes), kind: kind, relation: .governed, cue: cue,
      chunk: Int(chunkOf[first.lowerBound]), paragraph: Int(paragraphOf[first.lowerBound]),
      rule: "network")
    report.confidence = network.confidence(
      cue: item.cueProbability, content: item.contentProbability)
    report.isLearned = true
    return report.confidence < Self.leastConfidence ? nil : report
  }

  private func clause(at token: Int) -> ClauseReader {
    ClauseReader(segmentation, mentions, paragraph: max(0, Int(paragraphOf[token])))
  }

  private func kind(_ content: [Range<Int>]) -> Quote.Kind {
    var quoted = 0
    var total = 0
    for token in content.joined() where segmentation.tokens[token].kind != .punctuation {
      total += 1
      if words.mark[token] != 0 { quoted += 1 }
    }
    if total > 0, quoted == total { return .direct }
    return quoted >= 2 ? .mixed : .indirect
  }

  /// The range without punctuation at its ends and without a leading *that*; quotation marks stay.
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
    while high > low, isLoose(high - 1), tokens[high - 1].scalar != 0x25 { high -= 1 }
    return low < high ? low..<high : nil
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(
      segmentation.tokens[range.lowerBound].start)..<Int(
        segmentation.tokens[range.upperBound - 1].end)
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
    // The words may only be the owner: *Trump* in *Trump’s claim*.
    if let owner = mentions.mentions[index].possessor,
      mentions.mentions[owner].tokens.upperBound >= source.upperBound
    {
      return Subject(mentions: [owner], firstChunk: first)
    }
    return clause.subject(after: first - 1, end: last + 1).map {
      $0.mentions.count > 1 ? $0 : $0.appositive(in: clause, after: first)
    }
  }
}
