/// Pronouns: by number, gender and salience.
extension Resolution {
  mutating func resolvePronoun(_ index: Int) -> Int? {
    let mention = mentions[index]
    if mention.classes.meets(.firstPerson) { return narrator(mention) }
    if mention.classes.meets(.secondPerson) { return nil }
    let gender = Self.gender(of: mention.classes)
    if let own = subject(ownedBy: index, gender) {
      learn(own, gender)
      keep(Taken(sentence: sentenceOfToken[mention.head], entities: [own], chances: [1]), index)
      return own
    }
    let model = gender != .unknown && mention.kind == .pronoun ? antecedentModel : nil
    let rule = isNarrative && model != nil ? nil : byRule(index, gender)
    if let model, let found = decide(index, rule: rule, model),
      rule == nil || found.chance >= Self.half
    {
      if found.chance >= Self.sure { learn(found.entity, gender) }
      return found.entity
    }
    if mention.isPlural, isSpeaker[index], !mention.isQuoted, rule.map(isOne) ?? true,
      let pair = pair(before: index)
    {
      return pair
    }
    if let rule { learn(rule, gender) }
    return rule
  }

  /// Whether it is a thing, or one person, whom only news calls *they*.
  private func isOne(_ entity: Int) -> Bool {
    isNarrative && traits[entity].kind == .person
      || traits[entity].kind == .unknown && !traits[entity].isNamed
  }

  /// The two whom the sentences before are about, and nobody else: *Ben and Ida stood at the gate. “…,” they both said*.
  private mutating func pair(before index: Int) -> Int? {
    let sentence = sentenceOfToken[mentions[index].head]
    var people: [Int] = []
    for antecedent in recent.suffix(Self.reachOfPair).reversed() {
      if sentence - antecedent.sentence > Self.sentencesOfPair { break }
      guard traits[antecedent.entity].kind == .person, !antecedent.isQuoted,
        !people.contains(antecedent.entity)
      else { continue }
      people.append(antecedent.entity)
    }
    guard people.count == 2 else { return nil }
    let members = Array(people.reversed())
    if let known = pairs[members] { return known }
    let group = addGroup(of: members)
    pairs[members] = group
    return group
  }

  private static let reachOfPair = 24
  private static let sentencesOfPair: Int32 = 5

  /// The subject of the sentence for what is its own, in news: *her* in *a woman with twins on her lap said*, where nobody
  /// else of the gender stands between. No reported words tell whose it is, so that the model is not fitted on it.
  private func subject(ownedBy index: Int, _ gender: Entity.Gender) -> Int? {
    let mention = mentions[index]
    guard !isNarrative, mention.isPossessor, !mention.isQuoted, gender != .unknown else {
      return nil
    }
    let sentence = sentenceOfToken[mention.head]
    var found: Int?
    for antecedent in recent.suffix(Self.reachOfOwner).reversed() {
      if antecedent.sentence != sentence { break }
      let known = traits[antecedent.entity]
      guard known.kind == .person, gender.agrees(with: known.gender), !antecedent.isQuoted else {
        continue
      }
      if let found { return found == antecedent.entity ? found : nil }
      guard antecedent.isSubject || antecedent.isFirst, !antecedent.isPossessor else { return nil }
      found = antecedent.entity
    }
    return found
  }

  private static let reachOfOwner = 12

