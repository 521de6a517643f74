import Quoth
import QuothFormats

/// Reads quotations from JSON objects; see ``GoldFile`` for their keys.
struct AnnotationReader {
  private let ranges: RangeReader

  init(source: SourceText) {
    ranges = RangeReader(source: source, unit: .codepoint)
  }

  /// Whose quotations they are, which decides the key that names their kind.
  enum Side {
    /// A person's: `type`.
    case gold
    /// A program's: `kind`, or else `type`.
    case system
  }

  /// The quotations of a document.
  func quotes(of document: JSONValue, _ side: Side) throws(FormatError) -> [AnnotatedQuote] {
    guard let list = document["quotes"]?.array else {
      throw unexpected(
        "the document has no list of quotes", "Add a key \"quotes\" that holds a list.", document)
    }
    var quotes: [AnnotatedQuote] = []
    quotes.reserveCapacity(list.count)
    for value in list { quotes.append(try quote(value, side)) }
    return quotes
  }

  private func quote(_ value: JSONValue, _ side: Side) throws(FormatError) -> AnnotatedQuote {
    guard let content = value["content"] else {
      throw unexpected("the quotation has no content", "Add \"content\": [[start, end]].", value)
    }
    let type = value["type"]?.string
    let kinds = side == .gold ? [type] : [value["kind"]?.string, type].filter { $0 != "" }
    return AnnotatedQuote(
      kind: kinds.lazy.compactMap { $0 }.first ?? "unknown", fragments: try ranges.list(content),
      speaker: try value["speaker"].flatMap(speaker),
      isSpeech: value["extra"].map(isSpeech) ?? true)
  }

  private func speaker(_ value: JSONValue) throws(FormatError) -> AnnotatedSpeaker? {
    guard case .object(let members) = value.content else {
      throw unexpected(
        "the speaker is no object", "Write \"speaker\": {\"name\": …, \"spans\": …} or null.", value
      )
    }
    if members.isEmpty { return nil }
    return AnnotatedSpeaker(
      name: try text(value["name"]), text: try text(value["text"]),
      aliases: try aliases(value["aliases"]), spans: try ranges.list(value["spans"]))
  }

  private func aliases(_ value: JSONValue?) throws(FormatError) -> [String] {
    guard let value else { return [] }
    guard let list = value.array else {
      throw unexpected("the aliases are no list", "Write \"aliases\": [\"…\"].", value)
    }
    var names: [String] = []
    for name in list { if let name = try text(name) { names.append(name) } }
    return names
  }

  private func text(_ value: JSONValue?) throws(FormatError) -> String? {
    guard let value else { return nil }
    switch value.content {
    case .string(let text): return text
    case .null: return nil
    default: throw unexpected("the name is no string", "Put it in quotation marks.", value)
    }
  }

  /// Whether `speech_cue` is missing or true, as Python understands truth.
  private func isSpeech(_ extra: JSONValue) -> Bool {
    guard case .object(let members) = extra.content, let cue = members["speech_cue"] else {
      return true
    }
    switch cue.content {
    case .null: return false
    case .bool(let value): return value
    case .number(let digits): return Double(digits) != 0
    case .string(let text): return !text.isEmpty
    case .array(let elements): return !elements.isEmpty
    case .object(let members): return !members.isEmpty
    }
  }
}

/// An error about a value on a line of its own.
func unexpected(_ message: String, _ remedy: String, _ value: JSONValue) -> FormatError {
  FormatError(.unexpectedValue, message, remedy: remedy, column: value.offset + 1)
}
