import Quoth

/// A word of a name as it is written.
struct NameWord: Sendable {
  /// Folded to a to z, hyphens kept.
  var letters: [UInt8]
  var isCapitalized: Bool
  var isAllCapitals: Bool
  /// Whether a full stop is in it: *J.*, *Jr.*
  var isDotted: Bool
  /// Whether it has letters with marks: *Müller*.
  var isMarked: Bool
  /// Whether it is in another script than Latin.
  var isTransliterated: Bool
  var endsInComma: Bool
  /// What the word lists say of it.
  var classes: WordClass

  var isInitialLetter: Bool { letters.count == 1 }

  /// The words of a name, at white space. Words without a letter are left out.
  static func split(_ name: String) -> [NameWord] {
    var words: [NameWord] = []
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    let texts =
      isASCII
      ? name.utf8.split { $0 <= 0x20 }.map { Substring($0) }
      : name.split(whereSeparator: \.isWhitespace)
    for text in texts {
      // A transliteration may have spaces of its own: *xi jin ping*.
      let romanized = Folding.romanize(isASCII ? Array(text.utf8)[...] : Self.asSpoken(text)[...])
      guard var word = NameWord(text, romanized) else { continue }
      if !words.isEmpty { word.setOffArticle(text) }
      words.append(word)
    }
    return words
  }

  /// The word with letters that newspapers write as they are spoken, not as scholars transliterate
  /// them: the Russian *ё* as *e*, the Greek *η* as *i*.
  private static func asSpoken(_ text: Substring) -> [UInt8] {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "ё": "е"
          case "Ё": "Е"
          case "η", "ή": "ι"
          case "Η", "Ή": "Ι"
          default: scalar
          }
        })
    ).utf8.map { $0 }
  }

  private init?(_ text: Substring, _ romanized: [UInt8]) {
    letters = romanized.filter { $0 &- 0x61 < 26 || $0 == 0x2D || $0 &- 0x30 < 10 }
    while letters.last == 0x2D { letters.removeLast() }
    while letters.first == 0x2D { letters.removeFirst() }
    guard !letters.isEmpty else { return nil }
    isDotted = text.utf8.contains(UInt8(ascii: "."))
    isMarked = text.utf8.contains { $0 >= 0x80 }
    // *al-Assad* has its capital after the article.
    let pieces = isMarked ? text.split(separator: "-") : []
    isCapitalized =
      isMarked ? pieces.contains(where: Self.beginsWithCapital) : Self.hasCapitalPiece(text.utf8)
    isAllCapitals =
      isMarked
      ? text.allSatisfy { !$0.isLowercase } && text.contains { $0.isUppercase }
      : text.utf8.allSatisfy { $0 &- 0x61 >= 26 } && text.utf8.contains { $0 &- 0x41 < 26 }
    isTransliterated =
      isMarked
      && text.unicodeScalars.contains {
        $0.value >= 0x370 && $0.value < 0x1E00 || $0.value >= 0x2E80
      }
    endsInComma = text.utf8.last == UInt8(ascii: ",")
    classes = Self.classes(letters)
  }

  private static func beginsWithCapital(_ text: Substring) -> Bool {
    let first = text.first { $0.isLetter || $0.isNumber } ?? "a"
    return first.isUppercase || !first.isCased
  }

  /// The same for ASCII: whether a piece between hyphens begins with a capital or a digit.
  private static func hasCapitalPiece(_ text: Substring.UTF8View) -> Bool {
    var isStart = true
    for byte in text {
      if byte == 0x2D {
        isStart = true
      } else if isStart, (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        if byte &- 0x61 >= 26 { return true }
        isStart = false
      }
    }
    return false
  }

  /// Writes *ElBaradei* and *DeBlasio* with a hyphen, as *el-Baradei*.
  private mutating func setOffArticle(_ text: Substring) {
    guard let second = text.utf8.dropFirst().firstIndex(where: { $0 &- 0x41 < 26 }) else { return }
    let length = text[..<second].utf8.count
    guard length < letters.count, Self.articles.contains(Array(letters[..<length])) else { return }
    letters.insert(UInt8(ascii: "-"), at: length)
  }

  /// Particles that may begin a surname that stands alone: *de Blasio*, *al-Assad*.
  static let articles: Set<[UInt8]> = Set(
    [
      "al", "el", "as", "ar", "ad", "ash", "de", "di", "da", "du", "van", "von", "der", "la", "le",
      "bin", "ibn",
    ].map { Array($0.utf8) })

  private static func classes(_ letters: [UInt8]) -> WordClass {
    Language.english.lexicon.classes(of: Lexicon.hash(letters, letters.indices))
  }

  /// Whether a title is a name as well: *Dean*, *Prince*, *Earl*.
  static func mayBeName(_ letters: [UInt8]) -> Bool {
    classes(letters).meets([.given, .ambiguousName]) || regnal.contains(letters)
  }

  /// Titles after which a given name stands alone.
  static let regnal: Set<[UInt8]> = Set(
    [
      "king", "queen", "prince", "princess", "pope", "emperor", "empress", "saint", "st", "sister",
      "brother", "mother", "mahatma", "patriarch", "archbishop", "dalai", "tsar", "sultan", "emir",
    ].map { Array($0.utf8) })
}
