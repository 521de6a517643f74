/// Where the words of two texts correspond: the cheapest way to turn the shorter into a part of the
/// longer by leaving out, adding and changing words (Sellers 1980, *The theory and computation of
/// evolutionary distances*).
///
/// What stands before and after that part costs nothing, and the words that an ellipsis or an
/// editor's brackets leave out of the other text little.
struct UtteranceAlignment {
  /// Words of both texts between two that are equal.
  struct Difference {
    var short: Range<Int>
    var long: Range<Int>
    /// Whether a mark tells that words are left out here.
    var isGap: Bool
  }

  private(set) var differences: [Difference] = []
  /// How many words are equal.
  private(set) var matched = 0
  /// The part of the longer text.
  private(set) var part = 0..<0

  private static let add: Int32 = 4
  /// More, or the last word would be left out for one that is added before it.
  private static let leaveOut: Int32 = 5
  private static let change: Int32 = 6
  /// What it costs to leave out a word where a mark says so.
  private static let skip: Int32 = 1

  /// Longer texts are not aligned: the product of their lengths.
  static let limit = 1 << 20

  /// - Complexity: O(*n* · *m*), bounded by ``limit``.
  init?(_ short: UtteranceText, _ long: UtteranceText) {
    let one = short.words
    let other = long.words
    guard one.count * other.count <= Self.limit else { return nil }
    let width = other.count + 1
    var costs = [Int32](repeating: 0, count: (one.count + 1) * width)
    func isGap(_ words: [UtteranceWord], _ index: Int, _ endsInGap: Bool) -> Bool {
      index < words.count ? words[index].traits.contains(.afterGap) : endsInGap
    }
    let gaps = (0...other.count).map { isGap(other, $0, long.endsInGap) }
    for row in 1...one.count {
      let word = one[row - 1]
      costs[row * width] = costs[(row - 1) * width] + (gaps[0] ? Self.skip : Self.leaveOut)
      let adding: Int32 = isGap(one, row, short.endsInGap) ? Self.skip : Self.add
      for column in 1...max(1, other.count) where column < width {
        let change: Int32 = word == other[column - 1] ? 0 : Self.change
        let above = costs[(row - 1) * width + column]
        let left = costs[row * width + column - 1]
        let diagonal = costs[(row - 1) * width + column - 1]
        costs[row * width + column] = min(
          diagonal + change, above + (gaps[column] ? Self.skip : Self.leaveOut), left + adding)
      }
    }
    let last = one.count * width
    guard let end = (0..<width).min(by: { costs[last + $0] < costs[last + $1] }) else { return nil }
    trace(
      one, other, costs, end, isGapOfShort: { isGap(one, $0, short.endsInGap) }, gapsOfLong: gaps)
  }

  /// Follows the costs back from the end of the shorter text.
  private mutating func trace(
    _ one: [UtteranceWord], _ other: [UtteranceWord], _ costs: [Int32], _ end: Int,
    isGapOfShort: (Int) -> Bool, gapsOfLong gaps: [Bool]
  ) {
    let width = other.count + 1
    var row = one.count
    var column = end
    /// Where the difference ends that is being followed.
    var open: (row: Int, column: Int)?
    var hasGap = false
    while true {
      let cost = costs[row * width + column]
      let diagonal = row > 0 && column > 0 ? costs[(row - 1) * width + column - 1] : nil
      let isEqual = row > 0 && column > 0 && one[row - 1] == other[column - 1] && cost == diagonal
      if isEqual || row == 0 {
        if let end = open {
          differences.append(
            Difference(short: row..<end.row, long: column..<end.column, isGap: hasGap))
        }
        open = nil
        hasGap = false
        if row == 0 { break }
        matched += 1
        row -= 1
        column -= 1
        continue
      }
      if open == nil { open = (row, column) }
      if isGapOfShort(row) || gaps[column] { hasGap = true }
      if let diagonal, cost == diagonal + Self.change {
        row -= 1
        column -= 1
      } else if column > 0,
        cost == costs[row * width + column - 1] + (isGapOfShort(row) ? Self.skip : Self.add)
      {
        column -= 1
      } else {
        row -= 1
      }
      if isGapOfShort(row) || gaps[column] { hasGap = true }
    }
    part = column..<end
    differences.reverse()
  }
}
