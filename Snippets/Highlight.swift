// Mark every quotation in the text it was found in, by ranges of `String.Index`.

import Quoth

/// The text with each fragment of a quotation between two strings.
func highlighted(_ text: String, before: String = "[", after: String = "]") -> String {
  let extraction = QuoteExtractor().extract(from: text)
  let ranges = extraction.quotes.flatMap(\.fragments)
    .compactMap { extraction.source.indices(of: $0, in: text) }
    .sorted { $0.lowerBound < $1.lowerBound }
  var result = ""
  var end = text.startIndex
  for range in ranges where range.lowerBound >= end {
    result += text[end..<range.lowerBound] + before + text[range] + after
    end = range.upperBound
  }
  return result + text[end...]
}

print(highlighted("“Go,” said Ida Falk. “Now.” She said that time was short."))
