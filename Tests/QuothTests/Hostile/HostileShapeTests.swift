import Quoth
import Testing

/// Texts that are far too long, far too short, or broken off.
struct HostileShapeTests {
  #if DEBUG
    static let largeSize = 1_000_000
  #else
    static let largeSize = 20_000_000
  #endif

  @Test(arguments: ["", " ", "\n", "a", ".", "é", "😀", "said", "“”", "\"\"", "he said", "“a", ":"])
  func nextToNothing(text: String) {
    let extraction = extractChecked(text)
    #expect(extraction.source.string == text)
  }

  @Test func everythingOnOneLine() {
    let text = SeedTexts.repeated(toBytes: Self.largeSize, onOneLine: true)
    #expect(!text.contains(UInt8(ascii: "\n")))
    extractChecked(SourceText(utf8: text), twice: false)
  }

  @Test func oneVeryLongWord() {
    let count = Self.largeSize / 4
    extractChecked(String(repeating: "a", count: count), twice: false)
    extractChecked("“" + String(repeating: "a", count: count) + ",” said Ida Falk.", twice: false)
    extractChecked("“Go,” said I" + String(repeating: "d", count: count) + ".", twice: false)
  }

  @Test func oneVeryLongQuotation() {
    let words = String(repeating: "we go on and ", count: Self.largeSize / 50)
    extractChecked("“\(words)on,” said Ida Falk.", twice: false)
    extractChecked("Ida Falk said that \(words)on.", twice: false)
  }

  @Test(arguments: 0..<5) func halfADocument(seed: Int) {
    let text = SeedTexts.all[seed]
    for end in stride(from: 0, through: text.count, by: 61) {
      extractChecked(SourceText(utf8: Array(text[..<end])), twice: false)
    }
    for start in stride(from: 0, through: text.count, by: 173) {
      extractChecked(SourceText(utf8: Array(text[start...])), twice: false)
    }
  }

  @Test func everyPrefixOfAShortText() {
    let text = Array(
      "“Yes,” Ambassador Núñez told Al Jazeera. «Non», dit-elle — “we’re ‘done’.” 😀 She did not say so."
        .utf8)
    for end in 0...text.count {
      for start in stride(from: 0, through: end, by: 7) {
        extractChecked(SourceText(utf8: Array(text[start..<end])), twice: false)
      }
    }
  }

  @Test func theSameSentenceManyTimes() {
    for sentence in [
      "“Go,” said Ida Falk. ", "He said. ", "said ", "Ida Falk ", "he ", "according to ", "said: ",
      "He told her that he said that ", "Mr. Dr. Gen. ", "“a”\n\n", ", she said, ", "U.S. ",
    ] {
      extractChecked(String(repeating: sentence, count: 400), twice: false)
    }
  }
}
