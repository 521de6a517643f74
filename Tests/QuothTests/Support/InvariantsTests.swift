import Quoth
import Testing

/// The checker itself: an extraction that keeps every promise, and one that breaks each.
struct InvariantsTests {
  private static let sound = Extraction(
    source: SourceText("“Go,” said by é Ida Falk. “Now.”"),
    quotes: [
      Quote(
        kind: .direct, fragments: [0..<9], text: "“Go,”", cue: [10..<14], speaker: nil,
        confidence: 0.5, rule: "test")
    ],
    speakers: [Speaker(id: 0, name: "Ida Falk", kind: .person, mentions: [21..<29])],
    nonquotations: [])

  @Test func soundExtractionHasNoViolations() {
    #expect(Invariants.violations(of: Self.sound) == [])
  }

  /// One way to break a promise, and the words by which the checker should name it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (inout Extraction) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout Extraction) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  private static let damages: [Damage] = [
    Damage("quote 0 has no fragment") { $0.quotes[0].fragments = [] },
    Damage("is out of bounds") { $0.quotes[0].fragments = [0..<90] },
    Damage("is out of bounds") { $0.quotes[0].cue = [-1..<2] },
    Damage("is empty") { $0.quotes[0].cue = [4..<4] },
    Damage("cuts a character") { $0.quotes[0].fragments = [1..<9] },
    Damage("cuts a character") { $0.quotes[0].cue = [10..<19] },
    Damage("overlaps the one before") { $0.quotes[0].cue = [10..<14, 12..<15] },
    Damage("begins before the one") { $0.quotes.insert($0.quotes[0].moved(to: 10..<12), at: 0) },
    Damage("is not its fragments joined") { $0.quotes[0].text = "Go" },
    Damage("confidence of quote 0 is nan") { $0.quotes[0].confidence = .nan },
    Damage("names no rule") { $0.quotes[0].rule = "" },
    Damage("explains itself unasked") { $0.quotes[0].reasons = ["because"] },
    Damage("unknown id 1") {
      $0.quotes[0].speaker = SpeakerReference(id: 1, name: "Ida Falk", spans: [])
    },
    Damage("is called Ida, but") {
      $0.quotes[0].via = [SpeakerReference(id: 0, name: "Ida", spans: [])]
    },
    Damage("speaker 0 has the id 3") { $0.speakers[0].id = 3 },
    Damage("speaker 0 has an empty name") { $0.speakers[0].name = "" },
    Damage("speaker 0 has an empty alias") { $0.speakers[0].aliases = [""] },
    Damage("text of non-quotation 0") {
      $0.nonquotations = [Nonquotation(kind: .scare, range: 0..<9, text: "Go")]
    },
  ]

  @Test(arguments: damages) func brokenPromiseIsNamed(damage: Damage) {
    var extraction = Self.sound
    damage.apply(&extraction)
    let violations = Invariants.violations(of: extraction)
    #expect(violations.contains { $0.contains(damage.testDescription) }, "\(violations)")
  }
}

extension Quote {
  fileprivate func moved(to range: Range<Int>) -> Quote {
    var copy = self
    copy.fragments = [range]
    return copy
  }
}
