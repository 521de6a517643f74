import Foundation
import Quoth
import Testing

struct ExtractionTests {
  private static let made = Extraction(
    source: SourceText("“Go,” said Ida Falk. “Now.” \0 “é”"),
    quotes: [
      Quote(
        kind: .direct, fragments: [0..<9, 25..<35], text: "“Go,” … “Now.”", cue: [10..<14],
        speaker: SpeakerReference(id: 0, name: "Ida Falk", spans: [15..<23]),
        addressee: SpeakerReference(id: 0, name: "Ida Falk", spans: []),
        via: [SpeakerReference(id: 0, name: "Ida Falk", spans: [15..<18])], isNegated: true,
        confidence: 0.1 + 0.2, rule: "test", reasons: ["because"])
    ],
    speakers: [
      Speaker(
        id: 0, name: "Ida Falk", kind: .person, role: "pilot", aliases: ["Falk"],
        mentions: [15..<23], rosterID: "Q1")
    ],
    nonquotations: [Nonquotation(kind: .scare, range: 38..<46, text: "“é”")])

  @Test func survivesCoding() throws {
    let data = try JSONEncoder().encode(Self.made)
    #expect(try JSONDecoder().decode(Extraction.self, from: data) == Self.made)
  }

  @Test func survivesCodingForEverySeed() throws {
    for seed in SeedTexts.all {
      let extraction = extractChecked(SourceText(utf8: seed))
      let data = try JSONEncoder().encode(extraction)
      let same = try JSONDecoder().decode(Extraction.self, from: data) == extraction
      #expect(same)
    }
  }

  @Test func rangeOfAQuoteSpansItsFragments() {
    #expect(Self.made.quotes[0].range == 0..<35)
    var empty = Self.made.quotes[0]
    empty.fragments = []
    #expect(empty.range == 0..<0)
  }

  @Test func equalTextsGiveEqualAnswers() {
    for seed in SeedTexts.all {
      let text = String(decoding: seed, as: UTF8.self)
      let same = QuoteExtractor().extract(from: text) == QuoteExtractor().extract(from: text)
      #expect(same)
    }
  }
}
