/// Reads runs of tokens from left to right into chunks.
struct Chunker {
  let segmentation: Segmentation
  let lexicon: Lexicon
  let tokens: [Token]
  let bytes: [UInt8]
  var result = Mentions()
  /// Quoted nicknames within names: the token after each, by its first token.
  var nicknames: [Int: Int] = [:]
  /// Their first tokens, by the token after each.
  var nicknameStarts: [Int: Int] = [:]

  /// Months that the text also has as the names of somebody: *May* where *Theresa May* or *said May* stands.
  private(set) var personalMonths: Set<UInt64> = []
  /// Whether the text has paragraphs that begin with *Q.*, as the record of an examination does.
  private let hasQuestions: Bool
  let certainNames: CertainNames

  init(segmentation: Segmentation, lexicon: Lexicon) {
    self.segmentation = segmentation
    self.lexicon = lexicon
    tokens = segmentation.tokens
    bytes = segmentation.source.bytes
    certainNames = CertainNames(tokens)
    hasQuestions = tokens.contains {
      $0.flags.contains(.paragraphStart) && Words.questionLabels.contains($0.hash)
    }
    for index in tokens.indices
    where tokens[index].meets(.calendar) && tokens[index].isCapital && isPersonalMonth(index) {
      personalMonths.insert(tokens[index].hash)
    }
  }

