/// Which descriptions and acronyms stand beside a name and mean the same: *Noor Amin, a baker,*,
/// *the mayor, Ann Lee,*, *National Union of Ferry Workers (NUFW)*.
struct ApposedMentions {
  /// The name's mention, by that of the description.
  private(set) var names: [Int: Int] = [:]
  /// Descriptions after a form of *be*, or beside another description.
  private(set) var predicates: Set<Int> = []
  /// Of whom they tell what they are, where that is somebody: *The pilot was a woman of sixty*, *the nurse, a
  /// small man with a beard*; the subject’s mention by the predicate’s.
  private(set) var subjects: [Int: Int] = [:]
  /// The whole name that an acronym stands for, by the mention that it begins in.
  private(set) var expansions: [Int: Range<Int>] = [:]

  init(_ mentions: Mentions, _ tokens: [Token], _ bytes: [UInt8]) {
    let chunks = mentions.chunks
    for range in mentions.paragraphs where range.count > 1 {
      for index in range.dropLast() where chunks[index].kind == .phrase && chunks[index].index >= 0
      {
        let mention = mentions.mentions[chunks[index].index]
        if index > range.lowerBound, mention.kind == .nominal,
          chunks[index - 1].kind == .auxiliary
            || Self.comparisons.contains(tokens[chunks[index - 1].tokens.lowerBound].hash)
        {
          predicates.insert(chunks[index].index)
          if let subject = Self.subject(of: index, range, mentions, tokens) {
            subjects[chunks[index].index] = subject
          }
        }
        if let subject = Self.apposed(at: index, range, mentions, tokens) {
          predicates.insert(chunks[index].index)
          subjects[chunks[index].index] = subject
          continue
        }
        let mark =
          mention.kind == .nominal ? Self.end(of: index, range, mentions, tokens) : index + 1
        if mention.kind == .nominal, !mention.isPlural, Self.isPerson(mention, tokens, bytes),
          let name = Self.naming(from: mark, range, mentions, tokens),
          !acts(index, mark, range, mentions, tokens)
        {
          names[chunks[index].index] = name
          continue
        }
        if mention.kind == .nominal, !mention.isPlural,
          let name = Self.named(behindClauseAt: mark, mention, range, mentions, tokens)
        {
          names[chunks[index].index] = name
          continue
        }
        guard mark + 1 < range.upperBound, chunks[mark + 1].kind == .phrase,
          chunks[mark + 1].index >= 0
        else { continue }
        let beside = chunks[mark + 1].index
        let other = mentions.mentions[beside]
        if Self.tellsMore(other, of: mention, tokens), Self.pauses.contains(chunks[mark].kind),
          Self.isInserted(mark + 1, range, chunks, tokens)
            || [Words.one, Words.another].contains(tokens[mention.tokens.lowerBound].hash)
              && mark + 2 < range.upperBound
              && [.relative, .comma].contains(chunks[mark + 2].kind)
        {
          predicates.insert(beside)
          subjects[beside] = chunks[index].index
          continue
        }
        let end = mark + 2 < range.upperBound ? chunks[mark + 2].kind : .stop
        if chunks[mark].kind == .open, end == .close {
          let bracket = chunks[mark].tokens.lowerBound
          if let acronym = Acronym(other, tokens, bytes),
            let name = acronym.name(before: bracket),
            let first = (range.lowerBound...index).last(where: {
              chunks[$0].kind == .phrase && chunks[$0].tokens.contains(name.lowerBound)
            }), chunks[first].index >= 0
          {
            names[beside] = chunks[first].index
            expansions[chunks[first].index] = name
          } else if mention.kind == .name, Acronym(other, tokens, bytes) != nil {
            names[beside] = chunks[index].index
          }
        } else if chunks[mark].kind == .comma,
          !Self.isListed(index, mark + 1, range, mentions, tokens)
        {
          if Self.describes(mention, other, tokens),
            !isFronted(index, range, mentions, tokens)
              || end == .comma && Self.isAs(index - 1, range, mentions, tokens),
            Self.endsInsertion(end)
              || end == .preposition && Self.isInverted(index, range, mentions, tokens)
          {
            names[chunks[index].index] = beside
          } else if Self.describes(other, mention, tokens), Self.endsApposition(end),
            Self.isBare(other, tokens)
          {
            names[beside] = chunks[index].index
          }
        }
      }
    }
    if !names.isEmpty { chain(mentions, tokens) }
  }

