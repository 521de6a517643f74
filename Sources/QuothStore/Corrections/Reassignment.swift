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

  /// Gives the sightings to a speaker, for good.
  mutating func move(
    _ places: [SightingMove.Place], to speaker: Int64, reason: String
  ) throws {
    let decision = SpeakerDecision(speaker: speaker, reason: reason, score: 1, isDecided: true)
    for place in places { utterances.forget(try SightingMove.decide(place, decision, db)) }
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
}
