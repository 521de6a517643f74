import Foundation
import Quoth
import Testing

/// The cases of `Fixtures/cases*`, which are about quotation marks, by the rules. Those that Quoth does not get right yet are listed, with what is
/// wrong, in `Snapshots/known-misses.txt`; a case that fails anew, or no longer, is a failure.
struct CasesTests {
  private static let extractor = QuoteExtractor(
    options: .init(level: .rules, keepsNonquotations: true))

  @Test func casesAreReadAsExpected() throws {
    var misses: [String] = []
    var count = 0
    for file in Case.files {
      for item in try Case.read(file) {
        count += 1
        let faults = item.faults(of: Self.extractor.extract(from: item.text))
        if !faults.isEmpty {
          misses.append("\(file) \(item.name): \(faults.joined(separator: "; "))")
        }
      }
    }
    #expect(count >= 300)
    try Snapshot.expect(misses.map { $0 + "\n" }.joined(), named: "known-misses.txt")
    #expect(
      Double(misses.count) <= 0.15 * Double(count), "\(misses.count) of \(count) cases missed")
  }
}
