import Quoth
import QuothFormats
import QuothStore

/// A document and where it stands in the input.
struct PlacedDocument {
  var document: ReadDocument
  var format: InputFormat
  /// The file or stream, and the line in it: what messages begin with.
  var place: String
  /// The number of the document within its piece of work.
  var index: Int
}

extension WorkItem {
  /// How many bytes were read, and what could not be.
  struct Reading {
    var bytes = 0
    var messages: [String] = []
  }

  /// Reads the documents of a piece of work, one after another.
  ///
  /// - Parameter exported: Takes lines that were exported from a database, with their place; without
  ///   it they are read as documents.
  func forEachDocument(
    _ body: (PlacedDocument) -> Void,
    exported: ((ArraySlice<UInt8>, String) -> Void)? = nil
  ) -> Reading {
    var reading = Reading()
    switch self {
    case .failure(let message):
      reading.messages.append(message)
    case .file(let path, let format):
      do throws(IOFailure) {
        let file = try InputFile(path: path)
        defer { file.close() }
        let bytes = try file.readAll()
        reading.bytes = bytes.count
        Self.read(bytes, format, id: path, into: &reading, body)
      } catch {
        reading.messages.append("\(error)")
      }
    case .document(let bytes, let format):
      reading.bytes = bytes.count
      Self.read(bytes, format, id: "-", into: &reading, body)
    case .lines(let bytes, let firstLine, let path):
      reading.bytes = bytes.count
      for (index, range) in JSONLines.lines(of: bytes).enumerated() {
        let place = "\(path):\(firstLine + index)"
        if let exported, StoreRecord.isExported(bytes[range]) {
          exported(bytes[range], place)
          continue
        }
        do throws(FormatError) {
          guard
            let document = try JSONLines.document(from: bytes, in: range, line: firstLine + index)
          else { continue }
          body(PlacedDocument(document: document, format: .jsonl, place: place, index: index))
        } catch {
          reading.messages.append("\(place): \(error.explanation)")
        }
      }
    }
    return reading
  }

  private static func read(
    _ bytes: [UInt8], _ format: InputFormat, id: String, into reading: inout Reading,
    _ body: (PlacedDocument) -> Void
  ) {
    do throws(FormatError) {
      for document in try format.documents(in: bytes, id: .string(id)) {
        body(PlacedDocument(document: document, format: format, place: id, index: 0))
      }
    } catch {
      reading.messages.append("\(id): \(error)")
    }
  }
}
