import ArgumentParser

/// Runs work that the first interrupt ends in good order, and exits as the command promises.
enum Interruptible {
  static func run<Worker>(
    _ pipeline: Pipeline<Worker>, into sink: some PipelineSink<Worker.Product> & Sendable
  ) async throws {
    let interruption = Interruption()
    defer { interruption.stop() }
    let work = Task {
      var sink = sink
      return await pipeline.run(into: &sink)
    }
    interruption.onSignal { work.cancel() }
    switch await work.value {
    case .complete: return
    case .failed: throw ExitCode.failure
    case .interrupted: throw ExitCode(130)
    }
  }
}
