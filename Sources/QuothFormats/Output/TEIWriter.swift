import Quoth

/// Writes a text with its quotations marked up, as TEI P5.
///
/// Each text is a `TEI` document; several are held together by `teiCorpus`. Speakers stand in the
/// header as `person`, `personGrp` or `org`. In the body, each quotation is a `said` with `who`,
/// `toWhom`, `direct` (`true` only where all of it is in marks), `aloud="unknown"`, `cert` (the
/// confidence) and `ana`, which points to its kind – and to `negated` or its modality – in the header's taxonomy.
/// The marks stay in the text. Pieces of one quotation are linked with `next` and `prev`; a
/// quotation is also in pieces where it crosses the end of a paragraph or overlaps another one.
/// Cues are `seg type="cue"`, mentions of speakers `rs`. Lines of the text are paragraphs.
///
/// Control characters, which XML 1.0 cannot express, are U+FFFD.
public struct TEIWriter: ExtractionWriter {
  /// Whether the output is one `TEI` document, for one text, rather than a `teiCorpus`.
  public var isSingle: Bool

  /// Makes a writer.
  public init(isSingle: Bool = false) {
    self.isSingle = isSingle
  }

  /// The XML declaration and the start of the corpus.
  public var opening: [UInt8] {
    var output: [UInt8] = []
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    if !isSingle {
      output.append("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader>\n")
      TEIHeader.appendFileDescription(title: "Texts with quotations", source: nil, to: &output)
      output.append("</teiHeader>\n")
    }
    return output
  }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// The end of the corpus.
  public var closing: [UInt8] { isSingle ? [] : Array("</teiCorpus>\n".utf8) }

  /// One text.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    var output: [UInt8] = []
    output.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"\(result.key)\">\n")
    TEIHeader.append(result, to: &output)
    output.append("<text>\n<body>\n")
    TEIBody(result).append(to: &output)
    output.append("</body>\n</text>\n</TEI>\n")
    return output
  }
}

/// The text of one document with its elements.
private struct TEIBody {
  private enum Mark {
    case quote(Int)
    case cue(Int)
    case mention(Speaker.ID)
  }

  private let extraction: Extraction
  private let key: String
  private let paragraphs: [Range<Int>]
  private let pieces: [NestedSpans<Mark>.Piece]
  /// The pieces of each quotation.
  private let parts: [[Int]]

  init(_ result: ExtractedDocument) {
    extraction = result.extraction
    key = result.key
    var marks: [NestedSpans<Mark>.Piece] = []
    for (index, quote) in extraction.quotes.enumerated() {
      marks += quote.fragments.map { .init(range: $0, payload: .quote(index)) }
      marks += quote.cue.map { .init(range: $0, payload: .cue(index)) }
    }
    for speaker in extraction.speakers {
      marks += speaker.mentions.map { .init(range: $0, payload: .mention(speaker.id)) }
    }
    paragraphs = ParagraphLines.ranges(of: extraction.source.bytes)
    pieces = NestedSpans(marks, paragraphs: paragraphs).pieces
    var parts = [[Int]](repeating: [], count: extraction.quotes.count)
    for (index, piece) in pieces.enumerated() {
      if case .quote(let quote) = piece.payload { parts[quote].append(index) }
    }
    self.parts = parts
  }

  func append(to output: inout [UInt8]) {
    if paragraphs.isEmpty { output.append("<p/>\n") }
    var writer = ElementWriter(
      bytes: extraction.source.bytes, pieces: pieces,
      open: { index, piece, output in appendStart(index, piece.payload, to: &output) },
      close: { _, piece, output in
        switch piece.payload {
        case .quote: output.append("</said>")
        case .cue: output.append("</seg>")
        case .mention: output.append("</rs>")
        }
      })
    for paragraph in paragraphs {
      output.append("<p>")
      writer.write(paragraph, to: &output)
      output.append("</p>\n")
    }
  }

  private func appendStart(_ piece: Int, _ mark: Mark, to output: inout [UInt8]) {
    switch mark {
    case .cue(let quote):
      let first = parts[quote].first.map { id(quote, piece: $0) }
      output.append("<seg type=\"cue\"")
      if let first { output.append(" corresp=\"#\(first)\"") }
      output.append(">")
    case .mention(let speaker):
      output.append("<rs ref=\"#\(key)-sp\(speaker)\">")
    case .quote(let index):
      appendSaid(index, piece, to: &output)
    }
  }

  private func appendSaid(_ index: Int, _ piece: Int, to output: inout [UInt8]) {
    let quote = extraction.quotes[index]
    output.append("<said xml:id=\"\(id(index, piece: piece))\"")
    if let speaker = quote.speaker { output.append(" who=\"#\(key)-sp\(speaker.id)\"") }
    if let addressee = quote.addressee { output.append(" toWhom=\"#\(key)-sp\(addressee.id)\"") }
    output.append(" direct=\"\(quote.kind == .direct)\" aloud=\"unknown\" cert=\"")
    output.append(confidence: quote.confidence)
    output.append("\" ana=\"#\(key)-\(quote.kind.rawValue)")
    if quote.isNegated { output.append(" #\(key)-negated") }
    if quote.modality != .stated { output.append(" #\(key)-\(quote.modality.rawValue)") }
    output.append("\"")
    let own = parts[index]
    if let place = own.firstIndex(of: piece) {
      if place > 0 { output.append(" prev=\"#\(id(index, piece: own[place - 1]))\"") }
      if place + 1 < own.count { output.append(" next=\"#\(id(index, piece: own[place + 1]))\"") }
    }
    output.append(">")
  }

  /// The identifier of a piece of a quotation: the first one has the quotation's own.
  private func id(_ quote: Int, piece: Int) -> String {
    let place = parts[quote].firstIndex(of: piece) ?? 0
    return "\(key)-q\(quote)" + (place == 0 ? "" : ".\(place)")
  }
}
