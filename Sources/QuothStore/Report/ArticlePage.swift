import GRDB
import Quoth
import QuothFormats

/// The page of an article: its text with the quotations marked, or the quotations in their contexts
/// where the text was not kept.
struct ArticlePage {
  private let id: Int64
  private let name: String
  private let metadata: DocumentMetadata
  private let text: String?
  private let quotations: [StoredQuotation]
  private let sightings: [Row]

  init?(db: Database, id: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM document WHERE id = ?"), arguments: [id])
    else { return nil }
    self.id = id
    name = row["name"]
    metadata = DocumentMetadata(row)
    text = row["text"]
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM quotation WHERE document = ? ORDER BY number"),
      arguments: [id])
    quotations = try StoredQuotation.fetch(db, ids: ids)
    sightings = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.number, s.speaker, s.role, coalesce(p.name, s.name) AS name FROM sighting s
          LEFT JOIN speaker p ON p.id = s.speaker WHERE s.document = ? ORDER BY s.number
          """), arguments: [id])
  }

  func write(to site: Site) throws {
    var page = SitePage(
      title: metadata.title ?? name, home: "../", script: HTMLPageScript.javaScript)
    page.append("<header class=\"site\">\n")
    page.appendHomeLink()
    var facts = [String]()
    if let published = metadata.published { facts.append(String(published.prefix(10))) }
    facts += [metadata.publisher, metadata.author].compactMap { $0 }
    if !facts.isEmpty { page.append("p", class: "facts", text: facts.joined(separator: " · ")) }
    appendAddress(to: &page)
    appendSpeakers(to: &page)
    page.append("</header>\n")
    if let text {
      page.append(HTMLWriter().bytes(for: extracted(text)))
    } else {
      page.append("<main class=\"site\">\n<h1 dir=\"auto\">")
      page.append(text: metadata.title ?? name)
      page.append("</h1>\n<ul class=\"quotes\">\n")
      for quotation in quotations {
        page.append(quotation, documentID: id, namesSpeaker: true)
        page.append("p", class: "context", text: quotation.context)
      }
      page.append("</ul>\n</main>\n")
    }
    try site.write(page.bytes, to: "article/\(id).html")
  }

  /// The address, as a link if it is one of the web: a text may give any other.
  private func appendAddress(to page: inout SitePage) {
    guard let url = metadata.url else { return }
    let isWeb = ["http://", "https://"].contains { url.lowercased().hasPrefix($0) }
    if isWeb {
      page.append("<p class=\"facts\"><a rel=\"noreferrer\" href=\"")
      page.append(text: url)
      page.append("\">")
      page.append(text: url)
      page.append("</a></p>\n")
    } else {
      page.append("p", class: "facts", text: url)
    }
  }

  private func appendSpeakers(to page: inout SitePage) {
    var seen: Set<Int64> = []
    let speakers = quotations.compactMap { quotation -> (Int64, String)? in
      guard let id = quotation.speakerID, let name = quotation.speaker, seen.insert(id).inserted
      else { return nil }
      return (id, name)
    }
    if speakers.isEmpty { return }
    page.append("<p class=\"people\">")
    for (id, name) in speakers { page.append(link: "speaker/\(id).html", text: name) }
    page.append("</p>\n")
  }

  /// The article as it was extracted, as far as its page shows it.
  private func extracted(_ text: String) -> ExtractedDocument {
    let source = SourceText(text)
    let offsets = OffsetTable(source: source, unit: .codepoint)
    func bytes(_ range: Range<Int>) -> Range<Int>? {
      guard let start = offsets[range.lowerBound], let end = offsets[range.upperBound] else {
        return nil
      }
      return start..<end
    }
    var numbers: [String: Int] = [:]
    let speakers = sightings.enumerated().map { index, row in
      let name: String = row["name"]
      numbers[name] = numbers[name] ?? index
      return Speaker(id: index, name: name, kind: .unknown, role: row["role"])
    }
    let quotes = quotations.map { quotation in
      Quote(
        kind: quotation.kind, fragments: quotation.fragments.compactMap(bytes),
        text: quotation.text,
        speaker: quotation.speaker.flatMap { name in
          numbers[name].map { SpeakerReference(id: $0, name: name, spans: []) }
        },
        via: quotation.via.map { SpeakerReference(id: -1, name: $0, spans: []) },
        isNegated: quotation.isNegated, modality: quotation.modality,
        confidence: quotation.confidence, rule: quotation.rule)
    }
    return ExtractedDocument(
      ReadDocument(id: .string(name), title: metadata.title, text: source),
      Extraction(source: source, quotes: quotes, speakers: speakers), key: "d\(id)")
  }
}
