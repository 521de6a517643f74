/// The parts of a text that stand in marks, in tokens: those that a report holds already, and those
/// that are still to be given to one.
struct QuotedParts {
  /// Parts of no report yet, in text order.
  let open: [Range<Int>]
  /// Parts of a report that stays as it is, in text order.
  private let settled: [Range<Int>]
  private let tokens: [Token]

  init(_ segmentation: Segmentation, _ marks: Marks, settled reports: [Report]) {
    tokens = segmentation.tokens
    let claimed = Set(reports.flatMap(\.spans))
    func parts(_ isClaimed: Bool) -> [Range<Int>] {
      marks.spans.enumerated().filter { claimed.contains($0.offset) == isClaimed }
        .flatMap { $0.element.parts.map(\.tokens) }.sorted { $0.lowerBound < $1.lowerBound }
    }
    open = parts(false)
    settled = parts(true)
  }

  /// *The doctor said he was alarmed. “It is spreading,” he said*: the item without the words that
  /// are another's already, or `nil` where nothing is left of it.
  func unsettled(_ item: LearnedItem) -> LearnedItem? {
    guard item.content.contains(where: touchesSettled) else { return item }
    var result = item
    result.content = item.content.flatMap(rest).filter { $0.contains(where: isWord) }
    return result.content.isEmpty ? nil : result
  }

  private func isWord(_ token: Int) -> Bool { tokens[token].kind != .punctuation }

  private func touchesSettled(_ span: Range<Int>) -> Bool {
    let part = settled.firstSorted { $0.upperBound > span.lowerBound }
    return part < settled.count && settled[part].lowerBound < span.upperBound
  }

  private func rest(_ span: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var low = span.lowerBound
    var part = settled.firstSorted { $0.upperBound > low }
    while part < settled.count, settled[part].lowerBound < span.upperBound {
      if low < settled[part].lowerBound { result.append(low..<settled[part].lowerBound) }
      low = max(low, settled[part].upperBound)
      part += 1
    }
    if low < span.upperBound { result.append(low..<span.upperBound) }
    return result
  }
}
