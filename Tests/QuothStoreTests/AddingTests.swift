import Foundation
import GRDB
import Quoth
import QuothFormats
import Testing

@testable import QuothStore

@Suite struct AddingTests {
  private let folder = TemporaryFolder()
  private let extractor = QuoteExtractor()

  private func entry(_ id: String, _ text: String, _ metadata: DocumentMetadata = .init())
    -> DocumentEntry
  {
    DocumentEntry(id: id, metadata: metadata, extraction: extractor.extract(from: text))
  }

  @Test func theSameDocumentTwiceChangesNothing() throws {
    let store = try folder.store()
    let text = "“We are ready to talk,” Noor Amin said. “Let them come,” she added."
    #expect(try store.add([entry("a", text)]).changes == [.added])
    let before = try folder.dump(store)
    #expect(try store.add([entry("a", text)]).changes == [.unchanged])
    #expect(try folder.dump(store) == before)
  }

  @Test func speakersAreTheirsAlsoWhereOthersWereLeftOut() throws {
    let store = try folder.store()
    let extraction = extractor.extract(
      from: """
        Rowan Osei said that the bridge was closed. “We are ready to talk,” Noor Amin said. \
        “Let them come to us,” Ida Falk said.
        """)
    let direct = QuoteFilter(kinds: [.direct]).apply(to: extraction)
    #expect(direct.quotes.count == 2 && direct.speakers.first?.id != 0)
    try store.add(direct, id: "a")
    let names = try store.read {
      try String.fetchAll($0, sql: "SELECT speaker FROM quotes ORDER BY id")
    }
    #expect(names == ["Noor Amin", "Ida Falk"])
    try folder.expectSound(store)
  }

  /// Whoever reads meanwhile sees all of it or nothing, however long it is.
  @Test func aLongDocumentIsOneTransaction() async throws {
    let store = try folder.store()
    let extractor = QuoteExtractor(options: .init(level: .rules))
    func entry(_ word: String) -> DocumentEntry {
      let text = (0..<6_000).map { "“The \(word) number \($0) is open now,” Noor Amin said." }
      return DocumentEntry(
        id: "long", extraction: extractor.extract(from: text.joined(separator: "\n\n")))
    }
    var allowed: Set<String> = ["0  "]
    for word in ["bridge", "harbor"] {
      let entry = entry(word)
      #expect(entry.quotationCount == 6_000)
      let reading = Task.detached {
        var seen: Set<String> = []
        while !Task.isCancelled {
          let sql = """
            SELECT count(*) || ' ' || coalesce(min(substr(text, 6, 6)), '') || ' '
              || coalesce(max(substr(text, 6, 6)), '') FROM quotation
            """
          seen.insert(try store.read { try String.fetchOne($0, sql: sql) } ?? "")
        }
        return seen
      }
      try store.add([entry])
      reading.cancel()
      allowed.insert("6000 \(word) \(word)")
      let seen = try await reading.value
      #expect(seen.isSubset(of: allowed), "\(seen)")
    }
    #expect(try store.search("bridge").isEmpty)
    try folder.expectSound(store)
  }

  @Test func aPhraseOfTwoPeopleIsTwoUtterances() throws {
    let store = try folder.store()
    let phrase = "“We have a long way to go,”"
    let whole = "“We have a long way to go before the bridge can be opened to traffic again,”"
    try store.add([entry("a", "\(phrase) Noor Amin said."), entry("b", "\(whole) Ida Falk said.")])
    #expect(try store.statistics().utterances == 2)
    try folder.expectSound(store)
  }

  @Test func aChangedTextTakesThePlaceOfTheOldOne() throws {
    let store = try folder.store()
    try store.add([entry("a", "“We are ready to talk,” Noor Amin said.")])
    try store.add([entry("b", "“Nobody came to the bridge,” Rowan Osei said.")])
    #expect(
      try store.add([entry("a", "“We are not ready at all,” Ida Falk said.")]).changes
        == [.replaced])
    let texts = try store.read { try String.fetchAll($0, sql: "SELECT text FROM quotes") }
    #expect(Set(texts) == ["“Nobody came to the bridge,”", "“We are not ready at all,”"])
    let names = try store.read { try String.fetchAll($0, sql: "SELECT name FROM speakers") }
    #expect(Set(names) == ["Rowan Osei", "Ida Falk"])
    try folder.expectSound(store)
  }
}
