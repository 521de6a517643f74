import GRDB
import Quoth

extension QuoteStore {
  /// Writes the database as JSON Lines that `quoth db add` and ``StoreRecord`` read back, all of it
  /// from one moment: first speakers and corrections, then documents in the order in which they were
  /// added.
  ///
  /// - Parameter write: Called with whole lines, some hundred kilobytes at a time.
  public func export(_ write: ([UInt8]) throws -> Void) throws {
    try StoreError.wrapping {
      // A connection of its own, so that a long export keeps nobody waiting.
      try pool.makeSnapshot().read { db in try Exporter(db).run(write) }
    }
  }
}

/// Writes one state of a database.
private struct Exporter {
  private static let blockSize = 256 * 1024

  let db: Database
  let store: String

  init(_ db: Database) throws {
    self.db = db
    store =
      try String.fetchOne(
        db,
        sql: """
          SELECT value FROM setting WHERE name IN ('origin', 'store') ORDER BY name LIMIT 1
          """) ?? ""
  }

  func run(_ write: ([UInt8]) throws -> Void) throws {
    var block: [UInt8] = []
    func put(_ line: [UInt8]) throws {
      block += line
      if block.count < Self.blockSize { return }
      try write(block)
      block = []
    }
    let speakers = try Row.fetchCursor(db, sql: "SELECT * FROM speaker ORDER BY id")
    while let row = try speakers.next() {
      try put(ExportLine.bytes(speaker(row), store: store))
    }
    let corrections = try Row.fetchCursor(db, sql: "SELECT * FROM correction ORDER BY id")
    while let row = try corrections.next() {
      let correction = ExportedCorrection(
        made: row["made"], action: row["action"], detail: row["detail"])
      try put(ExportLine.bytes(correction, store: store))
    }
    let documents = try Row.fetchCursor(db, sql: "SELECT * FROM document ORDER BY id")
    while let row = try documents.next() {
      try put(ExportLine.bytes(document(row), store: store))
    }
    if !block.isEmpty { try write(block) }
  }

  private func speaker(_ row: Row) throws -> ExportedSpeaker {
    let id: Int64 = row["id"]
    return ExportedSpeaker(
      id: id, name: row["name"], kind: Speaker.Kind(rawValue: row["kind"]) ?? .unknown,
      role: row["role"], rosterID: row["roster_id"], isFixed: row["is_fixed"],
      decidedNames: try String.fetchAll(
        db.cachedStatement(
          sql: "SELECT name FROM alias WHERE speaker = ? AND is_decided = 1 ORDER BY name"),
        arguments: [id]),
      apart: try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT other FROM apart WHERE speaker = ? ORDER BY other"),
        arguments: [id]))
  }

  private func document(_ row: Row) throws -> ExportedDocument {
    let id: Int64 = row["id"]
    return ExportedDocument(
      number: id, id: row["name"], url: row["url"], title: row["title"],
      publisher: row["publisher"],
      author: row["author"], published: row["published"], language: row["language"],
      text: row["text"], meta: row["meta"], sha256: row["sha256"], length: row["length"],
      added: row["added"],
      sightings: try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM sighting WHERE document = ? ORDER BY number"),
        arguments: [id]
      ).map(sighting),
      quotations: try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT q.*, (SELECT p.number FROM quotation p WHERE p.id = q.parent) AS parent_number
            FROM quotation q WHERE document = ? ORDER BY number
            """), arguments: [id]
      ).map(quotation))
  }

  private func sighting(_ row: Row) -> ExportedDocument.Sighting {
    ExportedDocument.Sighting(
      name: row["name"], kind: Speaker.Kind(rawValue: row["kind"]) ?? .unknown, role: row["role"],
      rosterID: row["roster_id"], aliases: StoredText.texts(row["aliases"]),
      speaker: row["speaker"], reason: row["reason"], score: row["score"],
      isDecided: row["is_decided"])
  }

  private func quotation(_ row: Row) throws -> ExportedDocument.Quotation {
    func reference(_ sighting: Int?, _ spans: String) -> ExportedDocument.Reference? {
      sighting.map { .init(sighting: $0, spans: StoredText.ranges(spans)) }
    }
    let id: Int64 = row["id"]
    let relays = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM relay WHERE quotation = ? ORDER BY position"),
      arguments: [id])
    return ExportedDocument.Quotation(
      id: id, utterance: row["utterance"], kind: Quote.Kind(rawValue: row["kind"]) ?? .direct,
      text: row["text"], fragments: StoredText.ranges(row["fragments"]), context: row["context"],
      contextStart: row["context_start"], cue: row["cue"],
      cueSpans: StoredText.ranges(row["cue_spans"]), mention: row["mention"],
      speaker: reference(row["sighting"], row["mention_spans"]),
      addressee: reference(row["addressee"], row["addressee_spans"]),
      via: relays.compactMap { reference($0["sighting"], $0["spans"]) },
      isNegated: row["is_negated"], modality: Quote.Modality(rawValue: row["modality"]),
      parent: row["parent_number"], confidence: row["confidence"], rule: row["rule"])
  }
}
