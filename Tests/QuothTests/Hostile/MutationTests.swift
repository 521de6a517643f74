import Foundation
import Quoth
import Testing

/// A hundred thousand damaged pieces of the seeds, and some damaged seeds, none of which may trap,
/// hang or give a range that does not fit.
///
/// Mutation *i* depends on *i* alone. To repeat some, after a failure or to bisect a trap, set
/// `QUOTH_MUTATIONS=4200..<4300`.
struct MutationTests {
  private static let chosen: Range<Int>? = {
    let parts = ProcessInfo.processInfo.environment["QUOTH_MUTATIONS"]?
      .split(separator: "..<").compactMap { Int($0) }
    guard let parts, let first = parts.first, let last = parts.last, first <= last else {
      return nil
    }
    return first..<last
  }()

  @Test func damagedPieces() async {
    await run(Self.chosen ?? 0..<100_000) { index in
      var mutator = Mutator(seed: UInt64(index))
      return mutator.piece(of: SeedTexts.all)
    }
  }

  @Test func damagedArticles() async {
    await run(Self.chosen ?? 0..<2_000) { index in
      var mutator = Mutator(seed: UInt64(index) &+ 1 << 32)
      return mutator.article(of: SeedTexts.all)
    }
  }

  /// Checks every mutation, in two tasks.
  private func run(
    _ indices: Range<Int>, mutation: @escaping @Sendable (Int) -> [UInt8]
  ) async {
    let middle = indices.lowerBound + indices.count / 2
    await withTaskGroup(of: Void.self) { group in
      for half in [indices.lowerBound..<middle, middle..<indices.upperBound] {
        group.addTask {
          for index in half { Self.check(mutation(index), index) }
        }
      }
    }
  }

  private static func check(_ bytes: [UInt8], _ index: Int) {
    let source = SourceText(utf8: bytes)
    // With the network it takes five times as long.
    let extractor =
      index.isMultiple(of: 50) ? QuoteExtractor.thorough : QuoteExtractor.thoroughRules
    let clock = ContinuousClock()
    let start = clock.now
    let extraction = extractor.extract(from: source)
    let time = clock.now - start
    let violations = Invariants.violations(of: extraction, explains: true)
    // An expectation costs more than the check, so that only the broken ones are recorded.
    if !violations.isEmpty {
      Issue.record("mutation \(index): \(violations)\n\(source.string.debugDescription)")
    }
    if time > .seconds(10) { Issue.record("mutation \(index) took \(time)") }
    if index.isMultiple(of: 64), extractor.extract(from: source) != extraction {
      Issue.record("mutation \(index): a second run answers otherwise")
    }
  }
}

/// Damages texts at random, the same way for the same seed.
struct Mutator {
  private var random: SplitMix64

  /// What is put into texts: marks, words that steer the stages, and bytes that are no text.
  private static let pieces: [[UInt8]] =
    [
      "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "``", "''", " said ", " said: ", " told ", ", ",
      ". ", "\n", "\n\n", "\r\n", "\u{2028}", " he ", " She ", " according to ", " that ", " not ",
      " Ida Falk ", "Mr. ", "—", "…", "(", ")", "\0", "\u{301}", "\u{202E}", "é", "😀", "، ", " ",
      ":",
      "“‘", "’”", ".”", ",”",
    ].map { Array($0.utf8) } + [[0x80], [0xE2, 0x80], [0xFF], [0xF0, 0x9F]]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A short piece of one of the texts, damaged in a few places.
  mutating func piece(of texts: [[UInt8]]) -> [UInt8] {
    let text = texts[below(texts.count)]
    let count = min(text.count, 80 + below(320))
    let start = below(text.count - count + 1)
    return damaged(Array(text[start..<start + count]), times: 1 + below(6))
  }

  /// One of the texts, damaged in many places.
  mutating func article(of texts: [[UInt8]]) -> [UInt8] {
    damaged(texts[below(texts.count)], times: 1 + below(40))
  }

  private mutating func damaged(_ text: [UInt8], times: Int) -> [UInt8] {
    var bytes = text
    for _ in 0..<times {
      let span = self.span(of: bytes)
      switch below(7) {
      case 0: bytes.removeSubrange(span)
      case 1, 2:
        bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: span.lowerBound)
      case 3: bytes.insert(contentsOf: bytes[span], at: below(bytes.count + 1))
      case 4: swap(&bytes, span, self.span(of: bytes))
      case 5: bytes.replaceSubrange(span, with: Self.pieces[below(Self.pieces.count)])
      default: if let index = span.first { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
      }
    }
    return bytes
  }

  /// Exchanges two spans if they are apart.
  private func swap(_ bytes: inout [UInt8], _ one: Range<Int>, _ other: Range<Int>) {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= second.lowerBound else { return }
    let (left, right) = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: left)
    bytes.replaceSubrange(first, with: right)
  }

  /// A span of up to 50 bytes, mostly short.
  private mutating func span(of bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count + 1)
    return start..<min(bytes.count, start + below(1 + below(50)))
  }

  /// A number from 0 to below the limit; 0 if the limit is not positive.
  private mutating func below(_ limit: Int) -> Int {
    limit > 0 ? Int(random.next() % UInt64(limit)) : 0
  }
}
