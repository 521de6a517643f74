/// The untouched input: the text whose UTF-8 bytes every range in an ``Extraction`` points into.
///
/// ```swift
/// let source = SourceText("“Yes,” said Núñez.")
/// source[16..<23]                       // "Núñez"
/// source.offsets(in: .utf16)[16..<23]   // 12..<17
/// ```
public struct SourceText: Sendable, Hashable {
  /// The text as UTF-8. Always valid UTF-8; see ``init(utf8:)`` for input that was not.
  public let bytes: [UInt8]

  /// Takes a string as it is.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Takes bytes that should be UTF-8.
  ///
  /// Each byte that is not part of a well-formed character reads as one U+001A SUBSTITUTE, so that
  /// every other byte keeps its offset.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(utf8 bytes: [UInt8]) {
    self.bytes = UTF8Repair.repaired(bytes)
  }

  /// The whole text as a string. Makes a copy: O(*n*).
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a range of bytes. A range outside the text is clamped to it.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// A table that converts byte offsets into another unit. Make it once and use it for all ranges.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func offsets(in unit: OffsetUnit) -> OffsetMap {
    OffsetMap(bytes: bytes, unit: unit)
  }

  /// The place of a range of bytes in a string equal to this text, or `nil` where the range does
  /// not lie in the string or cuts a character of the encoding.
  ///
  /// ```swift
  /// let range = extraction.source.indices(of: quote.fragments[0], in: article)
  /// ```
  public func indices(of range: Range<Int>, in string: String) -> Range<String.Index>? {
    let utf8 = string.utf8
    guard range.lowerBound >= 0,
      let start = utf8.index(
        utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: range.count, limitedBy: utf8.endIndex),
      start.samePosition(in: string.unicodeScalars) != nil,
      end.samePosition(in: string.unicodeScalars) != nil
    else { return nil }
    return start..<end
  }
}

extension SourceText: Codable {
  /// Reads a text from a single string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
