import Dispatch
import Foundation

/// The first interrupt (Ctrl-C) or termination signal; the second one ends the process at once.
///
/// Make it before the work begins, so that no signal comes too early, and say what to do once there
/// is something to stop: a signal that came before that is not lost.
struct Interruption {
  /// Where the signal handler writes a byte; it may do little else. Set once, before the handler.
  private nonisolated(unsafe) static var tellingEnd: Int32 = -1

  private let hearing: any DispatchSourceRead

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    Self.tellingEnd = ends[1]
    hearing = DispatchSource.makeReadSource(fileDescriptor: ends[0], queue: .global())
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        var byte: UInt8 = 0
        _ = write(Interruption.tellingEnd, &byte, 1)
      }
    }
  }

  /// Calls the closure at the first signal, or at once if it has come already.
  func onSignal(_ handler: @escaping @Sendable () -> Void) {
    hearing.setEventHandler { [hearing] in
      hearing.cancel()
      handler()
    }
    hearing.resume()
  }

  /// Stops listening.
  func stop() {
    hearing.cancel()
  }
}