  /// *A corporal who carried him, Wilf Dunstable, recalled*, *The firm that operates the line, Deltaflow Ltd, said*
  private static func named(
    behindClauseAt mark: Int, _ description: Mention, _ range: Range<Int>, _ mentions: Mentions,
    _ tokens: [Token]
  ) -> Int? {
    let chunks = mentions.chunks
    guard mark < range.upperBound, chunks[mark].kind == .relative,
      description.isPerson || description.isOrganization,
      let comma = (mark + 1..<min(range.upperBound, mark + reachOfClause)).first(where: {
        [.comma, .quote, .stop, .dash, .semicolon, .colon].contains(chunks[$0].kind)
      }), chunks[comma].kind == .comma, comma + 3 < range.upperBound,
      chunks[comma + 2].kind == .comma,
      [.cue, .verb, .auxiliary].contains(chunks[comma + 3].kind),
      let name = name(at: comma + 1, range, mentions)
    else { return nil }
    let other = mentions.mentions[name]
    // *The company that makes it, Linguaro,*: a word that no list has may be a firm.
    return other.isOrganization == description.isOrganization
      || description.isOrganization && !other.isPerson && other.name.count == 1 ? name : nil
  }

  private static let reachOfClause = 14

  /// Whether the description is of a person: also *a Canadian*, and *a shy Cornishman*, which no list has.
  private static func isPerson(_ mention: Mention, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let head = tokens[mention.head]
    return mention.isPerson
      || head.isUnlisted && bytes[head.range].suffix(3).elementsEqual("man".utf8)
      || head.meets(.demonym) && head.isCapital
        && Words.indefinite.contains(tokens[mention.tokens.lowerBound].hash)
  }

