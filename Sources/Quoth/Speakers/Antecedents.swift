/// How likely each of those whom a pronoun may take up is meant, for the pronouns of stories.
struct Antecedents: Sendable {
  private struct Answer: Sendable {
    let mention: Int32
    var entity: Int32
    let probability: Float
  }

  /// In the order of the mentions.
  private var answers: [Answer] = []

  /// What is less likely is not kept.
  private static let least: Float = 0.02

  /// Adds the candidates of a mention after those already there.
  mutating func add(_ mention: Int, _ entity: Int, _ probability: Float) {
    guard probability >= Self.least else { return }
    answers.append(
      Answer(mention: Int32(mention), entity: Int32(entity), probability: probability))
  }

  /// Has other entities be meant.
  mutating func rename(_ other: (Int) -> Int?) {
    for index in answers.indices {
      if let new = other(Int(answers[index].entity)) { answers[index].entity = Int32(new) }
    }
  }

  /// The candidates of the mention with their probabilities; none for those that are no such pronouns.
  ///
  /// - Complexity: O(log *n*) in the number of pronouns.
  func candidates(of mention: Int) -> [(entity: Int, probability: Float)] {
    var index = answers.firstSorted { $0.mention >= mention }
    var result: [(entity: Int, probability: Float)] = []
    while index < answers.count, answers[index].mention == mention {
      result.append((Int(answers[index].entity), answers[index].probability))
      index += 1
    }
    return result
  }

  /// How likely the mention means the entity.
  func probability(of entity: Int, for mention: Int) -> Float {
    candidates(of: mention).reduce(0) { $1.entity == entity ? $0 + $1.probability : $0 }
  }
}
