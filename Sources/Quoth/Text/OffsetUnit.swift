/// What one step of an offset counts.
///
/// Quoth works in UTF-8 bytes; other tools count differently. Python and the JSON contract of Quoth
/// count code points; JavaScript, Java and Cocoa count UTF-16 code units.
public enum OffsetUnit: String, Sendable, Hashable, Codable, CaseIterable {
  /// Bytes of the UTF-8 encoding.
  case utf8
  /// 16-bit code units, as in `NSString` and JavaScript.
  case utf16
  /// Unicode code points, as in Python's `str`.
  case codepoint
}
