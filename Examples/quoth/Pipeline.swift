import Foundation

/// Does one piece of work, in any of several tasks at once.
protocol PipelineWorker: Sendable {
  /// What becomes of a piece.
  associatedtype Product: Sendable

  /// - Parameter number: The number of the piece within the run.
  func process(_ item: WorkItem, number: Int) -> Product
}

/// Takes what became of the pieces, in their order.
protocol PipelineSink<Product> {
  associatedtype Product: Sendable

  /// Whether nothing more can be taken, so that the run may end early.
  var isClosed: Bool { get }
  /// Whether something could not be read or written.
  var hasFailed: Bool { get }
  mutating func take(_ product: Product) async
  /// Called when the input is quiet and nothing is worked on: nothing is to wait for what may come
  /// much later.
  mutating func rest() async
  /// Called once, after the last piece or when the run was interrupted.
  mutating func finish() async
}

extension PipelineSink {
  mutating func rest() async {}
}

/// Reads, works in parallel, and hands over in the order of the input.
///
/// At most `jobs` pieces are worked on, and at most eight times as many wait for an earlier one to
/// finish, so memory does not grow with the input.
struct Pipeline<Worker: PipelineWorker>: Sendable {
  /// How a run ended.
  enum Outcome {
    case complete
    /// Something could not be read or written.
    case failed
    case interrupted
  }

  var inputs: InputQueue
  var worker: Worker
  var jobs: Int

  /// Runs to the end of the input, or until the task is cancelled; what was finished by then is
  /// handed over.
  func run(into sink: inout some PipelineSink<Worker.Product>) async -> Outcome {
    var inputs = inputs
    var waiting: [Int: Worker.Product] = [:]
    await withTaskGroup(of: (Int, Worker.Product).self) { group in
      var (started, running, taken) = (0, 0, 0)
      var isExhausted = false
      while true {
        while !isExhausted, running < jobs, started - taken < jobs * 8 {
          if Task.isCancelled || sink.isClosed {
            isExhausted = true
            break
          }
          var offer = inputs.next(waits: false)
          if case .notReady = offer, running == 0 {
            await sink.rest()
            if sink.isClosed { continue }
            offer = inputs.next(waits: true)
          }
          switch offer {
          case .item(let item):
            group.addTask { [worker, started] in (started, worker.process(item, number: started)) }
            started += 1
            running += 1
            continue
          case .notReady: break
          case .end: isExhausted = true
          }
          break
        }
        guard running > 0, let (number, product) = await group.next() else { break }
        running -= 1
        waiting[number] = product
        while let product = waiting.removeValue(forKey: taken) {
          taken += 1
          await sink.take(product)
        }
      }
    }
    await sink.finish()
    if Task.isCancelled { return .interrupted }
    return sink.hasFailed ? .failed : .complete
  }
}
