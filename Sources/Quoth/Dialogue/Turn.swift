/// A direct quotation of a dialogue and what stands around it, read once for all its candidates.
struct Turn {
  /// How the words beside a quotation refer to its speaker.
  enum Reference: Equatable {
    case none
    case name
    case description
    case pronoun(Entity.Gender)
    case firstPerson
    case group
  }

  /// Somebody whom the words beside the quotation are about: a mention and its entity.
  struct Person {
    let mention: Int
    let entity: Int
    let reference: Reference
  }

  /// What a description says beside whom it fits.
  struct Description: OptionSet {
    let rawValue: UInt8
    /// *a porter*, *another girl*
    static let isNew = Description(rawValue: 1)
    /// *her mother*
    static let isKin = Description(rawValue: 2)
    /// *the clerk*
    static let isRole = Description(rawValue: 4)
    /// *the parlourmaid*: by a noun that no list has.
    static let isUnlisted = Description(rawValue: 8)
    /// *the man*, *the old lady*: what anybody is.
    static let isAnybody = Description(rawValue: 16)
    /// *the child*, *the young man*
    static let isYoung = Description(rawValue: 32)
    /// *the old man*
    static let isOld = Description(rawValue: 64)
  }

  /// The report's index.
  let report: Int
  let paragraph: Int
  /// From the first token of the quotation to its last, the writer's words between included.
  let tokens: Range<Int>
  /// The tokens of what is said, marks left out.
  var parts: [Range<Int>] = []
  /// The subject of its cue.
  var subject: Person?
  /// Of a subject that is a description, what it is and its noun.
  var described: Description = []
  var noun: UInt64 = 0
  /// Whether it has a cue at all.
  var hasCue = false
  /// The subject of the sentence before it and of that after it, in its paragraph.
  var before: Person?
  var after: Person?
  /// The subjects of the first and the last sentence of the paragraph before it, where that only tells, and of the
  /// first sentence of such a paragraph after it.
  var toldFirst: Person?
  var toldLast: Person?
  var toldNext: Person?
  /// Whose somebody is by the description of the subject: *her* in *her mother*.
  var owner: Int?
  /// Whether a name says so: *Emma's father*.
  var isOwnerNamed = false
  /// Whether the words call the owner by name: *“Lizzy,” cried her mother*.
  var isOwnerCalled = false
  /// What kin the subject is by its description.
  var kinship: Kinship?
  /// What kin it calls the one spoken to: *papa*.
  var called: Kinship?
  /// What it calls the one spoken to by a word for anybody's work or age: *doctor*, *lad*.
  var calledNoun: UInt64 = 0
  /// By what word, if by no name, it calls the one spoken to: *doctor*, *sir*; 0 for none.
  var address: UInt64 = 0
  /// The one whom its cue names as hearer: *she told Bo*.
  var hearer: Person?
  /// Those whom it calls by name, and others whom it mentions.
  var addressed: [Int] = []
  var named: [Int] = []
  /// The one whom its speaker says to be: *I am Parson Tringham*.
  var introduced: Int?
  /// Whom the pronoun of its cue took up before the words told the name.
  var unnamed: Int?
  /// Whether nothing of the writer's stands before it, or after it, in its paragraph.
  var opens = false
  var closes = false
  var endsInQuestion = false
  /// The speaker that the rules give, and which of them did.
  var guess: Int?
  var guessRule = 0
}

extension Turn {
  /// The speaker, where the words beside the quotation name them.
  var namedSpeaker: Int? {
    guard let subject, subject.reference == .name, subject.entity >= 0 else { return nil }
    return subject.entity
  }

  /// Of a subject that is a description, the gender that its words have: *the boy* is no woman.
  func gender(_ mentions: Mentions) -> Entity.Gender {
    guard let subject, subject.reference == .description else { return .unknown }
    return Resolution.gender(of: mentions.mentions[subject.mention].classes)
  }

  /// How many paragraphs of text lie between the turn and the next; -1 within one paragraph.
  func gap(to next: Turn, _ paragraphs: [Range<Int>]) -> Int {
    if next.paragraph == paragraph { return -1 }
    var gap = 0
    for between in paragraph + 1..<max(paragraph + 1, next.paragraph)
    where !paragraphs[between].isEmpty {
      gap += 1
      if gap > Conversation.reach { break }
    }
    return gap
  }
}

/// Turns that follow one another closely enough for those who speak to take turns.
struct Conversation {
  /// So many paragraphs without a quotation end it.
  static let reach = 8
  /// No more turns than this are decided together.
  static let limit = 80

  let turns: Range<Int>

  /// Cuts the turns where the writer goes on alone.
  static func all(
    _ turns: [Turn], _ paragraphs: [Range<Int>], _ scenes: Scenes
  ) -> [Conversation] {
    var result: [Conversation] = []
    var start = 0
    for index in turns.indices.dropFirst() {
      if index - start >= limit || turns[index - 1].gap(to: turns[index], paragraphs) > reach
        || scenes.number(of: turns[index - 1].paragraph)
          != scenes.number(of: turns[index].paragraph)
      {
        result.append(Conversation(turns: start..<index))
        start = index
      }
    }
    if start < turns.count { result.append(Conversation(turns: start..<turns.count)) }
    return result
  }
}
