import GRDB
import QuothFormats

/// What tells whether a document has changed.
struct KnownDocument {
  var id: Int64
  var sha256: String
  var metadata: DocumentMetadata
  var hasText: Bool

  static func fetch(_ db: Database, name: String) throws -> KnownDocument? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, sha256, url, title, publisher, author, published, language,
            text IS NOT NULL AS has_text FROM document WHERE name = ?
          """), arguments: [name]
    ).map { row in
      KnownDocument(
        id: row["id"], sha256: row["sha256"], metadata: DocumentMetadata(row),
        hasText: row["has_text"])
    }
  }

  /// Whether adding the entry would change nothing. A text that was left out is not asked for
  /// again, and one that is there is not taken away.
  func isSame(as entry: DocumentEntry) -> Bool {
    sha256 == entry.sha256 && metadata == entry.metadata
  }
}

extension DocumentMetadata {
  init(_ row: Row) {
    self.init(
      url: row["url"], title: row["title"], publisher: row["publisher"], author: row["author"],
      published: row["published"], language: row["language"])
  }
}
