// Extract from many documents at once, a few at a time, and keep their order.

import Quoth

/// The extractions of the texts, in the order of the texts.
func extractions(from texts: [String], width: Int = 8) async -> [Extraction] {
  let extractor = QuoteExtractor()
  return await withTaskGroup(of: (Int, Extraction).self) { group in
    var results = [Extraction?](repeating: nil, count: texts.count)
    var waiting = texts.enumerated().makeIterator()
    func startNext() {
      guard let (index, text) = waiting.next() else { return }
      group.addTask { (index, extractor.extract(from: text)) }
    }
    for _ in 0..<width { startNext() }
    while let (index, extraction) = await group.next() {
      results[index] = extraction
      startNext()
    }
    return results.compactMap { $0 }
  }
}

let texts = (1...20).map { "“We need \($0) more,” said Ida Falk." }
for extraction in await extractions(from: texts) {
  print(extraction.quotes.first?.text ?? "no quotation")
}
