/// Tells dialogue, where speakers take turns paragraph by paragraph, from news, where the
/// paragraphs of one speaker follow one another.
enum Narrative {
  static func isDialogue(_ reports: [Report], _ mentions: Mentions) -> Bool {
    var leading = 0
    var quoted = 0
    var narrative = 0
    var last = -1
    for report in reports where report.nonquotation == nil {
      if report.relation == .labelled { continue }
      if report.paragraph != last {
        quoted += 1
        if report.chunk == mentions.paragraphs[report.paragraph].lowerBound { leading += 1 }
        last = report.paragraph
      }
      if report.relation == .floating { narrative += 1 }
    }
    guard quoted >= 2 else { return false }
    return Double(leading) / Double(quoted) > 0.6
      && Double(narrative) / Double(reports.count) > 0.25
  }
}
