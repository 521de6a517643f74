/// Which country a word names, or whom it calls after one: *Greece*, *Greek*.
struct Nations: Sendable {
  static let english = Nations(Language.englishNations)

  private let lines: [UInt64: Int]

  private init(_ data: String) {
    var lines: [UInt64: Int] = [:]
    for (index, line) in data.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { lines[Lexicon.hash(String(word))] = index }
    }
    self.lines = lines
  }

  /// The country's number, by the hash of the word.
  ///
  /// - Complexity: O(1)
  func nation(of word: UInt64) -> Int? { lines[word] }
}
