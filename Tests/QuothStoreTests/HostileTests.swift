import Foundation
import GRDB
import Quoth
import QuothFormats
import Testing

@testable import QuothStore

/// Texts, names and ids that other programs trip over change nothing but their own row.
@Suite struct HostileTests {
  private let folder = TemporaryFolder()

  static let strings = [
    "'; DROP TABLE quotation; --", "\"", "''\"\"", "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>", "a\u{0}b", "\u{202E}gnirts\u{202C}", "\u{FEFF}",
    "]]>", "{{constructor}}", "%s%n", "\\", "🇺🇦👩‍👩‍👧", "\u{FFFE}", "line\u{2028}break", " ", "",
    String(repeating: "a", count: 1_000_000), "javascript:alert(1)",
  ]

  private func entry(_ text: String, number: Int) -> DocumentEntry {
    let words = "“\(text)”"
    let source = SourceText("\(words) said \(text).")
    let content = 0..<words.utf8.count
    let name = source.bytes.count - 1 - text.utf8.count..<source.bytes.count - 1
    let speaker = Speaker(
      id: 0, name: text.isEmpty ? "x" : text, kind: .person, role: text, aliases: [text],
      mentions: name.isEmpty ? [] : [name], rosterID: nil)
    let reference = SpeakerReference(
      id: 0, name: speaker.name, spans: name.isEmpty ? [] : [name])
    let quote = Quote(
      kind: .direct, fragments: [content], text: words, speaker: reference, addressee: reference,
      via: [reference], rule: text)
    return DocumentEntry(
      id: "\(number)" + text,
      metadata: DocumentMetadata(
        url: text, title: text, publisher: text, author: text, published: text, language: text),
      meta: nil, extraction: Extraction(source: source, quotes: [quote], speakers: [speaker]))
  }

  @Test func stringsComeBack() async throws {
    let store = try folder.store()
    let entries = Self.strings.enumerated().map { entry($1, number: $0) }
    try store.add(entries)
    try folder.expectSound(store)
    var found: [StoredQuotation] = []
    for try await quotation in store.quotations() { found.append(quotation) }
    #expect(found.count == entries.count)
    for (quotation, text) in zip(found, Self.strings) {
      let clean = text.replacingOccurrences(of: "\u{0}", with: "\u{FFFD}")
      #expect(quotation.text == "“\(clean)”" && quotation.title == clean)
    }
    for text in Self.strings where !text.isEmpty {
      for request in [SearchRequest(text), SearchRequest(speaker: text), SearchRequest(via: text)] {
        do {
          _ = try store.search(request)
        } catch let error as StoreError {
          #expect([StoreError.Code.badQuery, .notFound].contains(error.code), "\(error)")
        }
      }
    }
    var exported: [UInt8] = []
    try store.export { exported += $0 }
    let copy = try folder.store("copy.db")
    try copy.add(exported.split(separator: 0x0A).map { try StoreRecord(exported: $0) })
    var again: [UInt8] = []
    try copy.export { again += $0 }
    #expect(again == exported)
  }

  @Test func pagesRunNoScriptFromTexts() throws {
    let store = try folder.store()
    try store.add(Self.strings.enumerated().map { entry($1, number: $0) })
    let site = folder.path("site")
    try store.writeReport(to: site, title: "</title><script>alert(1)</script>")
    let files = try #require(FileManager.default.enumerator(atPath: site)?.allObjects as? [String])
    #expect(files.count { $0.hasSuffix(".html") } > Self.strings.count)
    for file in files where file.hasSuffix(".html") {
      let url = URL(fileURLWithPath: site).appendingPathComponent(file)
      let page = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      #expect(!page.contains("alert(1)</script>") && !page.contains("<img"), "\(file)")
      #expect(!page.contains("href=\"javascript"), "\(file)")
      #expect(page.contains("Content-Security-Policy"), "\(file)")
    }
  }

  @Test func offsetsAreThoseOfSQL() throws {
    let store = try folder.store()
    let text = "Ünlü 👩‍👩‍👧 “Gö🎉 now,” dedi Noor Amin. “We are ready 🇺🇦,” Noor Amin said."
    try store.add(QuoteExtractor().extract(from: text), id: "a")
    let areEqual = try store.read { db in
      try Bool.fetchAll(
        db,
        sql: """
          SELECT substr(d.text, f.value ->> 0 + 1, f.value ->> 1 - f.value ->> 0) = q.text
          FROM quotation q JOIN document d ON d.id = q.document JOIN json_each(q.fragments) f
          """)
    }
    #expect(!areEqual.isEmpty && !areEqual.contains(false))
  }
}
