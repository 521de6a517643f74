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
