/// A file or line that could not be read, where the trouble is, and what to do about it.
///
/// ```swift
/// do {
///   _ = try JSONLines.document(from: Array(#"{"id": 1}"#.utf8), line: 3)
/// } catch {
///   print(error)
///   // line 3, byte 9: the document has no text. Add a key "text" that holds a string.
/// }
/// ```
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, for programs. More codes may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the code.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The bytes are not JSON (RFC 8259).
    public static let malformedJSON = Code(rawValue: "malformedJSON")
    /// The JSON is sound but a key is missing or holds another type than it should.
    public static let unexpectedValue = Code(rawValue: "unexpectedValue")
    /// The bytes are not CSV (RFC 4180).
    public static let malformedCSV = Code(rawValue: "malformedCSV")
    /// An entry of a roster is not usable.
    public static let invalidRoster = Code(rawValue: "invalidRoster")
  }

  /// What went wrong, for programs.
  public var code: Code
  /// What went wrong, for people: one sentence without a full stop.
  public var message: String
  /// What to do about it, for people: one sentence.
  public var remedy: String
  /// The line it is on, counted from 1.
  public var line: Int?
  /// The byte of the line it is at, counted from 1.
  public var column: Int?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, remedy: String, line: Int? = nil, column: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.line = line
    self.column = column
  }

  /// The place, the message and the remedy in one line.
  public var description: String {
    line.map { "line \($0), \(explanation)" } ?? explanation
  }

  /// The description without the line, for messages that begin with `file:line:`.
  public var explanation: String {
    (column.map { "byte \($0): " } ?? "") + "\(message). \(remedy)"
  }
}
