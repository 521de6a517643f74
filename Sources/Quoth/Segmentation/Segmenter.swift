/// Cuts a text into paragraphs, sentences and tokens: ICU's boundaries, then a repair step for what
/// ICU does not know (abbreviations, wrapped lines, `“Why?” asked Jo`).
struct Segmenter: Sendable {
  private let language: Language
  private let words: TextBreaker
  private let sentences: TextBreaker

  init(language: Language) {
    self.language = language
    words = TextBreaker(.word, locale: language.locale)
    sentences = TextBreaker(.sentence, locale: language.locale)
  }

  func segment(_ source: SourceText) -> Segmentation {
    let paragraphs = ParagraphSplitter.paragraphs(of: source.bytes)
    var tokenizer = Tokenizer(bytes: source.bytes, lexicon: language.lexicon)
    words.forEachBoundary(in: source.bytes) { end, kind in tokenizer.addSegment(to: end, kind) }
    var tokens = tokenizer.finish()
    markSentences(&tokens, source.bytes)
    let ranges = markParagraphs(&tokens, paragraphs)
    ClockLabel.mark(&tokens, ranges, source.bytes)
    SentenceRepair.repair(&tokens, source.bytes)
    PronounNames.mark(&tokens)
    return Segmentation(
      source: source, paragraphs: paragraphs, tokens: tokens, paragraphTokens: ranges)
  }

  private func markSentences(_ tokens: inout [Token], _ bytes: [UInt8]) {
    var index = 0
    var start = 0
    sentences.forEachBoundary(in: bytes) { end, _ in
      while index < tokens.count, Int(tokens[index].start) < start { index += 1 }
      if index < tokens.count, Int(tokens[index].start) < end {
        tokens[index].flags.insert(.sentenceStart)
      }
      start = end
    }
  }

  private func markParagraphs(_ tokens: inout [Token], _ paragraphs: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(paragraphs.count)
    var index = 0
    for paragraph in paragraphs {
      let first = index
      while index < tokens.count, Int(tokens[index].start) < paragraph.upperBound { index += 1 }
      result.append(first..<index)
      if first < index { tokens[first].flags.formUnion([.paragraphStart, .sentenceStart]) }
    }
    return result
  }
}
