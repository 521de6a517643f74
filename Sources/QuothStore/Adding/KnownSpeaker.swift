import GRDB
import Quoth

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
