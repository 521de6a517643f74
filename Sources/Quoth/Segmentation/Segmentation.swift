/// A text cut into paragraphs, sentences and tokens.
///
/// Paragraphs and the white space between them, joined, are the input. Tokens do not overlap, are in
/// order, and leave out nothing but white space and the *’s* of possessives.
struct Segmentation: Sendable {
  let source: SourceText
  /// The extent of each paragraph in bytes, without the line ends around it.
  let paragraphs: [Range<Int>]
  let tokens: [Token]
  /// The tokens of each paragraph; empty for a paragraph of white space alone.
  let paragraphTokens: [Range<Int>]

  /// The sentences of a paragraph as ranges of tokens.
  func sentences(ofParagraph index: Int) -> [Range<Int>] {
    let range = paragraphTokens[index]
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for token in range where token > start && tokens[token].flags.contains(.sentenceStart) {
      result.append(start..<token)
      start = token
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  func text(of tokenRange: Range<Int>) -> String {
    source[tokens.bytes(of: tokenRange)]
  }
}
