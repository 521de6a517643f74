import Foundation
import Quoth
import Testing

/// The articles of `Fixtures/press`, by writers who had seen nothing of Quoth: how many of their quotations are
/// found, and how many of these have the right speaker, stands in `Snapshots/press.txt`.
struct PressTests {
  private static let extractor = QuoteExtractor()

  @Test func pressIsReadAsWellAsRecorded() throws {
    var table = "quotations found speaker\n"
    var total = Tally()
    for file in Case.files(in: "press") {
      var sum = Tally()
      for article in try Article.read(file) {
        let tally = article.tally(Self.extractor.extract(from: article.text).quotes)
        table += "\(tally)  \(article.name)\n"
        sum.add(tally)
      }
      table += "\(sum)  = \(file)\n"
      total.add(sum)
    }
    table += "\(total)  = all\n"
    #expect(total.answers > 1_000)
    #expect(total.found * 100 > total.answers * 95)
    #expect(total.right * 100 > total.found * 85)
    try Snapshot.expect(table, named: "press.txt")
  }

  /// Whatever the order in which sets and dictionaries give what they hold, which is another one each time.
  @Test func pressIsReadAlikeEachTime() throws {
    for file in Case.files(in: "press") {
      for article in try Article.read(file) {
        let first = Self.extractor.extract(from: article.text)
        for _ in 0..<4 {
          let isSame = Self.extractor.extract(from: article.text) == first
          #expect(isSame, "\(article.name)")
        }
      }
    }
  }
}

private struct Tally: CustomStringConvertible {
  var answers = 0
  var found = 0
  var right = 0

  mutating func add(_ other: Tally) {
    answers += other.answers
    found += other.found
    right += other.right
  }

  var description: String {
    [answers, found, right].map {
      String(repeating: " ", count: max(0, 6 - "\($0)".count)) + "\($0)"
    }.joined()
  }
}

private struct Article {
  let name: String
  let text: String
  /// The names that are right for each quotation, and how it begins.
  let answers: [(names: [String], words: String)]

  static func read(_ file: String) throws -> [Article] {
    let url = Case.folder.appending(path: file)
    return ("\n" + String(decoding: try Data(contentsOf: url), as: UTF8.self))
      .components(separatedBy: "\n=== ").dropFirst().map(Article.init(block:))
  }

  private init(block: String) {
    let lines = block.components(separatedBy: "\n")
    let end = lines.firstIndex(of: "---") ?? lines.endIndex
    name = lines[0]
    text = lines[1..<end].joined(separator: "\n")
    answers = lines.dropFirst(end + 1).compactMap { line in
      let fields = line.components(separatedBy: " | ")
      guard fields.count == 2, fields[0] != "NOT" else { return nil }
      return (fields[0].components(separatedBy: " / ").map(Self.plain), Self.letters(fields[1]))
    }
  }

  func tally(_ quotes: [Quote]) -> Tally {
    var open = quotes.map { (words: Self.letters($0.text), speaker: $0.speaker?.name) }
    var tally = Tally(answers: answers.count)
    for answer in answers {
      let place =
        open.firstIndex { $0.words.hasPrefix(answer.words) }
        ?? open.firstIndex { $0.words.contains(answer.words) || answer.words.contains($0.words) }
      guard let place else { continue }
      tally.found += 1
      if let speaker = open.remove(at: place).speaker,
        answer.names.contains(Self.plain(speaker))
      {
        tally.right += 1
      }
    }
    return tally
  }

  private static func letters(_ text: String) -> String {
    text.unicodeScalars.split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ").lowercased()
  }

  /// The name without the article or title that it begins with.
  private static func plain(_ name: String) -> String {
    var words = letters(name).split(separator: " ")
    while words.count > 1, let first = words.first, titles.contains(String(first)) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let titles: Set = [
    "the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sir", "prof", "president", "gen",
  ]
}
