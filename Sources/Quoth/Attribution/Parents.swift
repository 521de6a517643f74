/// Which quotation stands inside another's words.
enum Parents {
  /// Gives every quotation the innermost one that has all of its words in one fragment.
  ///
  /// - Complexity: O(*n* log *n*) in the number of quotations.
  static func link(_ quotes: inout [Quote]) {
    let fragments = quotes.indices.flatMap { index in
      quotes[index].fragments.map { (range: $0, quote: index) }
    }
    // What begins first and ends last comes before what stands in it.
    let order = fragments.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.quote)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.quote)
    }
    var open: [(range: Range<Int>, quote: Int)] = []
    for fragment in order {
      while let last = open.last, last.range.upperBound <= fragment.range.lowerBound {
        open.removeLast()
      }
      let outer = open.last {
        $0.quote != fragment.quote && $0.range.upperBound >= fragment.range.upperBound
          && $0.range.count > fragment.range.count
          && quotes[fragment.quote].range.upperBound <= $0.range.upperBound
      }
      if quotes[fragment.quote].parent == nil,
        fragment.range.lowerBound == quotes[fragment.quote].fragments.first?.lowerBound
      {
        quotes[fragment.quote].parent = outer?.quote
      }
      open.append(fragment)
    }
  }
}
