import Quoth
import Testing

/// Ill-formed bytes become U+001A one by one; everything else stays where it is.
struct UTF8RepairTests {
  @Test(
    arguments: [
      ([], []),
      ([0x61, 0xFF, 0x62], [0x61, 0x1A, 0x62]),
      ([0xC0, 0x80], [0x1A, 0x1A]),
      ([0xC3], [0x1A]),
      ([0xC3, 0xA9], [0xC3, 0xA9]),
      ([0xE2, 0x80], [0x1A, 0x1A]),
      ([0xE2, 0x80, 0x41], [0x1A, 0x1A, 0x41]),
      ([0xE0, 0x9F, 0xBF], [0x1A, 0x1A, 0x1A]),
      ([0xED, 0xA0, 0x80], [0x1A, 0x1A, 0x1A]),
      ([0xED, 0x9F, 0xBF], [0xED, 0x9F, 0xBF]),
      ([0xF0, 0x8F, 0xBF, 0xBF], [0x1A, 0x1A, 0x1A, 0x1A]),
      ([0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF]),
      ([0xF4, 0x90, 0x80, 0x80], [0x1A, 0x1A, 0x1A, 0x1A]),
      ([0xF5, 0x80], [0x1A, 0x1A]),
      ([0xE2, 0xE2, 0x80, 0x9C], [0x1A, 0xE2, 0x80, 0x9C]),
    ] as [([UInt8], [UInt8])])
  func repairsExactly(bytes: [UInt8], expected: [UInt8]) {
    #expect(SourceText(utf8: bytes).bytes == expected)
  }

  @Test func keepsWellFormedText() {
    for seed in SeedTexts.all { #expect(SourceText(utf8: seed).bytes == seed) }
    var everything = String.UnicodeScalarView()
    for value in UInt32(0)...0x10_FFFF {
      if let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 {
        everything.append(scalar)
      }
    }
    let bytes = Array(String(everything).utf8)
    let kept = SourceText(utf8: bytes).bytes == bytes
    #expect(kept)
  }

  @Test func resultIsAlwaysWellFormed() {
    var random = SplitMix64(seed: 6)
    let bytes: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF4,
    ]
    for _ in 0..<5_000 {
      let input = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      let source = SourceText(utf8: input)
      #expect(source.bytes.count == input.count)
      #expect(Array(source.string.utf8) == source.bytes)
      for (old, new) in zip(input, source.bytes) { #expect(new == old || new == 0x1A) }
      if Array(String(decoding: input, as: UTF8.self).utf8) == input {
        #expect(source.bytes == input)
      }
    }
  }
}
