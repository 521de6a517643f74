import Quoth
import Testing

/// What the network adds: speech told without marks.
struct StandardLevelTests {
  private static let extractor = QuoteExtractor()

  /// Kind, speaker and words of each quotation.
  private func dump(_ text: String) -> [String] {
    Self.extractor.extract(from: text).quotes.map {
      "\($0.kind.rawValue) | \($0.speaker?.name ?? "-") | \($0.text)"
    }
  }

  @Test(arguments: [
    (
      "The mayor, Ida Falk, said on Monday that the bridge would reopen in May.",
      "indirect | Ida Falk | the bridge would reopen in May"
    ),
    (
      "Nobody was hurt, the fire service said.",
      "indirect | the fire service | Nobody was hurt"
    ),
    (
      "According to Noor Amin, the talks will begin within days.",
      "indirect | Noor Amin | the talks will begin within days"
    ),
    (
      "Police said Ann Lee, 34, was last seen on Monday.",
      "indirect | Police | Ann Lee, 34, was last seen on Monday"
    ),
    (
      "According to police, Rosa Lind, 34, was last seen on Monday.",
      "indirect | police | Rosa Lind, 34, was last seen on Monday"
    ),
    (
      "According to court papers, Bo Carr, 44, stole the lamp in May.",
      "indirect | court papers | Bo Carr, 44, stole the lamp in May"
    ),
    (
      "According to the report, Bo Carr, the mayor, knew of the leak.",
      "indirect | the report | Bo Carr, the mayor, knew of the leak"
    ),
    (
      "According to Ann Lee, a teacher, the roof leaked.",
      "indirect | Ann Lee | the roof leaked"
    ),
    (
      "Ann Lee was adamant that the bridge would reopen in May.",
      "indirect | Ann Lee | the bridge would reopen in May"
    ),
    (
      "“We are ready,” Noor Amin told reporters.",
      "direct | Noor Amin | “We are ready,”"
    ),
  ])
  func finds(text: String, expected: String) {
    #expect(dump(text) == [expected])
  }

  @Test func keepsItsPromises() {
    for index in 0..<400 {
      var mutator = Mutator(seed: UInt64(index) &+ 7 << 40)
      let bytes =
        index % 4 == 0 ? mutator.article(of: SeedTexts.all) : mutator.piece(of: SeedTexts.all)
      let extraction = Self.extractor.extract(from: SourceText(utf8: bytes))
      #expect(Invariants.violations(of: extraction).isEmpty, "mutation \(index)")
    }
  }
}
