/// Of whom the paragraphs around a turn tell that have no words in marks: *The lad punched the tickets.* Then:
/// *“Is it Eynhallow you’re for?”*
extension TurnReader {
  /// Reads whom the paragraphs before the turn and after it tell of, where nothing of the writer's stands between.
  func readNarration(_ turn: inout Turn) {
    if turn.opens, let before = mentions.paragraph(before: turn.paragraph),
      let clause = narration(before)
    {
      let end = clause.range.upperBound
      let last = clause.sentenceStart(of: end - 2)
      turn.toldLast = subject(last..<end, clause)
      let first = clause.sentenceEnd(of: clause.range.lowerBound)
      turn.toldFirst =
        first > last ? turn.toldLast : subject(clause.range.lowerBound..<first, clause)
    }
    if turn.closes, let after = mentions.paragraph(after: turn.paragraph),
      let clause = narration(after)
    {
      let first = clause.range.lowerBound
      turn.toldNext = subject(first..<clause.sentenceEnd(of: first), clause)
    }
  }

  /// The paragraph, if it is the writer's alone.
  private func narration(_ paragraph: Int) -> ClauseReader? {
    let clause = ClauseReader(segmentation, mentions, paragraph: paragraph)
    let isTold =
      clause.range.count > 2 && !clause.range.contains { clause.chunks[$0].kind == .quote }
    return isTold ? clause : nil
  }
}
