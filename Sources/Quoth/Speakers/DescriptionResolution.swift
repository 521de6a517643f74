/// Descriptions: *the minister*, *student leaders*.
extension Resolution {
  mutating func resolveDescription(_ index: Int) -> Int {
    let known = describedEntity(index)
    if !traits[known].isNamed { improve(known, byDescription: mentions[index]) }
    return known
  }

  /// Prefers *the visitor* to *a visitor* and to *another tired visitor*.
  private mutating func improve(_ index: Int, byDescription mention: Mention) {
    let article = mention.tokens.lowerBound
    guard tokens[article].hash == Words.the else { return }
    let known = entities[index].name
    let new = description(mention)
    guard new.lowerBound == article + 1,
      tokens[new.upperBound - 1].hash == tokens[known.upperBound - 1].hash,
      new.count == known.count
        && entities[index].article.map({ tokens[$0].hash != Words.the }) ?? true
        || new.count < known.count && isCapitalized(mention)
    else { return }
    entities[index].article = article
    entities[index].name = new
  }

  private mutating func describedEntity(_ index: Int) -> Int {
    if !isNarrative, isOneMore(mentions[index]) { return addDescribed(index) }
    if let known = elderOrYounger(index) { return known }
    let rule = knownEntity(index)
    if newsModels.descriptions != nil || descriptionBallots != nil, isAsked(index) {
      let known = decide(description: index, rule: rule, newsModels.descriptions)
      return known ?? addDescribed(index)
    }
    return rule ?? addDescribed(index)
  }

  /// The one already met whom the description means, by rule.
  private mutating func knownEntity(_ index: Int) -> Int? {
    if let known = resolveKin(index) ?? oneOfTwo(index) { return known }
    let mention = mentions[index]
    let head = tokens[mention.head].hash
    let isPerson = isSomebody(mention)
    let isDefinite = isDefinite(mention)
    if isDefinite, mention.tokens.contains(where: { isAge($0) }) {
      if let known = age(of: mention).flatMap({ byAge[$0] }) { return known }
      if let known = resolvePronoun(index) { return known }
    }
    if isPointed(mention), let known = resolvePronoun(index) { return known }
    if isDefinite, let known = resolveParent(index) {
      byHead[head] = known
      return known
    }
    let nations = isDefinite ? nations(in: mention.tokens) : []
    if isDefinite, mention.possessor == nil {
      if isPerson, !mention.isPlural, !setsApart(mention) {
        if let known = lastWithRole(mention, nations), !differs(mention, known) { return known }
        if let known = compatriot(nations, head) { return known }
      }
      if mention.classes.meets(.organization), !namesItself(mention),
        let known = lastOrganization(mention.head, nations)
      {
        if BodyNature(head) != nil { entities[known].add(role: head) }
        return known
      }
    }
    if isDefinite, mention.possessor == nil, !setsApart(mention), let known = byHead[head],
      mention.isPlural == entities[known].kind.isPlural,
      mention.tokens.count <= 2 || sameText(description(mention), entities[known].name)
    {
      return known
    }
    if isDefinite, mention.possessor == nil, !isNarrative,
      let known = variation(index, nations)
    {
      return known
    }
    return nil
  }

  /// *the semiofficial Pars-e Now news agency*
  private func namesItself(_ mention: Mention) -> Bool {
    mention.tokens.contains {
      tokens[$0].isCapital && tokens[$0].isUnlisted && !tokens[$0].flags.contains(.sentenceStart)
    }
  }

  /// *the bookkeeper* who says something in news, in a list or not; not *the report*.
  func isTeller(_ index: Int) -> Bool {
    let mention = mentions[index]
    let others: WordClass = [.organization, .media, .group, .text, .cueNoun, .work, .place]
    return !isNarrative && isSpeaker[index] && !mention.isPlural && !mention.classes.meets(others)
      && mention.possessor == nil
      && !tokens[mention.head].isCapital && tokens[mention.head].isUnlisted
  }

