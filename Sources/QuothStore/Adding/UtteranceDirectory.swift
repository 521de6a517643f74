import GRDB

/// The utterances of the database, as far as they are needed inside one transaction.
struct UtteranceDirectory {
  /// The same few words of different people are different utterances.
  private static let shortestForAnybody = 6
  /// Fewer words in common than that are a phrase that different people may use.
  private static let shortestPassage = 8
  /// How many passages are gathered before they are merged with the others.
  private static let mostRecent = 400_000
  /// How many candidates are compared word by word, those that share most passages first.
  private static let mostJudged = 48

  private let db: Database
  private var touched: Set<Int64> = []

  init(_ db: Database) {
    self.db = db
  }

  /// The utterance that a quotation is an occurrence of: one that is known, or a new one. Utterances
  /// that it shows to be one become one.
  ///
  /// - Parameter keeps: Whether the one that another store has chosen is taken.
  mutating func resolve(
    _ quotation: QuotationEntry, speaker: Int64?, published: String?, keeps: Bool
  ) throws -> Int64 {
    let key = quotation.key
    let isNew = try !contains(digest: key.digest)
    if isNew { try file(key) }
    if keeps, let id = quotation.utterance {
      let isThere = try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM utterance WHERE id = ?"), arguments: [id])
      return isThere == nil ? try insert(quotation, id: id, speaker, published) : join(id)
    }
    if !isNew, let id = try equal(key, speaker) { return join(id) }
    let similar = isNew ? try similar(key, speaker) : []
    guard let oldest = similar.min() else {
      return try insert(quotation, id: nil, speaker, published)
    }
    for other in similar where other != oldest { try merge(other, into: oldest) }
    return join(oldest)
  }

  /// Notes utterances that have lost occurrences.
  mutating func forget(_ utterances: Set<Int64>) {
    touched.formUnion(utterances)
  }

  /// Forgets the passages of removed texts that no quotation has any more.
  func forget(texts: [String]) throws {
    for key in Set(texts.map(UtteranceKey.init)) where try !contains(digest: key.digest) {
      for sketch in key.sketches {
        for table in ["sketch", "sketch_recent"] {
          try db.cachedStatement(sql: "DELETE FROM \(table) WHERE sketch = ? AND digest = ?")
            .execute(arguments: [sketch, key.digest])
        }
      }
    }
  }

  /// Counts anew, chooses the longest texts, and removes utterances without occurrences.
  mutating func finish() throws {
    for utterance in touched.sorted() {
      try db.cachedStatement(
        sql: """
          UPDATE utterance SET (occurrences, first_published, outlets) = (
            SELECT count(*), min(q.published), count(DISTINCT d.publisher)
            FROM quotation q JOIN document d ON d.id = q.document WHERE q.utterance = utterance.id
          ), text = coalesce((
            SELECT text FROM quotation q WHERE q.utterance = utterance.id
            ORDER BY length(text) DESC, q.id LIMIT 1), text), speaker = (
            SELECT speaker FROM quotation q WHERE q.utterance = utterance.id
            ORDER BY speaker IS NULL, q.id LIMIT 1)
          WHERE id = ?
          """
      ).execute(arguments: [utterance])
      try db.cachedStatement(sql: "DELETE FROM utterance WHERE id = ? AND occurrences = 0")
        .execute(arguments: [utterance])
    }
    touched = []
    try mergeRecent()
  }

  /// Merges the recent passages with the others once there are many: in their order each page of the
  /// table is written once, not once for each passage.
  private func mergeRecent() throws {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM sketch_recent") ?? 0
    if count < Self.mostRecent { return }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO sketch SELECT * FROM sketch_recent ORDER BY sketch, digest;
        DELETE FROM sketch_recent
        """)
  }

  private func contains(digest: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM quotation WHERE digest = ? LIMIT 1"),
      arguments: [digest]) ?? false
  }

  /// The utterance with the same normalised words, by anybody or, if they are few, by the speaker.
  private func equal(_ key: UtteranceKey, _ speaker: Int64?) throws -> Int64? {
    if key.wordCount >= Self.shortestForAnybody {
      return try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT utterance FROM quotation WHERE digest = ? LIMIT 1"),
        arguments: [key.digest])
    }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT utterance FROM quotation WHERE digest = ? AND speaker IS ? LIMIT 1"),
      arguments: [key.digest, speaker])
  }

  /// The utterances whose texts share passages and are the same.
  private func similar(_ key: UtteranceKey, _ speaker: Int64?) throws -> Set<Int64> {
    var shared: [Int64: Int] = [:]
    for probe in try known(key.probes) {
      let found = try Int64.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT digest FROM sketch WHERE sketch = ?1
            UNION ALL SELECT digest FROM sketch_recent WHERE sketch = ?1 LIMIT ?2
            """), arguments: [probe, UtteranceKey.textsPerSketch])
      while let digest = try found.next() { shared[digest, default: 0] += 1 }
    }
    shared[key.digest] = nil
    let order = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var utterances: Set<Int64> = []
    for (digest, _) in order.prefix(Self.mostJudged) {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT utterance, text, speaker FROM quotation WHERE digest = ? LIMIT 1"),
        arguments: [digest])
      guard let row, !utterances.contains(row["utterance"]) else { continue }
      guard let matched = key.matchedWords(with: UtteranceKey(row["text"])) else { continue }
      let other: Int64? = row["speaker"]
      if matched >= Self.shortestPassage || speaker == nil || other == nil || speaker == other {
        utterances.insert(row["utterance"])
      }
    }
    return utterances
  }

  /// Those probes under which texts are filed: few, so that one statement asks for all.
  private func known(_ probes: [Int64]) throws -> [Int64] {
    if probes.isEmpty { return [] }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT p.value FROM json_each(?) p
          WHERE EXISTS (SELECT 1 FROM sketch WHERE sketch = p.value)
            OR EXISTS (SELECT 1 FROM sketch_recent WHERE sketch = p.value)
          """), arguments: [StoredText.json(probes)])
  }

  private mutating func join(_ utterance: Int64) -> Int64 {
    touched.insert(utterance)
    return utterance
  }

  private mutating func merge(_ other: Int64, into utterance: Int64) throws {
    try db.cachedStatement(sql: "UPDATE quotation SET utterance = ? WHERE utterance = ?")
      .execute(arguments: [utterance, other])
    try db.cachedStatement(sql: "DELETE FROM utterance WHERE id = ?").execute(arguments: [other])
    touched.remove(other)
    touched.insert(utterance)
  }

  private func insert(
    _ quotation: QuotationEntry, id: Int64?, _ speaker: Int64?, _ published: String?
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO utterance (id, text, speaker, first_published, occurrences, outlets)
        VALUES (?, ?, ?, ?, 1, 1)
        """
    ).execute(arguments: [id, quotation.text, speaker, published])
    return db.lastInsertedRowID
  }

  private func file(_ key: UtteranceKey) throws {
    if key.sketches.isEmpty { return }
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO sketch_recent (sketch, digest) SELECT value, ? FROM json_each(?)
        """
    ).execute(arguments: [key.digest, StoredText.json(key.sketches)])
  }
}
