// Compare what Quoth finds with what somebody marked by hand.

import Quoth
import QuothEvaluation

let gold = GoldFile(
  reading: Array(
    """
    {"id": "a", "text": "“Go,” said Ida Falk.", "quotes": [{"type": "direct", \
    "content": [[0, 5]], "speaker": {"name": "Ida Falk", "spans": [[11, 19]]}}]}
    """.utf8))
for error in gold.errors { print("cannot read this:", error) }

let extractor = QuoteExtractor()
var found: [String: [AnnotatedQuote]] = [:]
for document in gold.documents {
  let extraction = extractor.extract(from: document.source)
  found[document.id] = extraction.quotes.map { AnnotatedQuote($0) }
}

let evaluation = Evaluator().evaluate(gold.documents, against: found)
print("F of quotations with the right speaker:", evaluation.figures.endToEnd.f)
for document in evaluation.documents {
  for difference in document.differences {
    print(document.id, difference.kind, document.source[difference.range])
  }
}
