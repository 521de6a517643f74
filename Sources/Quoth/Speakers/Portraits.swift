/// What a whole text tells of those whom it names, wherever it does: what they are, where they are from, and
/// where they are named first.
struct Portraits {
  struct Portrait {
    /// Hashes of the nouns that titles, appositions and predicates give.
    var roles: [UInt64] = []
    /// The numbers of the countries that stand beside the name.
    var nations: Set<Int> = []
    /// The first mentions outside quotations.
    var firsts: [Int] = []
    var age: Int?
  }

  /// So many mentions of each are kept.
  private static let kept = 6

  /// By the clusters of the ``NameBook``.
  private(set) var all: [Portrait] = []

  /// Of nobody.
  init() {}

  /// - Complexity: O(*n*) in the number of mentions.
  init(_ resolution: borrowing Resolution) {
    let mentions = resolution.mentions
    all = Array(repeating: Portrait(), count: resolution.book.clusters.count)
    for index in mentions.indices where mentions[index].kind == .name && !mentions[index].isQuoted {
      guard let cluster = resolution.book.onlyCluster(of: index) else { continue }
      if all[cluster].firsts.count < Self.kept { all[cluster].firsts.append(index) }
      if all[cluster].age == nil { all[cluster].age = resolution.age(of: mentions[index]) }
      let mention = mentions[index]
      tell(cluster, mention.tokens.lowerBound..<mention.name.lowerBound, resolution)
    }
    for (description, name) in resolution.namesBeside where mentions[name].kind == .name {
      guard let cluster = resolution.book.onlyCluster(of: name) else { continue }
      tell(cluster, mentions[description].tokens, resolution)
      add(cluster, resolution.tokens[mentions[description].head].hash)
    }
    for (predicate, subject) in resolution.subjectOfPredicate where mentions[subject].kind == .name
    {
      guard let cluster = resolution.book.onlyCluster(of: subject) else { continue }
      add(cluster, resolution.tokens[mentions[predicate].head].hash)
    }
  }

  private mutating func tell(
    _ cluster: Int, _ range: Range<Int>, _ resolution: borrowing Resolution
  ) {
    if range.isEmpty { return }
    for token in range where resolution.tokens[token].meets([.title, .role, .kin, .person]) {
      add(cluster, TitleNouns.english.noun(of: resolution.tokens[token].hash))
    }
    all[cluster].nations.formUnion(resolution.nations(in: range))
  }

  private mutating func add(_ cluster: Int, _ role: UInt64) {
    if !all[cluster].roles.contains(role) { all[cluster].roles.append(role) }
  }
}
