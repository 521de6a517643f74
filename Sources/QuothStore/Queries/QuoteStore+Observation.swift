import GRDB

extension QuoteStore {
  /// The results of a search now, and again whenever this process has changed them through this
  /// store or a copy of it. What other processes write is not noticed.
  ///
  /// ```swift
  /// for try await results in store.updates(of: SearchRequest("ceasefire")) {
  ///   print(results.count, "quotations")
  /// }
  /// ```
  public func updates(
    of request: SearchRequest
  ) -> AsyncThrowingStream<SearchResults, any Error> {
    observe { db in try SearchResults.fetch(db, request) }
  }

  /// The statistics now, and again whenever this process has changed them; see ``updates(of:)``.
  public func statisticsUpdates() -> AsyncThrowingStream<StoreStatistics, any Error> {
    observe { db in try StoreStatistics.fetch(db) }
  }

  private func observe<Value: Sendable & Equatable>(
    _ fetch: @escaping @Sendable (Database) throws -> Value
  ) -> AsyncThrowingStream<Value, any Error> {
    // Whatever a query shows changes with one of these.
    let observation = ValueObservation.tracking(
      regions: [Table("quotation"), Table("speaker"), Table("document"), Table("sighting")],
      fetch: fetch
    ).removeDuplicates()
    return AsyncThrowingStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let cancellable = observation.start(
        in: pool, scheduling: .async(onQueue: .global()),
        onError: { error in
          continuation.finish(throwing: (error as? DatabaseError).map(StoreError.init) ?? error)
        },
        onChange: { continuation.yield($0) })
      continuation.onTermination = { _ in cancellable.cancel() }
    }
  }
}