  /// *a rigger who was on the roof*, *a walker from Leeds, who left no name*: of a thing news would say *which*.
  private func isWho(_ mention: Mention) -> Bool {
    let others: WordClass = [.organization, .media, .organizationSuffix, .group, .place]
    guard !isNarrative, !mention.isPlural, !mention.isPossessor, !mention.classes.meets(others)
    else { return false }
    var next = complementEnd(mention)
    if next < tokens.count, tokens[next].meets(.preposition), let chunk = chunk(at: next + 1),
      chunks[chunk].kind == .phrase, chunks[chunk].index >= 0,
      mentions[chunks[chunk].index].kind == .name, !mentions[chunks[chunk].index].isPerson
    {
      next = chunks[chunk].tokens.upperBound
    }
    if next < tokens.count, tokens[next].scalar == 0x2C { next += 1 }
    return next < tokens.count && tokens[next].hash == Words.who
  }

  private func isSomebody(_ mention: Mention) -> Bool {
    let head = tokens[mention.head].hash
    return (mention.classes.meets([.role, .title, .kin, .person]) || speakingNouns.contains(head))
      && !isPartOfBody(mention)
      && !(isNarrative && (isBare(mention) || Self.furniture.contains(head)))
  }

  /// Somebody or something new.
  private mutating func addDescribed(_ index: Int) -> Int {
    let mention = mentions[index]
    let head = tokens[mention.head].hash
    let isPerson = isSomebody(mention) || isTeller(index) || isWho(mention)
    let kind: Speaker.Kind =
      mention.isPlural
      ? .group
      : mention.classes.meets([.organization, .media, .organizationSuffix, .place])
        ? .organization
        : isPerson ? .person : .unknown
    var entity = Entity(
      name: description(mention), kind: kind, gender: Self.gender(of: mention.classes))
    entity.isGenderTold = entity.gender != .unknown
    if isPerson { entity.roles = [head] }
    entity.isText = tokens[mention.head].meets(.text)
    entity.isPeople = isPerson || mention.classes.meets(.group)
    if entity.name.lowerBound > mention.tokens.lowerBound {
      entity.article = entity.name.lowerBound - 1
    }
    let new = add(entity)
    byHead[head] = new
    if let key = kinKey(mention) { kinByOwner[key] = new }
    keepKin(new, mention)
    return new
  }

  /// *the former*, *the latter*: of the last two persons named, the one named first or last.
  private func oneOfTwo(_ index: Int) -> Int? {
    guard Self.isOneOfTwo(mentions[index], tokens) else { return nil }
    let head = tokens[mentions[index].head].hash
    var last: Int?
    for other in (max(0, index - Self.reachOfTwo)..<index).reversed() {
      let entity = Int(ofMention[other])
      guard mentions[other].kind == .name, !mentions[other].isQuoted, entity >= 0,
        [.person, .unknown].contains(entities[entity].kind), entity != last
      else { continue }
      if head == Self.latter || last != nil { return entity }
      last = entity
    }
    return nil
  }

  /// Whether the words are *the former* or *the latter*.
  static func isOneOfTwo(_ mention: Mention, _ tokens: [Token]) -> Bool {
    [former, latter].contains(tokens[mention.head].hash) && mention.tokens.count == 2
      && tokens[mention.tokens.lowerBound].hash == Words.the
  }

  private static let reachOfTwo = 12
  private static var former: UInt64 { Lexicon.hash("former") }
  private static var latter: UInt64 { Lexicon.hash("latter") }

  /// *that lady*, *that gentleman*: whoever was spoken of last.
  private func isPointed(_ mention: Mention) -> Bool {
    let first = mention.head - 1
    return first >= 0 && first >= mention.tokens.lowerBound - 1 && mention.tokens.count <= 2
      && mention.possessor == nil && !mention.isPlural
      && tokens[first].hash == Words.that
      && Self.anyone.contains(tokens[mention.head].hash)
  }

  private static let anyone: WordSet = ["lady", "gentleman", "worthy", "individual"]

  /// *her head*, where *the company’s head* is a person.
  private func isPartOfBody(_ mention: Mention) -> Bool {
    guard Self.partsOfBody.contains(tokens[mention.head].hash), let owner = mention.possessor else {
      return false
    }
    return mentions[owner].isPerson
      || mentions[owner].kind == .pronoun && !mentions[owner].classes.meets(.neuter)
  }

  private static let partsOfBody: WordSet = ["head"]

  /// In a story nobody presides: *the chair*, *the head of the table*.
  private static let furniture: WordSet = ["chair", "head"]

  /// Whether a description that nobody has by name says something else of its noun: *the old woman*
  /// is not *the young woman*.
  private func differs(_ mention: Mention, _ known: Int) -> Bool {
    guard !traits[known].isNamed else { return false }
    let one = description(mention).dropLast()
    let other = entities[known].name.dropLast()
    return !one.isEmpty && !other.isEmpty
      && !one.contains { word in other.contains { tokens[$0].hash == tokens[word].hash } }
  }

