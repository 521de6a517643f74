import Foundation
import Testing

@testable import Quoth

/// The network's arithmetic against the scores that its training program computed.
struct NetworkTests {
  /// Windows as integers, and the scores that must come out; see `Training/FORMAT.md`.
  private struct Vectors: Decodable {
    struct Window: Decodable {
      let word: [Int32]
      let prefix: [Int32]
      let suffix: [Int32]
      let shape: [UInt8]
      let chunk: [UInt8]
      let mark: [UInt8]
      let flags: [UInt8]
      let classes: [[Int]]
      let sentence: [UInt8]
      let source: [Int]
      let kind: UInt8
      let cue: Int
      let gate: Float
      let logits: [[Float]]

      var features: WordFeatures {
        WordFeatures(
          word: word, prefix: prefix, suffix: suffix, shape: shape,
          classes: classes.map { $0.reduce(0) { $0 | 1 << UInt64($1) } }, chunk: chunk, mark: mark,
          flags: flags)
      }

      var window: CueWindow {
        let inside = source.indices.filter { source[$0] == 1 }
        return CueWindow(
          cue: cue, kind: CueWindow.Kind(rawValue: kind) ?? .verb,
          tokens: word.indices.map { Int32($0) },
          sentence: sentence,
          source: inside.isEmpty ? nil : inside[0]..<inside[inside.count - 1] + 1, cuePlace: cue)
      }

      var probabilities: [Float] {
        logits.flatMap { row in
          let powers = row.map { exp($0 - (row.max() ?? 0)) }
          return powers.map { $0 / powers.reduce(0, +) }
        }
      }
    }

    let windows: [Window]
  }

  private static func vectors() throws -> [Vectors.Window] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/network-vectors.json")
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).windows
  }

  /// The arithmetics that this machine has.
  static let kernels = Array(Int32(0)...(Network()?.fastestKernel ?? 0))

  @Test(arguments: kernels) func givesTheScoresOfTraining(kernel: Int32) throws {
    let network = try #require(Network(kernel: kernel))
    let vectors = try Self.vectors()
    #expect(vectors.count == 200)
    for (index, vector) in vectors.enumerated() {
      let reading = network.read([vector.window], vector.features)[0]
      let expected = vector.probabilities
      try #require(reading.probabilities.count == expected.count)
      let difference = zip(reading.probabilities, expected).map { abs($0 - $1) }.max() ?? 0
      #expect(difference < 0.002, "window \(index)")
    }
  }

  @Test func givesTheGateScoresOfTraining() throws {
    let gate = try #require(Network()?.gate)
    for (index, vector) in try Self.vectors().enumerated() {
      let score = gate.score(vector.cue, vector.window.kind, vector.features)
      #expect(abs(score - vector.gate) < 0.002, "window \(index)")
    }
  }

  /// Windows side by side do not disturb one another, whatever the arithmetic.
  @Test(arguments: kernels) func allAtOnceAreTheSame(kernel: Int32) throws {
    let network = try #require(Network(kernel: kernel))
    let portable = try #require(Network(kernel: 0))
    for text in SeedTexts.all {
      let features = QuoteExtractor().features(of: SourceText(utf8: text))
      let together = network.read(features.windows, features.words)
      for index in stride(from: 0, to: features.windows.count, by: 7) {
        let alone = portable.read([features.windows[index]], features.words)[0]
        #expect(together[index].labels == alone.labels)
      }
    }
  }
}
