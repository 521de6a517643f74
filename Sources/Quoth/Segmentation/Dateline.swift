/// Where and when an article was written, as its first paragraph begins: *LEEDS, Nov 3 (Reuters) -*,
/// *Lucknow, Nov 12:*.
enum Dateline {
  /// How many tokens a dateline has at most.
  private static let reach = 14

  /// Whether a token is written as datelines write a place: *LEEDS*.
  static func isPlace(_ token: Token) -> Bool {
    token.flags.contains(.allCaps) && token.range.count > 3
  }

  /// The token after the dateline that a paragraph begins with, or `nil` where it begins with none.
  ///
  /// - Parameter orPlace: whether a place alone is one: *HUBBALLI: Residents blocked a road*. It looks like a
  ///   speaker’s name in a transcript.
  /// - Complexity: O(1).
  static func end(from first: Int, in tokens: [Token], orPlace: Bool = false) -> Int? {
    guard first < tokens.count, tokens[first].flags.contains(.paragraphStart),
      tokens[first].isWord, tokens[first].isCapital
    else { return nil }
    var isTold = isPlace(tokens[first])
    var isShouted = tokens[first].flags.contains(.allCaps)
    var hasMonth = false
    var hasDate = false
    for index in first + 1..<max(first + 1, min(tokens.count, first + reach)) {
      let token = tokens[index]
      switch token.scalar {
      case 0x2014, 0x2013, 0x2D:
        if token.scalar == 0x2D, !token.flags.contains(.spaceBefore) { return nil }
        guard isTold || hasDate else { return nil }
        let isDouble = index + 1 < tokens.count && tokens[index + 1].scalar == token.scalar
        return index + (isDouble ? 2 : 1)
      case 0x3A:
        return hasDate || orPlace && isTold ? index + 1 : nil
      case 0x29:
        isTold = true
        // *New Delhi, Aug 9 (ANS) India said*
        if hasDate, index + 1 < tokens.count, tokens[index + 1].isWord { return index + 1 }
      case 0x2C, 0x28, 0x2E, 0x2F: break
      default:
        if token.kind == .number {
          if hasMonth { hasDate = true }
        } else if token.isWord, token.isCapital, !token.flags.contains(.sentenceStart) {
          if token.meets(.calendar) { hasMonth = true }
          // *NEW DELHI*
          isShouted = isShouted && token.flags.contains(.allCaps)
          if isShouted, isPlace(token) { isTold = true }
        } else {
          return nil
        }
      }
    }
    return nil
  }
}
