import GRDB
import Quoth

extension QuoteStore {
  /// Makes several speakers one. Names of the others mean this one from now on.
  ///
  /// - Parameters:
  ///   - others: The speakers that are no more afterwards.
  ///   - speaker: The one that stays, with its name.
  /// - Throws: ``StoreError`` where a speaker is not there or is to be merged with itself.
  public func merge(_ others: [Int64], into speaker: Int64) throws {
    try write { db in
      let target = try Self.known(speaker, db)
      try db.execute(sql: "UPDATE speaker SET is_fixed = 1 WHERE id = ?", arguments: [speaker])
      for other in others {
        if other == speaker {
          throw StoreError(
            .badCorrection, "speaker \(speaker), ‘\(target.name)’, cannot be merged with itself")
        }
        let name = try Self.known(other, db).name
        try Correction.merge(other, into: speaker, reason: "merged by hand", db)
        try Correction.log("merge", "‘\(name)’ (\(other)) into ‘\(target.name)’ (\(speaker))", db)
      }
    }
  }

  /// Makes a new speaker of part of one. Names that are split off mean the new one from now on, those
  /// that stay the old one.
  ///
  /// - Parameters:
  ///   - speaker: The speaker who is two.
  ///   - names: Take the documents in which one of these is the fullest name.
  ///   - documents: Take these documents, by their ids.
  ///   - newName: The name of the new speaker; by default that of its documents.
  /// - Returns: The number of the new speaker.
  /// - Throws: ``StoreError`` where nothing, or everything, would be split off.
  @discardableResult
  public func split(
    _ speaker: Int64, names: [String] = [], documents: [String] = [], newName: String? = nil
  ) throws -> Int64 {
    try write { db in
      let old = try Self.known(speaker, db)
      let places = try Correction.places(of: speaker, names: names, documents: documents, db)
      let all = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sighting WHERE speaker = ?", arguments: [speaker])
      guard !places.isEmpty else {
        let known = ([old.name] + old.aliases).map { "‘\($0)’" }.joined(separator: ", ")
        throw StoreError(
          .badCorrection,
          "nothing of ‘\(old.name)’ has that name or document; the names are \(known)")
      }
      if places.count == all {
        throw StoreError(
          .badCorrection, "that is all there is of ‘\(old.name)’; to change the name, use rename")
      }
      let new = try Correction.split(
        places, from: speaker, name: newName.map(StoredText.clean), byNames: !names.isEmpty, db)
      let name = try Self.known(new, db).name
      try Correction.log("split", "‘\(name)’ (\(new)) from ‘\(old.name)’ (\(speaker))", db)
      return new
    }
  }

  /// Gives a speaker a name, and a role if one is given, that no document changes again.
  public func rename(_ speaker: Int64, to name: String, role: String? = nil) throws {
    let name = StoredText.clean(name)
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw StoreError(.badCorrection, "a speaker needs a name")
    }
    try write { db in
      let old = try Self.known(speaker, db).name
      try db.execute(
        sql: "UPDATE speaker SET name = ?, role = coalesce(?, role), is_fixed = 1 WHERE id = ?",
        arguments: [name, role.map(StoredText.clean), speaker])
      try Alias.decide(name, of: speaker, db)
      try SpeakerDirectory(db).rebuildKeys(of: speaker)
      try Correction.log("rename", "‘\(old)’ (\(speaker)) to ‘\(name)’", db)
    }
  }

  static func known(_ speaker: Int64, _ db: Database) throws -> SpeakerSighting {
    guard let known = try KnownSpeaker.fetch(db, speaker) else {
      throw StoreError(.notFound, "there is no speaker \(speaker)")
    }
    return known
  }
}

