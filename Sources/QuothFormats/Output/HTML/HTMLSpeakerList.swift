import Quoth

/// The speakers of one document with their quotations, most first.
struct HTMLSpeakerList {
  private static let longestExcerpt = 80

  private let extraction: Extraction
  private let key: String
  private let colors: SpeakerColors

  init(_ result: ExtractedDocument, _ colors: SpeakerColors) {
    extraction = result.extraction
    key = result.key
    self.colors = colors
  }

  func append(to output: inout [UInt8]) {
    if extraction.quotes.isEmpty { return }
    var quotes: [Speaker.ID: [Int]] = [:]
    var unattributed: [Int] = []
    for (index, quote) in extraction.quotes.enumerated() {
      if let id = quote.speaker?.id {
        quotes[id, default: []].append(index)
      } else {
        unattributed.append(index)
      }
    }
    output.append("<nav aria-label=\"Speakers\">\n<ul>\n")
    let order = colors.speaking.enumerated().sorted {
      (-quotes[$0.element, default: []].count, $0.offset)
        < (-quotes[$1.element, default: []].count, $1.offset)
    }
    for (_, id) in order { append(id, quotes[id, default: []], to: &output) }
    if !unattributed.isEmpty { append(nil, unattributed, to: &output) }
    output.append("</ul>\n</nav>\n")
  }

  private func append(_ id: Speaker.ID?, _ quotes: [Int], to output: inout [UInt8]) {
    let speaker = id.flatMap(extraction.speaker)
    let name = speaker?.name ?? quotes.first.flatMap { extraction.quotes[$0].speaker?.name }
    output.append("<li class=\"\(colors.cssClass(id))\"><details><summary><span class=\"dot\">")
    if let number = colors.number(id) { output.append(decimal: number) } else { output.append("–") }
    output.append("</span><span class=\"who\"><b dir=\"auto\">")
    output.append(xml: name ?? "Nobody named")
    output.append("</b>")
    if let role = speaker?.role {
      output.append("<small dir=\"auto\">")
      output.append(xml: role)
      output.append("</small>")
    }
    output.append("</span><span class=\"count\">")
    output.append(decimal: quotes.count)
    output.append("</span></summary>\n")
    if let id {
      output.append("<button type=\"button\" hidden data-only=\"\(key)-s\(id)\" ")
      output.append("aria-pressed=\"false\">Show only these</button>\n")
    }
    output.append("<ol>\n")
    for index in quotes {
      output.append("<li><a dir=\"auto\" href=\"#\(key)-q\(index)\">")
      output.append(xml: excerpt(of: extraction.quotes[index].text))
      output.append("</a></li>\n")
    }
    output.append("</ol></details></li>\n")
  }

  private func excerpt(of text: String) -> String {
    let start = text.prefix(Self.longestExcerpt)
    return start.endIndex == text.endIndex ? text : start + "…"
  }
}
