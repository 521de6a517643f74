import QuothFormats

/// A page of a report: its place in the site, and what it is made of.
struct SitePage {
  /// The way from the page to the index: empty, or `../`.
  let home: String
  private let frame: HTMLFrame
  private(set) var body: [UInt8] = []

  init(title: String, home: String, script: String = "", loadsScripts: Bool = false) {
    self.home = home
    frame = HTMLFrame(
      title: title, style: SiteStyle.css, script: script, loadsScripts: loadsScripts)
  }

  /// The whole page.
  var bytes: [UInt8] { frame.opening + body + frame.closing }

  /// Appends markup of our own.
  mutating func append(_ html: String) { body.append(html) }

  /// Appends markup that a writer has made.
  mutating func append(_ html: [UInt8]) { body.append(contentsOf: html) }

  /// Appends text of others, escaped.
  mutating func append(text: String) { body.append(xml: text) }

  /// Appends an element with text of others.
  mutating func append(_ element: String, class name: String? = nil, text: String) {
    append("<\(element)" + (name.map { " class=\"\($0)\"" } ?? "") + " dir=\"auto\">")
    append(text: text)
    append("</\(element)>")
  }

  /// Appends a link to a page of the site.
  mutating func append(link path: String, text: String) {
    append("<a dir=\"auto\" href=\"\(home)\(path)\">")
    append(text: text)
    append("</a>")
  }

  /// The way back to the index.
  mutating func appendHomeLink(_ text: String = "All quotations") {
    append("<p class=\"home\">")
    append(link: "index.html", text: text)
    append("</p>\n")
  }

  /// Links to the pages of a list that has several.
  mutating func appendPager(_ page: Int, of count: Int, name: (Int) -> String) {
    if count < 2 { return }
    append("<p class=\"pager\">")
    if page > 0 { append(link: name(page - 1), text: "← Earlier page") }
    append("<span>Page \(page + 1) of \(count)</span>")
    if page + 1 < count { append(link: name(page + 1), text: "Next page →") }
    append("</p>\n")
  }

  /// Appends a quotation with links to its speaker and its article.
  mutating func append(_ quotation: StoredQuotation, documentID: Int64, namesSpeaker: Bool) {
    append("<li>")
    if namesSpeaker {
      append("<p class=\"said\">")
      if let id = quotation.speakerID, let name = quotation.speaker {
        append(link: "speaker/\(id).html", text: name)
      } else {
        append(text: quotation.speaker ?? "Nobody named")
      }
      append("</p>")
    }
    append("blockquote", class: quotation.kind.rawValue, text: quotation.text)
    append("<p class=\"from\">")
    var facts = [String]()
    if quotation.isNegated { facts.append("not said") }
    if quotation.modality != .stated { facts.append(quotation.modality.rawValue) }
    if quotation.kind != .direct { facts.append(quotation.kind.rawValue) }
    if !quotation.via.isEmpty { facts.append("via " + quotation.via.joined(separator: ", ")) }
    for fact in facts {
      append(text: fact)
      append(" · ")
    }
    append(link: "article/\(documentID).html", text: quotation.source)
    append("</p></li>\n")
  }
}
