/// Finds who is behind each mention of a text: names by their parts, descriptions by their role,
/// pronouns by number, gender and salience.
///
/// One pass in the order of the text, each mention looking back over a bounded number of earlier
/// ones; after Hobbs (1978), *Resolving pronoun references*, and the ordering of sieves in Lee et
/// al. (2013), *Deterministic coreference resolution based on entity-centric, precision-ranked
/// rules*.
struct SpeakerResolver: Sendable {
  let roster: RosterIndex

  func resolve(_ segmentation: Segmentation, _ mentions: Mentions) -> Entities {
    var state = Resolution(segmentation: segmentation, mentions: mentions, roster: roster)
    state.run()
    return state.result
  }
}

struct Resolution {
  let tokens: [Token]
  let bytes: [UInt8]
  let mentions: [Mention]
  let chunks: [Chunk]
  let roster: RosterIndex
  var result = Entities()
  /// Entities by the key of each part of their names.
  private var byKey: [NameKey: [Int]] = [:]
  /// The last entities of a described role or group.
  private var byHead: [UInt64: Int] = [:]
  /// Mentions outside quotations that can be an antecedent, in text order.
  private var recent: [Antecedent] = []
  private var narrator: Int?
  private var sentenceOfToken: [Int32] = []
  private var isSubject: [Bool] = []
  /// The name that a description or an acronym stands beside, by mention.
  private var appositions: [Int: Int] = [:]
  /// Descriptions after a form of *be*, which refer to nobody new.
  private var predicates: Set<Int> = []

  struct Antecedent {
    var entity: Int
    var sentence: Int32
    var paragraph: Int
    var isSubject: Bool
    var isQuoted: Bool
    var isPlural: Bool
  }

  init(segmentation: Segmentation, mentions: Mentions, roster: RosterIndex) {
    tokens = segmentation.tokens
    bytes = segmentation.source.bytes
    self.mentions = mentions.mentions
    chunks = mentions.chunks
    self.roster = roster
    result.ofMention = Array(repeating: -1, count: mentions.mentions.count)
    sentenceOfToken.reserveCapacity(tokens.count)
    var sentence: Int32 = 0
    for token in tokens {
      if token.flags.contains(.sentenceStart) { sentence += 1 }
      sentenceOfToken.append(sentence)
    }
    isSubject = Self.subjects(mentions)
    let links = ApposedMentions(mentions, tokens)
    appositions = links.names
    predicates = links.predicates
  }

  /// Marks the mentions that a verb follows and no preposition precedes.
  private static func subjects(_ mentions: Mentions) -> [Bool] {
    var result = [Bool](repeating: false, count: mentions.mentions.count)
    for range in mentions.paragraphs {
      for index in range
      where mentions.chunks[index].kind == .phrase && mentions.chunks[index].index >= 0 {
        if index > range.lowerBound,
          [.preposition, .to, .verb].contains(mentions.chunks[index - 1].kind)
        {
          continue
        }
        var next = index + 1
        while next < range.upperBound, [.adverb, .negation].contains(mentions.chunks[next].kind) {
          next += 1
        }
        let follows = next < range.upperBound ? mentions.chunks[next].kind : .stop
        let inverted =
          index > range.lowerBound + 1 && mentions.chunks[index - 1].kind == .cue
          && [.quote, .comma].contains(mentions.chunks[index - 2].kind)
        result[mentions.chunks[index].index] =
          [.verb, .cue, .auxiliary].contains(follows) || inverted
          || follows == .comma && index == range.lowerBound
      }
    }
    return result
  }

  mutating func run() {
    for index in mentions.indices {
      let mention = mentions[index]
      var entity: Int?
      if let name = appositions[index] {
        entity = describe(name, as: index)
      } else {
        switch mention.kind {
        case .name:
          entity = result.ofMention[index] >= 0 ? Int(result.ofMention[index]) : resolveName(index)
        case .nominal: entity = resolveDescription(index)
        case .pronoun: entity = resolvePronoun(index)
        }
      }
      guard let entity else { continue }
      result.ofMention[index] = Int32(entity)
      result.entities[entity].mentions.append(index)
      if predicates.contains(index) { continue }
      recent.append(
        Antecedent(
          entity: entity, sentence: sentenceOfToken[mention.head], paragraph: mention.paragraph,
          isSubject: isSubject[index], isQuoted: mention.isQuoted, isPlural: mention.isPlural))
    }
  }