  /// *the former prime minister*, who is not *the minister*.
  private func setsApart(_ mention: Mention) -> Bool {
    mention.tokens.contains { Self.settingApart.contains(tokens[$0].hash) }
  }

  /// *said the former Torino coach*: who was one is not who is one now.
  private func isFormer(_ mention: Mention) -> Bool {
    mention.tokens.contains { tokens[$0].hash == Self.former }
      && !mention.tokens.contains {
        tokens[$0].hash != Self.former && Self.settingApart.contains(tokens[$0].hash)
      } && mention.tokens.count > 2
  }

  private static let settingApart: WordSet = [
    "former", "ex", "late", "other", "another", "new", "previous", "then", "acting", "second",
    "third", "fourth", "fifth",
  ]

  /// The person just named whom the description only calls by another word, as news does: *Paulo
  /// Mbemba … the Congolese international*.
  private mutating func variation(_ index: Int, _ nations: Set<Int>) -> Int? {
    let mention = mentions[index]
    let isFormer = isFormer(mention)
    let isPerson =
      mention.classes.meets([.role, .person])
      && !mention.classes.meets([.organization, .media, .group]) || isInhabitant(mention)
      || isSubject[index] && hasOrigin(mention) || isParent(mention)
      || mention.possessor == nil && isSpeaker[index] && mayBeWho(mention)
        && standsBesideQuote(index)
    if Self.tried.contains(tokens[mention.head].hash), mention.tokens.count == 2,
      let known = byAge.values.min()
    {
      // *the defendant*: court reports tell how old they are
      return known
    }
    guard isPerson, !mention.isPlural, !isCapitalized(mention) || isPartisan(mention),
      !mention.isQuoted,
      !setsApart(mention) || isSubject[index] && isFormer,
      complementEnd(mention) == mention.tokens.upperBound,
      byHead[tokens[mention.head].hash] == nil
    else { return nil }
    let head = tokens[mention.head].hash
    let isOffice = Self.offices.contains(head) && !isFormer
    let gender = Self.gender(of: mention.classes)
    let sentence = sentenceOfToken[mention.head]
    var best: (entity: Int, score: Double)?
    for antecedent in recent.suffix(30).reversed() where !antecedent.isQuoted {
      let known = traits[antecedent.entity]
      let distance = Double(sentence - antecedent.sentence)
      if distance > 5 { break }
      guard known.nameLength > 1 || known.isNamed && entities[antecedent.entity].role != nil,
        known.kind == .person || known.kind == .unknown,
        distance > 0, gender.agrees(with: known.gender), agree(nations, antecedent.entity),
        // Of whom another office is told, or who is named once, *the minister* is not.
        !isOffice
          || !holdsAnotherOffice(antecedent.entity, head) && renown[antecedent.entity].isNamedAgain
      else { continue }
      var score = (antecedent.isSubject ? 1 : 0) - distance * 0.5
      if isFrom(nations, antecedent.entity) { score += 2 }
      if score > best?.score ?? -.infinity { best = (antecedent.entity, score) }
    }
    return best?.entity
  }

  private static let tried: WordSet = ["defendant", "accused"]

  /// *the widow*, *the Northern Rivers quick*: what no list has for a thing.
  func mayBeWho(_ mention: Mention) -> Bool {
    let head = tokens[mention.head]
    return tokens[mention.tokens.lowerBound].hash == Words.the && !head.isCapital
      && head.hash != Words.voice && (head.isUnlisted || head.meets([.kin, .person, .adverb]))
  }

  /// *the mother of four*
  private func isParent(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    return mention.classes.meets(.kin) && mention.possessor == nil && end + 1 < tokens.count
      && tokens[end].hash == Words.of
      && (tokens[end + 1].kind == .number || Words.quantities.contains(tokens[end + 1].hash))
  }

  /// *the Duchess*, where she has no other name.
  private func isCapitalized(_ mention: Mention) -> Bool {
    tokens[mention.head].isCapital && !tokens[mention.head].meets(.demonym)
      && !WordCases.begins(mention.head, tokens)
  }

