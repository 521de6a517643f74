import Foundation
import Quoth
import QuothEvaluation
import Testing

/// The five articles of `seeds/` against `seeds/gold.jsonl`, all kinds of quotations.
struct SeedsFiguresTests {
  @Test func mostIsFoundWithItsSpeaker() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../seeds/gold.jsonl").standardizedFileURL
    let gold = GoldFile(reading: Array(try Data(contentsOf: file))).documents
    let extractor = QuoteExtractor()
    let system = gold.map {
      ($0.id, extractor.extract(from: $0.source).quotes.map(AnnotatedQuote.init))
    }
    let figures = Evaluator(options: .init(splitsFragments: true))
      .evaluate(gold, against: Dictionary(uniqueKeysWithValues: system)).figures
    #expect(gold.count == 5)
    #expect(figures.soft.recall >= 0.82, "\(figures.soft)")
    #expect(figures.soft.precision >= 0.75, "\(figures.soft)")
    #expect(figures.endToEnd.f >= 0.78, "\(figures.endToEnd)")
  }
}
