import Foundation
import Testing

/// Golden files beside the tests. `QUOTH_RECORD=1` writes them anew.
enum Snapshot {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Snapshots").standardizedFileURL

  static var isRecording: Bool { ProcessInfo.processInfo.environment["QUOTH_RECORD"] == "1" }

  /// Expects the text to equal the golden file of that name.
  static func expect(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      text == golden, "\(name) differs; QUOTH_RECORD=1 records it", sourceLocation: sourceLocation)
  }
}
