extension Chunker {
  /// Makes a mention of the tokens of a phrase: finds the name in it, and what its head is.
  func describe(_ extent: Range<Int>, core: Range<Int>, _ paragraph: Int) -> Mention {
    let core = withoutHonours(withoutAmount(core))
    var name = properName(in: core)
    if isOffice(name, in: extent) { name = core.lowerBound..<core.lowerBound }
    let head = (name.isEmpty ? core : name).upperBound - 1
    var classes: WordClass = []
    var hasGiven = false
    for index in name {
      var kept = tokens[index].classes.intersection(Self.nameClasses)
      // *Mrs. Miller* is no man, nor is *Moira Kane* or *Hadiza Issoufou*.
      let isLast = name.count > 1 && index == name.upperBound - 1
      if tokens[index].meets(.role) && !tokens[index].meets(.given) || hasGiven || isLast {
        kept.subtract([.male, .female])
      }
      if tokens[index].meets(.given), kept.meets([.male, .female]) { hasGiven = true }
      classes.formUnion(kept)
    }
    let isAllCaps =
      name.count == 1 && tokens[name.lowerBound].flags.contains(.allCaps)
      && !tokens[name.lowerBound].meets(.given)
    if !name.isEmpty, name.upperBound == core.upperBound {
      // Titles and roles before the name.
      for index in core.lowerBound..<name.lowerBound {
        let kept: WordClass = [.title, .role, .kin, .person, .male, .female]
        classes.formUnion(tokens[index].classes.intersection(kept))
        // *the Rt Rev Ann Lee*, not *RT*
        let isTitled = tokens[index + 1].isCapital && tokens[index + 1].meets(.title)
        if tokens[index].meets(.media), !tokens[index].meets(.title), !isTitled {
          classes.insert(.media)
        }
      }
    }
    classes.formUnion(phraseClasses(name.isEmpty ? core : name))
    if name.count > 1, tokens[name.lowerBound].meets(.ambiguousName) { classes.insert(.given) }
    if name.count == 2, classes.meets(.given),
      tokens[name.lowerBound].meets(.media)
        || tokens[name.lowerBound].meets(.given)
          && !tokens[name.lowerBound].flags.contains(.allCaps),
      tokens[name.lowerBound + 1].isUnlisted, !endsInPlural(name.upperBound - 1)
    {
      // *Dawn Okafor*, *Asa Tolliver*
      classes.subtract([.media, .organization])
    }
    if name.count == 1, tokens[name.lowerBound].range.count == 1, name.lowerBound > 0,
      tokens[name.lowerBound - 1].hash == Words.on
    {
      // *he wrote on X*
      classes.insert(.media)
    }
    if name.count == 2, Words.numbered.contains(tokens[name.lowerBound].hash),
      tokens[name.lowerBound + 1].kind == .number
        || Words.counts.contains(tokens[name.lowerBound + 1].hash)
        || tokens[name.lowerBound + 1].hash == Words.one
    {
      // *Year Three*, *Number Nine*
      classes = [.organization]
    }
    if name.contains(where: { tokens[$0].scalar == 0x26 }) {
      // *Hobart & Lyle*
      classes.insert(.organization)
    }
    if name.isEmpty {
      classes.formUnion(tokens[head].classes.intersection(Self.nominalClasses))
      let listed = phraseClasses(core, endingAt: head)
      if listed.meets(.organization), !listed.meets([.role, .title]) {
        // *the coast guard*
        classes.subtract([.role, .title, .person])
      } else if tokens[head].meets([.role, .title, .person]), !tokens[head].meets(.organization) {
        // *a Downing Street spokeswoman*
        classes.subtract([.organization, .organizationSuffix, .media, .place])
      }
    } else if classes.meets([.organization, .organizationSuffix, .media]) {
      classes.subtract([.given, .male, .female])
    } else if name.count > 1 {
      // *Paris Hilton* is no place, and *Ivan Petrov* no group.
      if tokens[name.lowerBound].meets(.given) {
        classes.subtract([.place, .group])
      } else if Words.placeNouns.contains(tokens[name.upperBound - 1].hash),
        !classes.meets([.title, .role, .kin])
      {
        classes.insert(.place)
      }
    } else if isAllCaps, !classes.meets([.title, .role]), !isLabel(name) {
      classes.insert(.organization)
    }
    let isPlural =
      classes.meets(.group) && !name.contains { tokens[$0].scalar == 0x26 }
      || name.isEmpty && endsInPlural(head) && !classes.meets([.role, .title])
    return Mention(
      kind: name.isEmpty ? .nominal : .name, tokens: extent, name: name, head: head,
      classes: classes, isPlural: isPlural, paragraph: paragraph)
  }

