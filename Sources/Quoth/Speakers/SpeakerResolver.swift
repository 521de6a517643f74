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
    prepare(segmentation, mentions).entities(isNarrative: false, [])
  }

  /// The names of a text settled, before anybody is looked for behind the mentions.
  func prepare(_ segmentation: Segmentation, _ mentions: Mentions) -> Resolution {
    Resolution(segmentation: segmentation, mentions: mentions, roster: roster)
  }

  /// The names of a text alone.
  func names(_ segmentation: Segmentation, _ mentions: Mentions) -> NameBook {
    prepare(segmentation, mentions).book
  }
}

struct Resolution {
  let tokens: [Token]
  let bytes: [UInt8]
  var mentions: [Mention]
  let chunks: [Chunk]
  let paragraphs: [Range<Int>]
  let roster: RosterIndex
  var isNarrative = false
  var entities: [Entity] = []
  /// What pronouns ask of each entity, kept beside it: they look at far more than they find.
  private(set) var traits: [Traits] = []
  /// What the whole text tells of each entity.
  var renown: [Renown] = []
  /// The entity of each mention, or -1.
  var ofMention: [Int32]
  /// Entities by the key of each part of their names.
  var byKey = NameIndex()
  /// Who was last *her father*, *his mother*, by the words.
  var kinByWords: [UInt64: Int] = [:]
  /// Who was called by name beside *his daughter*, by whose and the word.
  var kinByOwner: [UInt64: Int] = [:]
  var unnamedKin: [UnnamedKin] = []
  /// Who was last told to be so old.
  var byAge: [Int: Int] = [:]
  /// The last entities of a described role or group.
  var byHead = HashTable()
  /// Mentions outside quotations that can be an antecedent, in text order.
  var recent: [Antecedent] = []
  /// The last *he*s and the last *she*s outside quotations, the last first.
  var lastPronouns: [[Taken]] = [[], []]
  var antecedents = Antecedents()
  /// Mentions of each entity outside quotations, of news: the first, and the last.
  private(set) var tellings: [[Int]] = []
  var newsModels = NewsModels.builtIn
  /// Whether news asks a model about anybody, or questions are kept for those who fit one.
  private var asksModels = false
  /// What was asked of each candidate, kept for those who fit the model.
  var ballots: [AntecedentBallot]?
  /// The same of descriptions.
  var descriptionBallots: [AntecedentBallot]?
  var narrator: Int?
  var book = NameBook()
  private(set) var couples = Couples()
  private let paragraphTokens: [Range<Int>]
  private(set) var whereabouts = Whereabouts()
  /// Of a story.
  private(set) var speakingNouns = SpeakingNouns()
  var surnameTitles = SurnameTitles()
  /// The entity of each of the book's clusters, or -1.
  var entityOfCluster: [Int32] = []
  /// The last mention of each of them, or -1.
  var lastOfCluster: [Int32] = []
  /// Descriptions that a later name identifies: the entity of the name, by that of the description.
  var identified: [Int: Int] = [:]
  private(set) var sentenceOfToken: [Int32] = []
  var isSubject: [Bool] = []
  var isSpeaker: [Bool] = []
  var isReported: [Bool] = []
  /// What each of the mentions is reported to have said, in bytes.
  var contents: [Int: [Range<Int>]] = [:]
  /// Those who speak together, by the last of their mentions: *Ann Lee and Bo Carr said*.
  var together: [Int: [Int]] = [:]
  /// Two whom one *they* took up.
  var pairs: [[Int]: Int] = [:]
  /// The name that a description or an acronym stands beside, by mention.
  private(set) var appositions: [Int: Int] = [:]
  /// They and their names in the order of the text: a dictionary’s own order is another one each time.
  private(set) var namesBeside: [(description: Int, name: Int)] = []
  /// Descriptions after a form of *be*, which refer to nobody new.
  private var predicates: Set<Int> = []
  /// Of whom some of them tell what they are.
  private(set) var subjectOfPredicate: [Int: Int] = [:]
  /// Of news.
  private(set) var portraits = Portraits()

  struct Traits {
    let kind: Speaker.Kind
    let gender: Entity.Gender
    let isGenderTold: Bool
    let nameLength: Int
    let hasRoles: Bool
    let isDoubtful: Bool
    /// Whether a word for people describes it, or those who are its members.
    let isSomebody: Bool
    let isText: Bool
    var isNamed: Bool { nameLength > 0 }

    init(_ entity: borrowing Entity) {
      kind = entity.kind
      gender = entity.gender
      isGenderTold = entity.isGenderTold
      nameLength = entity.keys.count
      hasRoles = !entity.roles.isEmpty
      isDoubtful = entity.isDoubtful
      isText = entity.isText
      isSomebody = hasRoles || entity.isPeople || !entity.members.isEmpty
    }
  }