  /// The entity of the name that the description stands beside, which it tells more about.
  private mutating func describe(_ name: Int, as description: Int) -> Int {
    let entity: Int
    if result.ofMention[name] >= 0 {
      entity = Int(result.ofMention[name])
    } else {
      entity = resolveName(name)
      result.ofMention[name] = Int32(entity)
    }
    let mention = mentions[description]
    if mention.kind == .name {
      for key in nameKeys(mention.name) {
        result.entities[entity].acronyms.append(key)
        byKey[key, default: []].append(entity)
      }
      return entity
    }
    if result.entities[entity].gender == .unknown {
      result.entities[entity].gender = Self.gender(of: mention.classes)
    }
    if result.entities[entity].kind == .unknown, mention.isPerson {
      result.entities[entity].kind = .person
    }
    addRole(&result.entities[entity], mention.tokens)
    byHead[tokens[mention.head].hash] = entity
    return entity
  }

  // MARK: Names

  private mutating func resolveName(_ index: Int) -> Int {
    let mention = mentions[index]
    let keys = nameKeys(mention.name)
    let kind = Self.kind(of: mention)
    let gender = Self.gender(of: mention.classes)
    if let known = match(keys, mention, kind, gender) {
      improve(known, mention, keys, kind, gender)
      return known
    }
    var entity = Entity(name: mention.name, kind: kind, gender: gender)
    entity.keys = keys
    result.entities.append(entity)
    let new = result.entities.count - 1
    improve(new, mention, keys, kind, gender)
    return new
  }

  private func nameKeys(_ name: Range<Int>) -> [NameKey] {
    var keys: [NameKey] = []
    for token in name where tokens[token].kind != .punctuation {
      if tokens[token].meets(.nameSuffix), token > name.lowerBound { continue }
      if tokens[token].meets(.particle), token + 1 < name.upperBound { continue }
      keys.append(NameKey(bytes, tokens[token].range))
    }
    if keys.isEmpty { keys = [NameKey(bytes, tokens[name.lowerBound].range)] }
    return keys
  }

  /// The entity that the name already stands for.
  private func match(
    _ keys: [NameKey], _ mention: Mention, _ kind: Speaker.Kind, _ gender: Entity.Gender
  ) -> Int? {
    guard let last = keys.last, let first = keys.first else { return nil }
    var best: (entity: Int, score: Int)?
    for (key, isSurname) in [(last, true), (first, false)] {
      for candidate in byKey[key] ?? [] {
        let entity = result.entities[candidate]
        guard fits(entity, kind, gender) else { continue }
        let isAcronym = keys.count == 1 && entity.acronyms.contains(key)
        let score = isAcronym ? 90 : nameScore(entity.keys, keys, isSurname: isSurname)
        // Of equals the latest wins.
        if score > 0, score >= best?.score ?? 1 { best = (candidate, score) }
      }
    }
    return best?.entity
  }

  private func fits(_ entity: Entity, _ kind: Speaker.Kind, _ gender: Entity.Gender) -> Bool {
    if kind == .organization || entity.kind == .organization {
      return kind == entity.kind || kind == .unknown || entity.kind == .unknown
    }
    return gender == .unknown || entity.gender == .unknown || gender == entity.gender
  }

  /// How well two names agree; 0 if they cannot be the same.
  private func nameScore(_ known: [NameKey], _ new: [NameKey], isSurname: Bool) -> Int {
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
    guard let one = known.first, let other = new.first, one.isCompatible(with: other) else {
      return 0
    }
    return 80
  }

