import Quoth
import QuothFormats

/// One document of the page: its paragraphs in two columns.
struct HTMLComparison {
  private let document: DocumentComparison
  private let key: String
  private let differences: [Difference]

  init(_ document: DocumentComparison, key: String) {
    self.document = document
    self.key = key
    differences = document.differences
  }

  func append(to output: inout [UInt8]) {
    let paragraphs = ParagraphLines.ranges(of: document.source.bytes)
    let text = ComparableText(document.source)
    var gold = HTMLColumn(.gold, of: document, text, key: key, paragraphs: paragraphs)
    var system = HTMLColumn(.system, of: document, text, key: key, paragraphs: paragraphs)
    appendHeader(gold, system, to: &output)
    output.append("<div class=\"row names\"><p>gold</p><p>system</p></div>\n")
    for (number, paragraph) in paragraphs.enumerated() {
      let differs = gold.differing.contains(number) || system.differing.contains(number)
      let isMarked = gold.marked.contains(number) || system.marked.contains(number)
      output.append(
        "<div class=\"row\(differs ? " differs" : "")\(isMarked ? "" : " plain")\">"
          + "<p class=\"gold\" dir=\"auto\">")
      gold.write(paragraph, to: &output)
      output.append("</p><p class=\"system\" dir=\"auto\">")
      system.write(paragraph, to: &output)
      output.append("</p></div>\n")
    }
    output.append("</section>\n")
  }

  private func appendHeader(
    _ gold: HTMLColumn, _ system: HTMLColumn, to output: inout [UInt8]
  ) {
    let kinds = Difference.Kind.allCases.filter { kind in
      differences.contains { $0.kind == kind }
    }
    let classes = kinds.map { " has-\($0.rawValue)" }.joined() + (kinds.isEmpty ? "" : " has-any")
    output.append("<section class=\"doc\(classes)\" id=\"\(key)\">\n<header><h2 dir=\"auto\">")
    output.append(xml: document.id)
    output.append("</h2><p class=\"facts\">")
    if document.isMissing { output.append("the system has no answer for this document ") }
    if kinds.isEmpty { output.append("no differences") }
    for kind in kinds {
      let count = differences.count { $0.kind == kind }
      let column = kind == .notInGold ? system : gold
      output.append("<a class=\"chip \(kind.rawValue)\"")
      if let anchor = column.firstAnchor[kind] { output.append(" href=\"#\(anchor)\"") }
      output.append(">\(count) \(kind.heading)</a> ")
    }
    output.append("</p></header>\n")
  }
}
