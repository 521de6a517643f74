import ArgumentParser
import Foundation
import QuothFormats
import QuothStore

/// `quoth db export`: writes a database as text.
struct ExportCommand: AsyncParsableCommand {
  /// The formats of an export.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// All of it; ‘quoth db import’ makes an equal database of it.
    case jsonl
    /// The quotations, for spreadsheets.
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a database as JSON Lines, or its quotations as CSV.",
    discussion: """
      JSON Lines hold everything: texts, quotations, speakers, links and corrections. ‘quoth db \
      import’ makes an equal database of them. CSV holds one quotation a line.

      EXAMPLES
        quoth db export quotes.db --output quotes.jsonl
        quoth db export quotes.db --format csv > quotes.csv
      """)

  @OptionGroup var store: StoreArgument
  @Option(help: "The format.") var format: Format = .jsonl
  @Option(
    name: [.long, .short],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() async throws {
    let (store, file) = try self.store.run { store in
      (store, try output.map(OutputFile.init(creating:)) ?? OutputFile.standardOutput)
    }
    if format == .jsonl {
      return try StoreArgument.explaining(store.path) { try store.export { try file.write($0) } }
    }
    do {
      var block = CSVRow.bytes(StoredQuotation.columns)
      for try await quotation in store.quotations() {
        block += CSVRow.bytes(quotation.row)
        if block.count < 256 * 1024 { continue }
        try file.write(block)
        block = []
      }
      try file.write(block)
    } catch {
      try StoreArgument.explaining(store.path) { throw error }
    }
  }
}
