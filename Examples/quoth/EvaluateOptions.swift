import ArgumentParser
import QuothEvaluation

/// Whose quotations are compared with the gold.
struct SystemOptions: ParsableArguments {
  @Option(
    name: .customLong("system"),
    help: ArgumentHelp(
      "What another system found, instead of Quoth; '-' is standard input.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var path: String?

  @OptionGroup var extractor: ExtractorOptions

  /// The system in words.
  var name: String { path ?? "quoth, level \(extractor.level.rawValue)" }

  func validate() throws {
    if path != nil, extractor.roster != nil {
      throw ValidationError("--roster has no effect on what another system found.")
    }
  }
}

/// What counts when a system is compared with the gold.
struct CountingOptions: ParsableArguments {
  @Flag(
    help: """
      Count only speech as gold to be found: leave out what is marked "extra": {"speech_cue": \
      false}.
      """)
  var speech = false

  @Flag(help: "Compare each fragment of an interrupted quotation on its own.")
  var fragments = false

  @Option(
    help: ArgumentHelp(
      "Count only these kinds, such as direct,mixed: of the gold in recall, of the system in precision.",
      valueName: "kinds"))
  var types: String?

  /// What counts.
  var options: Evaluator.Options {
    Evaluator.Options(
      countsOnlySpeech: speech, splitsFragments: fragments,
      kinds: types.map { Set($0.split(separator: ",").map(String.init)) })
  }

  func validate() throws {
    if options.kinds?.isEmpty == true { throw ValidationError("--types must name a kind.") }
  }
}

/// How the evaluation is shown.
struct ReportOptions: ParsableArguments {
  /// A format of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  /// Kinds of differences between commas.
  struct Differences: ExpressibleByArgument {
    var kinds: Set<Difference.Kind>

    init?(argument: String) {
      let names = argument == "all" ? Difference.Kind.allCases.map(\.rawValue) : nil
      let kinds = (names ?? argument.split(separator: ",").map(String.init))
        .map(Difference.Kind.init)
      if kinds.isEmpty || kinds.contains(nil) { return nil }
      self.kinds = Set(kinds.compactMap { $0 })
    }
  }

  @Option(help: "The format of the report.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      """
      List what differs: missed, false (found though not in the gold), speaker (found, with \
      another speaker), edges (found, begins or ends elsewhere), with commas between; or all.
      """,
      valueName: "differences"))
  var list: Differences?

  @Option(
    help: ArgumentHelp("How many of each to list; 0 lists them all.", valueName: "number"))
  var limit = 20

  @Option(
    help: ArgumentHelp(
      "Also write a page for the browser, gold and system side by side.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must not be negative.") }
  }

  /// The report.
  func bytes(for evaluation: Evaluation, _ title: ReportTitle, usesColor: Bool) -> [UInt8] {
    let listed = list?.kinds ?? []
    let limit = limit == 0 ? nil : limit
    switch format {
    case .text:
      return EvaluationTextWriter(
        title: title, usesColor: usesColor, listed: listed, limit: limit
      ).bytes(for: evaluation)
    case .json: return EvaluationJSONWriter(listed: listed, limit: limit).bytes(for: evaluation)
    }
  }
}
