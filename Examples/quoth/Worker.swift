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
struct Worker: Sendable {
  var extractor: QuoteExtractor
  var filter: QuoteFilter
  var writer: any ExtractionWriter

  /// Does one piece of work.
  ///
  /// - Parameter number: The number of the piece within the run.
  func process(_ item: WorkItem, number: Int) -> Chunk {
    var chunk = Chunk()
    switch item {
    case .failure(let message):
      chunk.messages.append(message)
    case .file(let path, let format):
      do throws(IOFailure) {
        let file = try InputFile(path: path)
        defer { file.close() }
        let bytes = try file.readAll()
        chunk.inputBytes = bytes.count
        write(bytes, format, id: path, key: "d\(number)", to: &chunk)
      } catch {
        chunk.messages.append("\(error)")
      }
    case .document(let bytes, let format):
      chunk.inputBytes = bytes.count
      write(bytes, format, id: "-", key: "d\(number)", to: &chunk)
    case .lines(let bytes, let firstLine, let path):
      chunk.inputBytes = bytes.count
      for (index, range) in JSONLines.lines(of: bytes).enumerated() {
        let line = firstLine + index
        do throws(FormatError) {
          guard let document = try JSONLines.document(from: bytes, in: range, line: line) else {
            continue
          }
          write(document, key: "d\(number)-\(index)", to: &chunk)
        } catch {
          chunk.messages.append("\(path):\(line): \(error.explanation)")
        }
      }
    }
    return chunk
  }

  private func write(
    _ bytes: [UInt8], _ format: InputFormat, id: String, key: String, to chunk: inout Chunk
  ) {
    do throws(FormatError) {
      for document in try format.documents(in: bytes, id: .string(id)) {
        write(document, key: key, to: &chunk)
      }
    } catch {
      chunk.messages.append("\(id): \(error)")
    }
  }

  private func write(_ document: ReadDocument, key: String, to chunk: inout Chunk) {
    let extraction = filter.apply(to: extractor.extract(from: document.text))
    let bytes = writer.bytes(for: ExtractedDocument(document, extraction, key: key))
    if bytes.isEmpty { return }
    if !chunk.bytes.isEmpty { chunk.bytes.append(contentsOf: writer.separator) }
    chunk.bytes.append(contentsOf: bytes)
  }
}
