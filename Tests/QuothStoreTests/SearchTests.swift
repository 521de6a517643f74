import Quoth
import QuothFormats
import Testing

@testable import QuothStore

@Suite struct SearchTests {
  private let folder = TemporaryFolder()
  private let store: QuoteStore

  init() throws {
    store = try folder.store()
    let extractor = QuoteExtractor(options: .init(level: .rules))
    let documents: [(String, String?, String?, String)] = [
      (
        "a", "Daily Post", "2025-07-21",
        "“We are ready for the café talks,” Noor Amin said. “Nobody doubts the ceasefire.”"
      ),
      (
        "b", "Evening News", "2025-08-02T10:00:00Z",
        "“The ceasefire is not ready,” Rowan Osei said. The plan is “ready to fail”, he told Reuters."
      ),
      ("c", nil, nil, "“Ceasefires fail,” officials said. “We're ready,” said Ida Falk."),
    ]
    try store.add(
      documents.map { id, publisher, published, text in
        DocumentEntry(
          id: id, metadata: DocumentMetadata(publisher: publisher, published: published),
          extraction: extractor.extract(from: text))
      })
  }

  private func texts(_ request: SearchRequest) throws -> Set<String> {
    Set(try store.search(request).hits.map(\.quotation.text))
  }

  @Test(
    arguments: [
      ("ceasefire", 2), ("CEASEFIRE", 2), ("cease*", 3), ("cafe", 1), ("café", 1),
      ("\"we are ready\"", 1), ("“we are ready”", 1), ("ready we", 2), ("we're", 1),
      ("ready -ceasefire", 2), ("ready -\"not ready\"", 3), ("absent", 0), ("ready OR absent", 0),
      ("\"ready talks\"", 0), ("fail", 2), ("\"unclosed ready", 0), ("\"ready to", 1),
    ])
  func words(typed: String, count: Int) throws {
    #expect(try store.search(SearchRequest(typed)).count == count)
  }

  @Test(
    arguments: [
      "", "*", "\"", "\"\"", "\"\" \"\"", "'", "''", "; DROP TABLE quotation; --", "a OR", "AND",
      "NOT a", "NEAR(a b, 3)", "text:ready", "{text}: ready", "^ready", "ready +a", "(a", "a)",
      "a* *b", "-", "- a", "--", "-a", "\u{0}", "a\u{0}b", "𝔘𝔫𝔦", "\u{202E}ready", "%_", "\\",
      "a\nb", "<script>", "😀", "\u{301}", "ready\" OR text : \"a", "facets:kdirect",
    ])
  func whateverIsTypedIsAQueryOrAnError(typed: String) throws {
    do {
      _ = try store.search(SearchRequest(typed))
    } catch let error as StoreError {
      #expect(error.code == .badQuery && !error.message.contains("fts5"), "\(error)")
    }
    for name in [typed, "x" + typed] {
      do {
        _ = try store.search(SearchRequest("ready", speaker: name))
      } catch let error as StoreError {
        #expect(error.code == .notFound, "\(error)")
      }
    }
  }

