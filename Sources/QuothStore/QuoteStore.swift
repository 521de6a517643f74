import Foundation
public import GRDB

/// A database of quotations: who said what, where and when, and who else printed it.
///
/// One SQLite file, which other tools can open. Any number of tasks and processes may read while one
/// writes; a second writer waits for its turn. Copies of a store share its connections.
///
/// ```swift
/// let store = try QuoteStore(at: "quotes.db")
/// try store.add(extraction, id: "a.txt")
/// for hit in try store.search("\"we are ready\" talk*") {
///   print(hit.quotation.speaker ?? "unattributed", "—", hit.quotation.text)
/// }
/// ```
public struct QuoteStore: Sendable {
  /// How a store is opened.
  public enum Access: Sendable, Hashable {
    /// To read and write; the file is made where there is none.
    case create
    /// To read and write a file that is there.
    case existing
    /// To read a file that is there.
    case readOnly
  }

  /// The file.
  public let path: String
  /// The connections, for queries of your own. The tables and views are described in the article
  /// *The quote database*; writing to them directly can break what the store relies on.
  public var reader: any DatabaseReader { pool }

  let pool: DatabasePool

  /// The seconds between two tries to write.
  private static let pause = 0.02

  /// Opens a database, and brings one of an earlier version up to date.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: What it is opened for.
  ///   - patience: How many seconds to wait while another process writes.
  ///   - onWait: Called when such a wait has taken a second.
  /// - Throws: ``StoreError`` where the file is missing, no store, or cannot be written.
  public init(
    at path: String, access: Access = .create, patience: Double = 30,
    onWait: @escaping @Sendable () -> Void = {}
  ) throws {
    self.path = path
    let isThere = FileManager.default.fileExists(atPath: path)
    if access != .create, !isThere {
      throw StoreError(.missing, "there is no such file")
    }
    // Even a reader needs files beside the database, and may have to bring it up to date.
    let isWritable =
      access != .readOnly || FileManager.default.isWritableFile(atPath: path)
    var configuration = Configuration()
    configuration.label = "quoth"
    configuration.readonly = !isWritable
    configuration.busyMode = .callback { tries in
      let waited = Double(tries) * Self.pause
      if waited >= patience { return false }
      if tries == Int(1 / Self.pause) { onWait() }
      Thread.sleep(forTimeInterval: Self.pause)
      return true
    }
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
    }
    pool = try StoreError.wrapping {
      let pool = try DatabasePool(path: path, configuration: configuration)
      if isWritable {
        try pool.writeWithoutTransaction { db in
          // What is committed stays even when the power fails.
          // Pages that every transaction changes go from the log to the file less often.
          try db.execute(
            sql: """
              PRAGMA synchronous = FULL; PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 8000
              """)
          try Schema.migrate(db)
        }
      }
      return pool
    }
  }

  /// Runs queries that see one state of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreError.wrapping { try pool.read(body) }
  }

  /// Runs changes in one transaction: all of them happen, or none.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreError.wrapping {
      var result: Value?
      try pool.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      guard let result else { throw StoreError(.failed, "the transaction had no result") }
      return result
    }
  }
}
