import GRDB
import Quoth
import QuothFormats

/// Writes documents inside one transaction.
struct DocumentWriter {
  private let db: Database
  private var directory: SpeakerDirectory
  private var utterances: UtteranceDirectory
  /// Whether links that another store made are taken as they are.
  private let keepsLinks: Bool

  init(_ db: Database, keepsLinks: Bool = false) {
    self.db = db
    self.keepsLinks = keepsLinks
    directory = SpeakerDirectory(db)
    utterances = UtteranceDirectory(db)
  }

  /// Adds a document, or puts it in the place of the one with its name.
  ///
  /// - Parameter replaces: Whether a document whose text has not changed is written anew.
  mutating func add(_ entry: DocumentEntry, replaces: Bool) throws -> AddOutcome.Change {
    var change = AddOutcome.Change.added
    var decided: [String: SpeakerDecision] = [:]
    if let known = try KnownDocument.fetch(db, name: entry.id) {
      if !replaces, known.isSame(as: entry) { return .unchanged }
      decided = try SpeakerDecision.decided(in: known.id, db)
      try remove(document: known.id)
      change = .replaced
    }
    let document = try insertDocument(entry)
    var speakers: [Int64?] = []
    for (number, sighting) in entry.sightings.enumerated() {
      let decision = decided[sighting.sighting.name]
      speakers.append(try insert(sighting, number: number, of: document, decision))
    }
    var ids: [Int64] = []
    for (number, quotation) in entry.quotations.enumerated() {
      ids.append(try insert(quotation, number: number, of: document, entry.metadata, speakers))
    }
    try setParents(entry.quotations, ids)
    return change
  }

  /// Removes a document, its quotations, and the speakers and utterances that nothing else needs.
  mutating func remove(document: Int64) throws {
    let quotations = try Row.fetchAll(
      db, sql: "SELECT utterance, text FROM quotation WHERE document = ?", arguments: [document])
    let sightings = try SightingRow.fetchAll(
      db, sql: "SELECT * FROM sighting WHERE document = ?", arguments: [document])
    try db.execute(sql: "DELETE FROM quotation WHERE document = ?", arguments: [document])
    try db.execute(sql: "DELETE FROM sighting WHERE document = ?", arguments: [document])
    try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document])
    utterances.forget(Set(quotations.map { $0["utterance"] as Int64 }))
    try utterances.forget(texts: quotations.map { $0["text"] })
    try directory.forget(sightings)
  }

  /// Brings counts and names up to date. Call it once, after the last document.
  mutating func finish() throws {
    if !keepsLinks { utterances.forget(try directory.reviewSurnames()) }
    // Utterances first: they let go of speakers whom nothing else needs.
    try utterances.finish()
    try directory.finish()
  }

  private func insertDocument(_ entry: DocumentEntry) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO document (id, name, url, title, publisher, author, published, language, sha256,
          length, text, meta, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      keepsLinks ? entry.number : nil, entry.id, entry.metadata.url, entry.metadata.title,
      entry.metadata.publisher,
      entry.metadata.author, entry.metadata.published, entry.metadata.language, entry.sha256,
      entry.length, entry.text, entry.meta, entry.added ?? StoredText.now,
    ])
    return db.lastInsertedRowID
  }

  private mutating func insert(
    _ entry: SightingEntry, number: Int, of document: Int64, _ decided: SpeakerDecision?
  ) throws -> Int64? {
    let kept = decided ?? (keepsLinks ? entry.decision : nil)
    let decision = try kept ?? directory.resolve(entry.sighting)
    try db.cachedStatement(
      sql: """
        INSERT INTO sighting (document, number, name, kind, role, roster_id, aliases, speaker,
          reason, score, is_decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, number, entry.sighting.name, entry.sighting.kind.rawValue, entry.sighting.role,
      entry.sighting.rosterID, StoredText.json(entry.sighting.aliases), decision.speaker,
      decision.reason, decision.score, decision.isDecided,
    ])
    if let speaker = decision.speaker { try directory.note(entry.sighting, of: speaker) }
    return decision.speaker
  }

  private mutating func insert(
    _ entry: QuotationEntry, number: Int, of document: Int64, _ metadata: DocumentMetadata,
    _ speakers: [Int64?]
  ) throws -> Int64 {
    func known(_ reference: QuotationEntry.Reference?) -> QuotationEntry.Reference? {
      reference.flatMap { speakers.indices.contains($0.sighting) ? $0 : nil }
    }
    let (said, told) = (known(entry.speaker), known(entry.addressee))
    let via = entry.via.compactMap(known)
    let speaker = said.flatMap { speakers[$0.sighting] }
    let utterance = try utterances.resolve(
      entry, speaker: speaker, published: metadata.published, keeps: keepsLinks)
    let facets = Facets.text(
      speaker: speaker, relays: via.compactMap { speakers[$0.sighting] }, kind: entry.kind,
      modality: entry.modality, publisher: metadata.publisher, published: metadata.published)
    try db.cachedStatement(
      sql: """
        INSERT INTO quotation (id, document, number, kind, text, fragments, context,
          context_start, cue, cue_spans, sighting, mention, mention_spans, addressee,
          addressee_spans, is_negated, modality, confidence, rule, digest, utterance, speaker,
          published, facets)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      keepsLinks ? entry.id : nil, document, number, entry.kind.rawValue, entry.text,
      StoredText.json(entry.fragments), entry.context, entry.contextStart, entry.cue,
      StoredText.json(entry.cueSpans), said?.sighting, entry.mention,
      StoredText.json(said?.spans ?? []), told?.sighting, StoredText.json(told?.spans ?? []),
      entry.isNegated, entry.modality.rawValue, entry.confidence, entry.rule, entry.key.digest,
      utterance, speaker,
      metadata.published,
      facets,
    ])
    let quotation = db.lastInsertedRowID
    for (position, relay) in via.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO relay (quotation, position, document, sighting, spans)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        quotation, position, document, relay.sighting, StoredText.json(relay.spans),
      ])
    }
    return quotation
  }

  /// Notes which quotations stand within others; few do.
  private func setParents(_ quotations: [QuotationEntry], _ ids: [Int64]) throws {
    for (quotation, id) in zip(quotations, ids) {
      guard let parent = quotation.parent, ids.indices.contains(parent), ids[parent] != id else {
        continue
      }
      try db.cachedStatement(sql: "UPDATE quotation SET parent = ? WHERE id = ?")
        .execute(arguments: [ids[parent], id])
    }
  }
}