  /// *the Congolese international*, whose noun no list has.
  func hasOrigin(_ mention: Mention) -> Bool {
    let head = mention.tokens.upperBound - 1
    return mention.tokens.count > 2 && tokens[head - 1].meets(.demonym)
      && !tokens[head].isCapital && !endsInPlural(head)
      && !mention.classes.meets([.organization, .group, .cueNoun, .work, .media])
  }

  private func endsInPlural(_ index: Int) -> Bool {
    bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
  }

  /// The phrase without its article.
  func description(_ mention: Mention) -> Range<Int> {
    var start = mention.tokens.lowerBound
    while start < mention.head, tokens[start].hash != Words.one,
      tokens[start].meets(.determiner) && !isQuantity(start, in: mention)
        || mention.possessor == nil && tokens[start].meets(.pronoun)
    { start += 1 }
    return start..<complementEnd(mention)
  }

  /// *little* in *the little man*, which tells him from other men.
  private func isQuantity(_ token: Int, in mention: Mention) -> Bool {
    token > mention.tokens.lowerBound && Words.quantities.contains(tokens[token].hash)
  }

  /// The token after *for the cruise line* in *lawyers for the cruise line*, after *familiar with the
  /// agenda* in *officials familiar with the agenda*.
  private func complementEnd(_ mention: Mention) -> Int {
    let end = mention.tokens.upperBound
    guard mention.possessor == nil || !mention.isPossessor,
      mention.isPerson || mention.isPlural || tokens[mention.head].hash == Words.one,
      end + 1 < tokens.count
    else { return end }
    let isQuality = Words.qualities.contains(tokens[end].hash)
    let link = isQuality ? end + 1 : end
    guard
      isQuality
        ? tokens[link].meets(.preposition) || tokens[link].hash == Words.to
        : Self.complements.contains(tokens[link].hash)
          || !isNarrative && tokens[link].hash == Words.in && !isObject(mention),
      let chunk = chunk(at: link + 1), chunks[chunk].kind == .phrase, chunks[chunk].index >= 0,
      tokens[link].hash != Words.in || isSomewhere(mentions[chunks[chunk].index]),
      // *called his wife from the taxi*
      tokens[link].hash != Words.from || mention.possessor == nil || !mention.classes.meets(.kin),
      tokens[link].hash != Words.for || Self.speakingFor.contains(tokens[mention.head].hash)
        || isServed(mentions[chunks[chunk].index]),
      tokens[chunks[chunk].tokens.upperBound - 1].hash != Words.one
    else { return end }
    var last = chunk
    if last + 2 < chunks.count, chunks[last + 1].tokens.count == 1,
      tokens[chunks[last + 1].tokens.lowerBound].hash == Words.and,
      chunks[last + 2].kind == .phrase, mentions[chunks[last].index].kind == .name,
      chunks[last + 2].index >= 0, mentions[chunks[last + 2].index].kind == .name
    {
      // *the foreign ministers of Peru and Ecuador*
      last += 2
    }
    return chunks[last].tokens.upperBound
  }

  private static let complements: WordSet = ["of", "for", "from", "at"]

  /// *told reporters in Istanbul*, *met investors in London*: where that was
  private func isObject(_ mention: Mention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before >= 0
      && (tokens[before].meets(.addressing)
        || tokens[before].meets(.commonVerb) && !tokens[before].meets(.verbs))
  }

  private static let speakingFor: WordSet = [
    "lawyer", "lawyers", "counsel", "attorney", "attorneys", "solicitor", "barrister", "spokesman",
    "spokeswoman", "spokesperson", "spokespeople", "representative", "representatives", "agent",
    "adviser", "advisor", "consultant",
  ]

  /// Whom somebody may speak for: *lawyers for the family*; not *a publican for the manslaughter*.
  private func isServed(_ other: Mention) -> Bool {
    other.kind != .nominal || other.isPerson || other.isPlural
      || other.classes.meets([.organization, .group, .place, .role, .kin, .media])
  }

  /// *the government* in *a source in the government*; not *a letter*.
  private func isSomewhere(_ place: Mention) -> Bool {
    place.kind == .name
      ? !place.classes.meets(.calendar) && !place.isPerson
      : isDefinite(place) && place.classes.meets([.organization, .group, .place])
  }

  /// The chunk that begins at the token.
  func chunk(at token: Int) -> Int? {
    let index = chunks.firstSorted { $0.tokens.lowerBound >= token }
    return index < chunks.count && chunks[index].tokens.lowerBound == token ? index : nil
  }

