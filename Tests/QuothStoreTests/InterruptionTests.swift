import Foundation
import GRDB
import Testing

@testable import QuothStore

/// Ctrl-C ends `quoth db add` in good order; the same command completes what it began.
@Suite struct InterruptionTests {
  private let folder = TemporaryFolder()
  private static let documents = 3_000

  /// A file of documents with two quotations each.
  private func input() throws -> String {
    let lines = (0..<Self.documents).map { number in
      #"{"id":"d\#(number)","text":"“Bridge \#(number) is open to all,” Noor Amin said. "#
        + #"“We have counted \#(number + 7) boats near it,” Ida Falk said in the harbour."}"#
    }
    let path = folder.path("documents.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func interruptedItKeepsWhatItReportedAndGoesOnLater() throws {
    let database = folder.path("quotes.db")
    let input = try input()
    // Standard input stays open, so that the run cannot end by itself.
    let add = try Command(
      ["db", "add", database, input, "-", "--input", "jsonl", "--level", "rules", "--verbose"])
    var output = try add.read(until: "added\t")
    add.interrupt()
    output += try add.readToEnd()
    #expect(add.status() == 130)

    let reported = output.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: "\t")
      return fields.count == 3 && fields[0] == "added" ? String(fields[1]) : nil
    }
    let store = try QuoteStore(at: database)
    let there = try store.read { try String.fetchSet($0, sql: "SELECT name FROM document") }
    #expect(!reported.isEmpty && there.isSuperset(of: reported))
    try folder.expectSound(store)

    let again = try Command(["db", "add", database, input, "--level", "rules"])
    again.endInput()
    _ = try again.readToEnd()
    #expect(again.status() == 0)
    let statistics = try store.statistics()
    #expect(statistics.documents == Self.documents)
    #expect(statistics.quotations == 2 * Self.documents)
    try folder.expectSound(store)
  }
}

/// A run of the `quoth` command that was built beside the tests.
private struct Command {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ arguments: [String]) throws {
    let executable: URL = try #require(Self.executable, "the command was not built")
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// Reads up to a text, or to the end.
  func read(until text: String) throws -> String {
    var bytes = Data()
    while true {
      let block = output.fileHandleForReading.availableData
      bytes += block
      let read = String(decoding: bytes, as: UTF8.self)
      if block.isEmpty || read.contains(text) { return read }
    }
  }

  func readToEnd() throws -> String {
    String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  func interrupt() { process.interrupt() }

  func endInput() { try? input.fileHandleForWriting.close() }

  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The products lie beside the bundle of the tests, or beside a folder that it is in.
  private static let executable: URL? = {
    var folder = Bundle.main.bundleURL
    let arguments = CommandLine.arguments.first.map {
      URL(filePath: $0).deletingLastPathComponent()
    }
    for start in [folder, arguments].compactMap({ $0 }) {
      folder = start
      for _ in 0..<5 {
        let url = folder.appending(path: "quoth")
        if FileManager.default.isExecutableFile(atPath: url.path) { return url }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()
}
