public import Quoth

/// Writes one JSON object a line; see ``JSONLines``.
public struct JSONLinesWriter: ExtractionWriter {
  /// The unit of all offsets.
  public var offsets: OffsetUnit

  /// Makes a writer.
  public init(offsets: OffsetUnit = .codepoint) {
    self.offsets = offsets
  }

  /// Nothing.
  public var opening: [UInt8] { [] }
  /// Nothing: each line brings its line feed.
  public var separator: [UInt8] { [] }
  /// Nothing.
  public var closing: [UInt8] { [] }

  /// The line of a document.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    JSONLines.line(for: result.extraction, of: result.document, offsets: offsets)
  }
}

/// Writes one indented JSON array of the objects that ``JSONLines`` puts on lines.
public struct JSONWriter: ExtractionWriter {
  /// The unit of all offsets.
  public var offsets: OffsetUnit

  /// Makes a writer.
  public init(offsets: OffsetUnit = .codepoint) {
    self.offsets = offsets
  }

  /// The beginning of the array.
  public var opening: [UInt8] { Array("[\n  ".utf8) }
  /// A comma.
  public var separator: [UInt8] { Array(",\n  ".utf8) }
  /// The end of the array.
  public var closing: [UInt8] { Array("\n]\n".utf8) }

  /// The indented object of a document.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let line = ResultJSON.object(for: result.extraction, of: result.document, offsets: offsets)
    return JSONLayout.indented(line, depth: 1)
  }
}
