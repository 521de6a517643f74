import Foundation
import Testing

/// Runs `quoth db`.
@Suite struct DatabaseCommandTests {
  private let runner: CommandRunner

  init() throws { runner = try CommandRunner() }

  private func db(_ arguments: String..., input: String = "") throws -> CommandRunner.Outcome {
    try runner.run(["db"] + arguments, input: input)
  }

  /// Three articles in three formats.
  private func fill() throws {
    try runner.write(
      """
      ---
      title: Talks begin
      publisher: 'Daily Post'
      date: 2025-07-21
      ---
      “We are ready for talks,” Noor Amin said. “Let them come,” she added.
      """, to: "news/a.md")
    try runner.write(
      """
      <html lang=tr><head><title>Y</title><meta property="og:site_name" content="Evening &amp; Co">
      <meta property="article:published_time" content="2025-08-02T23:30:00-05:00"></head>
      <p>“The ceasefire is not ready,” Rowan Osei said.
      """, to: "news/b.html")
    try runner.write(
      """
      {"id": 7, "text": "“Ceasefires fail,” said Ida Falk.", "publisher": "P", "section": "world"}
      {"text": "“It rained on us all day,” said Ida Falk.", "url": "https://x.y/z"}

      """, to: "news/c.jsonl")
  }

  private func json(_ outcome: CommandRunner.Outcome) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test func addTwiceAndAsk() throws {
    try fill()
    let first = try db("add", "q.db", "news", "-v")
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    #expect(first.output.contains("added\tnews/a.md\t2\n"))
    #expect(first.output.contains("added\t7\t1\n") && first.output.contains("added\thttps://x.y/z"))
    #expect(first.output.contains("added 4 documents, replaced 0, unchanged 0, 5 quotations"))
    let again = try db("add", "q.db", runner.folder.appendingPathComponent("news").path)
    #expect(again.output.contains("added 0 documents, replaced 0, unchanged 4"))
    try runner.write("“We are not ready for talks,” Noor Amin said.", to: "news/a.md")
    let changed = try db("add", "q.db", "news")
    #expect(changed.output.contains("added 0 documents, replaced 1, unchanged 3"))

    let search = try json(db("search", "q.db", "cease*", "--format", "json"))
    let hits = try #require((search as? [String: Any])?["hits"] as? [[String: Any]])
    #expect(hits.count == 2)
    let quotation = try #require(hits.compactMap { $0["quotation"] as? [String: Any] }.last)
    #expect(quotation["publisher"] as? String == "Evening & Co")
    #expect(quotation["published"] as? String == "2025-08-03T04:30:00Z")
    #expect(quotation["language"] as? String == "tr")
    let text = try db("search", "q.db", "ready", "--speaker", "amin").output
    #expect(text.contains("*ready*") && text.hasPrefix("1 quotation\n"))
    #expect(try db("speakers", "q.db").output.contains("Rowan Osei"))
    #expect(try db("speaker", "q.db", "Ida Falk").output.contains("“Ceasefires fail,”"))
    let utterance = try #require(quotation["utterance"] as? Int)
    #expect(try db("utterance", "q.db", "\(utterance)").output.contains("1 occurrence"))
    #expect(try db("stats", "q.db", "--format", "csv").output.hasPrefix("name,value\r\n"))
    #expect(try json(db("metadata", "q.db")) is [String: Any])
  }

  @Test func exportAndImportMakeAnEqualDatabase() throws {
    try fill()
    _ = try db("add", "q.db", "news")
    _ = try db("rename", "q.db", "Ida Falk", "Ida M. Falk")
    let export = try db("export", "q.db")
    #expect(export.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"quoth\":1,") })
    #expect(export.output.contains("\\\"section\\\""))
    try runner.write(export.output, to: "e.jsonl")
    #expect(try db("import", "copy.db", "e.jsonl").status == 0)
    #expect(try db("export", "copy.db").output == export.output)
    #expect(try db("add", "third.db", input: export.output).status == 0)
    let csv = try db("export", "q.db", "--format", "csv").output
    #expect(csv.split(separator: "\r\n").count == 6)
    let cut = String(export.output.dropLast(40))
    let broken = try db("add", "cut.db", "--input", "jsonl", input: cut)
    #expect(broken.status == 1 && broken.errors.contains("standard input:"))
  }

