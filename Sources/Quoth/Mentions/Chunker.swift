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

  init(segmentation: Segmentation, lexicon: Lexicon) {
    self.segmentation = segmentation
    self.lexicon = lexicon
    tokens = segmentation.tokens
    bytes = segmentation.source.bytes
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
      token.isCapital && (!token.flags.contains(.sentenceStart) || beginsWithName(index, range))
    let isAbbreviation = Words.abbreviated(token)
    if token.meets(.pronoun), !isAbbreviation, !isName || token.meets(.firstPerson) {
      if isPossessive(index, range) { return phrase(index, range, paragraph, or: .other) }
      addPronoun(index, paragraph)
      return index + 1
    }
    if shoutsVerb(index, range) { return single(.cue) }
    if isOpeningAdverb(index, range) { return single(.adverb) }
    let isBracketed = index > 0 && tokens[index - 1].scalar == 0x28
    if isName,
      !token.flags.contains(.allCaps) || !token.meets(.closed) || isAbbreviation || isBracketed,
      !isTime(index, range)
    {
      return phrase(index, range, paragraph, or: .other)
    }
    if isTime(index, range) { return single(.time) }
    if isThose(index, range)
      || (token.hash == Words.one || Words.others.contains(token.hash)) && isSomebody(index, range)
    {
      result.chunks.append(
        Chunk(kind: .phrase, tokens: index..<index + 1, index: result.mentions.count))
      result.mentions.append(
        Mention(
          kind: .nominal, tokens: index..<index + 1, name: index..<index, head: index,
          classes: .person, isPlural: token.meets(.plural), paragraph: paragraph))
      return index + 1
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
    if token.meets(.determiner) { return phrase(index, range, paragraph, or: .other) }
    if token.hash == Words.save, index > range.lowerBound, tokens[index - 1].hash == Words.to {
      return single(.verb)
    }
    if token.meets(.preposition), !token.meets(.verbs) { return single(.preposition) }
    if !token.isCapital, followsModal(index, range), !token.meets([.verbs, .determiner]),
      !token.meets(.adverb)
    {
      return single(.verb)
    }
    if isVerb(index) || Evidence.isFinding(index, tokens) {
      return single(token.meets(.verbs) ? .cue : .verb)
    }
    if followsSubjectPronoun(index, range) { return single(.verb) }
    if token.meets(.preposition) { return single(.preposition) }
    if token.meets(.adverb), !token.meets([.role, .title, .group]) { return single(.adverb) }
    return phrase(index, range, paragraph, or: .other)
  }

  /// *Bill Lee*, *Bill asked*, *Will Lee slowly asked*; not *Will you*, *Will Lee ask*.
  func beginsWithName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    var next = index + 1
    guard token.meets([.given, .ambiguousName]), next < range.upperBound, tokens[next].isWord else {
      return false
    }
    let isFull = tokens[next].isCapital
    if isFull, !token.meets(.closed) { return true }
    if isFull, next + 1 < range.upperBound { next += 1 }
    if tokens[next].meets(.adverb), next + 1 < range.upperBound { next += 1 }
    return isPastAlone(next) && (!token.meets(.closed) || token.meets(.auxiliary))
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
    while before >= range.lowerBound, tokens[before].meets([.adverb, .negation]),
      !tokens[before].meets(.modal)
    {
      before -= 1
    }
    return before >= range.lowerBound && tokens[before].meets(.modal)
      && !tokens[index].meets([.preposition, .pronoun, .conjunction])
  }

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
      tokens[index].classes.subtracting(.startsPhrase).isEmpty
    else { return false }
    return Words.subjects.contains(tokens[index - 1].hash)
  }

  /// A month or a weekday; not the *April* or *Jun* of a name.
  func isTime(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.meets(.calendar) else { return false }
    if !token.isCapital { return !Words.alsoWords.contains(token.hash) }
    // *Mrs. May*, *Theresa May*
    if index > range.lowerBound, tokens[index - 1].isCapital,
      !tokens[index].flags.contains(.allCaps),
      tokens[index - 1].meets([.title, .given]), !tokens[index - 1].meets(.closed)
    {
      return false
    }
    let next = index + 1
    if token.meets(.ambiguousName), !token.flags.contains(.allCaps), actsHere(index, range) {
      return false
    }
    return
      !(token.meets([.given, .ambiguousName]) && next < range.upperBound && tokens[next].isWord
      && tokens[next].isCapital && !tokens[next].meets(.calendar))
  }

  /// *said May*, *May had seen*, *as May exclaimed*; not *in May*.
  private func actsHere(_ index: Int, _ range: Range<Int>) -> Bool {
    if index > range.lowerBound {
      let before = tokens[index - 1]
      if before.meets(.strongVerbs), before.meets([.past, .third]), !before.meets(.preposition) {
        return true
      }
      if before.meets([.preposition, .determiner]) && !before.meets(.subordinator)
        || before.kind == .number
      {
        return false
      }
    }
    var next = index + 1
    // *May suddenly said*
    if next < range.upperBound, tokens[next].meets(.adverb), !tokens[next].isCapital { next += 1 }
    guard next < range.upperBound else { return false }
    let after = tokens[next]
    return after.isWord && !after.isCapital
      && (after.meets(.auxiliary) && !after.meets(.preposition)
        || after.meets(.past) && after.meets(.strongVerbs) && !after.meets(.base))
  }

  /// *his*, *their*; *her* before a noun.
  private func isPossessive(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if Words.possessives.contains(token.hash) { return index + 1 < range.upperBound }
    guard token.hash == Words.her, index + 1 < range.upperBound else { return false }
    return Words.quantities.contains(tokens[index + 1].hash)
      ? startsNoun(index + 2, range)
      : startsPhrase(index + 1, range) && !tokens[index + 1].meets(.determiner)
  }

  /// Whether the word is nothing but a verb's past: *asked* in *Bill asked*.
  private func isPastAlone(_ index: Int) -> Bool {
    tokens[index].meets(.verbs) && tokens[index].meets(.past) && !tokens[index].meets(.base)
  }

  /// Whether a capital at a sentence's start says nothing of the word: *Obediently she sat down*.
  private func isOpeningAdverb(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.sentenceStart), token.range.count > 6,
      token.classes.subtracting(.startsPhrase).isEmpty, index + 1 < range.upperBound,
      [
        "ently", "antly", "ingly", "edly", "ously", "ately", "fully", "ively", "ably", "ibly",
        "essly", "ically",
      ].contains(where: {
        bytes[Int(token.end) - $0.utf8.count..<Int(token.end)].elementsEqual($0.utf8)
      })
    else { return false }
    return tokens[index + 1].scalar == 0x2C || tokens[index + 1].meets([.pronoun, .determiner])
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
      && !(token.meets([.verbs, .commonVerb]) && !token.meets([.cueNoun, .role, .group]))
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
    if isNounBeforeVerb(index) || Evidence.isFinding(index + 1, tokens) { return false }
    // *its own figures*, *the hall for talks*
    if index > 0, tokens[index - 1].hash == Words.own { return false }
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
    guard before.isWord else { return before.kind != .number }
    // *14ft hedge*
    if bytes[Int(before.start)] &- 0x30 < 10, !token.meets([.past, .third]) { return false }
    if before.hash == Words.to { return true }
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

  /// *the latest reports say*, *the court documents allege*: what could be a verb is none where the
  /// sentence's verb comes right after it and nobody stands before it.
  func isNounBeforeVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, index + 1 < tokens.count, token.meets(.third), !token.meets(.past),
      token.meets(.cueNoun) || !token.meets(.strongVerbs)
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

