import Quoth

/// The formats that documents can be read from.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text in UTF-8.
  case text
  /// Markdown; see ``MarkdownReader``.
  case markdown
  /// HTML; see ``HTMLReader``.
  case html
  /// One JSON document a line; see ``JSONLines``.
  case jsonl

  /// The format that a file name's extension stands for, whatever its case: `txt`, `md`,
  /// `markdown`, `html`, `htm`, `xhtml` and `jsonl`.
  public init?(fileExtension: some StringProtocol) {
    switch fileExtension.lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl": self = .jsonl
    default: return nil
    }
  }

  /// Reads the documents of a file.
  ///
  /// Ill-formed UTF-8 is read as `SourceText/init(utf8:)` says; nothing but JSON can fail.
  ///
  /// - Throws: ``FormatError`` for the first line of JSON that cannot be read. Use ``JSONLines``
  ///   to go on after it.
  /// - Complexity: O(*n*) in the number of bytes.
  public func documents(in bytes: [UInt8], id: DocumentID) throws(FormatError) -> [ReadDocument] {
    switch self {
    case .text: return [ReadDocument(id: id, text: SourceText(utf8: bytes))]
    case .markdown: return [MarkdownReader.read(bytes, id: id)]
    case .html: return [HTMLReader.read(bytes, id: id)]
    case .jsonl:
      var documents: [ReadDocument] = []
      for (index, range) in JSONLines.lines(of: bytes).enumerated() {
        if let document = try JSONLines.document(from: bytes, in: range, line: index + 1) {
          documents.append(document)
        }
      }
      return documents
    }
  }
}

extension JSONLines {
  /// The ranges of the lines, without their line feeds. What follows the last line feed is a line
  /// if it is not empty.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