  @Test(
    arguments: [
      (["search", "gone.db", "x"], "gone.db: there is no such file; ‘quoth db add gone.db PATH…’"),
      (["add", "news", "q.db"], "news: that is a folder; the database comes first"),
      (["search", "q.db", "***"], "q.db: ‘***’ has no word to look for"),
      (["search", "q.db", "--speaker", "Nobody Atall"], "nobody is called ‘Nobody Atall’"),
      (["search", "q.db", "x", "--since", "soon"], "‘soon’ is no day for --since"),
      (["speaker", "q.db", "Nobody Atall"], "nobody is called ‘Nobody Atall’"),
      (["utterance", "q.db", "99"], "there is no utterance 99"),
      (["merge", "q.db", "Ida Falk", "Ida Falk"], "cannot be merged with itself"),
      (["search", "news/a.md", "x"], "news/a.md: the file is no database"),
      (["report", "q.db", "--html", "news"], "holds other files"),
      (["roster", "q.db", "gone.csv"], "gone.csv: No such file"),
    ])
  func errorsAreSentences(arguments: [String], message: String) throws {
    try fill()
    _ = try db("add", "q.db", "news")
    let outcome = try runner.run(["db"] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("quoth: ") && outcome.errors.contains(message), "\(outcome)")
  }

  @Test(arguments: [["search", "q.db", "x", "--limit", "0"], ["split", "q.db", "1"], ["merge"]])
  func wrongUsageIs64(arguments: [String]) throws {
    #expect(try runner.run(["db"] + arguments).status == 64)
  }

  /// The file that users find in the repository is the one that the command writes.
  @Test func metadataIsUpToDate() throws {
    try fill()
    _ = try db("add", "quotes.db", "news")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Examples/datasette/metadata.json").standardizedFileURL
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(try db("metadata", "quotes.db").output == expected)
  }

  @Test func withoutTextContextsStay() throws {
    try fill()
    _ = try db("add", "q.db", "news", "--no-text")
    let export = try db("export", "q.db").output
    #expect(!export.contains("\"text\":\"“We are ready for talks,” Noor"))
    #expect(export.contains("“We are ready for talks,” Noor Amin said."))
    #expect(try db("report", "q.db", "--html", "site").status == 0)
    #expect(try runner.read("site/article/1.html").contains("Noor Amin said."))
  }

  /// Killed at any moment, nothing that was reported is missing, and the same command completes it.
  @Test func killedWhileAdding() throws {
    let lines = (0..<4_000).map { number in
      #"{"id": "d\#(number)", "text": "“We need \#(number) more bridges,” said Ida Falk."}"#
    }
    try runner.write(lines.joined(separator: "\n"), to: "docs.jsonl")
    var reported: Set<String> = []
    for delay in [20_000, 60_000, 120_000, 250_000] as [UInt32] {
      let process = Process()
      process.executableURL = try CommandRunner.command()
      process.currentDirectoryURL = runner.folder
      process.arguments = ["db", "add", "q.db", "docs.jsonl", "-v"]
      let output = runner.folder.appendingPathComponent("out.txt")
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
      usleep(delay)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for line in try runner.read("out.txt").split(separator: "\n") where line.hasSuffix("\t1") {
        reported.insert(String(line.split(separator: "\t")[1]))
      }
      guard try runner.run(["db", "stats", "q.db"]).status == 0 else {
        #expect(reported.isEmpty)
        continue
      }
      let ids = try ids(db("export", "q.db").output)
      #expect(Set(ids).count == ids.count)
      #expect(reported.isSubset(of: ids))
    }
    #expect(try db("add", "q.db", "docs.jsonl").status == 0)
    #expect(try db("stats", "q.db").output.contains("documents       4000"))
  }

  /// The ids of the documents of an export.
  private func ids(_ export: String) throws -> [String] {
    try export.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String
    }
  }
}
