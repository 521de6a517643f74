/// Descriptions: *the minister*, *student leaders*.
extension Resolution {
  mutating func resolveDescription(_ index: Int) -> Int {
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
      mention.isPlural == entities[known].kind.isPlural,
      mention.tokens.count <= 2 || sameText(description(mention), entities[known].name)
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
    let new = add(entity)
    byHead[head] = new
    return new
  }

  /// The phrase without its article.
  func description(_ mention: Mention) -> Range<Int> {
    var start = mention.tokens.lowerBound
    while start < mention.head,
      tokens[start].meets(.determiner)
        || mention.possessor == nil && tokens[start].meets(.pronoun)
    { start += 1 }
    return start..<mention.tokens.upperBound
  }

  func isDefinite(_ mention: Mention) -> Bool {
    let first = tokens[mention.tokens.lowerBound]
    return first.hash == Words.the || Self.definite.contains(first.hash)
      || mention.tokens.count == 1 && first.isCapital
  }

  /// *the 34-year-old*
  func isAge(_ token: Int) -> Bool {
    let range = tokens[token].range
    return range.count > 8
      && bytes[range.upperBound - 4..<range.upperBound].elementsEqual("-old".utf8)
  }

  private static let definite: Set<UInt64> = Set(
    ["this", "that", "these", "those"].map { Lexicon.hash($0) })

  func lastWithRole(_ head: UInt64) -> Int? {
    for antecedent in recent.suffix(160).reversed() {
      if traits[antecedent.entity].kind != .group,
        entities[antecedent.entity].roles.contains(head)
      {
        return antecedent.entity
      }
    }
    return nil
  }

  /// The last named organisation whose name has the word: *the ministry*.
  func lastOrganization(_ head: Int) -> Int? {
    let hash = tokens[head].hash
    for antecedent in recent.suffix(160).reversed() {
      let traits = traits[antecedent.entity]
      if traits.kind == .organization, traits.isNamed,
        entities[antecedent.entity].name.contains(where: { tokens[$0].hash == hash })
      {
        return antecedent.entity
      }
    }
    guard Self.genericOrganizations.contains(hash) else { return nil }
    for antecedent in recent.suffix(40).reversed() where !antecedent.isQuoted {
      let entity = entities[antecedent.entity]
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
}
