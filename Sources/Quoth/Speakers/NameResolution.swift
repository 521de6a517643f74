/// Names: which of those already met a name is.
extension Resolution {
  mutating func resolveName(_ index: Int) -> Int {
    let mention = mentions[index]
    let keys = nameKeys(mention.name)
    let kind = Self.kind(of: mention)
    let gender = Self.gender(of: mention.classes)
    if let known = elderOrYounger(index) { return known }
    if let acronym = match(acronym: keys, kind) {
      improve(acronym, mention, keys, kind, gender)
      return acronym
    }
    let isOneOfSeveral = !isNarrative && !mention.isQuoted && book.isAmbiguous(index)
    let cluster = book.cluster(
      ofMention: index, isQuoted: mention.isQuoted,
      gender: isOneOfSeveral ? genderAfter(mention) : .unknown, last: lastOfCluster)
    if let cluster {
      lastOfCluster[cluster] = Int32(index)
      if entityOfCluster[cluster] >= 0 {
        let known = Int(entityOfCluster[cluster])
        improve(known, mention, keys, kind, gender)
        return known
      }
    }
    var entity = Entity(name: mention.name, kind: kind, gender: gender)
    if kind == .unknown, isBracketedPlace(mention) { entity.kind = .organization }
    entity.isPlace = isPlace(mention)
    entity.keys = keys
    if let cluster, let best = book.bestForm(of: cluster) {
      let form = book.forms[best]
      entity.keys = form.keys
      entity.name = form.name
      if form.keys.count == 1, let title = form.titleToken {
        entity.name = title..<form.name.upperBound
      }
      entity.gender = book.clusters[cluster].gender
      entity.isGenderTold = book.clusters[cluster].isGenderTold
      if isNarrative, Self.ranks.contains(form.title), !book.isWoman(cluster) {
        entity.gender = .male
      }
      if entity.kind == .unknown || book.clusters[cluster].kind == .person {
        entity.kind = book.clusters[cluster].kind
      }
      if entity.kind == .unknown || endsAsPlace(form.name), book.isScene(cluster) {
        entity.kind = .organization
        if !isNarrative, !isToldAsBody(mention) { entity.isPlace = true }
      }
      if !isNarrative, isToldAsBody(mention), entity.kind == .unknown || entity.gender == .unknown {
        entity.kind = .organization
      }
      if isNarrative, form.speaksAsPerson, entity.kind == .organization { entity.kind = .person }
      if isNarrative
        ? form.keys.count == 1 && !mention.classes.meets([.title, .role, .kin])
        : entity.gender == .unknown || form.title == 0 && form.keys.count > 1,
        entity.kind != .group, book.isThing(cluster), !mention.isPlural
      {
        // *the Girl Morwenna*; in a story *the Arno*
        entity.kind = .organization
        entity.gender = .unknown
      }
      entity.isDoubtful =
        entity.kind == .unknown && book.isDoubtful(cluster) && isSetOff(mention)
      entity.surname = book.surname(of: cluster)
      entity.family = form.family.map { $0..<$0 + 1 }
      if let parts = book.composed(cluster) {
        let full = book.forms[parts.family].name
        entity.keys = book.forms[parts.family].keys
        entity.name = book.forms[parts.given].name
        entity.family = full.upperBound - 1..<full.upperBound
      }
      if entity.kind != .organization, entity.kind != .group,
        form.hasArticle && form.count > 1 || isNarrative && book.hasArticle(cluster)
      {
        entity.article = form.article
      }
    }
    let new = add(entity)
    if let cluster {
      entityOfCluster[cluster] = Int32(new)
      renown[new] = Renown(cluster, book)
      renown[new].isPlace = entity.isPlace
    }
    improve(new, mention, keys, kind, gender)
    if isNarrative { takeUpOffice(new, mention) }
    return new
  }

  /// What the first pronoun behind a name tells of its bearer: *Wojcik said Friday, shaking her head*.
  private func genderAfter(_ mention: Mention) -> Entity.Gender {
    let sentence = sentenceOfToken[mention.head]
    for token in mention.tokens.upperBound..<min(tokens.count, mention.tokens.upperBound + 12) {
      if sentenceOfToken[token] != sentence
        || tokens[token].isCapital && !tokens[token].meets(.calendar)
      {
        break
      }
      let gender = Self.gender(of: tokens[token].classes)
      if gender != .unknown, tokens[token].meets(.pronoun) { return gender }
    }
    return .unknown
  }

  /// *An elderly parson met him … “I am Parson Tringham,”*: whoever was called by the title alone has
  /// now a name.
  private mutating func takeUpOffice(_ name: Int, _ mention: Mention) {
    guard traits[name].kind == .person else { return }
    for role in entities[name].roles {
      guard let earlier = byHead[role], earlier != name, !traits[earlier].isNamed,
        traits[earlier].kind == .person, traits[earlier].gender.agrees(with: traits[name].gender),
        let last = recent.suffix(24).last(where: { $0.entity == earlier }),
        mention.paragraph - last.paragraph <= 3
      else { continue }
      byHead[role] = name
      identify(earlier, as: name)
    }
  }

