import Foundation
import QuothStore
import Testing

@Suite("How well names are linked")
struct LinkingQualityTests {
  /// Those that the linker was tuned on, and those that judged it before anybody looked at its faults.
  @Test(arguments: [["tune"], ["tune2"], ["judge", "blind"]])
  func namesOfOnePersonAreJoinedAndOthersAreNot(files: [String]) throws {
    for file in files { report(file, try LabelledPair.read(file)) }
    let score = LinkScore(try files.flatMap(LabelledPair.read)).pairs
    print("\(files.joined(separator: " and ")): \(score.row)")
    #expect(score.precision >= 0.99)
    #expect(score.recall >= 0.90)
  }

  private func report(_ file: String, _ pairs: [LabelledPair]) {
    let score = LinkScore(pairs)
    print("\(file): \(pairs.count) pairs, \(score.pairs.row)")
    var sections: [String] = []
    for pair in pairs where !sections.contains(pair.section) { sections.append(pair.section) }
    for section in sections {
      let score = LinkScore(pairs.filter { $0.section == section }).pairs
      print("  \(section): \(score.right) right, \(score.wrong) wrong, \(score.missed) missed")
    }
    if file != "judge" || ProcessInfo.processInfo.environment["QUOTH_FAULTS"] != nil {
      score.faults.forEach { print("  \($0)") }
    }
  }

  @Test func theHalvesAreLargeAndHard() throws {
    for half in ["tune", "tune2", "judge", "blind"] {
      let pairs = try LabelledPair.read(half)
      #expect(pairs.count >= 120)
      #expect(pairs.count { !$0.isSame } * 100 >= pairs.count * 45)
    }
  }
}
