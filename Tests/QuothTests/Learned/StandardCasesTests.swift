import Quoth
import Testing

/// The cases of `Fixtures/standard`, each a way of telling what somebody said; those that Quoth does
/// not get right yet are listed in `Snapshots/known-misses-standard.txt`.
struct StandardCasesTests {
  private static let extractor = QuoteExtractor()

  @Test func casesAreReadAsExpected() throws {
    var misses: [String] = []
    var count = 0
    for file in Case.files(in: "standard") {
      for item in try Case.read(file) {
        count += 1
        let faults = item.faults(of: Self.extractor.extract(from: item.text))
        if !faults.isEmpty { misses.append("\(item.name): \(faults.joined(separator: "; "))") }
      }
    }
    #expect(count >= 40)
    try Snapshot.expect(
      misses.map { $0 + "\n" }.joined(), named: "known-misses-standard.txt")
    #expect(
      Double(misses.count) <= 0.25 * Double(count), "\(misses.count) of \(count) cases missed")
  }
}
