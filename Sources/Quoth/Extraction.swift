/// Everything that was found in one text.
///
/// A value that can be kept, compared, coded and sent between tasks; it holds the text that its
/// ranges point into.
public struct Extraction: Sendable, Hashable, Codable {
  /// The untouched input that all ranges point into.
  public var source: SourceText
  /// The quotations in the order of their first byte.
  public var quotes: [Quote]
  /// The speakers of the quotations, their addressees and relays, by ``Speaker/id``.
  public var speakers: [Speaker]
  /// Quoted text that nobody said, if it was asked for.
  public var nonquotations: [Nonquotation]

  /// People whom the text names and no quotation refers to, if they were asked for. Their ids go on
  /// after those of ``speakers``.
  public var others: [Speaker]

  /// Makes an extraction from its parts.
  public init(
    source: SourceText, quotes: [Quote], speakers: [Speaker], nonquotations: [Nonquotation] = [],
    others: [Speaker] = []
  ) {
    self.source = source
    self.quotes = quotes
    self.speakers = speakers
    self.nonquotations = nonquotations
    self.others = others
  }
}
