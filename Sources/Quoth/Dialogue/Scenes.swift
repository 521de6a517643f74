/// The scenes of a story: what stands between lines of asterisks, or between the headings of chapters.
struct Scenes {
  /// The number of each paragraph's scene.
  private let numbers: [Int32]

  /// - Complexity: O(*n*) in the number of paragraphs.
  init(_ paragraphs: [Range<Int>], _ tokens: [Token]) {
    var scene: Int32 = 0
    numbers = paragraphs.map { range in
      if Self.isBreak(range, tokens) { scene += 1 }
      return scene
    }
  }

  func number(of paragraph: Int) -> Int32 {
    numbers.indices.contains(paragraph) ? numbers[paragraph] : 0
  }

  /// `* * *`, *CHAPTER IX*, *IX.*
  private static func isBreak(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let first = range.first, range.count <= longest else { return false }
    if !range.contains(where: { tokens[$0].kind != .punctuation }) {
      return range.count > 1 || tokens[first].scalar == 0x2A
    }
    if Words.divisions.contains(tokens[first].hash), tokens[first].isCapital { return true }
    return range.count <= 2 && (tokens[first].kind == .number || isNumeral(tokens[first]))
  }

  /// *IX*
  private static func isNumeral(_ token: Token) -> Bool {
    token.flags.contains(.allCaps) && numerals.contains(token.hash)
  }

  /// A heading has no more tokens.
  private static let longest = 12
  private static let numerals: WordSet = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii",
    "xxviii", "xxix", "xxx",
  ]
}
