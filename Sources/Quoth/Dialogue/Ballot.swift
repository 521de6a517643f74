/// The candidates of a turn with what speaks for each, kept where explanations are wanted.
struct Ballot: Sendable {
  struct Candidate: Sendable {
    let entity: Int
    let probability: Double
    let score: Float
    /// The features that it has, by name, and what each adds to the score by itself.
    let features: [(name: String, value: Float, share: Float)]
  }

  /// The likeliest first.
  let candidates: [Candidate]

  init(_ answer: DialogueDecision.Answer, _ model: SpeakerModel) {
    candidates = answer.choice.candidates.indices.map { index in
      let features = answer.choice.features[index]
      return Candidate(
        entity: answer.choice.candidates[index], probability: answer.probabilities[index],
        score: answer.scores[index],
        features: features.indices.filter { features[$0] != 0 }.map {
          (CandidateFeatures.names[$0], features[$0], features[$0] * model.share($0))
        }.sorted { abs($0.share) > abs($1.share) })
    }.sorted { $0.probability > $1.probability }
  }
}