  mutating func chunk(_ range: Range<Int>, paragraph: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.scalar == 0x2D, index + 1 < range.upperBound, tokens[index + 1].scalar == 0x2D,
        tokens[index + 1].start == token.end
      {
        result.chunks.append(Chunk(kind: .dash, tokens: index..<index + 2))
        index += 2
      } else if Words.isCurrency(token.scalar), index + 1 < range.upperBound,
        tokens[index + 1].kind == .number, startsPhrase(index + 2, range)
      {
        index = phrase(index, range, paragraph, or: .other)
      } else if token.kind == .punctuation {
        result.chunks.append(
          Chunk(kind: Self.punctuation(token, tokens, index), tokens: index..<index + 1))
        index += 1
      } else {
        index = chunkWord(index, range, paragraph)
      }
    }
  }

  private mutating func chunkWord(_ index: Int, _ range: Range<Int>, _ paragraph: Int) -> Int {
    let token = tokens[index]
    func single(_ kind: Chunk.Kind) -> Int {
      result.chunks.append(Chunk(kind: kind, tokens: index..<index + 1))
      return index + 1
    }
    if hasQuestions, token.flags.contains(.paragraphStart),
      Words.questionLabels.contains(token.hash) || Words.answerLabels.contains(token.hash)
    {
      return single(.other)
    }
    if token.kind == .number {
      return startsPhrase(index + 1, range)
        ? phrase(index, range, paragraph, or: .number) : single(.number)
    }
    if isHeading(index, range) {
      let end = min(index + 2, range.upperBound)
      result.chunks.append(Chunk(kind: .other, tokens: index..<end))
      return end
    }
    let isName =
      token.isCapital && (!mayBeginSentence(index, range) || beginsWithName(index, range))
    let isAbbreviation = Words.abbreviated(token)
    if token.meets(.pronoun), !isAbbreviation, !isName || token.meets(.firstPerson) {
      if isPossessive(index, range) { return phrase(index, range, paragraph, or: .other) }
      addPronoun(index, paragraph)
      return index + 1
    }
    if shoutsVerb(index, range) { return single(.cue) }
    if isOpeningAdverb(index, range) { return single(.adverb) }
    if isOpeningGerund(index, range) { return single(.preposition) }
    let isBracketed = index > 0 && tokens[index - 1].scalar == 0x28
    if Words.currencies.contains(token.hash), token.isCapital, index + 1 < range.upperBound,
      tokens[index + 1].kind == .number
    {
      return single(.other)
    }
    if isName,
      !token.flags.contains(.allCaps) || !token.meets(.closed) || isAbbreviation || isBracketed,
      !isTime(index, range)
    {
      return phrase(index, range, paragraph, or: .other)
    }
    if isTime(index, range) { return single(.time) }
    if isSomeOne(index, range) { return addSomebody(index..<index + 2, paragraph) }
    if isThose(index, range)
      || (token.hash == Words.one || Words.others.contains(token.hash)) && isSomebody(index, range)
    {
      return addSomebody(
        index..<index + 1, paragraph, isOneOfThings(index, range) ? [] : .person,
        isPlural: token.meets(.plural))
    }
    if Words.whichTime.contains(token.hash), index + 1 < range.upperBound,
      Words.times.contains(tokens[index + 1].hash)
    {
      result.chunks.append(Chunk(kind: .time, tokens: index..<index + 2))
      return index + 2
    }
    if token.meets(.negation)
      || token.hash == Words.neither && index > range.lowerBound
        && index + 1 < range.upperBound && isVerb(index + 1) && tokens[index + 1].meets(.finite)
    {
      return single(.negation)
    }
    // *as Udeh once put it*, *her agent, Ann Lee, once told*
    if token.hash == Words.once, index + 1 < range.upperBound, index > range.lowerBound,
      tokens[index - 1].isWord || tokens[index - 1].scalar == 0x2C, isVerb(index + 1),
      tokens[index - 1].isWord || tokens[index + 1].meets(.finite)
    {
      return single(.adverb)
    }
    if token.meets(.auxiliary) { return single(.auxiliary) }
    if token.hash == Words.to { return single(.to) }
    if token.meets(.subordinator), !token.meets(.preposition), token.hash != Words.that {
      return single(.conjunction)
    }
    if token.meets(.relative) { return single(.relative) }
    if token.meets(.conjunction), !token.meets(.preposition),
      !token.meets(.adverb) || token.flags.contains(.sentenceStart)
    {
      return single(.conjunction)
    }
    if comparesManner(index, range) {
      result.chunks.append(Chunk(kind: .adverb, tokens: index..<index + 2))
      return index + 2
    }
    if token.meets(.determiner) { return phrase(index, range, paragraph, or: .other) }
    if token.hash == Words.save, index > range.lowerBound, tokens[index - 1].hash == Words.to {
      return single(.verb)
    }
    if token.meets(.preposition), !token.meets(.verbs) { return single(.preposition) }
    if !token.isCapital, !token.meets([.verbs, .determiner, .adverb]), followsModal(index, range) {
      return single(.verb)
    }
    if isVerb(index) || Evidence.isFinding(index, tokens) {
      return single(token.meets(.verbs) ? .cue : .verb)
    }
    if followsSubjectPronoun(index, range) { return single(.verb) }
    if token.meets(.preposition) { return single(.preposition) }
    if isQuality(index, range) || token.meets(.adverb) && !token.meets([.role, .title, .group]) {
      return single(.adverb)
    }
    return phrase(index, range, paragraph, or: .other)
  }

  /// Whether a sentence begins there, or may, since a word such as *and* stands behind a mark: *“Go.” And then*.
  private func mayBeginSentence(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    return token.flags.contains(.sentenceStart)
      || token.meets([.conjunction, .preposition]) && !token.flags.contains(.allCaps)
        && (index == range.lowerBound || Self.opens(tokens[index - 1]))
  }

  /// Marks after which a sentence may begin: quotation marks and dashes.
  private static func opens(_ token: Token) -> Bool {
    switch token.scalar {
    case 0x22, 0x201D, 0x2014, 0x2013: true
    default: false
    }
  }

  /// *Bill Lee*, *Bill asked*, *Will Lee slowly asked*; not *Will you*, *Will Lee ask*.
  func beginsWithName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    var next = index + 1
    guard token.meets([.given, .ambiguousName]), next < range.upperBound, tokens[next].isWord else {
      return false
    }
    // *May has left*, *May’s plan failed*
    if !personalMonths.isEmpty, personalMonths.contains(token.hash),
      token.flags.contains(.possessive) || tokens[next].meets(.auxiliary)
    {
      return true
    }
    // *Bill was in his room*
    if tokens[next].meets(.auxiliary), !token.meets(.auxiliary), certainNames.has(token) {
      return true
    }
    let isFull = tokens[next].isCapital
    if isFull, !token.meets(.closed) { return true }
    if isFull, next + 1 < range.upperBound { next += 1 }
    if tokens[next].meets(.adverb), next + 1 < range.upperBound { next += 1 }
    return isPastAlone(next) && (!token.meets(.closed) || token.meets(.auxiliary))
  }

  /// Adds a phrase without a noun that stands for somebody: *one*, *those*, *some one*.
  private mutating func addSomebody(
    _ tokens: Range<Int>, _ paragraph: Int, _ classes: WordClass = .person, isPlural: Bool = false
  ) -> Int {
    result.chunks.append(Chunk(kind: .phrase, tokens: tokens, index: result.mentions.count))
    result.mentions.append(
      Mention(
        kind: .nominal, tokens: tokens, name: tokens.lowerBound..<tokens.lowerBound,
        head: tokens.upperBound - 1, classes: classes, isPlural: isPlural, paragraph: paragraph))
    return tokens.upperBound
  }

  private mutating func addPronoun(_ index: Int, _ paragraph: Int) {
    result.chunks.append(
      Chunk(kind: .phrase, tokens: index..<index + 1, index: result.mentions.count))
    addPronounMention(index, paragraph)
  }

  mutating func addPronounMention(_ index: Int, _ paragraph: Int) {
    let token = tokens[index]
    let classes = token.classes.intersection([
      .pronoun, .male, .female, .neuter, .plural, .firstPerson, .secondPerson,
    ])
    result.mentions.append(
      Mention(
        kind: .pronoun, tokens: index..<index + 1, name: index..<index, head: index,
        classes: classes, isPlural: token.meets(.plural), paragraph: paragraph))
  }

  /// *CHAPTER IX*: nobody's name.
  private func isHeading(_ index: Int, _ range: Range<Int>) -> Bool {
    guard Words.divisions.contains(tokens[index].hash), tokens[index].isCapital,
      index == range.lowerBound || tokens[index].flags.contains(.sentenceStart)
    else { return false }
    return index + 1 >= range.upperBound || tokens[index + 1].kind == .number
      || tokens[index + 1].isWord
        && bytes[tokens[index + 1].range].allSatisfy {
          "IVXLC".utf8.contains($0)
        }
  }

  /// Whether a base form must stand here: *will now meet*.
  private func followsModal(_ index: Int, _ range: Range<Int>) -> Bool {
    var before = index - 1
    let first = max(range.lowerBound, index - Self.reachOfModal)
    while before >= first, tokens[before].meets([.adverb, .negation]),
      !tokens[before].meets(.modal)
    {
      before -= 1
    }
    return before >= first && tokens[before].meets(.modal)
      && !tokens[index].meets([.preposition, .pronoun, .conjunction])
  }

  private static let reachOfModal = 8

  /// *those close to her*, *some in the town*, *many say*
  private func isThose(_ index: Int, _ range: Range<Int>) -> Bool {
    guard Words.numbers.contains(tokens[index].hash), index + 1 < range.upperBound else {
      return false
    }
    let next = tokens[index + 1]
    if Words.qualities.contains(next.hash) || next.hash == Words.who { return true }
    if next.meets(.preposition) { return next.hash != Words.of && !next.meets([.verbs, .adverb]) }
    return tokens[index].hash != Words.those && next.meets(.strongVerbs)
      && next.meets([.base, .past]) && !next.meets(.third)
      && (!next.meets(.cueNoun)
        || index + 2 < range.upperBound && tokens[index + 2].hash == Words.that)
  }

  /// *some one called*, as older books have it.
  private func isSomeOne(_ index: Int, _ range: Range<Int>) -> Bool {
    guard Words.someOrAny.contains(tokens[index].hash), index + 1 < range.upperBound,
      tokens[index + 1].hash == Words.one
    else { return false }
    guard index + 2 < range.upperBound else { return true }
    return tokens[index + 2].hash != Words.of && !startsPhrase(index + 2, range)
  }

  /// *one of the men*, *said one in London*, *said another*
  private func isSomebody(_ index: Int, _ range: Range<Int>) -> Bool {
    if Words.others.contains(tokens[index].hash),
      startsNoun(index + 1, range)
        || index + 1 < range.upperBound && tokens[index + 1].hash == Words.voice
    {
      return false
    }
    if index + 1 < range.upperBound, tokens[index + 1].hash == Words.of { return true }
    return index > range.lowerBound && tokens[index - 1].meets(.strongVerbs)
      && tokens[index - 1].meets([.past, .third]) && !startsPhrase(index + 1, range)
  }

  /// *one of the pens*, *one of her queer jerks*: what no list knows for people.
  private func isOneOfThings(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, tokens[index + 1].hash == Words.of,
      !tokens[index + 2].meets(.pronoun) || Words.possessives.contains(tokens[index + 2].hash)
        || tokens[index + 2].hash == Words.her && startsPhrase(index + 3, range)
    else { return false }
    let people: WordClass = [.person, .role, .kin, .group, .title, .demonym, .organization]
    return !(index + 2..<min(index + 7, range.upperBound)).prefix {
      tokens[$0].isWord && !tokens[$0].meets([.auxiliary, .verbs, .relative, .preposition])
    }.contains { tokens[$0].meets(people) || tokens[$0].isCapital }
  }

  /// *‘NOT ONE CENT,’ SAYS LOMBARDI*: a verb in a headline of capitals.
  private func shoutsVerb(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    return token.flags.contains(.allCaps) && token.meets(.strongVerbs)
      && token.meets([.past, .third]) && !token.meets([.base, .given])
      && index + 1 < range.upperBound && tokens[index + 1].flags.contains(.allCaps)
  }

  /// Whether an unlisted word must be a verb: *you climb*, *she scratches*.
  private func followsSubjectPronoun(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, !tokens[index].isCapital,
      tokens[index].isUnlisted
    else { return false }
    return Words.subjects.contains(tokens[index - 1].hash)
  }

  /// *his*, *their*; *her* before a noun.
  private func isPossessive(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if Words.possessives.contains(token.hash) { return index + 1 < range.upperBound }
    guard token.hash == Words.her, index + 1 < range.upperBound else { return false }
    if Words.quantities.contains(tokens[index + 1].hash)
      || Words.ordinals.contains(tokens[index + 1].hash)
    {
      return startsNoun(index + 2, range)
    }
    let next = tokens[index + 1]
    if isOwned(index + 1) { return true }
    if isHeard(index + 1) { return false }
    return startsPhrase(index + 1, range) && !next.meets(.determiner)
  }

  /// *heard her say*, *heard her saying*
  private func isHeard(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].hash == Words.her
      && Words.perceiving.contains(tokens[index - 2].hash) && tokens[index].meets(.strongVerbs)
      && tokens[index].meets([.base, .gerund])
  }

  /// *eyes* in *his eyes met hers*, *her eyes filled*, which could be a verb of looking.
  private func isOwned(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, !token.isCapital else { return false }
    let owner = tokens[index - 1].hash
    // *her voice said*
    if owner == Words.her, token.hash == Words.voice { return true }
    guard token.meets(.third), !token.meets([.past, .auxiliary]) else { return false }
    return Words.possessives.contains(owner) && owner != Words.whose
      || owner == Words.her && !token.meets(.strongVerbs)
  }

  /// Whether the word is nothing but a verb's past: *asked* in *Bill asked*.
  private func isPastAlone(_ index: Int) -> Bool {
    tokens[index].meets(.verbs) && tokens[index].meets(.past) && !tokens[index].meets(.base)
  }

  /// Whether a capital at a sentence's start says nothing of the word: *Obediently she sat down*.
  func isOpeningAdverb(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard
      token.flags.contains(.sentenceStart) || token.isCapital && index == range.lowerBound,
      token.range.count > 6, token.isUnlisted, index + 1 < range.upperBound,
      [
        "ently", "antly", "ingly", "edly", "ously", "ately", "fully", "ively", "ably", "ibly",
        "essly", "ically", "ually", "arily", "tily", "zily",
      ].contains(where: {
        bytes[Int(token.end) - $0.utf8.count..<Int(token.end)].elementsEqual($0.utf8)
      })
    else { return false }
    return tokens[index + 1].scalar == 0x2C || tokens[index + 1].meets([.pronoun, .determiner])
      // *Usually Ana cries*
      || tokens[index + 1].isCapital && tokens[index + 1].meets(.given)
  }

  /// *more plainly* in *puts it more plainly than*, which no noun follows.
  private func comparesManner(_ index: Int, _ range: Range<Int>) -> Bool {
    guard Words.comparing.contains(tokens[index].hash), index + 1 < range.upperBound,
      !tokens[index + 1].isCapital
    else { return false }
    return bytes[tokens[index + 1].range].suffix(2).elementsEqual("ly".utf8)
      && !startsPhrase(index + 2, range)
  }

  /// *Seizing his coat, she left*: an unlisted verb form with what it governs, as a preposition has it.
  private func isOpeningGerund(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.sentenceStart), token.range.count > 5,
      token.isUnlisted, index + 1 < range.upperBound,
      bytes[token.range].suffix(3).elementsEqual("ing".utf8)
    else { return false }
    let next = tokens[index + 1]
    return !next.isCapital
      && (Words.possessives.contains(next.hash) || Words.articles.contains(next.hash)
        || Words.objects.contains(next.hash))
  }

  /// Whether a word that could be part of a noun phrase stands at the index.
  func startsPhrase(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, tokens[index].isWord,
      !tokens[index].flags.contains(.sentenceStart)
    else { return false }
    let token = tokens[index]
    if token.isCapital { return !isTime(index, range) }
    return !token.meets([
      .auxiliary, .preposition, .conjunction, .negation, .pronoun, .relative, .determiner,
    ]) && (!token.meets(.calendar) || Words.alsoWords.contains(token.hash))
      && !(token.meets(.adverb) && !token.meets([.role, .group]))
      && !(token.meets([.verbs, .commonVerb]) && !token.meets([.cueNoun, .role, .group])
        && token.hash != Words.voice)
  }

  /// The same, where *little* or a number may come before: *little daughter*, *two little girls*.
  func startsNoun(_ index: Int, _ range: Range<Int>) -> Bool {
    startsPhrase(index, range)
      || index < range.upperBound && Words.quantities.contains(tokens[index].hash)
        && (tokens[index].hash == Words.one || startsPhrase(index + 1, range))
  }

  /// Whether a listed verb form is used as one here.
  func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.meets([.verbs, .commonVerb]) else { return false }
    if isNounBeforeVerb(index) || isBeforeRole(index) || isPartOfNoun(index) { return false }
    if Evidence.isFinding(index + 1, tokens) { return false }
    // *its own figures*, *the same words*, *the hall for talks*
    if index > 0, Words.selfsame.contains(tokens[index - 1].hash) { return false }
    if isDescribed(index) || isOwned(index) { return false }
    // *three blasts on the trumpet*
    if index > 0, token.meets(.third), !token.meets(.past),
      Words.counts.contains(tokens[index - 1].hash)
    {
      return false
    }
    if index > 0, token.meets(.third), !token.meets(.past),
      Words.beforeNouns.contains(tokens[index - 1].hash)
    {
      return false
    }
    if token.meets([.past, .third]), !token.meets(.base), !token.meets([.cueNoun, .group]) {
      return true
    }
    if index == 0 || token.flags.contains(.sentenceStart) { return !token.meets(.group) }
    let before = tokens[index - 1]
    guard before.isWord else { return before.kind != .number && !isRoleOfName(index) }
    // *14ft hedge*
    if bytes[Int(before.start)] &- 0x30 < 10, !token.meets([.past, .third]), !isAged(index - 1) {
      return false
    }
    if before.hash == Words.to || isHeard(index) { return true }
    if before.hash == Words.that, index > 1, tokens[index - 2].isWord, token.meets(.commonVerb),
      !token.meets(.gerund)
    {
      // *a class that included Peter Strand*
      return true
    }
    if before.flags.contains(.possessive) || before.meets(.determiner) { return false }
    // *told peers*
    if before.meets(.addressing), before.meets(.past), !before.meets(.base), token.meets(.third),
      !token.meets(.past)
    {
      return false
    }
    // *said shift boss Mkhize*
    if before.meets(.strongVerbs), before.meets([.past, .third]), !before.meets(.base),
      token.meets(.base), !token.meets(.past), !isNounBeforeVerb(index - 1)
    {
      return false
    }
    if Words.possessives.contains(before.hash) { return false }
    if before.meets(.preposition), !token.meets(.gerund) { return false }
    if token.meets([.role, .title, .group, .organization, .media]), token.meets(.base),
      !before.meets([.pronoun, .auxiliary])
    {
      return false
    }
    return true
  }

  /// *a source close to the star*
  func isQuality(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && index + 1 < range.upperBound
      && Words.qualities.contains(tokens[index].hash)
      && [Words.to, Words.with].contains(tokens[index + 1].hash)
      && tokens[index - 1].meets([.role, .person, .group, .kin, .cueNoun])
  }

  /// *Its chair, retired judge Ann Lee, said*, *retired Zambian judge Ann Lee*
  private func isBeforeRole(_ index: Int) -> Bool {
    let token = tokens[index]
    guard Words.beforeRoles.contains(token.hash), !token.isCapital, index > 0,
      index + 2 < tokens.count,
      !tokens[index - 1].isWord || tokens[index - 1].meets(.preposition)
        // *Local casting agent Ann Lee*
        || tokens[index - 1].flags.contains(.sentenceStart)
          && Words.adjectives.contains(tokens[index - 1].hash)
    else { return false }
    let role = tokens[index + 1].meets(.demonym) ? index + 2 : index + 1
    return role + 1 < tokens.count && tokens[role].meets([.role, .title])
      && !tokens[role].isCapital && tokens[role + 1].isCapital
  }

  /// *His counsel, advocate Ann Lee, said*: a verb’s base form that is what somebody is, too.
  private func isRoleOfName(_ index: Int) -> Bool {
    let token = tokens[index]
    return tokens[index - 1].scalar == 0x2C && !token.isCapital && token.meets([.role, .title])
      && token.meets(.base) && !token.meets(.past) && index + 1 < tokens.count
      && tokens[index + 1].isCapital && tokens[index + 1].isWord
  }

  /// *state Sen. Ann Lee*, *a federal appeals court*
  private func isPartOfNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, index + 1 < tokens.count, !token.isCapital, !token.meets(.past) else {
      return false
    }
    let next = tokens[index + 1]
    let before = tokens[index - 1]
    if token.meets(.organization), token.meets(.base) {
      return next.meets([.role, .title]) && !next.meets(.plural) && before.hash != Words.to
        && !before.meets([.pronoun, .auxiliary])
    }
    return token.meets(.third) && token.meets(.cueNoun) && next.meets(.organization)
      && !next.isCapital && !next.meets(.plural) && before.isWord && !before.isCapital
      && !before.meets([.role, .title, .person, .kin, .group, .organization, .pronoun])
  }

  /// *a series of brief remarks*: a noun of saying after what only describes it.
  private func isDescribed(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 1, token.meets(.cueNoun), token.meets(.third), !token.meets(.past) else {
      return false
    }
    let before = tokens[index - 1]
    let opening = tokens[index - 2]
    return before.isWord && !before.isCapital
      && before.isUnlisted
      && opening.meets(.preposition) && !opening.meets([.subordinator, .verbs])
      && index + 1 < tokens.count && tokens[index + 1].kind == .punctuation
  }

  /// *the latest reports say*, *the court documents allege*: what could be a verb is none where the
  /// sentence's verb comes right after it and nobody stands before it.
  func isNounBeforeVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, index + 1 < tokens.count, token.meets(.third), !token.meets(.past),
      token.meets(.cueNoun) || !token.meets(.strongVerbs)
        || Words.having.contains(tokens[index + 1].hash)
    else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    let mayAct: WordClass = [
      .role, .title, .person, .kin, .group, .given, .pronoun, .relative, .auxiliary, .adverb,
      .conjunction, .preposition, .verbs,
    ]
    return before.isWord && !before.meets(mayAct)
      && (!before.isCapital || before.flags.contains(.sentenceStart))
      && (!before.meets(.organization) || !token.meets(.strongVerbs))
      && !next.flags.contains(.sentenceStart) && !next.meets(.cueNoun)
      && next.meets([.auxiliary, .verbs]) && (next.meets(.auxiliary) || next.meets(.finite))
  }

  static func punctuation(_ token: Token, _ tokens: [Token], _ index: Int) -> Chunk.Kind {
    switch token.scalar {
    case 0x2C, 0x60C, 0x3001: return .comma
    case 0x3A: return .colon
    case 0x3B: return .semicolon
    case 0x2014, 0x2013, 0x2015, 0x2012: return .dash
    case 0x2D:
      return token.flags.contains(.spaceBefore) ? .dash : .other
    case 0x28, 0x5B: return .open
    case 0x29, 0x5D: return .close
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002: return .stop
    default: return .other
    }
  }
}
