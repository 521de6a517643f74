/// Who a cue says is speaking: one phrase, or several joined by *and*.
struct Subject: Sendable {
  /// The mentions, in text order; more than one for joint speakers.
  var mentions: [Int]
  /// The first chunk that belongs to the subject.
  var firstChunk: Int
  /// A description beside the name, as in *the bishop’s secretary, Ida Falk*.
  var description: Int?
  /// The tokens that the network takes for the speaker, where it found the report.
  var source: Range<Int>?

  /// From the first token of its mentions to the last; `nil` where it has none.
  func tokens(of all: [Mention]) -> Range<Int>? {
    guard let first = mentions.first, let last = mentions.last else { return nil }
    let low = all[first].tokens.lowerBound
    let high = all[last].tokens.upperBound
    return low < high ? low..<high : nil
  }
}

/// Words that report speech, with what the sentence says about them.
struct Cue: Sendable {
  enum Kind: UInt8, Sendable {
    /// *said*, *was quoted as saying*
    case verb
    /// *according to*, *in the words of*
    case phrase
    /// *her claim that*
    case noun
    /// *Smith:*
    case colon
  }

  var kind: Kind
  /// The first and the last chunk of the cue.
  var chunks: ClosedRange<Int>
  /// The token that stands for the cue in results.
  var tokens: Range<Int>
  var classes: WordClass
  var subject: Subject?
  var addressee: Int?
  var via: Subject?
  var isNegated = false
  var modality = Quote.Modality.stated
  /// A past participle whose subject is not the speaker: *was called*, *lauded by*.
  var isPassive = false
  /// Set between commas within the clause that it reports: *she was, said Louw, “…”*.
  var isInserted = false
}
