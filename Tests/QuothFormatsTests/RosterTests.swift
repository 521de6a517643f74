import Foundation
import Quoth
import QuothFormats
import Testing

@Suite struct RosterTests {
  private let falk = SpeakerRoster.Entry(
    name: "Ida Falk", aliases: ["Falk", "I. Falk"], id: "Q1", role: "mayor, then minister",
    gender: .female, kind: .person)

  @Test func readsJSON() throws {
    let object = """
      {"name": "Ida Falk", "aliases": ["Falk", "I. Falk"], "id": "Q1",
       "role": "mayor, then minister", "gender": "female", "kind": "person"}
      """
    let plain = SpeakerRoster.Entry(name: "TASS")
    for json in [
      "[\(object),{\"name\":\"TASS\"}]", "{\"speakers\":[\(object),{\"name\":\"TASS\"}]}",
    ] {
      #expect(try RosterReader.roster(json: Array(json.utf8)).entries == [falk, plain])
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func readsCSV(lineEnd: String) throws {
    let lines = [
      "\u{FEFF}Name, aliases,id,role,gender,kind",
      "Ida Falk,Falk; I. Falk;,Q1,\"mayor, then minister\",female,person", "",
      "\"“Big” \"\"Al\"\"\",,,,,", "",
    ]
    let roster = try RosterReader.roster(csv: Array(lines.joined(separator: lineEnd).utf8))
    #expect(roster.entries == [falk, SpeakerRoster.Entry(name: "“Big” \"Al\"")])
  }

  @Test(
    arguments: [
      ("{\n\"speakers\": 5}", 1), ("[\n{\"nam\": \"a\"}]", 2), ("[\n\n{\"name\": 5}]", 3),
      ("[{\"name\": \"a\"},\n{}]", 2), ("[\n{\"name\":\"a\",\"gender\":\"x\"}]", 2),
      ("[\n{\"name\":\"a\",\"aliases\":\"b\"}]", 2), ("[\n5]", 2), ("[\n\n}", 3),
    ])
  func jsonErrorsNameTheLine(json: String, line: Int) {
    let error = #expect(throws: FormatError.self) {
      try RosterReader.roster(json: Array(json.utf8))
    }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }

  @Test(
    arguments: [
      ("nom,id\na,b", 1), ("id\nb", 1), ("name,id\na", 2), ("name,kind\na,b", 2),
      ("name\n\n\"a\nb\"x", 4), ("name\n\"a", 2), ("name,id\n,b", 2),
    ])
  func csvErrorsNameTheLine(csv: String, line: Int) {
    let error = #expect(throws: FormatError.self) { try RosterReader.roster(csv: Array(csv.utf8)) }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }

  @Test func exampleRoster() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Examples/rosters/istanbul-talks.json")
    let roster = try RosterReader.roster(json: Array(Data(contentsOf: file)))
    #expect(roster.entries.count == 9)
    #expect(roster.entries.allSatisfy { $0.gender != nil && $0.role != nil })
  }
}