  func isDefinite(_ mention: Mention) -> Bool {
    let first = tokens[mention.tokens.lowerBound]
    return first.hash == Words.the || Self.definite.contains(first.hash)
      || mention.tokens.count == 1 && first.isCapital && !first.meets(.determiner)
  }

  /// *the 34-year-old*
  func isAge(_ token: Int) -> Bool {
    let range = tokens[token].range
    return range.count > 8
      && bytes[range.upperBound - 4..<range.upperBound].elementsEqual("-old".utf8)
  }

  private static let definite: WordSet = ["this", "that", "these", "those"]

  /// The last one of whom the description's noun is told, rather one of whom all of it is: *the prime minister*
  /// is not the foreign minister who was named after her.
  func lastWithRole(_ mention: Mention, _ nations: Set<Int>) -> Int? {
    let head = tokens[mention.head].hash
    var last: Int?
    for antecedent in recent.suffix(120).reversed() {
      let entity = antecedent.entity
      guard traits[entity].hasRoles, traits[entity].kind != .group,
        entities[entity].roles.contains(head), agree(nations, entity)
      else { continue }
      if isFrom(nations, entity) || tellsRole(mention, entity) { return entity }
      if last == nil { last = entity }
    }
    return last ?? colleague(head)
  }

  /// The only one near by of whom a word for the same work is told: *a parson … the clergyman*.
  private func colleague(_ head: UInt64) -> Int? {
    guard isNarrative, Professions.english.has(head) else { return nil }
    var found: Int?
    for antecedent in recent.suffix(Self.reachOfWork) {
      let entity = identified[antecedent.entity] ?? antecedent.entity
      guard entity != found, traits[entity].hasRoles, traits[entity].kind == .person,
        entities[entity].roles.contains(where: { Professions.english.relate($0, head) })
      else { continue }
      if found != nil { return nil }
      found = entity
    }
    return found
  }

  private static let reachOfWork = 60

  /// Whether the fullest role of the entity has every word of the description.
  private func tellsRole(_ mention: Mention, _ entity: Int) -> Bool {
    let words = description(mention)
    guard words.count > 1 else { return true }
    guard let role = entities[entity].role else { return false }
    return words.allSatisfy { word in
      role.contains { tokens[$0].hash == tokens[word].hash }
    }
  }

  /// The last named organisation whose name has the word: *the ministry*.
  func lastOrganization(_ head: Int, _ nations: Set<Int>) -> Int? {
    let hash = tokens[head].hash
    for antecedent in recent.suffix(120).reversed() {
      let traits = traits[antecedent.entity]
      if traits.kind == .organization, traits.isNamed,
        entities[antecedent.entity].name.contains(where: { tokens[$0].hash == hash })
      {
        return antecedent.entity
      }
    }
    if Self.teams.contains(hash), nations.isEmpty, let known = lastPeople() { return known }
    if Words.mediaHeads.contains(hash) {
      // *The Guardian reported it. The newspaper agreed.*
      let found = recent.suffix(40).last {
        traits[$0.entity].kind == .organization && traits[$0.entity].isNamed && !$0.isQuoted
          && entities[$0.entity].name.contains { tokens[$0].meets(.media) }
      }
      if let found { return found.entity }
    }
    // *the Ukrainian team* is nobody just named, but *the Japanese carmaker* may be.
    let isTrade = Self.trades.contains(hash)
    guard isTrade || Self.genericOrganizations.contains(hash) && nations.isEmpty else { return nil }
    return lastBody(head, isTrade, ofOthers: false) ?? lastBody(head, isTrade, ofOthers: true)
  }

  /// *Researchers at the institute* for *the team*: the last of those who did something, where no body has done anything since.
  private func lastPeople() -> Int? {
    for antecedent in recent.suffix(Self.reachOfPeople).reversed()
    where antecedent.isSubject && !antecedent.isQuoted {
      let traits = traits[antecedent.entity]
      if traits.kind == .organization, traits.isNamed { return nil }
      if traits.kind == .group, !traits.isNamed,
        entities[antecedent.entity].name.contains(where: { Self.workers.contains(tokens[$0].hash) })
      {
        return antecedent.entity
      }
    }
    return nil
  }

  private static let reachOfPeople = 24
  private static let teams: WordSet = ["team", "group"]
  /// Those who work in teams.
  private static let workers: WordSet = [
    "researchers", "scientists", "engineers", "doctors", "surgeons", "archaeologists",
    "astronomers", "biologists", "physicists", "chemists", "geologists", "ecologists",
    "palaeontologists", "paleontologists", "authors", "investigators", "academics", "divers",
  ]

