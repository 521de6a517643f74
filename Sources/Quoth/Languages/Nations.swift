/// Which country a word names, or whom it calls after one: *Greece*, *Greek*.
struct Nations: Sendable {
  static let english = Nations(Language.englishNations)

  private let lines: [UInt64: Int]

  private init(_ data: String) {
    lines = Dictionary(Lexicon.lines(of: data).map { ($0.word, $0.line) }) { _, last in last }
  }

  /// The country's number, by the hash of the word.
  ///
  /// - Complexity: O(1)
  func nation(of word: UInt64) -> Int? { lines[word] }
}
