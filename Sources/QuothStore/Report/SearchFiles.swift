import GRDB
import QuothFormats

/// What the search of a report reads: scripts, since a page that was opened from a disk may load
/// nothing else.
///
/// `search/w-….js` holds the words of the index that begin alike with the numbers of their quotations,
/// `search/q-….js` some hundred quotations. The page loads what a search needs.
struct SearchFiles {
  /// How many quotations a file has; the script knows it, too.
  static let quotationsPerFile = 256

  let db: Database
  let site: Site

  func write() throws {
    try writeQuotations()
    try writeWords()
  }

  private func writeQuotations() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT q.id, q.text, q.speaker, q.document, q.published, d.publisher,
          coalesce(p.name, s.name) AS name, coalesce(d.title, d.name) AS title
        FROM quotation q JOIN document d ON d.id = q.document
        LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
        LEFT JOIN speaker p ON p.id = q.speaker ORDER BY q.id
        """)
    var (file, number) = ([UInt8](), -1)
    func close() throws {
      if number < 0 { return }
      file.append("})")
      try site.write(file, to: "search/q-\(number).js")
    }
    while let row = try rows.next() {
      let id: Int64 = row["id"]
      if Int(id) / Self.quotationsPerFile != number {
        try close()
        number = Int(id) / Self.quotationsPerFile
        file = []
        file.append("quothPart(\"q-\(number)\",{")
      } else {
        file.append(",")
      }
      file.append("\"\(id)\":[")
      append(row["text"] as String?, to: &file)
      append(row["name"] as String?, to: &file)
      file.append("\(row["speaker"] as Int64? ?? 0),\(row["document"] as Int64),")
      let day = (row["published"] as String?).map { String($0.prefix(10)) }
      let source = [day, row["publisher"] as String?, row["title"] as String?]
      append(source.compactMap { $0 }.joined(separator: " · "), to: &file)
      file.append("0]")
    }
    try close()
  }

  /// Writes the index of words as SQLite has it, word after word.
  private func writeWords() throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.report_words;
        CREATE VIRTUAL TABLE temp.report_words USING fts5vocab(main, quotation_words, instance)
        """)
    defer { try? db.execute(sql: "DROP TABLE IF EXISTS temp.report_words") }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT term, doc, col FROM temp.report_words ORDER BY term")
    var (shard, word, last): (String?, String?, Int64) = (nil, nil, 0)
    var file: [UInt8] = []
    func close() throws {
      guard let shard else { return }
      file.append(word == nil ? "})" : "]})")
      try site.write(file, to: "search/\(Self.fileName(shard)).js")
    }
    while let row = try rows.next() {
      if row["col"] as String == "facets" { continue }
      let (term, id): (String, Int64) = (row["term"], row["doc"])
      // A word of a megabyte is found by its beginning.
      if term.utf8.count > 80 { continue }
      let next = String(String.UnicodeScalarView(term.unicodeScalars.prefix(2)))
      if next != shard {
        try close()
        (shard, word) = (next, nil)
        file = []
        file.append("quothPart(")
        append(Self.fileName(next), to: &file)
        file.append("{")
      }
      if term != word {
        if word != nil { file.append("],") }
        (word, last) = (term, 0)
        file.append(script: term)
        file.append(":[\(id)")
      } else if id != last {
        file.append(",\(id - last)")
      }
      last = id
    }
    try close()
  }

  /// The name of the file for words that begin with the letters: their code points, so that no file
  /// system minds. The script makes it alike.
  private static func fileName(_ letters: String) -> String {
    "w-" + letters.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  }

  private func append(_ text: String?, to file: inout [UInt8]) {
    file.append(script: text ?? "")
    file.append(",")
  }
}

extension [UInt8] {
  /// Appends text as a string of JavaScript.
  fileprivate mutating func append(script text: String) {
    append(json: text)
  }
}
