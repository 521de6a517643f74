/// What a document is called: the `id` of a JSON line, or the path of a file.
public enum DocumentID: Sendable, Hashable, CustomStringConvertible {
  /// A JSON string, a path, or any other name.
  case string(String)
  /// A JSON number, digit for digit as it was written: `7` and `7.0` stay apart.
  case number(String)

  /// The name without quotation marks.
  public var description: String {
    switch self {
    case .string(let text), .number(let text): text
    }
  }
}

extension [UInt8] {
  /// Appends an id as it was given: a JSON string or a JSON number.
  mutating func append(json id: DocumentID) {
    switch id {
    case .string(let text): append(json: text)
    case .number(let digits): append(digits)
    }
  }
}
