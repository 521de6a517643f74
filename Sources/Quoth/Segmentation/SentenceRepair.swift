/// Takes back sentence boundaries that ICU sets where English has none.
enum SentenceRepair {
  static func repair(_ tokens: inout [Token], _ bytes: [UInt8]) {
    for index in tokens.indices.dropFirst() {
      let token = tokens[index]
      guard token.flags.contains(.sentenceStart), !token.flags.contains(.paragraphStart) else {
        continue
      }
      if goesOn(tokens, index) { tokens[index].flags.remove(.sentenceStart) }
    }
  }

  /// Whether the sentence before the token goes on with it.
  private static func goesOn(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    if before.flags.contains(.dotted) {
      // After *Dr.* and initials a sentence always goes on; after *U.S.* unless a new one must begin.
      if !before.meets(.abbreviationEnder) { return true }
      let begins: WordClass = [.pronoun, .determiner, .preposition, .conjunction, .adverb]
      return token.isWord && (!token.isCapital || !token.meets(begins))
    }
    let isTerminal = Self.endsSentence(tokens, index - 1)
    if token.flags.contains(.lineStart), !isTerminal { return true }
    // `“Why?” asked Jo.`, `Yahoo! said no.`
    return token.isWord && !token.isCapital && isTerminal
      && (Self.isClosing(before) || before.scalar == 0x21)
  }

  /// Whether the token is a full stop, or a mark that closes after one.
  private static func endsSentence(_ tokens: [Token], _ index: Int) -> Bool {
    var index = index
    while index > 0, isClosing(tokens[index]) { index -= 1 }
    switch tokens[index].scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x3002: return true
    default: return tokens[index].flags.contains(.dotted)
    }
  }

  private static func isClosing(_ token: Token) -> Bool {
    switch token.scalar {
    case 0x22, 0x27, 0x2019, 0x201D, 0x201C, 0xBB, 0xAB, 0x29, 0x5D, 0x300D, 0x300F: return true
    default: return false
    }
  }
}
