import Foundation
import QuothFormats
import QuothStore

/// Adds to the database in batches, each one transaction, while the next is being made.
///
/// Nothing is reported before it is on the disk.
struct StoreSink: PipelineSink, Sendable {
  /// A batch is written when it has so many quotations or documents, or is so old.
  private static let quotationsPerBatch = 4_000
  private static let documentsPerBatch = 500
  private static let longestDelay = Duration.seconds(2)

  /// What waits for its transaction.
  private struct Batch: Sendable {
    var records: [StoreRecord] = []
    var quotations = 0
    var bytes = 0
    var start = ContinuousClock.now
  }

  private let store: QuoteStore
  private let replaces: Bool
  private let isVerbose: Bool
  private var progress: Progress
  private var batch = Batch()
  private var writing: (task: Task<Result<AddOutcome, any Error>, Never>, batch: Batch)?
  private var changes: [AddOutcome.Change: Int] = [:]
  private var quotations = 0
  private let start = ContinuousClock.now
  private(set) var isClosed = false
  private(set) var hasFailed = false

  init(store: QuoteStore, replaces: Bool, isVerbose: Bool, progress: Progress) {
    self.store = store
    self.replaces = replaces
    self.isVerbose = isVerbose
    self.progress = progress
  }

  mutating func take(_ chunk: AddChunk) async {
    if !chunk.messages.isEmpty {
      progress.clear()
      StandardError.write(chunk.messages.map { "quoth: \($0)\n" }.joined())
      hasFailed = true
    }
    changes[.unchanged, default: 0] += chunk.unchanged
    batch.records += chunk.records
    batch.quotations += chunk.records.reduce(0) { $0 + ($1.document?.quotationCount ?? 0) }
    batch.bytes += chunk.inputBytes
    if batch.quotations >= Self.quotationsPerBatch || batch.records.count >= Self.documentsPerBatch
      || ContinuousClock.now - batch.start > Self.longestDelay
    {
      await write()
    }
  }

  mutating func rest() async {
    await write()
    await settle()
  }

  mutating func finish() async {
    await write()
    await settle()
    progress.clear()
    if isClosed { return }
    let seconds =
      Double((ContinuousClock.now - start).components.seconds)
      + Double((ContinuousClock.now - start).components.attoseconds) / 1e18
    let parts = [
      "added \(counted(changes[.added], "document"))",
      "replaced \(changes[.replaced] ?? 0)", "unchanged \(changes[.unchanged] ?? 0)",
      "\(counted(quotations, "quotation")) in \((seconds * 10).rounded() / 10) s",
    ]
    report("\(store.path): " + parts.joined(separator: ", ") + "\n")
  }

  /// Begins the transaction of the batch, once the one before is done.
  private mutating func write() async {
    await settle()
    if isClosed { return }
    let (store, replaces, current) = (store, replaces, batch)
    batch = Batch()
    if current.records.isEmpty {
      progress.advance(bytes: current.bytes)
      return
    }
    // Not a child of the run: what was read before an interruption is still written.
    let task = Task.detached {
      Result { try store.add(current.records, replaces: replaces) }
    }
    writing = (task, current)
  }

  /// Waits for the transaction that is under way and reports what it added.
  private mutating func settle() async {
    guard let (task, batch) = writing else { return }
    writing = nil
    switch await task.value {
    case .failure(let error):
      progress.clear()
      StandardError.write("quoth: \(store.path): \(error)\n")
      hasFailed = true
      isClosed = true
    case .success(let outcome):
      for change in outcome.changes { changes[change, default: 0] += 1 }
      quotations += batch.quotations
      if isVerbose {
        let documents = batch.records.compactMap(\.document)
        report(
          zip(outcome.changes, documents).map { change, document in
            "\(change.rawValue)\t\(TerminalText.plain(document.id))\t\(document.quotationCount)\n"
          }.joined())
      }
      progress.detail =
        ", \(counted(changes.values.reduce(0, +), "document")), \(counted(quotations, "quotation"))"
      progress.advance(bytes: batch.bytes)
    }
  }

  private mutating func report(_ text: String) {
    do throws(IOFailure) {
      try OutputFile.standardOutput.write(Array(text.utf8))
    } catch {
      // A reader that went away, as in `| head`, is no reason to stop adding.
    }
  }

  private func counted(_ number: Int?, _ noun: String) -> String {
    "\(number ?? 0) \(noun)\(number == 1 ? "" : "s")"
  }
}
