@testable import Quoth

/// The seeds and some damaged ones, for what holds of any text.
enum StageTexts {
  static let all: [SourceText] =
    SeedTexts.all.map { SourceText(utf8: $0) }
    + (0..<300).map { index in
      var mutator = Mutator(seed: UInt64(index))
      return SourceText(
        utf8: index.isMultiple(of: 30)
          ? mutator.article(of: SeedTexts.all) : mutator.piece(of: SeedTexts.all))
    }

  /// White space, and what has no width and no meaning: controls and format characters.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.generalCategory == .control
      || properties.generalCategory == .format
  }

  /// Whether a range cuts no character of the encoding and lies within the text.
  static func fits(_ range: Range<Int>, _ source: SourceText) -> Bool {
    func isBoundary(_ offset: Int) -> Bool {
      offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80
    }
    return range.lowerBound >= 0 && range.upperBound <= source.bytes.count
      && isBoundary(range.lowerBound) && isBoundary(range.upperBound)
  }
}
