/// How a text tells, in shares of its words outside quotation marks: stories say *he*, *she* and *had*
/// where news names people, dates and numbers.
struct Manner {
  /// One share for each of ``MannerWeights/shares``, between 0 and 1.
  let shares: [Float]
  private let words: Int

  /// - Complexity: O(1): reads no further than some pages.
  init(_ tokens: [Token], _ marks: Marks) {
    var counts = [Int](repeating: 0, count: MannerWeights.shares.count)
    var words = 0
    var quoted = marks.spans.lazy.flatMap { $0.parts.lazy.map(\.inner) }.makeIterator()
    var next = quoted.next()
    let (pasts, presents) = (Self.pasts, Self.presents)
    for index in tokens.indices {
      if words == Self.limit { break }
      while let range = next, range.upperBound <= index { next = quoted.next() }
      if next?.contains(index) ?? false { continue }
      let token = tokens[index]
      switch token.kind {
      case .punctuation: continue
      case .number: counts[Share.numbers] += 1
      case .word:
        if token.meets(.pronoun), token.meets([.male, .female]) {
          counts[Share.thirdPersons] += 1
        } else if token.meets(.firstPerson) {
          counts[Share.firstPersons] += 1
        } else if token.isCapital, !token.flags.contains(.sentenceStart) {
          counts[Share.capitals] += 1
        } else if token.meets(.auxiliary) {
          if pasts.contains(token.hash) {
            counts[Share.pasts] += 1
          } else if presents.contains(token.hash) {
            counts[Share.presents] += 1
          }
        }
      }
      words += 1
    }
    self.words = words
    shares = counts.map { Float($0) / Float(max(words, 1)) }
  }

  /// Whether the text is told as stories are, as far as its words alone tell; a few words tell nothing.
  var isStory: Bool {
    guard words >= Self.least else { return false }
    return zip(shares, MannerWeights.shares).reduce(MannerWeights.offset) { $0 + $1.0 * $1.1 }
      > MannerWeights.threshold
  }

  private enum Share {
    static let thirdPersons = 0
    static let firstPersons = 1
    static let numbers = 2
    static let capitals = 3
    static let pasts = 4
    static let presents = 5
  }

  private static let limit = 4_000
  private static let least = 80
  private static let pasts: WordSet = ["had", "was", "were"]
  private static let presents: WordSet = ["is", "are", "has", "have", "will"]
}