/// Changes to speakers inside one transaction.
enum Correction {
  static func merge(
    _ other: Int64, into speaker: Int64, reason: String, _ db: Database
  ) throws {
    // Short names that others share are left to the evidence.
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM alias a WHERE speaker = ? AND (is_decided = 1 OR leads > 0)
          AND NOT EXISTS (SELECT 1 FROM alias b WHERE b.name = a.name COLLATE NOCASE
            AND b.speaker NOT IN (a.speaker, ?))
        """, arguments: [other, speaker])
    let places = try SightingMove.Place.fetchAll(
      db, sql: "SELECT document, number FROM sighting WHERE speaker = ?", arguments: [other])
    let rosterID = try String.fetchOne(
      db, sql: "SELECT roster_id FROM speaker WHERE id = ?", arguments: [other])
    var reassignment = Reassignment(db)
    try reassignment.move(places, to: speaker, reason: reason)
    try db.execute(
      sql: "UPDATE utterance SET speaker = ? WHERE speaker = ?", arguments: [speaker, other])
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO apart (speaker, other)
        SELECT min(:new, x), max(:new, x) FROM (
          SELECT iif(speaker = :old, other, speaker) AS x FROM apart
          WHERE :old IN (speaker, other)) WHERE x <> :new
        """, arguments: ["new": speaker, "old": other])
    try db.execute(sql: "DELETE FROM speaker WHERE id = ?", arguments: [other])
    try db.execute(
      sql: "UPDATE speaker SET roster_id = coalesce(roster_id, ?) WHERE id = ?",
      arguments: [rosterID, speaker])
    for name in names { try Alias.decide(name, of: speaker, db) }
    try reassignment.finish([speaker])
  }

  static func split(
    _ places: [SightingMove.Place], from speaker: Int64, name: String?, byNames: Bool,
    _ db: Database
  ) throws -> Int64 {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM sighting WHERE document = ? AND number = ?",
      arguments: [places[0].document, places[0].number])
    try db.execute(
      sql: "INSERT INTO speaker (name, kind, role, is_fixed) VALUES (?, ?, ?, ?)",
      arguments: [
        name ?? row?["name"] ?? "", row?["kind"] ?? "unknown", row?["role"] as String?,
        name != nil,
      ])
    let new = db.lastInsertedRowID
    var reassignment = Reassignment(db)
    try reassignment.move(places, to: new, reason: "split off by hand")
    try db.execute(
      sql: "INSERT INTO apart (speaker, other) VALUES (?, ?)",
      arguments: [min(speaker, new), max(speaker, new)])
    for (id, decides) in [(new, byNames), (speaker, true)] {
      try db.execute(
        sql: "UPDATE alias SET is_decided = 0 WHERE speaker = ? AND name NOT IN "
          + "(SELECT name FROM sighting WHERE speaker = ?)", arguments: [id, id])
      guard decides else { continue }
      let names = try String.fetchAll(
        db, sql: "SELECT DISTINCT name FROM sighting WHERE speaker = ?", arguments: [id])
      for name in names { try Alias.decide(name, of: id, db) }
    }
    try reassignment.finish([speaker, new])
    return new
  }

  /// The sightings of a speaker that have one of the names, or are in one of the documents.
  static func places(
    of speaker: Int64, names: [String], documents: [String], _ db: Database
  ) throws -> [SightingMove.Place] {
    let encoded = StoredText.json(names.map(StoredText.clean))
    return try SightingMove.Place.fetchAll(
      db,
      sql: """
        SELECT s.document, s.number FROM sighting s JOIN document d ON d.id = s.document
        WHERE s.speaker = ?
          AND (s.name COLLATE NOCASE IN (SELECT value FROM json_each(?))
            OR d.name IN (SELECT value FROM json_each(?)))
        ORDER BY s.document, s.number
        """,
      arguments: [speaker, encoded, StoredText.json(documents.map(StoredText.clean))])
  }

  static func log(_ action: String, _ detail: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO correction (made, action, detail) VALUES (?, ?, ?)",
      arguments: [StoredText.now, action, detail])
  }
}
