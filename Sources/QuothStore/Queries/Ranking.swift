/// How well a quotation fits the words that were searched for.
///
/// Every result has all the words, so that rarity (the IDF of BM25) does not tell them apart; what
/// does is how much of the quotation they make up (BM25's term frequency and length) and whether they
/// stand together.
enum Ranking {
  private static let saturation = 1.2
  private static let lengthWeight = 0.75
  private static let averageLength = 120.0

  /// The score of a text with its matches.
  ///
  /// - Parameters:
  ///   - matches: Where the words stand, in code points.
  ///   - text: The text, in code points.
  static func score(_ matches: [Range<Int>], in text: [Unicode.Scalar]) -> Double {
    if matches.isEmpty { return 0 }
    let frequency = Double(matches.count)
    let length = Double(text.count) / averageLength
    let density =
      frequency * (saturation + 1)
      / (frequency + saturation * (1 - lengthWeight + lengthWeight * length))
    let joined = zip(matches, matches.dropFirst()).count { first, second in
      !text[first.upperBound..<second.lowerBound].contains { $0.properties.isAlphabetic }
    }
    return density + (matches.count > 1 ? Double(joined) / Double(matches.count - 1) : 0)
  }

  /// Where the marks that `highlight()` put around matches stand, in code points of the text.
  static func matches(in marked: String, text: [Unicode.Scalar]) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var (place, start) = (0, 0)
    for scalar in marked.unicodeScalars {
      if place < text.count, text[place] == scalar {
        place += 1
      } else if scalar == opening {
        start = place
      } else if scalar == closing, start < place {
        matches.append(start..<place)
      }
    }
    return matches
  }

  static let opening: Unicode.Scalar = "\u{2}"
  static let closing: Unicode.Scalar = "\u{3}"
}