  /// The phrase without the number after a name that cannot be part of it: *Senator Ann Lee 49.4*.
  private func withoutAmount(_ core: Range<Int>) -> Range<Int> {
    guard core.count > 1, let last = core.last, tokens[last].kind == .number,
      tokens[last - 1].isCapital,
      bytes[tokens[last].range].contains(where: { $0 == 0x2E || $0 == 0x2C })
    else { return core }
    return core.dropLast()
  }

  /// The phrase without the letters after a name: *Miles Harcourt KC*. *Jr.* and *III* are part of
  /// the name.
  private func withoutHonours(_ core: Range<Int>) -> Range<Int> {
    var end = core.upperBound
    while end - core.lowerBound > 2, tokens[end - 1].meets(.nameSuffix),
      tokens[end - 1].flags.contains(.allCaps), !isGeneration(end - 1), tokens[end - 2].isCapital
    {
      end -= 1
    }
    return core.lowerBound..<end
  }

  /// *Jr.* after a name.
  private func isSuffix(_ index: Int) -> Bool {
    tokens[index].meets(.nameSuffix)
      && (tokens[index].flags.contains(.dotted) || isGeneration(index))
  }

  /// *II*, *IV*, *X*
  private func isGeneration(_ index: Int) -> Bool {
    bytes[tokens[index].range].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }

  /// *FALK: “WE WILL STAY”*
  private func isLabel(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.count && tokens[name.upperBound].scalar == 0x3A
      && tokens[name.lowerBound].flags.contains(.paragraphStart)
  }

  private static let nameClasses: WordClass = [
    .organization, .organizationSuffix, .media, .place, .given, .male, .female, .group,
  ]
  private static let nominalClasses: WordClass = [
    .cueNoun, .title, .role, .group, .organization, .media, .place, .demonym, .kin, .person, .male,
    .female, .work, .sign, .mentionedWord,
  ]

  /// The capitalised words at the end of the phrase, less the titles and roles they begin with.
  func properName(in core: Range<Int>) -> Range<Int> {
    var start = core.upperBound
    while start > core.lowerBound {
      if !nicknameStarts.isEmpty, let nickname = nicknameStarts[start], nickname > core.lowerBound {
        start = nickname
        continue
      }
      let token = tokens[start - 1]
      let isNamePart =
        token.isCapital || token.kind == .number && start - 1 > core.lowerBound
        || token.kind == .punctuation && token.scalar != 0
        || token.scalar == 0x26
        || token.meets(.particle) && start < core.upperBound
        || start < core.upperBound && (tokens[start].isCapital || tokens[start].hash == Words.the)
          && (token.hash == Words.of || token.hash == Words.for || token.hash == Words.the)
          && start - 1 > core.lowerBound && tokens[start - 2].isWord
      guard isNamePart else { break }
      start -= 1
    }
    while start < core.upperBound, !tokens[start].isCapital, !tokens[start].meets(.particle) {
      start += 1
    }
    guard start < core.upperBound else { return core.lowerBound..<core.lowerBound }
    let run = start..<core.upperBound
    if tokens[start].flags.contains(.sentenceStart), run.count == 1, isCommonWord(start) {
      return core.lowerBound..<core.lowerBound
    }
    if describesAfterArticle(run) { return core.lowerBound..<core.lowerBound }
    let name = afterTitles(run)
    if name.isEmpty { return core.lowerBound..<core.lowerBound }
    return name
  }

