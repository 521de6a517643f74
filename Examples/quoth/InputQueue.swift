import Foundation
import QuothFormats

/// One piece of work: as much input as one task should take.
enum WorkItem: Sendable {
  /// A file that holds one document. The task reads it.
  case file(path: String, format: InputFormat)
  /// A document that was read from standard input.
  case document(bytes: [UInt8], format: InputFormat)
  /// Whole lines of JSON.
  case lines(bytes: [UInt8], firstLine: Int, path: String)
  /// Input that could not be read; a message that waits for its turn.
  case failure(String)
}

/// The inputs of a run, taken one after another. It holds no more than the block it reads and the
/// names of the folders it is in.
struct InputQueue: Sendable {
  /// What the queue has to offer.
  enum Offer {
    case item(WorkItem)
    /// Nothing yet; standard input is quiet.
    case notReady
    case end
  }

  private var files: FileWalk
  private let format: InputFormat?
  private var lines: LineBatches?

  /// - Parameter format: The format of all inputs, or `nil` where file names decide.
  init(paths: [String], format: InputFormat?) {
    files = FileWalk(paths: paths, takesAll: format != nil)
    self.format = format
  }

  /// The format that a file's name stands for.
  static func format(of path: String) -> InputFormat? {
    InputFormat(fileExtension: (path as NSString).pathExtension)
  }

  /// The next piece of work.
  ///
  /// - Parameter waits: Whether to wait for input that is not there yet.
  mutating func next(waits: Bool) -> Offer {
    while true {
      if let batches = lines {
        // Long enough for a busy pipe to fill again, too short to hold back finished results.
        if !waits, !batches.file.isReady(waitingMilliseconds: 5) { return .notReady }
        if let item = nextLines() { return .item(item) }
        continue
      }
      guard !Task.isCancelled, let path = files.next() else { return .end }
      switch path {
      case .failure(let failure): return .item(.failure("\(failure)"))
      case .success(let path):
        let format = format ?? Self.format(of: path) ?? .text
        do throws(IOFailure) {
          if format == .jsonl {
            let file = path == "-" ? .standardInput : try InputFile(path: path)
            lines = LineBatches(file: file)
          } else if path == "-" {
            let bytes = try InputFile.standardInput.readAll()
            return Task.isCancelled ? .end : .item(.document(bytes: bytes, format: format))
          } else {
            return .item(.file(path: path, format: format))
          }
        } catch {
          return .item(.failure("\(error)"))
        }
      }
    }
  }

  /// The next lines of the open JSON file; `nil` and no open file at its end.
  private mutating func nextLines() -> WorkItem? {
    do throws(IOFailure) {
      if let item = try lines?.next() { return item }
      lines?.file.close()
      lines = nil
      return nil
    } catch {
      lines?.file.close()
      lines = nil
      return .failure("\(error)")
    }
  }
}

/// A stream of lines in batches of about a block.
struct LineBatches: Sendable {
  private static let blockSize = 256 * 1024

  let file: InputFile
  private var rest: [UInt8] = []
  private var line = 1

  init(file: InputFile) {
    self.file = file
  }

  /// The next whole lines, or `nil` at the end.
  mutating func next() throws(IOFailure) -> WorkItem? {
    while true {
      let block = try file.read(upTo: Self.blockSize)
      if Task.isCancelled { return nil }
      if block.isEmpty {
        defer { rest = [] }
        return rest.isEmpty ? nil : item(rest)
      }
      // Only the new block is searched, so that a line of any length is read in linear time.
      guard let last = block.lastIndex(of: 0x0A) else {
        rest.append(contentsOf: block)
        continue
      }
      rest.append(contentsOf: block[...last])
      let batch = item(rest)
      rest = Array(block[(last + 1)...])
      return batch
    }
  }

  private mutating func item(_ bytes: [UInt8]) -> WorkItem {
    defer { for byte in bytes where byte == 0x0A { line &+= 1 } }
    return .lines(bytes: bytes, firstLine: line, path: file.path)
  }
}
