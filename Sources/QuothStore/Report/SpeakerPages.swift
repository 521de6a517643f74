import GRDB

/// The pages of a speaker: who they are, and what they said in the order of time.
struct SpeakerPages {
  private static let pageLength = 500

  private let db: Database
  private let speaker: StoredSpeaker
  private let quotations: [Row]

  init?(db: Database, id: Int64) throws {
    guard let speaker = try StoredSpeaker.fetch(db, id: id) else { return nil }
    self.db = db
    self.speaker = speaker
    quotations = try Row.fetchAll(
      db,
      sql: """
        SELECT id, document FROM quotation WHERE speaker = ?
        ORDER BY published IS NULL, published DESC, id DESC
        """, arguments: [id])
  }

  func write(to site: Site) throws {
    let count = max(1, (quotations.count + Self.pageLength - 1) / Self.pageLength)
    for number in 0..<count {
      let rows = quotations.dropFirst(number * Self.pageLength).prefix(Self.pageLength)
      try site.write(page(number, of: count, rows).bytes, to: name(number))
    }
  }

  private func name(_ page: Int) -> String {
    "speaker/\(speaker.id)" + (page == 0 ? "" : "-\(page + 1)") + ".html"
  }

  private func page(_ number: Int, of count: Int, _ rows: ArraySlice<Row>) throws -> SitePage {
    var page = SitePage(title: speaker.name, home: "../")
    page.append("<main class=\"site\">\n")
    page.appendHomeLink()
    page.append("h1", text: speaker.name)
    let facts = [
      speaker.role, "\(speaker.quotations) quotation\(speaker.quotations == 1 ? "" : "s")",
      "\(speaker.documents) article\(speaker.documents == 1 ? "" : "s")",
    ]
    page.append("p", class: "facts", text: facts.compactMap { $0 }.joined(separator: " · "))
    if !speaker.aliases.isEmpty {
      page.append("p", class: "facts", text: "also " + speaker.aliases.joined(separator: ", "))
    }
    page.append("<ul class=\"quotes\">\n")
    for row in rows {
      for quotation in try StoredQuotation.fetch(db, ids: [row["id"] as Int64]) {
        page.append(quotation, documentID: row["document"], namesSpeaker: false)
      }
    }
    page.append("</ul>\n")
    page.appendPager(number, of: count, name: name)
    page.append("</main>\n")
    return page
  }
}
