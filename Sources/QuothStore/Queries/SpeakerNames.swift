import GRDB
import Quoth

/// Finds speakers by the names that people type.
enum SpeakerNames {
  /// How many speakers of one name a search looks at.
  static let mostOfOneName = 200

  /// The speakers of a name: by number, by a name of theirs, by another spelling, or by words of a
  /// name; each only where the one before finds nobody.
  static func speakers(named name: String, _ db: Database) throws -> [Int64] {
    let name = capitalized(StoredText.clean(name))
    if let number = Int64(name.hasPrefix("#") ? name.dropFirst() : name[...]),
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM speaker WHERE id = ?", arguments: [number])
    {
      return [id]
    }
    let wanted = words(name)
    if wanted.isEmpty { return [] }
    let aliases = try candidates(name, db).map { (speaker: $0.0, words: words($0.1)) }
    let exact = aliases.filter { $0.words == wanted }
    if !exact.isEmpty { return Set(exact.map(\.speaker)).sorted() }
    let spelled = try Set(aliases.map(\.speaker)).sorted().filter { speaker in
      guard let known = try KnownSpeaker.fetch(db, speaker) else { return false }
      let sighting = SpeakerSighting(name: name)
      let candidate = SpeakerLinker.Candidate(speaker: speaker, sighting: known)
      return SpeakerLinker.judge(sighting, among: [candidate]) != nil
    }
    if !spelled.isEmpty { return spelled }
    let partial = aliases.filter { Set(wanted).isSubset(of: $0.words) }
    return Set(partial.map(\.speaker)).sorted()
  }

  /// A name as texts write it, where it was typed in small letters.
  private static func capitalized(_ name: String) -> String {
    if name.contains(where: \.isUppercase) { return name }
    return name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  /// The description of speakers who are nobody in particular, as it is stored.
  ///
  /// - Throws: ``StoreError`` where no document has it.
  static func description(_ name: String, _ db: Database) throws -> String {
    let found = try String.fetchOne(
      db,
      sql: """
        SELECT name FROM sighting WHERE name = ? COLLATE NOCASE AND speaker IS NULL LIMIT 1
        """, arguments: [StoredText.clean(name)])
    guard let found else { throw try notFound(name, db) }
    return found
  }

  /// Why a search for somebody found nobody, with names that have the letters.
  static func notFound(_ name: String, _ db: Database) throws -> StoreError {
    let similar = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT p.name FROM alias a JOIN speaker p ON p.id = a.speaker
        WHERE a.name LIKE ? ORDER BY p.id LIMIT 4
        """, arguments: [pattern(name)])
    let list = similar.prefix(3).joined(separator: ", ") + (similar.count > 3 ? ", …" : "")
    return StoreError(
      .notFound,
      "nobody is called ‘\(name.prefix(60))’; "
        + (similar.isEmpty ? "‘quoth db speakers’ lists who there is" : "there is \(list)"))
  }

  /// Any name that has the letters.
  private static func pattern(_ name: String) -> String {
    "%" + name.prefix(60).filter { $0 != "%" && $0 != "_" } + "%"
  }

  /// Names that may be meant, with their speakers.
  private static func candidates(_ name: String, _ db: Database) throws -> [(Int64, String)] {
    var rows = try Row.fetchAll(
      db, sql: "SELECT speaker, name FROM alias WHERE name = ? COLLATE NOCASE LIMIT 200",
      arguments: [name])
    for key in SpeakerLinker.blockingKeys(SpeakerSighting(name: name)) {
      rows += try Row.fetchAll(
        db,
        sql: """
          SELECT a.speaker, a.name FROM speaker_key k JOIN alias a ON a.speaker = k.speaker
          WHERE k.key = ? LIMIT 1000
          """, arguments: [key])
    }
    if rows.isEmpty {
      rows = try Row.fetchAll(
        db, sql: "SELECT speaker, name FROM alias WHERE name LIKE ? LIMIT 200",
        arguments: [pattern(name)])
    }
    return rows.map { ($0["speaker"], $0["name"]) }
  }

  /// The words of a name without case and accents.
  private static func words(_ name: String) -> [String] {
    Folding.fold(Array(name.utf8)[...]).split { $0 < 0x30 || (0x3A...0x40).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
