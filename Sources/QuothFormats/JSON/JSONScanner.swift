/// Walks over JSON (RFC 8259) without building anything.
///
/// It checks the grammar, so that a range it has passed over can be copied into other JSON as it
/// stands. It never recurses: nesting costs one byte a level, whatever the input.
struct JSONScanner {
  /// A string between its quotation marks, still escaped.
  struct StringToken {
    var content: Range<Int>
    var hasEscapes: Bool
  }

  let bytes: [UInt8]
  let start: Int
  let end: Int
  private(set) var index: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    index = start
  }

  /// The next byte, or `nil` at the end.
  var next: UInt8? { index < end ? bytes[index] : nil }

  /// Whether a number may begin here.
  var startsNumber: Bool { next.map { $0 == 0x2D || (0x30...0x39).contains($0) } ?? false }

  mutating func skipWhitespace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  /// Takes the byte if it is next, after any white space.
  mutating func take(_ byte: UInt8) -> Bool {
    skipWhitespace()
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Takes the byte, or throws.
  mutating func expect(_ byte: UInt8, _ role: String) throws(FormatError) {
    if !take(byte) {
      throw malformed(
        "\(found) where \(role) should be", remedy: "Put \(Self.name(byte)) there.")
    }
  }

  /// Passes over a string.
  mutating func string() throws(FormatError) -> StringToken {
    try expect(0x22, "a string")
    let first = index
    var hasEscapes = false
    while true {
      var cursor = index
      while cursor < end {
        let byte = bytes[cursor]
        if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
        cursor &+= 1
      }
      index = cursor
      guard index < end else {
        throw malformed("the string has no end", remedy: "Close it with a quotation mark.")
      }
      switch bytes[index] {
      case 0x22:
        index += 1
        return StringToken(content: first..<(index - 1), hasEscapes: hasEscapes)
      case 0x5C:
        hasEscapes = true
        try escape()
      default:
        throw malformed(
          "\(found) inside a string", remedy: "Escape control characters, as in \\n or \\u0000.")
      }
    }
  }

  /// Passes over any value and returns its range.
  mutating func value() throws(FormatError) -> Range<Int> {
    skipWhitespace()
    let first = index
    var open: [UInt8] = []
    repeat {
      try scalarOrOpening(&open)
      try closings(&open)
    } while !open.isEmpty
    return first..<index
  }

  /// Takes one scalar, or opens an array or object and goes to its first value.
  private mutating func scalarOrOpening(_ open: inout [UInt8]) throws(FormatError) {
    while true {
      skipWhitespace()
      switch next {
      case 0x22: return _ = try string()
      case 0x7B:
        index += 1
        if take(0x7D) { return }
        open.append(0x7D)
        try key()
      case 0x5B:
        index += 1
        if take(0x5D) { return }
        open.append(0x5D)
      default: return startsNumber ? try number() : try literal()
      }
    }
  }

  /// After a value: closes what ends here and stops before the next value.
  private mutating func closings(_ open: inout [UInt8]) throws(FormatError) {
    while let closing = open.last {
      if take(0x2C) {
        if closing == 0x7D { try key() }
        return
      }
      try expect(closing, "a comma or \(Self.name(closing))")
      open.removeLast()
    }
  }

  private mutating func key() throws(FormatError) {
    skipWhitespace()
    _ = try string()
    try expect(0x3A, "a colon after the key")
  }

  private mutating func escape() throws(FormatError) {
    index += 1
    switch next {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index += 1
    case 0x75:
      index += 1
      for _ in 0..<4 {
        guard let byte = next, JSONText.hexDigit(byte) != nil else {
          throw malformed("\\u is not followed by four hex digits", remedy: "Write \\u00e9.")
        }
        index += 1
      }
    default:
      throw malformed(
        "\(found) after a backslash in a string", remedy: "Write a backslash as \\\\.")
    }
  }

  private mutating func number() throws(FormatError) {
    if next == 0x2D { index += 1 }
    if next == 0x30 { index += 1 } else { try digits() }
    if next == 0x2E {
      index += 1
      try digits()
    }
    if next == 0x65 || next == 0x45 {
      index += 1
      if next == 0x2B || next == 0x2D { index += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(FormatError) {
    let first = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    if index == first {
      throw malformed("\(found) inside a number", remedy: "Write numbers as 12, -0.5 or 1e9.")
    }
  }

  private mutating func literal() throws(FormatError) {
    for word in ["true", "false", "null"] {
      let length = word.utf8.count
      if index + length <= end, bytes[index..<(index + length)].elementsEqual(word.utf8) {
        index += length
        return
      }
    }
    throw malformed(
      "\(found) where a value should be",
      remedy: "Put a string, number, object, array, true, false or null there.")
  }

  /// An error at the current byte.
  func malformed(_ message: String, remedy: String) -> FormatError {
    FormatError(.malformedJSON, message, remedy: remedy, column: index - start + 1)
  }

  /// What is at the current byte, in words.
  var found: String { next.map(Self.name) ?? "the end" }

  private static func name(_ byte: UInt8) -> String {
    if byte > 0x20, byte < 0x7F { return "‘\(Character(Unicode.Scalar(byte)))’" }
    let hex = String(byte, radix: 16, uppercase: true)
    return "the byte 0x" + (hex.count < 2 ? "0" : "") + hex
  }
}
