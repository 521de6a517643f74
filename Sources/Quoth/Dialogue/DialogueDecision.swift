/// Who speaks the turns of a dialogue.
struct DialogueDecision {
  struct Answer {
    let turn: Turn
    let entity: Int
    let probability: Double
    let confidence: Double
    /// All candidates with their probabilities and scores.
    let choice: DialogueReading.Choice
    let probabilities: [Double]
    let scores: [Float]

    /// The candidates, the likeliest first.
    var likeliest: [Int] {
      probabilities.indices.sorted { (-probabilities[$0], $0) < (-probabilities[$1], $1) }
        .map { choice.candidates[$0] }
    }
  }

  let reading: DialogueReading
  private(set) var answers: [Answer] = []

  init(_ reading: DialogueReading, _ model: SpeakerModel) {
    self.reading = reading
    for choices in reading.conversations {
      let scores = choices.map { choice in
        Self.scores(choice, reading.turns[choice.turn], model, reading.entities)
      }
      var decided = TurnDecoder(choices, scores, model).probabilities().makeIterator()
      for (choice, scores) in zip(choices, scores) where !choice.candidates.isEmpty {
        guard let probabilities = decided.next(),
          let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] })
        else { continue }
        let turn = reading.turns[choice.turn]
        answers.append(
          Answer(
            turn: turn, entity: choice.candidates[best], probability: probabilities[best],
            confidence: model.confidence(probabilities[best], Self.kind(turn)), choice: choice,
            probabilities: probabilities, scores: scores))
      }
    }
  }

  /// The scores of the candidates. A name that the cue has for its subject leaves no choice; a
  /// description, *said the old woman*, may be whoever has a name, but nobody else without one.
  private static func scores(
    _ choice: DialogueReading.Choice, _ turn: Turn, _ model: SpeakerModel, _ entities: Entities
  ) -> [Float] {
    var scores = choice.features.map { model.score($0) }
    guard let subject = turn.subject, let place = choice.candidates.firstIndex(of: subject.entity)
    else { return scores }
    func isNameless(_ index: Int) -> Bool {
      let entity = choice.candidates[index]
      return entity != entities.narrator && !entities.entities[entity].isNamed
    }
    for index in scores.indices where index != place {
      if subject.reference == .name
        || subject.reference == .description && isNameless(place) && isNameless(index)
      {
        scores[index] = scores[place] - 60
      }
    }
    return scores
  }

  /// What refers to the speaker: a name, other words, or nothing.
  static func kind(_ turn: Turn) -> Int {
    guard let subject = turn.subject else { return 2 }
    return subject.reference == .name ? 0 : 1
  }
}
