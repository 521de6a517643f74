/// The names of a text, each form once, and which of them are one person's.
///
/// Whole text at once: fuller names first, then the parts of names and the surnames with a title,
/// each to the fuller name that it fits best.
struct NameBook {
  private(set) var forms: [NameForm] = []
  /// The form of each mention, or -1.
  private(set) var formOfMention: [Int32]
  private(set) var clusters: [Cluster] = []
  /// The clusters that each form can stand for; mostly one, never none.
  private(set) var clustersOfForm: [[Int]] = []
  /// Whom of several the writer calls by a form, whatever others do.
  private(set) var familiar: [Int: Int] = [:]
  private var formOfHash = HashTable()
  private var byKey = NameIndex()
  private var together = SharedSentences()
  private var bareForms = BareForms([])

  /// One person's forms.
  struct Cluster {
    var forms: [Int]
    /// The fullest form.
    var main: Int
    var count: Int
    var kind: Speaker.Kind
    /// How much speaks for a man, and how much for a woman.
    var males = 0
    var females = 0
    var isMan = false
    var isWife = false
    var isMaiden = false
    var isGenderTold: Bool { isMan != (isWife || isMaiden) }
    /// What a title says of one of the forms holds for all of them.
    var gender: Entity.Gender {
      if isGenderTold { return isMan ? .male : .female }
      return Entity.Gender(of: (males, females))
    }
  }

  /// What tells whether a wife's form is known by her husband's name.
  private struct Husband {
    /// How many mentions have it between title and surname.
    var count = 0
    /// The first name and title after that which have not.
    var bare: (Range<Int>, Int)?
  }

  /// The form of a name: a new one, or that of the earlier mentions with the same parts and title.
  private mutating func form(_ form: NameForm) -> Int {
    var hash: UInt64 = form.title &* 31 &+ form.generation
    for key in form.keys { hash = (hash ^ key.hash) &* 0x0000_0100_0000_01b3 }
    if let known = formOfHash[hash] { return known }
    formOfHash[hash] = forms.count
    forms.append(form)
    return forms.count - 1
  }

  init() { formOfMention = [] }

  init(_ resolution: Resolution) {
    let mentions = resolution.mentions
    let tokens = resolution.tokens
    formOfMention = Array(repeating: -1, count: mentions.count)
    var husbands: [Int: Husband] = [:]
    for index in mentions.indices where mentions[index].kind == .name {
      let mention = mentions[index]
      let title = Self.titleToken(mention, tokens)
      let name = Self.ownName(mention.name, title, tokens)
      var keys = resolution.nameKeys(name)
      let family = resolution.couples.surnames[index]
      if let family { keys.append(NameKey(resolution.bytes, tokens[family].range)) }
      let known = form(
        NameForm(
          keys: keys, address: title.map { NameForm.address(tokens[$0]) } ?? .none,
          title: title.map { tokens[$0].hash } ?? 0, name: name, titleToken: title,
          kind: Resolution.kind(of: mention), gender: Resolution.gender(of: mention.classes),
          generation: resolution.generation(mention.name),
          isShouted: mention.name.count > 1 && Self.isShouted(mention.name, nil, tokens)
            && !mention.isOrganization,
          isPlace: keys.count == 1 && mention.classes.meets(.place) && !mention.isPerson))
      formOfMention[index] = Int32(known)
      forms[known].count += 1
      if family != nil || resolution.couples.partners[index] != nil {
        forms[known].isPartner = true
      }
      if forms[known].count == 1 {
        forms[known].family = family
      } else if family == nil, forms[known].family != nil {
        forms[known].family = nil
        forms[known].name = name
      }
      if Self.isShouted(forms[known].name, forms[known].titleToken, tokens),
        !Self.isShouted(name, title, tokens)
      {
        // *TOMMY*, *COLONEL Fitzwilliam* at the head of a chapter
        forms[known].name = name
        forms[known].titleToken = title
      }
      if let title, forms[known].address == .wife {
        if name.lowerBound > title + 1 {
          husbands[known, default: Husband()].count += 1
        } else if husbands[known] != nil, husbands[known]?.bare == nil {
          husbands[known]?.bare = (name, title)
        }
      }
      if !mention.isQuoted {
        forms[known].narrated += 1
        if resolution.isSubject[index] { forms[known].subjects += 1 }
        if Self.isLocated(mention, tokens) { forms[known].located += 1 }
        if resolution.isSpeaker[index] { forms[known].speeches += 1 }
        if mention.isPossessor { forms[known].owners += 1 }
      }
      if mention.name.lowerBound > 0, tokens[mention.name.lowerBound - 1].hash == Words.the {
        forms[known].articles += 1
        if forms[known].article == nil {
          forms[known].article = mention.name.lowerBound - 1
          forms[known].name = mention.name
        }
      }
      if !WordCases.begins(mention.name.lowerBound, tokens) { forms[known].certain += 1 }
      if forms[known].kind == .unknown { forms[known].kind = Resolution.kind(of: mention) }
      if forms[known].gender == .unknown {
        forms[known].gender = Resolution.gender(of: mention.classes)
      }
    }
    for (form, husband) in husbands where forms[form].count > 5 * husband.count {
      guard let (name, title) = husband.bare else { continue }
      // *Mrs. Highcamp*, first called *Mrs. James Highcamp*
      forms[form].name = name
      forms[form].titleToken = title
    }
    GenderVotes(resolution, formOfMention).count(in: &forms)
    for (description, name) in resolution.namesBeside
    where formOfMention[name] >= 0 && !mentions[name].isOrganization && mentions[name].isPerson {
      // *His widow, Robin Hale,*
      switch Resolution.gender(of: mentions[description].classes) {
      case .male: forms[Int(formOfMention[name])].males += Self.appositionVotes
      case .female: forms[Int(formOfMention[name])].females += Self.appositionVotes
      case .unknown: break
      }
    }
    for form in forms.indices where forms[form].isPersonNamedAsPlace { forms[form].kind = .person }
    findFamilies(resolution)
    cluster(resolution)
  }

