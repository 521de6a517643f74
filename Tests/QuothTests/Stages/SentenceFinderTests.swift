import Foundation
import Quoth
import Testing

@Suite struct SentenceFinderTests {
  private func sentences(_ text: String, _ words: String) -> String? {
    let source = SourceText(text)
    guard let range = text.range(of: words) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let bytes = start..<(start + words.utf8.count)
    return SentenceFinder().sentences(around: [bytes], in: source).map { source[$0] }.first
  }

  @Test(
    arguments: [
      ("rained", "It rained."), ("“Go,”", "“Go,” said Dr. Ida Falk."),
      ("said Dr. Ida", "“Go,” said Dr. Ida Falk."),
      ("Falk. Nobody", "“Go,” said Dr. Ida Falk. Nobody went."), ("Next", "Next."),
    ])
  func wholeSentences(words: String, expected: String) {
    let text = "It rained. “Go,” said Dr. Ida Falk. Nobody went.\n\nNext."
    #expect(sentences(text, words) == expected)
  }

  @Test func rangesOutsideAreClamped() {
    let source = SourceText("It rained.  ")
    let finder = SentenceFinder()
    #expect(finder.sentences(around: [11..<12, 40..<50, 0..<0], in: source).count == 3)
    #expect(finder.sentences(around: [], in: source).isEmpty)
    #expect(finder.sentences(around: [0..<0], in: SourceText("")) == [0..<0])
  }
}
