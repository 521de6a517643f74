import Quoth
import Testing

struct OffsetMapTests {
  /// The offset by counting from the start, for a byte that begins a character.
  private func oracle(_ text: String, _ byte: String.Index, _ unit: OffsetUnit) -> Int {
    switch unit {
    case .utf8: text.utf8.distance(from: text.startIndex, to: byte)
    case .utf16: text.utf16.distance(from: text.startIndex, to: byte)
    case .codepoint: text.unicodeScalars.distance(from: text.startIndex, to: byte)
    }
  }

  @Test(
    arguments: [
      "", "a", "é", "😀", "Núñez left.", "“Yes,” said Núñez. 😀\r\n🇳🇴", "e\u{301}\u{301}\0\u{FFFF}",
      String(repeating: "a", count: 255) + "é", String(repeating: "a", count: 256),
      String(repeating: "é", count: 128), String(repeating: "a", count: 254) + "😀😀",
      String(repeating: "😀", count: 200), String(repeating: "a“b”", count: 300),
    ], OffsetUnit.allCases)
  func agreesWithCounting(text: String, unit: OffsetUnit) {
    let map = SourceText(text).offsets(in: unit)
    for (byte, index) in text.utf8.indices.enumerated()
    where index.samePosition(in: text.unicodeScalars) != nil {
      let expected = oracle(text, index, unit)
      #expect(map[byte] == expected)
      #expect(map[byte..<text.utf8.count] == expected..<oracle(text, text.endIndex, unit))
    }
    #expect(map[text.utf8.count] == oracle(text, text.endIndex, unit))
  }

  @Test(arguments: OffsetUnit.allCases) func agreesWithCountingInRandomTexts(unit: OffsetUnit) {
    var random = SplitMix64(seed: 5)
    let alphabet: [Unicode.Scalar] = ["a", "é", "“", "😀", "\u{301}", "\n"]
    for _ in 0..<50 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...700, using: &random) {
        scalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      let text = String(scalars)
      let map = SourceText(text).offsets(in: unit)
      var (byte, expected) = (0, 0)
      for scalar in text.unicodeScalars {
        #expect(map[byte] == expected)
        byte += UTF8.width(scalar)
        switch unit {
        case .utf8: expected += UTF8.width(scalar)
        case .utf16: expected += UTF16.width(scalar)
        case .codepoint: expected += 1
        }
      }
      #expect(map[byte] == expected)
    }
  }

  @Test func clampsOffsetsOutsideTheText() {
    for unit in OffsetUnit.allCases {
      let map = SourceText("né😀").offsets(in: unit)
      #expect(map[-5] == 0)
      #expect(map[Int.min] == 0)
      #expect(map[99] == map[7])
      #expect(map[Int.max] == map[7])
      #expect(map[-3..<99] == 0..<map[7])
    }
  }

  @Test func byteInsideACharacterCountsAsItsEnd() {
    let source = SourceText("a😀b")
    for byte in 2...4 {
      #expect(source.offsets(in: .codepoint)[byte] == 2)
      #expect(source.offsets(in: .utf16)[byte] == 3)
      #expect(source.offsets(in: .utf8)[byte] == byte)
    }
  }
}
