/// Those whom a description in news may mean: *the editor*, *his former pupil*, *the Dane*.
struct DescriptionCandidates {
  /// One of them.
  struct Candidate {
    /// The entity; `nil` for whoever is named only further on, and for somebody new.
    var entity: Int?
    /// The cluster of names, where there is one.
    var cluster: Int?
    /// The last mention in ``Resolution/recent``: outside quotations, if there is one.
    var last: Int?
    /// The first mention of whoever is named further on.
    var later: Int?
    var mentions = 0
    var speeches = 0

    var isNew: Bool { entity == nil && later == nil }

    /// The entity’s number, for those who fit the model: -1 of somebody new, one below of a cluster.
    var number: Int { entity ?? cluster.map { -2 - $0 } ?? -1 }
    /// The cluster of such a number.
    static func cluster(of number: Int) -> Int { -2 - number }
  }

  /// So many mentions are looked at to either side, and so many people at most.
  private static let reach = 160
  private static let limit = 12
  private static let laterLimit = 5

  /// The noun of the description, what a list has it for: *ministers* for *minister*.
  let head: UInt64
  let gender: Entity.Gender
  let sentence: Int32
  /// The countries that it tells of.
  let nations: Set<Int>
  /// Whose it is: *her brother*.
  let owner: Int?
  let isIndefinite: Bool
  /// The gender of the pronoun with which its own reported words begin, and of the first one behind.
  let own: Entity.Gender
  let behind: Entity.Gender

  /// Somebody new first, then those met before, the last first, then those who come.
  private(set) var all = [Candidate()]

  /// - Complexity: O(1): looks at a bounded number of mentions.
  init(_ index: Int, _ resolution: borrowing Resolution) {
    let mention = resolution.mentions[index]
    // *the Finn*, *the Dane*, who are no men for that.
    let ofNoun: Entity.Gender =
      resolution.isInhabitant(mention) ? .unknown : Resolution.gender(of: mention.classes)
    gender = ofNoun == .unknown ? resolution.genderOfOwner(mention) : ofNoun
    (own, behind) = resolution.gendersBehind(index)
    owner = mention.possessor.map { Int(resolution.ofMention[$0]) }
    sentence = resolution.sentenceOfToken[mention.head]
    nations = resolution.origins(of: mention)
    head = TitleNouns.english.noun(of: resolution.tokens[mention.head].hash)
    isIndefinite = Words.indefinite.contains(resolution.tokens[mention.tokens.lowerBound].hash)
    let recent = resolution.recent
    if !isIndefinite {
      for position in recent.indices.suffix(Self.reach).reversed() {
        let antecedent = recent[position]
        let entity = resolution.identified[antecedent.entity] ?? antecedent.entity
        if let place = all.firstIndex(where: { $0.entity == entity }) {
          if let last = all[place].last, recent[last].isQuoted, !antecedent.isQuoted {
            all[place].last = position
          }
          all[place].mentions += 1
          if antecedent.isSpeaker { all[place].speeches += 1 }
          continue
        }
        let known = resolution.traits[entity]
        guard all.count <= Self.limit, entity != owner, entity != resolution.narrator,
          known.kind == .person || known.kind == .unknown && known.nameLength > 1,
          gender.agrees(with: known.gender), known.isNamed || known.kind == .person,
          !resolution.entities[entity].isPlace || known.kind == .person,
          known.isNamed || !resolution.isCountedOtherwise(mention, entity),
          !resolution.isInDateline(antecedent),
          // Of those left out there is more to learn than of those decided without them.
          resolution.descriptionBallots != nil || resolution.mayBe(entity, head, nations)
        else { continue }
        all.append(
          Candidate(
            entity: entity, cluster: resolution.renown[entity].cluster, last: position,
            mentions: 1, speeches: antecedent.isSpeaker ? 1 : 0))
      }
    }
    if resolution.isAnonymous(index) { return }
    let told = own == .unknown ? behind : own
    var found = 0
    for later in index + 1..<min(resolution.mentions.count, index + Self.reach) {
      let name = resolution.mentions[later]
      guard name.kind == .name, !name.isQuoted, resolution.ofMention[later] < 0,
        let cluster = resolution.book.onlyCluster(of: later),
        resolution.entityOfCluster[cluster] < 0, !all.contains(where: { $0.cluster == cluster }),
        !name.isOrganization, resolution.sentenceOfToken[name.head] != sentence,
        name.isPerson || !resolution.book.isScene(cluster),
        name.isPerson
          || name.name.count > 1 && resolution.book.clusters[cluster].kind != .group
            && resolution.book.clusters[cluster].kind != .organization,
        gender.agrees(with: resolution.book.clusters[cluster].gender),
        told.agrees(with: resolution.book.clusters[cluster].gender) || !isIndefinite,
        !isIndefinite || !resolution.standsBesideQuote(index)
          || !resolution.isToldOtherwise(later, head)
      else { continue }
      all.append(Candidate(cluster: cluster, later: later))
      found += 1
      if found == Self.laterLimit { break }
    }
  }
}

