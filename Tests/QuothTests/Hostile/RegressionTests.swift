import Foundation
import Quoth
import Testing

/// Inputs that once went wrong, most of them found by the fuzzer; one file each in `Fixtures/Fuzz/`.
struct RegressionTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Fuzz")
    .path(percentEncoded: false)

  @Test func onceBroken() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    #expect(!names.isEmpty)
    for name in names {
      let data = try Data(contentsOf: URL(filePath: Self.folder + "/" + name))
      extractChecked(SourceText(utf8: Array(data)))
    }
  }
}
