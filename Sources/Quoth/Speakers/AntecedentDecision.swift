/// Whom the pronouns of stories take up, by the model.
extension Resolution {
  /// Whom *he* or *she* takes up: the candidate that the model has for the likeliest, and how likely that is;
  /// `nil` if there is none.
  mutating func decide(
    _ pronoun: Int, rule: Int?, _ model: ChoiceModel
  ) -> (entity: Int, chance: Float)? {
    let candidates = AntecedentCandidates(pronoun, self)
    var context = AntecedentFeatures.Context(pronoun, candidates, self)
    context.rule = rule
    let entities = candidates.all.map(\.entity)
    let chances = chances(pronoun, entities, context, model)
    if !mentions[pronoun].isQuoted, !chances.isEmpty {
      keep(Taken(sentence: context.sentence, entities: entities, chances: chances), pronoun)
    }
    guard let best = chances.likeliest else { return nil }
    return (entities[best], chances[best])
  }

  /// Keeps whom a pronoun takes up, for the next ones of its gender.
  mutating func keep(_ taken: Taken, _ pronoun: Int) {
    let gender = tokens[mentions[pronoun].head].meets(.male) ? 0 : 1
    if lastPronouns[gender].count == Self.pronounReach { lastPronouns[gender].removeLast() }
    lastPronouns[gender].insert(taken, at: 0)
  }

  /// A pronoun with how likely it takes up each of its candidates: what the next one is asked of, so that
  /// one mistake does not lead to the next.
  struct Taken {
    let sentence: Int32
    let entities: [Int]
    let chances: [Float]

    func chance(of entity: Int) -> Float {
      entities.firstIndex(of: entity).map { chances[$0] } ?? 0
    }
  }

  /// Against whom the pronoun’s own verb has for its object: *he* beckoned *Kronborg*, and is another (Lappin and
  /// Leass 1994).
  private static let objectPenalty: Float = 5

  /// So many pronouns of each gender are kept.
  static let pronounReach = 8

  /// How likely each of the entities is meant.
  private mutating func chances(
    _ index: Int, _ entities: [Int], _ context: AntecedentFeatures.Context,
    _ model: ChoiceModel
  ) -> [Float] {
    var features = AntecedentFeatures()
    var scores: [Float] = []
    var read: [AntecedentBallot.Candidate] = []
    for entity in entities {
      features.read(scores.count, context, self)
      let isObject = isNarrative && context.known[scores.count].later == .underItsVerb
      scores.append(model.score(features.values) - (isObject ? Self.objectPenalty : 0))
      if ballots != nil { read.append(.init(entity: entity, features: features.values)) }
    }
    let chances = ChoiceModel.probabilities(scores)
    ballots?.append(
      AntecedentBallot(
        mention: index, candidates: read, chosen: chances.likeliest.map { entities[$0] }))
    if !mentions[index].isQuoted {
      for (entity, chance) in zip(entities, chances) {
        antecedents.add(index, entity, chance)
      }
    }
    return chances
  }
}

extension [Float] {
  /// The place of the first of the greatest.
  fileprivate var likeliest: Int? { indices.max { self[$0] < self[$1] } }
}
