import ArgumentParser
import Quoth
import QuothStore

/// `quoth db search`: finds quotations by their words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find quotations by their words, speaker, date or publisher.",
    discussion: """
      All words must be there; case, accents and punctuation make no difference. A phrase stands in \
      quotation marks, word* finds all words that begin so, -word leaves out what has the word (after \
      ‘--’, which ends the options). Best results come first.

      EXAMPLES
        quoth db search quotes.db ceasefire
        quoth db search quotes.db '"prisoner exchange" human*' --speaker Medinski
        quoth db search quotes.db --speaker Zelensky --since 2025-07 --format csv
        quoth db search quotes.db -- talks -Istanbul
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: "The words; none where an option narrows the search.") var words: [String] = []

  @Option(
    help: ArgumentHelp("Who said it: a name in any spelling, or a number.", valueName: "name"))
  var speaker: String?
  @Option(help: "Kinds of quotations: direct, mixed, indirect, with commas between.")
  var kind = QuoteKinds.all
  @Option(
    help: "Whether it was said: stated, expected, possible, asked, with commas between.")
  var modality = QuoteModalities.all
  @Option(help: ArgumentHelp("Who published it.", valueName: "name")) var publisher: String?
  @Option(help: ArgumentHelp("From this day on: 2025-07-21, 2025-07, 2025.", valueName: "day"))
  var since: String?
  @Option(help: ArgumentHelp("Up to this day, month or year, included.", valueName: "day"))
  var until: String?
  @Option(help: ArgumentHelp("Who relayed it: Reuters, TASS.", valueName: "name")) var via: String?
  @Option(help: "How many results to show.") var limit = 20
  @Option(help: "How many results to pass over.") var offset = 0
  @OptionGroup var results: ResultOptions

  func validate() throws {
    try ResultOptions.validate(limit: limit, offset: offset)
  }

  func run() throws {
    let request = SearchRequest(
      words.joined(separator: " "), speaker: speaker,
      kinds: kind.isAll ? [] : kind.values,
      modalities: modality.isAll ? [] : modality.values, publisher: publisher, since: since,
      until: until, via: via, limit: limit, offset: offset)
    try store.run { store in
      let found = try store.search(request)
      if results.format == .json { return try results.printJSON(found) }
      try results.write(
        found.hits, text: { text(found, $0) }, columns: StoredQuotation.columns,
        row: \.quotation.row)
    }
  }

  private func text(_ found: SearchResults, _ style: ResultOptions.Style) -> String {
    let all = found.count < SearchResults.countLimit ? "\(found.count)" : "at least \(found.count)"
    var output = "\(all) quotation\(found.count == 1 ? "" : "s")"
    if found.hits.count < found.count {
      let first = found.hits.isEmpty ? offset : offset + 1
      output += ", \(first) to \(offset + found.hits.count)"
    }
    output += "\n"
    for hit in found.hits {
      output += "\n" + hit.quotation.heading(style)
      output += "  " + style.marked(hit.quotation.text, hit.matches) + "\n"
      output += "  " + style.faint(hit.quotation.source) + "\n"
    }
    return output
  }
}

extension StoredQuotation {
  /// What keeps it from being plainly said: *denied or not said*, *asked*.
  var reservations: [String] {
    (isNegated ? ["denied or not said"] : []) + (modality == .stated ? [] : [modality.rawValue])
  }

  /// Who said it and how, on a line.
  func heading(_ style: ResultOptions.Style) -> String {
    var parts = [style.strong(speaker ?? "unattributed")]
    if let role { parts[0] += " (\(style.plain(role)))" }
    parts += reservations
    if kind != .direct { parts.append(kind.rawValue) }
    if let addressee { parts.append("to " + style.plain(addressee)) }
    if !via.isEmpty { parts.append("via " + via.map(style.plain).joined(separator: ", ")) }
    parts.append(style.faint("#\(id), utterance \(utterance)"))
    return parts.joined(separator: " · ") + "\n"
  }
}