/// Hashes of words that the grammar needs one by one.
enum Words {
  static var to: UInt64 { Lexicon.hash("to") }
  static var all: UInt64 { Lexicon.hash("all") }
  static var like: UInt64 { Lexicon.hash("like") }
  static var of: UInt64 { Lexicon.hash("of") }
  static var by: UInt64 { Lexicon.hash("by") }
  static var `for`: UInt64 { Lexicon.hash("for") }
  static var and: UInt64 { Lexicon.hash("and") }
  static var through: UInt64 { Lexicon.hash("through") }
  static var on: UInt64 { Lexicon.hash("on") }
  static var behalf: UInt64 { Lexicon.hash("behalf") }
  static var neither: UInt64 { Lexicon.hash("neither") }
  static var what: UInt64 { Lexicon.hash("what") }
  static var nor: UInt64 { Lexicon.hash("nor") }
  static var have: UInt64 { Lexicon.hash("have") }
  static var save: UInt64 { Lexicon.hash("save") }
  static var once: UInt64 { Lexicon.hash("once") }
  static var one: UInt64 { Lexicon.hash("one") }
  static var or: UInt64 { Lexicon.hash("or") }
  static var `as`: UInt64 { Lexicon.hash("as") }
  static var `in`: UInt64 { Lexicon.hash("in") }
  static var with: UInt64 { Lexicon.hash("with") }
  /// Whose office *for* may go before: *Minister for Health*.
  static let ministers: WordSet = ["minister", "secretary", "commissioner"]
  static var without: UInt64 { Lexicon.hash("without") }
  static var own: UInt64 { Lexicon.hash("own") }
  static var that: UInt64 { Lexicon.hash("that") }
  static var when: UInt64 { Lexicon.hash("when") }
  static var who: UInt64 { Lexicon.hash("who") }
  static var whose: UInt64 { Lexicon.hash("whose") }
  static var her: UInt64 { Lexicon.hash("her") }
  static var from: UInt64 { Lexicon.hash("from") }
  static var called: UInt64 { Lexicon.hash("called") }
  static var known: UInt64 { Lexicon.hash("known") }
  static var how: UInt64 { Lexicon.hash("how") }
  static var the: UInt64 { Lexicon.hash("the") }
  static var according: UInt64 { Lexicon.hash("according") }
  static var per: UInt64 { Lexicon.hash("per") }
  static let others: WordSet = ["another", "others"]
  static var more: UInt64 { Lexicon.hash("more") }
  static var no: UInt64 { Lexicon.hash("no") }
  static var voice: UInt64 { Lexicon.hash("voice") }
  static var other: UInt64 { Lexicon.hash("other") }
  static var little: UInt64 { Lexicon.hash("little") }
  /// What an article leaves without a noun: *said the other*.
  static let alone: WordSet = ["other", "one", "two", "three", "four"]
  /// What stands before an article: *all the men*.
  static let predeterminers: WordSet = ["all", "half"]
  /// What stands between an article and its noun: *the two men*, *the other man*.
  static let quantities: WordSet = [
    "little", "few", "other", "many", "several", "certain", "such", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "numerous", "various", "countless",
  ]
  /// What stands before one thing only.
  static let singular: WordSet = ["a", "an", "another", "every", "each"]
  static var those: UInt64 { Lexicon.hash("those") }
  /// What stands for people where no noun follows.
  static let numbers: WordSet = ["those", "some", "many", "most", "few", "several"]
  /// What tells which people are meant: *officials familiar with the plan*.
  static let qualities: WordSet = [
    "affected", "aware", "briefed", "close", "familiar", "involved", "linked", "loyal", "opposed",
    "present", "privy", "sympathetic",
  ]
  static var there: UInt64 { Lexicon.hash("there") }
  /// *None of them said*, *neither side said*.
  static let nobody: WordSet = ["none", "neither", "nobody", "no"]
  static var us: UInt64 { Lexicon.hash("us") }

