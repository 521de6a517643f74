import Quoth

/// The text of one document, its quotations marked.
struct HTMLArticle {
  private enum Mark {
    case quote(Int)
    case cue
    case nonquotation(Nonquotation.Kind)

    var quote: Int? {
      if case .quote(let index) = self { index } else { nil }
    }
  }

  private let extraction: Extraction
  private let key: String
  private let colors: SpeakerColors

  init(_ result: ExtractedDocument, _ colors: SpeakerColors) {
    extraction = result.extraction
    key = result.key
    self.colors = colors
  }

  func append(to output: inout [UInt8]) {
    let paragraphs = ParagraphLines.ranges(of: extraction.source.bytes)
    let spans = NestedSpans(marks, paragraphs: paragraphs)
    // The first piece of a quotation carries the anchor, the last one the speaker's number.
    let ends = spans.ends(ofSpan: \.quote)
    var writer = ElementWriter(
      bytes: extraction.source.bytes, pieces: spans.pieces,
      open: { place, piece, output in
        appendStart(piece.payload, isFirst: ends.first.contains(place), to: &output)
      },
      close: { place, piece, output in
        appendEnd(piece.payload, isLast: ends.last.contains(place), to: &output)
      })
    output.append("<article>\n")
    for paragraph in paragraphs {
      output.append("<p dir=\"auto\">")
      writer.write(paragraph, to: &output)
      output.append("</p>\n")
    }
    output.append("</article>\n")
  }

  private var marks: [NestedSpans<Mark>.Piece] {
    var marks: [NestedSpans<Mark>.Piece] = []
    for (index, quote) in extraction.quotes.enumerated() {
      marks += quote.fragments.map { .init(range: $0, payload: .quote(index)) }
      marks += quote.cue.map { .init(range: $0, payload: .cue) }
    }
    marks += extraction.nonquotations.map {
      .init(range: $0.range, payload: .nonquotation($0.kind))
    }
    return marks
  }

  private func appendStart(_ mark: Mark, isFirst: Bool, to output: inout [UInt8]) {
    switch mark {
    case .cue: output.append("<span class=\"cue\">")
    case .nonquotation: output.append("<span class=\"non\" tabindex=\"0\">")
    case .quote(let index):
      let quote = extraction.quotes[index]
      let color = colors.cssClass(quote.speaker?.id)
      output.append("<mark class=\"q \(color) \(quote.kind.rawValue)\" tabindex=\"0\"")
      if isFirst { output.append(" id=\"\(key)-q\(index)\"") }
      if let id = quote.speaker?.id { output.append(" data-speaker=\"\(key)-s\(id)\"") }
      output.append(">")
    }
  }

  private func appendEnd(_ mark: Mark, isLast: Bool, to output: inout [UInt8]) {
    switch mark {
    case .cue: output.append("</span>")
    case .nonquotation(let kind):
      output.append("<span class=\"tip\">Not a quotation: \(Self.name(kind))</span></span>")
    case .quote(let index):
      let quote = extraction.quotes[index]
      // Written as an attribute, so that it is not copied with the text.
      if isLast, let number = colors.number(quote.speaker?.id) {
        output.append("<span class=\"n\" data-n=\"\(number)\"></span>")
      }
      appendTip(quote, to: &output)
      output.append("</mark>")
    }
  }

  private func appendTip(_ quote: Quote, to output: inout [UInt8]) {
    output.append("<span class=\"tip\" role=\"note\"><b>")
    output.append(xml: quote.speaker?.name ?? "Nobody named")
    output.append("</b>")
    if let role = quote.speaker.flatMap({ extraction.speaker($0.id)?.role }) {
      appendLine(role, to: &output)
    }
    var facts = [quote.isNegated ? "\(quote.kind.rawValue), not said" : quote.kind.rawValue]
    if quote.modality != .stated { facts.append(quote.modality.rawValue) }
    if !quote.cue.isEmpty {
      facts.append("‘\(quote.cue.map { extraction.source[$0] }.joined(separator: " … "))’")
    }
    facts.append("\(Int((min(max(quote.confidence, 0), 1) * 100).rounded())) % sure")
    appendLine(facts.joined(separator: " · "), to: &output)
    if let addressee = quote.addressee { appendLine("to \(addressee.name)", to: &output) }
    if !quote.via.isEmpty {
      appendLine("via " + quote.via.map(\.name).joined(separator: ", "), to: &output)
    }
    appendLine("rule: \(quote.rule)", to: &output)
    for reason in quote.reasons { appendLine(reason, to: &output) }
    output.append("</span>")
  }

  private func appendLine(_ text: String, to output: inout [UInt8]) {
    output.append("<br>")
    output.append(xml: text)
  }

  private static func name(_ kind: Nonquotation.Kind) -> String {
    switch kind {
    case .scare: "scare quotes"
    case .title: "a title"
    case .nickname: "a nickname"
    case .measure: "a measure"
    case .word: "a word as a word"
    case .sign: "a sign or slogan"
    }
  }
}
