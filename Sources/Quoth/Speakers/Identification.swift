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
    let isAged =
      [0x2C, 0x28].contains(tokens[next].scalar) && tokens[next + 1].kind == .number
    let opens = tokens[mention.tokens.lowerBound].flags.contains(.paragraphStart)
    guard isAged || opens && !isNarrative && isSubject[index] && mention.isPerson else { return }
    var found: Int?
    for antecedent in recent.suffix(Self.reachOfLead).reversed() where !antecedent.isQuoted {
      if mention.paragraph - antecedent.paragraph > 2 { break }
      if !opens, !antecedent.opens || antecedent.paragraph != mention.paragraph { continue }
      if !isAged, !antecedent.isNew || antecedent.sentence > 3 { continue }
      let known = traits[antecedent.entity]
      if known.isNamed, known.kind == .person { break }
      guard antecedent.isSubject || antecedent.opens, awaitsName(antecedent, name),
        !standsBesideQuote(from: Int(antecedent.token))
          || entities[antecedent.entity].roles.contains(where: { !isToldOtherwise(index, $0) })
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
        mention.paragraph - antecedent.paragraph <= 2, known.hasRoles,
        awaitsName(antecedent, name),
        office.isEmpty
          || office.contains(where: {
            entities[antecedent.entity].roles.contains(tokens[$0].hash)
          })
      else { continue }
      identify(antecedent.entity, as: name)
      return
    }
  }

  /// *Its foreign minister suggested a group. “A walkout makes a headline,” Ann Lee said*: the first whole name
  /// that a paragraph gives the one who has just spoken in it.
  mutating func identifyWhoSpoke(_ name: Int, _ index: Int) {
    let mention = mentions[index]
    guard isSpeaker[index], standsBesideQuote(index), mayBeSpeaker(name, mention),
      let last = recent.suffix(Self.reachOfLead).last(where: { $0.isSpeaker && !$0.isQuoted }),
      last.paragraph == mention.paragraph, !last.isPlural, awaitsName(last, name),
      entities[last.entity].article != nil
    else { return }
    identify(last.entity, as: name)
  }

  /// *“You negotiate,” says the woman at the bench.* Then: *Ann Lee has been grinding a bowl*: the first whom an
  /// article names is the one with whose words it opens.
  mutating func identifyOpening(_ name: Int, _ index: Int) {
    let mention = mentions[index]
    guard isSubject[index] || isSpeaker[index], recent.count < Self.reachOfOpening,
      mayBeSpeaker(name, mention),
      !recent.contains(where: { traits[$0.entity].isNamed && traits[$0.entity].kind == .person }),
      let first = recent.first(where: { $0.isSpeaker && !$0.isQuoted }),
      first.kind == .nominal, first.sentence <= 2, mention.paragraph - first.paragraph <= 4,
      !first.isPlural, !first.isNew, !hasAnother(than: first)
    else { return }
    let known = traits[first.entity]
    guard !known.isNamed, known.kind == .person || known.kind == .unknown,
      let article = entities[first.entity].article, tokens[article].hash == Words.the,
      known.gender.agrees(with: traits[name].gender)
    else { return }
    identify(first.entity, as: name)
  }

  /// *The inspector told the foreman to stop. Ann Lee did*: whether another is told of who may be the one named.
  private func hasAnother(than first: Antecedent) -> Bool {
    recent.contains {
      $0.entity != first.entity && $0.kind == .nominal && !$0.isPlural && !$0.isQuoted
        && traits[$0.entity].kind == .person && !traits[$0.entity].isNamed
        && tokens[Int($0.token)].hash == Words.the
    }
  }

  /// Whether the name may be that of somebody who has none so far, and wants one.
  private func awaitsName(_ antecedent: Antecedent, _ name: Int) -> Bool {
    let known = traits[antecedent.entity]
    return !known.isNamed && known.kind == .person && !isAnonymous(antecedent)
      && known.gender.agrees(with: traits[name].gender)
  }

  private func isAnonymous(_ antecedent: Antecedent) -> Bool {
    entities[antecedent.entity].roles.contains(where: Self.unnamed.contains)
      || isAnonymous(from: Int(antecedent.token))
  }

  /// *a senior official who spoke on condition of anonymity*, *one resident*, *a source*: no later name is theirs.
  func isAnonymous(_ index: Int) -> Bool {
    let mention = mentions[index]
    return Self.unnamed.contains(tokens[mention.head].hash)
      // *a person close to the matter*
      || mention.tokens.upperBound < tokens.count
        && Words.qualities.contains(tokens[mention.tokens.upperBound].hash)
      || isAnonymous(from: mention.tokens.lowerBound) || isKeptFurtherOn(index)
  }

  /// *A senior official said … The official, who insisted on anonymity, offered no reason.*
  private func isKeptFurtherOn(_ index: Int) -> Bool {
    let head = tokens[mentions[index].head].hash
    return (index + 1..<min(mentions.count, index + Self.reachOfKeeping)).contains {
      mentions[$0].kind == .nominal && tokens[mentions[$0].head].hash == head
        && isToldMore(of: mentions[$0])
        && isAnonymous(from: mentions[$0].tokens.lowerBound)
    }
  }

  private static let reachOfKeeping = 30

  /// *one Belgian official*, *another MP*: nobody met before.
  func isOneMore(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    return mention.kind == .nominal && mention.isPerson && mention.tokens.count > 1
      && [Words.one, Words.another].contains(tokens[first].hash) && first != mention.head
  }

  private func isAnonymous(from first: Int) -> Bool {
    [Words.one, Words.another].contains(tokens[first].hash)
      // *the elder of the two*
      || Words.articles.contains(tokens[first].hash) && first + 4 < tokens.count
        && tokens[first + 2].hash == Words.of && tokens[first + 3].hash == Words.the
        && Words.counts.contains(tokens[first + 4].hash)
      // *a second person with knowledge of the bids*
      || Words.indefinite.contains(tokens[first].hash) && first + 1 < tokens.count
        && Words.ordinals.contains(tokens[first + 1].hash)
      || (first..<min(tokens.count, first + Self.reachOfCondition)).contains {
        sentenceOfToken[$0] == sentenceOfToken[first]
          && (Self.conditions.contains(tokens[$0].hash) || isNameKept($0, from: first))
      }
  }

  /// *would not give her name*, *declined to give his name*, *whose name has been withheld*
  private func isNameKept(_ name: Int, from first: Int) -> Bool {
    Self.nameNouns.contains(tokens[name].hash) && name > first
      && (tokens[name - 1].hash == Words.whose
        && (name + 1..<min(tokens.count, name + Self.reachOfRefusal)).contains {
          tokens[$0].meets(.negation) || tokens[$0].hash == Self.withheld
        }
        || tokens[name - 1].meets(.pronoun)
          && (max(first, name - Self.reachOfRefusal)..<name).contains {
            tokens[$0].meets(.negation) || Self.refusals.contains(tokens[$0].hash)
          })
  }

  private static var withheld: UInt64 { Lexicon.hash("withheld") }

  private static let nameNouns: WordSet = ["name", "names", "surname"]
  private static let reachOfRefusal = 5
  private static let refusals: WordSet = ["declined", "declines", "refused", "refuses"]

  /// Those whose names news keeps to itself.
  private static let unnamed: WordSet = ["source", "insider", "informant"]
  private static let reachOfCondition = 24
  private static let conditions: WordSet = [
    "anonymity", "anonymously", "authorized", "authorised", "unnamed", "named",
    "identified",
  ]

  /// So many mentions an article has at most before it names whom it opens with.
  private static let reachOfOpening = 80

  private func mayBeSpeaker(_ name: Int, _ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return !mention.isQuoted && traits[name].kind != .organization && traits[name].kind != .group
      && traits[name].nameLength > 1 && mention.tokens == mention.name
      && next + 1 < tokens.count
      && (tokens[next].scalar != 0x2C || tokens[next + 1].hash == Words.who)
  }

  /// *“…,” said Ann Lee*, *“…,” Ann Lee said*
  func standsBesideQuote(_ index: Int) -> Bool {
    standsBesideQuote(from: mentions[index].tokens.lowerBound)
  }

  private func standsBesideQuote(from first: Int) -> Bool {
    guard let chunk = chunk(at: first), chunk > 0 else { return false }
    return chunks[chunk - 1].kind == .quote
      || chunks[chunk - 1].kind == .cue && chunk > 1 && chunks[chunk - 2].kind == .quote
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
    guard description != name, identified[name] == nil, identified[description] == nil else {
      return
    }
    identified[description] = name
    if traits[name].gender == .unknown {
      entities[name].gender = traits[description].gender
      renewTraits(of: name)
    }
  }
}
