import GRDB
import Quoth

/// Gives sightings to other speakers, and brings all that follows from it up to date.
struct Reassignment {
  private let db: Database
  private var directory: SpeakerDirectory
  private var utterances: UtteranceDirectory

  init(_ db: Database) {
    self.db = db
    directory = SpeakerDirectory(db)
    utterances = UtteranceDirectory(db)
  }

  /// A sighting by its key.
  struct Place: FetchableRecord, Hashable {
    var document: Int64
    var number: Int

    init(row: Row) {
      (document, number) = (row["document"], row["number"])
    }
  }

  /// Gives the sightings to a speaker.
  mutating func move(_ places: [Place], to speaker: Int64, reason: String) throws {
    for place in places {
      try db.cachedStatement(
        sql: """
          UPDATE sighting SET speaker = ?, reason = ?, score = 1, is_decided = 1
          WHERE document = ? AND number = ?
          """
      ).execute(arguments: [speaker, reason, place.document, place.number])
      let quotations = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, utterance FROM quotation WHERE document = :document AND sighting = :number
            UNION SELECT q.id, q.utterance FROM relay r JOIN quotation q ON q.id = r.quotation
              WHERE r.document = :document AND r.sighting = :number
            """), arguments: ["document": place.document, "number": place.number])
      for quotation in quotations { try refresh(quotation: quotation["id"]) }
      utterances.forget(Set(quotations.map { $0["utterance"] as Int64 }))
    }
  }

  /// Counts the names of speakers anew, after their sightings have changed hands.
  mutating func finish(_ speakers: [Int64]) throws {
    for speaker in speakers {
      try db.execute(
        sql: "DELETE FROM alias WHERE speaker = ? AND is_decided = 0", arguments: [speaker])
      try db.execute(
        sql: "UPDATE alias SET uses = 0, leads = 0 WHERE speaker = ?", arguments: [speaker])
      try db.execute(
        sql: """
          INSERT INTO alias (speaker, name, uses, leads)
          SELECT :speaker, name, count(*), sum(lead) FROM (
            SELECT name, 1 AS lead FROM sighting WHERE speaker = :speaker
            UNION ALL
            SELECT value, 0 FROM (
              SELECT DISTINCT s.document, s.number, j.value
              FROM sighting s JOIN json_each(s.aliases) j
              WHERE s.speaker = :speaker AND j.value <> s.name)
          ) WHERE true GROUP BY name
          ON CONFLICT (speaker, name) DO UPDATE SET uses = excluded.uses, leads = excluded.leads
          """, arguments: ["speaker": speaker])
      try directory.chooseName(of: speaker)
      try directory.rebuildKeys(of: speaker)
    }
    try utterances.finish()
  }

  /// Repeats a quotation's speaker and facets from its sighting, relays and document.
  private func refresh(quotation: Int64) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT q.kind, q.published, d.publisher, s.speaker FROM quotation q
          JOIN document d ON d.id = q.document
          LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
          WHERE q.id = ?
          """), arguments: [quotation])
    guard let row, let kind = Quote.Kind(rawValue: row["kind"]) else { return }
    let relays = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.speaker FROM relay r
          JOIN sighting s ON s.document = r.document AND s.number = r.sighting
          WHERE r.quotation = ? AND s.speaker IS NOT NULL ORDER BY r.position
          """), arguments: [quotation])
    let facets = Facets.text(
      speaker: row["speaker"], relays: relays, kind: kind, publisher: row["publisher"],
      published: row["published"])
    try db.cachedStatement(sql: "UPDATE quotation SET speaker = ?, facets = ? WHERE id = ?")
      .execute(arguments: [row["speaker"] as Int64?, facets, quotation])
  }
}
