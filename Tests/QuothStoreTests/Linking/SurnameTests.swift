import GRDB
import Quoth
import Testing

@testable import QuothStore

/// Whom a surname alone stands for does not depend on which document came first.
@Suite struct SurnameTests {
  private let folder = TemporaryFolder()
  private let store: QuoteStore
  private let extractor = QuoteExtractor()

  init() throws { store = try folder.store() }

  private static let hillary = "“We must act before the winter comes,” Hillary Clinton said."
  private static let bill = "“I was never asked about any of it,” Bill Clinton said."
  private static let alone = "“There is still time to act now,” Clinton said on Monday."

  private func add(_ id: String, _ text: String) throws {
    try store.add(extractor.extract(from: text), id: id)
  }

  /// Who said what a document has.
  private func speaker(of document: String) throws -> StoredSpeaker {
    let id = try store.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT speaker_id FROM quotes WHERE document = ?", arguments: [document])
    }
    return try #require(try id.flatMap { try store.speaker(id: $0) })
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func itIsNobodysOnceTwoBearIt(order: [Int]) throws {
    let texts = [("h", Self.hillary), ("b", Self.bill), ("c", Self.alone)]
    for index in order { try add(texts[index].0, texts[index].1) }
    #expect(try speaker(of: "h").name == "Hillary Clinton")
    #expect(try speaker(of: "b").name == "Bill Clinton")
    let alone = try speaker(of: "c")
    #expect(alone.name == "Clinton" && alone.quotations == 1)
    #expect(try store.speakers().count == 3)
    #expect(try store.search(SearchRequest("time", speaker: "Hillary Clinton")).count == 0)
    try folder.expectSound(store)
  }

  @Test func inOneTransactionAsWell() throws {
    try store.add(
      [("c", Self.alone), ("h", Self.hillary), ("b", Self.bill)].map { id, text in
        DocumentEntry(id: id, extraction: extractor.extract(from: text))
      })
    #expect(try speaker(of: "c").name == "Clinton")
    #expect(try store.speakers().count == 3)
    try folder.expectSound(store)
  }

  @Test func whatAPersonHasDecidedStays() throws {
    try add("c", Self.alone)
    try add("h", Self.hillary)
    let hillary = try speaker(of: "h")
    #expect(try speaker(of: "c").id == hillary.id)
    try store.rename(hillary.id, to: "Clinton")
    try add("b", Self.bill)
    #expect(try speaker(of: "c").id == hillary.id)
    try folder.expectSound(store)
  }

  @Test func theRoleStillTellsWhoItIs() throws {
    try add("c", "“There is still time to act now,” Prime Minister Clinton said on Monday.")
    try add("h", "“We must act before the winter comes,” Prime Minister Hillary Clinton said.")
    try add("b", Self.bill)
    let (alone, hillary) = (try speaker(of: "c"), try speaker(of: "h"))
    #expect(alone.id == hillary.id)
    try folder.expectSound(store)
  }

  @Test func aTitleMakesNoFullName() throws {
    try add("c", "“There is still time to act now,” Prime Minister Johnson said on Monday.")
    try add("b", "“We must act before the winter comes,” Prime Minister Boris Johnson said.")
    try add("m", "“I was never asked about any of it,” Mike Johnson said.")
    #expect(try speaker(of: "b").name == "Boris Johnson")
    #expect(try speaker(of: "m").name == "Mike Johnson")
    try folder.expectSound(store)
  }

  @Test func severalDocumentsAreTakenBackAtOnce() throws {
    try add("h", Self.hillary)
    for number in 0..<5 {
      try add("c\(number)", "“There are \(number + 2) ways to do it,” Clinton said on Monday.")
    }
    #expect(try speaker(of: "h").quotations == 6)
    try add("b", Self.bill)
    #expect(try speaker(of: "h").quotations == 1)
    #expect(try speaker(of: "b").quotations == 1)
    try folder.expectSound(store)
  }
}
