/// Tells, by a handful of look-ups, which words that may be cues are worth the network's time.
///
/// A logistic regression over the word and its neighbours; see `Training/FORMAT.md`. Most of the
/// words that it turns away stand often as cues elsewhere, and most rare cues get through.
struct CueGate: Sendable {
  private static let outside: UInt64 = 0xFFFF
  private static let bucketBits: UInt64 = 15

  let weights: Weights.Table
  let bias: Float
  /// The score below which a candidate is skipped.
  let least: Float

  /// Whether the network should read the window of the token.
  func accepts(_ token: Int, _ kind: CueWindow.Kind, _ words: WordFeatures) -> Bool {
    score(token, kind, words) >= least
  }

  /// How likely the token is a cue, as the logarithm of the odds.
  func score(_ token: Int, _ kind: CueWindow.Kind, _ words: WordFeatures) -> Float {
    let kind = UInt64(kind.rawValue)
    func word(_ distance: Int) -> UInt64 { Self.value(words.word, token + distance) }
    func chunk(_ distance: Int) -> UInt64 { Self.value(words.chunk, token + distance) }
    func mark(_ distance: Int) -> UInt64 { Self.value(words.mark, token + distance) }
    func shape(_ distance: Int) -> UInt64 { Self.value(words.shape, token + distance) }
    let suffix = Self.value(words.suffix, token)
    var sum = Sum(weights)
    sum.add(word(0), kind)
    sum.add(Self.value(words.prefix, token))
    sum.add(suffix)
    sum.add(word(-2))
    sum.add(word(-1))
    sum.add(word(1))
    sum.add(word(2))
    sum.add(chunk(-2), mark(-2))
    sum.add(chunk(-1), mark(-1))
    sum.add(chunk(1), mark(1))
    sum.add(chunk(2), mark(2))
    sum.add(chunk(0), mark(0), kind)
    sum.add(chunk(-1), chunk(0), chunk(1))
    sum.add(chunk(-2), chunk(-1), suffix)
    sum.add(suffix, word(1))
    sum.add(word(0), chunk(1))
    sum.add(word(0), chunk(-1))
    sum.add(shape(-1), shape(1), kind)
    return sum.value + bias
  }

  private static func value(_ column: [some BinaryInteger], _ token: Int) -> UInt64 {
    column.indices.contains(token) ? UInt64(column[token]) : outside
  }

  /// The weights of the patterns in the order of training.
  private struct Sum {
    private let weights: Weights.Table
    private var number: UInt64 = 0
    private(set) var value: Float = 0

    init(_ weights: Weights.Table) { self.weights = weights }

    mutating func add(_ first: UInt64) { look(up: step(start(), first)) }

    mutating func add(_ first: UInt64, _ second: UInt64) {
      look(up: step(step(start(), first), second))
    }

    mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
      look(up: step(step(step(start(), first), second), third))
    }

    private mutating func start() -> UInt64 {
      number += 1
      return 0xCBF2_9CE4_8422_2325 ^ number
    }

    private func step(_ hash: UInt64, _ part: UInt64) -> UInt64 {
      hash &* 0x0000_0100_0000_01B3 ^ part
    }

    private mutating func look(up hash: UInt64) {
      let bucket = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> (64 - CueGate.bucketBits))
      value += weights.value(bucket / weights.width, bucket % weights.width)
    }
  }
}
