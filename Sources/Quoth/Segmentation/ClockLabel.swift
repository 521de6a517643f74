/// The time that a paragraph of a running report begins with: *19:02 From Santiago*, *5.20pm GMT – The polls*.
enum ClockLabel {
  private static let halves: WordSet = ["am", "pm", "a.m", "p.m", "a.m.", "p.m."]
  private static let zones: WordSet = [
    "gmt", "bst", "utc", "cet", "cest", "est", "edt", "ct", "et", "pt", "pst", "pdt", "ist", "msk",
  ]

  /// Has a sentence begin behind the times that paragraphs begin with.
  ///
  /// - Complexity: O(*n*) in the number of paragraphs.
  static func mark(_ tokens: inout [Token], _ paragraphs: [Range<Int>], _ bytes: [UInt8]) {
    for paragraph in paragraphs {
      guard let next = end(from: paragraph.lowerBound, in: tokens, bytes),
        paragraph.contains(next)
      else { continue }
      tokens[next].flags.insert(.sentenceStart)
    }
  }

  /// The token after the time, where a sentence begins, or `nil` if the tokens begin with none.
  ///
  /// - Complexity: O(1).
  private static func end(from first: Int, in tokens: [Token], _ bytes: [UInt8]) -> Int? {
    guard var next = clock(first, tokens, bytes) else { return nil }
    for words in [halves, zones]
    where next < tokens.count && tokens[next].isWord && words.contains(tokens[next].hash) {
      next += 1
    }
    if next < tokens.count, [0x2D, 0x2013, 0x2014, 0x3A, 0x7C].contains(tokens[next].scalar) {
      next += 1
    }
    return next < tokens.count ? next : nil
  }

  /// The token after *19:02*, *16.20*.
  private static func clock(_ first: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    guard first < tokens.count, tokens[first].kind == .number else { return nil }
    func isDigits(_ range: some Collection<UInt8>) -> Bool {
      (1...2).contains(range.count) && range.allSatisfy { $0 &- 0x30 < 10 }
    }
    let digits = bytes[tokens[first].range]
    if digits.count > 3 {
      let hours = digits.prefix { $0 &- 0x30 < 10 }
      let rest = digits.dropFirst(hours.count)
      guard let mark = rest.first, mark == 0x3A || mark == 0x2E, isDigits(hours),
        rest.count == 3, isDigits(rest.dropFirst())
      else { return nil }
      return first + 1
    }
    guard first + 2 < tokens.count, isDigits(digits),
      tokens[first + 1].scalar == 0x3A || tokens[first + 1].scalar == 0x2E,
      !tokens[first + 1].flags.contains(.spaceBefore), tokens[first + 2].kind == .number,
      !tokens[first + 2].flags.contains(.spaceBefore), tokens[first + 2].range.count == 2
    else { return nil }
    return first + 3
  }
}
