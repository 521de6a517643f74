import Quoth
import Testing

struct SourceTextTests {
  @Test func givesTheTextOfARange() {
    let source = SourceText("“Yes,” said Núñez.")
    #expect(source[16..<23] == "Núñez")
    #expect(source.offsets(in: .utf16)[16..<23] == 12..<17)
    #expect(source.offsets(in: .codepoint)[16..<23] == 12..<17)
    #expect(source.string == "“Yes,” said Núñez.")
  }

  @Test func clampsRangesOutsideTheText() {
    let source = SourceText("abc")
    #expect(source[-4..<2] == "ab")
    #expect(source[2..<90] == "c")
    #expect(source[50..<90] == "")
    #expect(SourceText("")[0..<1] == "")
  }

  @Test(arguments: ["", "plain", "“Yes,” said Núñez.", "a\r\nb😀c\u{301}d", "🇳🇴🇳🇴", "한국어"])
  func findsRangesInAnEqualString(text: String) {
    let source = SourceText(text)
    let starts = text.unicodeScalars.indices.map {
      text.utf8.distance(from: text.startIndex, to: $0)
    }
    let boundaries = Set(starts + [text.utf8.count])
    for start in 0...text.utf8.count {
      for end in start...text.utf8.count {
        let range = source.indices(of: start..<end, in: text)
        guard boundaries.contains(start), boundaries.contains(end) else {
          #expect(range == nil)
          continue
        }
        let found = range.map { String(text.unicodeScalars[$0]) }
        #expect(found == source[start..<end])
      }
    }
  }

  @Test func findsNoRangeOutsideTheString() {
    let source = SourceText("abcdef")
    #expect(source.indices(of: 2..<6, in: "abc") == nil)
    #expect(source.indices(of: 4..<5, in: "abc") == nil)
    #expect(source.indices(of: -1..<2, in: "abc") == nil)
    #expect(source.indices(of: 0..<Int.max, in: "abc") == nil)
  }
}