  /// *the Kerry TD*, *the MSP*; *the South African*, *a Finn*: a seat or a people, which is nobody's name behind an article.
  private func describesAfterArticle(_ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    guard start > 0, Words.articles.contains(tokens[start - 1].hash) else { return false }
    // *the Wonga Creek MP*
    let next = run.upperBound < tokens.count ? tokens[run.upperBound].hash : 0
    if Words.members.contains(tokens[run.upperBound - 1].hash) || Words.members.contains(next) {
      return true
    }
    if run.count > 2 { return false }
    return run.count == 1
      ? tokens[start].meets(.demonym) && tokens[start].meets(.given)
      : phraseClasses(run).meets(.demonym)
  }

  /// Whether the word is spelled like one for somebody who does something: *Arborist*, *Luthier*.
  private func isAgent(_ index: Int) -> Bool {
    let word = tokens[index].range
    return word.count > 4
      && ["ist", "er", "or", "ian", "eer"].contains { suffix in
        bytes[word.upperBound - suffix.utf8.count..<word.upperBound].elementsEqual(suffix.utf8)
      }
  }

  /// Whether a capital at a sentence's start says nothing: *Critics*, *Residents*.
  private func isCommonWord(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.allCaps) { return false }
    if token.meets([.given, .place, .media, .demonym, .organizationSuffix]) { return false }
    if Words.adjectives.contains(token.hash) || Words.matters.contains(token.hash),
      !certainNames.has(token)
    {
      return true
    }
    if token.isUnlisted, token.range.count > 5, !certainNames.has(token),
      ["ers", "ors", "ists", "ians", "ees"].contains(where: { suffix in
        bytes[Int(token.end) - suffix.utf8.count..<Int(token.end)].elementsEqual(suffix.utf8)
      })
    {
      // *Marchers*
      return true
    }
    return token.meets([
      .group, .role, .title, .organization, .kin, .person, .cueNoun, .work, .sign, .adverb, .verbs,
      .commonVerb,
    ])
  }

  /// The run without the titles, roles and demonyms that it begins with.
  private func afterTitles(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    // *Hobart & Lyle*
    if run.contains(where: { tokens[$0].scalar == 0x26 }) { return run }
    // *Appliance Workers Local 318*
    if run.count > 2, tokens[run.upperBound - 1].kind == .number,
      tokens[run.upperBound - 2].hash == Words.local
    {
      return run
    }
    if run.count > 1, isModifyingCompound(start) { return afterTitles(start + 1..<run.upperBound) }
    let isOrganization = run.contains { names($0, organizationIn: run) }
    var last: Int?
    for index in run {
      let token = tokens[index]
      let opensAsKin =
        index == run.lowerBound && run.count > 1
        && (token.meets(.kin) || Words.siblings.contains(token.hash))
      if index + 1 < run.upperBound, isSuffix(index + 1), index > run.lowerBound { continue }
      // *Reggie St Cloud*, *Mrs. St. Clare*
      if index + 1 < run.upperBound, Words.saints.contains(token.hash) { continue }
      if isSurname(index, in: run), index + 1 == run.upperBound { continue }
      if token.meets([.title, .role]) || opensAsKin,
        !token.flags.contains(.allCaps) || run.count > 1,
        !(token.meets(.given) && index + 1 < run.upperBound) || isDon(index, run)
      {
        last = index
      }
    }
    if let last {
      if last == run.upperBound - 2, Words.streets.contains(tokens[last + 1].hash) {
        // *Cutler Row*
        return run
      }
      if last == run.upperBound - 1 {
        // All title: *the President*, *Foreign Minister*. But *Kofi King* is a name.
        let before = last - 1
        if before >= run.lowerBound, tokens[before].meets(.given), run.count <= 3 {
          return before..<run.upperBound
        }
        if run.count == 3, tokens[run.lowerBound].meets(.title), tokens[before].isUnlisted,
          tokens[last].meets(.ambiguousName) || Words.surnames.contains(tokens[last].hash)
        {
          // *Captain Shona Laird*
          return before..<run.upperBound
        }
        if isOrganization || endsInTrade(run) { return run }
        if run.count > 1, !tokens[last].meets(.title),
          tokens[last - 1].meets(.title), !tokens[last - 1].flags.contains(.possessive),
          tokens[last].meets(.ambiguousName) || NameForm.address(tokens[last - 1]) != .other
        {
          // *Mrs. Archer*, *Mrs. Miller*
          return last..<run.upperBound
        }
        return run.lowerBound..<run.lowerBound
      }
      // Egypt’s *Minister of Water Resources*
      let isOfficeOf = tokens[last].meets(.title) && tokens[last + 1].hash == Words.of
      if isOrganization, !isOfficeOf, !tokens[run.upperBound - 1].meets(.given) {
        let tail = last + 1..<run.upperBound
        if tail.contains(where: { tokens[$0].meets([.organization, .organizationSuffix, .media]) })
        {
          return run
        }
      }
      start = last + 1
      while start < run.upperBound,
        tokens[start].hash == Words.of || tokens[start].hash == Words.the
          || tokens[start].hash == Words.for
      {
        start = afterRoleComplement(start + 1, run)
      }
    } else if run.count >= 3, !isOrganization, tokens[start].flags.contains(.sentenceStart),
      !tokens[start].meets([.given, .particle, .ambiguousName, .place]),
      tokens[start + 1].meets(.given) || isAgent(start)
    {
      // *Luthier Giacomo Terzi*, *Center Brooke Svensson*: a role that is not listed.
      start += 1
    } else if run.count >= 3,
      let given = run.dropFirst().first(where: { tokens[$0].meets(.given) }),
      tokens[run.lowerBound].meets([.demonym, .place]), !isOrganization
    {
      start = given
    }
    if start >= run.upperBound { return run.lowerBound..<run.lowerBound }
    if start + 1 == run.upperBound, tokens[start].meets(.demonym), !tokens[start].meets(.given) {
      return run.lowerBound..<run.lowerBound
    }
    return start..<run.upperBound
  }

  /// *Don Matteo Salis*, where *Don Fox* is a name.
  private func isDon(_ index: Int, _ run: Range<Int>) -> Bool {
    tokens[index].hash == Words.don && run.upperBound - index > 2 && tokens[index + 1].meets(.given)
  }

  /// *Newland Archer*: a surname that is a trade's name as well, after a word that is none.
  private func endsInTrade(_ run: Range<Int>) -> Bool {
    let surname = tokens[run.upperBound - 1]
    return run.count == 2 && surname.meets(.ambiguousName) && !surname.meets(.title)
      && !tokens[run.lowerBound].meets([
        .title, .role, .place, .demonym, .organization, .media, .group, .closed,
      ])
  }

  /// *Second-placed*, *Then-president*: a capital at a sentence's start, small letters after the
  /// hyphen.
  private func isModifyingCompound(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.sentenceStart) || isPartOfAdjective(index),
      !tokens[index].meets([.given, .place]),
      let hyphen = bytes[tokens[index].range].firstIndex(of: 0x2D),
      hyphen - Int(tokens[index].start) > 2
    else { return false }
    return hyphen + 1 < Int(tokens[index].end) && bytes[hyphen + 1] &- 0x61 < 26
  }

  /// *Cyprus-registered*, *Saudi-led*
  func isPartOfAdjective(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range]
    return [
      "-based", "-registered", "-backed", "-owned", "-led", "-born", "-listed", "-educated",
      "-trained", "-raised", "-bred", "-speaking",
    ].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether the word makes the run an organisation’s name: *Inc*, *Times*, or a *Ministry* that ends
  /// it or goes on with *of*.
  private func names(_ index: Int, organizationIn run: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.meets(.title) { return false }
    // *the Reverend Asa Tolliver*, not the *ASA*
    if token.meets(.given), !token.flags.contains(.allCaps), index > run.lowerBound,
      index + 1 < run.upperBound, tokens[index - 1].meets(.title)
    {
      return false
    }
    // *PC Dawn Elstob*: a newspaper has no rank.
    if token.meets(.media), !token.meets(.organization), index > run.lowerBound,
      index + 2 == run.upperBound, tokens[index - 1].meets(.title)
    {
      return false
    }
    let next = index + 1
    let isHead =
      next == run.upperBound || tokens[next].hash == Words.of || tokens[next].hash == Words.for
    if index == run.lowerBound, run.count > 2, tokens[next].meets(.given), !isHead,
      token.flags.contains(.sentenceStart)
    {
      // *Center Brooke Svensson*
      return false
    }
    if run.count == 2, next == run.upperBound, tokens[run.lowerBound].meets(.given),
      Words.papersAndSurnames.contains(token.hash)
    {
      // *Rebecca Stern*
      return false
    }
    if token.meets([.organizationSuffix, .media]) {
      return isHead || !tokens[run.upperBound - 1].meets(.given)
    }
    return token.meets(.organization) && isHead
  }

  /// Where the person’s name begins after *Minister of Defence*, *Secretary of State*.
  private func afterRoleComplement(_ start: Int, _ run: Range<Int>) -> Int {
    var index = start
    while index < run.upperBound, !tokens[index].isCapital { index += 1 }
    // *Minister of State Harsimran Kaur*
    if index + 1 < run.upperBound, tokens[index].hash == Words.state, tokens[index + 1].isCapital {
      return index + 1
    }
    let rest = index..<run.upperBound
    if let given = rest.first(where: { tokens[$0].meets(.given) && $0 + 1 < run.upperBound }) {
      return given
    }
    return rest.count >= 3 ? run.upperBound - 2 : rest.count == 2 ? run.upperBound : run.upperBound
  }

  /// The classes of a listed name of several words: *Al Jazeera*, *New York Times*; of those that end at one token, if it
  /// is given.
  private func phraseClasses(_ range: Range<Int>, endingAt last: Int? = nil) -> WordClass {
    var classes: WordClass = []
    for index in range {
      guard tokens[index].meets(.startsPhrase), let phrases = lexicon.phrases[tokens[index].hash]
      else { continue }
      for phrase in phrases where index + phrase.rest.count < range.upperBound {
        if let last, index + phrase.rest.count != last { continue }
        var matches = true
        for (offset, hash) in phrase.rest.enumerated()
        where tokens[index + 1 + offset].hash != hash {
          matches = false
          break
        }
        if matches { classes.formUnion(phrase.classes) }
      }
    }
    return classes
  }

  func endsInPlural(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    guard tokens[index].range.count > 3, bytes[end - 1] == UInt8(ascii: "s") else { return false }
    return bytes[end - 2] != UInt8(ascii: "s") && bytes[end - 2] != UInt8(ascii: "u")
  }

  /// *the local MP*, *its CEO*: an office in capitals is nobody's name where an article stands before
  /// it.
  private func isOffice(_ name: Range<Int>, in extent: Range<Int>) -> Bool {
    guard name.count == 1, extent.lowerBound < name.lowerBound, name.upperBound == extent.upperBound
    else { return false }
    let word = tokens[name.lowerBound]
    let first = tokens[extent.lowerBound]
    return word.flags.contains(.allCaps) && word.meets(.role) && !word.meets(.given)
      && (first.meets(.determiner) || Words.possessives.contains(first.hash))
  }
}
