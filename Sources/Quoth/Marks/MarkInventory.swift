import CQuothICU

/// Every quotation mark that Unicode and the locales know, and which belong together.
///
/// The characters come from Unicode's Quotation_Mark property, their pairs from the delimiters of
/// the locales (CLDR), both as ICU has them. Marks that pair in any locale, directly or through
/// others, are one family: `“ ” „ ‟ "` close one another, and so do `‘ ’ ‚ '`.
struct MarkInventory: Sendable {
  struct Mark: Sendable {
    /// Marks of equal family can close one another.
    let family: Int
    /// 1 if it opens by itself, -1 if it closes, 0 if it looks alike on both sides.
    let direction: Int
  }

  private struct Pair: Hashable {
    let open: UInt32
    let close: UInt32
  }

  private var marks: [UInt32: Mark] = [:]
  private var pairs: Set<Pair> = []

  static let shared = MarkInventory()

  /// Locales whose delimiters, together, are all the pairs that CLDR has.
  private static let locales = [
    "en", "de", "de_CH", "fr", "fr_CH", "da", "sv", "fi", "pl", "nl", "it", "es", "pt", "ru", "uk",
    "cs", "hu", "ro", "bg", "el", "he", "ar", "ur", "ja", "zh", "zh_Hant", "yue", "ko", "tr", "et",
    "lt", "lv", "hr", "sr", "mk", "sl", "nb", "is", "hy", "ka", "fa", "am", "eu", "ca", "id", "vi",
  ]

  private init() {
    var code = [UInt32](repeating: 0, count: 256)
    let count = min(Int(quoth_quotation_marks(&code, 256)), code.count)
    var family: [UInt32: Int] = [:]
    for (index, mark) in code.prefix(count).enumerated() { family[mark] = index }
    func join(_ first: UInt32, _ second: UInt32) {
      guard let one = family[first], let other = family[second], one != other else { return }
      for (mark, index) in family where index == other { family[mark] = one }
    }
    for locale in Self.locales {
      var delimiters: [UInt32] = [0, 0, 0, 0]
      guard quoth_locale_delimiters(locale, &delimiters) else { continue }
      for start in [0, 2] {
        pairs.insert(Pair(open: delimiters[start], close: delimiters[start + 1]))
        join(delimiters[start], delimiters[start + 1])
      }
    }
    // What keyboards write for the marks of the locales.
    join(0x22, 0x201C)
    join(0x27, 0x2018)
    for (mark, index) in family {
      marks[mark] = Mark(family: index, direction: Int(quoth_mark_direction(mark)))
    }
    marks[0x60] = Mark(family: family[0x27] ?? 0, direction: 1)
  }

  subscript(scalar: UInt32) -> Mark? { marks[scalar] }

  /// Whether some locale writes the two as a pair.
  func isPair(_ open: UInt32, _ close: UInt32) -> Bool {
    pairs.contains(Pair(open: open, close: close))
  }

  /// The family of the typewriter's apostrophe, whose marks are also apostrophes.
  var singleFamily: Int { marks[0x27]?.family ?? -1 }
  /// The family of the typewriter's quotation mark.
  var doubleFamily: Int { marks[0x22]?.family ?? -1 }
}
