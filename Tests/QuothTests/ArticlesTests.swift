import Foundation
import Quoth
import Testing

/// The articles and chapters of `Fixtures/articles`: how much of each is found and given to the right
/// speaker stands in `Snapshots/articles.txt`, so that a change shows where it helps and where it harms.
struct ArticlesTests {
  private static let extractor = QuoteExtractor()

  @Test func articlesAreReadAsWellAsRecorded() throws {
    var table = "quotations found speaker false\n"
    var total = Tally()
    for file in Case.files(in: "articles") {
      var sum = Tally()
      for item in try Case.read(file) {
        let tally = Tally(item, Self.extractor.extract(from: item.text))
        table += "\(tally)  \(item.name)\n"
        sum.add(tally)
      }
      table += "\(sum)  = \(file)\n"
      total.add(sum)
    }
    #expect(total.answers > 1_500)
    #expect(total.found * 4 > total.answers * 3)
    #expect(total.speakers * 2 > total.found)
    try Snapshot.expect(table, named: "articles.txt")
  }
}

/// How many of a text’s quotations are found, how many of these have the right speaker, and how many
/// finds are none.
private struct Tally: CustomStringConvertible {
  var answers = 0
  var found = 0
  var speakers = 0
  var extra = 0

  init() {}

  init(_ item: Case, _ extraction: Extraction) {
    var open = extraction.quotes
    answers = item.answers.count
    for answer in item.answers {
      let words = answer.fragments.joined(separator: " ")
      guard let index = open.firstIndex(where: { Self.isAlike($0.text, words) }) else { continue }
      found += 1
      if Self.isSame(open.remove(at: index).speaker?.name, answer.speaker) { speakers += 1 }
    }
    extra = open.count
  }

  mutating func add(_ other: Tally) {
    answers += other.answers
    found += other.found
    speakers += other.speakers
    extra += other.extra
  }

  var description: String {
    [answers, found, speakers, extra].map {
      String(repeating: " ", count: max(0, 5 - "\($0)".count)) + "\($0)"
    }.joined()
  }

  /// Whether the one holds the other and is not much longer.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    let (one, other) = (letters(one), letters(other))
    guard min(one.count, other.count) * 2 > max(one.count, other.count) else { return false }
    return one.contains(other) || other.contains(one)
  }

  private static func letters(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " }.map(Character.init)
    )
    .split(separator: " ").joined(separator: " ").lowercased()
  }

  /// Whether the names are one but for their article, or share the last word.
  private static func isSame(_ found: String?, _ right: String) -> Bool {
    guard let found else { return right == "-" }
    return letters(found).split(separator: " ").last == letters(right).split(separator: " ").last
  }
}
