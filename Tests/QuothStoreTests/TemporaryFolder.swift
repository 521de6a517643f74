import Foundation
import GRDB
import Testing

@testable import QuothStore

/// A folder that is gone after the test.
final class TemporaryFolder: Sendable {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("quoth-store-\(UUID().uuidString)")

  init() {
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func store(_ name: String = "quotes.db") throws -> QuoteStore {
    try QuoteStore(at: path(name))
  }

  /// All rows of all tables of ours.
  func dump(_ store: QuoteStore) throws -> String {
    try store.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'quotation_words%'
            AND name NOT LIKE 'sqlite_%' ORDER BY name
          """)
      return try tables.map { table in
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" ORDER BY 1, 2")
        return ([table] + rows.map(\.description)).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  /// Expects that SQLite, the foreign keys and the index of words find nothing wrong.
  func expectSound(_ store: QuoteStore, _ location: SourceLocation = #_sourceLocation) throws {
    let (integrity, keys, indexed, quotations, orphans) = try store.read { db in
      (
        try String.fetchOne(db, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM quotation_words_docsize"),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM quotation"),
        try Int.fetchOne(
          db,
          sql: """
            SELECT (SELECT count(*) FROM utterance WHERE occurrences <>
                (SELECT count(*) FROM quotation WHERE utterance = utterance.id))
              + (SELECT count(*) FROM speaker WHERE is_fixed = 0 AND NOT EXISTS
                (SELECT 1 FROM sighting WHERE speaker = speaker.id))
            """)
      )
    }
    #expect(integrity == "ok", sourceLocation: location)
    #expect(keys == 0, sourceLocation: location)
    #expect(indexed == quotations, sourceLocation: location)
    #expect(orphans == 0, sourceLocation: location)
    try store.pool.write {
      try $0.execute(
        sql: "INSERT INTO quotation_words(quotation_words, rank) VALUES ('integrity-check', 1)")
    }
  }
}