  /// The chunk after a description and its complements.
  private static func end(
    of description: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Int {
    let chunks = mentions.chunks
    var mark = description + 1
    // *the warden of the reserve, Teuila Faleolo,*
    while mark + 1 < range.upperBound,
      [.preposition, .to].contains(chunks[mark].kind)
        || mark > description + 1 && joins(mark, range, mentions, tokens),
      // *a physicist of 31 called Matteo Greco*
      chunks[mark + 1].kind == .phrase || chunks[mark + 1].kind == .number
    {
      mark += 2
    }
    // *the artist himself, Basil Hallward,*
    if mark + 1 < range.upperBound,
      Words.reflexives.contains(tokens[chunks[mark].tokens.lowerBound].hash)
    {
      mark += 1
    }
    return mark
  }

  /// *There were three of them: Father Damian, the cook, and a stoker*: what stands first behind a colon, and what is
  /// second of more.
  private static func isListed(
    _ first: Int, _ second: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    let chunks = mentions.chunks
    guard first > range.lowerBound, chunks[first - 1].kind == .colon else { return false }
    return (second + 1..<range.upperBound).prefix { chunks[$0].kind != .stop }.contains {
      tokens[chunks[$0].tokens.lowerBound].hash == Words.and
    }
  }

  /// *The minister called Bo Carr on Tuesday*: what could say the name of somebody is what they do, where
  /// the sentence begins with them and has no other verb behind the name.
  private func acts(
    _ index: Int, _ mark: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    let chunks = mentions.chunks
    guard Self.callings.contains(tokens[chunks[mark].tokens.lowerBound].hash),
      index == range.lowerBound || !Self.governs(chunks[index - 1].kind)
    else { return false }
    var next = mark + 2
    while next < range.upperBound,
      !tokens[chunks[next].tokens.lowerBound].flags.contains(.sentenceStart)
    {
      switch chunks[next].kind {
      case .cue, .verb, .auxiliary: return false
      case .comma, .phrase, .number, .relative, .adverb: next += 1
      default: return true
      }
    }
    return true
  }

  /// *and* in *the MP for Hull North and Cottingham, Dawn Okafor,*
  private static func joins(
    _ chunk: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    let chunks = mentions.chunks
    guard tokens[chunks[chunk].tokens.lowerBound].hash == Words.and, chunk + 2 < range.upperBound,
      chunks[chunk + 2].kind == .comma
    else { return false }
    return [chunk - 1, chunk + 1].allSatisfy {
      chunks[$0].kind == .phrase && chunks[$0].index >= 0
        && mentions.mentions[chunks[$0].index].kind == .name
        && !mentions.mentions[chunks[$0].index].isPerson
    }
  }

  /// Whether what stands before a phrase has it for its object.
  private static func governs(_ kind: Chunk.Kind) -> Bool {
    [.verb, .cue, .preposition, .to, .auxiliary, .comma].contains(kind)
  }

  /// *like a sailor*, *more than a judge*, *resembles a pirate*
  private static let comparisons: WordSet = [
    "like", "resembles", "resembled", "unlike", "became", "becomes",
  ]

  /// Whether the phrase ends what the sentence begins with, so that the name after the comma is its
  /// subject: *In a letter to his mother, Tiernan, 58, wrote*.
  private func isFronted(
    _ index: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    let chunks = mentions.chunks
    guard index > range.lowerBound, [.preposition, .to].contains(chunks[index - 1].kind) else {
      return false
    }
    var first = index - 1
    while first >= range.lowerBound {
      switch chunks[first].kind {
      case .phrase, .preposition, .to, .time, .number, .other: break
      default: return false
      }
      if tokens[chunks[first].tokens.lowerBound].flags.contains(.sentenceStart) {
        return chunks[first].kind == .preposition
      }
      first -= 1
    }
    return first < range.lowerBound && chunks[range.lowerBound].kind == .preposition
  }

  /// *As her agent, Ann Lee, put it*
  private static func isAs(
    _ chunk: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    range.contains(chunk) && tokens[mentions.chunks[chunk].tokens.lowerBound].hash == Words.as
  }

  /// *the jury foreman, a bus driver named Emeka Uzor,*, *one of them, a Canadian named Curtis Abelard,*
  private mutating func chain(_ mentions: Mentions, _ tokens: [Token]) {
    let chunks = mentions.chunks
    for range in mentions.paragraphs where range.count > 2 {
      for index in range.dropLast(2)
      where chunks[index].kind == .phrase && chunks[index].index >= 0
        && names[chunks[index].index] == nil
      {
        let mention = mentions.mentions[chunks[index].index]
        guard mention.kind == .nominal, mention.isPerson, !mention.isPlural else { continue }
        let mark = Self.end(of: index, range, mentions, tokens)
        guard mark + 1 < range.upperBound, chunks[mark].kind == .comma,
          chunks[mark + 1].kind == .phrase, let name = names[chunks[mark + 1].index],
          mentions.mentions[chunks[mark + 1].index].kind == .nominal
        else { continue }
        names[chunks[index].index] = name
      }
    }
  }

  /// The name that words of naming give the description before the chunk: *a driver named Emeka
  /// Uzor*, *a witness, identified only as K-19,*, *the landlady, who was Ida Cobb*.
  private static func naming(
    from start: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Int? {
    let chunks = mentions.chunks
    func hash(_ chunk: Int) -> UInt64 {
      chunk < range.upperBound ? tokens[chunks[chunk].tokens.lowerBound].hash : 0
    }
    var index = start
    if index < range.upperBound, chunks[index].kind == .comma { index += 1 }
    if hash(index) == Words.who, let name = told(after: index, range, mentions, tokens) {
      return name
    }
    if hash(index) == Words.who || hash(index) == Words.whose {
      index += 1
      while index < range.upperBound, Self.names.contains(hash(index)) { index += 1 }
      guard index < range.upperBound, chunks[index].kind == .auxiliary else { return nil }
      index += 1
    } else if Self.callings.contains(hash(index)) {
      index += 1
    } else if Self.identifyings.contains(hash(index)) {
      index += 1
      while index < range.upperBound, chunks[index].kind == .adverb { index += 1 }
      guard Self.asOrBy.contains(hash(index)) else { return nil }
      index += 1
    } else {
      return nil
    }
    return name(at: index, range, mentions)
  }

  /// The mention of the name that the chunk is, if it is one.
  private static func name(at chunk: Int, _ range: Range<Int>, _ mentions: Mentions) -> Int? {
    guard chunk < range.upperBound, mentions.chunks[chunk].kind == .phrase,
      mentions.chunks[chunk].index >= 0
    else { return nil }
    let index = mentions.chunks[chunk].index
    let name = mentions.mentions[index]
    return name.kind == .name && !name.isPossessor ? index : nil
  }

  /// *an agent who gave her name as Tiff*, *a man who identified himself only as Bo Carr*
  private static func told(
    after who: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Int? {
    let chunks = mentions.chunks
    guard who + 2 < range.upperBound,
      introductions.contains(tokens[chunks[who + 1].tokens.lowerBound].hash),
      let link = (who + 2..<min(range.upperBound, who + 6)).first(where: {
        asOrBy.contains(tokens[chunks[$0].tokens.lowerBound].hash)
      }),
      (who + 2..<link).allSatisfy({ [.phrase, .adverb, .other].contains(chunks[$0].kind) })
    else { return nil }
    return name(at: link + 1, range, mentions)
  }

  private static let introductions: WordSet = [
    "gave", "gives", "identified", "identifies", "introduced", "introduces", "goes", "went",
  ]

  private static let names: WordSet = ["name", "real"]
  private static let callings: WordSet = ["named", "called"]
  private static let identifyings: WordSet = ["identified", "known", "named", "described"]
  private static let asOrBy: WordSet = ["as", "by"]

  /// Whether the one can describe the other: a person’s role and a person’s name.
  private static func describes(
    _ description: Mention, _ name: Mention, _ tokens: [Token]
  ) -> Bool {
    guard description.kind == .nominal, name.kind == .name, !name.isPlural, !name.isPossessor else {
      return false
    }
    // *The owners, Tessaly Lines,*
    if description.isPlural {
      return description.classes.meets([.role, .group, .person]) && !name.isPerson
        && tokens[description.tokens.lowerBound].hash == Words.the
    }
    // *The contractor, Pask & Sons,*, *Her employer, the Sunup chain,*
    if name.isOrganization, !name.classes.meets(.place), !name.isPerson,
      description.classes.meets([.role, .organization]),
      !description.classes.meets([.title, .kin]),
      tokens[description.tokens.lowerBound].hash == Words.the || description.possessor != nil,
      description.tokens.count == 2
    {
      return true
    }
    // *the airline, Skyfar,*
    if description.isOrganization, !description.isPerson, !name.isPerson,
      BodyNature(tokens[description.head].hash) == .business,
      tokens[description.tokens.lowerBound].hash == Words.the || description.possessor != nil
    {
      return true
    }
    // Not *the Gaddafi Stadium, the former captain,*
    let isThing =
      tokens[name.tokens.lowerBound].hash == Words.the
      && name.name.lowerBound <= name.tokens.lowerBound + 1
    return description.isPerson
      && (name.isPerson || (!name.isOrganization || isPartlyPlace(name, tokens)) && !isThing)
  }

  /// *Washington Perdomo*, *Mateus Albuquerque*: a name of which only one word is a place’s, so that it may be somebody’s.
  static func isPartlyPlace(_ name: Mention, _ tokens: [Token]) -> Bool {
    name.name.count > 1 && name.classes.meets(.place)
      && !name.classes.meets([.organization, .media, .organizationSuffix])
      && !name.name.allSatisfy { tokens[$0].meets([.place, .demonym, .closed]) }
      // *New Delhi*
      && (tokens[name.name.lowerBound].meets(.place)
        || !tokens[name.name.lowerBound].meets(.startsPhrase))
      && !Words.placeNouns.contains(tokens[name.name.upperBound - 1].hash)
  }

  /// *a baker*, *Ukraine’s chief negotiator*; not *the mayor*, who may be another.
  private static func isBare(_ mention: Mention, _ tokens: [Token]) -> Bool {
    mention.possessor != nil || tokens[mention.tokens.lowerBound].meets(.determiner)
      || mention.tokens.count == 1 || mention.isPerson
  }

  /// *a ruddy old fellow* in *One of the guests—a ruddy old fellow—leant forward*
  private static func tellsMore(_ other: Mention, of mention: Mention, _ tokens: [Token]) -> Bool {
    mention.kind == .nominal && other.kind == .nominal && other.isPerson
      && (mention.isPerson || Words.pointing.contains(tokens[mention.head].hash))
      && !mention.isPlural && !other.isPlural && other.possessor == nil
      && Words.indefinite.contains(tokens[other.tokens.lowerBound].hash)
  }

  /// Whether what stands behind a pause is no part of a list: it has a verb behind another pause, or tells more
  /// of a person: *the nurse, a small woman with a pencil in her hair,*.
  private static func isInserted(
    _ chunk: Int, _ range: Range<Int>, _ chunks: [Chunk], _ tokens: [Token]
  ) -> Bool {
    guard chunk + 1 < range.upperBound else { return false }
    if chunk + 2 < range.upperBound, pauses.contains(chunks[chunk + 1].kind) {
      return [.verb, .cue, .auxiliary].contains(chunks[chunk + 2].kind)
    }
    return tokens[chunks[chunk].tokens.upperBound - 1].meets(.person)
      && [.preposition, .relative].contains(chunks[chunk + 1].kind)
  }

  /// *“…” said its leader, Dr Ann Lee of the institute*: nothing but a name can come after the comma.
  private static func isInverted(
    _ index: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Bool {
    index > range.lowerBound + 1 && mentions.chunks[index - 1].kind == .cue
      && mentions.chunks[index - 2].kind == .quote
      && tokens[mentions.chunks[index - 1].tokens.lowerBound].meets(.strongVerbs)
  }

  private static let pauses: Set<Chunk.Kind> = [.comma, .dash]

  private static func endsInsertion(_ kind: Chunk.Kind) -> Bool {
    [.comma, .stop, .close, .dash, .semicolon, .quote, .colon, .open, .cue, .verb].contains(kind)
  }

  private static func endsApposition(_ kind: Chunk.Kind) -> Bool {
    [.comma, .stop, .preposition, .relative, .dash, .semicolon, .colon, .quote].contains(kind)
  }
}
