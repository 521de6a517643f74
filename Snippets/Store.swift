// Keep what was found in a database and search it.

import Foundation
import Quoth
import QuothFormats
import QuothStore

let folder = FileManager.default.temporaryDirectory
let path = folder.appendingPathComponent("snippet-\(UUID().uuidString).db").path
let store = try QuoteStore(at: path)

let extractor = QuoteExtractor()
let text = "“We are ready for talks,” Noor Amin said on Monday. “Let them come.”"
try store.add(
  extractor.extract(from: text), id: "news/1",
  metadata: DocumentMetadata(publisher: "Daily Post", published: "2025-07-21"))

for hit in try store.search("ready talk*") {
  let quotation = hit.quotation
  print(quotation.speaker ?? "unattributed", quotation.published ?? "", quotation.text)
}
// Noor Amin 2025-07-21 “We are ready for talks,” … “Let them come.”
// snippet.hide
try FileManager.default.removeItem(atPath: path)
