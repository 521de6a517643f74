import Quoth

/// British spellings written the American way, so that both are equal.
///
/// By endings, with a list of exceptions, not by a dictionary: *flour* becomes *flor* in both.
enum BritishSpelling {
  /// Rewrites the word that `letters` end in, a word of a to z in lower case.
  static func americanize(_ letters: inout [UInt8], from start: Int = 0) {
    let count = letters.count - start
    guard count > 3, let last = letters.last, lasts.contains(last) else { return }
    if let known = exceptions[Lexicon.hash(letters, start..<letters.count)] {
      letters.replaceSubrange(start..., with: known)
      return
    }
    guard count > 5 else { return }
    for (british, american) in endings where british.last == last {
      let from = letters.count - british.count
      if from > start, letters[from...].elementsEqual(british) {
        letters.replaceSubrange(from..., with: american)
        return
      }
    }
  }

  private static let exceptions: [UInt64: [UInt8]] = {
    var result: [UInt64: [UInt8]] = [:]
    for (british, american) in [
      "centre": "center", "centres": "centers", "defence": "defense", "offence": "offense",
      "licence": "license", "grey": "gray", "tyre": "tire", "tyres": "tires", "metre": "meter",
      "metres": "meters", "litre": "liter", "litres": "liters", "theatre": "theater",
      "theatres": "theaters", "cheque": "check", "cheques": "checks", "programme": "program",
      "programmes": "programs", "fibre": "fiber", "sceptical": "skeptical", "ageing": "aging",
      "judgement": "judgment", "plough": "plow", "jewellery": "jewelry", "towards": "toward",
      "aluminium": "aluminum", "manoeuvre": "maneuver", "whilst": "while", "amongst": "among",
      "learnt": "learned", "burnt": "burned", "dreamt": "dreamed", "spelt": "spelled",
      "four": "four", "hour": "hour", "hours": "hours", "your": "your", "yours": "yours",
    ] {
      let bytes = Array(british.utf8)
      result[Lexicon.hash(bytes, bytes.indices)] = Array(american.utf8)
    }
    return result
  }()

  private static let endings: [(british: [UInt8], american: [UInt8])] = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"),
    ("ises", "izes"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ("ouring", "oring"), ("oured", "ored"), ("ourable", "orable"), ("ours", "ors"),
    ("our", "or"), ("elling", "eling"), ("elled", "eled"), ("eller", "eler"), ("ellers", "elers"),
    ("ogue", "og"), ("ogues", "ogs"), ("aemia", "emia"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let lasts = Set(
    endings.compactMap(\.british.last) + exceptionLasts)
  private static let exceptionLasts = Array("eslyhmt".utf8)
}
