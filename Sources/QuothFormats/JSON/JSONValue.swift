/// Any JSON value, with the byte it begins at; for small files such as rosters and for results
/// that are read back. Documents go through ``JSONLines`` instead, which builds no tree.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case null
    case bool(Bool)
    /// Digit for digit as it was written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
  }

  package var content: Content
  /// The byte the value begins at, counted from 0.
  package var offset: Int

  /// No use of JSON here nests as deep as this; it bounds the recursion.
  private static let deepest = 200

  /// Reads a value that has nothing but white space around it.
  package init(parsing bytes: [UInt8], in range: Range<Int>? = nil) throws(FormatError) {
    let range = range ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
    var scanner = JSONScanner(bytes, in: range)
    self = try Self(&scanner, depth: 0)
    scanner.skipWhitespace()
    if scanner.next != nil {
      throw scanner.malformed(
        "\(scanner.found) after the end of the value", remedy: "Remove what follows it.")
    }
  }

  private init(_ scanner: inout JSONScanner, depth: Int) throws(FormatError) {
    scanner.skipWhitespace()
    offset = scanner.index
    if depth > Self.deepest {
      throw scanner.malformed("the values are nested too deep", remedy: "Flatten them.")
    }
    switch scanner.next {
    case 0x22: content = .string(try Self.text(&scanner))
    case 0x5B: content = .array(try Self.elements(&scanner, depth: depth))
    case 0x7B: content = .object(try Self.members(&scanner, depth: depth))
    default:
      let text = String(decoding: scanner.bytes[try scanner.value()], as: UTF8.self)
      switch text {
      case "null": content = .null
      case "true", "false": content = .bool(text == "true")
      default: content = .number(text)
      }
    }
  }

  private static func text(_ scanner: inout JSONScanner) throws(FormatError) -> String {
    String(decoding: JSONText.unescaped(try scanner.string(), of: scanner.bytes), as: UTF8.self)
  }

  private static func elements(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(FormatError) -> [JSONValue] {
    var elements: [JSONValue] = []
    try scanner.expect(0x5B, "an array")
    if scanner.take(0x5D) { return elements }
    repeat { elements.append(try JSONValue(&scanner, depth: depth + 1)) } while scanner.take(0x2C)
    try scanner.expect(0x5D, "a comma or the end of the array")
    return elements
  }

  private static func members(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(FormatError) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    try scanner.expect(0x7B, "an object")
    if scanner.take(0x7D) { return members }
    repeat {
      scanner.skipWhitespace()
      let key = try text(&scanner)
      try scanner.expect(0x3A, "a colon after the key")
      members[key] = try JSONValue(&scanner, depth: depth + 1)
    } while scanner.take(0x2C)
    try scanner.expect(0x7D, "a comma or the end of the object")
    return members
  }
}

extension JSONValue {
  /// The member of an object; `nil` for null, for no such member, and for what is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content, let member = members[key] else { return nil }
    if case .null = member.content { return nil }
    return member
  }

  package var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  package var integer: Int? {
    if case .number(let digits) = content { Int(digits) } else { nil }
  }

  package var double: Double? {
    if case .number(let digits) = content { Double(digits) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }
}
