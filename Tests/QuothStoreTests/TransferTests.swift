import Foundation
import GRDB
import Quoth
import QuothFormats
import Testing

@testable import QuothStore

@Suite struct TransferTests {
  private let folder = TemporaryFolder()
  private let extractor = QuoteExtractor()

  private func filled() throws -> QuoteStore {
    let store = try folder.store()
    let texts = [
      ("a", "“We are ready to talk, whatever they say now,” Noor Amin said."),
      (
        "b", "“We are ready to talk, whatever they say now,” Noor Amin told Reuters. “No,” he said."
      ),
      ("c", "“The bridge is closed,” Rowan Osei said. Officials called it “a small delay”."),
      ("d", "“Nobody asked us about that,” Abel Saint said."),
      ("f", "Ida Falk asked whether the bridge would open. She will say: “It is time to go.”"),
    ]
    for (id, text) in texts {
      try store.add([
        DocumentEntry(
          id: id,
          metadata: DocumentMetadata(
            url: "https://x.y/\(id)", publisher: "P \(id)", published: "2025-07-2\(texts.count)"),
          meta: #"{"section":"world","n":[1,2]}"#, extraction: extractor.extract(from: text),
          keepsText: id != "c")
      ])
    }
    try store.add(nested(), id: "g")
    let amin = try #require(store.speakers(named: "Noor Amin").first?.id)
    let saint = try #require(store.speakers(named: "Abel Saint").first?.id)
    try store.merge([saint], into: amin)
    try store.rename(amin, to: "Noor A. Amin")
    let osei = try #require(store.speakers(named: "Rowan Osei").first?.id)
    try store.remove(documents: ["c"])
    #expect(try store.speaker(id: osei) == nil)
    try store.add([
      DocumentEntry(
        id: "e", extraction: extractor.extract(from: "“Go now, please,” Ida Falk said."))
    ])
    let special = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT iif(parent_id IS NULL, modality, 'nested') FROM quotes
          WHERE modality <> 'stated' OR parent_id IS NOT NULL ORDER BY 1
          """)
    }
    #expect(special == ["asked", "expected", "nested"])
    return store
  }

  /// A quotation within another, which stands after it in the list.
  private func nested() -> Extraction {
    let source = SourceText("“‘Go home,’ he told me,” Ida Falk said.")
    return Extraction(
      source: source,
      quotes: [
        Quote(kind: .direct, fragments: [3..<16], text: "‘Go home,’", parent: 1, rule: "r"),
        Quote(kind: .direct, fragments: [0..<31], text: "“‘Go home,’ he told me,”", rule: "r"),
      ], speakers: [])
  }

  private func lines(_ store: QuoteStore) throws -> [[UInt8]] {
    var bytes: [UInt8] = []
    try store.export { bytes += $0 }
    return bytes.split(separator: 0x0A).map(Array.init)
  }

  @Test func anExportMakesAnEqualDatabase() throws {
    let store = try filled()
    let exported = try lines(store)
    let copy = try folder.store("copy.db")
    // As when the import was cut off and begun anew.
    try copy.add(exported.prefix(5).map { try StoreRecord(exported: $0[...]) })
    let outcome = try copy.add(exported.map { try StoreRecord(exported: $0[...]) })
    #expect(outcome.changes.contains(.added))
    #expect(try lines(copy) == exported)
    let (old, new) = (try folder.dump(store), try folder.dump(copy))
    for (one, other) in zip(
      old.components(separatedBy: "\n\n"), new.components(separatedBy: "\n\n"))
    where !one.hasPrefix("setting") {
      #expect(other == one)
    }
    #expect(try copy.add(exported.map { try StoreRecord(exported: $0[...]) }).count(.added) == 0)
    try folder.expectSound(copy)
  }

  @Test func intoAnotherDatabaseDocumentsAndDecisionsGo() throws {
    let exported = try lines(try filled())
    let other = try folder.store("other.db")
    try other.add(extractor.extract(from: "“It is over now,” Abel Saint said."), id: "z")
    try other.add(exported.map { try StoreRecord(exported: $0[...]) })
    #expect(try other.statistics().documents == 7)
    let names = try other.speakers(named: "Abel Saint").map(\.name)
    #expect(names == ["Noor A. Amin"])
    try folder.expectSound(other)
  }

  @Test func exportsOfEarlierVersionsAreRead() throws {
    let store = try folder.store("old.db")
    for line in try lines(try filled()) {
      let text = String(decoding: line, as: UTF8.self)
        .replacing(/"(modality|parent)":[^,]*,/, with: "")
      #expect(!text.contains("modality"))
      try store.add([StoreRecord(exported: Array(text.utf8)[...])])
    }
    #expect(
      try store.search(SearchRequest(modalities: [.stated])).count
        == store.statistics().quotations)
  }

  @Test func brokenLinesAreErrors() throws {
    let line = try #require(lines(try filled()).last)
    for count in stride(from: 10, to: line.count, by: 97) {
      #expect(throws: StoreError.self) { try StoreRecord(exported: line.prefix(count)) }
    }
  }
}
