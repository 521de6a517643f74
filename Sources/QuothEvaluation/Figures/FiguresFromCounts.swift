extension EvaluationFigures {
  /// The figures of counts.
  public init(_ counts: EvaluationCounts) {
    let (gold, system) = (counts.gold.total, counts.system.total)
    characters = Rates(
      right: counts.system.commonCharacters, of: counts.system.characters,
      found: counts.gold.commonCharacters, ofGold: counts.gold.characters)
    soft = Rates(right: system.matched, of: system.all, found: gold.matched, ofGold: gold.all)
    exact = Rates(right: system.exact, of: system.all, found: gold.exact, ofGold: gold.all)
    endToEnd = Rates(
      right: system.right, of: system.all - (system.matched - system.judged), found: gold.right,
      ofGold: gold.attributed)
    attribution = Attribution(
      accuracy: share(gold.right, of: gold.judged),
      mention: share(gold.rightByMention, of: gold.judged),
      answered: share(gold.answered, of: gold.judged), count: gold.judged)
    types = counts.gold.kinds.mapValues {
      TypeRecall(
        count: $0.all, soft: share($0.matched, of: $0.all), exact: share($0.exact, of: $0.all),
        attribution: $0.judged > 0 ? share($0.right, of: $0.judged) : nil)
    }
    kinds = counts.system.kinds.mapValues {
      KindPrecision(
        count: $0.all, soft: share($0.matched, of: $0.all), exact: share($0.exact, of: $0.all),
        attribution: $0.judged > 0 ? share($0.right, of: $0.judged) : nil)
    }
    missingDocuments = counts.missingDocuments
  }
}

extension EvaluationFigures.Rates {
  fileprivate init(right: Int, of found: Int, found recalled: Int, ofGold gold: Int) {
    precision = share(right, of: found)
    recall = share(recalled, of: gold)
    let sum = precision + recall
    f = sum > 0 ? 2 * precision * recall / sum : 0
    self.found = found
    self.gold = gold
  }
}

private func share(_ part: Int, of whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : 0
}
