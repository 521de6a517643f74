import Foundation
import Quoth
import QuothFormats

/// Writes an evaluation as a JSON object: the keys of ``EvaluationFigures`` and, if differences are
/// asked for, `differences`.
///
/// ```json
/// {"document": "a", "kind": "speaker", "line": 2, "column": 14, "overlap": 1,
///  "gold": {"kind": "direct", "content": [[34, 50]], "text": "…", "speaker": "Noor Amin"},
///  "system": {"kind": "direct", "content": [[34, 50]], "text": "…", "speaker": "Reuters"}}
/// ```
///
/// Offsets count code points. The side that has no quotation is left out.
public struct EvaluationJSONWriter: Sendable {
  /// Which differences are listed.
  public var listed: Set<Difference.Kind>
  /// How many of each kind are listed; `nil` is all.
  public var limit: Int?

  /// Makes a writer.
  public init(listed: Set<Difference.Kind> = [], limit: Int? = nil) {
    self.listed = listed
    self.limit = limit
  }

  /// The report in UTF-8, keys in the order of the alphabet.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func bytes(for evaluation: Evaluation) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let report = Report(
      figures: evaluation.figures, differences: listed.isEmpty ? nil : differences(of: evaluation))
    // Nothing that is written can fail: there are no infinite numbers among the figures.
    let data = (try? encoder.encode(report)) ?? Data()
    return Array(data) + [0x0A]
  }

  private func differences(of evaluation: Evaluation) -> [DifferenceRecord] {
    var left = Dictionary(uniqueKeysWithValues: listed.map { ($0, limit ?? .max) })
    var records: [DifferenceRecord] = []
    for document in evaluation.documents {
      let differences = document.differences.filter { difference in
        guard let count = left[difference.kind], count > 0 else { return false }
        left[difference.kind] = count - 1
        return true
      }
      if differences.isEmpty { continue }
      let places = LinePlaces(document.source)
      let offsets = document.source.offsets(in: .codepoint)
      records += differences.map { DifferenceRecord($0, in: document, places, offsets) }
    }
    return records
  }
}

/// The whole object.
private struct Report: Encodable {
  var figures: EvaluationFigures
  var differences: [DifferenceRecord]?

  private enum CodingKeys: CodingKey { case differences }

  func encode(to encoder: any Encoder) throws {
    try figures.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(differences, forKey: .differences)
  }
}

/// A difference as other programs read it.
private struct DifferenceRecord: Encodable {
  struct Side: Encodable {
    var kind: String
    var content: [[Int]]
    var text: String
    var speaker: String?

    init(_ quote: AnnotatedQuote, in source: SourceText, _ offsets: OffsetMap) {
      kind = quote.kind
      content = quote.fragments.map { [offsets[$0.lowerBound], offsets[$0.upperBound]] }
      text = quote.words(in: source)
      speaker = quote.speaker?.label(in: source)
    }
  }

  var document: String
  var kind: Difference.Kind
  var line: Int
  var column: Int
  var overlap: Double
  var gold: Side?
  var system: Side?

  init(
    _ difference: Difference, in document: DocumentComparison, _ places: LinePlaces,
    _ offsets: OffsetMap
  ) {
    self.document = document.id
    kind = difference.kind
    (line, column) = places.place(of: difference.range.lowerBound)
    overlap = difference.overlap
    gold = difference.gold.map { Side($0, in: document.source, offsets) }
    system = difference.system.map { Side($0, in: document.source, offsets) }
  }
}
