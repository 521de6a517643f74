import Foundation
import Quoth

private let extractor = QuoteExtractor(
  options: .init(keepsNonquotations: true, explains: true))

/// What libFuzzer calls with each input: extracts from it and stops the program if an invariant does
/// not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtract(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(utf8: bytes)
  let extraction = extractor.extract(from: source)
  var violations = Invariants.violations(of: extraction, explains: true)
  if source.bytes.count != bytes.count { violations.append("the text has another length") }
  if extraction.source != source { violations.append("the text has changed") }
  if extractor.extract(from: source) != extraction {
    violations.append("a second run answers otherwise")
  }
  guard violations.isEmpty else { fatalError(violations.joined(separator: "\n")) }
  return 0
}