  struct Antecedent {
    var entity: Int
    var sentence: Int32
    var paragraph: Int
    var isSubject: Bool
    var isQuoted: Bool
    var isPlural: Bool
    /// Whether it only says whose: *Trump’s*.
    var isPossessor: Bool
    /// Whether it reports something.
    var isSpeaker: Bool
    /// Whether it is part of what somebody is reported to have said.
    var isReported: Bool
    /// Whether it begins its paragraph.
    var opens: Bool
    /// Whether it asks whoever its sentence is about: *Asked by Ann Lee, she*.
    var isAsker: Bool
    /// Whether it asks something, or somebody is asked: *the coroner* and *him* in *The coroner asked him why*.
    var asks: Bool
    var isAsked: Bool
    /// Whether it brings in somebody: *a former mayor*.
    var isNew: Bool
    var kind: Mention.Kind
    /// Whether it is the first of its sentence.
    var isFirst: Bool
    var isAfterPreposition: Bool
    /// Its first token, and that token’s first byte.
    var token: Int32
    var start: Int32
    var isName: Bool { kind == .name }
  }

  init(segmentation: Segmentation, mentions: Mentions, roster: RosterIndex) {
    tokens = segmentation.tokens
    bytes = segmentation.source.bytes
    self.mentions = mentions.mentions
    chunks = mentions.chunks
    paragraphs = mentions.paragraphs
    self.roster = roster
    paragraphTokens = segmentation.paragraphTokens
    ofMention = Array(repeating: -1, count: mentions.mentions.count)
    sentenceOfToken.reserveCapacity(tokens.count)
    var sentence: Int32 = 0
    for token in tokens {
      if token.flags.contains(.sentenceStart) { sentence += 1 }
      sentenceOfToken.append(sentence)
    }
    (isSubject, isSpeaker) = subjects()
    isReported = Array(repeating: false, count: isSubject.count)
    let links = ApposedMentions(mentions, tokens, bytes)
    for (mention, name) in links.expansions {
      self.mentions[mention].kind = .name
      self.mentions[mention].name = name
      self.mentions[mention].classes.insert(.organization)
    }
    appositions = links.names
    namesBeside = appositions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (description, name) in namesBeside
    where self.mentions[description].isPerson
      && ApposedMentions.isPartlyPlace(self.mentions[name], tokens)
    {
      self.mentions[name].classes.subtract(.place)
    }
    predicates = links.predicates
    subjectOfPredicate = links.subjects
    let trimming = NameTrimming(self.mentions, tokens)
    for index in self.mentions.indices
    where self.mentions[index].kind == .name && self.mentions[index].name.count > 1 {
      self.mentions[index].name = trimming.trimmed(
        self.mentions[index].name, isQuoted: self.mentions[index].isQuoted)
    }
    for index in self.mentions.indices
    where self.mentions[index].kind == .name && !self.mentions[index].isQuoted
      && trimming.isCommon(self.mentions[index].name)
    {
      let start = self.mentions[index].tokens.lowerBound
      self.mentions[index].kind = .nominal
      self.mentions[index].name = start..<start
    }
    findInhabitants()
    findBareNames()
    couples = Couples(self.mentions, chunks, tokens)
    book = NameBook(self)
    surnameTitles = SurnameTitles(book)
    entityOfCluster = Array(repeating: -1, count: book.clusters.count)
    lastOfCluster = Array(repeating: -1, count: book.clusters.count)
  }

  /// Trades that stand alone with a capital within a sentence are names: *said Archer*; *the Archer*
  /// is none. So they are where their capital says nothing, but they have no article.
  private mutating func findBareNames() {
    func isBare(_ mention: Mention) -> Bool {
      mention.kind == .nominal && mention.tokens.count == 1 && !mention.isPlural
        && tokens[mention.head].isCapital && tokens[mention.head].meets(.role)
        && !tokens[mention.head].meets([.title, .kin]) && tokens[mention.head].range.count > 2
    }
    let bare = mentions.indices.filter { isBare(mentions[$0]) }
    var names = HashTable()
    for index in bare where !WordCases.begins(mentions[index].head, tokens) {
      names[tokens[mentions[index].head].hash] = 1
    }
    for index in bare where names[tokens[mentions[index].head].hash] != nil {
      mentions[index].kind = .name
      mentions[index].name = mentions[index].tokens
    }
  }

  /// Who is behind each mention.
  ///
  /// - Parameters:
  ///   - isNarrative: whether the text is a story: who is new there is described, where news calls
  ///     by another word whom it has just named.
  ///   - reports: what is reported; news takes up with *he* and *she* whoever said the last of it.
  func entities(isNarrative: Bool, _ reports: [Report]) -> Entities {
    var state = self
    state.isNarrative = isNarrative
    if !isNarrative { state.mark(reports) }
    state.run()
    return state.found
  }

