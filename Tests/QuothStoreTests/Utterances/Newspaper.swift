/// Prints a quotation as one newspaper or another would: made variants of one utterance.
struct Newspaper {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Steele, Lea & Flood (2014).
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One to three changes, one after the other.
  mutating func variant(of text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<number(1...3) {
      switch number(0...7) {
      case 0: dropEnds(&words)
      case 1: takeFragment(&words)
      case 2: words = words.map { Self.respelled[$0.lowercased()] ?? $0 }
      case 3: leaveOutMiddle(&words)
      case 4: insertNote(&words)
      case 5: misspell(&words)
      case 6: words = words.map { $0.filter { !",;:".contains($0) } }
      default: contract(&words)
      }
    }
    return marked(words)
  }

  /// In the marks of one house or another.
  private mutating func marked(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    switch number(0...5) {
    case 0: return "“\(text)”"
    case 1: return "\"\(text)\""
    case 2: return "‘" + text.replacing("'", with: "’") + "’"
    case 3: return "«\u{A0}\(text)\u{A0}»"
    case 4:
      guard words.count > 8 else { return "„\(text)“" }
      let middle = number(3...(words.count - 4))
      return "“" + words[..<middle].joined(separator: " ") + ",” … “"
        + words[middle...].joined(separator: " ") + "”"
    default: return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  private mutating func dropEnds(_ words: inout [String]) {
    guard words.count > 9 else { return }
    words.removeFirst(number(0...2))
    words.removeLast(number(0...2))
  }

  /// A run of six words or more.
  private mutating func takeFragment(_ words: inout [String]) {
    guard words.count > 10 else { return }
    let count = number(max(6, words.count / 2)...(words.count - 1))
    let start = number(0...(words.count - count))
    words = Array(words[start..<(start + count)])
  }

  private mutating func leaveOutMiddle(_ words: inout [String]) {
    guard words.count > 14 else { return }
    let start = number(5...(words.count - 8))
    words.replaceSubrange(start..<(start + 2), with: [["…", "...", "[…]"][number(0...2)]])
  }

  private mutating func insertNote(_ words: inout [String]) {
    guard words.count > 6 else { return }
    words.insert(
      ["[sic]", "[the mayor]", "[in March]"][number(0...2)], at: number(1...(words.count - 1)))
  }

  /// A letter of a long word is doubled.
  private mutating func misspell(_ words: inout [String]) {
    guard words.count > 8, let index = words.lastIndex(where: { $0.utf8.count > 7 }) else { return }
    var letters = Array(words[index])
    letters.insert(letters[3], at: 3)
    words[index] = String(letters)
  }

  private func contract(_ words: inout [String]) {
    for index in words.indices.dropLast() where index + 1 < words.count {
      if let short = Self.contractions[words[index].lowercased() + " " + words[index + 1]] {
        words.replaceSubrange(index...(index + 1), with: [short])
      }
    }
  }

  private static let contractions = [
    "did not": "didn't", "do not": "don't", "will not": "won’t", "it is": "it's",
    "we are": "we’re", "i am": "I'm", "is not": "isn't", "was not": "wasn’t", "i have": "I've",
    "we have": "we’ve", "i would": "I would", "we will": "we'll", "can not": "cannot",
    "there is": "there’s", "that is": "that's", "would not": "wouldn't",
  ]

  private static let respelled = [
    "defence": "defense", "centre": "center", "programme.": "program.", "honour": "honor",
    "harbour": "harbor", "neighbours": "neighbors", "organise": "organize", "colour": "color",
    "analysing": "analyzing", "theatre": "theater", "recognise": "recognize", "forty": "forty",
    "three": "3", "five": "5", "percent": "per cent", "cannot": "can't", "ten": "10", "six": "6",
  ]
}
