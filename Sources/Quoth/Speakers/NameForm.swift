/// A name as a text writes it, wherever it does: its parts and the title of address before them.
struct NameForm {
  /// What a title of address says of those who share a surname.
  enum Address: UInt8 {
    case none
    /// *Mr*, *Sir*, *Herr*
    case man
    /// *Mrs*, *Madame*, *Lady*
    case wife
    /// *Miss*, *Mademoiselle*
    case maiden
    /// Any other title: *Dr*, *Aunt*, *Captain*.
    case other
  }

  var keys: [NameKey]
  let address: Address
  /// The hash of the title; 0 where there is none.
  let title: UInt64
  /// The tokens of the first mention, without its title.
  var name: Range<Int>
  /// The token of a surname that only stands behind another’s given name: *Noel and Attracta Geraghty*.
  var family: Int?
  /// The token of the title before it.
  var titleToken: Int?
  var kind: Speaker.Kind
  var gender: Entity.Gender
  var generation: UInt64
  /// Several words, some of them in capitals throughout, as headings have them; no organisation.
  var isShouted: Bool
  /// One word that names a place: no short form of *US News* or *Russia Today*.
  var isPlace: Bool
  /// Whether it stands beside the given name of somebody who shares the surname: *Noel and Attracta Geraghty*.
  var isPartner = false
  /// How many mentions have it, how many of them outside quotations.
  var count = 0
  var narrated = 0
  /// How many mentions have *the* before the name, and the first of these.
  var articles = 0
  var article: Int?
  /// How many stand where a capital says something.
  var certain = 0
  /// How many of those outside quotations are the subject of a verb, and how many stand after a
  /// preposition of place.
  var subjects = 0
  var located = 0
  /// How many of those outside quotations are the subject of a verb of saying, and how many own something.
  var speeches = 0
  var owners = 0
  /// Pronouns that seem to take it up.
  var males = 0
  var females = 0

  /// *Mrs. Lee*, *Lady Otway*
  var isLady: Bool { address == .wife || Self.ladies.contains(title) }

  private static let ladies: WordSet = ["lady", "dame", "countess", "duchess", "baroness"]

  /// Whether *the* stands before it more often than not.
  var hasArticle: Bool { articles * 2 > count }

  static func address(_ token: Token) -> Address {
    if wives.contains(token.hash) { return .wife }
    if maidens.contains(token.hash) { return .maiden }
    if men.contains(token.hash) { return .man }
    return .other
  }

  private static let men: WordSet = ["mr", "mister", "monsieur", "herr", "signor", "señor", "m"]
  private static let wives: WordSet = [
    "mrs", "madame", "mme", "frau", "signora", "señora", "missus",
  ]
  private static let maidens: WordSet = [
    "miss", "mademoiselle", "mlle", "fraulein", "fräulein", "signorina", "señorita",
  ]
}
