// See who was taken for one speaker, and correct it.

import Foundation
import Quoth
import QuothStore

// snippet.hide
let path = FileManager.default.temporaryDirectory
  .appendingPathComponent("snippet-\(UUID().uuidString).db").path
let store = try QuoteStore(at: path)
// snippet.show
let extractor = QuoteExtractor()
let texts = [
  "“The talks went well,” Dmitry Peskov said.", "“Nothing is decided,” Dmitri Peskov said.",
  "“We are in no hurry,” the artist Ye said.", "“I will build a church,” Kanye West said.",
]
for (number, text) in texts.enumerated() {
  try store.add(extractor.extract(from: text), id: "news/\(number)")
}

for speaker in try store.speakers() {
  print(speaker.quotations, speaker.name, speaker.aliases)
  for link in try store.links(of: speaker.id) { print("  ", link.name, "–", link.reason) }
}

// A person knows what no text says.
if let west = try store.speakers(named: "Kanye West").first,
  let ye = try store.speakers(named: "Ye").first, west.id != ye.id
{
  try store.merge([ye.id], into: west.id)
}
// snippet.hide
try FileManager.default.removeItem(atPath: path)