  /// How many pronouns the word for a man or a woman beside a name outweighs.
  private static let appositionVotes = 12

  /// *along the Strand*, *into the Tuileries*
  private static func isLocated(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before >= 0 && locatives.contains(tokens[before].hash) && !isHeld(before, tokens)
      && !isBesideName(before + 1, mention, tokens)
  }

  /// *in 2022 Ann Lee began*, *from the Danish international Kasper Lund*: of whom the place is not told.
  private static func isBesideName(_ first: Int, _ mention: Mention, _ tokens: [Token]) -> Bool {
    let before = mention.name.lowerBound - 1
    return mention.name.count > 1
      && (tokens[first].kind == .number
        || before > first && !tokens[before].isCapital && tokens[before - 1].meets(.demonym)
          && !tokens[before].meets(.place))
  }

  /// *shares in Vantor*
  static func isHeld(_ preposition: Int, _ tokens: [Token]) -> Bool {
    preposition > 0 && tokens[preposition].hash == Words.in
      && holdings.contains(tokens[preposition - 1].hash)
  }

  private static let holdings: WordSet = [
    "share", "shares", "stake", "stakes", "stock", "investor", "investors", "shareholders",
    "investment", "interest", "trust", "faith", "confidence",
  ]

  private static let locatives: WordSet = [
    "in", "into", "at", "through", "across", "along", "down", "up", "near", "around", "round",
    "inside", "outside", "from", "towards", "toward", "over", "beyond",
  ]

  /// The title of address before the name: *Mrs.* in *Mrs. Hall*, *Aunt* in *Aunt Juley*.
  private static func titleToken(_ mention: Mention, _ tokens: [Token]) -> Int? {
    let before = mention.name.lowerBound - 1
    guard before >= mention.tokens.lowerBound, tokens[before].isCapital,
      tokens[before].meets(.title)
        || tokens[before].meets(.kin) && !WordCases.begins(before, tokens),
      !tokens[before].flags.contains(.possessive)
    else { return nil }
    return before
  }

  /// The name without that of the husband: *Highcamp* in *Mrs. James Highcamp*.
  private static func ownName(
    _ name: Range<Int>, _ title: Int?, _ tokens: [Token]
  ) -> Range<Int> {
    guard let title, name.count == 2, NameForm.address(tokens[title]) == .wife,
      tokens[name.lowerBound].meets(.male), !tokens[name.lowerBound].meets(.female)
    else { return name }
    return name.upperBound - 1..<name.upperBound
  }

