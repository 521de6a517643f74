import Quoth
import QuothFormats

/// Writes one page for the browser: each document twice, the gold on the left and the system on the
/// right, with what differs marked.
///
/// The page holds all it needs and runs no script: its filters are style sheet alone, and its
/// Content Security Policy admits nothing else. Nothing of the texts reaches it unescaped.
public struct EvaluationHTMLWriter: Sendable {
  /// What is compared with what.
  public var title: ReportTitle

  /// Makes a writer.
  public init(title: ReportTitle) {
    self.title = title
  }

  /// The page in UTF-8.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the texts.
  public func bytes(for evaluation: Evaluation) -> [UInt8] {
    let kinds = evaluation.documents.map { Set($0.differences.map(\.kind)) }
    let frame = HTMLFrame(
      title: "Gold and system", sheet: HTMLPageStyle.base, style: EvaluationPageStyle.css)
    var output = frame.opening
    appendHeader(evaluation, to: &output)
    appendFilters(kinds, to: &output)
    for (number, document) in evaluation.documents.enumerated() {
      HTMLComparison(document, key: "d\(number)").append(to: &output)
    }
    output.append(Self.legend)
    return output + frame.closing
  }

  private func appendHeader(_ evaluation: Evaluation, to output: inout [UInt8]) {
    output.append("<header class=\"top\">\n<h1 dir=\"auto\">")
    output.append(xml: title.gold)
    output.append(" <small>gold</small> · ")
    output.append(xml: title.system)
    output.append(" <small>system</small></h1>\n<p class=\"facts\">")
    let figures = evaluation.figures
    output.append(
      xml: (title.facts(of: evaluation) + [figures.attributionLine]).joined(separator: " · "))
    output.append("</p>\n")
    for warning in title.warnings(of: evaluation) {
      output.append("<p class=\"facts warning\">")
      output.append(xml: warning)
      output.append("</p>\n")
    }
    output.append("<div class=\"tables\">\n")
    for table in figures.tables { append(table, to: &output) }
    output.append("</div>\n</header>\n")
  }

  private func append(_ table: FigureTable, to output: inout [UInt8]) {
    output.append("<table>\n")
    for (number, row) in ([table.header] + table.rows).enumerated() {
      output.append("<tr>")
      for (column, cell) in row.enumerated() {
        let tag = number == 0 || column == 0 ? "th" : "td"
        output.append("<\(tag)>")
        output.append(xml: cell)
        output.append("</\(tag)>")
      }
      output.append("</tr>\n")
    }
    output.append("</table>\n")
  }

  /// Buttons that choose documents; what they do is in the style sheet.
  private func appendFilters(_ kinds: [Set<Difference.Kind>], to output: inout [UInt8]) {
    output.append("<div class=\"filters\" role=\"group\" aria-label=\"Documents to show\">\n")
    appendFilter("all", "all", kinds.count, isChecked: true, to: &output)
    appendFilter("any", "with differences", kinds.count { !$0.isEmpty }, to: &output)
    for kind in Difference.Kind.allCases {
      appendFilter(
        kind.rawValue, kind.heading, kinds.count { $0.contains(kind) }, to: &output)
    }
    output.append("<label><input type=\"checkbox\" id=\"only\"> ")
    output.append("only paragraphs that differ</label>\n</div>\n")
  }

  private func appendFilter(
    _ name: String, _ label: String, _ count: Int, isChecked: Bool = false,
    to output: inout [UInt8]
  ) {
    output.append("<label><input type=\"radio\" name=\"show\" id=\"show-\(name)\"")
    output.append(isChecked ? " checked> " : "> ")
    output.append("\(label) <b>\(count)</b></label>\n")
  }

  private static let legend = """
    <footer class="legend"><span class="q right">in both</span> \
    <span class="q edges">with wrong edges</span> \
    <span class="q missed">missed</span> <span class="q false">not in gold</span> \
    <span class="q right n" data-n="by name">wrong speaker</span> \
    <span class="q aside">does not count</span></footer>

    """
}
