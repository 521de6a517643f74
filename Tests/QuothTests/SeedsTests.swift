import Foundation
import Quoth
import QuothFormats
import Testing

/// The five articles of `seeds/` against `seeds/gold.jsonl`, which was read by hand.
struct SeedsTests {
  private struct Gold: Decodable {
    struct Item: Decodable {
      struct Speaker: Decodable {
        var name: String
        var aliases: [String]
        var spans: [[Int]]?
      }
      struct Relay: Decodable { var name: String }
      var type: String
      var content: [[Int]]
      var speaker: Speaker
      var via: [Relay]?
    }
    var id: String
    var text: String
    var quotes: [Item]
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../seeds").standardizedFileURL

  private static func gold() throws -> [Gold] {
    let text = try String(contentsOf: root.appending(path: "gold.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Gold.self, from: Data($0.utf8))
    }
  }

  @Test func everyQuotationInMarksHasItsSpeaker() throws {
    let extractor = QuoteExtractor(options: .init(level: .rules))
    var right: [String: Int] = [:]
    var report: [String] = []
    for article in try Self.gold() {
      let extraction = extractor.extract(from: article.text)
      let scalars = Array(article.text.unicodeScalars)
      let map = extraction.source.offsets(in: .codepoint)
      var unclaimed = extraction.quotes
      for item in article.quotes where item.type != "indirect" {
        // What stands in the marks: all of a direct quotation, a part of a mixed one.
        let words = item.content.flatMap { range -> [String] in
          var text = ""
          text.unicodeScalars.append(contentsOf: scalars[range[0]..<range[1]])
          guard item.type == "mixed", let mark = text.firstIndex(of: "“") else { return [text] }
          let quoted = text[text.index(after: mark)...]
          return [String(quoted.prefix { $0 != "”" })]
        }
        let index = unclaimed.firstIndex { quote in
          let fragments = quote.fragments.map { extraction.source[$0] }
          return words.allSatisfy { word in fragments.contains { $0.contains(word) } }
        }
        guard let index else {
          report.append("\(item.type) not found: \(words)")
          continue
        }
        let quote = unclaimed.remove(at: index)
        let name = quote.speaker?.name ?? "–"
        // An article is no part of a name.
        let goldName = item.speaker.name.replacing("The ", with: "")
        if name != goldName { report.append("\(item.type) \(words): \(name), not \(goldName)") }
        let isExact =
          item.type == "mixed"
          || quote.fragments.map { map[$0].lowerBound + 1 } == item.content.map { $0[0] }
            && zip(quote.fragments, item.content).allSatisfy {
              (0...2).contains(map[$0].upperBound - $1[1])
            }
        if !isExact { report.append("\(item.type) \(words): other bounds") }
        let relays = item.via?.map(\.name) ?? []
        if quote.via.map(\.name) != relays {
          report.append("\(words): via \(quote.via.map(\.name))")
        }
        if name == goldName, isExact { right[item.type, default: 0] += 1 }
      }
      report += unclaimed.map { "nobody said: \($0.text)" }
    }
    let invented = report.filter { $0.hasPrefix("nobody said") }
    #expect(invented == [])
    #expect(right["direct"] == 8, "\(report)")
    #expect((right["mixed"] ?? 0) >= 13, "\(report)")
  }

  @Test func treesAreAsRecorded() throws {
    let extractor = QuoteExtractor(options: .init(keepsNonquotations: true))
    for article in try Self.gold() {
      let extraction = extractor.extract(from: article.text)
      try Snapshot.expect(extraction.treeDescription(), named: "seeds/\(article.id).tree")
    }
  }
}