  /// Whom a pronoun takes up by how much speaks for each of the earlier mentions.
  private func byRule(_ index: Int, _ gender: Entity.Gender) -> Int? {
    let mention = mentions[index]
    let sentence = sentenceOfToken[mention.head]
    var best: (position: Int, score: Double)?
    let weights = isNarrative ? PronounWeights.story : .news
    var seen = 0
    let owned = namedByOwned(index)
    let isOutside = !isReported[index]
    let said = contents.isEmpty ? [] : contents[index] ?? []
    let age = mention.kind == .nominal && !isNarrative ? age(of: mention) : nil
    for position in recent.indices.reversed() {
      seen += 1
      let antecedent = recent[position]
      if seen > 60 || sentence - antecedent.sentence > 40 { break }
      if let best, weights.most(at: sentence - antecedent.sentence) <= best.score { break }
      if antecedent.isReported, antecedent.isName,
        // *Asked whether Mr Pugh would come, he said*; *Mr Pugh, he said, would give evidence*.
        isOutside && antecedent.sentence == sentence
          || said.contains(where: { $0.contains(Int(antecedent.start)) })
      {
        continue
      }
      if let age, let other = entities[antecedent.entity].age, other != age { continue }
      // *a man of strong opinions and stronger lungs. … they said*
      if mention.isPlural, isSpeaker[index], !traits[antecedent.entity].isNamed,
        !traits[antecedent.entity].isSomebody, traits[antecedent.entity].kind != .organization
      {
        continue
      }
      guard antecedent.entity != narrator, antecedent.entity != owned,
        gender == .unknown || !isCommonPlural(antecedent),
        let score = antecedent.score(
          for: mention, gender, in: sentence, traits[antecedent.entity], weights,
          speaks: isSpeaker[index] && !isTold(antecedent.entity, in: said))
      else { continue }
      if score > best?.score ?? -.infinity { best = (position, score) }
    }
    guard let best else { return nil }
    if mention.isPlural, isOneOfTwo(recent[best.position], before: sentence) { return nil }
    return recent[best.position].entity
  }

  /// *“The report was wrong,” it said*: whether what is said tells of what one can read, by its noun.
  private func isTold(_ entity: Int, in said: [Range<Int>]) -> Bool {
    guard traits[entity].isText, let noun = entities[entity].name.last else { return false }
    return said.contains { range in
      var token = tokens.firstSorted { Int($0.start) >= range.lowerBound }
      while token < tokens.count, Int(tokens[token].start) < range.upperBound {
        if tokens[token].hash == tokens[noun].hash { return true }
        token += 1
      }
      return false
    }
  }

  /// What decides whom *he* and *she* take up, if not the rules do.
  private var antecedentModel: ChoiceModel? {
    let inputs = AntecedentFeatures.Name.allCases.count
    if isNarrative {
      return ChoiceModel.antecedents ?? (ballots == nil ? nil : ChoiceModel(blank: inputs))
    }
    return newsModels.pronouns
      ?? (ballots == nil
        ? nil : ChoiceModel(blank: inputs, trusting: AntecedentFeatures.Name.byRule.rawValue))
  }

  /// *Temperatures* in *Temperatures should climb, she said*.
  func isCommonPlural(_ antecedent: Antecedent) -> Bool {
    antecedent.isName && traits[antecedent.entity].kind == .unknown
      && mayBeCommon(entities[antecedent.entity].name)
  }

  /// From how likely on somebody is of the gender of the pronoun that takes them up.
  private static let sure: Float = 0.8
  /// Where the model has nobody for likelier than all others together, rules decide in news.
  private static let half: Float = 0.5

  /// Who stands beside what the pronoun owns, and cannot be its owner: *Millie* for *her* in *Millie, her
  /// maid,*.
  func namedByOwned(_ pronoun: Int) -> Int? {
    guard mentions[pronoun].isPossessor, pronoun + 1 < mentions.count,
      mentions[pronoun + 1].possessor == pronoun, let name = appositions[pronoun + 1]
    else { return nil }
    if ofMention[name] >= 0 { return Int(ofMention[name]) }
    guard
      let cluster = book.cluster(
        ofMention: name, isQuoted: mentions[name].isQuoted, last: lastOfCluster),
      entityOfCluster[cluster] >= 0
    else { return nil }
    return Int(entityOfCluster[cluster])
  }

  /// What the given name tells of the gender.
  func givenGender(of entity: Int) -> Entity.Gender {
    let first = tokens[entities[entity].name.lowerBound]
    return first.meets(.given) ? Self.gender(of: first.classes) : .unknown
  }

