public import Quoth

/// Leaves out quotations that were not asked for.
public struct QuoteFilter: Sendable, Hashable {
  /// The kinds to keep.
  public var kinds: Set<Quote.Kind>
  /// The least confidence to keep, from 0 to 1.
  public var minimumConfidence: Double

  /// Makes a filter; by default it keeps everything.
  public init(kinds: Set<Quote.Kind> = Set(Quote.Kind.allCases), minimumConfidence: Double = 0) {
    self.kinds = kinds
    self.minimumConfidence = minimumConfidence
  }

  /// The extraction without the quotations that the filter refuses, and without the speakers that
  /// only those refer to. Ids stay as they are; a quotation
  /// whose parent is left out has none.
  public func apply(to extraction: Extraction) -> Extraction {
    var quotes: [Quote] = []
    var places = [Int?](repeating: nil, count: extraction.quotes.count)
    for (index, quote) in extraction.quotes.enumerated()
    where kinds.contains(quote.kind) && quote.confidence >= minimumConfidence {
      places[index] = quotes.count
      quotes.append(quote)
    }
    if quotes.count == extraction.quotes.count { return extraction }
    for index in quotes.indices {
      quotes[index].parent = quotes[index].parent.flatMap { places[$0] }
    }
    var result = extraction
    result.quotes = quotes
    let references = quotes.flatMap { [$0.speaker, $0.addressee].compactMap { $0 } + $0.via }
    let ids = Set(references.map(\.id))
    result.speakers = extraction.speakers.filter { ids.contains($0.id) }
    return result
  }
}
