// Tell the extractor who may speak, and recognise each speaker by an identifier.

import Quoth

let roster = SpeakerRoster([
  .init(
    name: "Ursula von der Leyen", aliases: ["VDL"], id: "Q60772",
    role: "President of the European Commission", gender: .female, kind: .person),
  .init(name: "Reuters", id: "Q130879", kind: .organization),
])
let extractor = QuoteExtractor(options: .init(roster: roster))
let extraction = extractor.extract(from: "“Europe will answer,” von der Leyen told Reuters.")

for quote in extraction.quotes {
  guard let speaker = quote.speaker else { continue }
  let id = extraction.speakers[speaker.id].rosterID
  print(speaker.name, id ?? "not in the roster", quote.text)
}