  /// Whether one of the words, or the title, is in capitals throughout.
  private static func isShouted(
    _ name: Range<Int>, _ title: Int?, _ tokens: [Token]
  ) -> Bool {
    // Not *S.K. Mahanta* or *Dwight Pellerin III*.
    func isShouted(_ token: Int) -> Bool {
      tokens[token].flags.contains(.allCaps) && tokens[token].range.count > 2
        && !tokens[token].flags.contains(.dotted) && !tokens[token].meets(.nameSuffix)
    }
    return name.contains(where: isShouted) || title.map(isShouted) ?? false
  }

  /// *the Mingotts*, *the Lovell Mingotts*, where the text has a *Mrs. Mingott*: a family.
  private mutating func findFamilies(_ resolution: Resolution) {
    let plurals = forms.indices.filter { index in
      let form = forms[index]
      return form.hasArticle && form.address == .none && form.kind != .organization
        && resolution.tokens[form.name.upperBound - 1].range.count > 3
        && resolution.bytes[Int(resolution.tokens[form.name.upperBound - 1].end) - 1]
          == UInt8(ascii: "s")
    }
    if plurals.isEmpty { return }
    var surnames = HashTable()
    for form in forms where !form.hasArticle && form.kind != .organization {
      if form.keys.count > 1 || form.address != .none, let last = form.keys.last {
        surnames[last.hash] = 1
      }
    }
    for index in plurals {
      let last = resolution.tokens[forms[index].name.upperBound - 1].range
      guard let key = forms[index].keys.last,
        surnames[NameKey(resolution.bytes, last.dropLast()).hash] != nil
      else { continue }
      forms[index].keys = [key]
      forms[index].kind = .group
      forms[index].gender = .unknown
    }
  }

  /// The one that the mention's form can stand for, where no other can.
  func onlyCluster(of mention: Int) -> Int? {
    let form = Int(formOfMention[mention])
    guard form >= 0, clustersOfForm[form].count == 1 else { return nil }
    return clustersOfForm[form][0]
  }

  // MARK: Clusters

  private mutating func cluster(_ resolution: Resolution) {
    clustersOfForm = Array(repeating: [], count: forms.count)
    let full = forms.indices.filter { forms[$0].keys.count > 1 }
    dropSlips(full)
    forgetGivenNames(full, resolution)
    heedTitles(resolution)
    bareForms = BareForms(forms)
    let alone = forms.indices.filter { forms[$0].keys.count == 1 && forms[$0].address == .none }
    let titled = forms.indices.filter { forms[$0].keys.count == 1 && forms[$0].address != .none }
    for form in full { place(form, resolution) }
    for form in alone { place(form, resolution) }
    if titled.isEmpty { return }
    together = SharedSentences(of: titled, self, resolution)
    for form in titled.sorted(by: { forms[$0].count > forms[$1].count }) {
      place(form, resolution)
    }
  }

  /// *Kane* is a man's given name, but no man's where Moira Kane is called by it.
  private mutating func forgetGivenNames(_ full: [Int], _ resolution: Resolution) {
    var surnames = HashTable()
    for form in full {
      if let last = forms[form].keys.last { surnames[last.hash] = 1 }
    }
    for form in full {
      if let first = forms[form].keys.first { surnames[first.hash] = 0 }
    }
    for form in forms.indices
    where forms[form].keys.count == 1 && [.none, .other].contains(forms[form].address) {
      guard surnames[forms[form].keys[0].hash] == 1 else { continue }
      // *Dr. Mansour*; but *Father Mansour* is a man.
      forms[form].gender =
        forms[form].titleToken.map { Resolution.gender(of: resolution.tokens[$0].classes) }
        ?? .unknown
    }
  }

  /// *Brett* is a man's given name, but no man's where a *Lady Brett* is told of.
  private mutating func heedTitles(_ resolution: Resolution) {
    var surnames: Set<NameKey> = []
    for form in forms where form.keys.count > 1 || [.man, .wife, .maiden].contains(form.address) {
      if let last = form.keys.last { surnames.insert(last) }
    }
    var told: [NameKey: Entity.Gender] = [:]
    for form in forms {
      guard let given = form.keys.first, let title = form.titleToken,
        form.keys.count > 1 || !surnames.contains(given)
      else { continue }
      let gender = Resolution.gender(of: resolution.tokens[title].classes)
      if gender == .unknown { continue }
      told[given] = told[given].map { $0 == gender ? gender : .unknown } ?? gender
    }
    if told.isEmpty { return }
    for index in forms.indices where forms[index].address == .none {
      guard let given = forms[index].keys.first, let gender = told[given],
        !gender.agrees(with: forms[index].gender)
      else { continue }
      forms[index].gender = gender
    }
  }

