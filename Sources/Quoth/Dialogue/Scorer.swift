/// A small network: one hidden layer beside a linear one.
struct Scorer: Sendable {
  private let inputs: Int
  private let hidden: Int
  private let outputs: Int
  /// For each hidden unit its weights and its bias; for each output the weights of the units; for each
  /// output those of the inputs.
  private let numbers: [Float]

  /// Takes its weights from the front of the numbers; `nil` if they are too few.
  init?(_ inputs: Int, _ hidden: Int, outputs: Int, from numbers: inout ArraySlice<Float>) {
    let count = hidden * (inputs + 1) + outputs * (hidden + inputs)
    guard numbers.count >= count else { return nil }
    self.inputs = inputs
    self.hidden = hidden
    self.outputs = outputs
    self.numbers = Array(numbers.prefix(count))
    numbers = numbers.dropFirst(count)
  }

  /// - Complexity: O(*f* · *h*) for *f* features that are not 0 and *h* hidden units.
  func scores(_ features: [Float]) -> [Float] {
    // Most features are 0.
    let present = features.indices.filter { features[$0] != 0 }
    var scores = [Float](repeating: 0, count: outputs)
    for unit in 0..<hidden {
      let start = unit * (inputs + 1)
      let sum = weighed(features, present, start, from: numbers[start + inputs])
      if sum > 0 {
        for output in 0..<outputs {
          scores[output] += sum * numbers[output * hidden + upper + unit]
        }
      }
    }
    for output in 0..<outputs {
      scores[output] = weighed(
        features, present, linear + output * inputs, from: scores[output])
    }
    return scores
  }

  /// What an input alone adds to the first output by the linear layer.
  func linear(_ input: Int) -> Float { numbers[linear + input] }

  /// Where the weights of the hidden units' outputs begin, and those of the linear layer.
  private var upper: Int { hidden * (inputs + 1) }
  private var linear: Int { upper + outputs * hidden }

  /// The sum and each feature times its number, added up one after the other: the same everywhere.
  private func weighed(
    _ features: [Float], _ present: [Int], _ start: Int, from sum: Float
  ) -> Float {
    present.reduce(sum) { $0 + numbers[start + $1] * features[$1] }
  }
}
