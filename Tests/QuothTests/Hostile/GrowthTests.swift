import Foundation
import Quoth
import Testing

/// Time grows no faster than the text does, whatever it repeats.
@Suite(.serialized) struct GrowthTests {
  /// How far texts grow: far enough to show, in a build as users run it, what is not linear.
  #if DEBUG
    private static let scale = 1
  #else
    private static let scale = 16
  #endif

  @Test(
    arguments: [
      "“", "\" ", "\"a\"", "‘", "“a ” ", "“a” and ", "“a”\n\n", "“a,” he said, ",
      "known as “a” ", "“Go,” said Ida Falk. ", "said ", "said that ", "he said ", "a", "Ida Falk ",
      "“a\n\n", "\n", "he ", "\u{301}", ", ", "Mr. ", "according to Ida Falk, ", "“we ‘go’ ",
      "- ", ":“", "was asked whether “a” ", "a very tall, thin and ", "very ",
      "“No,” ", "“No,” Ida Falk, a baker and the mother of, ",
    ])
  func timeIsLinear(piece: String) {
    expectLinearTime(upTo: 100_000 * Self.scale) { size in
      String(repeating: piece, count: size / piece.utf8.count)
    }
  }

  /// The same where the network reads much.
  @Test(
    arguments: [
      "\"a\"", "“a,” he said, ", "said that ", "he said ", "Ida Falk said that, ",
      "according to Ida Falk, ", "A, B, and C said. ", "was asked whether ",
    ])
  func timeIsLinearWithTheNetwork(piece: String) {
    expectLinearTime(upTo: 8_000 * Self.scale, by: .thorough) { size in
      String(repeating: piece, count: size / piece.utf8.count)
    }
  }

  /// The time of a text full of different names, whose mentions all have to be told apart.
  @Test func timeIsLinearInTheNumberOfSpeakers() {
    expectLinearTime(upTo: 1_600 * Self.scale, crowd)
  }

  /// Four times the text takes four times the time if that is linear, sixteen times if quadratic.
  /// Begins with small texts, so that what is quadratic fails soon instead of running for hours.
  private func expectLinearTime(
    upTo size: Int, by extractor: QuoteExtractor = .thoroughRules, _ text: (_ size: Int) -> String
  ) {
    extractChecked(text(size / 64), twice: false)
    var before = fastest(of: 3, text(size / 64), extractor)
    for part in [16, 4, 1] {
      let after = fastest(of: 2, text(size / part), extractor)
      let isLinear = after < before * 9 + .milliseconds(50)
      #expect(isLinear, "\(before) for \(size / part / 4), \(after) for \(size / part)")
      if !isLinear { return }
      before = after
    }
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

  private func fastest(
    of runs: Int, _ text: String, _ extractor: QuoteExtractor
  ) -> Duration {
    let source = SourceText(text)
    return (0..<runs).map { _ in
      let start = threadTime()
      _ = extractor.extract(from: source)
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
