import GRDB
import Quoth

/// The speakers of the database, as far as they are needed inside one transaction.
struct SpeakerDirectory {
  let db: Database
  /// Under what the surnames are filed that somebody has newly, with a full name.
  var newSurnames: Set<String> = []
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
    return SpeakerDecision(
      speaker: try insert(sighting), reason: "the first of the name", score: 1)
  }

  /// Makes a new speaker.
  func insert(_ sighting: SpeakerSighting) throws -> Int64 {
    try db.cachedStatement(
      sql: "INSERT INTO speaker (name, kind, role, roster_id) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      sighting.name, sighting.kind.rawValue, sighting.role, sighting.rosterID,
    ])
    return db.lastInsertedRowID
  }

  /// Counts the names of a sighting for its speaker, and takes over what the speaker lacks.
  mutating func note(_ sighting: SpeakerSighting, of speaker: Int64) throws {
    try use(sighting.name, leads: 1, sighting.kind, of: speaker)
    for alias in Set(sighting.aliases).subtracting([sighting.name]).sorted() {
      try use(alias, leads: 0, sighting.kind, of: speaker)
    }
    // Most sightings tell nothing new; a speaker who changes is filed anew.
    try db.cachedStatement(
      sql: """
        UPDATE speaker SET role = coalesce(role, :role), roster_id = coalesce(roster_id, :roster),
          kind = CASE kind WHEN 'unknown' THEN :kind ELSE kind END
        WHERE id = :id AND is_fixed = 0 AND (role IS NULL AND :role IS NOT NULL
          OR roster_id IS NULL AND :roster IS NOT NULL OR kind = 'unknown' AND :kind <> 'unknown')
        """
    ).execute(arguments: [
      "role": sighting.role, "roster": sighting.rosterID, "kind": sighting.kind.rawValue,
      "id": speaker,
    ])
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
    if let sighting = try KnownSpeaker.fetch(db, speaker) {
      try file(SpeakerLinker.blockingKeys(sighting), of: speaker)
    }
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
  func speaker(decidedName name: String) throws -> Int64? {
    let found = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT speaker FROM alias WHERE name = ? COLLATE NOCASE AND is_decided = 1 LIMIT 2
          """), arguments: [name])
    return found.count == 1 ? found[0] : nil
  }

  /// The speakers filed under a key.
  func bearers(_ key: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT speaker FROM speaker_key WHERE key = ? LIMIT ?"),
      arguments: [key, SpeakerLinker.candidatesPerKey])
  }

  mutating func candidates(_ keys: [String]) throws -> [SpeakerLinker.Candidate] {
    var speakers: [Int64] = []
    for key in keys {
      for speaker in try bearers(key) where !speakers.contains(speaker) { speakers.append(speaker) }
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
    let profile = SpeakerProfile(SpeakerSighting(name: name, kind: kind))
    let keys = profile.blockingKeys
    try file(keys, of: speaker)
    if profile.names.first?.person?.isSingle == false {
      newSurnames.formUnion(keys.filter { $0.hasPrefix("s:") })
    }
    change(speaker)
  }

  private func unuse(_ name: String, leads: Int, of speaker: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE alias SET uses = uses - 1, leads = leads - ? WHERE speaker = ? AND name = ?
        """
    ).execute(arguments: [leads, speaker, name])
  }

  private func file(_ keys: [String], of speaker: Int64) throws {
    for key in keys {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO speaker_key (key, speaker) VALUES (?, ?)"
      ).execute(arguments: [key, speaker])
    }
  }

  /// The name that most documents use, a person's full name before a surname.
  func chooseName(of speaker: Int64) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.name, s.name, s.kind FROM alias a JOIN speaker s ON s.id = a.speaker
          WHERE a.speaker = ? AND a.leads > 0 AND s.is_fixed = 0
          ORDER BY a.leads DESC, length(a.name) DESC, a.name LIMIT 50
          """), arguments: [speaker])
    guard let first = rows.first else { return }
    var name: String = first[0]
    if rows.count > 1, first[2] == Speaker.Kind.person.rawValue {
      let names = rows.map { $0[0] as String }
      name = names.first { PersonName($0)?.isSingle == false } ?? name
    }
    if name == first[1] { return }
    try db.cachedStatement(sql: "UPDATE speaker SET name = ? WHERE id = ?")
      .execute(arguments: [name, speaker])
  }
}