  /// What was found.
  var found: Entities {
    Entities(
      entities: entities, ofMention: ofMention, isSubject: isSubject, narrator: narrator,
      antecedents: antecedents, isOfNews: !isNarrative)
  }

  mutating func run() {
    asksModels = ballots != nil || descriptionBallots != nil || newsModels.isAny
    if isNarrative || asksModels {
      whereabouts = Whereabouts(self, Scenes(paragraphTokens, tokens))
    }
    if isNarrative {
      speakingNouns = SpeakingNouns(self)
    } else if asksModels {
      portraits = Portraits(self)
    }
    recent.reserveCapacity(mentions.count)
    entities.reserveCapacity(mentions.count)
    traits.reserveCapacity(mentions.count)
    renown.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let mention = mentions[index]
      var entity: Int?
      if let name = appositions[index] {
        entity = describe(name, as: index)
      } else {
        switch mention.kind {
        case .name:
          let known = entities.count
          let found = ofMention[index] >= 0 ? Int(ofMention[index]) : resolveName(index)
          if found == known {
            identifyLead(found, index)
            if !isNarrative {
              identifySpeaker(found, index)
              identifyWhoSpoke(found, index)
              identifyOpening(found, index)
              identifyKin(found, index)
            }
            if isNarrative, mention.isQuoted { identifyComer(found, index) }
          }
          entity = found
        case .nominal: entity = resolveDescription(index)
        case .pronoun: entity = resolvePronoun(index)
        }
      }
      guard let entity else { continue }
      ofMention[index] = Int32(entity)
      renown[entity].met += 1
      if !isNarrative, !mention.isQuoted {
        if asksModels { tell(of: entity, index) }
        addAge(entity, mention)
        if mention.kind == .name { addOrigin(entity, behind: mention) }
      }
      if mention.kind == .name { addSeniority(entity, mention) }
      if let partner = couples.partners[index] { marry(Int(ofMention[partner]), entity) }
      if let subject = subjectOfPredicate[index] { tell(of: Int(ofMention[subject]), as: index) }
      if predicates.contains(index) || isNarrative && isBare(mention)
        || Self.anybody.contains(tokens[mention.head].hash)
        || tokens[mention.head].hash == Words.one && !isSubject[index]
      {
        continue
      }
      let first = mention.tokens.lowerBound
      let sentence = sentenceOfToken[mention.head]
      recent.append(
        Antecedent(
          entity: entity, sentence: sentence, paragraph: mention.paragraph,
          isSubject: isSubject[index], isQuoted: mention.isQuoted, isPlural: mention.isPlural,
          isPossessor: mention.isPossessor, isSpeaker: isSpeaker[index],
          isReported: isReported[index],
          opens: tokens[first].flags.contains(.paragraphStart),
          isAsker: isAsker(mention), asks: asks(mention), isAsked: isAsked(mention),
          isNew: isNew(mention), kind: mention.kind,
          isFirst: recent.last?.sentence != sentence,
          isAfterPreposition: first > 0 && tokens[first - 1].meets(.preposition),
          token: Int32(first), start: tokens[first].start))
      if let members = together[index] { join(members) }
    }
    if !isNarrative { findAuthors() }
    joinIdentified()
    if isNarrative { nameDescriptions() }
  }

  private mutating func tell(of entity: Int, _ mention: Int) {
    if tellings[entity].count == Self.keptTellings {
      tellings[entity].remove(at: Self.keptTellings / 3)
    }
    tellings[entity].append(mention)
  }

  private static let keptTellings = 12

  /// Has the entity be what is said of it: a woman, a baker.
  private mutating func tell(of entity: Int, as predicate: Int) {
    let mention = mentions[predicate]
    guard entity >= 0, [.person, .unknown].contains(entities[entity].kind) else { return }
    let gender = Self.gender(of: mention.classes)
    guard gender.agrees(with: entities[entity].gender) else { return }
    entities[entity].tell(gender: gender)
    if entities[entity].kind == .unknown, !traits[entity].isNamed {
      entities[entity].kind = .person
    }
    let head = tokens[mention.head].hash
    entities[entity].add(role: head)
    if !isNarrative, !traits[entity].isNamed, mention.isPerson,
      !tokens[entities[entity].name.lowerBound].meets([.role, .title, .kin, .person]),
      Words.pointing.contains(tokens[entities[entity].name.lowerBound].hash)
    {
      // *one of them, a sheep farmer*, *the youngest, a student*
      entities[entity].name = description(mention)
      let article = entities[entity].name.lowerBound - 1
      entities[entity].article = article >= mention.tokens.lowerBound ? article : nil
    }
    renewTraits(of: entity)
  }

  /// *Asked by Ann Lee*, *pressed by her*
  private func isAsker(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    guard first > 1, tokens[first - 1].hash == Words.by else { return false }
    return tokens[first - 2].meets([.ask, .addressing]) && tokens[first - 2].meets(.participle)
  }

  /// *The coroner, Ann Lee, asked*
  private func asks(_ mention: Mention) -> Bool {
    guard !isNarrative, !mention.isQuoted else { return false }
    let sentence = sentenceOfToken[mention.head]
    var isInserted = false
    let end = min(tokens.count, mention.tokens.upperBound + Self.reachOfAsking)
    for token in mention.tokens.upperBound..<end {
      if sentenceOfToken[token] != sentence { return false }
      if tokens[token].scalar == 0x2C { isInserted.toggle() }
      if isInserted || !tokens[token].meets(.strongVerbs) { continue }
      return tokens[token].meets(.ask) && !tokens[token - 1].meets(.auxiliary)
    }
    return false
  }

  /// *The coroner asked him*, *the minister was asked*
  private func isAsked(_ mention: Mention) -> Bool {
    guard !isNarrative, !mention.isQuoted else { return false }
    let first = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    return first > 0 && tokens[first - 1].meets(.ask)
      || next + 1 < tokens.count && tokens[next].meets(.auxiliary)
        && tokens[next + 1].meets(.ask)
  }

  private static let reachOfAsking = 14

  /// *a former mayor*
  private func isNew(_ mention: Mention) -> Bool {
    mention.kind == .nominal && Words.indefinite.contains(tokens[mention.tokens.lowerBound].hash)
  }

  /// Whom no pronoun takes up while somebody else is there.
  static let anybody: WordSet = [
    "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody",
  ]

  /// *leant forward*, *shook hands*: nobody whom a pronoun takes up; not *one of them*.
  func isBare(_ mention: Mention) -> Bool {
    mention.kind == .nominal && mention.tokens.count == 1 && !tokens[mention.head].isCapital
      && !mention.isPlural && tokens[mention.head].hash != Words.one
      && !Words.others.contains(tokens[mention.head].hash)
  }

  private mutating func joinIdentified() {
    if identified.isEmpty { return }
    for index in ofMention.indices {
      if let name = identified[Int(ofMention[index])] { ofMention[index] = Int32(name) }
    }
    antecedents.rename { identified[$0] }
  }

  mutating func add(_ entity: Entity) -> Int {
    entities.append(entity)
    traits.append(Traits(entity))
    renown.append(Renown())
    if !isNarrative { tellings.append([]) }
    return entities.count - 1
  }

  /// Has the traits be those of the entity, which was changed.
  mutating func renewTraits(of index: Int) { traits[index] = Traits(entities[index]) }

  /// The entity of the name that the description stands beside, which it tells more about.
  private mutating func describe(_ name: Int, as description: Int) -> Int {
    let entity: Int
    if ofMention[name] >= 0 {
      entity = Int(ofMention[name])
    } else {
      entity = resolveName(name)
      ofMention[name] = Int32(entity)
    }
    let mention = mentions[description]
    if mention.kind == .name {
      for key in nameKeys(mention.name) {
        entities[entity].acronyms.append(key)
        byKey.add(entity, key)
      }
      return entity
    }
    if let key = kinKey(mention) {
      // *His wife … his wife, Ann Lee*
      if let earlier = kinByOwner[key], !traits[earlier].isNamed { identify(earlier, as: entity) }
      kinByOwner[key] = entity
    }
    entities[entity].tell(gender: Self.gender(of: mention.classes))
    if entities[entity].kind == .unknown, mention.isPerson {
      entities[entity].kind = isFirm(name, mention) ? .organization : .person
    }
    if entities[entity].kind == .unknown, mention.isOrganization, !mention.isPerson {
      entities[entity].kind = .organization
    }
    addRole(entity, mention.tokens)
    addOrigin(entity, mention.tokens)
    addSeniority(entity, describedBy: mention.tokens)
    let head = tokens[mention.head].hash
    if BodyNature(head) != nil { entities[entity].add(role: head) }
    renewTraits(of: entity)
    if let earlier = byHead[head], earlier != entity, !traits[earlier].isNamed,
      traits[earlier].kind == .person, isDefinite(mention), mention.possessor == nil,
      mention.tokens.count <= 2 || sameText(self.description(mention), entities[earlier].name)
    {
      // *The landlady … the landlady, who was Ida Cobb*
      identify(earlier, as: entity)
    }
    byHead[head] = entity
    return entity
  }
}

extension Speaker.Kind {
  var isPlural: Bool { self == .group }
}
