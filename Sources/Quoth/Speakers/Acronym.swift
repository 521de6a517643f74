/// An acronym in brackets after the name that it shortens: *United Nations Mission in Sorabia
/// (UNMIS)*. After Schwartz & Hearst (2003), *A simple algorithm for identifying abbreviation
/// definitions in biomedical text*.
struct Acronym {
  let tokens: [Token]
  let bytes: [UInt8]
  let letters: [UInt8]

  /// Reads the mention as an acronym; `nil` if it is none.
  init?(_ mention: Mention, _ tokens: [Token], _ bytes: [UInt8]) {
    guard mention.tokens.count == 1, tokens[mention.head].flags.contains(.allCaps) else {
      return nil
    }
    self.tokens = tokens
    self.bytes = bytes
    letters = bytes[tokens[mention.head].range].filter { $0 &- 0x41 < 26 }
  }

  /// The tokens before the bracket whose initials the letters are, or `nil`.
  func name(before bracket: Int) -> Range<Int>? {
    let low = max(0, bracket - letters.count * 3)
    var start = bracket - 1
    var found: Int?
    while start >= low, tokens[start].isWord || tokens[start].scalar == 0x26 {
      if tokens[start].isCapital, initial(start) == letters.first, spells(start..<bracket) {
        found = start
      }
      if tokens[start].flags.contains(.sentenceStart) { break }
      start -= 1
    }
    return found.map { $0..<bracket }
  }

  private func initial(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] & 0xDF }

  /// Whether the letters are initials of the words in order, and no capitalised word is left out.
  private func spells(_ range: Range<Int>) -> Bool {
    var next = 0
    for index in range {
      if next < letters.count, initial(index) == letters[next] {
        next += 1
      } else if tokens[index].isCapital {
        return false
      }
    }
    return next == letters.count
  }
}
