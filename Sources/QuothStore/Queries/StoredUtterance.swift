import GRDB

/// The same words in one or several documents.
public struct StoredUtterance: Sendable, Hashable, Codable, Identifiable {
  /// The number in the database.
  public var id: Int64
  /// The longest version.
  public var text: String
  /// Who said it: the name in the database, or in the first document where the database knows nobody.
  public var speaker: String?
  /// The speaker's number in the database.
  public var speakerID: Int64?
  /// When it was published first, as far as documents have dates.
  public var firstPublished: String?
  /// The publishers that have it, in the order of publication.
  public var outlets: [String]
  /// How often it occurs.
  public var count: Int
}

extension QuoteStore {
  /// An utterance by number; `nil` where there is none.
  public func utterance(id: Int64) throws -> StoredUtterance? {
    try read { try StoredUtterance.fetch($0, id: id) }
  }

  /// All occurrences of an utterance, the first published first.
  public func occurrences(of utterance: Int64) throws -> [StoredQuotation] {
    try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM quotation WHERE utterance = ? ORDER BY published IS NULL, published, id
          """, arguments: [utterance])
      return try StoredQuotation.fetch(db, ids: ids)
    }
  }

  /// The utterances that occur most often, at least twice.
  public func sharedUtterances(limit: Int = 100, offset: Int = 0) throws -> [StoredUtterance] {
    try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM utterance WHERE occurrences > 1 ORDER BY occurrences DESC, id
          LIMIT ? OFFSET ?
          """, arguments: [limit, offset])
      return try ids.compactMap { try StoredUtterance.fetch(db, id: $0) }
    }
  }
}

extension StoredUtterance {
  static func fetch(_ db: Database, id: Int64) throws -> StoredUtterance? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT u.*, coalesce(p.name, (
          SELECT s.name FROM quotation q
          JOIN sighting s ON s.document = q.document AND s.number = q.sighting
          WHERE q.utterance = u.id ORDER BY q.id LIMIT 1)) AS name
        FROM utterance u LEFT JOIN speaker p ON p.id = u.speaker WHERE u.id = ?
        """, arguments: [id])
    guard let row else { return nil }
    let outlets = try String.fetchAll(
      db,
      sql: """
        SELECT d.publisher FROM quotation q JOIN document d ON d.id = q.document
        WHERE q.utterance = ? AND d.publisher IS NOT NULL
        GROUP BY d.publisher ORDER BY min(q.published) IS NULL, min(q.published), d.publisher
        """, arguments: [id])
    return StoredUtterance(
      id: id, text: row["text"], speaker: row["name"], speakerID: row["speaker"],
      firstPublished: row["first_published"], outlets: outlets, count: row["occurrences"])
  }
}
