import Foundation
import QuothEvaluation
import Testing

/// Figures against those of an independent scorer; Fixtures/README.md says how they were made.
@Suite struct FiguresTests {
  @Test func areThoseOfTheScorer() throws {
    let lines = String(decoding: try Fixture.bytes("figures.jsonl"), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == 16)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let golden = try #require(object as? [String: Any])
      let flags = try #require(golden["flags"] as? String)
      let found = try FlatFigures(Fixture.evaluation(.init(flags: flags)))
      let expected = FlatFigures(json: try #require(golden["figures"]))
      #expect(expected.numbers.count > 20)
      #expect(found.differences(from: expected) == [], "with \(flags)")
    }
  }

  @Test func nothingAgainstNothingIsZero() {
    let figures = Evaluator().evaluate([], against: [:]).figures
    #expect(figures.characters.f == 0 && figures.endToEnd.precision == 0)
    #expect(figures.attribution.count == 0 && figures.types.isEmpty && figures.kinds.isEmpty)
  }

  @Test func precisionByKindCountsWhatWasFound() throws {
    let evaluation = try Fixture.evaluation(.init(splitsFragments: true))
    let kinds = evaluation.figures.kinds
    #expect(kinds.values.reduce(0) { $0 + $1.count } == evaluation.figures.soft.found)
    let right = kinds.values.reduce(0) { $0 + $1.soft * Double($1.count) }
    #expect(
      abs(right / Double(evaluation.figures.soft.found) - evaluation.figures.soft.precision) < 1e-9)
  }

  @Test func codeAndBack() throws {
    let evaluation = try Fixture.evaluation()
    let figures = evaluation.figures
    let decoded = try JSONDecoder().decode(
      EvaluationFigures.self, from: JSONEncoder().encode(figures))
    #expect(decoded == figures)
    #expect(
      try JSONDecoder().decode(Evaluation.self, from: JSONEncoder().encode(evaluation))
        == evaluation)
  }

  /// The counts of parts add up to those of the whole.
  @Test func documentsAddUp() throws {
    let evaluation = try Fixture.evaluation()
    var counts = EvaluationCounts()
    for document in evaluation.documents.reversed() { counts += document.counts }
    #expect(EvaluationFigures(counts) == evaluation.figures)
  }
}
