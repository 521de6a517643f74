/// Which nouns may tell of one person's work: whom a text called *a parson* it may call *the
/// clergyman*.
struct Professions: Sendable {
  static let english = Professions(Language.englishProfessions)
  /// What news calls the same people by.
  static let inNews = Professions(Language.englishOccupations)

  /// The lines that each noun stands in, one bit each.
  private let lines: [UInt64: UInt64]

  private init(_ data: String) {
    var lines: [UInt64: UInt64] = [:]
    for (word, line) in Lexicon.lines(of: data) { lines[word, default: 0] |= 1 << UInt64(line) }
    self.lines = lines
  }

  /// Whether two nouns, given by their hashes, are told of the same work.
  ///
  /// - Complexity: O(1)
  func relate(_ one: UInt64, _ other: UInt64) -> Bool {
    guard let one = lines[one], let other = lines[other] else { return false }
    return one & other != 0
  }

  /// Whether the noun is in any line.
  func has(_ noun: UInt64) -> Bool { lines[noun] != nil }
}
