import Quoth
import Testing

/// Quotation marks that open nothing, close nothing, or do not belong together.
struct HostileMarksTests {
  /// Every mark and every look-alike that may stand in a text as one.
  static let marks = [
    "\"", "'", "`", "``", "''", "´", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›",
    "「", "」", "『", "』", "〝", "〞", "〟", "﹁", "﹂", "﹃", "﹄", "＂", "＇", "｢", "｣", "❛", "❜", "❝",
    "❞", "❮", "❯", "〈", "〉", "《", "》", "⹂", "🙶", "🙷", "🙸", "—", "–", "<<", ">>", ",,", "&quot;",
    "″", "′", "‴", "\\\"",
  ]

  @Test(arguments: marks) func loneMark(mark: String) {
    for text in [
      mark, "\(mark) ", " \(mark)", "\(mark)\n", "\(mark)a", "a\(mark)", "a \(mark) b",
      "He said \(mark)", "\(mark) said Ida Falk.", "\(mark)Go, said Ida Falk.",
      "Go,\(mark) said Ida Falk.", "Ida Falk said: \(mark)\n\nHe left.",
      "said \(mark)x\n\n\(mark)y\n\n\(mark)z",
    ] {
      extractChecked(text)
    }
  }

  @Test(arguments: marks) func anyTwoMarks(open: String) {
    for close in Self.marks {
      extractChecked("\(open)We go,\(close) said Ida Falk. \(close)Now.\(open)", twice: false)
      extractChecked("Ida Falk said \(open)\(close), and “x\(close) y\(open).", twice: false)
    }
  }

  @Test func nothingButMarks() {
    extractChecked(Self.marks.joined())
    extractChecked(Self.marks.joined(separator: " "))
    extractChecked(Self.marks.joined(separator: "\n\n"))
    for mark in Self.marks {
      extractChecked(String(repeating: mark, count: 257))
      extractChecked(String(repeating: mark + " ", count: 257))
      extractChecked(String(repeating: mark + "\n\n", count: 65))
    }
  }

  @Test func randomMarksAndWords() {
    var random = SplitMix64(seed: 1)
    let words = ["Ida Falk", "said", "he", "told", "Go", ",", ".", ":", " ", "\n\n", "that", "not"]
    for _ in 0..<2_000 {
      let pieces = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        ((Bool.random(using: &random) ? Self.marks : words).randomElement(using: &random) ?? "")
          + (Bool.random(using: &random) ? " " : "")
      }
      extractChecked(pieces.joined(), twice: false)
    }
  }

  @Test(arguments: ["“", "\"", "‘", "«", "(“", "“‘"])
  func deeplyNested(mark: String) {
    let closing = ["“": "”", "\"": "\"", "‘": "’", "«": "»", "(“": "”)", "“‘": "’”"]
    let count = 100_000 / mark.unicodeScalars.count
    let opened = String(repeating: mark, count: count)
    extractChecked(opened, twice: false)
    extractChecked(
      opened + "Go" + String(repeating: closing[mark] ?? mark, count: count) + " said Ida Falk.",
      twice: false)
    extractChecked(String(repeating: mark + "a ", count: count / 4), twice: false)
  }
}
