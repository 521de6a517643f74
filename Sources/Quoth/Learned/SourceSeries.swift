/// Sources that are set side by side: where the network names one of *Reuters, AFP and the BBC*, all
/// of them said it.
extension LearnedItem {
  /// The item with its source widened to the series that it is part of, and without these words in
  /// its content.
  func widened(in clause: ClauseReader, chunkOf: [Int32]) -> LearnedItem {
    guard let source, chunkOf[source.lowerBound] >= 0, chunkOf[source.upperBound - 1] >= 0 else {
      return self
    }
    let last = Int(chunkOf[source.upperBound - 1])
    var first = Int(chunkOf[source.lowerBound])
    guard clause.mention(first) != nil, clause.mention(last) != nil else { return self }
    let low = clause.sentenceStart(of: first)
    while let previous = member(before: first, clause, low) { first = previous }
    let members = clause.series(from: first, end: clause.sentenceEnd(of: last))
    guard let greatest = members.last, members.count > 1, greatest >= last else { return self }
    let start = min(source.lowerBound, clause.chunks[first].tokens.lowerBound)
    let whole = start..<clause.chunks[greatest].tokens.upperBound
    guard !whole.contains(cue.lowerBound) else { return self }
    var result = self
    result.source = whole
    result.content = Self.content(content, without: whole)
    return result
  }

  /// The spans without the words of the series: what follows them, or what stands before them; a span
  /// that lies within them is none.
  static func content(_ spans: [Range<Int>], without series: Range<Int>) -> [Range<Int>] {
    spans.compactMap { span in
      guard span.overlaps(series) else { return span }
      if span.upperBound > series.upperBound { return series.upperBound..<span.upperBound }
      return span.lowerBound < series.lowerBound ? span.lowerBound..<series.lowerBound : nil
    }
  }

  /// The name before the chunk in a series, if there is one that is neither content nor governed by
  /// a preposition.
  private func member(before chunk: Int, _ clause: ClauseReader, _ low: Int) -> Int? {
    var index = chunk - 1
    if clause.isWord(index, Words.and) { index -= 1 }
    if index > low, clause.kind(index) == .comma { index -= 1 }
    guard index < chunk - 1, index >= low, let mention = clause.mention(index),
      mention.kind == .name, clause.mention(chunk)?.kind == .name,
      clause.kind(index - 1) != .preposition || index - 1 < low,
      !content.contains(where: { $0.overlaps(clause.chunks[index].tokens) })
    else { return nil }
    return index
  }
}
