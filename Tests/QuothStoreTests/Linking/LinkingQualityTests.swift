import Foundation
import QuothStore
import Testing

@Suite("How well names are linked")
struct LinkingQualityTests {
  @Test(arguments: ["tune", "tune2", "judge"])
  func namesOfOnePersonAreJoinedAndOthersAreNot(half: String) throws {
    let pairs = try LabelledPair.read(half)
    let score = LinkScore(pairs)
    print("\(half): \(pairs.count) pairs, \(score.row)")
    var sections: [String] = []
    for pair in pairs where pair.section != sections.last { sections.append(pair.section) }
    for section in sections {
      let score = LinkScore(pairs.filter { $0.section == section })
      print("  \(section): \(score.right) right, \(score.wrong) wrong, \(score.missed) missed")
    }
    if half != "judge" || ProcessInfo.processInfo.environment["QUOTH_FAULTS"] != nil {
      score.faults.forEach { print("  \($0)") }
    }
    #expect(score.precision >= 0.99)
    #expect(score.recall >= 0.90)
  }

  @Test func theHalvesAreLargeAndHard() throws {
    for half in ["tune", "tune2", "judge"] {
      let pairs = try LabelledPair.read(half)
      #expect(pairs.count >= 150)
      #expect(pairs.count { !$0.isSame } * 100 >= pairs.count * 45)
    }
  }
}
