import ArgumentParser
import QuothStore

/// `quoth db stats`: what a database holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show what a database holds.")

  @OptionGroup var store: StoreArgument
  @OptionGroup var results: ResultOptions

  func run() throws {
    try store.run { store in
      let statistics = try store.statistics()
      if results.format == .json { return try results.printJSON(statistics) }
      let lines = lines(statistics)
      try results.write(
        lines.map { [$0.0, $0.1] },
        text: { _ in
          let width = lines.map(\.0.count).max() ?? 0
          return lines.map { name, value in
            name + String(repeating: " ", count: width - name.count + 2) + value + "\n"
          }.joined()
        }, columns: ["name", "value"], row: { $0 })
    }
  }

  private func lines(_ statistics: StoreStatistics) -> [(String, String)] {
    let kinds = ["direct", "mixed", "indirect"].map { "\(statistics.kinds[$0] ?? 0) \($0)" }
    var lines = [
      ("documents", "\(statistics.documents) (\(statistics.texts) with text)"),
      ("quotations", "\(statistics.quotations) (\(kinds.joined(separator: ", ")))"),
      ("with a speaker", String(statistics.attributed)),
      ("speakers", String(statistics.speakers)),
      ("utterances", "\(statistics.utterances) (\(statistics.sharedUtterances) more than once)"),
      ("publishers", String(statistics.publishers)),
    ]
    if let first = statistics.firstPublished, let last = statistics.lastPublished {
      lines.append(("published", "\(first.prefix(10)) to \(last.prefix(10))"))
    }
    lines.append(("size", "\((Double(statistics.bytes) / 1e5).rounded() / 10) MB"))
    return lines
  }
}
