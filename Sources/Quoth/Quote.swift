/// Reported speech found in a text: what was said, the words that report it, and who said it.
///
/// All ranges are UTF-8 byte ranges into ``Extraction/source``, in order and without overlap.
///
/// ```swift
/// let extraction = QuoteExtractor().extract(from: "“Go,” said Ida Falk. “Now.”")
/// let quote = extraction.quotes[0]
/// quote.kind            // .direct
/// quote.text            // "“Go,” … “Now.”"
/// quote.speaker?.name   // "Ida Falk"
/// ```
public struct Quote: Sendable, Hashable, Codable {
  /// How much of the content stands inside quotation marks.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// All of it.
    case direct
    /// A quoted part worked into the writer's own sentence.
    case mixed
    /// None of it.
    case indirect
  }

  /// Whether the words were said, by what stands around the cue.
  public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
    /// They were: *said*, *has warned*, *is calling for*.
    case stated
    /// They are still to come: *will announce*, *is expected to say*, *plans to ask*.
    case expected
    /// They might be said, or might have been: *would say*, *could argue*.
    case possible
    /// They were asked: *asked whether*, *wondered why*.
    case asked
  }

  /// How much of the content stands inside quotation marks.
  public var kind: Kind
  /// The contiguous ranges of the content, marks included: one, or several where the quotation is
  /// interrupted or runs on in a new paragraph.
  public var fragments: [Range<Int>]
  /// The content, its fragments joined by ` … ` as they stand in the text.
  public var text: String
  /// The words that report: *said*, *according to*, a colon. Empty where nothing but the position
  /// of the quotation attributes it.
  public var cue: [Range<Int>]
  /// Who said it, or `nil` where the text does not tell.
  public var speaker: SpeakerReference?
  /// The one spoken to: *told **the inspector***.
  public var addressee: SpeakerReference?
  /// Sources that relayed it: *as quoted by **Al Jazeera***.
  public var via: [SpeakerReference]
  /// Whether the text says that this was not said: *did not say that …*.
  public var isNegated: Bool
  /// Whether the text tells it as said, as to come, as possible or as asked.
  public var modality: Modality
  /// The place in ``Extraction/quotes`` of the quotation inside whose words this one stands: in
  /// *“He told me, ‘Go,’” she said*, *Go* is quoted within her words. `nil` for the writer's own.
  public var parent: Int?
  /// How likely the speaker is right, from 0 to 1.
  public var confidence: Double
  /// The name of the rule or model that decided.
  public var rule: String
  /// Why the attribution was made, a sentence for each step. Empty unless
  /// ``QuoteExtractor/Options/explains`` is set.
  public var reasons: [String]

  /// Makes a quotation from its parts.
  public init(
    kind: Kind, fragments: [Range<Int>], text: String, cue: [Range<Int>] = [],
    speaker: SpeakerReference? = nil, addressee: SpeakerReference? = nil,
    via: [SpeakerReference] = [], isNegated: Bool = false, modality: Modality = .stated,
    parent: Int? = nil, confidence: Double = 1, rule: String, reasons: [String] = []
  ) {
    self.kind = kind
    self.fragments = fragments
    self.text = text
    self.cue = cue
    self.speaker = speaker
    self.addressee = addressee
    self.via = via
    self.isNegated = isNegated
    self.modality = modality
    self.parent = parent
    self.confidence = confidence
    self.rule = rule
    self.reasons = reasons
  }

  /// From the first byte of the content to its last, the writer's words between included.
  public var range: Range<Int> {
    guard let first = fragments.first, let last = fragments.last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}

/// Somebody as one quotation refers to them: the resolved name and the words that stand for it.
public struct SpeakerReference: Sendable, Hashable, Codable {
  /// The ``Speaker/id`` in the same extraction.
  public var id: Speaker.ID
  /// The canonical name of the speaker.
  public var name: String
  /// The mention that the answer rests on; it may be *he*. UTF-8 byte ranges.
  public var spans: [Range<Int>]

  /// Makes a reference.
  public init(id: Speaker.ID, name: String, spans: [Range<Int>]) {
    self.id = id
    self.name = name
    self.spans = spans
  }
}
