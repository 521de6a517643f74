import Foundation
import Quoth

/// The documents of a file.
enum Documents {
  private struct Line: Decodable {
    var text: String
  }

  /// One document for a text file, one a line for a file whose name ends in `.jsonl`.
  static func read(_ path: String) throws -> [SourceText] {
    let data = try Data(contentsOf: URL(filePath: path))
    guard path.hasSuffix(".jsonl") else { return [SourceText(utf8: Array(data))] }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n"))
      .map { SourceText(try decoder.decode(Line.self, from: $0).text) }
  }
}