  /// Forms that are two names side by side, or a word and a name: *In New York Archer*, *To Cassandra
  /// Katharine*. They are rare, their last word is common by itself, and mostly begins another name.
  private mutating func dropSlips(_ full: [Int]) {
    var alone = HashTable()
    var given = HashTable()
    for form in forms where form.keys.count == 1 && form.title == 0 {
      alone[form.keys[0].hash] = form.count
    }
    for index in full {
      let hash = forms[index].keys[0].hash
      given[hash] = max(given[hash] ?? 0, forms[index].count)
    }
    for index in full {
      guard let last = forms[index].keys.last?.hash, let count = alone[last] else { continue }
      let isGiven = (given[last] ?? 0) >= forms[index].count
      let begins = forms[index].keys.first.flatMap { alone[$0.hash] } ?? 0
      if isGiven && count >= 20 * forms[index].count
        || count >= 60 * forms[index].count && begins >= 4 * forms[index].count
      {
        forms[index].keys = [forms[index].keys[forms[index].keys.count - 1]]
        forms[index].name = forms[index].name.upperBound - 1..<forms[index].name.upperBound
      }
    }
  }

  private mutating func place(_ index: Int, _ resolution: Resolution) {
    let form = forms[index]
    var found: [(cluster: Int, score: Double)] = []
    func consider(_ key: NameKey, isSurname: Bool, _ book: NameBook) {
      book.byKey.forEach(key) { candidate in
        guard book.fits(form, candidate), !book.isApart(index, candidate) else { return }
        let score = book.score(form, candidate, isSurname: isSurname, resolution)
        if score <= 0 { return }
        if let known = found.firstIndex(where: { $0.cluster == candidate }) {
          found[known].score = max(found[known].score, score)
        } else {
          found.append((candidate, score))
        }
      }
    }
    if let last = form.keys.last, let first = form.keys.first {
      consider(last, isSurname: true, self)
      if first != last { consider(first, isSurname: false, self) }
    }
    if found.isEmpty, form.keys.count == 1, form.address == .none, form.kind != .organization {
      // *Lizzy* for *Elizabeth Bennet*
      for name in Diminutives.english.names(for: form.keys[0]) {
        byKey.forEach(name) { candidate in
          guard !found.contains(where: { $0.cluster == candidate }), fits(form, candidate),
            form.kind != .organization,
            clusters[candidate].forms.contains(where: {
              forms[$0].keys.count > 1 && forms[$0].keys[0].hash == name
            })
          else { return }
          found.append((candidate, 20 + 10 * Self.magnitude(clusters[candidate].count)))
        }
      }
    }
    if found.isEmpty, let only = onlyBearer(of: form, resolution.tokens) { found = [(only, 1)] }
    let top = found.map(\.score).max() ?? 0
    if form.address == .man || form.address == .wife,
      found.contains(where: {
        clusters[$0.cluster].gender == form.likelyGender && $0.score == top
      })
    {
      // *Mr Geraghty*, where there are Noel and Attracta Geraghty
      found.removeAll { clusters[$0.cluster].gender == .unknown }
    }
    var best = found.filter { $0.score > top - 12 }.map(\.cluster)
    if best.count > 1, form.address == .man || form.address == .wife {
      // *Mrs Geraghty* is Attracta of *Noel and Attracta Geraghty*, and not their daughter.
      let partners = best.filter { clusters[$0].forms.contains { forms[$0].isPartner } }
      if partners.count == 1 { best = partners }
    }
    if best.count > 1, form.title != 0 {
      // *Dr Halloran*, where there are Dr Ines and Professor Peter Halloran
      let title = TitleNouns.english.noun(of: form.title)
      let titled = best.filter {
        clusters[$0].forms.contains {
          forms[$0].keys.count > 1 && TitleNouns.english.noun(of: forms[$0].title) == title
        }
      }
      if titled.count == 1 { best = titled }
    }
    if best.count > 1 {
      let own = familiar(best, form)
      if let clear = clearest(best, form), own == nil || own == clear {
        best = [clear]
      } else {
        familiar[index] = own
      }
    }
    if best.count > 1, form.address != .none, form.count >= 5 {
      // *Mr. Wilcox*, who has grown sons of that name
      best = []
    }
    if best.isEmpty {
      clusters.append(
        Cluster(
          forms: [], main: index, count: 0, kind: .unknown))
      best = [clusters.count - 1]
    }
    clustersOfForm[index] = best
    if best.count == 1 { join(index, to: best[0]) }
  }

