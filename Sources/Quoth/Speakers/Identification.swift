/// Descriptions that a later name explains: *a vicar*, then *Nigel Achebe-Stone, 55,*.
extension Resolution {
  private static let reachOfLead = 24

  /// *A vicar … has accused wardens.* Then, in a paragraph of their own: *Nigel Achebe-Stone, 55,*,
  /// *The Rev Nigel Achebe-Stone, who*, *Mr Achebe-Stone told*; or in the same, *Nigel Achebe-Stone, 55,*.
  mutating func identifyLead(_ name: Int, _ index: Int) {
    let mention = mentions[index]
    let next = mention.tokens.upperBound
    guard tokens[mention.tokens.lowerBound].flags.contains(.sentenceStart), !mention.isQuoted,
      next + 1 < tokens.count
    else { return }
    let isAged = tokens[next].scalar == 0x2C && tokens[next + 1].kind == .number
    let opens = tokens[mention.tokens.lowerBound].flags.contains(.paragraphStart)
    guard isAged || opens && !isNarrative && isSubject[index] && mention.isPerson else { return }
    var found: Int?
    for antecedent in recent.suffix(Self.reachOfLead).reversed() where !antecedent.isQuoted {
      if mention.paragraph - antecedent.paragraph > 2 { break }
      if !opens, !antecedent.opens || antecedent.paragraph != mention.paragraph { continue }
      if !isAged, !antecedent.isNew || antecedent.sentence > 3 { continue }
      let known = traits[antecedent.entity]
      if known.isNamed, known.kind == .person { break }
      guard !known.isNamed, known.kind == .person, antecedent.isSubject || antecedent.opens,
        known.gender.agrees(with: traits[name].gender)
      else { continue }
      // *A man … was jailed by a judge who told him*: the one that the paragraph begins with.
      if found == nil || antecedent.opens { found = antecedent.entity }
      if antecedent.opens { break }
    }
    if let found { identify(found, as: name) }
  }

  /// *…, the foreign secretary told MPs.* Then: *Helen Shaw said*, *“No,” said Helen Shaw*: the first whom the
  /// article names is the officeholder whom its lead has speak.
  mutating func identifySpeaker(_ name: Int, _ index: Int) {
    let mention = mentions[index]
    let next = mention.tokens.upperBound
    guard isSpeaker[index], !mention.isQuoted, traits[name].kind != .organization,
      traits[name].nameLength > 1, next < tokens.count, tokens[next].scalar != 0x2C
    else { return }
    let office = mention.tokens.lowerBound..<mention.name.lowerBound
    for antecedent in recent.suffix(Self.reachOfLead).reversed() where !antecedent.isQuoted {
      let known = traits[antecedent.entity]
      if known.isNamed, known.kind == .person { return }
      guard antecedent.isSpeaker, antecedent.kind == .nominal, antecedent.sentence <= 3,
        mention.paragraph - antecedent.paragraph <= 2, known.kind == .person, known.hasRoles,
        known.gender.agrees(with: traits[name].gender),
        office.isEmpty
          || office.contains(where: {
            entities[antecedent.entity].roles.contains(tokens[$0].hash)
          })
      else { continue }
      identify(antecedent.entity, as: name)
      return
    }
  }

  /// *A clergyman hurried forward … “Oh, it’s Mr. Beebe!”*: the name of whom the story has just brought in.
  mutating func identifyComer(_ name: Int, _ index: Int) {
    let mention = mentions[index]
    guard traits[name].kind != .organization, isPointedOut(mention.tokens.lowerBound) else {
      return
    }
    let comer = recent.suffix(Self.reachOfComers).last {
      $0.isNew && !$0.isQuoted && mention.paragraph - $0.paragraph <= 3
        && !traits[$0.entity].isNamed && traits[$0.entity].kind == .person
    }
    guard let comer, identified[comer.entity] == nil,
      traits[comer.entity].gender.agrees(with: traits[name].gender)
    else { return }
    identify(comer.entity, as: name)
  }

  /// *it’s*, *this is* before a name.
  private func isPointedOut(_ first: Int) -> Bool {
    guard first > 1 else { return false }
    if tokens[first - 1].flags.contains(.possessive) {
      return Self.demonstratives.contains(tokens[first - 1].hash)
    }
    return tokens[first - 1].hash == Words.is
      && Self.demonstratives.contains(tokens[first - 2].hash)
  }

  private static let demonstratives: WordSet = ["it", "this", "that"]
  private static let reachOfComers = 40

  /// Has everything said of the one entity be said of the other.
  mutating func identify(_ description: Int, as name: Int) {
    guard description != name, identified[name] == nil else { return }
    identified[description] = name
    if traits[name].gender == .unknown {
      entities[name].gender = traits[description].gender
      renewTraits(of: name)
    }
  }
}