extension Resolution {
  /// *said a farmer. … Ann Lee, a geologist, said*: whether a name is brought in with another noun.
  func isToldOtherwise(_ name: Int, _ head: UInt64) -> Bool {
    let beside = name + 1
    guard beside < mentions.count, appositions[beside] == name,
      Words.indefinite.contains(tokens[mentions[beside].tokens.lowerBound].hash)
    else { return false }
    let noun = TitleNouns.english.noun(of: tokens[mentions[beside].head].hash)
    return mentions[beside].classes.meets(.role) && noun != head
      && !Professions.inNews.relate(noun, head)
  }

  /// *the second official*, who is not *the first official*.
  fileprivate func isCountedOtherwise(_ mention: Mention, _ entity: Int) -> Bool {
    func ordinal(_ range: Range<Int>) -> UInt64? {
      range.first { Words.ordinals.contains(tokens[$0].hash) }.map { tokens[$0].hash }
    }
    guard let one = ordinal(mention.tokens), let other = ordinal(entities[entity].name) else {
      return false
    }
    return one != other
  }

  /// What a relative clause tells by what is one’s own: *a neighbour, who gave only her house number*.
  fileprivate func genderOfOwner(_ mention: Mention) -> Entity.Gender {
    var next = mention.tokens.upperBound
    if next < tokens.count, tokens[next].scalar == 0x2C { next += 1 }
    guard next < tokens.count, tokens[next].hash == Words.who else { return .unknown }
    for token in next + 1..<min(tokens.count, next + Self.reachOfOwn) {
      if tokens[token].kind == .punctuation || tokens[token].isCapital { break }
      let hash = tokens[token].hash
      let isOwner =
        Words.possessives.contains(hash) || Words.reflexives.contains(hash)
        || hash == Words.her && token + 1 < tokens.count && tokens[token + 1].isWord
          && !tokens[token + 1].meets(.closed)
      let gender = Self.gender(of: tokens[token].classes)
      if isOwner, gender != .unknown { return gender }
    }
    return .unknown
  }

  private static let reachOfOwn = 10

  /// The countries that the words of a description tell of, or those of whose it is: *its prime minister* of Hungary.
  func origins(of mention: Mention) -> Set<Int> {
    var found = nations(in: mention.tokens)
    if let possessor = mention.possessor, ofMention[possessor] >= 0 {
      found.formUnion(nations(in: entities[Int(ofMention[possessor])].name))
    }
    return found
  }

  /// Whether the entity can have the office, and be of the country: *the Greek minister* is not Turkey’s, and *the
  /// minister* nobody who is told to be another officeholder, or is named once and told to be nothing.
  fileprivate func mayBe(_ entity: Int, _ head: UInt64, _ nations: Set<Int>) -> Bool {
    guard traits[entity].isNamed else { return true }
    let roles = entities[entity].roles
    guard agree(nations, entity) else { return false }
    guard Self.ofState.contains(head), !roles.contains(head) else { return true }
    return !holdsAnotherOffice(entity, head) && (renown[entity].isNamedAgain || !roles.isEmpty)
  }

  /// *LEEDS, Nov 3 (Reuters) -*
  func isInDateline(_ antecedent: Antecedent) -> Bool {
    antecedent.opens && Dateline.isPlace(tokens[Int(antecedent.token)])
      && Dateline.end(from: Int(antecedent.token), in: tokens) != nil
  }
}
