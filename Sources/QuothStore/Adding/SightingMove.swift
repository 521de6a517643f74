import GRDB
import Quoth

/// Gives sightings to other speakers, and repeats that in what hangs on them.
enum SightingMove {
  /// A sighting by its key.
  struct Place: FetchableRecord, Hashable {
    var document: Int64
    var number: Int

    init(row: Row) {
      (document, number) = (row["document"], row["number"])
    }
  }

  /// Decides anew who the sighting is.
  ///
  /// - Returns: The utterances whose occurrences have another speaker or relay now.
  static func decide(
    _ place: Place, _ decision: SpeakerDecision, _ db: Database
  ) throws -> Set<Int64> {
    try db.cachedStatement(
      sql: """
        UPDATE sighting SET speaker = ?, reason = ?, score = ?, is_decided = ?
        WHERE document = ? AND number = ?
        """
    ).execute(arguments: [
      decision.speaker, decision.reason, decision.score, decision.isDecided, place.document,
      place.number,
    ])
    let quotations = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, utterance FROM quotation WHERE document = :document AND sighting = :number
          UNION SELECT q.id, q.utterance FROM relay r JOIN quotation q ON q.id = r.quotation
            WHERE r.document = :document AND r.sighting = :number
          """), arguments: ["document": place.document, "number": place.number])
    for quotation in quotations { try refresh(quotation: quotation["id"], db) }
    return Set(quotations.map { $0["utterance"] as Int64 })
  }

  /// Repeats a quotation's speaker and facets from its sighting, relays and document.
  private static func refresh(quotation: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT q.kind, q.modality, q.published, d.publisher, s.speaker FROM quotation q
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
      speaker: row["speaker"], relays: relays, kind: kind,
      modality: Quote.Modality(rawValue: row["modality"]) ?? .stated,
      publisher: row["publisher"], published: row["published"])
    try db.cachedStatement(sql: "UPDATE quotation SET speaker = ?, facets = ? WHERE id = ?")
      .execute(arguments: [row["speaker"] as Int64?, facets, quotation])
  }
}
