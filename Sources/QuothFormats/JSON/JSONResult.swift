public import Quoth

/// A result as ``JSONLines`` writes it, read back; for programs that keep results.
///
/// ```swift
/// let result = try JSONResult(from: Array(line.utf8), text: text)
/// result.extraction.quotes[0].speaker?.name
/// ```
public struct JSONResult: Sendable {
  /// The name of the document.
  public var id: DocumentID
  /// What was found, with byte ranges.
  public var extraction: Extraction

  /// Reads one line of results.
  ///
  /// Only `quotes` and, within a quotation, `kind` and `content` must be there; what else is missing
  /// reads as empty. Unknown keys are passed over.
  ///
  /// - Parameters:
  ///   - bytes: The line.
  ///   - source: The text that the offsets point into: the original file.
  ///   - unit: The unit of the offsets.
  /// - Throws: ``FormatError`` with the byte column.
  /// - Complexity: O(*n*) in the length of the line and of the text.
  public init(
    from bytes: [UInt8], source: SourceText, offsets unit: OffsetUnit = .codepoint
  ) throws(FormatError) {
    let root = try JSONValue(parsing: bytes)
    let reader = ResultReader(ranges: RangeReader(source: source, unit: unit))
    switch root["id"]?.content {
    case .string(let text): id = .string(text)
    case .number(let digits): id = .number(digits)
    default: id = .string("")
    }
    guard let quotes = root["quotes"]?.array else {
      throw unexpected("the result has no list of quotes", "Add the key \"quotes\".", root)
    }
    extraction = Extraction(source: source, quotes: [], speakers: [])
    for quote in quotes { extraction.quotes.append(try reader.quote(quote)) }
    for speaker in root["speakers"]?.array ?? [] {
      extraction.speakers.append(try reader.speaker(speaker))
    }
    for nonquotation in root["nonquotations"]?.array ?? [] {
      extraction.nonquotations.append(try reader.nonquotation(nonquotation))
    }
  }
}

private func unexpected(_ message: String, _ remedy: String, _ value: JSONValue) -> FormatError {
  FormatError(.unexpectedValue, message, remedy: remedy, column: value.offset + 1)
}

private struct ResultReader {
  let ranges: RangeReader

  func quote(_ value: JSONValue) throws(FormatError) -> Quote {
    guard let kind = value["kind"]?.string.flatMap(Quote.Kind.init) else {
      throw unexpected(
        "the quotation has no kind", "Add \"kind\": direct, mixed or indirect.", value)
    }
    guard let content = value["content"] else {
      throw unexpected("the quotation has no content", "Add \"content\": [[start, end]].", value)
    }
    var via: [SpeakerReference] = []
    for source in value["via"]?.array ?? [] { via.append(try reference(source)) }
    return Quote(
      kind: kind, fragments: try ranges.list(content), text: value["text"]?.string ?? "",
      cue: try ranges.list(value["cue"]), speaker: try value["speaker"].map(reference),
      addressee: try value["addressee"].map(reference), via: via,
      isNegated: value["negated"]?.bool ?? false,
      modality: value["modality"]?.string.flatMap(Quote.Modality.init) ?? .stated,
      parent: value["parent"]?.integer, confidence: value["confidence"]?.double ?? 1,
      rule: value["rule"]?.string ?? "", reasons: texts(value["reasons"]))
  }

  func speaker(_ value: JSONValue) throws(FormatError) -> Speaker {
    guard let id = value["id"]?.integer, let name = value["name"]?.string else {
      throw unexpected("the speaker has no id or no name", "Add \"id\" and \"name\".", value)
    }
    return Speaker(
      id: id, name: name, kind: value["kind"]?.string.flatMap(Speaker.Kind.init) ?? .unknown,
      role: value["role"]?.string, aliases: texts(value["aliases"]),
      mentions: try ranges.list(value["mentions"]), rosterID: value["rosterID"]?.string)
  }

  func nonquotation(_ value: JSONValue) throws(FormatError) -> Nonquotation {
    guard let kind = value["kind"]?.string.flatMap(Nonquotation.Kind.init),
      let range = try ranges.list(value["content"]).first
    else {
      throw unexpected(
        "the non-quotation has no kind or content", "Add \"kind\" and \"content\".", value)
    }
    return Nonquotation(kind: kind, range: range, text: value["text"]?.string ?? "")
  }

  private func reference(_ value: JSONValue) throws(FormatError) -> SpeakerReference {
    SpeakerReference(
      id: value["id"]?.integer ?? -1, name: value["name"]?.string ?? "",
      spans: try ranges.list(value["spans"]))
  }

  private func texts(_ value: JSONValue?) -> [String] {
    value?.array?.compactMap(\.string) ?? []
  }
}
