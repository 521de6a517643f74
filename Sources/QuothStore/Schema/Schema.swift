import GRDB

/// The versions of the database's tables, and the way from each to the newest.
///
/// `PRAGMA user_version` tells the version of a file, `PRAGMA application_id` that it is one of ours.
enum Schema {
  /// “Quot” in ASCII.
  static let applicationID: Int32 = 0x5175_6F74

  /// What each version changes in the one before it; the first begins with nothing.
  static let versions: [String] = [
    [SchemaVersion1.tables, SchemaVersion1.search, SchemaVersion1.views].joined(separator: "\n"),
    SchemaVersion2.changes,
    SchemaVersion3.changes,
  ]

  /// Brings a file to the newest version, in one transaction.
  ///
  /// - Parameter newest: The version to stop at; for tests of the way from older ones.
  /// - Throws: ``StoreError`` for files of other programs and of later versions.
  static func migrate(_ db: Database, to newest: Int = versions.count) throws {
    if try version(of: db) == newest { return }
    try db.inTransaction(.immediate) {
      // Another process may have been faster.
      for version in try version(of: db)..<newest {
        try db.execute(sql: versions[version])
        try db.execute(sql: "PRAGMA user_version = \(version + 1)")
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      return .commit
    }
  }

  /// The version of a file; 0 where it is empty.
  private static func version(of db: Database) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard id == applicationID || (id == 0 && version == 0 && isEmpty) else {
      throw StoreError(.notAStore, "the file is a database of another program")
    }
    if version > versions.count {
      throw StoreError(
        .tooNew,
        "the database was made by a later version of Quoth (\(version), not \(versions.count)); "
          + "update Quoth to open it")
    }
    return version
  }
}
