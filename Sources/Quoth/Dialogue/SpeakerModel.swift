import CQuothModel

/// The weights that decide who speaks in a dialogue; `Training/FORMAT.md` describes their file.
///
/// A candidate is scored over ``CandidateFeatures``, and whether a turn goes on or back to the speaker
/// before over ``TurnChange``, each by a small network (``Scorer``). Both are log-linear in what the decoder makes of them, as in a conditional random
/// field (Lafferty et al. 2001).
///
/// In a short text nobody is known from chapters before, and whoever speaks is often never named: there
/// the linear parts and the biases are others, fitted together with those of long texts (Daumé 2007).
struct SpeakerModel: Sendable {
  private let candidate: Scorer
  private let turning: Scorer
  private let calibration: ArraySlice<Float>

  /// The weights that are built in for texts of that length, or `nil` if their file is not one of ours.
  static func builtIn(forBrief isBrief: Bool) -> SpeakerModel? { isBrief ? forBrief : forLong }

  private static let forLong = SpeakerModel(part: 0)
  private static let forBrief = SpeakerModel(part: 1)

  private init?(part: Int) {
    guard let words = BuiltInWords.read(quoth_dialogue_bytes(), quoth_dialogue_size()),
      words.count >= 6, words[0] == 0x4744_5451, words[1] == 2,
      words[2] == CandidateFeatures.names.count, words[4] == TurnChange.names.count
    else { return nil }
    let sizes = words[2..<6].map { Int($0) }
    let both = words.dropFirst(6)
    guard both.count % 2 == 0 else { return nil }
    var numbers = both.dropFirst(part * both.count / 2).prefix(both.count / 2)
      .map { Float(bitPattern: $0) }[...]
    guard let candidate = Scorer(sizes[0], sizes[1], outputs: 1, from: &numbers),
      let turning = Scorer(sizes[2], sizes[3], outputs: 2, from: &numbers),
      numbers.count == 6
    else { return nil }
    self.candidate = candidate
    self.turning = turning
    calibration = numbers
  }

  /// The candidate's score: the higher, the likelier.
  func score(_ features: [Float]) -> Float { candidate.scores(features)[0] }

  /// What each feature alone adds to the score by the linear part, for explanations.
  func share(_ feature: Int) -> Float { candidate.linear(feature) }

  /// How much likelier than to somebody new the turn goes on, and goes back to the one before.
  func change(_ values: [Float]) -> (same: Float, back: Float) {
    let scores = turning.scores(values)
    return (scores[0], scores[1])
  }

  /// How often an answer of that probability is right, by what refers to the speaker: a name, other
  /// words, or nothing.
  func confidence(_ probability: Double, _ kind: Int) -> Double {
    let bounded = min(max(probability, 1e-4), 1 - 1e-4)
    let odds = Exponential.log(bounded / (1 - bounded))
    let place = calibration.startIndex + 2 * kind
    let (slope, offset) = (Double(calibration[place]), Double(calibration[place + 1]))
    return 1 / (1 + Exponential.exp(-(slope * odds + offset)))
  }
}
