// Find the quotations of a text and print who said them.

import Quoth

let article = """
  “We are ready,” Noor Amin said on Monday. “Let them come.”
  The minister told Reuters that talks would “begin within days”.
  """

// snippet.extract
let extractor = QuoteExtractor()
let extraction = extractor.extract(from: article)

for quote in extraction.quotes {
  print(quote.speaker?.name ?? "unattributed", "—", quote.text)
}
// snippet.end

for speaker in extraction.speakers {
  let names = [speaker.name] + speaker.aliases
  print(speaker.kind, names.joined(separator: ", "), speaker.role ?? "")
}
