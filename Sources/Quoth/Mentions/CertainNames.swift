/// Words that are names where a sentence begins with them, by how the text has them elsewhere: *“Amory!”* where
/// *Then Amory* stands, *Bill was late*.
///
/// A class, so that whoever copies the chunker copies one reference.
final class CertainNames: Sendable {
  /// How much more often each has a capital where no sentence begins than none.
  private let counts: HashTable

  /// - Complexity: O(*n*) in the number of tokens.
  init(_ tokens: [Token]) {
    var counts = HashTable()
    var isEmpty = true
    for index in tokens.indices
    where tokens[index].isCapital && Self.mayBeName(tokens[index])
      && !WordCases.begins(index, tokens)
    {
      counts[tokens[index].hash] = (counts[tokens[index].hash] ?? 0) + 1
      isEmpty = false
    }
    if !isEmpty {
      for token in tokens where !token.isCapital && Self.mayBeName(token) {
        if let count = counts[token.hash], count > 0 { counts[token.hash] = count - 1 }
      }
    }
    self.counts = counts
  }

  func has(_ token: Token) -> Bool { Self.mayBeName(token) && counts[token.hash] ?? 0 > 0 }

  /// A word in no list, or a given name that is also a verb.
  private static func mayBeName(_ token: Token) -> Bool {
    token.isWord && (token.isUnlisted || token.meets(.given) && token.meets([.verbs, .commonVerb]))
  }
}
