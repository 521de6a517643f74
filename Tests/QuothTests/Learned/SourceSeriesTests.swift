import Testing

@testable import Quoth

struct SourceSeriesTests {
  /// What is left of a content where the words of the source are taken out of it.
  @Test(arguments: [
    ([2..<5], 6..<9, [2..<5]),
    ([4..<12], 2..<6, [6..<12]),
    ([2..<8], 6..<9, [2..<6]),
    ([2..<12], 4..<6, [6..<12]),
    // All of it is the source: once a trap.
    ([4..<6], 2..<9, []),
    ([2..<9], 2..<9, []),
    ([1..<3, 4..<6], 2..<9, [1..<2]),
  ])
  func contentHasNoWordsOfTheSource(
    spans: [Range<Int>], series: Range<Int>, left: [Range<Int>]
  ) {
    #expect(LearnedItem.content(spans, without: series) == left)
  }
}
