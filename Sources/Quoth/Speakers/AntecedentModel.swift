import CQuothModel

/// The weights that decide whom *he* and *she* take up in stories; `Training/FORMAT.md` describes their
/// file.
///
/// A candidate's score is that of a small network of one hidden layer beside a linear one, over
/// ``AntecedentFeatures``.
struct AntecedentModel: Sendable {
  /// The first lanes are the hidden units, the last is the linear score.
  private typealias Row = SIMD16<Float>

  private let rows: [Row]
  private let bias: Row
  private let output: Row

  /// The file that is built in, or `nil` if it is not one of ours.
  static let builtIn = AntecedentModel()

  /// A model that has everybody for as likely: what the first fit begins with after the features changed.
  static let blank = AntecedentModel(
    rows: Array(repeating: .zero, count: AntecedentFeatures.Name.allCases.count))

  private init(rows: [Row]) {
    self.rows = rows
    bias = .zero
    output = .zero
  }

  private init?() {
    guard let words = BuiltInWords.read(quoth_antecedents_bytes(), quoth_antecedents_size()),
      words.count >= 3
    else { return nil }
    let inputs = AntecedentFeatures.Name.allCases.count
    guard words[0] == 0x4750_5451, words[1] == 1, words[2] == inputs,
      words.count == 3 + (inputs + 2) * Row.scalarCount
    else { return nil }
    let rows = (0..<inputs + 2).map { row in
      Row(
        words[(3 + row * Row.scalarCount)...].prefix(Row.scalarCount)
          .map(Float.init(bitPattern:)))
    }
    self.rows = Array(rows.prefix(inputs))
    bias = rows[inputs]
    output = rows[inputs + 1]
  }

  /// The candidate's score: the higher, the likelier.
  func score(_ features: AntecedentFeatures) -> Float {
    var sum = bias
    for (feature, value) in features.values { sum += rows[feature] * value }
    let linear = sum[Row.scalarCount - 1]
    sum.replace(with: 0, where: sum .< 0)
    sum[Row.scalarCount - 1] = linear
    return (sum * output).sum()
  }

  /// The scores as probabilities.
  static func probabilities(_ scores: [Float]) -> [Float] {
    guard let best = scores.max() else { return [] }
    let powers = scores.map { Exponential.exp(Double($0 - best)) }
    let sum = powers.reduce(0, +)
    return powers.map { Float($0 / sum) }
  }
}