  /// The last organisation that a word such as *company* can mean; those that only tell where somebody works
  /// only where `ofOthers`: *Rupert Finch of Merriman Securities*.
  private func lastBody(_ head: Int, _ isTrade: Bool, ofOthers: Bool) -> Int? {
    let hash = tokens[head].hash
    var best: (entity: Int, score: Double)?
    for (place, antecedent) in recent.suffix(40).reversed().enumerated()
    where !antecedent.isQuoted && self.traits[antecedent.entity].isNamed && !isWithin(antecedent)
      && (ofOthers || !isOfSomebody(antecedent))
    {
      let traits = traits[antecedent.entity]
      let name = entities[antecedent.entity].name
      let isBody =
        traits.kind == .organization
        && !name.allSatisfy { tokens[$0].meets([.place, .media]) }
        && !name.contains { Self.publicBodies.contains(tokens[$0].hash) }
        && !(Self.companies.contains(hash)
          && name.contains { Self.otherBodies.contains(tokens[$0].hash) })
        || traits.kind == .group && hash == Words.group
        || traits.kind == .unknown
          && (tokens[head - 1].meets(.determiner)
            || antecedent.isSubject && isTrade && !tokens[head - 1].isCapital)
          && (traits.nameLength > 1 || antecedent.isSubject && !mayBeCommon(name)
            || NameBook.isHeld(Int(antecedent.token) - 1, tokens))
      guard isBody, !entities[antecedent.entity].isPlace, !isOther(antecedent.entity, than: hash),
        !name.allSatisfy({ tokens[$0].meets(.calendar) })
      else { continue }
      // Whom the article goes on about, unless another acts close by.
      let score =
        Double(min(renown[antecedent.entity].met, 5)) * 0.4 + (antecedent.isSubject ? 1 : 0)
        - Double(place) * 0.06
      if score > best?.score ?? -.infinity { best = (antecedent.entity, score) }
    }
    return best?.entity
  }

  /// *Rupert Finch of Merriman Securities*
  private func isOfSomebody(_ antecedent: Antecedent) -> Bool {
    let before = Int(antecedent.token) - 1
    return before > 1 && Self.complements.contains(tokens[before].hash)
      && tokens[before - 1].isWord && tokens[before - 1].isCapital && tokens[before - 2].isWord
      && tokens[before - 2].isCapital
      && !tokens[before - 1].meets([.organization, .media, .title, .role, .place])
  }

  /// *a plant in Dayton*
  private func isWithin(_ antecedent: Antecedent) -> Bool {
    let before = Int(antecedent.token) - 1
    return before >= 0 && tokens[before].hash == Words.in && !NameBook.isHeld(before, tokens)
  }

  /// *Profits* in *Profits rose*, which the sentence gives its capital.
  func mayBeCommon(_ name: Range<Int>) -> Bool {
    name.count == 1 && WordCases.begins(name.lowerBound, tokens) && endsInPlural(name.lowerBound)
  }

  /// What makes an organisation none of those below.
  private static let publicBodies: WordSet = [
    "court", "ministry", "police", "university", "college", "school", "hospital", "council",
    "parliament", "commission", "senate", "house", "department", "office", "church", "government",
  ]

  private static let companies: WordSet = ["company", "firm", "business", "corporation", "maker"]
  /// What makes an organisation no company.
  private static let otherBodies: WordSet = [
    "foundation", "association", "society", "institute", "federation", "charity", "trust", "union",
    "party", "league", "alliance", "committee",
  ]

  /// What no person is, whatever stands before it: *the electric carmaker*.
  private static let trades: WordSet = [
    "airline", "carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "retailer",
    "lender", "insurer", "brewer", "start-up", "startup", "chain", "carrier", "manufacturer",
  ]

  private static let genericOrganizations: WordSet = [
    "band", "team", "duo", "trio", "side", "studio", "company", "firm", "agency", "group",
    "organisation", "organization", "club", "charity", "bank", "union", "party", "network",
    "publisher", "maker", "brewery", "supermarket", "broadcaster", "conglomerate",
    "association", "federation", "society", "foundation", "lobby", "watchdog",
    "corporation", "business", "consortium", "producer", "supplier", "utility", "developer",
    "operator", "consultancy", "watchdog", "regulator", "federation", "foundation",
  ]
}
