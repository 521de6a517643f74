import Foundation
import QuothFormats

/// Writes results as they come.
struct ExtractionSink: PipelineSink {
  private let output: OutputFile
  private let writer: any ExtractionWriter
  private var progress: Progress
  private var hasDocuments = false
  private(set) var isClosed = false
  private(set) var hasFailed = false

  init(output: OutputFile, writer: any ExtractionWriter, progress: Progress) {
    self.output = output
    self.writer = writer
    self.progress = progress
    write(writer.opening)
  }

  mutating func take(_ chunk: Chunk) {
    if !chunk.messages.isEmpty {
      progress.clear()
      StandardError.write(chunk.messages.map { "quoth: \($0)\n" }.joined())
      hasFailed = true
    }
    if !chunk.bytes.isEmpty {
      write(hasDocuments ? writer.separator + chunk.bytes : chunk.bytes)
      hasDocuments = true
    }
    progress.advance(bytes: chunk.inputBytes)
  }

  mutating func finish() {
    write(writer.closing)
    progress.clear()
  }

  /// Writes bytes. A reader that went away, as in `| head`, is no failure.
  private mutating func write(_ bytes: [UInt8]) {
    if bytes.isEmpty || isClosed { return }
    do throws(IOFailure) {
      try output.write(bytes)
    } catch {
      isClosed = true
      if error.code == EPIPE { return }
      hasFailed = true
      StandardError.write("quoth: \(error)\n")
    }
  }
}
