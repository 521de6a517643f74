public import Quoth

/// A document, what was found in it, and a name for it within one output.
public struct ExtractedDocument: Sendable {
  /// The document.
  public var document: ReadDocument
  /// What was found in ``ReadDocument/text``.
  public var extraction: Extraction
  /// Distinguishes the document from all others of the same output: letters, digits and `-`,
  /// beginning with a letter. Becomes part of identifiers in TEI and HTML.
  public var key: String

  /// Makes an extracted document.
  public init(_ document: ReadDocument, _ extraction: Extraction, key: String = "d0") {
    self.document = document
    self.extraction = extraction
    self.key = key
  }
}

/// Turns extractions into one of the output formats.
///
/// An output is ``opening``, then each document with ``separator`` between them, then ``closing``.
/// Documents are written independently of each other, so that they can be written in parallel and
/// no output needs more memory than its largest document. A document may come out empty; it gets no
/// separator then.
public protocol ExtractionWriter: Sendable {
  /// What comes before the first document.
  var opening: [UInt8] { get }
  /// What comes between two documents.
  var separator: [UInt8] { get }
  /// What comes after the last document.
  var closing: [UInt8] { get }
  /// One document, as UTF-8.
  func bytes(for result: ExtractedDocument) -> [UInt8]
}

extension ExtractionWriter {
  /// A whole output at once, as UTF-8.
  ///
  /// ```swift
  /// let writer = OutputFormat.csv.writer()
  /// let table = writer.bytes(for: [ExtractedDocument(document, extraction)])
  /// ```
  ///
  /// - Complexity: O(*n*) in the length of the texts and of the output.
  public func bytes(for results: [ExtractedDocument]) -> [UInt8] {
    let written = results.map { bytes(for: $0) }.filter { !$0.isEmpty }
    return opening + Array(written.joined(separator: separator)) + closing
  }
}
