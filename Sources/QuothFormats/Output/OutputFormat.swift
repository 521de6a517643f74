public import Quoth

/// The formats that results can be written in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, in a terminal; see ``TextWriter``.
  case text
  /// One indented array of the objects of ``jsonl``; see ``JSONWriter``.
  case json
  /// One object a line; see ``JSONLines``.
  case jsonl
  /// A table with one row a quotation; see ``CSVWriter``.
  case csv
  /// TEI P5, for editions; see ``TEIWriter``.
  case tei
  /// W3C Web Annotation, for annotation tools; see ``WebAnnotationWriter``.
  case webannotation
  /// A page to read in a browser; see ``HTMLWriter``.
  case html
  /// A dump of everything, for tests; see ``TreeWriter``.
  case tree

  /// How to write.
  public struct Options: Sendable, Hashable {
    /// The unit of offsets in ``OutputFormat/json``, ``OutputFormat/jsonl`` and
    /// ``OutputFormat/csv``. The other formats prescribe theirs.
    public var offsets: OffsetUnit
    /// Whether ``OutputFormat/text`` uses the terminal's colours.
    public var usesColor: Bool
    /// Whether a single document is to come, so that no container for several is needed.
    public var isSingle: Bool

    /// The defaults: code points, no colour, any number of documents.
    public init(
      offsets: OffsetUnit = .codepoint, usesColor: Bool = false, isSingle: Bool = false
    ) {
      self.offsets = offsets
      self.usesColor = usesColor
      self.isSingle = isSingle
    }
  }

  /// A writer of this format.
  public func writer(_ options: Options = Options()) -> any ExtractionWriter {
    switch self {
    case .text: TextWriter(usesColor: options.usesColor)
    case .json: JSONWriter(offsets: options.offsets)
    case .jsonl: JSONLinesWriter(offsets: options.offsets)
    case .csv: CSVWriter(offsets: options.offsets)
    case .tei: TEIWriter(isSingle: options.isSingle)
    case .webannotation: WebAnnotationWriter()
    case .html: HTMLWriter()
    case .tree: TreeWriter()
    }
  }
}
