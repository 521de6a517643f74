/// A set of characters of one text, as ranges of their numbers: in order, apart from each other.
///
/// Two sets are equal if and only if they hold the same characters.
struct CharacterRanges: Sendable, Hashable {
  private(set) var ranges: [Range<Int>]
  /// How many characters there are.
  private(set) var count: Int

  /// The characters of all ranges, in whatever order and however they overlap.
  ///
  /// - Complexity: O(*n* log *n*) in the number of ranges.
  init(_ parts: some Sequence<Range<Int>>) {
    ranges = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) where !part.isEmpty {
      if let last = ranges.last, part.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        ranges.append(part)
      }
    }
    count = ranges.reduce(0) { $0 + $1.count }
  }

  /// All characters of several sets.
  init(union sets: some Sequence<CharacterRanges>) {
    self.init(sets.flatMap(\.ranges))
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// How many characters both sets hold.
  ///
  /// - Complexity: O(*n*) in the number of ranges.
  func commonCount(with other: CharacterRanges) -> Int {
    var (index, otherIndex, common) = (0, 0, 0)
    while index < ranges.count, otherIndex < other.ranges.count {
      let (one, two) = (ranges[index], other.ranges[otherIndex])
      common += one.clamped(to: two).count
      if one.upperBound < two.upperBound { index += 1 } else { otherIndex += 1 }
    }
    return common
  }
}
