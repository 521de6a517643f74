import GRDB
public import Quoth
public import QuothFormats

/// What became of documents that were added.
public struct AddOutcome: Sendable, Hashable, Codable {
  /// What became of one document.
  public enum Change: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is new.
    case added
    /// Its text or metadata had changed; its rows are new.
    case replaced
    /// It was there.
    case unchanged
  }

  /// What became of each document, in their order.
  public var changes: [Change]

  /// How many documents had the fate.
  public func count(_ change: Change) -> Int { changes.count { $0 == change } }
}

extension QuoteStore {
  /// Adds documents in one transaction: when it returns, all of them are on the disk; when it throws,
  /// none.
  ///
  /// A document with the id, the text and the metadata of one that is there changes nothing. One with
  /// the id alone takes its place, with all that belongs to it.
  ///
  /// Hundreds of documents at a time are far faster than one.
  ///
  /// - Parameters:
  ///   - entries: The documents.
  ///   - replaces: Whether they are written anew even if they have not changed.
  /// - Throws: ``StoreError``, ``StoreError/Code/busy`` among them.
  @discardableResult
  public func add(_ entries: [DocumentEntry], replaces: Bool = false) throws -> AddOutcome {
    try add(entries.map(StoreRecord.init), replaces: replaces)
  }

  /// Adds documents and lines of an export in one transaction; see `add(_:replaces:)`.
  ///
  /// - Returns: What became of the documents.
  @discardableResult
  public func add(_ records: [StoreRecord], replaces: Bool = false) throws -> AddOutcome {
    try write { db in
      var writer = try RecordWriter(db)
      return try writer.add(records, replaces: replaces)
    }
  }

  /// Adds what was found in one text; see `add(_:replaces:)`.
  @discardableResult
  public func add(
    _ extraction: Extraction, id: String, metadata: DocumentMetadata = DocumentMetadata()
  ) throws -> AddOutcome {
    try add([DocumentEntry(id: id, metadata: metadata, extraction: extraction)])
  }

  /// Whether a document of the id is there with this text and metadata, so that nothing needs to be
  /// found in it again.
  public func contains(id: String, sha256: String, metadata: DocumentMetadata) throws -> Bool {
    try read { db in
      guard let known = try KnownDocument.fetch(db, name: StoredText.clean(id)) else {
        return false
      }
      return known.sha256 == sha256 && known.metadata == metadata.cleaned
    }
  }

  /// Removes documents, their quotations, and the speakers that nothing else mentions.
  ///
  /// - Returns: How many there were.
  @discardableResult
  public func remove(documents ids: [String]) throws -> Int {
    try write { db in
      var writer = DocumentWriter(db)
      var count = 0
      for id in ids {
        guard let known = try KnownDocument.fetch(db, name: StoredText.clean(id)) else { continue }
        try writer.remove(document: known.id)
        count += 1
      }
      try writer.finish()
      return count
    }
  }
}
