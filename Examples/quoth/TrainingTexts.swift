import Foundation
import QuothFormats

/// The texts that features are written of, for training.
enum TrainingTexts {
  /// The documents of a file of JSON lines, or of standard input.
  static func read(_ path: String?) throws -> [ReadDocument] {
    let input =
      try path.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      ?? FileHandle.standardInput.readDataToEndOfFile()
    let bytes = Array(input)
    return try JSONLines.lines(of: bytes).enumerated().compactMap { index, range in
      try JSONLines.document(from: bytes, in: range, line: index + 1)
    }
  }
}
