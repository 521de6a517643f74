import GRDB
public import Quoth

/// One person or organisation across all documents.
public struct StoredSpeaker: Sendable, Hashable, Codable, Identifiable {
  /// The number in the database.
  public var id: Int64
  /// The name that most documents use, or the one that was given by hand.
  public var name: String
  /// What kind of speaker it is.
  public var kind: Speaker.Kind
  /// Title or role.
  public var role: String?
  /// The id from a roster.
  public var rosterID: String?
  /// Other names and spellings, the most used first.
  public var aliases: [String]
  /// How many quotations are theirs.
  public var quotations: Int
  /// How many documents mention them.
  public var documents: Int
  /// When they were quoted first, as far as documents have dates.
  public var firstPublished: String?
  /// When they were quoted last.
  public var lastPublished: String?
}

extension StoredSpeaker {
  static func fetch(_ db: Database, id: Int64) throws -> StoredSpeaker? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT p.*, (SELECT count(*) FROM quotation WHERE speaker = p.id) AS quotations,
            (SELECT count(DISTINCT document) FROM sighting WHERE speaker = p.id) AS documents,
            (SELECT min(published) FROM quotation WHERE speaker = p.id) AS first,
            (SELECT max(published) FROM quotation WHERE speaker = p.id) AS last
          FROM speaker p WHERE p.id = ?
          """), arguments: [id])
    guard let row else { return nil }
    let name: String = row["name"]
    let aliases = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name FROM alias WHERE speaker = ? AND name <> ?
          ORDER BY leads DESC, uses DESC, name
          """), arguments: [id, name])
    return StoredSpeaker(
      id: id, name: name, kind: Speaker.Kind(rawValue: row["kind"]) ?? .unknown,
      role: row["role"], rosterID: row["roster_id"], aliases: aliases,
      quotations: row["quotations"], documents: row["documents"], firstPublished: row["first"],
      lastPublished: row["last"])
  }
}

extension QuoteStore {
  /// The speakers who are quoted, those with most quotations first.
  ///
  /// - Parameters:
  ///   - name: Only speakers of that name, in any spelling, whether quoted or not.
  ///   - limit: How many to return.
  ///   - offset: How many to pass over.
  public func speakers(
    named name: String? = nil, limit: Int = 100, offset: Int = 0
  ) throws -> [StoredSpeaker] {
    try read { db in
      if let name {
        return try SpeakerNames.speakers(named: name, db).compactMap {
          try StoredSpeaker.fetch(db, id: $0)
        }
        .sorted { ($1.quotations, $0.id) < ($0.quotations, $1.id) }
        .dropFirst(offset).prefix(limit).map { $0 }
      }
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT speaker FROM quotation WHERE speaker IS NOT NULL GROUP BY speaker
          ORDER BY count(*) DESC, speaker LIMIT ? OFFSET ?
          """, arguments: [limit, offset])
      return try ids.compactMap { try StoredSpeaker.fetch(db, id: $0) }
    }
  }

  /// The one speaker of a name, in any spelling, or with the number.
  ///
  /// - Throws: ``StoreError/Code/notFound`` where there is none, or several.
  public func speaker(named name: String) throws -> StoredSpeaker {
    let speakers = try speakers(named: name)
    guard let first = speakers.first else { throw try read { try SpeakerNames.notFound(name, $0) } }
    if speakers.count == 1 { return first }
    let list = speakers.prefix(6).map { "\($0.id) \($0.name)" }.joined(separator: ", ")
    throw StoreError(
      .notFound,
      "‘\(name)’ may be several speakers: \(list)\(speakers.count > 6 ? ", …" : ""); "
        + "use the number")
  }

  /// A speaker by number; `nil` where there is none.
  public func speaker(id: Int64) throws -> StoredSpeaker? {
    try read { try StoredSpeaker.fetch($0, id: id) }
  }

  /// Why the documents' names were taken for this speaker: each different name, role and reason once,
  /// with the number of documents, most first.
  public func links(of speaker: Int64) throws -> [SpeakerLinkReason] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, role, reason, min(score) AS score, count(*) AS documents FROM sighting
          WHERE speaker = ? GROUP BY name, role, reason ORDER BY documents DESC, name
          """, arguments: [speaker]
      ).map { row in
        SpeakerLinkReason(
          name: row["name"], role: row["role"], reason: row["reason"], score: row["score"],
          documents: row["documents"])
      }
    }
  }
}

/// Why documents' names were taken for one speaker.
public struct SpeakerLinkReason: Sendable, Hashable, Codable {
  /// The name in the documents.
  public var name: String
  /// The role in the documents.
  public var role: String?
  /// The evidence.
  public var reason: String
  /// How sure that is, from 0 to 1.
  public var score: Double
  /// How many documents.
  public var documents: Int
}
