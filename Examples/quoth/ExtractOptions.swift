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

/// How quotations are found.
struct ExtractorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Find speech told without marks too (standard), or quotations in marks alone, four times as fast (rules).",
      valueName: "level"))
  var level: QuoteExtractor.Level = .standard

  @Option(
    help: ArgumentHelp(
      "Speakers who are known beforehand, as JSON or CSV (name, aliases, id, role, gender, kind).",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var roster: String?

  /// An extractor with these options.
  ///
  /// - Throws: What is wrong with the roster's file.
  func extractor(
    keepsNonquotations: Bool = false, keepsOthers: Bool = false, explains: Bool = false
  ) throws -> QuoteExtractor {
    QuoteExtractor(
      options: QuoteExtractor.Options(
        level: level, roster: try roster.map(RosterFile.read) ?? SpeakerRoster(),
        keepsNonquotations: keepsNonquotations, keepsOthers: keepsOthers, explains: explains))
  }
}

/// What is taken of what is found.
struct FindingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which quotations to take: direct, mixed, indirect, with commas between.",
      valueName: "kinds"))
  var kinds = QuoteKinds.all

  @Option(
    help: ArgumentHelp(
      "Leave out quotations whose speaker is less certain, from 0 to 1.", valueName: "number"))
  var minConfidence: Double = 0

  func validate() throws {
    if !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must be between 0 and 1.")
    }
  }

  /// What becomes of the quotations that are found.
  var filter: QuoteFilter {
    QuoteFilter(kinds: kinds.values, minimumConfidence: minConfidence)
  }
}

/// What is written besides.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var finding: FindingOptions

  @Flag(help: "Say why each speaker was chosen.")
  var explain = false

  @Flag(help: "Also list quoted text that nobody said: titles, scare quotes, nicknames.")
  var nonquotations = false
}

/// In which format results are written.
struct FormatOptions: ParsableArguments {
  @Option(help: "The format of the results.")
  var format: OutputFormat = .text

  @Option(help: "What offsets count in JSON and CSV.")
  var offsets: OffsetUnit = .codepoint
}

extension OutputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}

extension QuoteExtractor.Level: ExpressibleByArgument {}
