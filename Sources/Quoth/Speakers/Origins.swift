/// Which countries people are of: *the Greek minister* is *Turkey’s minister* nowhere.
extension Resolution {
  /// The countries that the words name, or call after; *India’s coach* may be of any.
  func nations(in range: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for token in range where tokens[token].isCapital && tokens[token].meets([.demonym, .place]) {
      if tokens[token].flags.contains(.possessive),
        !range.contains(where: { Self.ofState.contains(tokens[$0].hash) })
      {
        continue
      }
      if let nation = Nations.english.nation(of: tokens[token].hash) { found.insert(nation) }
    }
    return found
  }

  /// Those whose country is the one that has them.
  static let ofState: WordSet = [
    "minister", "president", "premier", "chancellor", "ambassador", "envoy", "negotiator",
    "spokesman", "spokeswoman", "spokesperson", "secretary", "king", "queen", "prince", "princess",
    "leader", "general", "diplomat", "senator", "prosecutor",
  ]

  /// Keeps the countries that the words before a name, or beside it, tell of.
  mutating func addOrigin(_ entity: Int, _ range: Range<Int>) {
    if range.isEmpty || entities[entity].kind == .organization { return }
    entities[entity].nations.formUnion(nations(in: range))
  }

  /// Keeps the country that the words behind a name tell of: *Ann Lee of Peru*, *Ann Lee, of Peru,*.
  mutating func addOrigin(_ entity: Int, behind mention: Mention) {
    guard entities[entity].kind != .organization, !mention.isPossessor else { return }
    var next = mention.tokens.upperBound
    if next < tokens.count, tokens[next].scalar == 0x2C { next += 1 }
    guard next + 1 < tokens.count, tokens[next].hash == Words.of || tokens[next].hash == Words.from
    else { return }
    addOrigin(entity, next + 1..<next + 2)
  }

  /// Whether both can be one person’s, as far as their countries are told.
  func agree(_ nations: Set<Int>, _ entity: Int) -> Bool {
    nations.isEmpty || entities[entity].nations.isEmpty || isFrom(nations, entity)
  }

  func isFrom(_ nations: Set<Int>, _ entity: Int) -> Bool {
    !entities[entity].nations.isDisjoint(with: nations)
  }

  /// The last counterpart of that country, or the only one near by who is of it: *his Greek counterpart, Nikos
  /// Pappas … The Greek minister*.
  func compatriot(_ nations: Set<Int>, _ head: UInt64) -> Int? {
    if nations.isEmpty || isNarrative { return nil }
    var found: Int?
    for antecedent in recent.suffix(Self.reachOfOrigins).reversed() where !antecedent.isQuoted {
      let entity = antecedent.entity
      guard entity != found, traits[entity].isNamed, traits[entity].kind == .person,
        isFrom(nations, entity)
      else { continue }
      if entities[entity].roles.contains(Self.counterpart) { return entity }
      if found != nil || holdsAnotherOffice(entity, head) { return nil }
      found = entity
    }
    return found
  }

  /// Whether the noun is an office's, and the one that is told of them is another.
  func holdsAnotherOffice(_ entity: Int, _ head: UInt64) -> Bool {
    Self.offices.contains(head) && !entities[entity].roles.contains(head)
      && entities[entity].roles.contains(where: Self.offices.contains)
  }

  private static let reachOfOrigins = 60
  private static var counterpart: UInt64 { Lexicon.hash("counterpart") }

  /// What few are at a time, and nobody beside another of them.
  static let offices: WordSet = [
    "minister", "president", "premier", "chancellor", "mayor", "governor", "senator", "secretary",
    "ambassador", "speaker", "king", "queen", "prince", "princess", "pope", "judge", "justice",
    "magistrate", "commissioner", "commander", "general", "colonel", "captain", "sergeant",
    "inspector", "chairman", "chairwoman", "chair", "chief", "director", "spokesman",
    "spokeswoman", "spokesperson", "manager", "coach", "editor", "congressman", "congresswoman",
    "representative", "councillor", "sheriff", "bishop", "archbishop", "cardinal", "prosecutor",
    "attorney", "envoy", "consul", "mp", "superintendent", "warden", "rector", "provost", "dean",
  ]
}
