import Foundation
import Quoth
import QuothFormats

/// What became of one piece of work.
struct Chunk: Sendable {
  /// Written documents, with separators between them.
  var bytes: [UInt8] = []
  /// What could not be read, for standard error.
  var messages: [String] = []
  /// How many bytes of input it was.
  var inputBytes = 0
}

/// Turns pieces of work into written results. Holds no state, so that any number of tasks share it.
struct Worker: PipelineWorker {
  var extractor: QuoteExtractor
  var filter: QuoteFilter
  var writer: any ExtractionWriter

  /// Does one piece of work.
  ///
  /// - Parameter number: The number of the piece within the run.
  func process(_ item: WorkItem, number: Int) -> Chunk {
    var chunk = Chunk()
    let reading = item.forEachDocument { placed in
      let isLine = placed.format == .jsonl
      write(placed.document, key: isLine ? "d\(number)-\(placed.index)" : "d\(number)", to: &chunk)
    }
    (chunk.inputBytes, chunk.messages) = (reading.bytes, reading.messages)
    return chunk
  }

  private func write(_ document: ReadDocument, key: String, to chunk: inout Chunk) {
    let extraction = filter.apply(to: extractor.extract(from: document.text))
    let bytes = writer.bytes(for: ExtractedDocument(document, extraction, key: key))
    if bytes.isEmpty { return }
    if !chunk.bytes.isEmpty { chunk.bytes.append(contentsOf: writer.separator) }
    chunk.bytes.append(contentsOf: bytes)
  }
}