  /// The only one of a surname, of whatever gender a few pronouns make its bearer: *Pohatu said the paper would leave his
  /// space empty* of Lorraine Pohatu.
  private func onlyBearer(of form: NameForm, _ tokens: [Token]) -> Int? {
    guard form.keys.count == 1, form.address == .none, form.gender == .unknown,
      form.kind != .organization, form.males + form.females <= Self.fewVotes
    else { return nil }
    var found: [Int] = []
    byKey.forEach(form.keys[0]) { candidate in
      let isBearer = clusters[candidate].forms.contains {
        forms[$0].keys.count > 1 && forms[$0].keys.last == form.keys[0]
          && forms[$0].kind != .organization && !isParent(forms[$0], tokens)
      }
      if isBearer, !found.contains(candidate) { found.append(candidate) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// So few pronouns may have been counted wrongly, all of them.
  private static let fewVotes = 6

  /// The one that a name must mean which several could have: the one that the text is about.
  private func clearest(_ candidates: [Int], _ form: NameForm) -> Int? {
    let ordered = candidates.sorted { clusters[$0].count > clusters[$1].count }
    guard clusters[ordered[0]].count >= 3 * clusters[ordered[1]].count else { return nil }
    return ordered[0]
  }

  /// The one whom the text mostly calls by the given name and not by the surname: *John* is John Andrew
  /// rather than Beaver.
  private func familiar(_ candidates: [Int], _ form: NameForm) -> Int? {
    guard form.keys.count == 1, form.address == .none else { return nil }
    func share(_ cluster: Int) -> Double {
      let full = clusters[cluster].forms.map { forms[$0] }.filter {
        $0.keys.count > 1 && $0.keys[0] == form.keys[0]
      }
      guard let surname = full.first?.keys.last else { return 0 }
      let bare = bareForms.count(surname)
      let named = full.reduce(0) { $0 + $1.count }
      return Double(named) / Double(named + bare)
    }
    let ordered = candidates.sorted { (share($0), -$0) > (share($1), -$1) }
    let best = share(ordered[0])
    return best > 0 && best >= 4 * share(ordered[1]) ? ordered[0] : nil
  }

  /// How well the form agrees with a cluster's: by its parts, and by how much the text is about it.
  private func score(
    _ form: NameForm, _ cluster: Int, isSurname: Bool, _ resolution: Resolution
  ) -> Double {
    var score = 0
    var count = 0
    for other in clusters[cluster].forms {
      if form.isPlace, forms[other].keys.count > 1, forms[other].kind == .organization,
        forms[other].keys.last != form.keys.first || form.located > 0
      {
        continue
      }
      if form.keys.count == 1, isParent(forms[other], resolution.tokens) { continue }
      score = max(
        score, resolution.nameScore(forms[other].keys, form.keys, isSurname: isSurname),
        hasSurname(form, of: forms[other], resolution.tokens) ? 60 : 0)
      if forms[other].keys.count > 1 { count += forms[other].count }
    }
    if score == 0 || form.keys.count > 1 { return Double(score) }
    return Double(score) + 10 * Self.magnitude(count)
  }

  /// *Abu Tariq*, who is the father of Tariq.
  private func isParent(_ form: NameForm, _ tokens: [Token]) -> Bool {
    form.keys.count == 2 && Words.parents.contains(tokens[form.name.lowerBound].hash)
  }

  /// *García Márquez*, the surname of *Gabriel García Márquez*; not *Green Gables* of *Anne of Green
  /// Gables*.
  private func hasSurname(_ form: NameForm, of other: NameForm, _ tokens: [Token]) -> Bool {
    let (short, long) = form.keys.count < other.keys.count ? (form, other) : (other, form)
    return short.keys.count > 1 && short.keys.count < long.keys.count
      && long.keys.suffix(short.keys.count).elementsEqual(short.keys) && !long.isShouted
      && !long.name.contains { tokens[$0].hash == Words.of }
  }

  /// The logarithm of the number to base 2, between whole numbers linear.
  private static func magnitude(_ count: Int) -> Double {
    guard count > 0 else { return 0 }
    let whole = Int.bitWidth - 1 - count.leadingZeroBitCount
    return Double(whole) + Double(count) / Double(1 << whole) - 1
  }

  /// Whether a surname with a title stands beside the other in sentence after sentence, as only two
  /// can: *Mrs. Archer and Janey*.
  private func isApart(_ form: Int, _ cluster: Int) -> Bool {
    guard forms[form].address != .none, forms[form].keys.count == 1 else { return false }
    if isHigher(form, cluster) || belongsToNamesake(form, cluster) { return true }
    let shared = together.count(form, cluster)
    if shared >= 2, shared * 50 >= min(forms[form].narrated, clusters[cluster].count) {
      return true
    }
    return forms[form].isLady && isFamiliar(cluster, beside: forms[form].keys[0])
  }

  /// *Colonel Fussell* is not *Albert Fussell*, where there is a *Mr. Fussell*.
  private func isHigher(_ form: Int, _ cluster: Int) -> Bool {
    Self.ranks.contains(forms[form].title)
      && bareForms.hasMan(forms[form].keys[0])
      && !clusters[cluster].forms.contains { forms[$0].title == forms[form].title }
  }

  private static let ranks: WordSet = ["colonel", "general", "major", "admiral"]

  /// *Mrs. Wilcox* is not *Mrs. Warrington Wilcox*, where there is a *Mrs. Warrington*.
  private func belongsToNamesake(_ form: Int, _ cluster: Int) -> Bool {
    let main = forms[clusters[cluster].main]
    guard main.keys.count == 2, main.title == forms[form].title,
      main.keys[1] == forms[form].keys[0], forms[form].count > 4 * main.count
    else { return false }
    return bareForms.has(main.title, main.keys[0])
  }

  /// Whether the writer mostly calls a woman by her given name alone, and nowhere *Mrs. Ann Lee*: then
  /// *Mrs. Lee* will be her mother. Who calls her so at times calls her by both names at others.
  private func isFamiliar(_ cluster: Int, beside surname: NameKey) -> Bool {
    var familiar = 0
    var formal = 0
    var bare = 0
    for form in clusters[cluster].forms.map({ forms[$0] }) {
      if form.keys.count == 1, form.address == .none {
        if form.keys[0] == surname { bare += form.narrated } else { familiar += form.narrated }
      }
      if form.keys.count > 1 { formal += form.narrated }
      if form.address == .wife { return false }
    }
    // *Lady Brett* is Brett.
    if bare * 10 > familiar { return false }
    return familiar >= 3 && formal * 3 < familiar
  }

  private mutating func join(_ index: Int, to cluster: Int) {
    let form = forms[index]
    clusters[cluster].forms.append(index)
    clusters[cluster].count += form.count
    let evidence = form.genderEvidence
    clusters[cluster].males += evidence.male
    clusters[cluster].females += evidence.female
    if clusters[cluster].kind == .unknown { clusters[cluster].kind = form.kind }
    if form.address == .man { clusters[cluster].isMan = true }
    if form.address == .wife { clusters[cluster].isWife = true }
    if form.address == .maiden { clusters[cluster].isMaiden = true }
    for key in form.keys { byKey.add(cluster, key) }
  }

  private func fits(_ form: NameForm, _ cluster: Int) -> Bool {
    let known = clusters[cluster]
    if form.kind == .organization || known.kind == .organization {
      guard form.kind == known.kind || form.kind == .unknown || known.kind == .unknown else {
        return false
      }
    }
    let gender = form.likelyGender
    guard gender.agrees(with: known.gender) else { return false }
    switch form.address {
    case .man where known.isWife || known.isMaiden: return false
    case .wife where known.isMan || known.isMaiden: return false
    case .maiden where known.isMan || known.isWife: return false
    default: break
    }
    return form.generation == 0
      || known.forms.allSatisfy {
        forms[$0].generation == 0 || forms[$0].generation == form.generation
      }
  }
}
