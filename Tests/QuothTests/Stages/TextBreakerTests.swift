import Testing

@testable import Quoth

/// The short way through plain text has the boundaries that ICU has.
struct TextBreakerTests {
  @Test(
    arguments: [
      ("He’s at St. Ann's.", "He’s| |at| |St|.| |Ann's|."),
      ("3,000.5 of 2:1; U.S. e.g. x", "3,000.5| |of| |2|:|1|;| |U.S|.| |e.g|.| |x"),
      ("“No”—‘yes’…  café", "“|No|”|—|‘|yes|’|…|  |café"),
      ("snake_case a@b.c 5th\r\nx", "snake_case| |a@b.c| |5th|\r\n|x"),
      ("e\u{301}a ", "e\u{301}a| "),
      (" \u{301}a", " \u{301}|a"),
    ] as [(String, String)])
  func words(text: String, expected: String) {
    #expect(Self.cut(text, .word) == expected)
  }

  @Test(
    arguments: [
      ("One. Two? Three! four.", "One. |Two? |Three! |four."),
      ("It is 3.5. no, so. But it is.", "It is 3.5. no, so. |But it is."),
      ("“Why?” — he. “Go.” He.", "“Why?” — he. |“Go.” |He."),
      ("a\nb\r\nc. \n“D", "a\n|b\r\n|c. \n|“D"),
      ("Über. État. été", "Über. |État. été"),
    ] as [(String, String)])
  func sentences(text: String, expected: String) {
    #expect(Self.cut(text, .sentence) == expected)
  }

  /// Pieces that the rules of UAX #29 tell apart, put together at random.
  private static let pieces = [
    "a", "b", "B", "Z", "1", "2", " ", " ", ".", ".", "!", "?", ",", ";", ":", "'", "\"", "-", "_",
    "@", "\n", "\r", "\r\n", "\t", "(", ")", "‘", "’", "“", "”", "—", "…", "\u{2024}", "‧", "‐",
    "•", "é", "É", "×", "\u{301}", "\u{AD}", "\u{200D}", "Ж", "א", "中", "ア", "\u{3000}",
    "\u{2028}", "\u{85}", "\u{A0}", "🇩", "👩", "\u{2000}", "ก", "«", "。", "\u{200B}", "ß", "÷",
    "\0", "$", "#", "*", "/", "[", "}", "The", "and", "3.5", "U.S.", "‚", "†",
  ]

  @Test(arguments: [TextBreaker.Unit.word, .sentence], ["en", "el", "sv", "ja"])
  func asICU(_ unit: TextBreaker.Unit, locale: String) {
    let quick = TextBreaker(unit, locale: locale)
    let slow = TextBreaker(unit, locale: locale, isQuick: false)
    var random = SplitMix64(seed: 29)
    for round in 0..<8_000 {
      let known = round.isMultiple(of: 2) ? Self.pieces.count : 35
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<known, using: &random)]
      }.joined()
      let (found, expected) = (Self.boundaries(text, quick), Self.boundaries(text, slow))
      #expect(found == expected, "\(text.debugDescription)")
    }
    for text in StageTexts.all {
      let text = String(decoding: text.bytes, as: UTF8.self)
      #expect(Self.boundaries(text, quick) == Self.boundaries(text, slow))
    }
  }

  private static func boundaries(_ text: String, _ breaker: TextBreaker) -> [[Int]] {
    var result: [[Int]] = []
    breaker.forEachBoundary(in: Array(text.utf8)) { result.append([$0, Int($1)]) }
    return breaker.unit == .word ? result : result.map { [$0[0]] }
  }

  private static func cut(_ text: String, _ unit: TextBreaker.Unit) -> String {
    let bytes = Array(text.utf8)
    var start = 0
    return boundaries(text, TextBreaker(unit, locale: "en")).map { boundary in
      defer { start = boundary[0] }
      return String(decoding: bytes[start..<boundary[0]], as: UTF8.self)
    }.joined(separator: "|")
  }
}
