/// All that the network is told of a document, for training.
package struct DocumentFeatures: Sendable {
  /// The byte ranges of the tokens.
  package let tokens: [Range<Int>]
  package let words: WordFeatures
  package let windows: [CueWindow]
}

extension QuoteExtractor {
  /// The features of the text's words and of the windows around its possible cues.
  package func features(of source: SourceText) -> DocumentFeatures {
    let segmentation = segmenter.segment(source)
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    return DocumentFeatures(
      tokens: segmentation.tokens.map(\.range),
      words: WordFeatures(segmentation, marks, mentions),
      windows: CueProposer(segmentation, marks, mentions).windows())
  }
}
