// Read documents and write results as JSON Lines, one a line.

import Quoth
import QuothFormats

let input = """
  {"id": "a", "text": "“Go,” said Ida Falk.", "lang": "en"}
  {"id": "b", "text": "It rained."}
  """

let extractor = QuoteExtractor()
let bytes = Array(input.utf8)
for (index, range) in JSONLines.lines(of: bytes).enumerated() {
  do {
    guard let document = try JSONLines.document(from: bytes, in: range, line: index + 1) else {
      continue  // a blank line
    }
    let extraction = extractor.extract(from: document.text)
    let line = JSONLines.line(for: extraction, of: document, offsets: .codepoint)
    print(String(decoding: line, as: UTF8.self), terminator: "")
  } catch {
    print("cannot read this:", error)
  }
}
