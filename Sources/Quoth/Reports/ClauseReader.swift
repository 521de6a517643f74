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

  init(_ segmentation: Segmentation, _ mentions: Mentions, paragraph: Int) {
    tokens = segmentation.tokens
    chunks = mentions.chunks
    self.mentions = mentions.mentions
    range = mentions.paragraphs[paragraph]
  }

  func kind(_ chunk: Int) -> Chunk.Kind? { range.contains(chunk) ? chunks[chunk].kind : nil }

  /// The chunk's first token; nothing that any list has, outside the text.
  func token(_ chunk: Int) -> Token {
    chunks.indices.contains(chunk) ? tokens[chunks[chunk].tokens.lowerBound] : .none
  }

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
  static let reach = 160

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

  /// The chunk after the last of the clause that begins at the chunk: the sentence's end without its stop.
  func contentEnd(from chunk: Int) -> Int {
    var end = sentenceEnd(of: chunk - 1)
    while end > chunk, [.stop, .comma, .semicolon, .close].contains(kind(end - 1)) { end -= 1 }
    return end
  }
}

extension ClauseReader {
  /// What is found at each chunk of a text, in text order.
  static func reports(
    in segmentation: Segmentation, _ mentions: Mentions,
    _ find: (_ chunk: Int, _ clause: ClauseReader, _ paragraph: Int) -> [Report]
  ) -> [Report] {
    mentions.paragraphs.indices.flatMap { paragraph -> [Report] in
      let clause = ClauseReader(segmentation, mentions, paragraph: paragraph)
      return clause.range.flatMap { find($0, clause, paragraph) }
    }
  }
}
