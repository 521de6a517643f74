import Quoth
import Testing

/// One extractor, used from several tasks at once, answers as it does alone.
struct ConcurrencyTests {
  @Test func severalTasksAtOnce() async {
    let extractor = QuoteExtractor(options: .init(keepsNonquotations: true, explains: true))
    let sources = SeedTexts.all.map { SourceText(utf8: $0) }
    let alone = sources.map { extractor.extract(from: $0) }
    await withTaskGroup(of: (Int, Extraction).self) { group in
      for task in 0..<sources.count * 8 {
        let index = task % sources.count
        group.addTask { (index, extractor.extract(from: sources[index])) }
      }
      for await (index, extraction) in group {
        let same = extraction == alone[index]
        #expect(same, "seed \(index) differs when extracted beside others")
      }
    }
  }

  @Test func severalExtractorsAtOnce() async {
    let source = SourceText(utf8: SeedTexts.all[1])
    let alone = QuoteExtractor().extract(from: source)
    await withTaskGroup(of: Extraction.self) { group in
      for _ in 0..<16 { group.addTask { QuoteExtractor().extract(from: source) } }
      for await extraction in group {
        let same = extraction == alone
        #expect(same)
      }
    }
  }
}
