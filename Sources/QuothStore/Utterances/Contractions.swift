import Quoth

/// Contractions written in full, so that *don't* and *do not* are equal.
enum Contractions {
  /// The words of letters whose apostrophe is left out at `apostrophe`.
  static func expand(_ letters: [UInt8], _ apostrophe: Int) -> (first: [UInt8], second: [UInt8]?) {
    let first = Array(letters[..<apostrophe])
    let ending = Array(letters[apostrophe...])
    if ending == t, first.last == UInt8(ascii: "n") {
      return (irregular[first] ?? Array(first.dropLast()), not)
    }
    if let word = endings[ending] { return (first, word) }
    if ending == s, beforeIs.contains(first) { return (first, `is`) }
    return (letters, nil)
  }

  /// Words that are contractions without an apostrophe.
  static let words: [UInt64: [[UInt8]]] = {
    var result: [UInt64: [[UInt8]]] = [:]
    for (word, parts) in [
      "cannot": "can not", "gonna": "going to", "wanna": "want to", "gotta": "got to",
      "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
      "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    ] {
      let bytes = Array(word.utf8)
      result[Lexicon.hash(bytes, bytes.indices)] = parts.split(separator: " ").map {
        Array($0.utf8)
      }
    }
    return result
  }()

  private static func letters(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let t = letters("t")
  private static let s = letters("s")
  private static let not = letters("not")
  private static let `is` = letters("is")
  private static let irregular = [
    letters("can"): letters("can"), letters("won"): letters("will"),
    letters("shan"): letters("shall"),
  ]
  private static let endings = [
    letters("ll"): letters("will"), letters("re"): letters("are"), letters("ve"): letters("have"),
    letters("m"): letters("am"),
  ]
  private static let beforeIs = Set(
    ["it", "that", "he", "she", "there", "what", "here", "who", "where", "how"].map(letters))
}
