/// Whom the descriptions of news mean, by the model.
extension Resolution {
  /// Whether the description of somebody in news is asked of the model: who acts or speaks and is told of by what
  /// they are.
  func isAsked(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard !isNarrative, !mention.isPlural, !mention.isQuoted, isSubject[index] || isSpeaker[index],
      !Self.isOneOfTwo(mention, tokens), tokens[mention.head].hash != Words.one,
      !Self.anybody.contains(tokens[mention.head].hash)
    else { return false }
    return isTeller(index) || isInhabitant(mention) || hasOrigin(mention)
      || mention.classes.meets([.role, .title, .person, .kin])
        && !mention.classes.meets([.organization, .media, .group])
      || mention.tokens.contains(where: isAge) || isSpeaker[index] && mayBeWho(mention)
  }

  /// The entity that the description means, where the model has one for the likeliest; `nil` if it is somebody
  /// new.
  ///
  /// - Parameter rule: the entity that the rules have for it.
  mutating func decide(description index: Int, rule: Int?, _ model: ChoiceModel?) -> Int? {
    let candidates = DescriptionCandidates(index, self)
    let context = DescriptionFeatures.Context(index, rule: rule, candidates, self)
    var features = DescriptionFeatures()
    var best: (place: Int, score: Float)?
    var scores: [Float] = []
    var read: [AntecedentBallot.Candidate] = []
    for place in candidates.all.indices {
      features.read(place, context, self)
      if let score = model?.score(features.values) {
        scores.append(score)
        if score > best?.score ?? -.infinity { best = (place, score) }
      }
      if descriptionBallots != nil {
        read.append(.init(entity: candidates.all[place].number, features: features.values))
      }
    }
    for (candidate, chance) in zip(candidates.all, ChoiceModel.probabilities(scores)) {
      if let entity = candidate.entity { antecedents.add(index, entity, chance) }
    }
    let chosen = best.map { candidates.all[$0.place] }
    descriptionBallots?.append(
      AntecedentBallot(
        mention: index, candidates: read, chosen: best.map { read[$0.place].entity } ?? rule ?? -1))
    guard let chosen else { return rule }
    if let entity = chosen.entity {
      // *the potter* again
      entities[entity].add(role: candidates.head)
      return entity
    }
    guard let later = chosen.later else {
      return rule.flatMap { traits[$0].isNamed ? nil : $0 }
    }
    let entity = resolveName(later)
    ofMention[later] = Int32(entity)
    return entity
  }
}
