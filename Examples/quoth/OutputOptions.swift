import ArgumentParser
import Foundation

/// Where results are written to, and what is shown meanwhile.
struct OutputOptions: ParsableArguments {
  /// When to do what suits a terminal.
  enum When: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether to show progress on standard error.
    var showsProgress: Bool { self == .always || self == .auto && StandardError.isTerminal }
  }

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
  func usesColor(on file: OutputFile) -> Bool { Self.usesColor(color, on: file) }

  /// Whether to use colours in a file, by the choice and what the file is.
  static func usesColor(_ color: When, on file: OutputFile) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      file.isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }
  }

  /// Whether to show a progress bar.
  var showsProgress: Bool { progress.showsProgress }
}
