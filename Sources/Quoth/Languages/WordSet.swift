/// A few words that a rule names one by one, compared by their hashes.
///
/// Most words are in none: a mask of 64 bits tells that at once.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let hashes: [UInt64]
  private let mask: UInt64

  init(arrayLiteral words: String...) {
    self.init(hashes: words.map { Lexicon.hash($0) })
  }

  /// The words of a list that white space sets apart.
  init(_ list: String) {
    self.init(hashes: list.split(whereSeparator: \.isWhitespace).map { Lexicon.hash(String($0)) })
  }

  private init(hashes: [UInt64]) {
    self.hashes = hashes
    mask = hashes.reduce(0) { $0 | Self.bit($1) }
  }

  func contains(_ hash: UInt64) -> Bool {
    mask & Self.bit(hash) != 0 && hashes.contains(hash)
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }
}
