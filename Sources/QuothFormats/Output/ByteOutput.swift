/// Building blocks of all writers: text is put together as UTF-8 bytes, never as `String`, because
/// writing is on the hot path.
extension [UInt8] {
  package mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends the UTF-8 encoding of a code point; U+FFFD for what is none.
  mutating func appendScalar(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  mutating func append(decimal value: Int) {
    append(contentsOf: String(value).utf8)
  }

  /// Appends text as a JSON string with its quotation marks.
  package mutating func append(json text: String) {
    append(0x22)
    // Nearly no text needs escaping.
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for byte in text.utf8 { append(jsonByte: byte) }
    } else {
      append(contentsOf: text.utf8)
    }
    append(0x22)
  }

  private mutating func append(jsonByte byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      append(0x5C)
      append(byte)
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x00..<0x20:
      append("\\u00")
      append(Self.hexDigits[Int(byte >> 4)])
      append(Self.hexDigits[Int(byte & 15)])
    default: append(byte)
    }
  }

  /// Appends a number from 0 to 1 with at most four decimals; more would pretend to a precision
  /// that no confidence has.
  mutating func append(confidence value: Double) {
    let tenThousandths = value >= 0 ? Int((Swift.min(value, 1) * 10_000).rounded()) : 0
    append(String(Double(tenThousandths) / 10_000))
  }

  /// Appends text for XML or HTML content or attribute values.
  ///
  /// XML 1.0 has no way to write most control characters; they become U+FFFD.
  package mutating func append(xml text: String) {
    append(xml: text.utf8)
  }

  package mutating func append(xml bytes: some Sequence<UInt8>) {
    // U+FFFE and U+FFFF, EF BF BE and EF BF BF, are not XML characters either.
    var (beforeLast, last): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x27: append("&#39;")
      case 0x0D: append("&#13;")
      case 0x09, 0x0A: append(byte)
      case 0x00..<0x20, 0x7F: append("\u{FFFD}")
      case 0xBE, 0xBF:
        append(beforeLast == 0xEF && last == 0xBF ? 0xBD : byte)
      default: append(byte)
      }
      (beforeLast, last) = (last, byte)
    }
  }

  private static var hexDigits: [UInt8] { Array("0123456789abcdef".utf8) }
}
