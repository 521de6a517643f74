/// Kin by a surname: *her father* is Mr. Woodhouse where she is Emma Woodhouse, *his wife* Mrs. Bennet
/// where he is Mr. Bennet.
extension Resolution {
  mutating func resolveKin(_ index: Int) -> Int? {
    let mention = mentions[index]
    if let key = kinKey(mention), let known = kinByOwner[key] { return known }
    guard isNarrative, let possessor = mention.possessor, mentions[possessor].kind == .pronoun,
      !mention.isPlural
    else { return kin(index) }
    let head = tokens[mention.head].hash
    if isChild(head) { return child(index, of: possessor) }
    guard Self.mothers.contains(head) || Self.fathers.contains(head) else { return kin(index) }
    let words = head &* 31 ^ tokens[mentions[possessor].head].hash
    if let known = kin(index) {
      kinByWords[words] = known
      return known
    }
    // Whose father he is may be mistaken; that he is *her father* again is likely, and that *his
    // mother* is *the mother*.
    let parent = byHead[head].flatMap { entities[$0].isNamed ? $0 : nil }
    return (kinByWords[words] ?? parent).flatMap { $0 == Int(ofMention[possessor]) ? nil : $0 }
  }

  /// Whose kin it is and which: *his daughter*.
  func kinKey(_ mention: Mention) -> UInt64? {
    guard let possessor = mention.possessor, ofMention[possessor] >= 0, !mention.isPlural,
      mention.classes.meets(.kin)
    else { return nil }
    return kinKey(tokens[mention.head].hash, of: Int(ofMention[possessor]))
  }

  private func kinKey(_ word: UInt64, of owner: Int) -> UInt64 { word &* 31 ^ UInt64(owner) }

  /// Has *her husband* and *his wife* be the other of two who share a surname: *Ann and Bo Carr*.
  mutating func marry(_ one: Int, _ other: Int) {
    guard one >= 0, one != other else { return }
    for (spouse, owner) in [(one, other), (other, one)] {
      let gender = entities[spouse].gender
      for (word, other) in [("husband", Entity.Gender.female), ("wife", .male)]
      where gender != other {
        let key = kinKey(Lexicon.hash(word), of: owner)
        if kinByOwner[key] == nil { kinByOwner[key] = spouse }
      }
    }
  }

  /// *the mother*, whom nothing introduced: the married woman last named.
  func resolveParent(_ index: Int) -> Int? {
    let mention = mentions[index]
    let head = tokens[mention.head].hash
    guard isNarrative, mention.possessor == nil, !mention.isPlural, mention.tokens.count == 2,
      Self.mothers.contains(head), byHead[head] == nil
    else { return nil }
    return recent.suffix(Self.reach).last {
      traits[$0.entity].isNamed
        && entities[$0.entity].roles.contains(where: Self.married.contains)
    }?.entity
  }

  /// *her son*, where a boy was named, or somebody as another's son.
  private func child(_ index: Int, of parent: Int) -> Int? {
    let gender = Self.gender(of: mentions[index].classes)
    return recent.suffix(Self.reach).last {
      let known = traits[$0.entity]
      return known.isNamed && known.gender == gender && $0.entity != Int(ofMention[parent])
        && entities[$0.entity].roles.contains { Self.young.contains($0) || isChild($0) }
    }?.entity
  }

  /// *son*, *step-daughter*; not *boy*.
  private func isChild(_ noun: UInt64) -> Bool {
    Kinship.of(noun).map { $0.relation == .child && $0.gender != .unknown } ?? false
      && !Self.young.contains(noun)
  }

  private static let young: WordSet = ["boy", "lad", "girl", "child"]

  /// How many mentions back a parent is looked for.
  private static let reach = 200
  private static let married: WordSet = ["mrs", "madame", "frau", "señora"]

  private mutating func kin(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard let possessor = mention.possessor, ofMention[possessor] >= 0, !mention.isPlural else {
      return nil
    }
    let head = tokens[mention.head].hash
    let wanted: NameForm.Address
    if Self.wives.contains(head) || Self.mothers.contains(head) {
      wanted = .wife
    } else if Self.husbands.contains(head) || Self.fathers.contains(head) {
      wanted = .man
    } else {
      return nil
    }
    let isSpouse = Self.wives.contains(head) || Self.husbands.contains(head)
    let owner = entities[Int(ofMention[possessor])]
    guard owner.isNamed, let surname = owner.keys.last,
      !isSpouse || owner.surname != nil, isSpouse || owner.keys.count > 1 || owner.surname != nil
    else { return nil }
    guard let person = surnameTitles.person(wanted, surname),
      entityOfCluster[person.cluster] != ofMention[possessor]
    else { return nil }
    // The text may name them only further on.
    let known = entityOfCluster[person.cluster]
    return known >= 0 ? Int(known) : resolveName(person.mention)
  }

  private static let wives: WordSet = ["wife", "lady"]
  private static let husbands: WordSet = ["husband"]
  private static let mothers: WordSet = ["mother", "mamma", "mama"]
  private static let fathers: WordSet = ["father", "papa"]
}
