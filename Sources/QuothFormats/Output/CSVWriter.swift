public import Quoth

/// Writes a table with one row a quotation, as CSV (RFC 4180, UTF-8, with a header).
///
/// The columns are `document`, `index` (of the quotation in the document, from 0), `kind`,
/// `speaker`, `speaker_role`, `text`, `cue`, `mention` (the words that stand for the speaker),
/// `addressee`, `via` (with `; ` between several), `negated`, `modality`,
/// `parent` (the index of the quotation that it stands in), `confidence`, `rule`, `start`, `end`.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, tab or carriage return for a
/// formula, and a text could smuggle one in. Such fields get an apostrophe in front unless
/// ``guardsFormulas`` is off; turn it off where no spreadsheet will open the file and every
/// character counts.
public struct CSVWriter: ExtractionWriter {
  /// The unit of `start` and `end`.
  public var offsets: OffsetUnit
  /// Whether fields that a spreadsheet would run as a formula get an apostrophe in front.
  public var guardsFormulas: Bool

  /// Makes a writer.
  public init(offsets: OffsetUnit = .codepoint, guardsFormulas: Bool = true) {
    self.offsets = offsets
    self.guardsFormulas = guardsFormulas
  }

  /// The header.
  public var opening: [UInt8] {
    let columns = [
      "document", "index", "kind", "speaker", "speaker_role", "text", "cue", "mention",
      "addressee", "via", "negated", "modality", "parent", "confidence", "rule", "start", "end",
    ]
    return Array((columns.joined(separator: ",") + "\r\n").utf8)
  }
  /// Nothing: each row brings its line end.
  public var separator: [UInt8] { [] }
  /// Nothing.
  public var closing: [UInt8] { [] }

  /// The rows of a document; none if it has no quotations.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let located = result.document.relocated(result.extraction)
    // Words are taken from the text, not from the file, where markup may stand between them.
    let texts = result.extraction
    let map = located.source.offsets(in: offsets)
    var output: [UInt8] = []
    for (index, quote) in located.quotes.enumerated() {
      let range = map[quote.range]
      let words = texts.quotes[index]
      append(result.document.id.description, to: &output)
      append(number: index, to: &output)
      append(quote.kind.rawValue, to: &output)
      append(quote.speaker?.name ?? "", to: &output)
      append(quote.speaker.flatMap { located.speaker($0.id)?.role } ?? "", to: &output)
      append(quote.text, to: &output)
      append(joined(words.cue, in: texts.source), to: &output)
      append(joined(words.speaker?.spans ?? [], in: texts.source), to: &output)
      append(quote.addressee?.name ?? "", to: &output)
      append(quote.via.map(\.name).joined(separator: "; "), to: &output)
      append(quote.isNegated ? "true" : "false", to: &output)
      append(quote.modality.rawValue, to: &output)
      append(quote.parent.map { String($0) } ?? "", to: &output)
      output.append(confidence: quote.confidence)
      output.append(0x2C)
      append(quote.rule, to: &output)
      append(number: range.lowerBound, to: &output)
      output.append(decimal: range.upperBound)
      output.append("\r\n")
    }
    return output
  }

  private func joined(_ ranges: [Range<Int>], in source: SourceText) -> String {
    ranges.map { source[$0] }.joined(separator: " … ")
  }

  private func append(number: Int, to output: inout [UInt8]) {
    output.append(decimal: number)
    output.append(0x2C)
  }

  /// Appends a field and a comma.
  private func append(_ field: String, to output: inout [UInt8]) {
    CSVRow.append(field, guardsFormulas: guardsFormulas, to: &output)
    output.append(0x2C)
  }
}
