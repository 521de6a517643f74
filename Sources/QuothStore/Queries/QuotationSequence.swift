import GRDB

/// Quotations in pages, so that any number of them needs little memory.
///
/// ```swift
/// for try await quotation in store.quotations(SearchRequest(speaker: "Noor Amin")) {
///   print(quotation.published ?? "undated", quotation.text)
/// }
/// ```
///
/// All of them come from the state of the database when the loop began, whatever is written
/// meanwhile.
public struct QuotationSequence: AsyncSequence, Sendable {
  /// What the sequence consists of.
  public typealias Element = StoredQuotation

  /// Which quotations, in what order.
  enum Source: Sendable {
    /// In the order in which they were added.
    case matching(SearchRequest)
    /// In the order of publication, those without a date last.
    case timeline(speaker: Int64)
  }

  private static let pageLength = 500

  let store: QuoteStore
  let source: Source

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator {
    Iterator(store: store, source: source)
  }

  /// Reads page after page.
  public struct Iterator: AsyncIteratorProtocol {
    private let store: QuoteStore
    private let source: Source
    private var snapshot: DatabaseSnapshot?
    private var page: ArraySlice<StoredQuotation> = []
    private var last: Int64 = 0
    private var pending: ArraySlice<Int64>?

    init(store: QuoteStore, source: Source) {
      self.store = store
      self.source = source
    }

    /// The next quotation, or `nil` at the end.
    ///
    /// - Throws: ``StoreError``; `CancellationError` when the task was cancelled.
    public mutating func next() async throws -> StoredQuotation? {
      try Task.checkCancellation()
      if page.isEmpty { try await readPage() }
      return page.popFirst()
    }

    private mutating func readPage() async throws {
      do {
        let snapshot = try snapshot ?? store.pool.makeSnapshot()
        self.snapshot = snapshot
        switch source {
        case .matching(let request):
          let after = last
          page = try await snapshot.read { db in
            let ids = try SearchCondition(request, db).ids(
              db, after: after, limit: QuotationSequence.pageLength)
            return try StoredQuotation.fetch(db, ids: ids)[...]
          }
          last = page.last?.id ?? last
        case .timeline(let speaker):
          var ids = pending ?? []
          if pending == nil {
            ids = try await snapshot.read { try Timeline.ids($0, speaker: speaker)[...] }
          }
          let next = ids.prefix(QuotationSequence.pageLength)
          page = try await snapshot.read { try StoredQuotation.fetch($0, ids: next)[...] }
          pending = ids.dropFirst(next.count)
        }
      } catch let error as DatabaseError {
        throw StoreError(error)
      }
    }
  }
}

/// A speaker's quotations in the order of time.
enum Timeline {
  static func ids(_ db: Database, speaker: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM quotation WHERE speaker = ? ORDER BY published IS NULL, published, id
        """, arguments: [speaker])
  }
}

extension QuoteStore {
  /// All quotations that fit a request, in the order in which they were added; its limit and offset
  /// do not count.
  public func quotations(_ request: SearchRequest = SearchRequest()) -> QuotationSequence {
    QuotationSequence(store: self, source: .matching(request))
  }

  /// All quotations of a speaker in the order of publication, those without a date last.
  public func timeline(of speaker: Int64) -> QuotationSequence {
    QuotationSequence(store: self, source: .timeline(speaker: speaker))
  }
}
