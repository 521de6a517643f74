/// Quoted parts that a story's speakers say, though they look like single words in marks:
/// `“Of course,” she ended`, `“Bill,” Edna looked at me.`
struct SpokenSpans {
  let segmentation: Segmentation
  let marks: Marks
  let mentions: Mentions

  init(_ segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) {
    self.segmentation = segmentation
    self.marks = marks
    self.mentions = mentions
  }

  /// The reports, with those among them that are spoken as direct speech without a cue, or as the end
  /// of the speech before: `“Of course,” she ended, “you know best.”`
  func restored(in reports: [Report]) -> [Report] {
    var result: [Report] = []
    result.reserveCapacity(reports.count)
    for var report in reports {
      guard mayBeSpoken(report), let shape = shape(report.spans.first), shape.words > 0 else {
        result.append(report)
        continue
      }
      let opens = report.chunk == mentions.paragraphs[report.paragraph].lowerBound
      if opens || shape.startsCapital && (shape.endsOpen || shape.endsSentence) {
        report.kind = .direct
        report.nonquotation = nil
      } else if shape.endsOpen || shape.endsSentence, let last = result.last,
        last.kind == .direct, last.nonquotation == nil, last.paragraph == report.paragraph,
        self.shape(last.spans.last)?.endsOpen ?? false
      {
        result[result.count - 1].spans += report.spans
        result[result.count - 1].fragments += report.fragments
        continue
      }
      result.append(report)
    }
    return result
  }

  private func mayBeSpoken(_ report: Report) -> Bool {
    report.cue == nil && report.relation == .floating && report.kind == .mixed
      && (report.nonquotation == nil || report.nonquotation == .scare)
  }

  private func shape(_ span: Int?) -> SpanShape? {
    span.map { SpanShape(marks.spans[$0], segmentation) }
  }
}
