import ArgumentParser
import QuothStore

/// `quoth db speakers`: lists who is quoted.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List who is quoted, how often, under which names, and when.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "Only speakers of this name, in any spelling.") var name: String?
  @Option(help: "How many to show.") var limit = 100
  @Option(help: "How many to pass over.") var offset = 0
  @OptionGroup var results: ResultOptions

  func validate() throws {
    try ResultOptions.validate(limit: limit, offset: offset)
  }

  func run() throws {
    try store.run { store in
      var speakers = try store.speakers(named: name, limit: limit, offset: offset)
      // Says who there is instead.
      if speakers.isEmpty, offset == 0, let name { speakers = [try store.speaker(named: name)] }
      try results.write(
        speakers, text: { text(speakers, $0) },
        columns: [
          "id", "name", "kind", "role", "roster_id", "aliases", "quotations", "documents",
          "first", "last",
        ]
      ) { speaker in
        [
          String(speaker.id), speaker.name, speaker.kind.rawValue, speaker.role ?? "",
          speaker.rosterID ?? "", speaker.aliases.joined(separator: "; "),
          String(speaker.quotations), String(speaker.documents), speaker.firstPublished ?? "",
          speaker.lastPublished ?? "",
        ]
      }
    }
  }

  private func text(_ speakers: [StoredSpeaker], _ style: ResultOptions.Style) -> String {
    let width = speakers.map { String($0.quotations).count }.max() ?? 0
    return speakers.map { speaker in
      let count = String(speaker.quotations)
      var line = String(repeating: " ", count: width - count.count) + count + "  "
      line += style.strong(speaker.name)
      if let role = speaker.role { line += " (\(style.plain(role)))" }
      line += "  " + style.faint("#\(speaker.id)")
      if let dates = speaker.dates { line += "  " + dates }
      if !speaker.aliases.isEmpty {
        let also = speaker.aliases.prefix(8).joined(separator: ", ")
        line += "\n" + String(repeating: " ", count: width + 4)
        line += style.faint("also " + also + (speaker.aliases.count > 8 ? ", …" : ""))
      }
      return line + "\n"
    }.joined()
  }
}

/// `quoth db speaker`: what one speaker said.
struct SpeakerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speaker",
    abstract: "Show what one speaker said, in the order of time.",
    discussion: """
      EXAMPLES
        quoth db speaker quotes.db Zelensky
        quoth db speaker quotes.db 12 --why     why documents' names were taken for them
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "A name in any spelling, or a number.") var name: String
  @Option(help: "How many quotations to show; 0 for all.") var limit = 0
  @Flag(help: "Say why the names in the documents were taken for this speaker.") var why = false
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must not be negative.") }
  }

  func run() async throws {
    let (store, speaker) = try store.run { store in (store, try store.speaker(named: name)) }
    if why { return try showLinks(of: speaker, in: store) }
    var quotations: [StoredQuotation] = []
    do {
      for try await quotation in store.timeline(of: speaker.id) {
        quotations.append(quotation)
        if quotations.count == limit { break }
      }
    } catch let error as StoreError {
      StandardError.write("quoth: \(store.path): \(error)\n")
      throw ExitCode.failure
    }
    let found = quotations
    try StoreArgument.explaining(store.path) {
      try results.write(
        found, text: { text(speaker, found, $0) }, columns: StoredQuotation.columns, row: \.row)
    }
  }

  private func showLinks(of speaker: StoredSpeaker, in store: QuoteStore) throws {
    try StoreArgument.explaining(store.path) {
      let links = try store.links(of: speaker.id)
      try results.write(
        links,
        text: { style in
          style.strong(speaker.name) + "  " + style.faint("#\(speaker.id)") + "\n"
            + links.map { link in
              "  \(link.documents)×  \(style.plain(link.name))"
                + (link.role.map { " (\(style.plain($0)))" } ?? "")
                + " " + style.faint("– \(link.reason), \(Int((link.score * 100).rounded())) %")
                + "\n"
            }.joined()
        }, columns: ["name", "role", "reason", "score", "documents"]
      ) { link in
        [link.name, link.role ?? "", link.reason, String(link.score), String(link.documents)]
      }
    }
  }

  private func text(
    _ speaker: StoredSpeaker, _ quotations: [StoredQuotation], _ style: ResultOptions.Style
  ) -> String {
    var output = style.strong(speaker.name)
    if let role = speaker.role { output += " (\(style.plain(role)))" }
    output += "  " + style.faint("#\(speaker.id)") + "\n"
    if !speaker.aliases.isEmpty {
      output += style.faint("also " + speaker.aliases.joined(separator: ", ")) + "\n"
    }
    output += "\(speaker.quotations) quotation\(speaker.quotations == 1 ? "" : "s") in "
    output += "\(speaker.documents) document\(speaker.documents == 1 ? "" : "s")"
    output += (speaker.dates.map { ", " + $0 } ?? "") + "\n"
    for quotation in quotations {
      output += "\n" + style.faint(quotation.source)
      output += quotation.reservations.map { " · " + $0 }.joined()
      if quotation.kind != .direct { output += " · \(quotation.kind.rawValue)" }
      output += " " + style.faint("· utterance \(quotation.utterance)") + "\n"
      output += "  " + style.plain(quotation.text) + "\n"
    }
    return output
  }
}

extension StoredSpeaker {
  /// The days of the first and the last quotation.
  var dates: String? {
    guard let first = firstPublished?.prefix(10), let last = lastPublished?.prefix(10) else {
      return nil
    }
    return first == last ? String(first) : "\(first) to \(last)"
  }
}