  /// Titles that women hardly bore in the novels that are read.
  private static let ranks: WordSet = [
    "colonel", "col", "captain", "capt", "major", "maj", "general", "gen", "lieutenant", "lieut",
    "admiral", "commodore", "sergeant", "corporal", "parson", "vicar", "rector", "bishop", "deacon",
  ]

  /// *Hobart*, *United States*; not *Hobart & Lyle*, *Leeds United*.
  private func isPlace(_ mention: Mention) -> Bool {
    let first = tokens[mention.name.lowerBound]
    return mention.classes.meets(.place)
      && (mention.name.allSatisfy { tokens[$0].meets(.place) }
        || first.meets(.startsPhrase) && !first.meets(.place))
  }

  /// *Nether Wexcombe* in *Doreen Pickersgill (Ind, Nether Wexcombe)*
  private func isBracketedPlace(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    return !isNarrative && first > 2 && end < tokens.count && tokens[end].scalar == 0x29
      && tokens[first - 1].scalar == 0x2C && tokens[first - 3].scalar == 0x28
  }

  /// *the payments firm Tallyo*, *Lunaria, which is based in Dublin*
  private func isToldAsBody(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    if end + 1 < tokens.count, tokens[end].scalar == 0x2C, tokens[end + 1].hash == Words.which {
      return mention.name.count == 1
    }
    return (mention.tokens.lowerBound..<mention.name.lowerBound).last.map {
      tokens[$0].meets(.organization) && !tokens[$0].isCapital
    } ?? false
  }

  /// *Garth Hall*, *Pryor’s Court*
  private func endsAsPlace(_ name: Range<Int>) -> Bool {
    name.count > 1 && Words.placeNouns.contains(tokens[name.upperBound - 1].hash)
  }

  /// Whether punctuation follows: *Mmm.*; not *Kerr, who*.
  private func isSetOff(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return next >= tokens.count
      || tokens[next].kind == .punctuation && !isToldMore(of: mention)
  }

  /// *Kerr, who*, *the controller, whose*
  func isToldMore(of mention: Mention) -> Bool {
    let comma = mention.tokens.upperBound
    return comma + 1 < tokens.count && tokens[comma].scalar == 0x2C
      && [Words.who, Words.whose].contains(tokens[comma + 1].hash)
  }

  func nameKeys(_ name: Range<Int>) -> [NameKey] {
    var keys: [NameKey] = []
    for token in name where tokens[token].kind != .punctuation {
      if isSuffix(token), token > name.lowerBound { continue }
      if tokens[token].meets(.particle), token + 1 < name.upperBound,
        token > name.lowerBound || !Words.parents.contains(tokens[token].hash)
      {
        continue
      }
      keys.append(NameKey(bytes, tokens[token].range))
    }
    if keys.isEmpty { keys = [NameKey(bytes, tokens[name.lowerBound].range)] }
    return keys
  }

  /// *Jr.*, *III*, *PhD*; not the *Mba* of *Serge Mba*.
  private func isSuffix(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.meets(.nameSuffix)
      && (token.flags.contains(.allCaps) || token.flags.contains(.dotted) || token.range.count == 2
        || Self.suffixes.contains(token.hash))
  }

  private static let suffixes: WordSet = ["jnr", "snr", "esq", "phd", "msc", "bsc"]

  /// The entity beside whose name the acronym stood.
  private func match(acronym keys: [NameKey], _ kind: Speaker.Kind) -> Int? {
    guard keys.count == 1 else { return nil }
    var found: Int?
    byKey.forEach(keys[0]) {
      if found == nil, entities[$0].acronyms.contains(keys[0]) { found = $0 }
    }
    return found
  }

  /// The hash of the *Jr.* or *Sr.* that ends the name, or 0.
  func generation(_ name: Range<Int>) -> UInt64 {
    guard let last = name.last, name.count > 1, Self.generations.contains(tokens[last].hash) else {
      return 0
    }
    return tokens[last].hash
  }

  private static let generations: WordSet = [
    "jr", "sr", "jnr", "snr", "junior", "senior", "ii", "iii",
  ]