  private mutating func improve(
    _ index: Int, _ mention: Mention, _ keys: [NameKey], _ kind: Speaker.Kind,
    _ gender: Entity.Gender
  ) {
    var entity = result.entities[index]
    if keys.count > entity.keys.count
      || isInitialed(entity.keys) && keys.count >= entity.keys.count && !isInitialed(keys)
    {
      if !(isInitialed(keys) && entity.keys.count > 1 && keys.count <= entity.keys.count) {
        entity.keys = keys
        entity.name = mention.name
      }
    } else if keys.count == entity.keys.count, accents(mention.name) > accents(entity.name),
      !isInitialed(keys)
    {
      // *Erdoğan* rather than *Erdogan*.
      entity.name = mention.name
    }
    if !entity.spellings.contains(where: { sameText($0, mention.name) }),
      entity.spellings.count < 16
    {
      entity.spellings.append(mention.name)
    }
    if entity.kind == .unknown { entity.kind = kind }
    if entity.gender == .unknown { entity.gender = gender }
    let before = mention.tokens.lowerBound..<mention.name.lowerBound
    addRole(&entity, before)
    for key in keys where !(byKey[key]?.contains(index) ?? false) {
      byKey[key, default: []].append(index)
    }
    if entity.roster == nil, let known = roster.entry(for: entity.keys) {
      entity.roster = known
      if entity.gender == .unknown { entity.gender = roster.gender(known) }
      if let kind = roster.entries[known].kind { entity.kind = kind }
    }
    result.entities[index] = entity
  }

  /// How many bytes of the name are not ASCII.
  private func accents(_ name: Range<Int>) -> Int {
    name.reduce(0) { $0 + bytes[tokens[$1].range].count { $0 >= 0x80 } }
  }

  private func isInitialed(_ keys: [NameKey]) -> Bool { keys.first?.length == 1 }

