package import Quoth

/// Turns `[[start, end], …]` in any unit into byte ranges.
package struct RangeReader: Sendable {
  private let unit: OffsetUnit
  /// The byte that the character at each offset begins at, and the end of the text; `nil` where
  /// offsets are bytes.
  private let bytes: [Int]?
  private let end: Int

  /// - Complexity: O(*n*) in the length of the text.
  package init(source: SourceText, unit: OffsetUnit) {
    self.unit = unit
    if unit == .utf8 || source.bytes.allSatisfy({ $0 < 0x80 }) {
      bytes = nil
      end = source.bytes.count
      return
    }
    var bytes: [Int] = []
    bytes.reserveCapacity(source.bytes.count + 1)
    for (index, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
      bytes.append(index)
      if unit == .utf16, byte >= 0xF0 { bytes.append(index) }
    }
    end = bytes.count
    bytes.append(source.bytes.count)
    self.bytes = bytes
  }

  /// The ranges of a list; none for no list.
  ///
  /// - Throws: ``FormatError`` for what is no pair of numbers within the text.
  package func list(_ value: JSONValue?) throws(FormatError) -> [Range<Int>] {
    guard let value else { return [] }
    guard let pairs = value.array else { throw malformed(value) }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let ends = pair.array, ends.count == 2, let start = ends[0].integer,
        let end = ends[1].integer
      else { throw malformed(pair) }
      guard 0 <= start, start <= end, end <= self.end else {
        throw FormatError(
          .unexpectedValue,
          "the range [\(start), \(end)] does not lie in the text, which ends at \(self.end)",
          remedy: "Count \(unit.plural) from the start of the text, the end exclusive.",
          column: pair.offset + 1)
      }
      ranges.append(bytes.map { $0[start]..<$0[end] } ?? start..<end)
    }
    return ranges
  }

  private func malformed(_ value: JSONValue) -> FormatError {
    FormatError(
      .unexpectedValue, "this is no list of ranges",
      remedy: "Write ranges as [[start, end], …], counted in \(unit.plural).",
      column: value.offset + 1)
  }
}

extension OffsetUnit {
  /// What is counted, in words.
  fileprivate var plural: String {
    switch self {
    case .utf8: "bytes"
    case .utf16: "UTF-16 code units"
    case .codepoint: "code points"
    }
  }
}
