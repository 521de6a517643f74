import GRDB
import QuothFormats

/// The index: the search, who is quoted most, what was printed most often, and all articles; further
/// speakers and articles on pages of their own.
struct IndexPages {
  private static let pageLength = 500
  private static let shownSpeakers = 60
  private static let shownUtterances = 12
  private static let shownArticles = 40

  let db: Database
  let site: Site
  let statistics: StoreStatistics

  func write(_ speakers: [Int64], _ documents: [Int64]) throws {
    try writeIndex(speakers, documents)
    try writeList("speakers", "Speakers", speakers) { page, id in try append(speaker: id, to: &page)
    }
    try writeList("articles", "Articles", documents) { page, id in
      try append(document: id, to: &page)
    }
  }

  private func writeIndex(_ speakers: [Int64], _ documents: [Int64]) throws {
    var page = SitePage(
      title: site.title, home: "", script: SiteSearchScript.javaScript, loadsScripts: true)
    page.append("<main class=\"site\">\n")
    page.append("h1", text: site.title)
    let facts = [
      "\(statistics.quotations) quotations", "\(statistics.speakers) speakers",
      "\(statistics.documents) articles",
    ]
    page.append("p", class: "facts", text: facts.joined(separator: " · "))
    page.append(
      """
      <search><label for="words">Search the quotations</label>
      <input id="words" type="search" autocomplete="off" disabled
        placeholder="words, the beginning of a word …">
      <p class="facts" id="found" role="status"><noscript>The search needs JavaScript; the lists \
      below do not.</noscript></p>
      <ul class="quotes" id="results"></ul></search>

      """)
    page.append("<h2>Speakers</h2>\n<ul class=\"list\">\n")
    for id in speakers.prefix(Self.shownSpeakers) { try append(speaker: id, to: &page) }
    page.append("</ul>\n")
    if speakers.count > Self.shownSpeakers {
      page.append("<p>")
      page.append(link: "speakers.html", text: "All \(speakers.count) speakers")
      page.append("</p>\n")
    }
    try appendUtterances(to: &page)
    page.append("<h2>Articles</h2>\n<ul class=\"list\">\n")
    for id in documents.prefix(Self.shownArticles) { try append(document: id, to: &page) }
    page.append("</ul>\n")
    if documents.count > Self.shownArticles {
      page.append("<p>")
      page.append(link: "articles.html", text: "All \(documents.count) articles")
      page.append("</p>\n")
    }
    page.append("</main>\n")
    try site.write(page.bytes, to: "index.html")
  }

  private func appendUtterances(to page: inout SitePage) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT u.id, u.text, u.occurrences, u.outlets,
          (SELECT q.id FROM quotation q WHERE q.utterance = u.id
            ORDER BY q.published IS NULL, q.published, q.id LIMIT 1) AS first
        FROM utterance u WHERE u.occurrences > 1
          AND (SELECT count(DISTINCT document) FROM quotation WHERE utterance = u.id) > 1
        ORDER BY u.occurrences DESC, u.id LIMIT ?
        """, arguments: [Self.shownUtterances])
    if rows.isEmpty { return }
    page.append("<h2>Printed most often</h2>\n<ul class=\"quotes\">\n")
    for row in rows {
      let first: Int64 = row["first"]
      let document = try Int64.fetchOne(
        db, sql: "SELECT document FROM quotation WHERE id = ?", arguments: [first])
      for quotation in try StoredQuotation.fetch(db, ids: [first]) {
        page.append(quotation, documentID: document ?? 0, namesSpeaker: true)
      }
      page.append("<p class=\"count\">\(row["occurrences"] as Int) times")
      let outlets: Int = row["outlets"]
      page.append(outlets > 1 ? ", \(outlets) outlets</p>\n" : "</p>\n")
    }
    page.append("</ul>\n")
  }

  private func writeList(
    _ name: String, _ title: String, _ ids: [Int64],
    _ append: (inout SitePage, Int64) throws -> Void
  ) throws {
    let count = max(1, (ids.count + Self.pageLength - 1) / Self.pageLength)
    let file = { (page: Int) in name + (page == 0 ? "" : "-\(page + 1)") + ".html" }
    for number in 0..<count {
      var page = SitePage(title: title, home: "")
      page.append("<main class=\"site\">\n")
      page.appendHomeLink()
      page.append("<h1>\(title)</h1>\n<ul class=\"list\">\n")
      for id in ids.dropFirst(number * Self.pageLength).prefix(Self.pageLength) {
        try append(&page, id)
      }
      page.append("</ul>\n")
      page.appendPager(number, of: count, name: file)
      page.append("</main>\n")
      try site.write(page.bytes, to: file(number))
    }
  }

  private func append(speaker id: Int64, to page: inout SitePage) throws {
    guard let speaker = try StoredSpeaker.fetch(db, id: id) else { return }
    page.append("<li>")
    page.append(link: "speaker/\(id).html", text: speaker.name)
    page.append("<span class=\"count\">\(speaker.quotations)</span>")
    if let role = speaker.role { page.append("small", text: role) }
    page.append("</li>\n")
  }

  private func append(document id: Int64, to page: inout SitePage) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT name, title, publisher, published,
            (SELECT count(*) FROM quotation WHERE document = document.id) AS quotations
          FROM document WHERE id = ?
          """), arguments: [id])
    guard let row else { return }
    page.append("<li>")
    page.append(link: "article/\(id).html", text: row["title"] ?? row["name"])
    page.append("<span class=\"count\">\(row["quotations"] as Int)</span>")
    let day = (row["published"] as String?).map { String($0.prefix(10)) }
    let facts = [day, row["publisher"] as String?].compactMap { $0 }
    if !facts.isEmpty { page.append("small", text: facts.joined(separator: " · ")) }
    page.append("</li>\n")
  }
}
