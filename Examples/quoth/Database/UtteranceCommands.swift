import ArgumentParser
import QuothStore

/// `quoth db utterance`: who printed the same words, and how.
struct UtteranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "utterance",
    abstract: "Show all occurrences of the same words, and how each differs from the longest.",
    discussion: """
      The number of an utterance stands in the results of ‘quoth db search’ and ‘quoth db speaker’. \
      Words that an occurrence adds stand in [+…+], words that it leaves out in [-…-], or in colour.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The number of the utterance.") var id: Int64
  @OptionGroup var results: ResultOptions

  /// An utterance with all of it.
  private struct Answer: Encodable {
    var utterance: StoredUtterance
    var occurrences: [StoredQuotation]
  }

  func run() throws {
    try store.run { store in
      guard let utterance = try store.utterance(id: id) else {
        throw StoreError(.notFound, "there is no utterance \(id)")
      }
      let occurrences = try store.occurrences(of: id)
      if results.format == .json {
        return try results.printJSON(Answer(utterance: utterance, occurrences: occurrences))
      }
      try results.write(
        occurrences, text: { text(utterance, occurrences, $0) }, columns: StoredQuotation.columns,
        row: \.row)
    }
  }

  private func text(
    _ utterance: StoredUtterance, _ occurrences: [StoredQuotation], _ style: ResultOptions.Style
  ) -> String {
    var output = style.strong(utterance.speaker ?? "unattributed")
    output += "  " + style.faint("utterance \(utterance.id)") + "\n"
    output += style.plain(utterance.text) + "\n"
    var facts = ["\(utterance.count) occurrence\(utterance.count == 1 ? "" : "s")"]
    if let first = utterance.firstPublished { facts.append("first on \(first.prefix(10))") }
    if !utterance.outlets.isEmpty {
      facts.append("in " + utterance.outlets.map(style.plain).joined(separator: ", "))
    }
    output += facts.joined(separator: ", ") + "\n"
    for occurrence in occurrences {
      output += "\n" + style.faint(occurrence.source + " · #\(occurrence.id)") + "\n  "
      let runs = UtteranceDifference.between(utterance.text, occurrence.text)
      output +=
        runs.map { run in
          switch run.kind {
          case .same: style.plain(run.text)
          case .added: style.added(run.text)
          case .removed: style.removed(run.text)
          }
        }.joined(separator: " ") + "\n"
    }
    return output
  }
}

/// `quoth db utterances`: which words were printed most often.
struct UtterancesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "utterances",
    abstract: "List the words that were printed more than once, the most often first.")

  @OptionGroup var store: StoreArgument
  @Option(help: "How many to show.") var limit = 20
  @Option(help: "How many to pass over.") var offset = 0
  @OptionGroup var results: ResultOptions

  func validate() throws {
    try ResultOptions.validate(limit: limit, offset: offset)
  }

  func run() throws {
    try store.run { store in
      let utterances = try store.sharedUtterances(limit: limit, offset: offset)
      try results.write(
        utterances,
        text: { style in
          if utterances.isEmpty { return "nothing was printed more than once\n" }
          return utterances.map { utterance in
            "\(utterance.count)×  " + style.strong(utterance.speaker ?? "unattributed")
              + "  " + style.faint("utterance \(utterance.id)") + "\n    "
              + style.plain(utterance.text) + "\n"
          }.joined()
        }, columns: ["id", "speaker", "text", "occurrences", "first", "outlets"]
      ) { utterance in
        [
          String(utterance.id), utterance.speaker ?? "", utterance.text, String(utterance.count),
          utterance.firstPublished ?? "", utterance.outlets.joined(separator: "; "),
        ]
      }
    }
  }
}
