import QuothStore
import Testing

@Suite("Differences between occurrences")
struct UtteranceDifferenceTests {
  private func marked(_ first: String, _ second: String) -> String {
    UtteranceDifference.between(first, second).map {
      switch $0.kind {
      case .same: $0.text
      case .removed: "[-\($0.text)-]"
      case .added: "{+\($0.text)+}"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("“We will go, surely.”", "we will never go", "we will {+never+} go [-surely.”-]"),
    ("“All of it.”", "‘all of it’", "‘all of it’"),
    ("", "new words", "{+new words+}"),
    ("old words", "", "[-old words-]"),
    ("We lost 30 men", "We lost 40 men", "We lost [-30-] {+40+} men"),
  ])
  func marksWhatDiffers(first: String, second: String, expected: String) {
    #expect(marked(first, second) == expected)
  }
}
