import GRDB

/// Writes documents and lines of exports inside one transaction.
///
/// An export that is read into an empty database makes an equal one: numbers, links and corrections
/// are taken as they are. Read into any other, its documents are linked like new ones, and of its
/// speakers only what people or rosters have decided is taken.
struct RecordWriter {
  private let db: Database
  private var origin: String?
  private var isEmpty: Bool

  init(_ db: Database) throws {
    self.db = db
    origin = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'origin'")
    isEmpty =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT NOT EXISTS (SELECT 1 FROM document) AND NOT EXISTS (SELECT 1 FROM speaker)
          """) ?? false
  }

  mutating func add(_ records: [StoreRecord], replaces: Bool) throws -> AddOutcome {
    var outcome = AddOutcome(changes: [])
    var (kept, linked) = (DocumentWriter(db, keepsLinks: true), DocumentWriter(db))
    for record in records {
      let keeps = try follow(record.origin)
      switch record.content {
      case .document(let entry):
        let change =
          try keeps
          ? kept.add(entry, replaces: replaces) : linked.add(entry, replaces: replaces)
        outcome.changes.append(change)
      case .speaker(let speaker):
        try keeps ? keep(speaker) : adopt(speaker)
      case .correction(let correction):
        if keeps { try keep(correction) }
      }
    }
    try kept.finish()
    try linked.finish()
    return outcome
  }

  /// Whether what comes from the store is taken as it is.
  private mutating func follow(_ store: String?) throws -> Bool {
    if isEmpty, let store {
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('origin', ?)",
        arguments: [store])
      origin = store
    }
    isEmpty = false
    if let store, store == origin { return true }
    if origin != nil {
      // From here on the numbers of the other store may be taken.
      try db.execute(sql: "DELETE FROM setting WHERE name = 'origin'")
      origin = nil
    }
    return false
  }

  private func keep(_ speaker: ExportedSpeaker) throws {
    try db.execute(
      sql: """
        INSERT INTO speaker (id, name, kind, role, roster_id, is_fixed) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
          role = excluded.role, roster_id = excluded.roster_id, is_fixed = excluded.is_fixed
        """,
      arguments: [
        speaker.id, StoredText.clean(speaker.name), speaker.kind.rawValue, speaker.role,
        speaker.rosterID, speaker.isFixed,
      ])
    try decide(speaker.decidedNames, of: speaker.id)
    for other in speaker.apart {
      // The other comes later; the check waits for the end of the transaction.
      try db.execute(
        sql: "INSERT OR IGNORE INTO apart (speaker, other) VALUES (?, ?)",
        arguments: [speaker.id, other])
    }
  }

  private func keep(_ correction: ExportedCorrection) throws {
    try db.execute(
      sql: """
        INSERT INTO correction (made, action, detail) SELECT :made, :action, :detail
        WHERE NOT EXISTS (SELECT 1 FROM correction
          WHERE made = :made AND action = :action AND detail = :detail)
        """,
      arguments: [
        "made": correction.made, "action": correction.action, "detail": correction.detail,
      ])
  }

  /// Takes what people or rosters have decided of a speaker of another store.
  private func adopt(_ speaker: ExportedSpeaker) throws {
    guard speaker.isFixed || !speaker.decidedNames.isEmpty else { return }
    var directory = SpeakerDirectory(db)
    let sighting = SpeakerSighting(
      name: StoredText.clean(speaker.name), aliases: speaker.decidedNames, role: speaker.role,
      kind: speaker.kind, rosterID: speaker.rosterID)
    guard let id = try directory.resolve(sighting).speaker else { return }
    try db.execute(
      sql: """
        UPDATE speaker SET name = ?, kind = ?, role = coalesce(?, role), is_fixed = 1 WHERE id = ?
        """, arguments: [sighting.name, sighting.kind.rawValue, sighting.role, id])
    try decide([sighting.name] + speaker.decidedNames, of: id)
  }

  private func decide(_ names: [String], of speaker: Int64) throws {
    for name in names { try Alias.decide(StoredText.clean(name), of: speaker, db) }
    try SpeakerDirectory(db).rebuildKeys(of: speaker)
  }
}

/// Names that were given by hand.
enum Alias {
  static func decide(_ name: String, of speaker: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO alias (speaker, name, uses, leads, is_decided) VALUES (?, ?, 0, 0, 1)
        ON CONFLICT (speaker, name) DO UPDATE SET is_decided = 1
        """, arguments: [speaker, name])
  }
}
