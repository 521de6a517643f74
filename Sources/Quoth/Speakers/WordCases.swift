/// How often each of a few words of a text is written small and how often with a capital where no
/// sentence begins: what tells *Presently Milly* from *Mary Poppins*.
struct WordCases {
  private var indices = HashTable()
  private var counts: [(small: Int32, capital: Int32)] = []

  /// Counts the words with those hashes.
  ///
  /// - Complexity: O(*n*) in the number of tokens, and nothing where there are no words.
  init(of words: [UInt64], in tokens: [Token]) {
    for hash in words where indices[hash] == nil {
      indices[hash] = counts.count
      counts.append((0, 0))
    }
    if counts.isEmpty { return }
    for index in tokens.indices where tokens[index].isWord {
      guard let word = indices[tokens[index].hash] else { continue }
      if !tokens[index].isCapital {
        counts[word].small += 1
      } else if index > 0, !Self.begins(index, tokens) {
        counts[word].capital += 1
      }
    }
  }

  func small(_ hash: UInt64) -> Int { indices[hash].map { Int(counts[$0].small) } ?? 0 }
  func capital(_ hash: UInt64) -> Int { indices[hash].map { Int(counts[$0].capital) } ?? 0 }

  /// Whether a sentence or a quotation begins at the token, so that its capital says nothing.
  static func begins(_ index: Int, _ tokens: [Token]) -> Bool {
    if index == 0 || tokens[index].flags.contains(.sentenceStart) { return true }
    let before = tokens[index - 1]
    return before.kind == .punctuation && !isWithin(before.scalar)
  }

  /// Marks after which a sentence goes on: comma, hyphen, ampersand, full stop of an abbreviation.
  private static func isWithin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x26, 0x2E, 0x3B, 0x28: true
    default: false
    }
  }
}