  @Test func longQueriesAreRefusedOrAnswered() throws {
    #expect(try store.search(SearchRequest(String(repeating: "a", count: 1_000_000))).count == 0)
    let error = #expect(throws: StoreError.self) {
      try store.search(SearchRequest(String(repeating: "a ", count: 10_000)))
    }
    #expect(error?.code == .badQuery)
  }

  @Test func filters() throws {
    #expect(try texts(SearchRequest(publisher: "daily post")).count == 1)
    #expect(try texts(SearchRequest("ready", speaker: "Amin")).count == 1)
    #expect(try texts(SearchRequest("ready", speaker: "Noor Amin")).count == 1)
    #expect(try texts(SearchRequest(speaker: "officials")) == ["“Ceasefires fail,”"])
    #expect(try texts(SearchRequest(kinds: [.mixed])) == ["“ready to fail”"])
    #expect(try texts(SearchRequest(since: "2025-08")).count == 2)
    #expect(try texts(SearchRequest(until: "2025-07")).count == 1)
    #expect(try texts(SearchRequest(until: "2025")).count == 3)
    #expect(try texts(SearchRequest(since: "2025-07-21", until: "2025-07-21")).count == 1)
    #expect(try texts(SearchRequest(since: "2026")).isEmpty)
    #expect(try texts(SearchRequest("ready", via: "Reuters")) == ["“ready to fail”"])
    #expect(try texts(SearchRequest(modalities: [.stated])).count == 5)
    #expect(try texts(SearchRequest("ready", modalities: [.asked])).isEmpty)
    for request in [
      SearchRequest(since: "soon"), SearchRequest(since: "2025-13"),
      SearchRequest(since: "2025-02-30"), SearchRequest(since: "2026", until: "2025"),
      SearchRequest("ready", publisher: "Nobody"), SearchRequest("ready", via: "Nobody"),
    ] {
      #expect(throws: StoreError.self) { try store.search(request) }
    }
  }

  @Test func modalities() throws {
    try store.add(
      QuoteExtractor().extract(
        from: """
          Ida Falk asked whether the harbour was open. Rowan Osei said that the harbour was open. \
          Noor Amin is expected to say that the harbour is closed.
          """), id: "modalities")
    func found(_ modalities: Set<Quote.Modality>, _ words: String = "harbour") throws -> [String?] {
      try store.search(SearchRequest(words, modalities: modalities)).hits
        .map(\.quotation.speaker).sorted { ($0 ?? "") < ($1 ?? "") }
    }
    #expect(try found([]).count == 3)
    #expect(try found([.asked]) == ["Ida Falk"])
    #expect(try found([.asked, .expected]) == ["Ida Falk", "Noor Amin"])
    #expect(try found([.stated]) == ["Rowan Osei"])
    #expect(try found([.stated, .asked]) == ["Ida Falk", "Rowan Osei"])
    #expect(try found([.stated], "harbour -closed") == ["Rowan Osei"])
    #expect(try found([.expected], "") == ["Noor Amin"])
    #expect(try found([.stated], "").count == 6)
  }

  @Test func bestFirstAndMarked() throws {
    let hits = try store.search("ready")
    #expect(hits.first?.quotation.text == "“We're ready,”")
    for hit in hits {
      let scalars = Array(hit.quotation.text.unicodeScalars)
      #expect(hit.matches.map { String(String.UnicodeScalarView(scalars[$0])) } == ["ready"])
    }
    let together = try store.search(SearchRequest("are ready"))
    #expect(together.hits.first?.quotation.text.contains("are ready") == true)
  }

  @Test func pagesJoinToTheWhole() async throws {
    let extractor = QuoteExtractor(options: .init(level: .rules))
    let entries = (0..<1_300).map { number in
      DocumentEntry(
        id: "n\(number)",
        extraction: extractor.extract(
          from: "“The number \(number) is ready by now,” Ida Falk said."))
    }
    try store.add(entries)
    var seen: [Int64] = []
    for offset in stride(from: 0, to: 1_400, by: 90) {
      let page = try store.search(SearchRequest("ready", limit: 90, offset: offset))
      #expect(page.count == SearchResults.countLimit)
      seen += page.hits.map(\.quotation.id)
    }
    #expect(Set(seen).count == seen.count && seen.count == 1_304)
    var streamed = 0
    for try await quotation in store.quotations(SearchRequest("ready")) {
      #expect(quotation.text.contains("ready"))
      streamed += 1
    }
    #expect(streamed == 1_304)
  }

  @Test func daysAreWholeYearsAndMonthsWherePossible() {
    func days(_ first: String, _ last: String) -> [String] {
      guard let first = Day(first), let last = Day(last) else { return [] }
      return Facets.days(from: first, through: last)
    }
    #expect(days("2024-12-31", "2026-02-01") == ["d20241231", "y2025", "m202601", "d20260201"])
    #expect(days("2024-02-01", "2024-02-29") == ["m202402"])
    #expect(days("2024-02-28", "2024-03-01") == ["d20240228", "d20240229", "d20240301"])
    #expect(days("2024-02-02", "2024-02-01").isEmpty)
  }
}
