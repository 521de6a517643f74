import Quoth
import QuothFormats
import Testing

@Suite struct DocumentMetadataTests {
  @Test(
    arguments: [
      ("2025-07-21", "2025-07-21"), ("2025-7-1", "2025-07-01"), ("20250721", "2025-07-21"),
      ("2025", "2025-01-01"), ("2025-07", "2025-07-01"), ("2025/07/21", "2025-07-21"),
      ("2025-07-21T10:30:00Z", "2025-07-21T10:30:00Z"),
      ("2025-07-21 10:30", "2025-07-21T10:30:00Z"),
      ("2025-07-21T10:30:00.123+03:00", "2025-07-21T07:30:00Z"),
      ("2025-12-31T23:30:00-0500", "2026-01-01T04:30:00Z"),
      ("2024-03-01T00:30:00+01", "2024-02-29T23:30:00Z"),
      ("Mon, 21 Jul 2025 10:30:00 GMT", "2025-07-21T10:30:00Z"),
      ("21 July 2025", "2025-07-21"), ("July 21, 2025", "2025-07-21"),
      ("Sept 3, 2024", "2024-09-03"), (" 2025-07-21 ", "2025-07-21"),
      ("soon", nil), ("", nil), ("2025-02-30", nil), ("2025-13-01", nil), ("21.07.25", nil),
      ("2025-07-21T25:00", nil), ("99999999999999999999-01-01", nil), ("May", nil),
      ("July 21", nil), ("12:30", nil),
    ])
  func dates(written: String, read: String?) {
    #expect(PublicationDate(written)?.description == read)
  }

  @Test func pages() {
    let page = """
      <!doctype html><HTML lang='en-GB'><head><title>A &amp; B</title>
      <link rel=canonical href="https://x.y/a?b=1&amp;c=2">
      <meta property="og:title" content="A and B"><meta content='Daily Post' property='og:site_name'>
      <META NAME=author CONTENT="Ida Falk"><meta property="article:author" content="https://x.y/ida">
      <meta name="date" content="2020-01-01">
      <meta property="article:published_time" content="2025-07-21T10:00:00+02:00"></head>
      <time datetime="2019-01-01">then</time><meta name="author" content="No One">
      """
    #expect(
      DocumentMetadata(html: Array(page.utf8))
        == DocumentMetadata(
          url: "https://x.y/a?b=1&c=2", title: "A and B", publisher: "Daily Post",
          author: "Ida Falk", published: "2025-07-21T08:00:00Z", language: "en-GB"))
    let plain = "<title>T</title><p>It rained on <time datetime=2025-07-21>Monday</time>."
    let document = HTMLReader.read(Array(plain.utf8), id: .string("a"))
    #expect(
      DocumentMetadata(of: document, format: .html)
        == DocumentMetadata(title: "T", published: "2025-07-21"))
  }

  @Test(
    arguments: [
      "<", "<meta", "<meta content", "<meta name=author content=", "<meta name='author",
      "<html lang", "<time datetime=>", "<meta / = = name>", "<meta name=author content=&#0;>",
    ])
  func brokenPagesAreNoTrouble(page: String) {
    _ = DocumentMetadata(html: Array(page.utf8))
  }

  @Test(
    arguments: [
      "---\ntitle: \"Talks: day 1\"\nauthor:\n  - Ida Falk\n  - Noor Amin\ndate: 2025-07-21\n---\nx",
      "+++\ntitle = 'Talks: day 1'\nauthors = [\"Ida Falk\", \"Noor Amin\"]\ndate = 2025-07-21\n+++\n",
      "\u{FEFF}---\r\nTitle: Talks: day 1\r\nauthor: [Ida Falk, Noor Amin]\r\ndate: 2025-07-21\r\n---\r\n",
    ])
  func frontMatter(text: String) {
    #expect(
      DocumentMetadata(frontMatter: Array(text.utf8))
        == DocumentMetadata(
          title: "Talks: day 1", author: "Ida Falk, Noor Amin", published: "2025-07-21"))
  }

  @Test(arguments: ["", "---", "---\ntitle: x", "title: x\n---\n", "--- \ntitle: x\n---\n"])
  func noFrontMatter(text: String) {
    #expect(DocumentMetadata(frontMatter: Array(text.utf8)) == DocumentMetadata())
  }

  @Test func jsonLines() throws {
    let line = #"{"id":1,"text":"x","title":"T","date":"2025-07-21","author":["A","B"],"n":1}"#
    let document = try #require(try JSONLines.document(from: Array(line.utf8)))
    #expect(!document.isNumbered)
    #expect(
      DocumentMetadata(of: document, format: .jsonl)
        == DocumentMetadata(title: "T", author: "A, B", published: "2025-07-21"))
    #expect(
      String(decoding: DocumentMetadata.otherMembers(of: document.meta), as: UTF8.self)
        == #"{"date":"2025-07-21","n":1}"#)
    #expect(try JSONLines.document(from: Array(#"{"text":"x"}"#.utf8))?.isNumbered == true)
  }
}
