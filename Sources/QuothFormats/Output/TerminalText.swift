/// Text of others for a terminal, which it must not command.
package enum TerminalText {
  /// The text on one line: white space runs become a space; control characters, and those that turn
  /// the direction of what follows, U+FFFD.
  package static func plain(_ text: String) -> String {
    var result = ""
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20: spaceIsDue = !result.isEmpty
      default:
        if spaceIsDue { result.unicodeScalars.append(" ") }
        spaceIsDue = false
        result.unicodeScalars.append(isControl(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// The text in a style (ECMA-48, SGR).
  package static func styled(_ text: String, _ code: String) -> String {
    "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
