import CQuothModel

/// The weights that choose among those whom a pronoun or a description may mean; `Training/FORMAT.md` describes
/// their files.
///
/// A candidate's score is that of a small network of one hidden layer beside a linear one. The first lanes of a row are
/// the hidden units, the last is the linear score.
struct ChoiceModel: Sendable {
  private typealias Block = SIMD16<Float>

  /// The rows of the features, then those of the bias and of the output: so many blocks each.
  private let rows: [Block]
  private let blocks: Int
  private let inputs: Int

  /// A model that has everybody for as likely, or whoever has a feature for likelier: what a first fit begins with.
  init(blank inputs: Int, trusting feature: Int? = nil) {
    var rows = Array(repeating: Block.zero, count: inputs + 2)
    if let feature {
      rows[feature][Block.scalarCount - 1] = 4
      rows[inputs + 1][Block.scalarCount - 1] = 1
    }
    self.rows = rows
    blocks = 1
    self.inputs = inputs
  }

  /// Reads a file; `nil` if it is not one for so many features.
  init?(_ bytes: UnsafePointer<UInt8>, _ size: Int, inputs: Int) {
    guard let words = BuiltInWords.read(bytes, size), words.count > 3,
      words[0] == 0x4750_5451, words[1] == 1, words[2] == inputs
    else { return nil }
    let numbers = words.dropFirst(3).map(Float.init(bitPattern:))
    blocks = numbers.count / (inputs + 2) / Block.scalarCount
    guard blocks > 0, numbers.count == (inputs + 2) * blocks * Block.scalarCount else {
      return nil
    }
    rows = stride(from: 0, to: numbers.count, by: Block.scalarCount).map {
      Block(numbers[$0..<$0 + Block.scalarCount])
    }
    self.inputs = inputs
  }

  /// The candidate's score: the higher, the likelier.
  func score(_ features: [(feature: Int, value: Float)]) -> Float {
    var result: Float = 0
    for block in 0..<blocks {
      var sum = rows[inputs * blocks + block]
      for (feature, value) in features { sum += rows[feature * blocks + block] * value }
      let linear = sum[Block.scalarCount - 1]
      sum.replace(with: 0, where: sum .< 0)
      if block == blocks - 1 { sum[Block.scalarCount - 1] = linear }
      result += (sum * rows[(inputs + 1) * blocks + block]).sum()
    }
    return result
  }

  /// The scores as probabilities.
  static func probabilities(_ scores: [Float]) -> [Float] {
    guard let best = scores.max() else { return [] }
    let powers = scores.map { Exponential.exp(Double($0 - best)) }
    let sum = powers.reduce(0, +)
    return powers.map { Float($0 / sum) }
  }
}

extension ChoiceModel {
  /// Whom *he* and *she* take up in stories; `nil` where the features have changed since it was fitted.
  static let antecedents = ChoiceModel(
    quoth_antecedents_bytes(), quoth_antecedents_size(),
    inputs: AntecedentFeatures.Name.allCases.count)
}

/// What decides in news whom *he* and *she* take up, and whom descriptions mean; rules do where there is no model.
package struct NewsModels: Sendable {
  let pronouns: ChoiceModel?
  let descriptions: ChoiceModel?

  static let builtIn = NewsModels(
    pronouns: ChoiceModel(
      quoth_news_bytes(), quoth_news_size(), inputs: AntecedentFeatures.Name.allCases.count),
    descriptions: ChoiceModel(
      quoth_descriptions_bytes(), quoth_descriptions_size(),
      inputs: DescriptionFeatures.Name.allCases.count))

  /// Whether a model decides anything.
  var isAny: Bool { pronouns != nil || descriptions != nil }

  /// Rules alone.
  static let none = NewsModels(pronouns: ChoiceModel?.none, descriptions: ChoiceModel?.none)

  private init(pronouns: ChoiceModel?, descriptions: ChoiceModel?) {
    self.pronouns = pronouns
    self.descriptions = descriptions
  }

  /// The models of two files, for those who fit them.
  package init(pronouns: [UInt8]?, descriptions: [UInt8]?) {
    func model(_ file: [UInt8]?, _ inputs: Int) -> ChoiceModel? {
      file?.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.flatMap { ChoiceModel($0, bytes.count, inputs: inputs) }
      }
    }
    self.pronouns = model(pronouns, AntecedentFeatures.Name.allCases.count)
    self.descriptions = model(descriptions, DescriptionFeatures.Name.allCases.count)
  }
}
