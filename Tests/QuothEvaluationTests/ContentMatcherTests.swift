import Testing

@testable import QuothEvaluation

/// Which content answers which.
@Suite struct ContentMatcherTests {
  private func pairs(_ gold: [[Range<Int>]], _ system: [[Range<Int>]]) -> [ContentMatcher.Pair] {
    ContentMatcher.pairs(gold: gold.map { .init($0) }, system: system.map { .init($0) })
  }

  @Test func halfIsEnoughAndLessIsNot() {
    #expect(pairs([[0..<10]], [[0..<5]]) == [.init(gold: 0, system: 0, overlap: 0.5)])
    #expect(pairs([[0..<10]], [[0..<4]]).isEmpty)
    #expect(pairs([[0..<10]], [[10..<20]]).isEmpty)
  }

  @Test func theClosestComeFirst() {
    let found = pairs([[0..<10], [2..<10]], [[2..<10], [0..<9]])
    #expect(found.map(\.gold) == [1, 0])
    #expect(found.map(\.system) == [0, 1])
    #expect(found.map(\.overlap) == [1, 0.9])
  }

  @Test func ofEqualsTheFirstWins() {
    #expect(pairs([[0..<4], [0..<4]], [[0..<4]]).map(\.gold) == [0])
    #expect(pairs([[0..<4]], [[0..<4], [0..<4]]).map(\.system) == [0])
  }

  @Test func fragmentsCountTogether() {
    #expect(
      pairs([[0..<4, 10..<14]], [[10..<14, 0..<4]]) == [.init(gold: 0, system: 0, overlap: 1)])
  }

  /// On random contents, the same as the definition with sets of characters.
  @Test func isTheDefinition() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let contents = (0..<2).map { _ in
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let start = Int.random(in: 0..<30, using: &random)
            return start..<(start + Int.random(in: 1...12, using: &random))
          }
        }
      }
      #expect(pairs(contents[0], contents[1]) == naive(contents[0], contents[1]), "\(contents)")
    }
  }

  private func naive(_ gold: [[Range<Int>]], _ system: [[Range<Int>]]) -> [ContentMatcher.Pair] {
    var pairs: [ContentMatcher.Pair] = []
    for (i, one) in gold.enumerated() {
      for (j, two) in system.enumerated() {
        let (a, b) = (Set(one.joined()), Set(two.joined()))
        let overlap = Double(a.intersection(b).count) / Double(a.union(b).count)
        if overlap >= 0.5 { pairs.append(.init(gold: i, system: j, overlap: overlap)) }
      }
    }
    pairs.sort { ($1.overlap, $0.gold, $0.system) < ($0.overlap, $1.gold, $1.system) }
    var taken: [ContentMatcher.Pair] = []
    for pair in pairs
    where !taken.contains(where: { $0.gold == pair.gold || $0.system == pair.system }) {
      taken.append(pair)
    }
    return taken
  }
}
