/// The characters of JSON strings.
enum JSONText {
  /// The value of a hex digit.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }

  /// The UTF-8 bytes that a scanned string stands for. A surrogate without its other half becomes
  /// U+FFFD.
  static func unescaped(_ token: JSONScanner.StringToken, of bytes: [UInt8]) -> [UInt8] {
    let content = token.content
    guard token.hasEscapes else { return Array(bytes[content]) }
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.lowerBound
    while index < content.upperBound {
      var cursor = index
      while cursor < content.upperBound, bytes[cursor] != 0x5C { cursor &+= 1 }
      result.append(contentsOf: bytes[index..<cursor])
      index = cursor
      if index < content.upperBound { index = unescape(bytes, at: index, into: &result) }
    }
    return result
  }

  /// Decodes the escape at the index, which the scanner has checked, and returns what follows it.
  private static func unescape(
    _ bytes: [UInt8], at index: Int, into result: inout [UInt8]
  ) -> Int {
    let letter = bytes[index + 1]
    switch letter {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: return unescapeScalar(bytes, at: index, into: &result)
    default: result.append(letter)
    }
    return index + 2
  }

  private static func unescapeScalar(
    _ bytes: [UInt8], at index: Int, into result: inout [UInt8]
  ) -> Int {
    let unit = codeUnit(bytes, at: index)
    if (0xD800...0xDBFF).contains(unit), bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75 {
      let low = codeUnit(bytes, at: index + 6)
      if (0xDC00...0xDFFF).contains(low) {
        result.appendScalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        return index + 12
      }
    }
    result.appendScalar(unit)
    return index + 6
  }

  /// The four hex digits of the escape at the index.
  private static func codeUnit(_ bytes: [UInt8], at index: Int) -> UInt32 {
    bytes[(index + 2)..<(index + 6)].reduce(0) { $0 << 4 + (hexDigit($1) ?? 0) }
  }
}
