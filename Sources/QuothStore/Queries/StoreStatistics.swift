import GRDB

/// What a database holds.
public struct StoreStatistics: Sendable, Hashable, Codable {
  /// How many documents.
  public var documents: Int
  /// How many of them have their text.
  public var texts: Int
  /// How many quotations.
  public var quotations: Int
  /// How many of each kind, by its name.
  public var kinds: [String: Int]
  /// How many quotations have a speaker whom the database knows.
  public var attributed: Int
  /// How many speakers are quoted.
  public var speakers: Int
  /// How many utterances.
  public var utterances: Int
  /// How many utterances occur more than once.
  public var sharedUtterances: Int
  /// How many publishers.
  public var publishers: Int
  /// The first publication.
  public var firstPublished: String?
  /// The last publication.
  public var lastPublished: String?
  /// The size of the file in bytes, without what has yet to be merged into it.
  public var bytes: Int
}

extension QuoteStore {
  /// Counts what there is.
  ///
  /// - Complexity: O(*n*) in the number of quotations; about a second for a million.
  public func statistics() throws -> StoreStatistics {
    try read { try StoreStatistics.fetch($0) }
  }
}

extension StoreStatistics {
  static func fetch(_ db: Database) throws -> StoreStatistics {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    let kinds = try Row.fetchAll(db, sql: "SELECT kind, count(*) AS n FROM quotation GROUP BY kind")
    let ends = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT min(published) FROM document) AS first,
          (SELECT max(published) FROM document) AS last
        """)
    return StoreStatistics(
      documents: try count("SELECT count(*) FROM document"),
      texts: try count("SELECT count(*) FROM document WHERE text IS NOT NULL"),
      quotations: try count("SELECT count(*) FROM quotation"),
      kinds: Dictionary(kinds.map { ($0["kind"], $0["n"]) }) { first, _ in first },
      attributed: try count("SELECT count(*) FROM quotation WHERE speaker IS NOT NULL"),
      speakers: try count("SELECT count(DISTINCT speaker) FROM quotation"),
      utterances: try count("SELECT count(*) FROM utterance"),
      sharedUtterances: try count("SELECT count(*) FROM utterance WHERE occurrences > 1"),
      publishers: try count("SELECT count(DISTINCT publisher) FROM document"),
      firstPublished: ends?["first"], lastPublished: ends?["last"],
      bytes: try count(
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"))
  }
}
