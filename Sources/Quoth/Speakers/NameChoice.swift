/// Which of a cluster’s forms is the name.
extension NameBook {
  /// The cluster that a mention stands for: of several that it could, the one whom the writer calls so, or
  /// the one last mentioned.
  func cluster(
    ofMention index: Int, isQuoted: Bool, gender: Entity.Gender = .unknown, last: [Int32]
  ) -> Int? {
    let form = Int(formOfMention[index])
    guard form >= 0 else { return nil }
    var candidates = clustersOfForm[form]
    if candidates.count == 1 { return candidates[0] }
    if !isQuoted, let familiar = familiar[form] { return familiar }
    if gender != .unknown {
      let agreeing = candidates.filter { gender.agrees(with: clusters[$0].gender) }
      if !agreeing.isEmpty { candidates = agreeing }
    }
    return candidates.max { (last[$0], clusters[$0].count) < (last[$1], clusters[$1].count) }
  }

  /// Whether a mention’s name could be that of several.
  func isAmbiguous(_ mention: Int) -> Bool {
    let form = Int(formOfMention[mention])
    return form >= 0 && clustersOfForm[form].count > 1
  }

  /// The given name by which a cluster is mostly called and the surname that only a form with its full
  /// given name has, where the text has that surname by itself, too: *Jake* and *Barnes* of *Jacob Barnes*, who is
  /// *Mr. Barnes* besides. *Pip* of *Philip Pirrip* is never *Pip Pirrip*.
  func composed(_ cluster: Int) -> (given: Int, family: Int)? {
    let known = clusters[cluster]
    guard known.forms.count > 1,
      let given = known.forms.filter({
        forms[$0].keys.count == 1 && forms[$0].address == .none && !forms[$0].isShouted
      }).max(by: { forms[$0].count < forms[$1].count }),
      forms[given].count * 2 > known.count,
      !known.forms.contains(where: {
        forms[$0].keys.count > 1 && forms[$0].keys[0] == forms[given].keys[0]
      }),
      let full = known.forms.first(where: {
        forms[$0].keys.count > 1
          && Diminutives.english.relate(forms[$0].keys[0], forms[given].keys[0])
      })
    else { return nil }
    let surname = forms[full].keys.last
    let uses = known.forms.filter { forms[$0].keys.count == 1 && forms[$0].keys.last == surname }
      .reduce(0) { $0 + forms[$1].count }
    return uses < Self.surnameUses ? nil : (given, full)
  }

  /// So often a text has a surname by itself that it goes with the short given name.
  private static let surnameUses = 3

  /// Whether all mentions stand where a sentence begins: *Mmm.*
  func isDoubtful(_ cluster: Int) -> Bool {
    clusters[cluster].forms.allSatisfy { forms[$0].certain == 0 && forms[$0].keys.count == 1 }
  }

  /// Whether a title or a given name tells that a cluster is a woman; pronouns near it may be another's.
  func isWoman(_ cluster: Int) -> Bool {
    clusters[cluster].forms.contains { forms[$0].gender == .female }
  }

  /// Whether the text mostly speaks of *the Rabbit* and never of *Rabbit* alone.
  func hasArticle(_ cluster: Int) -> Bool {
    sum(\.articles, of: cluster) * 10 >= sum(\.narrated, of: cluster) * 7
      && clusters[cluster].kind != .organization
  }

  /// Whether every mention has *the* before the name, and none does anything: *on the Girl Morwenna*.
  func isThing(_ cluster: Int) -> Bool {
    clusters[cluster].forms.allSatisfy {
      forms[$0].articles == forms[$0].count && forms[$0].title == 0 && forms[$0].subjects == 0
    }
  }

  /// Whether the text says where a cluster is, and hardly ever what it does: *the Strand*.
  func isScene(_ cluster: Int) -> Bool {
    let narrated = sum(\.narrated, of: cluster)
    return narrated > 0 && sum(\.subjects, of: cluster) * 5 <= narrated
      && sum(\.located, of: cluster) * 2 > narrated
  }

  /// One of the counts of a cluster's forms, summed.
  @inline(__always)
  func sum(_ count: (NameForm) -> Int, of cluster: Int) -> Int {
    clusters[cluster].forms.reduce(0) { $0 + count(forms[$1]) }
  }

  /// The surname of a cluster, where a form with a title of address tells it.
  func surname(of cluster: Int) -> Range<Int>? {
    clusters[cluster].forms.first {
      forms[$0].keys.count == 1 && forms[$0].address != .none && forms[$0].address != .other
    }.map { forms[$0].name }
  }

  /// The surname with a title by which nearly all mentions call a cluster: *Mrs. Seal*, whose given name
  /// a novel tells once. News calls nobody so often without the full name.
  private func knownByTitle(_ cluster: Int) -> Int? {
    let known = clusters[cluster].forms
    let titled = known.filter { forms[$0].keys.count == 1 && forms[$0].address != .none }
    guard let best = titled.max(by: { forms[$0].narrated < forms[$1].narrated }),
      forms[best].narrated >= 8
    else { return nil }
    let others = known.reduce(0) { $0 + ($1 == best ? 0 : forms[$1].narrated) }
    return forms[best].narrated >= 6 * others ? best : nil
  }

  /// The form by which a cluster is best known: the fullest of those that are no slip.
  func bestForm(of cluster: Int) -> Int? {
    let known = clusters[cluster]
    if known.forms.count == 1 { return known.forms[0] }
    // *the Hotel Montoya* is not what Montoya is called.
    let bare = known.forms.reduce(0) { $0 + (forms[$1].hasArticle ? 0 : forms[$1].count) }
    func fullest(_ accepts: (NameForm) -> Bool) -> Int? {
      known.forms.filter { accepts(forms[$0]) }.max {
        let (one, other) = (forms[$0], forms[$1])
        if (one.certain > 0) != (other.certain > 0) { return other.certain > 0 }
        return (one.count * one.keys.count, -$0) < (other.count * other.keys.count, -$1)
      }
    }
    let regular = { (form: NameForm) in
      !form.isShouted
        && (form.keys.count == 1 || !form.hasArticle || bare <= 2 * form.count)
    }
    let titled = known.forms.filter { forms[$0].address == .wife && forms[$0].keys.count == 1 }
      .reduce(0) { $0 + forms[$1].count }
    if let known = knownByTitle(cluster) { return known }
    if hasArticle(cluster) {
      // *the Cat* rather than *the Cheshire Cat*
      return known.forms.max { (forms[$0].count, -$0) < (forms[$1].count, -$1) }
    }
    // *Liam Óg* is not all of *Liam Óg Prunty*.
    func isBeginning(_ form: NameForm) -> Bool {
      known.forms.contains {
        forms[$0].keys.count > form.keys.count && forms[$0].keys.starts(with: form.keys)
          && forms[$0].count * 3 >= form.count
      }
    }
    return fullest {
      // *Mrs. Wilcox* rather than *Mrs. Warrington Wilcox*
      !($0.address == .wife && $0.count * 2 < titled) && $0.keys.count > 1 && $0.keys[0].length > 1
        && $0.count * 100 >= known.count && regular($0) && !isBeginning($0)
    } ?? fullest(regular) ?? fullest { _ in true }
  }
}
