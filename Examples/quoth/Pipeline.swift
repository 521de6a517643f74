import Foundation
import QuothFormats

/// Reads, works in parallel, and writes in the order of the input.
///
/// At most `jobs` pieces are worked on, and at most eight times as many wait for an earlier one to
/// finish, so memory does not grow with the input.
struct Pipeline: Sendable {
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
  var output: OutputFile
  var progress: Progress

  /// Runs to the end of the input, or until the task is cancelled; what was finished by then is
  /// written, and the output is closed properly.
  func run() async -> Outcome {
    var state = RunState(output: output, worker: worker, progress: progress)
    var inputs = inputs
    state.write(worker.writer.opening)
    await withTaskGroup(of: (Int, Chunk).self) { group in
      var (started, running) = (0, 0)
      var isExhausted = false
      while true {
        while !isExhausted, running < jobs, started - state.written < jobs * 8 {
          if Task.isCancelled || state.outputFailed {
            isExhausted = true
            break
          }
          switch inputs.next(waits: running == 0) {
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
        guard running > 0, let (number, chunk) = await group.next() else { break }
        running -= 1
        state.finish(number, chunk)
      }
    }
    state.write(worker.writer.closing)
    state.progress.clear()
    if Task.isCancelled { return .interrupted }
    return state.somethingFailed ? .failed : .complete
  }
}

/// What has been written so far, and what waits for its turn.
private struct RunState {
  let output: OutputFile
  let worker: Worker
  var progress: Progress
  private var waiting: [Int: Chunk] = [:]
  private(set) var written = 0
  private(set) var outputFailed = false
  private(set) var somethingFailed = false
  private var hasDocuments = false

  init(output: OutputFile, worker: Worker, progress: Progress) {
    self.output = output
    self.worker = worker
    self.progress = progress
  }

  /// Takes a finished piece and writes all pieces whose turn it is.
  mutating func finish(_ number: Int, _ chunk: Chunk) {
    waiting[number] = chunk
    while let chunk = waiting.removeValue(forKey: written) {
      written += 1
      if !chunk.messages.isEmpty {
        progress.clear()
        StandardError.write(chunk.messages.map { "quoth: \($0)\n" }.joined())
        somethingFailed = true
      }
      if !chunk.bytes.isEmpty {
        write(hasDocuments ? worker.writer.separator + chunk.bytes : chunk.bytes)
        hasDocuments = true
      }
      progress.advance(bytes: chunk.inputBytes)
    }
  }

  /// Writes bytes. A reader that went away, as in `| head`, is no failure.
  mutating func write(_ bytes: [UInt8]) {
    if bytes.isEmpty || outputFailed { return }
    do throws(IOFailure) {
      try output.write(bytes)
    } catch {
      outputFailed = true
      if error.code == EPIPE { return }
      somethingFailed = true
      StandardError.write("quoth: \(error)\n")
    }
  }
}
