import Quoth
import Testing

/// `text → kind speaker: words`, a line a quotation; what is known besides in brackets. Then what
/// nobody said, with its kind.
struct AttributionTests {
  private static let extractor = QuoteExtractor(
    options: .init(level: .rules, keepsNonquotations: true, explains: true))

  static func dump(_ text: String) -> String {
    let extraction = extractor.extract(from: text)
    let quotes = extraction.quotes.map { quote in
      var line = "\(quote.kind) \(quote.speaker?.name ?? "–"): \(quote.text)"
      if let addressee = quote.addressee { line += " [to \(addressee.name)]" }
      for relay in quote.via { line += " [via \(relay.name)]" }
      return quote.isNegated ? line + " [negated]" : line
    }
    return (quotes + extraction.nonquotations.map { "\($0.kind): \($0.text)" })
      .joined(separator: "\n")
  }

  @Test(
    arguments: [
      ("“Go,” said Ida Falk. “Now.”", "direct Ida Falk: “Go,” … “Now.”"),
      ("“Go,” Ida Falk said.", "direct Ida Falk: “Go,”"),
      ("“We go,” Ida Falk said, “and we stay.”", "direct Ida Falk: “We go,” … “and we stay.”"),
      ("Ida Falk said: “Go.”", "direct Ida Falk: “Go.”"),
      (
        "Ida Falk then said, “For your sake,” turning to Mina, “I am glad.”",
        "direct Ida Falk: “For your sake,” … “I am glad.”"
      ),
      ("Ida Falk said, “Go.”", "direct Ida Falk: “Go.”"),
      // Verbs well beyond “say”, in any inflection.
      ("“Who goes?” Ida Falk asked.", "direct Ida Falk: “Who goes?”"),
      ("“Beware,” warned Ida Falk.", "direct Ida Falk: “Beware,”"),
      ("“Go,” Ida Falk wrote on Facebook.", "direct Ida Falk: “Go,”"),
      ("Ida Falk tweeted: “Go.”", "direct Ida Falk: “Go.”"),
      ("Ida Falk conceded on Monday that it was “mad”.", "mixed Ida Falk: “mad”"),
      // Phrases.
      ("According to Ida Falk, “it is time to go.”", "direct Ida Falk: “it is time to go.”"),
      ("In the words of Ida Falk, “it is time.”", "direct Ida Falk: “it is time.”"),
      ("“We go,” the company said in a statement.", "direct the company: “We go,”"),
      // Adverbs and clauses between the subject and its verb.
      ("Ida Falk, smiling faintly for once, quickly added, “Go.”", "direct Ida Falk: “Go.”"),
      (
        "Mina Cho, whose shop burned down twice and stands again, says, “Go.”",
        "direct Mina Cho: “Go.”"
      ),
      ("Rep. Joy Hart, D-Ohio, said: “Go.”", "direct Joy Hart: “Go.”"),
      ("Ida Falk (pictured) said: “Go.”", "direct Ida Falk: “Go.”"),
      ("“Go,” said Ida Falk, the mayor, on Monday.", "direct Ida Falk: “Go,”"),
      ("“Go,” said the mayor, Ida Falk.", "direct Ida Falk: “Go,”"),
    ] as [(String, String)])
  func cues(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  /// The subject, not the nearest name.
  @Test(
    arguments: [
      ("“Go,” the bishop’s secretary, Ida Falk, said.", "direct Ida Falk: “Go,”"),
      ("Paul Roth’s lawyer, Ida Falk, said: “Go.”", "direct Ida Falk: “Go.”"),
      (
        "Ida Falk, Director of the Harbour Trust, and Chairman of the Port Board, said: “Go.”",
        "direct Ida Falk: “Go.”"
      ),
      (
        "Ida Falk, Director of the National Harbour study, and Chairman of the Board, said: “Go.”",
        "direct Ida Falk: “Go.”"
      ),
      (
        "Pressed by Judge Moor about it, Lenz answered, “Go.”", "direct Lenz: “Go.” [to Judge Moor]"
      ),
      ("“Go,” Ida Falk told the inspector.", "direct Ida Falk: “Go,” [to the inspector]"),
      ("“Go,” Ida Falk said of Paul Roth.", "direct Ida Falk: “Go,”"),
      (
        "“Go,” said Ida Falk. But Paul Roth said, “Stay.”",
        "direct Ida Falk: “Go,”\ndirect Paul Roth: “Stay.”"
      ),
      ("“Go,” said a diplomat who asked not to be named.", "direct a diplomat: “Go,”"),
      ("“Go,” student leaders said.", "direct student leaders: “Go,”"),
      ("“Go,” TASS said.", "direct TASS: “Go,”"),
      ("Ida Falk left. “Go,” she said.", "direct Ida Falk: “Go,”"),
      ("PESKOV DENIES RUMOURS\n\n“No,” Dmitry Peskov said.", "direct Dmitry Peskov: “No,”"),
    ] as [(String, String)])
  func subjects(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  @Test(
    arguments: [
      ("Falk branded the plan “a farce” on Monday.", "mixed Falk: “a farce”"),
      (
        "Falk dismissed the plan as “mad” and its backers as “cranks”.",
        "mixed Falk: “mad”\nmixed Falk: “cranks”"
      ),
      ("The envoy left, with Kyiv describing him as a “puppet”.", "mixed Kyiv: “puppet”"),
      ("Ida Falk praised Paul Roth, calling him “a rock”.", "mixed Ida Falk: “a rock”"),
      ("Ida Falk’s claim that “all is well” was false.", "mixed Ida Falk: “all is well”"),
      ("Asked about it, Ida Falk said “no comment”.", "mixed Ida Falk: “no comment”"),
      ("Falk did not say that the plan was “mad”.", "mixed Falk: “mad” [negated]"),
      ("Ida Falk never said “go”.", "mixed Ida Falk: “go” [negated]"),
      // Somebody said it, but the text does not tell who.
      ("The vote was described as “a farce.”", "mixed –: “a farce.”"),
    ] as [(String, String)])
  func mixed(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  @Test(
    arguments: [
      ("“Go,” Ida Falk told Reuters.", "direct Ida Falk: “Go,” [via Reuters]"),
      ("“Go,” Ida Falk said, according to TASS.", "direct Ida Falk: “Go,” [via TASS]"),
    ] as [(String, String)])
  func relays(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  /// Where a quotation stands tells who said it.
  @Test(
    arguments: [
      ("Ida Falk stated that\n“It is time to go.”", "direct Ida Falk: “It is time to go.”"),
      ("Ida Falk stated that\n\n“It is time to go.”", "direct Ida Falk: “It is time to go.”"),
      ("Ida Falk insisted:\n\n“We go.”\n\nHe left.", "direct Ida Falk: “We go.”"),
      ("“A.\n\n“B,” said Ida Falk.", "direct Ida Falk: “A. … “B,”"),
      ("“Go.” — Lina Bo Bardi", "direct Lina Bo Bardi: “Go.”"),
      (
        "Ida Falk said the ferries were late. “It is a shame.”",
        "direct Ida Falk: “It is a shame.”"
      ),
      (
        "Ida Falk: We go.\nPaul Roth: We stay.",
        "direct Ida Falk: We go.\ndirect Paul Roth: We stay."
      ),
      (
        "“Are you going?” Jo asked.\n\n“I am,” said Al Roth.\n\n“Why?”\n\n“I am tired.”",
        "direct Jo: “Are you going?”\ndirect Al Roth: “I am,”\ndirect Jo: “Why?”\n"
          + "direct Al Roth: “I am tired.”"
      ),
    ] as [(String, String)])
  func position(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  @Test(
    arguments: [
      ("The “experts” were wrong.", "scare: “experts”"),
      ("The word “reform” is dead.", "word: “reform”"),
      ("A sign read “Closed.”", "sign: “Closed.”"),
      ("Protesters carried banners reading “No more ferries”.", "sign: “No more ferries”"),
      ("Her film “The Glass Orchard” opens.", "title: “The Glass Orchard”"),
      ("Edward “Ned” Stone won.", "nickname: “Ned”"),
      ("The ferries were late again on Monday.", ""),
    ] as [(String, String)])
  func notQuotations(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  @Test func explainsEveryAnswer() {
    let quote = Self.extractor.extract(from: "“Go,” said Ida Falk.").quotes.first
    #expect(
      quote?.reasons == [
        "cue after: “said” reports the content", "the speaker’s mention is “Ida Falk”",
      ])
  }

  @Test func sameAnswerFromSeveralTasksAtOnce() async {
    let alone = StageTexts.all.map { Self.extractor.extract(from: $0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          zip(StageTexts.all, alone).allSatisfy { Self.extractor.extract(from: $0) == $1 }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
