import Foundation

/// A file or stream that could not be read or written, and the system's reason.
struct IOFailure: Error, CustomStringConvertible {
  var path: String
  var code: Int32

  var description: String { "\(path): \(String(cString: strerror(code)))" }
}

/// A descriptor that bytes are read from, in blocks, without buffering.
struct InputFile: Sendable {
  let path: String
  private let descriptor: Int32

  /// Standard input.
  static let standardInput = InputFile(path: "standard input", descriptor: STDIN_FILENO)

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a file.
  init(path: String) throws(IOFailure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw IOFailure(path: path, code: errno) }
  }

  /// Whether a read would not block; waits for that at most so long.
  func isReady(waitingMilliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, waitingMilliseconds) != 0
  }

  /// The next bytes, at most `count`; none at the end, or when the task is cancelled.
  func read(upTo count: Int) throws(IOFailure) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: count)
    while true {
      // A read on a quiet pipe would never notice that the task was cancelled.
      while !isReady(waitingMilliseconds: 100) {
        if Task.isCancelled { return [] }
      }
      let length = Foundation.read(descriptor, &block, count)
      if length < 0 {
        if errno == EINTR { continue }
        throw IOFailure(path: path, code: errno)
      }
      block.removeLast(count - length)
      return block
    }
  }

  /// All bytes up to the end.
  func readAll() throws(IOFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try read(upTo: 1 << 20)
      if block.isEmpty { return bytes }
      if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
    }
  }

  /// Closes the descriptor, unless it is standard input.
  func close() {
    if descriptor != STDIN_FILENO { _ = Foundation.close(descriptor) }
  }
}

/// A descriptor that bytes are written to, unbuffered: callers write whole documents.
struct OutputFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Standard output.
  static let standardOutput = OutputFile(path: "standard output", descriptor: STDOUT_FILENO)

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Creates a file, or empties it.
  init(creating path: String) throws(IOFailure) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    self.path = path
    if descriptor < 0 { throw IOFailure(path: path, code: errno) }
  }

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(IOFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let length = Foundation.write(descriptor, rest, rest.count)
      if length < 0 {
        if errno == EINTR { continue }
        throw IOFailure(path: path, code: errno)
      }
      if length == rest.count { return }
      rest = Array(rest[length...])
    }
  }
}

/// Standard error.
enum StandardError {
  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes text. There is nobody to tell if that fails.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Foundation.write(STDERR_FILENO, bytes, bytes.count)
  }
}
