import Quoth
import Testing

/// Extracts from a text with every option that adds to the result, and records an issue for each
/// invariant that does not hold or if a second run answers otherwise.
@discardableResult
func extractChecked(
  _ source: SourceText, twice: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
) -> Extraction {
  let extractor = QuoteExtractor.thorough
  let extraction = extractor.extract(from: source)
  #expect(extraction.source == source, sourceLocation: sourceLocation)
  let violations = Invariants.violations(of: extraction, explains: true)
  #expect(violations.isEmpty, sourceLocation: sourceLocation)
  if twice {
    let same = extractor.extract(from: source) == extraction
    #expect(same, "a second run answers otherwise", sourceLocation: sourceLocation)
  }
  return extraction
}

/// See ``extractChecked(_:twice:sourceLocation:)-(SourceText,_,_)``.
@discardableResult
func extractChecked(
  _ text: String, twice: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
) -> Extraction {
  extractChecked(SourceText(text), twice: twice, sourceLocation: sourceLocation)
}

extension QuoteExtractor {
  /// An extractor with every option set that adds to the result; made once.
  static let thorough = QuoteExtractor(
    options: Options(keepsNonquotations: true, explains: true))

  /// The same without the network.
  static let thoroughRules = QuoteExtractor(
    options: Options(level: .rules, keepsNonquotations: true, explains: true))
}
