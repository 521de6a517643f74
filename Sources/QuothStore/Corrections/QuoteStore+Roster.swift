import GRDB
public import Quoth

/// What became of a roster that was applied.
public struct RosterOutcome: Sendable, Hashable, Codable {
  /// How many entries are speakers who were there.
  public var known: Int
  /// How many speakers were found to be another one and merged with them.
  public var merged: Int
  /// How many entries are new: nobody has mentioned them yet.
  public var new: Int
}

extension QuoteStore {
  /// Gives the speakers of a roster its names, roles and ids, merges those that it shows to be one, and
  /// lets its names mean them in documents to come.
  ///
  /// Speakers who were told apart by hand stay apart.
  @discardableResult
  public func apply(_ roster: SpeakerRoster) throws -> RosterOutcome {
    try write { db in
      var outcome = RosterOutcome(known: 0, merged: 0, new: 0)
      for entry in roster.entries { try Self.apply(entry, &outcome, db) }
      try Correction.log(
        "roster", "\(roster.entries.count) entries, \(outcome.merged) speakers merged", db)
      return outcome
    }
  }

  private static func apply(
    _ entry: SpeakerRoster.Entry, _ outcome: inout RosterOutcome, _ db: Database
  ) throws {
    let sighting = SpeakerSighting(
      name: StoredText.clean(entry.name), aliases: entry.aliases.map(StoredText.clean),
      role: entry.role.map(StoredText.clean), kind: entry.kind ?? .unknown,
      rosterID: entry.id.map(StoredText.clean))
    var speakers = try matching(sighting, db)
    if let first = speakers.first {
      outcome.known += 1
      for other in speakers.dropFirst() where try !areApart(first, other, db) {
        try Correction.merge(other, into: first, reason: "one in the roster", db)
        outcome.merged += 1
      }
    } else {
      try db.execute(
        sql: "INSERT INTO speaker (name, kind) VALUES (?, ?)",
        arguments: [sighting.name, sighting.kind.rawValue])
      speakers = [db.lastInsertedRowID]
      outcome.new += 1
    }
    try db.execute(
      sql: """
        UPDATE speaker SET name = ?, kind = coalesce(?, kind), role = coalesce(?, role),
          roster_id = coalesce(?, roster_id), is_fixed = 1 WHERE id = ?
        """,
      arguments: [
        sighting.name, entry.kind?.rawValue, sighting.role, sighting.rosterID, speakers[0],
      ])
    for name in [sighting.name] + sighting.aliases where name.contains(where: \.isLetter) {
      try Alias.decide(name, of: speakers[0], db)
    }
    try SpeakerDirectory(db).rebuildKeys(of: speakers[0])
  }

  /// The speakers whom the entry describes, the one with its id first.
  private static func matching(_ sighting: SpeakerSighting, _ db: Database) throws -> [Int64] {
    var found: [Int64] = []
    if let id = sighting.rosterID {
      found = try Int64.fetchAll(
        db, sql: "SELECT id FROM speaker WHERE roster_id = ?", arguments: [id])
    }
    var candidates: [Int64] = []
    for key in SpeakerLinker.blockingKeys(sighting) {
      candidates += try Int64.fetchAll(
        db, sql: "SELECT speaker FROM speaker_key WHERE key = ?", arguments: [key])
    }
    for candidate in Set(candidates).sorted() where !found.contains(candidate) {
      guard let known = try KnownSpeaker.fetch(db, candidate),
        known.rosterID == nil || known.rosterID == sighting.rosterID
      else { continue }
      let pair = SpeakerLinker.Candidate(speaker: candidate, sighting: known)
      if SpeakerLinker.judge(sighting, among: [pair]) != nil { found.append(candidate) }
    }
    return found
  }

  private static func areApart(_ one: Int64, _ other: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT 1 FROM apart WHERE speaker = ? AND other = ?",
      arguments: [min(one, other), max(one, other)]) ?? false
  }
}
