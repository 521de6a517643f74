import GRDB
import Quoth

/// The speakers of the database, as far as they are needed inside one transaction.
struct SpeakerDirectory {
  private let db: Database
  /// Speakers whose names have changed.
  private var touched: Set<Int64> = []
  /// Speakers who have lost a sighting.
  private var weakened: Set<Int64> = []
  /// Speakers of whom more, or less, is known than before.
  private var changed: Set<Int64> = []
  /// Speakers who were looked at, as they are now.
  private var known: [Int64: SpeakerLinker.Candidate] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// The speaker of a sighting: one that is known, a new one, or none where nothing tells who it is.
  mutating func resolve(_ sighting: SpeakerSighting) throws -> SpeakerDecision {
    let profile = SpeakerProfile(sighting)
    if profile.blockingKeys.isEmpty {
      return SpeakerDecision(speaker: nil, reason: "no name tells who it is", score: 1)
    }
    if let id = sighting.rosterID, let speaker = try speaker(rosterID: id) {
      return SpeakerDecision(speaker: speaker, reason: "the same roster id, \(id)", score: 1)
    }
    if let speaker = try speaker(decidedName: sighting.name) {
      return SpeakerDecision(speaker: speaker, reason: "the name was given by hand", score: 1)
    }
    let candidates = try candidates(profile.blockingKeys)
    if let link = SpeakerLinker.judge(profile, among: candidates) {
      return SpeakerDecision(speaker: link.speaker, reason: link.reason, score: link.score)
    }
    try db.cachedStatement(
      sql: "INSERT INTO speaker (name, kind, role, roster_id) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      sighting.name, sighting.kind.rawValue, sighting.role, sighting.rosterID,
    ])
    return SpeakerDecision(speaker: db.lastInsertedRowID, reason: "the first of the name", score: 1)
  }

  /// Counts the names of a sighting for its speaker, and takes over what the speaker lacks.
  mutating func note(_ sighting: SpeakerSighting, of speaker: Int64) throws {
    try use(sighting.name, leads: 1, sighting.kind, of: speaker)
    for alias in Set(sighting.aliases).subtracting([sighting.name]).sorted() {
      try use(alias, leads: 0, sighting.kind, of: speaker)
    }
    try db.cachedStatement(
      sql: """
        UPDATE speaker SET role = coalesce(role, ?), roster_id = coalesce(roster_id, ?),
          kind = CASE kind WHEN 'unknown' THEN ? ELSE kind END
        WHERE id = ? AND is_fixed = 0 AND (role IS NULL OR roster_id IS NULL OR kind = 'unknown')
        """
    ).execute(arguments: [sighting.role, sighting.rosterID, sighting.kind.rawValue, speaker])
    if db.changesCount > 0 { change(speaker) }
    touched.insert(speaker)
  }

  /// Takes back what removed sightings were counted for.
  mutating func forget(_ sightings: [SightingRow]) throws {
    for sighting in sightings {
      guard let speaker = sighting.speaker else { continue }
      change(speaker)
      try unuse(sighting.name, leads: 1, of: speaker)
      for alias in Set(sighting.aliases).subtracting([sighting.name]) {
        try unuse(alias, leads: 0, of: speaker)
      }
      touched.insert(speaker)
      weakened.insert(speaker)
    }
  }

  /// Chooses names anew and removes speakers whom nothing mentions any more.
  mutating func finish() throws {
    for speaker in weakened.sorted() {
      try db.execute(
        sql: "DELETE FROM alias WHERE speaker = ? AND uses <= 0 AND is_decided = 0",
        arguments: [speaker])
      try db.execute(
        sql: """
          DELETE FROM speaker WHERE id = :id AND is_fixed = 0
            AND NOT EXISTS (SELECT 1 FROM sighting WHERE speaker = :id)
            AND NOT EXISTS (SELECT 1 FROM quotation WHERE speaker = :id)
            AND NOT EXISTS (SELECT 1 FROM alias WHERE speaker = :id AND is_decided = 1)
          """, arguments: ["id": speaker])
    }
    for speaker in touched.sorted() { try chooseName(of: speaker) }
    for speaker in changed.sorted() { try rebuildKeys(of: speaker) }
    (touched, weakened, changed) = ([], [], [])
  }

  /// Files a speaker under the keys of all names.
  func rebuildKeys(of speaker: Int64) throws {
    try db.execute(sql: "DELETE FROM speaker_key WHERE speaker = ?", arguments: [speaker])
    if let sighting = try KnownSpeaker.fetch(db, speaker) { try file(sighting, of: speaker) }
  }

  private mutating func change(_ speaker: Int64) {
    known[speaker] = nil
    changed.insert(speaker)
  }

  // MARK: Candidates

  private func speaker(rosterID: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM speaker WHERE roster_id = ?"),
      arguments: [rosterID])
  }

  /// The speaker for whom a person has put the name down; `nil` where that is none or several.
  private func speaker(decidedName name: String) throws -> Int64? {
    let found = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT speaker FROM alias WHERE name = ? COLLATE NOCASE AND is_decided = 1 LIMIT 2
          """), arguments: [name])
    return found.count == 1 ? found[0] : nil
  }

  private mutating func candidates(_ keys: [String]) throws -> [SpeakerLinker.Candidate] {
    var speakers: [Int64] = []
    for key in keys {
      let found = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT speaker FROM speaker_key WHERE key = ? LIMIT ?"),
        arguments: [key, SpeakerLinker.candidatesPerKey])
      for speaker in found where !speakers.contains(speaker) { speakers.append(speaker) }
    }
    return try speakers.compactMap { speaker in
      if let candidate = known[speaker] { return candidate }
      guard let sighting = try KnownSpeaker.fetch(db, speaker) else { return nil }
      let candidate = SpeakerLinker.Candidate(speaker: speaker, sighting: sighting)
      known[speaker] = candidate
      return candidate
    }
  }

  // MARK: Names

  private mutating func use(
    _ name: String, leads: Int, _ kind: Speaker.Kind, of speaker: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE alias SET uses = uses + 1, leads = leads + ? WHERE speaker = ? AND name = ?
        """
    ).execute(arguments: [leads, speaker, name])
    if db.changesCount > 0 { return }
    try db.cachedStatement(
      sql: "INSERT INTO alias (speaker, name, uses, leads) VALUES (?, ?, 1, ?)"
    ).execute(arguments: [speaker, name, leads])
    try file(SpeakerSighting(name: name, kind: kind), of: speaker)
    change(speaker)
  }

  private func unuse(_ name: String, leads: Int, of speaker: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE alias SET uses = uses - 1, leads = leads - ? WHERE speaker = ? AND name = ?
        """
    ).execute(arguments: [leads, speaker, name])
  }

  private func file(_ sighting: SpeakerSighting, of speaker: Int64) throws {
    for key in SpeakerLinker.blockingKeys(sighting) {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO speaker_key (key, speaker) VALUES (?, ?)"
      ).execute(arguments: [key, speaker])
    }
  }

  /// The name that most documents use, a person's full name before a surname.
  func chooseName(of speaker: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE speaker SET name = coalesce((
          SELECT a.name FROM alias a JOIN speaker s ON s.id = a.speaker
          WHERE a.speaker = :id AND a.leads > 0
          ORDER BY s.kind = 'person' AND instr(a.name, ' ') > 0 DESC, a.leads DESC,
            length(a.name) DESC, a.name LIMIT 1), name)
        WHERE id = :id AND is_fixed = 0
        """
    ).execute(arguments: ["id": speaker])
  }
}

/// A speaker as the linker knows them: all their names in one.
enum KnownSpeaker {
  static func fetch(_ db: Database, _ id: Int64) throws -> SpeakerSighting? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT name, kind, role, roster_id FROM speaker WHERE id = ?"),
        arguments: [id])
    else { return nil }
    let names = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name FROM alias WHERE speaker = ? ORDER BY leads DESC, uses DESC, name LIMIT 50
          """), arguments: [id])
    let name: String = row["name"]
    return SpeakerSighting(
      name: name, aliases: names.filter { $0 != name }, role: row["role"],
      kind: Speaker.Kind(rawValue: row["kind"]) ?? .unknown, rosterID: row["roster_id"])
  }
}
