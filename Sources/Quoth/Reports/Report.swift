/// Content that somebody is said to have said, with the words that report it.
struct Report: Sendable {
  /// How the content stands to its cue.
  enum Relation: UInt8, Sendable {
    /// `“…,” said Jo`: the cue follows.
    case followed
    /// `Jo said, “…”`: the cue leads up to it.
    case introduced
    /// `Jo said the plan was “…”`: the content is worked into the cue's clause.
    case governed
    /// `Jo: …`, `“…” — Jo`
    case labelled
    /// No cue of its own.
    case floating
  }

  /// The quoted spans that make up the content, by index; empty where no marks do.
  var spans: [Int]
  /// The content as ranges of bytes.
  var fragments: [Range<Int>]
  var kind: Quote.Kind
  var relation: Relation
  var cue: Cue?
  /// The chunk of the first fragment.
  var chunk: Int
  var paragraph: Int
  var rule: String
  /// Why it is no quotation, if it is none.
  var nonquotation: Nonquotation.Kind?
  /// The speaker's mentions, once known.
  var speaker: Subject?
  var confidence = 0.5
  /// Who else may have spoken, where explanations are wanted.
  var ballot: Ballot?
  /// Whether the network found it, and its confidence is the network's.
  var isLearned = false

  /// The byte that its content begins at.
  var start: Int { fragments.first?.lowerBound ?? 0 }
}

extension Report {
  /// What the chunks, which are no empty range, tell that a cue of their sentence governs: found by a rule where
  /// the network found nothing.
  init(
    of cue: Cue, _ chunks: Range<Int>, _ clause: ClauseReader, _ paragraph: Int,
    _ words: WordFeatures, _ segmentation: Segmentation, rule: String, _ confidence: Double
  ) {
    let last = clause.chunks[chunks.upperBound - 1]
    let content = clause.chunks[chunks.lowerBound].tokens.lowerBound..<last.tokens.upperBound
    self.init(
      spans: [], fragments: [clause.tokens.bytes(of: content)],
      kind: words.kind(of: [content], in: segmentation), relation: .governed, cue: cue,
      chunk: chunks.lowerBound, paragraph: paragraph, rule: rule)
    self.confidence = confidence
    isLearned = true
  }
}
