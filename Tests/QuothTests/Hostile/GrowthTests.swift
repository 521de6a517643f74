import Foundation
import Quoth
import Testing

/// Time grows no faster than the text does, whatever it repeats.
@Suite(.serialized) struct GrowthTests {
  @Test(
    arguments: [
      "“", "\" ", "‘", "“a ” ", "“Go,” said Ida Falk. ", "said ", "said that ", "he said ", "a",
      "Ida Falk ", "“a\n\n", "\n", "he ", "\u{301}", ", ", "Mr. ", "according to Ida Falk, ",
      "“we ‘go’ ", "- ", ":“",
    ])
  func timeIsLinear(piece: String) {
    #if DEBUG
      let size = 24_000
    #else
      let size = 400_000
    #endif
    let short = String(repeating: piece, count: size / piece.utf8.count)
    let long = String(repeating: short, count: 4)
    extractChecked(short, twice: false)
    let (before, after) = (fastest(of: 3, short), fastest(of: 2, long))
    // Four times the text: 4 if linear, 16 if quadratic.
    #expect(after < before * 9 + .milliseconds(50), "\(before) for one, \(after) for four")
  }

  /// The time of a text full of different names, whose mentions all have to be told apart.
  @Test func timeIsLinearInTheNumberOfSpeakers() {
    #if DEBUG
      let count = 400
    #else
      let count = 4_000
    #endif
    let (before, after) = (fastest(of: 3, crowd(count)), fastest(of: 2, crowd(count * 4)))
    #expect(after < before * 9 + .milliseconds(50), "\(before) for one, \(after) for four")
  }

  private func crowd(_ count: Int) -> String {
    let syllables = ["ka", "lo", "mi", "ren", "su", "tor", "ve", "zan"]
    var random = SplitMix64(seed: 4)
    func name() -> String {
      let name = (0..<3).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return (0..<count).map { _ in "“Go,” said \(name()) \(name()). “Now,” he told \(name()).\n" }
      .joined()
  }

  private func fastest(of runs: Int, _ text: String) -> Duration {
    let source = SourceText(text)
    return (0..<runs).map { _ in
      let start = threadTime()
      _ = QuoteExtractor.thorough.extract(from: source)
      return threadTime() - start
    }.min() ?? .zero
  }

  /// The time this thread has worked, which other tests and programs do not disturb.
  private func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
}
