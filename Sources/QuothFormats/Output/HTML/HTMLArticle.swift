import Quoth

/// The text of one document, its quotations marked.
struct HTMLArticle {
  private enum Mark {
    case quote(Int, isFirst: Bool, isLast: Bool)
    case cue
    case nonquotation(Nonquotation.Kind)
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
    let pieces = pieces(in: paragraphs)
    var writer = ElementWriter(
      bytes: extraction.source.bytes, pieces: pieces,
      open: { _, piece, output in appendStart(piece.payload, to: &output) },
      close: { _, piece, output in appendEnd(piece.payload, to: &output) })
    output.append("<article>\n")
    for paragraph in paragraphs {
      output.append("<p dir=\"auto\">")
      writer.write(paragraph, to: &output)
      output.append("</p>\n")
    }
    output.append("</article>\n")
  }

  private func pieces(in paragraphs: [Range<Int>]) -> [NestedSpans<Mark>.Piece] {
    var marks: [NestedSpans<Mark>.Piece] = []
    for (index, quote) in extraction.quotes.enumerated() {
      marks += quote.fragments.map {
        .init(range: $0, payload: .quote(index, isFirst: false, isLast: false))
      }
      marks += quote.cue.map { .init(range: $0, payload: .cue) }
    }
    marks += extraction.nonquotations.map {
      .init(range: $0.range, payload: .nonquotation($0.kind))
    }
    var pieces = NestedSpans(marks, paragraphs: paragraphs).pieces
    // The first piece of a quotation carries the anchor, the last one the speaker's number.
    var ends: [Int: (first: Int, last: Int)] = [:]
    for (place, piece) in pieces.enumerated() {
      if case .quote(let index, _, _) = piece.payload {
        ends[index] = (ends[index]?.first ?? place, place)
      }
    }
    for (index, end) in ends {
      for place in Set([end.first, end.last]) {
        pieces[place].payload = .quote(
          index, isFirst: place == end.first, isLast: place == end.last)
      }
    }
    return pieces
  }

  private func appendStart(_ mark: Mark, to output: inout [UInt8]) {
    switch mark {
    case .cue: output.append("<span class=\"cue\">")
    case .nonquotation: output.append("<span class=\"non\" tabindex=\"0\">")
    case .quote(let index, let isFirst, _):
      let quote = extraction.quotes[index]
      let color = colors.cssClass(quote.speaker?.id)
      output.append("<mark class=\"q \(color) \(quote.kind.rawValue)\" tabindex=\"0\"")
      if isFirst { output.append(" id=\"\(key)-q\(index)\"") }
      if let id = quote.speaker?.id { output.append(" data-speaker=\"\(key)-s\(id)\"") }
      output.append(">")
    }
  }

  private func appendEnd(_ mark: Mark, to output: inout [UInt8]) {
    switch mark {
    case .cue: output.append("</span>")
    case .nonquotation(let kind):
      output.append("<span class=\"tip\">Not a quotation: \(Self.name(kind))</span></span>")
    case .quote(let index, _, let isLast):
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
