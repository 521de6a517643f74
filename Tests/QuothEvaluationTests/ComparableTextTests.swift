import Quoth
import Testing

@testable import QuothEvaluation

/// What of a fragment counts.
@Suite struct ComparableTextTests {
  private func stripped(_ text: String) -> String {
    let source = SourceText(text)
    return source[ComparableText(source).stripped(0..<source.bytes.count)]
  }

  @Test(
    arguments: [
      ("“We are ready,”", "We are ready"),
      (" \n\t— ‘it’s 5 %’ … ", "it’s 5"),
      ("that “he would go”.", "he would go"),
      ("“that he would go”", "he would go"),
      ("that that is so", "that is so"),
      ("THAT\u{A0}all", "all"),
      ("that", "that"),
      ("that.", "that"),
      ("thatch holds", "thatch holds"),
      ("daß es geht", "es geht"),
      ("DASS es geht", "es geht"),
      ("daſs es geht", "es geht"),
      ("qu’ on", "on"),
      ("qu’on", "qu’on"),
      ("что да", "да"),
      ("Že ne", "ne"),
      ("´a` b´", "a` b"),
      ("$5 + 1", "$5 + 1"),
      ("\u{200B}\u{FEFF}a\u{200B}b\u{AD}", "a\u{200B}b"),
      ("«😀 𝒜»", "😀 𝒜"),
      ("。（字）", "字"),
      ("…", ""),
      ("", ""),
    ])
  func edges(text: String, content: String) {
    #expect(stripped(text) == content)
  }

  /// What differs in white space, marks and punctuation alone is the same content.
  @Test func innerMarksDoNotCount() {
    for text in ["He said: “no – not, now”.", "He said no not now", "He\u{A0}said «nonotnow»"] {
      let source = SourceText(text)
      let characters = ComparableText(source).characters(of: [0..<source.bytes.count])
      #expect(characters.ranges == [0..<"hesaidnonotnow".count], "\(text)")
    }
  }

  @Test func fragmentsJoin() {
    let source = SourceText("one “two” three")
    let text = ComparableText(source)
    let parts = text.characters(of: [14..<19, 0..<3, 4..<13, 4..<10])
    #expect(parts == text.characters(of: [0..<19]))
    #expect(parts.ranges == [0..<11])
  }

  /// Ranges from elsewhere may be anything.
  @Test func rangesThatDoNotFitAreNoTrouble() {
    let source = SourceText("😀 é")
    let text = ComparableText(source)
    for start in -2...9 {
      for end in start...10 { _ = text.characters(of: [start..<end]) }
    }
    #expect(text.characters(of: [-5..<99]).count == 2)
  }
}
