public import ArgumentParser
import Foundation
public import Quoth
public import QuothFormats

/// How input is read.
struct InputOptions: ParsableArguments {
  /// A format, or the decision by file name.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case auto, text, markdown, html, jsonl

    /// The format, or `nil` where the file name decides.
    var format: InputFormat? { InputFormat(rawValue: rawValue) }
  }

  @Option(
    help: """
      The format of all input; auto goes by file names and takes standard input and unknown \
      names for text.
      """)
  var input: Choice = .auto

  @Option(
    help: ArgumentHelp(
      "How many documents to work on at a time (default: the number of cores).",
      valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  /// Whether the input is certain to be one document.
  func isSingleDocument(_ paths: [String]) -> Bool {
    guard paths.count <= 1, input != .jsonl else { return false }
    guard let path = paths.first, path != "-" else { return true }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let isJSON = input == .auto && InputQueue.format(of: path) == .jsonl
    return exists && !isFolder.boolValue && !isJSON
  }
}

/// What is looked for.
struct SelectionOptions: ParsableArguments {
  /// Kinds of quotations between commas.
  struct Kinds: ExpressibleByArgument {
    var kinds: Set<Quote.Kind>

    init?(argument: String) {
      let kinds = argument.split(separator: ",", omittingEmptySubsequences: false).map {
        Quote.Kind(rawValue: String($0))
      }
      if kinds.contains(nil) { return nil }
      self.kinds = Set(kinds.compactMap { $0 })
    }

    init(_ kinds: [Quote.Kind]) { self.kinds = Set(kinds) }

    var defaultValueDescription: String {
      Quote.Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ",")
    }
  }

  @Option(
    help: ArgumentHelp(
      "Find quotations in marks (rules), or speech told without marks too (standard, a preview).",
      valueName: "level"))
  var level: QuoteExtractor.Level = .rules

  @Option(
    help: ArgumentHelp(
      "Which quotations to write: direct, mixed, indirect, with commas between.",
      valueName: "kinds"))
  var kinds = Kinds(Quote.Kind.allCases)

  @Option(
    help: ArgumentHelp(
      "Leave out quotations whose speaker is less certain, from 0 to 1.", valueName: "number"))
  var minConfidence: Double = 0

  @Option(
    help: ArgumentHelp(
      "Speakers who are known beforehand, as JSON or CSV (name, aliases, id, role, gender, kind).",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var roster: String?

  @Flag(help: "Say why each speaker was chosen.")
  var explain = false

  @Flag(help: "Also list quoted text that nobody said: titles, scare quotes, nicknames.")
  var nonquotations = false

  func validate() throws {
    if !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must be between 0 and 1.")
    }
  }
}

/// How results are written.
struct OutputOptions: ParsableArguments {
  /// When to do what suits a terminal.
  enum When: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "The format of the results.")
  var format: OutputFormat = .text

  @Option(help: "What offsets count in JSON and CSV.")
  var offsets: OffsetUnit = .codepoint

  @Option(
    name: [.long, .short],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "Colours in the text format; auto asks the terminal and NO_COLOR.")
  var color: When = .auto

  @Option(help: "A progress bar on standard error; auto shows it on a terminal, after a while.")
  var progress: When = .auto

  /// The file to write to, if any.
  var path: String? { output == "-" ? nil : output }

  /// Whether to use colours in what goes to the file.
  func usesColor(on file: OutputFile) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      file.isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }
  }

  /// Whether to show a progress bar.
  var showsProgress: Bool {
    switch progress {
    case .always: true
    case .never: false
    case .auto: StandardError.isTerminal
    }
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}

extension QuoteExtractor.Level: ExpressibleByArgument {}
