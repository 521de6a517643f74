/// A name, noun phrase or pronoun that stands for someone or something.
struct Mention: Sendable {
  enum Kind: UInt8, Sendable {
    /// Contains a proper name: *Kremlin spokesman Dmitry Peskov*, *TASS*.
    case name
    /// A description: *the minister*, *student leaders*.
    case nominal
    case pronoun
  }

  var kind: Kind
  /// The whole phrase, titles and roles included.
  var tokens: Range<Int>
  /// The proper name within it; empty if there is none.
  var name: Range<Int>
  /// The word that the phrase is about: the last of a name, the noun of a description.
  var head: Int
  /// What the head, its title or role is.
  var classes: WordClass
  /// Whether it stands for several.
  var isPlural = false
  /// The phrase before its *’s*, by index: *Trump* in *Trump’s claim*.
  var possessor: Int?
  /// Whether it is itself such a possessor.
  var isPossessor = false
  /// Whether it stands inside quotation marks.
  var isQuoted = false
  var paragraph: Int

  var isPerson: Bool {
    classes.meets([.title, .role, .kin, .person, .given, .male, .female])
      && !classes.meets([.organization, .media, .organizationSuffix])
  }
  var isOrganization: Bool {
    classes.meets([.organization, .media, .organizationSuffix, .place])
  }
  /// Whether it can be somebody who is asked, told or accused.
  var isSomebody: Bool { kind != .nominal || isPerson || isOrganization || isPlural }
  /// Whether it describes what is neither a person nor made up of persons.
  var isThing: Bool {
    kind == .nominal && !isPerson && !isOrganization && !classes.meets(.group)
  }
  /// Whether it can be somebody who acts and speaks.
  var isActor: Bool {
    kind == .pronoun
      ? !classes.meets([.neuter, .secondPerson]) : isPerson || kind == .name && !isOrganization
  }
}

/// A shallow constituent of a paragraph, in the writer's own words or a whole quoted part.
struct Chunk: Sendable {
  enum Kind: UInt8, Sendable {
    case quote
    case phrase
    /// A word that may report: see its token's classes.
    case cue
    case verb
    case auxiliary
    case negation
    case adverb
    case preposition
    case conjunction
    case relative
    case to
    case number
    case time
    case comma
    case colon
    case semicolon
    case dash
    case open
    case close
    /// A full stop, question or exclamation mark.
    case stop
    case other
  }

  var kind: Kind
  var tokens: Range<Int>
  /// The index of the mention, or of the quoted span.
  var index: Int = -1
  /// Which part of the quoted span.
  var part: Int = 0
}

/// What the Mentions stage finds.
struct Mentions: Sendable {
  var mentions: [Mention] = []
  var chunks: [Chunk] = []
  /// The chunks of each paragraph.
  var paragraphs: [Range<Int>] = []
  /// The quoted spans that are part of a name, by index.
  var nicknames: [Int] = []

  /// The last paragraph before that one which has any text.
  func paragraph(before paragraph: Int) -> Int? {
    paragraphs[..<paragraph].lastIndex { !$0.isEmpty }
  }

  /// The first paragraph after that one which has any text.
  func paragraph(after paragraph: Int) -> Int? {
    paragraphs[(paragraph + 1)...].firstIndex { !$0.isEmpty }
  }

  /// The chunk of each of so many tokens, or -1.
  func chunks(ofTokens count: Int) -> [Int32] {
    var result = [Int32](repeating: -1, count: count)
    for (index, chunk) in chunks.enumerated() {
      for token in chunk.tokens { result[token] = Int32(index) }
    }
    return result
  }
}
