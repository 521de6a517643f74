import Quoth

/// Writes results for people: who, how and where, and below it the words.
///
/// ```
/// talks.txt
///   3:1  Hakan Fidan (Turkish Foreign Minister) · said · 97 %
///        “The goal is a ceasefire,”
/// ```
///
/// Places are line and column of the original file, in code points from 1. Control characters are
/// shown as U+FFFD, so that no text can command the terminal.
public struct TextWriter: ExtractionWriter {
  /// Whether to use the terminal's colours (ECMA-48).
  public var usesColor: Bool

  /// Makes a writer.
  public init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// Nothing.
  public var opening: [UInt8] { [] }
  /// An empty line.
  public var separator: [UInt8] { [0x0A] }
  /// Nothing.
  public var closing: [UInt8] { [] }

  /// The name of the document and its quotations.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let located = result.document.relocated(result.extraction)
    let places = LinePlaces(located.source)
    var output: [UInt8] = []
    output.append(styled(plain(result.document.id.description), "1;4") + "\n")
    if located.quotes.isEmpty { output.append("  no quotations\n") }
    let labels = located.quotes.map { places[$0.range.lowerBound] }
    let width = labels.map(\.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    for (quote, label) in zip(located.quotes, labels) {
      let padding = String(repeating: " ", count: width - label.count + 2)
      output.append(padding + styled(label, "2") + "  ")
      output.append(heading(quote, in: located) + "\n")
      output.append(indent + styled(plain(quote.text), "36") + "\n")
      for reason in quote.reasons {
        output.append(indent + styled("– " + plain(reason), "2") + "\n")
      }
    }
    for nonquotation in located.nonquotations {
      let label = places[nonquotation.range.lowerBound]
      let padding = String(repeating: " ", count: max(0, width - label.count) + 2)
      output.append(padding + styled(label, "2"))
      output.append("  not a quotation (\(nonquotation.kind.rawValue)): ")
      output.append(plain(nonquotation.text) + "\n")
    }
    return output
  }

  private func heading(_ quote: Quote, in extraction: Extraction) -> String {
    var speaker = styled("unattributed", "3")
    if let reference = quote.speaker {
      speaker = styled(plain(reference.name), "1")
      if let role = extraction.speaker(reference.id)?.role { speaker += " (\(plain(role)))" }
    }
    var parts = [speaker]
    if quote.isNegated { parts.append("denied or not said") }
    if quote.modality != .stated { parts.append(quote.modality.rawValue) }
    if !quote.cue.isEmpty {
      parts.append(plain(quote.cue.map { extraction.source[$0] }.joined(separator: " … ")))
    }
    if quote.kind != .direct { parts.append(quote.kind.rawValue) }
    if let addressee = quote.addressee { parts.append("to " + plain(addressee.name)) }
    if !quote.via.isEmpty {
      parts.append("via " + quote.via.map { plain($0.name) }.joined(separator: ", "))
    }
    parts.append("\(Int((min(max(quote.confidence, 0), 1) * 100).rounded())) %")
    if !quote.reasons.isEmpty { parts.append(plain(quote.rule)) }
    return parts.joined(separator: styled(" · ", "2"))
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor ? TerminalText.styled(text, code) : text
  }

  private func plain(_ text: String) -> String { TerminalText.plain(text) }
}

extension Extraction {
  /// The speaker with the id. O(1) where speakers are in the order of their ids, as they should be.
  func speaker(_ id: Speaker.ID) -> Speaker? {
    if speakers.indices.contains(id), speakers[id].id == id { return speakers[id] }
    return speakers.first { $0.id == id }
  }
}
