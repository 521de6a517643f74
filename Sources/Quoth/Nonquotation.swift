/// Text in quotation marks that nobody said.
///
/// Left out of ``Extraction/quotes``; kept in ``Extraction/nonquotations`` when
/// ``QuoteExtractor/Options/keepsNonquotations`` is set.
public struct Nonquotation: Sendable, Hashable, Codable {
  /// Why the text is no quotation.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The writer keeps a distance: *the “experts” were wrong*.
    case scare
    /// The title of a work.
    case title
    /// A nickname within a name: *Edward “Ned” Stone*.
    case nickname
    /// Inch, foot, minute or second marks.
    case measure
    /// A word mentioned as a word: *the word “reform”*.
    case word
    /// A sign, slogan or label.
    case sign
  }

  /// Why the text is no quotation.
  public var kind: Kind
  /// UTF-8 byte range, marks included.
  public var range: Range<Int>
  /// The text of the range.
  public var text: String

  /// Makes a non-quotation.
  public init(kind: Kind, range: Range<Int>, text: String) {
    self.kind = kind
    self.range = range
    self.text = text
  }
}
