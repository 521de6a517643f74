/// Somebody or something behind one or more mentions.
struct Entity: Sendable {
  enum Gender: UInt8, Sendable {
    case unknown, male, female

    /// Whether both can be one person’s, as far as they are known.
    func agrees(with other: Gender) -> Bool {
      self == other || self == .unknown || other == .unknown
    }
  }

  /// The keys of the fullest name; empty for descriptions.
  var keys: [NameKey] = []
  /// The tokens of the fullest name, or of the description.
  var name: Range<Int>
  /// The surname, where a title of address stands before it somewhere: *Barnes* of *Mr. Barnes*.
  var surname: Range<Int>?
  /// A surname that the name itself has not, but another of the same person's names.
  var family: Range<Int>?
  /// The article or possessive before a description, or a name that always has it: *the visitor*,
  /// *his mother*, *the Hatter*.
  var article: Int?
  /// The names' mentions, by the first that has each spelling; empty for descriptions.
  var spellings: [Range<Int>] = []
  var kind: Speaker.Kind
  var gender: Gender = .unknown
  /// Whether a title or a noun tells the gender: a given name and pronouns may be wrong about it.
  var isGenderTold = false
  /// The hash of *Jr.* or *Sr.*, 0 where there is none.
  var generation: UInt64 = 0
  /// Whether the text tells that it is the elder of two, or the younger.
  var isElder: Bool?
  /// The tokens of the fullest role.
  var role: Range<Int>?
  /// Hashes of the words that titles and roles give: *minister*, *spokesman*.
  var roles: [UInt64] = []
  /// The numbers of the countries that its mentions tell of.
  var nations: Set<Int> = []
  var roster: Int?
  /// Other names that stand beside the name: *(NUFW)*.
  var acronyms: [NameKey] = []
  /// The members where several speak together.
  var members: [Int] = []
  /// Whether a capital where a sentence begins is all that makes its one word a name: *Mmm.*
  var isDoubtful = false
  /// Whether a word for people describes it: *the authors*, not *the results*.
  var isPeople = false
  /// Whether it is what one can read: *a report*.
  var isText = false
  /// How old the text says that somebody is.
  var age: Int?
  /// Whether its name is a place’s.
  var isPlace = false
  var isNamed: Bool { !keys.isEmpty }

  /// *Mr. Lee*, *Mrs. Lee*; not *Miss Lee*.
  var isMarried: Bool { surname != nil && !roles.contains(where: Self.maiden.contains) }

  private static let maiden: WordSet = ["miss"]

  /// Adds a word that a title, a role or a description gives, once.
  mutating func add(role: UInt64) {
    if !roles.contains(role) { roles.append(role) }
  }

  /// Keeps the gender that a title or a noun tells, unless another is known.
  mutating func tell(gender told: Gender) {
    if gender == .unknown { gender = told }
    if told != .unknown, told == gender { isGenderTold = true }
  }

  /// Whether both can be one person, as far as their genders are known.
  func agrees(with other: Entity) -> Bool { gender.agrees(with: other.gender) }
}

/// What the Speakers stage finds.
struct Entities: Sendable {
  var entities: [Entity] = []
  /// The entity of each mention, or -1.
  var ofMention: [Int32] = []
  /// Whether each mention is the subject of a verb, as far as its neighbours tell.
  var isSubject: [Bool] = []
  /// The one who says *I* outside quotations.
  var narrator: Int?
  /// Whom else pronouns, and descriptions in news, may mean.
  var antecedents = Antecedents()
  /// Whether the text was read as news.
  var isOfNews = false

  /// Has the mentions be other entities'.
  mutating func rename(_ other: (Int) -> Int?) {
    for index in ofMention.indices {
      if let new = other(Int(ofMention[index])) { ofMention[index] = Int32(new) }
    }
    antecedents.rename(other)
  }
}
