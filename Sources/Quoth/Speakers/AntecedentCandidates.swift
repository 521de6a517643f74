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
    /// The last mention that reports something, in ``Resolution/recent``.
    var spoke: Int?

    /// Counts one more mention, from the last to the first.
    mutating func count(_ antecedent: Resolution.Antecedent, _ position: Int) {
      if !antecedent.isQuoted {
        if mentions == 0 { last = position }
        mentions += 1
        if antecedent.isSubject { subjects += 1 }
        if antecedent.isSpeaker, spoke == nil { spoke = position }
      } else if quoted == nil {
        quoted = position
      }
      if antecedent.isName, named == nil { named = position }
    }
  }

  /// So many mentions are looked at, and so many people at most.
  static let reach = 80
  static let limit = 10
  /// So many of those whose gender a name or a pronoun tells otherwise.
  private static let limitOfOthers = 3
  /// Nobody is taken up whose last mention is more sentences away.
  private static let distance: Int32 = 60

  /// The last mentioned first; behind the others those of news whose gender seems to be the other one.
  private(set) var all: [Candidate] = []
  /// How many of them are of the gender, or of one that is not known.
  private(set) var agreeing = 0
  /// Whoever is the first subject of the pronoun’s paragraph.
  private(set) var firstSubject: Int?

  /// - Complexity: O(1): looks at no more than ``reach`` mentions.
  init(_ pronoun: Int, _ resolution: borrowing Resolution) {
    let mention = resolution.mentions[pronoun]
    let gender = Resolution.gender(of: mention.classes)
    let sentence = resolution.sentenceOfToken[mention.head]
    let owned = resolution.namedByOwned(pronoun)
    let recent = resolution.recent
    let said = resolution.contents.isEmpty ? [] : resolution.contents[pronoun] ?? []
    var others: [Candidate] = []
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
      if let known = all.firstIndex(where: { $0.entity == antecedent.entity }) {
        all[known].count(antecedent, position)
      } else if let known = others.firstIndex(where: { $0.entity == antecedent.entity }) {
        others[known].count(antecedent, position)
      } else {
        let known = resolution.traits[antecedent.entity]
        let agrees = gender.agrees(with: known.gender)
        guard
          agrees
            ? all.count < Self.limit
            : !resolution.isNarrative && !known.isGenderTold && others.count < Self.limitOfOthers,
          antecedent.entity != resolution.narrator, antecedent.entity != owned,
          !(antecedent.isAsker && antecedent.sentence == sentence),
          !resolution.isCommonPlural(antecedent),
          Self.accepts(known, antecedent, resolution.renown[antecedent.entity])
        else { continue }
        var new = Candidate(entity: antecedent.entity, last: position)
        new.count(antecedent, position)
        if agrees { all.append(new) } else { others.append(new) }
      }
      if antecedent.isSubject, !antecedent.isQuoted, antecedent.paragraph == mention.paragraph {
        firstSubject = antecedent.entity
      }
    }
    agreeing = all.count
    all += others
  }

  private static func accepts(
    _ entity: Resolution.Traits, _ antecedent: Resolution.Antecedent, _ renown: borrowing Renown
  ) -> Bool {
    guard entity.kind == .person || entity.kind == .unknown else { return false }
    // *the Stour*, which nobody hears speak; *the Hatter* speaks.
    if entity.kind == .unknown, renown.articles == 1, renown.speeches == 0 { return false }
    return entity.kind == .person
      || entity.isNamed && (!entity.isDoubtful || antecedent.isSubject)
  }
}