  /// Has the entity be of the gender of the pronoun that takes it up.
  private mutating func learn(_ entity: Int, _ gender: Entity.Gender) {
    guard gender != .unknown, traits[entity].gender == .unknown else { return }
    entities[entity].gender = gender
    if entities[entity].kind == .unknown { entities[entity].kind = .person }
    renewTraits(of: entity)
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
    for mention: Mention, _ gender: Entity.Gender, in sentence: Int32,
    _ entity: Resolution.Traits, _ weights: PronounWeights, speaks: Bool
  ) -> Double? {
    if isAsker, self.sentence == sentence { return nil }
    var score = 0.0
    if gender != .unknown || mention.kind == .nominal {
      guard entity.kind != .organization, entity.kind != .group,
        gender.agrees(with: entity.gender)
      else { return nil }
      if entity.gender == gender { score += weights.gender }
      if !entity.isNamed { score -= weights.unnamed }
      if entity.kind == .unknown {
        guard entity.isNamed, !entity.isDoubtful || isSubject else { return nil }
        score -= entity.nameLength > 1 ? 0.1 : 0.6
      }
    } else if mention.classes.meets(.plural) {
      switch entity.kind {
      case .group: score += weights.group
      case .organization: score += 0
      case .unknown: score -= 1
      case .person: score -= 2.5
      }
    } else {
      guard entity.kind == .organization || entity.kind == .unknown else { return nil }
      // *The inquiry’s report is blunt. “…” it states*
      if entity.kind == .unknown, !(entity.isText && speaks) {
        score -= entity.nameLength > 1 ? 0 : 1.5
      }
      if isAfterPreposition { score -= weights.governed }
    }
    if !entity.isNamed, !entity.isSomebody, mention.isPlural { score -= weights.things }
    score -= weights.penalty(of: sentence - self.sentence)
    if isSubject { score += weights.subject }
    if isSpeaker { score += mention.isPlural ? weights.speakers : weights.speaker }
    if isPossessor { score -= weights.possessor }
    if isReported, self.sentence != sentence { score -= weights.reported }
    if isQuoted { score -= 3 }
    if paragraph == mention.paragraph { score += weights.paragraph }
    return score
  }
}

/// How much each thing counts for or against an earlier mention. News names those whom it goes on about,
/// and goes on about whom it named last; stories keep to whoever acts.
struct PronounWeights {
  /// For the same gender, where it is known.
  let gender: Double
  /// Against those who have no name.
  let unnamed: Double
  /// Against *the barricades*, where *they* may be people.
  let things: Double
  /// Against each sentence between.
  let distance: Double
  let subject: Double
  let speaker: Double
  /// The same of several: *they*.
  let speakers: Double
  let possessor: Double
  /// Against those who are only spoken of in others’ words.
  let reported: Double
  /// Against *Bray* in *Kestrel closed its plant in Bray*, where *it* is Kestrel.
  let governed: Double
  /// For the same paragraph, and for several people where several are meant.
  let paragraph = 0.3
  let group = 1.0

  /// What so many sentences between count against an earlier mention.
  func penalty(of sentences: Int32) -> Double {
    let sentences = Double(sentences)
    return min(sentences, 8) * distance + max(0, sentences - 8) * 0.1
  }

  /// What no mention so many sentences before scores more than.
  func most(at sentences: Int32) -> Double {
    max(gender, group) + subject + max(speaker, speakers) + paragraph - penalty(of: sentences)
  }

  static let story = PronounWeights(
    gender: 0.7, unnamed: 0.2, things: 0, distance: 0.45, subject: 0.9, speaker: 0.3, speakers: 0.3,
    possessor: 0.3, reported: 0, governed: 0)
  static let news = PronounWeights(
    gender: 0.4, unnamed: 0.8, things: 1.2, distance: 0.65, subject: 0.5, speaker: 0, speakers: 0.8,
    possessor: 0.8, reported: 0.25, governed: 1.2)
}
