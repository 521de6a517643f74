import Quoth
import Testing

/// Bytes that are no text, and text whose characters are easily cut in two.
struct HostileEncodingTests {
  @Test(
    arguments: [
      [0x80], [0xFF], [0xC2], [0xC0, 0x80], [0xE2, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE, 0xFF],
      [0xE2, 0x80, 0x9C, 0x80], [0xE2, 0x9C, 0x80], [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func illFormedBytes(bytes: [UInt8]) {
    let texts = [
      "", "“Go,” said Ida Falk.", "“", "”", "said", "Ida Falk said: “", "\n\n",
    ].map { Array($0.utf8) }
    for before in texts {
      for after in texts {
        let input = before + bytes + after
        let extraction = extractChecked(SourceText(utf8: input))
        #expect(extraction.source.bytes.count == input.count)
      }
    }
  }

  @Test func everyByteValueInTurn() {
    for byte in UInt8.min...UInt8.max {
      extractChecked(SourceText(utf8: Array(repeating: byte, count: 300)), twice: false)
      extractChecked(
        SourceText(utf8: Array("“Go".utf8) + [byte] + Array(",” said I".utf8) + [byte, byte]),
        twice: false)
    }
  }

  @Test func randomBytes() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...2_000, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      extractChecked(SourceText(utf8: bytes), twice: false)
    }
  }

  @Test func randomCodePoints() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...400, using: &random) {
        let limit: UInt32 = [0x100, 0x3000, 0x1_0000, 0x11_0000].randomElement(using: &random) ?? 1
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
          text.append(scalar)
        }
      }
      extractChecked(String(text), twice: false)
    }
  }

  @Test func nulls() {
    extractChecked("\0")
    extractChecked(String(repeating: "\0", count: 10_000))
    extractChecked("“Go,\0” said\0Ida Falk.\0")
    extractChecked("\0“Go,” said Ida Falk.\0\0“Now,” he said.")
    let spread = Array(SeedTexts.all[0].map { [$0, 0] }.joined())
    extractChecked(SourceText(utf8: spread))
  }

  @Test func combiningCharacters() {
    let marks = [
      "\u{301}", "\u{20DD}", "\u{FE0F}", "\u{200D}", "\u{1F3FD}", "\u{E0100}", "\u{34F}",
    ]
    for mark in marks {
      extractChecked("“\(mark)Go,”\(mark) said\(mark) Ida\(mark) Falk\(mark).\(mark)")
      extractChecked("\(mark)“Go,\(mark)\(mark)” he\(mark) said.")
      extractChecked("“Go,” said I" + String(repeating: mark, count: 20_000) + "da Falk.")
    }
    extractChecked("“👩‍👩‍👧‍👦,” said 👩🏽‍⚕️ Ida 🇳🇴 Falk. “각각 नमस्ते ก็,” she said.")
  }

  @Test(
    arguments: [
      "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\n\r", "\r\r\n",
      "\t",
      "\u{A0}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{1A}", "\u{1B}",
    ])
  func lineAndSpaceCharacters(separator: String) {
    for seed in SeedTexts.all.prefix(2) {
      let text = String(decoding: seed, as: UTF8.self)
      extractChecked(text.split(separator: "\n").joined(separator: separator))
      extractChecked(
        text.split(separator: "\n").joined(separator: separator + separator), twice: false)
      extractChecked(text.split(separator: " ").joined(separator: separator), twice: false)
    }
    extractChecked("\(separator)“Go,\(separator)” \(separator)said\(separator)Ida\(separator)Falk")
    extractChecked(String(repeating: separator, count: 5_000))
  }
}
