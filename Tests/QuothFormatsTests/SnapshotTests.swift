import Foundation
import Quoth
import QuothFormats
import Testing

/// One article in every format; see Snapshots/.
@Suite struct SnapshotTests {
  @Test(
    arguments: [
      (OutputFormat.text, "txt"), (.json, "json"), (.jsonl, "jsonl"), (.csv, "csv"),
      (.tei, "xml"), (.webannotation, "jsonld"), (.html, "html"), (.tree, "tree"),
    ])
  func article(format: OutputFormat, extension name: String) throws {
    let writer = format.writer(OutputFormat.Options(isSingle: true))
    try expectSnapshot(writer.bytes(for: [Sample.article.result]), named: "article.\(name)")
  }

  @Test(arguments: OutputFormat.allCases)
  func nothing(format: OutputFormat) throws {
    let writer = format.writer()
    let empty = Sample("").result
    let output = writer.bytes(for: [empty, empty])
    #expect(String(validating: output, as: UTF8.self) != nil)
    if format == .json || format == .webannotation {
      _ = try JSONSerialization.jsonObject(with: Data(output))
    }
  }
}
