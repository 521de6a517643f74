import Quoth
import QuothFormats

/// Writes an evaluation for a terminal: the figures and, if asked for, where they come from.
///
/// ```
///             P      R      F  found  gold
/// char    0.937  0.926  0.931   1283  1157
/// ```
///
/// A difference is shown with the document, `line:column` and the offset in code points:
///
/// ```
/// missed: 1 of 12
///   a  2:41 @130  indirect · Noor Amin
///     … told Reuters that ⟦talks would begin within days⟧. She did not …
/// ```
public struct EvaluationTextWriter: Sendable {
  /// What is compared with what.
  public var title: ReportTitle
  /// Whether to use the terminal's colours (ECMA-48).
  public var usesColor: Bool
  /// Which differences are listed.
  public var listed: Set<Difference.Kind>
  /// How many of each kind are listed; `nil` is all.
  public var limit: Int?

  /// Makes a writer.
  public init(
    title: ReportTitle, usesColor: Bool = false, listed: Set<Difference.Kind> = [],
    limit: Int? = nil
  ) {
    self.title = title
    self.usesColor = usesColor
    self.listed = listed
    self.limit = limit
  }

  fileprivate func styled(_ text: String, _ code: String) -> String {
    usesColor ? TerminalText.styled(text, code) : text
  }

  /// The report in UTF-8.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func bytes(for evaluation: Evaluation) -> [UInt8] {
    var lines = [
      styled(TerminalText.plain("\(title.gold) · \(title.system)"), "1"),
      TerminalText.plain(title.facts(of: evaluation).joined(separator: " · ")), "",
    ]
    let figures = evaluation.figures
    for (number, table) in figures.tables.enumerated() {
      lines += self.lines(of: table) + [""]
      if number == 0 { lines += [figures.attributionLine, ""] }
    }
    let warnings = title.warnings(of: evaluation).map(TerminalText.plain)
    if !warnings.isEmpty { lines += warnings + [""] }
    for kind in Difference.Kind.allCases where listed.contains(kind) {
      lines += list(kind, of: evaluation) + [""]
    }
    lines.removeLast()
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func lines(of table: FigureTable) -> [String] {
    let rows = ([table.header] + table.rows).map { $0.map(TerminalText.plain) }
    let widths = table.header.indices.map { column in
      max(column == 0 ? 9 : 5, rows.map { $0[column].count }.max() ?? 0)
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }
  }

  /// The differences of a kind, under a heading.
  private func list(_ kind: Difference.Kind, of evaluation: Evaluation) -> [String] {
    var entries: [String] = []
    var count = 0
    for document in evaluation.documents {
      let differences = document.differences.filter { $0.kind == kind }
      count += differences.count
      if differences.isEmpty || entries.count >= limit ?? .max { continue }
      let reader = DifferenceText(document, self)
      entries += differences.prefix((limit ?? .max) - entries.count).map(reader.text)
    }
    let shown = entries.count < count ? ", the first \(entries.count)" : ""
    let heading = "\(kind.heading): \(count) of \(kind.whole(in: evaluation.counts))\(shown)"
    return [styled(heading, "1;4")] + entries
  }
}

/// Writes the differences of one document.
private struct DifferenceText {
  let document: DocumentComparison
  let writer: EvaluationTextWriter
  let places: LinePlaces
  let offsets: OffsetMap
  let excerpt: Excerpt

  init(_ document: DocumentComparison, _ writer: EvaluationTextWriter) {
    self.document = document
    self.writer = writer
    places = LinePlaces(document.source)
    offsets = document.source.offsets(in: .codepoint)
    excerpt = Excerpt(document.source)
  }

  func text(of difference: Difference) -> String {
    let start = difference.range.lowerBound
    let place = "\(TerminalText.plain(document.id))  \(places[start]) @\(offsets[start])"
    let facts = facts(of: difference).map(TerminalText.plain)
    let excerpts =
      difference.kind == .edges
      ? [("gold    ", difference.gold), ("system  ", difference.system)]
      : [("", difference.gold ?? difference.system)]
    let lines = excerpts.compactMap { label, quote in
      quote.map { "    " + label + writer.styled(excerpt.text(of: $0), "36") }
    }
    return (["  \(writer.styled(place, "2"))  \(facts.joined(separator: " · "))"] + lines)
      .joined(separator: "\n")
  }

  private func facts(of difference: Difference) -> [String] {
    let speakers = [difference.gold, difference.system].compactMap {
      $0?.speakerLabel(in: document.source)
    }
    let kind = (difference.gold ?? difference.system)?.kind ?? ""
    switch difference.kind {
    case .missed, .notInGold: return [kind] + speakers
    case .speaker: return [kind, "gold " + speakers[0], "system " + speakers[1]]
    case .edges: return [kind, speakers[0], "\(Int(difference.overlap * 100)) % in common"]
    }
  }
}

extension Difference.Kind {
  /// What a list of them is called.
  var heading: String {
    switch self {
    case .missed: "missed"
    case .notInGold: "not in gold"
    case .speaker: "wrong speaker"
    case .edges: "wrong edges"
    }
  }

  /// How many quotations there are that could differ in this.
  fileprivate func whole(in counts: EvaluationCounts) -> Int {
    switch self {
    case .missed: counts.gold.total.all
    case .notInGold: counts.system.total.all
    case .speaker: counts.gold.total.judged
    case .edges: counts.gold.total.matched
    }
  }
}
