import Foundation
import Quoth
import QuothFormats
import Testing

@testable import QuothStore

/// Datasette (https://datasette.io) opens a database as it is. Skipped where it is not installed:
/// `pip install datasette`, and have it on the `PATH`.
@Suite(.enabled(if: Datasette.executable != nil, "datasette is not on the PATH"))
struct DatasetteTests {
  private let folder = TemporaryFolder()

  private func database() throws -> String {
    let extractor = QuoteExtractor()
    let store = try folder.store()
    try store.add(
      ["One", "Two"].map { publisher in
        DocumentEntry(
          id: publisher,
          metadata: DocumentMetadata(
            publisher: publisher, published: "2025-07-2\(publisher.count)"),
          extraction: extractor.extract(
            from: "“We shall repair the whole bridge by the summer,” Noor Amin said."))
      })
    let metadata = DatasetteMetadata.json(database: "quotes")
    try Data(metadata.utf8).write(to: folder.url.appending(path: "metadata.json"))
    return folder.path("quotes.db")
  }

  private func get(_ path: String) throws -> String {
    try Datasette.run([
      try database(), "--metadata", folder.path("metadata.json"), "--get", path,
    ])
  }

  @Test(arguments: ["quotes", "speakers", "utterances", "timeline"])
  func servesARowOfEachView(view: String) throws {
    let answer = try get("/quotes/\(view).json?_shape=array&_size=1")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [[String: Any]]
    #expect(rows?.count == 1, "\(answer)")
  }

  @Test func knowsTheDescriptionsOfTheViews() throws {
    let page = try get("/quotes/quotes")
    #expect(page.contains("Every quotation with its speaker and its document."))
    #expect(page.contains("Noor Amin"))
  }

  @Test func searchesTheWords() throws {
    let answer = try get("/quotes/quotation.json?_search=bridge&_shape=array")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [[String: Any]]
    #expect(rows?.count == 2, "\(answer)")
  }
}

enum Datasette {
  static let executable: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.components(separatedBy: ":") ?? []
    return folders.map { $0 + "/datasette" }.first(
      where: FileManager.default.isExecutableFile(atPath:))
  }()

  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(executable))
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
