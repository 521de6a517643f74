/// Pronouns: by number, gender and salience.
extension Resolution {
  mutating func resolvePronoun(_ index: Int) -> Int? {
    let mention = mentions[index]
    if mention.classes.meets(.firstPerson) { return narrator(mention) }
    if mention.classes.meets(.secondPerson) { return nil }
    let gender = Self.gender(of: mention.classes)
    let sentence = sentenceOfToken[mention.head]
    var best: (position: Int, score: Double)?
    var seen = 0
    for position in recent.indices.reversed() {
      seen += 1
      let antecedent = recent[position]
      if seen > 60 || sentence - antecedent.sentence > 40 { break }
      guard antecedent.entity != narrator,
        let score = antecedent.score(
          for: mention, gender, in: sentence, traits[antecedent.entity])
      else { continue }
      if score > best?.score ?? -.infinity { best = (position, score) }
    }
    guard let best else { return nil }
    if mention.isPlural, isOneOfTwo(recent[best.position], before: sentence) { return nil }
    let entity = recent[best.position].entity
    if gender != .unknown, traits[entity].gender == .unknown {
      var known = take(entity)
      known.gender = gender
      if known.kind == .unknown { known.kind = .person }
      put(known, at: entity)
    }
    return entity
  }

  /// Whether *they* would be one person of two in the same sentence, who are meant together.
  private func isOneOfTwo(_ found: Antecedent, before sentence: Int32) -> Bool {
    guard traits[found.entity].kind == .person else { return false }
    return recent.suffix(12).contains {
      $0.entity != found.entity && $0.sentence == found.sentence && !$0.isQuoted
        && traits[$0.entity].kind == .person
    }
  }

  mutating func narrator(_ mention: Mention) -> Int {
    if let narrator {
      // *I* rather than *me*.
      if tokens[mention.head].range.count == 1 {
        entities[narrator].name = mention.tokens
      }
      return narrator
    }
    let new = add(Entity(name: mention.tokens, kind: .person))
    narrator = new
    return new
  }
}

extension Resolution.Antecedent {
  /// How likely the pronoun takes up this earlier mention; `nil` if it cannot.
  func score(
    for mention: Mention, _ gender: Entity.Gender, in sentence: Int32, _ entity: Resolution.Traits
  ) -> Double? {
    if isAsker, self.sentence == sentence { return nil }
    var score = 0.0
    if gender != .unknown || mention.kind == .nominal {
      guard entity.kind != .organization, entity.kind != .group,
        gender.agrees(with: entity.gender)
      else { return nil }
      if entity.gender == gender { score += 0.7 }
      if !entity.isNamed { score -= 0.2 }
      if entity.kind == .unknown {
        guard entity.isNamed, !entity.isDoubtful || isSubject else { return nil }
        score -= entity.nameLength > 1 ? 0.1 : 0.6
      }
    } else if mention.classes.meets(.plural) {
      switch entity.kind {
      case .group: score += 1
      case .organization: score += 0
      case .unknown: score -= 1
      case .person: score -= 2.5
      }
    } else {
      guard entity.kind == .organization || entity.kind == .unknown else { return nil }
      if entity.kind == .unknown { score -= entity.nameLength > 1 ? 0 : 1.5 }
    }
    let distance = Double(sentence - self.sentence)
    score -= min(distance, 8) * 0.45 + max(0, distance - 8) * 0.1
    if isSubject { score += 0.9 }
    if isSpeaker { score += 0.3 }
    if isPossessor { score -= 0.3 }
    if isQuoted { score -= 3 }
    if paragraph == mention.paragraph { score += 0.3 }
    return score
  }
}