  /// How well two names agree; 0 if they cannot be the same.
  func nameScore(_ known: [NameKey], _ new: [NameKey], isSurname: Bool) -> Int {
    if known == new { return 100 }
    guard let knownLast = known.last, let newLast = new.last else { return 0 }
    if new.count == 1 {
      if knownLast == newLast { return 60 }
      if known.first == new.first { return 40 }
      return known.contains(newLast) ? 20 : 0
    }
    if known.count == 1 {
      if newLast == knownLast { return 50 }
      return new.first == knownLast ? 30 : 0
    }
    guard knownLast == newLast else {
      // *Juan Carlos García* and *Juan Carlos García López*
      return known.count != new.count && zip(known, new).allSatisfy { $0 == $1 } ? 35 : 0
    }
    guard let one = known.first, let other = new.first else { return 0 }
    return one.isCompatible(with: other) || Diminutives.english.relate(one, other) ? 80 : 0
  }

  /// Takes from a mention what it tells beyond what is known: a fuller name, a spelling, a role.
  mutating func improve(
    _ index: Int, _ mention: Mention, _ keys: [NameKey], _ kind: Speaker.Kind,
    _ gender: Entity.Gender
  ) {
    if keys.count == entities[index].keys.count,
      accents(mention.name) > accents(entities[index].name), !isInitialed(keys)
    {
      // *Erdoğan* rather than *Erdogan*.
      entities[index].name = mention.name
    }
    if entities[index].spellings.count < 16,
      !entities[index].spellings.contains(where: { sameText($0, mention.name) })
    {
      entities[index].spellings.append(mention.name)
    }
    if entities[index].kind == .unknown { entities[index].kind = kind }
    if entities[index].generation == 0 { entities[index].generation = generation(mention.name) }
    // Not of *Issoufou* in *Hadiza Issoufou … Issoufou*, a man's given name elsewhere.
    let isSurname =
      keys.count == 1 && entities[index].keys.count > 1 && keys[0] == entities[index].keys.last
      && mention.tokens.lowerBound == mention.name.lowerBound
    if entities[index].gender == .unknown, !isSurname { entities[index].gender = gender }
    if tellsGender(mention) == entities[index].gender, entities[index].gender != .unknown {
      entities[index].isGenderTold = true
    }
    addRole(index, mention.tokens.lowerBound..<mention.name.lowerBound)
    addOrigin(index, mention.tokens.lowerBound..<mention.name.lowerBound)
    addSeniority(index, describedBy: mention.tokens.lowerBound..<mention.name.lowerBound)
    if entities[index].roster == nil, let known = roster.entry(for: entities[index].keys) {
      entities[index].roster = known
      entities[index].tell(gender: roster.gender(known))
      if let kind = roster.entries[known].kind { entities[index].kind = kind }
    }
    renewTraits(of: index)
  }

  /// What a title or a noun before a name tells of its bearer’s gender: *Sister Agnes*, *his aunt Jo*.
  private func tellsGender(_ mention: Mention) -> Entity.Gender {
    (mention.tokens.lowerBound..<mention.name.lowerBound).reduce(.unknown) { found, token in
      guard found == .unknown, tokens[token].meets([.title, .kin, .person]),
        !tokens[token].meets([.given, .role])
      else { return found }
      return Self.gender(of: tokens[token].classes)
    }
  }

  /// How many bytes of the name are not ASCII.
  func accents(_ name: Range<Int>) -> Int {
    name.reduce(0) { $0 + bytes[tokens[$1].range].count { $0 >= 0x80 } }
  }

  func isInitialed(_ keys: [NameKey]) -> Bool { keys.first?.length == 1 }

  func sameText(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).allSatisfy {
      tokens[$0].hash == tokens[$1].hash && tokens[$0].range.count == tokens[$1].range.count
    }
  }

  /// Keeps the title or role that stands in the tokens.
  mutating func addRole(_ entity: Int, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].meets([.determiner, .pronoun]) { start += 1 }
    let role = start..<range.upperBound
    guard role.contains(where: { tokens[$0].meets(Self.describing) }),
      !role.contains(where: {
        tokens[$0].flags.contains(.possessive) && tokens[$0].isCapital && tokens[$0].meets(.title)
      })
    else { return }
    for token in role where tokens[token].meets(Self.describing) {
      entities[entity].add(role: TitleNouns.english.noun(of: tokens[token].hash))
    }
    if let known = entities[entity].role, known.count >= role.count { return }
    entities[entity].role = role
  }

  private static let describing: WordClass = [.title, .role, .kin, .person, .demonym]

  static func kind(of mention: Mention) -> Speaker.Kind {
    if mention.classes.meets([.organization, .organizationSuffix, .media]) { return .organization }
    if mention.classes.meets([.title, .role, .kin, .given, .person, .male, .female]) {
      return mention.isPlural ? .group : .person
    }
    if mention.classes.meets(.place) { return .organization }
    if mention.isPlural { return .group }
    return .unknown
  }

  static func gender(of classes: WordClass) -> Entity.Gender {
    let male = classes.meets(.male)
    let female = classes.meets(.female)
    return male == female ? .unknown : male ? .male : .female
  }
}
