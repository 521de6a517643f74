/// Words in a headline that the article has again, where it says whose they are: *‘I heard it before I felt it’:
/// survivors recall the quake*.
struct Repeats {
  /// By the quotations without a cue, the one with a cue that begins with the same words.
  private(set) var again: [Int: Int] = [:]

  /// - Complexity: O(*n*) in the number of reports.
  init(_ reports: [Report], _ tokens: [Token]) {
    let floating = reports.indices.filter {
      reports[$0].relation == .floating && reports[$0].nonquotation == nil
    }
    if floating.isEmpty { return }
    var said: [UInt64: Int] = [:]
    for (index, report) in reports.enumerated()
    where report.nonquotation == nil && report.kind != .indirect
      && report.cue?.subject?.mentions.isEmpty == false
    {
      guard let key = Self.firstWords(of: report, tokens), said[key] == nil else { continue }
      said[key] = index
    }
    for index in floating {
      if let key = Self.firstWords(of: reports[index], tokens) { again[index] = said[key] }
    }
  }

  private static let leastWords = 4

  private static func firstWords(of report: Report, _ tokens: [Token]) -> UInt64? {
    guard let bytes = report.fragments.first else { return nil }
    var token = tokens.firstSorted { Int($0.start) >= bytes.lowerBound }
    var hash: UInt64 = 0
    var count = 0
    while token < tokens.count, Int(tokens[token].start) < bytes.upperBound, count < leastWords {
      if tokens[token].kind != .punctuation {
        hash = (hash ^ tokens[token].hash) &* 0x0000_0100_0000_01b3
        count += 1
      }
      token += 1
    }
    return count == leastWords ? hash : nil
  }
}
