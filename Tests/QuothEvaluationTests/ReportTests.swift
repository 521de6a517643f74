import Foundation
import Quoth
import QuothEvaluation
import Testing

/// What people and programs get to see.
@Suite struct ReportTests {
  private let title = ReportTitle(gold: "gold.jsonl", system: "system.jsonl", unknownDocuments: 1)

  private func text(_ evaluation: Evaluation, _ kinds: [Difference.Kind], limit: Int? = nil)
    -> String
  {
    let writer = EvaluationTextWriter(title: title, listed: Set(kinds), limit: limit)
    return String(decoding: writer.bytes(for: evaluation), as: UTF8.self)
  }

  @Test func differencesAreReadable() throws {
    let evaluation = try Fixture.evaluation(.init(splitsFragments: true))
    try Fixture.expectSnapshot(
      Array(text(evaluation, Difference.Kind.allCases).utf8), named: "report.txt")
  }

  @Test func listsAreLimited() throws {
    let evaluation = try Fixture.evaluation()
    let listed = text(evaluation, [.missed], limit: 2).split(separator: "\n")
    #expect(listed.contains { $0.hasPrefix("missed: 6 of 49, the first 2") })
    #expect(listed.count { $0.contains(" @") } == 2)
    #expect(!text(evaluation, []).contains("@"))
  }

  @Test func noTextCommandsTheTerminal() {
    let attack = "a\u{1B}[31m\u{7}\u{9B}2J\r\nb"
    let evaluation = Self.evaluation(of: attack, name: "\u{1B}]0;x\u{7}")
    let report = text(evaluation, Difference.Kind.allCases)
    #expect(report.contains("b⟧"))
    for control in ["\u{1B}", "\u{7}", "\u{9B}", "\r"] { #expect(!report.contains(control)) }
  }

  @Test func colourIsAskedFor() throws {
    let evaluation = try Fixture.evaluation()
    let writer = EvaluationTextWriter(title: title, usesColor: true, listed: [.missed])
    let colored = String(decoding: writer.bytes(for: evaluation), as: UTF8.self)
    let bare = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(colored != bare)
    #expect(bare == text(evaluation, [.missed]))
  }

  @Test func programsGetTheDifferencesWithOffsets() throws {
    let evaluation = try Fixture.evaluation()
    let kinds = Set(Difference.Kind.allCases)
    let json = try JSONSerialization.jsonObject(
      with: Data(EvaluationJSONWriter(listed: kinds).bytes(for: evaluation)))
    let object = try #require(json as? [String: Any])
    let differences = try #require(object["differences"] as? [[String: Any]])
    #expect(differences.count == evaluation.documents.reduce(0) { $0 + $1.differences.count })
    for difference in differences {
      let id = try #require(difference["document"] as? String)
      let document = try #require(evaluation.documents.first { $0.id == id })
      let scalars = Array(document.source.string.unicodeScalars)
      let sides = ["gold", "system"].compactMap { difference[$0] as? [String: Any] }
      #expect(sides.count == (["missed", "false"].contains(difference["kind"] as? String) ? 1 : 2))
      for side in sides {
        let content = try #require(side["content"] as? [[Int]])
        let words = content.map { range in
          String(String.UnicodeScalarView(scalars[range[0]..<range[1]]))
        }
        #expect(side["text"] as? String == words.joined(separator: " … "))
      }
    }
    let limited = EvaluationJSONWriter(listed: [.missed], limit: 2).bytes(for: evaluation)
    #expect(
      String(decoding: limited, as: UTF8.self).components(separatedBy: "\"missed\"").count == 3)
  }

  /// Documents that are all one quotation: found less its last byte and with another speaker, not
  /// found, and found though not in the gold.
  static func evaluation(of text: String, name: String) -> Evaluation {
    let range = 0..<text.utf8.count
    let quote = AnnotatedQuote(kind: name, fragments: [range], speaker: .init(name: name))
    let other = AnnotatedQuote(
      kind: name, fragments: [0..<text.utf8.count - 1], speaker: .init(name: name + " x"))
    let gold = [
      GoldDocument(id: name, source: SourceText(text), quotes: [quote]),
      GoldDocument(id: name + "2", source: SourceText(text), quotes: [quote]),
      GoldDocument(id: name + "3", source: SourceText(text), quotes: []),
    ]
    return Evaluator().evaluate(gold, against: [name: [other], name + "3": [other]])
  }
}
