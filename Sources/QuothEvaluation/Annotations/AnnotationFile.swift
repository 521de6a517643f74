import Quoth
public import QuothFormats

/// The documents of a gold file: JSON Lines with the text and the quotations of each.
///
/// ```json
/// {"id": "a", "text": "“Go,” said Ida.", "quotes": [{"type": "direct", "content": [[0, 5]],
///  "speaker": {"name": "Ida", "aliases": ["Ida Falk"], "spans": [[11, 14]]}}]}
/// ```
///
/// on one line. Offsets count code points, the end exclusive. `speaker`, and everything in it, may
/// be missing or null; a quotation with `"extra": {"speech_cue": false}` is a thought or the like.
/// A document without an id is called by the number of its line. Other keys are passed over.
///
/// ```swift
/// let gold = GoldFile(reading: bytes)
/// for error in gold.errors { print("gold.jsonl:", error) }
/// ```
public struct GoldFile: Sendable {
  /// The documents that could be read, in their order.
  public private(set) var documents: [GoldDocument] = []
  /// What could not be read, with the line and the byte of it.
  public private(set) var errors: [FormatError] = []
  /// How many bytes the line of each document has.
  public private(set) var lengths: [Int] = []

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(reading bytes: [UInt8]) {
    var lines = AnnotationLines()
    errors = lines.read(bytes) { id, line, length throws(FormatError) in
      guard let text = line["text"]?.string else {
        throw unexpected(
          "the document has no text", "Add a key \"text\" that holds a string.", line)
      }
      let source = SourceText(text)
      let quotes = try AnnotationReader(source: source).quotes(of: line, .gold)
      documents.append(GoldDocument(id: id, source: source, quotes: quotes))
      lengths.append(length)
    }
  }
}

/// What a program found in the documents of a gold file: JSON Lines as `quoth extract` writes them.
///
/// The keys are those of ``GoldFile``, without `text`; a quotation's kind may be `kind` or `type`, a
/// speaker's name `name` or, without one, `text`. Offsets count code points of the gold's text.
///
/// ```swift
/// let system = SystemFile(reading: bytes, gold: gold.documents)
/// system.quotes["a"]   // what was found in the document “a”
/// ```
public struct SystemFile: Sendable {
  /// What was found, by the id of the document. A document that the file lacks has no entry.
  public private(set) var quotes: [String: [AnnotatedQuote]] = [:]
  /// The ids of documents that the gold does not have; nothing was read of them.
  public private(set) var unknownIDs: [String] = []
  /// What could not be read, with the line and the byte of it.
  public private(set) var errors: [FormatError] = []

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes and in the length of the gold.
  public init(reading bytes: [UInt8], gold: [GoldDocument]) {
    let sources = Dictionary(
      gold.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
    var lines = AnnotationLines()
    errors = lines.read(bytes) { id, line, _ throws(FormatError) in
      guard let source = sources[id] else {
        unknownIDs.append(id)
        return
      }
      quotes[id] = try AnnotationReader(source: source).quotes(of: line, .system)
    }
  }
}

/// The lines of a file, each of which is an object with an id of its own.
private struct AnnotationLines {
  private var lineOfID: [String: Int] = [:]

  /// Gives every object with its id and the length of its line to the closure, and returns the
  /// errors of all lines.
  mutating func read(
    _ bytes: [UInt8], _ take: (String, JSONValue, Int) throws(FormatError) -> Void
  ) -> [FormatError] {
    var errors: [FormatError] = []
    for (index, range) in JSONLines.lines(of: bytes).enumerated() {
      let line = Array(bytes[range])
      if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
      do throws(FormatError) {
        let value = try JSONValue(parsing: line)
        try take(try id(of: value, line: index + 1), value, range.count)
      } catch {
        var error = error
        error.line = index + 1
        errors.append(error)
      }
    }
    return errors
  }

  private mutating func id(of value: JSONValue, line: Int) throws(FormatError) -> String {
    guard case .object = value.content else {
      throw unexpected("this is no document", "Put one JSON object on each line.", value)
    }
    let id: String
    switch value["id"]?.content {
    case .string(let text): id = text
    case .number(let digits): id = digits
    case nil: id = String(line)
    default: throw unexpected("the id is neither string nor number", "Make it one of them.", value)
    }
    if let other = lineOfID.updateValue(line, forKey: id) {
      throw unexpected(
        "the id ‘\(id)’ was given in line \(other) already", "Give each document an id of its own.",
        value)
    }
    return id
  }
}
