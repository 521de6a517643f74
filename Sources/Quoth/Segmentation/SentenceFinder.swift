/// Finds the sentences that surround a place in a text, to show it in its context.
///
/// ```swift
/// let source = SourceText("It rained. “Go,” said Ida. Nobody went.")
/// let finder = SentenceFinder()
/// source[finder.sentences(around: [11..<20], in: source)[0]]  // "“Go,” said Ida."
/// ```
public struct SentenceFinder: Sendable {
  private let segmenter = Segmenter(language: .english)

  /// Makes a finder. Takes a few milliseconds; use one for any number of texts.
  public init() {}

  /// For each range the whole sentences that it touches, as one byte range. A range that lies
  /// outside all sentences, or outside the text, comes back clamped to the text.
  ///
  /// - Complexity: O(*n* + *m* log *n*) in the length of the text and the number of ranges.
  public func sentences(around ranges: [Range<Int>], in source: SourceText) -> [Range<Int>] {
    if ranges.isEmpty { return [] }
    let segmentation = segmenter.segment(source)
    let sentences = segmentation.paragraphs.indices.flatMap { paragraph in
      segmentation.sentences(ofParagraph: paragraph).map(segmentation.tokens.bytes)
    }
    return ranges.map { range in
      let range = range.clamped(to: 0..<source.bytes.count)
      let first = sentences.firstSorted { $0.upperBound > range.lowerBound }
      let end = sentences.firstSorted { $0.lowerBound >= range.upperBound }
      guard first < end else { return range }
      return min(
        range.lowerBound, sentences[first].lowerBound)..<max(
          range.upperBound, sentences[end - 1].upperBound)
    }
  }
}