  /// *US*, which is no pronoun.
  static func abbreviated(_ token: Token) -> Bool {
    token.hash == us && token.flags.contains(.allCaps)
  }

  /// Last words of the names of places: *Treasure Island*, *Dover Street*.
  static let placeNouns: WordSet = [
    "island", "islands", "street", "road", "lane", "avenue", "square", "grange", "heights",
    "abbey", "castle", "palace", "river", "lake", "valley", "bridge", "station", "hotel", "inn",
    "county", "mountain", "mountains", "ocean", "sea", "isle", "cove", "cathedral", "hall",
    "house", "park", "gardens", "harbour", "harbor", "terrace", "wharf", "stadium", "arena",
    "airport", "theatre", "theater",
  ]

  /// Prepositions after which no verb in the third person stands: *the hall for talks*.
  static let beforeNouns: WordSet = ["of", "for", "into", "during", "despite", "amid", "without"]
  static let phraseCues: WordSet = ["according", "per"]
  /// Auxiliaries of what is to come.
  static let futures: WordSet = ["will", "shall", "won’t", "won't"]
  /// Auxiliaries of what might be.
  static let possibles: WordSet = [
    "would", "could", "may", "might", "can", "should", "wouldn’t", "wouldn't", "couldn’t",
    "couldn't", "can’t", "can't", "cannot",
  ]
  /// What *to* follows where something is still to be done.
  static let expecting: WordSet = [
    "expected", "set", "due", "scheduled", "slated", "poised", "likely", "going", "about", "ready",
    "prepared", "preparing", "plans", "planned", "planning", "plan", "intends", "intended",
    "intend",
    "expects", "expect", "hopes", "hoped", "hoping", "wants", "wanted", "supposed", "promised",
    "promises", "vowed", "vows", "pledged", "pledges", "agreed", "agrees", "anticipated",
  ]
  static var clear: UInt64 { Lexicon.hash("clear") }
  /// *made it clear*
  static let makings: WordSet = ["make", "makes", "made", "making"]
  static let coordinating: WordSet = ["and", "but", "yet", "or"]
  /// What begins a subordinate clause that stands before its main clause.
  static let fronting: WordSet = [
    "while", "although", "though", "if", "when", "whereas", "unless", "once", "despite", "because",
  ]
  /// Verbs of asking that other classes do not have.
  static let wondering: WordSet = [
    "wonder", "wonders", "wondered", "wondering", "inquire", "inquired", "questioned",
  ]
  /// Words that begin what was asked.
  static let questioning: WordSet = [
    "whether", "if", "why", "how", "what", "who", "when", "where", "which", "whom", "whose",
  ]
  static let saints: WordSet = ["st", "ste"]
  static let siblings: WordSet = ["brothers", "sisters", "twins", "siblings", "cousins"]
  /// $, £, ¥, €
  static func isCurrency(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0xA3, 0xA5, 0x20AC: true
    default: false
    }
  }
  /// *last night*, *this week*
  static let whichTime: WordSet = ["last", "next", "this", "that", "every", "one", "later"]
  static let times: WordSet = [
    "night", "week", "month", "year", "morning", "evening", "afternoon", "summer", "winter",
    "spring", "autumn", "fall", "day", "weekend", "decade", "time",
  ]
  static let subjects: WordSet = ["i", "you", "he", "she", "we", "they", "who"]
  /// What stands between a subject and its verb: *they both cried*.
  static let floating: WordSet = ["both", "all", "each"]
  /// Days and months that with a small letter are other words: *sat*, *sun*.
  static let alsoWords: WordSet = ["sat", "sun", "march", "may", "mar", "wed"]
  /// What a text is cut into.
  static let divisions: WordSet = ["chapter", "book", "volume", "canto", "act", "scene", "part"]
  static let perceiving: WordSet = ["heard", "hear", "hears", "hearing"]
  static let continuing: WordSet = [
    "kept", "keeps", "began", "begins", "started", "starts", "stopped", "continued", "went",
    "resumed", "remembered", "remembers",
  ]
  static let reflexives: WordSet = [
    "himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves", "oneself",
  ]
  static let objects: WordSet = ["him", "her", "me", "us", "them"]
  /// Verb forms that an article or a possessive makes nouns of: *the accused said*, *her will*.
  static let nounsAfterArticle: WordSet = ["accused", "deceased", "will"]
  static let articles: WordSet = ["the", "a", "an"]
  static let possessives: WordSet = ["his", "its", "their", "my", "our", "your", "whose"]
}
