/// Names that are spelled like pronouns: *He Lifeng*, *She Zhijiang*.
enum PronounNames {
  private static let pronouns: WordSet = ["he", "she", "her", "you", "it", "we"]

  /// Has pronouns be words in no list where they are names: before the word that one of them stands before within a
  /// sentence, *on Monday, He Lifeng said*, and there alone with a capital within a sentence, *“No,” He said*.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func mark(_ tokens: inout [Token]) {
    var names: [UInt64: Set<UInt64>] = [:]
    for index in tokens.indices.dropLast()
    where tokens[index].isCapital && pronouns.contains(tokens[index].hash)
      && !WordCases.begins(index, tokens) && isName(index + 1, tokens)
    {
      names[tokens[index].hash, default: []].insert(tokens[index + 1].hash)
    }
    if names.isEmpty { return }
    for index in tokens.indices where tokens[index].isCapital {
      guard let after = names[tokens[index].hash] else { continue }
      let isFull = index + 1 < tokens.count && after.contains(tokens[index + 1].hash)
      if isFull || !tokens[index].flags.contains(.sentenceStart) { tokens[index].classes = [] }
    }
  }

  private static func isName(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isUnlisted && token.isCapital && !token.flags.contains(.allCaps)
      && !token.flags.contains(.sentenceStart)
  }
}
