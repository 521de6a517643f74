import Foundation
import Testing

/// Compares output with files in Snapshots/.
///
/// Run the tests with `QUOTH_RECORD=1` to write the files anew, then read the difference.
func expectSnapshot(
  _ bytes: [UInt8], named name: String, location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["QUOTH_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let found = String(decoding: bytes, as: UTF8.self)
  #expect(found == expected, "\(name) has changed", sourceLocation: location)
}
