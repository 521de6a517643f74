import GRDB
import Quoth

/// A surname alone is somebody's only while nobody else is known to bear it, whatever the order in
/// which documents are added.
extension SpeakerDirectory {
  /// Judges surnames alone anew where their bearers have become several: *Clinton*, once both
  /// Hillary and Bill Clinton are known. What people have decided stays.
  ///
  /// - Returns: The utterances whose speakers have changed.
  /// - Complexity: Grows with the sightings that change hands, and with no more than
  ///   ``SpeakerLinker/candidatesPerKey`` bearers of each surname that is new to somebody.
  mutating func reviewSurnames() throws -> Set<Int64> {
    var utterances: Set<Int64> = []
    for key in newSurnames.sorted() {
      let bearers = try bearers(key)
      if bearers.count < 2 { continue }
      for bearer in bearers {
        for name in try soleSurnames(of: bearer) {
          for sighting in try sightings(called: name, of: bearer) {
            utterances.formUnion(try review(sighting, of: bearer))
          }
        }
      }
    }
    newSurnames = []
    return utterances
  }

  /// The surnames alone that documents call a speaker by who has a full name as well.
  private mutating func soleSurnames(of speaker: Int64) throws -> [String] {
    let names = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT name FROM alias WHERE speaker = ? AND leads > 0 AND is_decided = 0"),
      arguments: [speaker])
    if names.count < 2 { return [] }
    let people = names.map { ($0, PersonName($0)) }
    guard people.contains(where: { $1?.isSingle == false }) else { return [] }
    return people.filter { $1?.isSingle == true }.map(\.0)
  }

  private func sightings(called name: String, of speaker: Int64) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM sighting WHERE name = :name COLLATE NOCASE AND name = :name
            AND speaker = :speaker AND is_decided = 0 AND roster_id IS NULL
          """), arguments: ["name": name, "speaker": speaker])
  }

  private mutating func review(_ row: Row, of speaker: Int64) throws -> Set<Int64> {
    let known = SightingRow(row: row)
    let sighting = SpeakerSighting(
      name: known.name, aliases: known.aliases, role: row["role"],
      kind: Speaker.Kind(rawValue: row["kind"]) ?? .unknown)
    if try self.speaker(decidedName: sighting.name) != nil { return [] }
    let profile = SpeakerProfile(sighting)
    let link = SpeakerLinker.judge(profile, among: try candidates(profile.blockingKeys))
    if link?.speaker == speaker { return [] }
    try forget([known])
    let decision =
      try link.map { SpeakerDecision(speaker: $0.speaker, reason: $0.reason, score: $0.score) }
      ?? SpeakerDecision(
        speaker: insert(sighting), reason: "“\(sighting.name)” is the name of several", score: 1)
    let utterances = try SightingMove.decide(SightingMove.Place(row: row), decision, db)
    if let speaker = decision.speaker { try note(sighting, of: speaker) }
    return utterances
  }
}
