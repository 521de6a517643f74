import Dispatch
import Foundation

/// Calls a closure at the first interrupt (Ctrl-C) or termination signal; the second one ends the
/// process at once.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  init(_ handler: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      // The default action must be off for the source to see the signal.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        handler()
      }
      source.resume()
      return source
    }
  }

  /// Stops listening.
  func stop() {
    sources.forEach { $0.cancel() }
  }
}
