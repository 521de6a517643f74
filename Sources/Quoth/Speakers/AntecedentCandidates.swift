/// Those whom *he* or *she* may take up: the last people mentioned whose gender allows it.
struct AntecedentCandidates {
  /// Somebody among the last mentions.
  struct Candidate {
    let entity: Int
    /// The last mention in ``Resolution/recent``: outside quotations, if there is one.
    var last: Int
    /// How many of the last mentions are outside quotations and theirs, how many of these subjects.
    var mentions = 0
    var subjects = 0
    /// The last mention by name, and the last within a quotation, in ``Resolution/recent``.
    var named: Int?
    var quoted: Int?
  }

  /// So many mentions are looked at, and so many people at most.
  static let reach = 80
  static let limit = 10
  /// Nobody is taken up whose last mention is more sentences away.
  private static let distance: Int32 = 60

  /// The last mentioned first.
  private(set) var all: [Candidate] = []

  /// - Complexity: O(1): looks at no more than ``reach`` mentions.
  init(_ pronoun: Int, _ resolution: borrowing Resolution) {
    let mention = resolution.mentions[pronoun]
    let gender = Resolution.gender(of: mention.classes)
    let sentence = resolution.sentenceOfToken[mention.head]
    let owned = resolution.namedByOwned(pronoun)
    let recent = resolution.recent
    let said = resolution.contents.isEmpty ? [] : resolution.contents[pronoun] ?? []
    let end = max(0, recent.count - Self.reach)
    for position in stride(from: recent.count - 1, through: end, by: -1) {
      let antecedent = recent[position]
      if sentence - antecedent.sentence > Self.distance { break }
      // *Mr Pugh, he said, would give evidence*
      if antecedent.isReported, antecedent.isName,
        said.contains(where: { $0.contains(Int(antecedent.start)) })
      {
        continue
      }
      let place: Int
      if let known = all.firstIndex(where: { $0.entity == antecedent.entity }) {
        place = known
      } else {
        guard all.count < Self.limit, antecedent.entity != resolution.narrator,
          antecedent.entity != owned,
          !(antecedent.isAsker && antecedent.sentence == sentence),
          !resolution.isCommonPlural(antecedent),
          Self.accepts(
            resolution.traits[antecedent.entity], gender, antecedent,
            resolution.renown[antecedent.entity])
        else { continue }
        place = all.count
        all.append(Candidate(entity: antecedent.entity, last: position))
      }
      if !antecedent.isQuoted {
        if all[place].mentions == 0 { all[place].last = position }
        all[place].mentions += 1
        if antecedent.isSubject { all[place].subjects += 1 }
      } else if all[place].quoted == nil {
        all[place].quoted = position
      }
      if antecedent.isName, all[place].named == nil { all[place].named = position }
    }
  }

  private static func accepts(
    _ entity: Resolution.Traits, _ gender: Entity.Gender, _ antecedent: Resolution.Antecedent,
    _ renown: borrowing Renown
  ) -> Bool {
    guard entity.kind == .person || entity.kind == .unknown, gender.agrees(with: entity.gender)
    else { return false }
    // *the Stour*, which nobody hears speak; *the Hatter* speaks.
    if entity.kind == .unknown, renown.articles == 1, renown.speeches == 0 { return false }
    return entity.kind == .person
      || entity.isNamed && (!entity.isDoubtful || antecedent.isSubject)
  }
}
