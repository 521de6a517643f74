import Foundation
import GRDB
import Quoth
import Testing

@testable import QuothStore

@Suite struct SchemaTests {
  private let folder = TemporaryFolder()

  private func schema(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1
        """)
  }

  /// A file of an earlier version with a document in it.
  private func old(_ version: Int) throws -> String {
    let path = folder.path("v\(version).db")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try Schema.migrate(db, to: version)
      if version == 0 { return }
      try db.execute(
        sql: """
          INSERT INTO document VALUES (1, 'a', NULL, 'T', 'P', NULL, '2025-07-21', 'en', 'x', 4,
            'text', NULL, '2025-07-22T00:00:00Z');
          INSERT INTO speaker VALUES (1, 'Noor Amin', 'person', NULL, NULL, 0);
          INSERT INTO alias VALUES (1, 'Noor Amin', 1, 1, 0);
          INSERT INTO sighting VALUES (1, 0, 'Noor Amin', 'person', NULL, NULL, '[]', 1, 'r', 1, 0);
          INSERT INTO utterance VALUES (1, '“Go,”', 1, '2025-07-21', 1, 1);
          INSERT INTO quotation VALUES (1, 1, 0, 'direct', '“Go,”', '[[0,5]]', 'text', 0, NULL,
            '[]', 0, NULL, '[]', NULL, '[]', 0, 0.9, 'r', 7, 1, 1, '2025-07-21',
            'kdirect s1 y2025 m202507 d20250721');
          """)
    }
    try queue.close()
    return path
  }

  @Test(arguments: 0..<Schema.versions.count) func olderFilesAreBroughtUpToDate(
    version: Int
  ) throws {
    let store = try QuoteStore(at: try old(version))
    let fresh = try folder.store("fresh.db")
    #expect(try store.read(schema) == fresh.read(schema))
    #expect(
      try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        == Schema.versions.count)
    if version > 0 {
      let known = try #require(store.search("go").first?.quotation)
      #expect(known.speaker == "Noor Amin" && known.modality == .stated && known.parent == nil)
      #expect(try store.search(SearchRequest("go", modalities: [.stated])).count == 1)
      try store.add(
        QuoteExtractor().extract(from: "“We are ready to talk,” Noor Amin said."), id: "b")
      #expect(try store.statistics().documents == 2)
    }
    try folder.expectSound(store)
  }

  @Test func laterAndForeignFilesAreRefused() throws {
    _ = try folder.store("later.db")
    let queue = try DatabaseQueue(path: folder.path("later.db"))
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let other = try DatabaseQueue(path: folder.path("other.db"))
    try other.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try other.close()
    try Data("Dear diary, ".utf8 + Data(repeating: 65, count: 2000)).write(
      to: folder.url.appendingPathComponent("text.db"))
    for (name, code) in [
      ("later.db", StoreError.Code.tooNew), ("other.db", .notAStore), ("text.db", .notAStore),
      ("no/such/folder.db", .missing),
    ] {
      let error = #expect(throws: StoreError.self) { try folder.store(name) }
      #expect(error?.code == code, "\(name): \(error.map(String.init(describing:)) ?? "")")
    }
    let error = #expect(throws: StoreError.self) {
      try QuoteStore(at: folder.path("gone.db"), access: .readOnly)
    }
    #expect(error?.code == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder.path("gone.db")))
  }

  /// Whatever the file holds, foreign keys are enforced and its views can be read.
  @Test func viewsHaveRows() throws {
    let store = try QuoteStore(at: try old(1))
    for view in ["quotes", "speakers", "utterances", "timeline"] {
      #expect(try store.read { try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }.count == 1)
    }
    #expect(throws: DatabaseError.self) {
      try store.pool.write { try $0.execute(sql: "DELETE FROM speaker") }
    }
  }
}
