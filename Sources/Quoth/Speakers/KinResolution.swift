/// Kin by a surname: *her father* is Mr. Woodhouse where she is Emma Woodhouse, *his wife* Mrs. Bennet
/// where he is Mr. Bennet.
extension Resolution {
  mutating func resolveKin(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard isNarrative, let possessor = mention.possessor, mentions[possessor].kind == .pronoun,
      !mention.isPlural
    else { return kin(index) }
    let head = tokens[mention.head].hash
    guard Self.mothers.contains(head) || Self.fathers.contains(head) else { return kin(index) }
    let words = head &* 31 ^ tokens[mentions[possessor].head].hash
    if let known = kin(index) {
      kinByWords[words] = known
      return known
    }
    // Whose father he is may be mistaken; that he is *her father* again is likely.
    return kinByWords[words].flatMap { $0 == Int(ofMention[possessor]) ? nil : $0 }
  }

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
