// Narrow a search, and read results of any number one after another.

import Foundation
import Quoth
import QuothStore

// snippet.hide
let path = FileManager.default.temporaryDirectory
  .appendingPathComponent("snippet-\(UUID().uuidString).db").path
let store = try QuoteStore(at: path)
// snippet.show
let extractor = QuoteExtractor()
let entries = (1...3).map { number in
  DocumentEntry(
    id: "news/\(number)",
    extraction: extractor.extract(from: "“We need \(number) more bridges,” said Ida Falk."))
}
try store.add(entries)  // one transaction

let results = try store.search(SearchRequest("bridges -3", speaker: "Falk", limit: 10))
print(results.count)  // 2

for try await quotation in store.quotations(SearchRequest(speaker: "Ida Falk")) {
  print(quotation.document, quotation.text)
}
// snippet.hide
try FileManager.default.removeItem(atPath: path)
