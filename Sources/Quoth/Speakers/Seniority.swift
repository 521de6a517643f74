/// Who is the elder and who the younger of those who share a surname.
extension Resolution {
  /// Keeps what the words beside a name tell: *Mercy, four years her junior,*, *Griet, the elder,*, *Ramon Ibarra Sr.*
  mutating func addSeniority(_ entity: Int, _ mention: Mention) {
    guard entities[entity].isElder == nil, !mention.isQuoted else { return }
    if Self.elders.contains(entities[entity].generation) { entities[entity].isElder = true }
    if Self.youngers.contains(entities[entity].generation) { entities[entity].isElder = false }
    let first = mention.tokens.upperBound
    guard first < tokens.count, tokens[first].scalar == 0x2C || tokens[first].meets(.auxiliary)
    else { return }
    for token in first + 1..<max(first + 1, min(tokens.count, first + Self.reachOfSeniority)) {
      if tokens[token].kind == .punctuation { return }
      guard let isElder = isElder(token) else { continue }
      let before = tokens[token - 1]
      if before.hash == Words.the || Self.times.contains(before.hash)
        || before.meets(.pronoun) && Self.times.contains(tokens[token - 2].hash)
      {
        entities[entity].isElder = isElder
      }
      return
    }
  }

  /// What a description tells of the one whose name stands beside it: *his older brother, Stephen Rooke*.
  mutating func addSeniority(_ entity: Int, describedBy words: Range<Int>) {
    guard entities[entity].isElder == nil else { return }
    for word in words {
      guard let isElder = isElder(word) ?? isParent(word) else { continue }
      entities[entity].isElder = isElder
      return
    }
  }

  /// *the younger Obuya*, *the elder of the sisters*: whoever is told to be that, or the other one.
  func elderOrYounger(_ index: Int) -> Int? {
    let mention = mentions[index]
    let first = mention.tokens.lowerBound
    guard mention.tokens.count > 1, !mention.isPlural else { return nil }
    // *Considine junior*
    let isBehind = mention.tokens.count == 2 && tokens[first].isCapital
    guard isBehind || tokens[first].hash == Words.the, let isElder = isElder(first + 1) else {
      return nil
    }
    let surname =
      isBehind
      ? nameKeys(first..<first + 1).last : mention.kind == .name ? nameKeys(mention.name).last : nil
    let gender = surname == nil ? Self.gender(of: mention.classes) : .unknown
    var people: [Int] = []
    for antecedent in recent.suffix(Self.reachOfFamily).reversed() {
      let entity = antecedent.entity
      guard traits[entity].kind == .person, traits[entity].isNamed,
        gender.agrees(with: traits[entity].gender), !people.contains(entity),
        surname == nil || entities[entity].keys.count == 1 || entities[entity].keys.last == surname
      else { continue }
      people.append(entity)
    }
    if let found = people.first(where: { entities[$0].isElder == isElder }) { return found }
    guard let other = people.first(where: { entities[$0].isElder == !isElder }) else { return nil }
    let rest = people.filter { $0 != other && entities[$0].isElder == nil }
    return rest.first { entities[$0].keys.last == entities[other].keys.last }
      ?? (rest.count == 1 ? rest[0] : nil)
  }

  /// Whether the word is one for the elder, or for the younger; `nil` if it is neither.
  private func isElder(_ token: Int) -> Bool? {
    if Self.elders.contains(tokens[token].hash) { return true }
    return Self.youngers.contains(tokens[token].hash) ? false : nil
  }

  /// Whether the word is one for the elder of kin, or for the younger: *his son, Ruairí*.
  private func isParent(_ token: Int) -> Bool? {
    if Self.parents.contains(tokens[token].hash) { return true }
    return Self.children.contains(tokens[token].hash) ? false : nil
  }

  private static let parents: WordSet = [
    "father", "mother", "grandfather", "grandmother", "uncle", "aunt",
  ]
  private static let children: WordSet = [
    "son", "daughter", "grandson", "granddaughter", "nephew", "niece",
  ]
  private static let reachOfSeniority = 9
  private static let reachOfFamily = 40
  private static let elders: WordSet = ["older", "elder", "eldest", "senior", "sr", "snr"]
  private static let youngers: WordSet = ["younger", "youngest", "junior", "jr", "jnr"]
  private static let times: WordSet = [
    "years", "year", "months", "month", "weeks", "days", "hours", "minutes", "minute",
  ]
}
