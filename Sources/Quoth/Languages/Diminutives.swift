/// Which given names may be one: *Jake* and *Jacob*, *Lizzy* and *Elizabeth*.
struct Diminutives: Sendable {
  /// The fuller names that each word can stand for, by the keys' hashes.
  private var fuller: [UInt64: [UInt64]] = [:]

  static let english = Diminutives(data: Language.englishDiminutives)

  /// Reads lines of a name and the forms that stand for it.
  init(data: String) {
    for line in data.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map {
        NameKey(String(decoding: $0, as: UTF8.self)).hash
      }
      guard let name = words.first else { continue }
      for word in words.dropFirst() { fuller[word, default: []].append(name) }
    }
  }

  /// The hashes of the names that the word can be short for.
  func names(for word: NameKey) -> [UInt64] { fuller[word.hash] ?? [] }

  /// Whether the one is a short or pet form of the other.
  func relate(_ one: NameKey, _ other: NameKey) -> Bool {
    fuller[one.hash]?.contains(other.hash) ?? false
      || fuller[other.hash]?.contains(one.hash) ?? false
  }
}
