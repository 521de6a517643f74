import CQuothModel

/// The weights that decide who speaks in a dialogue; `Training/FORMAT.md` describes their file.
///
/// A candidate's score is a small network's of one hidden layer beside a linear one, over
/// ``CandidateFeatures``; whether a turn goes on or back to the speaker before is scored over
/// ``TurnChange``. Both are log-linear in what the decoder makes of them, as in a conditional random
/// field (Lafferty et al. 2001).
struct SpeakerModel: Sendable {
  private let inputs: Int
  private let hidden: Int
  private let changes: Int
  private let numbers: [Float]

  /// The file that is built in, or `nil` if it is not one of ours.
  static let builtIn = SpeakerModel()

  private init?() {
    guard let words = BuiltInWords.read(quoth_dialogue_bytes(), quoth_dialogue_size()),
      words.count >= 5
    else { return nil }
    guard words[0] == 0x4744_5451, words[1] == 1 else { return nil }
    inputs = Int(words[2])
    hidden = Int(words[3])
    changes = Int(words[4])
    numbers = words.dropFirst(5).map { Float(bitPattern: $0) }
    guard inputs == CandidateFeatures.names.count, changes == TurnChange.names.count,
      numbers.count == hidden * (inputs + 2) + 1 + inputs + 2 * changes + 6
    else { return nil }
  }

  // The numbers in the order of the file.
  private var output: Int { hidden * (inputs + 1) }
  private var linear: Int { output + hidden + 1 }
  private var change: Int { linear + inputs }
  private var calibration: Int { change + 2 * changes }

  /// The candidate's score: the higher, the likelier.
  func score(_ features: [Float]) -> Float {
    // Most features are 0.
    let present = features.indices.filter { features[$0] != 0 }
    var result = numbers[output + hidden]
    for unit in 0..<hidden {
      let start = unit * (inputs + 1)
      let sum = weighed(features, present, start, from: numbers[start + inputs])
      if sum > 0 { result += sum * numbers[output + unit] }
    }
    return weighed(features, present, linear, from: result)
  }

  /// The sum and each feature times its number, added up one after the other: the same everywhere.
  private func weighed(
    _ features: [Float], _ present: [Int], _ start: Int, from sum: Float
  ) -> Float {
    present.reduce(sum) { $0 + numbers[start + $1] * features[$1] }
  }

  /// What each feature alone adds to the score by the linear part, for explanations.
  func share(_ feature: Int) -> Float { numbers[linear + feature] }

  /// How much likelier than to somebody new the turn goes on, and goes back to the one before.
  func change(_ values: [Float]) -> (same: Float, back: Float) {
    var same: Float = 0
    var back: Float = 0
    for index in 0..<changes {
      same += numbers[change + index] * values[index]
      back += numbers[change + changes + index] * values[index]
    }
    return (same, back)
  }

  /// How often an answer of that probability is right, by what refers to the speaker: a name, other
  /// words, or nothing.
  func confidence(_ probability: Double, _ kind: Int) -> Double {
    let bounded = min(max(probability, 1e-4), 1 - 1e-4)
    let odds = Exponential.log(bounded / (1 - bounded))
    let slope = Double(numbers[calibration + 2 * kind])
    let offset = Double(numbers[calibration + 2 * kind + 1])
    return 1 / (1 + Exponential.exp(-(slope * odds + offset)))
  }
}