  private func sameText(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).allSatisfy {
      tokens[$0].hash == tokens[$1].hash && tokens[$0].range.count == tokens[$1].range.count
    }
  }

  /// Keeps the title or role that stands in the tokens.
  private func addRole(_ entity: inout Entity, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].meets([.determiner, .pronoun]) { start += 1 }
    let role = start..<range.upperBound
    guard role.contains(where: { tokens[$0].meets([.title, .role, .kin, .person]) }) else { return }
    for token in role where tokens[token].meets([.title, .role, .kin, .person]) {
      entity.roles.insert(tokens[token].hash)
    }
    if let known = entity.role, known.count >= role.count { return }
    entity.role = role
  }

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

  // MARK: Descriptions

  private mutating func resolveDescription(_ index: Int) -> Int {
    let mention = mentions[index]
    let head = tokens[mention.head].hash
    let isDefinite = isDefinite(mention)
    if isDefinite, mention.tokens.contains(where: { isAge($0) }), let known = resolvePronoun(index)
    {
      return known
    }
    if isDefinite, mention.possessor == nil {
      if mention.classes.meets([.role, .title, .kin, .person]), !mention.isPlural,
        let known = lastWithRole(head)
      {
        return known
      }
      if mention.classes.meets(.organization), let known = lastOrganization(mention.head) {
        return known
      }
    }
    if isDefinite, mention.possessor == nil, let known = byHead[head],
      mention.isPlural == result.entities[known].kind.isPlural,
      mention.tokens.count <= 2 || sameText(description(mention), result.entities[known].name)
    {
      return known
    }
    let kind: Speaker.Kind =
      mention.isPlural
      ? .group
      : mention.classes.meets([.organization, .media, .organizationSuffix, .place])
        ? .organization
        : mention.classes.meets([.role, .title, .kin, .person]) ? .person : .unknown
    var entity = Entity(
      name: description(mention), kind: kind, gender: Self.gender(of: mention.classes))
    entity.spellings = [entity.name]
    if mention.classes.meets([.role, .title, .kin, .person]) { entity.roles = [head] }
    result.entities.append(entity)
    byHead[head] = result.entities.count - 1
    return result.entities.count - 1
  }

  /// The phrase without its article.
  private func description(_ mention: Mention) -> Range<Int> {
    var start = mention.tokens.lowerBound
    while start < mention.head,
      tokens[start].meets(.determiner)
        || mention.possessor == nil && tokens[start].meets(.pronoun)
    { start += 1 }
    return start..<mention.tokens.upperBound
  }

  private func isDefinite(_ mention: Mention) -> Bool {
    let first = tokens[mention.tokens.lowerBound]
    return first.hash == Words.the || Self.definite.contains(first.hash)
      || mention.tokens.count == 1 && first.isCapital
  }

  /// *the 34-year-old*
  private func isAge(_ token: Int) -> Bool {
    let range = tokens[token].range
    return range.count > 8
      && bytes[range.upperBound - 4..<range.upperBound].elementsEqual("-old".utf8)
  }

  private static let definite: Set<UInt64> = Set(
    ["this", "that", "these", "those"].map { Lexicon.hash($0) })

  private func lastWithRole(_ head: UInt64) -> Int? {
    for antecedent in recent.suffix(160).reversed() {
      let entity = result.entities[antecedent.entity]
      if entity.roles.contains(head), entity.kind != .group { return antecedent.entity }
    }
    return nil
  }

  /// The last named organisation whose name has the word: *the ministry*.
  private func lastOrganization(_ head: Int) -> Int? {
    let hash = tokens[head].hash
    for antecedent in recent.suffix(160).reversed() {
      let entity = result.entities[antecedent.entity]
      if entity.kind == .organization, entity.isNamed,
        entity.name.contains(where: { tokens[$0].hash == hash })
      {
        return antecedent.entity
      }
    }
    guard Self.genericOrganizations.contains(hash) else { return nil }
    for antecedent in recent.suffix(40).reversed() where !antecedent.isQuoted {
      let entity = result.entities[antecedent.entity]
      let isBody =
        entity.kind == .organization
        && !entity.name.contains { tokens[$0].meets([.place, .media]) }
        || entity.kind == .unknown && entity.keys.count > 1
      if entity.isNamed, isBody { return antecedent.entity }
    }
    return nil
  }

  private static let genericOrganizations: Set<UInt64> = Set(
    [
      "company", "firm", "agency", "group", "organisation", "organization", "club", "charity",
      "bank", "airline", "manufacturer", "retailer", "union", "party", "network", "publisher",
    ].map { Lexicon.hash($0) })

  // MARK: Pronouns

  private mutating func resolvePronoun(_ index: Int) -> Int? {
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
      if seen > 80 || sentence - antecedent.sentence > 40 { break }
      guard let score = score(antecedent, mention, gender, sentence) else { continue }
      if score > best?.score ?? -.infinity { best = (position, score) }
    }
    guard let best else { return nil }
    let entity = recent[best.position].entity
    if gender != .unknown, result.entities[entity].gender == .unknown {
      result.entities[entity].gender = gender
      if result.entities[entity].kind == .unknown { result.entities[entity].kind = .person }
    }
    return entity
  }

  /// How likely the pronoun takes up the earlier mention; `nil` if it cannot.
  private func score(
    _ antecedent: Antecedent, _ mention: Mention, _ gender: Entity.Gender, _ sentence: Int32
  ) -> Double? {
    let entity = result.entities[antecedent.entity]
    if antecedent.entity == narrator { return nil }
    var score = 0.0
    if gender != .unknown || mention.kind == .nominal {
      guard entity.kind != .organization, entity.kind != .group,
        gender == .unknown || entity.gender == .unknown || entity.gender == gender
      else { return nil }
      if entity.gender == gender { score += 0.5 }
      if entity.kind == .unknown {
        guard entity.isNamed else { return nil }
        score -= entity.keys.count > 1 ? 0.1 : 0.6
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
      if entity.kind == .unknown { score -= entity.keys.count > 1 ? 0 : 1.5 }
    }
    let distance = Double(sentence - antecedent.sentence)
    score -= min(distance, 8) * 0.45 + max(0, distance - 8) * 0.1
    if antecedent.isSubject { score += 0.9 }
    if antecedent.isQuoted { score -= 2 }
    if antecedent.paragraph == mention.paragraph { score += 0.3 }
    return score
  }

  private mutating func narrator(_ mention: Mention) -> Int {
    if let narrator {
      // *I* rather than *me*.
      if tokens[mention.head].range.count == 1 { result.entities[narrator].name = mention.tokens }
      return narrator
    }
    result.entities.append(Entity(name: mention.tokens, kind: .person))
    narrator = result.entities.count - 1
    return result.entities.count - 1
  }
}

extension Speaker.Kind {
  var isPlural: Bool { self == .group }
}
