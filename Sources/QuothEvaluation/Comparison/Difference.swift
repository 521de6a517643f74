/// A place where a system and the gold differ.
public struct Difference: Sendable, Hashable, Codable {
  /// In what they differ.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The gold has a quotation that the system has not found.
    case missed
    /// The system has a quotation that is not in the gold.
    case notInGold = "false"
    /// Both have the quotation, and the system another speaker or none.
    case speaker
    /// Both have the quotation, and it begins or ends elsewhere.
    case edges
  }

  /// In what they differ.
  public var kind: Kind
  /// The gold's quotation, unless there is none.
  public var gold: AnnotatedQuote?
  /// The system's quotation, unless there is none.
  public var system: AnnotatedQuote?
  /// The share of the characters of both that both have.
  public var overlap: Double

  /// From the first byte of either content to the last.
  public var range: Range<Int> {
    let ranges = [gold, system].compactMap { $0?.range }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return 0..<0 }
    return start..<end
  }
}

extension DocumentComparison {
  /// Where system and gold differ, in the order of the text. What does not count makes none; a
  /// quotation with another speaker and other edges makes two.
  ///
  /// - Complexity: O(*n* log *n*) in the number of quotations.
  public var differences: [Difference] {
    var differences: [Difference] = []
    for side in gold where side.isCounted && side.match == nil {
      differences.append(Difference(kind: .missed, gold: side.quote, overlap: 0))
    }
    for side in system where side.isCounted && side.match == nil {
      differences.append(Difference(kind: .notInGold, system: side.quote, overlap: 0))
    }
    for match in matches where isCounted(match) {
      let kinds: [Difference.Kind] =
        (match.speaker.isWrong ? [.speaker] : []) + (match.isExact ? [] : [.edges])
      for kind in kinds {
        differences.append(
          Difference(
            kind: kind, gold: gold[match.gold].quote, system: system[match.system].quote,
            overlap: match.overlap))
      }
    }
    return differences.map { ($0.range.lowerBound, $0) }.sorted { $0.0 < $1.0 }.map { $0.1 }
  }

  /// Whether either side of a match counts.
  func isCounted(_ match: Match) -> Bool {
    gold[match.gold].isCounted || system[match.system].isCounted
  }
}
