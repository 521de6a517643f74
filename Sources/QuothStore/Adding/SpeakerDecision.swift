import GRDB

/// Which speaker a sighting is, and why.
struct SpeakerDecision: Sendable, Hashable {
  /// `nil` for those whom no name tells apart.
  var speaker: Int64?
  var reason: String
  var score: Double
  /// Whether a person decided.
  var isDecided = false

  /// What people have decided of a document's speakers, by name.
  static func decided(in document: Int64, _ db: Database) throws -> [String: SpeakerDecision] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, speaker, reason, score FROM sighting
        WHERE document = ? AND is_decided = 1 AND speaker IS NOT NULL
        """, arguments: [document])
    return Dictionary(
      rows.map { row in
        let decision = SpeakerDecision(
          speaker: row["speaker"], reason: row["reason"], score: row["score"], isDecided: true)
        return (row["name"], decision)
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// What the names of a removed sighting were counted for.
struct SightingRow: FetchableRecord {
  var name: String
  var aliases: [String]
  var speaker: Int64?

  init(row: Row) {
    name = row["name"]
    aliases = StoredText.texts(row["aliases"])
    speaker = row["speaker"]
  }
}
