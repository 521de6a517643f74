import ArgumentParser
import Foundation
import Quoth
import QuothEvaluation
import QuothFormats

/// `quoth evaluate`: compares what is found with what people marked.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how good quotations are, against texts read by hand.",
    discussion: """
      Reads gold, one JSON document a line: "id", "text" and "quotes", each with "type", "content": \
      [[start, end], ...] and "speaker": {"name", "aliases", "spans"}; offsets count code points. \
      Quoth extracts the quotations of the texts itself, unless another system's are given, in the \
      shape that quoth extract --format jsonl writes.

      Before two contents are compared, white space, quotation marks, edge punctuation and a leading \
      "that" are taken off. char counts characters; soft counts quotations with at least half of \
      their characters in common, exact those with all; e2e soft ones with the right speaker. P is \
      the share of what was found that is gold, R the share of the gold that was found, F their harmonic \
      mean.

      EXAMPLES
        quoth evaluate gold.jsonl
            The figures.
        quoth evaluate gold.jsonl --list missed,speaker --limit 50
            Also what was missed, and who was taken for somebody else.
        quoth evaluate gold.jsonl --html report.html
            Also a page with gold and system side by side.
        quoth evaluate gold.jsonl --system other.jsonl --format json
            The figures of another system, for a program.
        quoth evaluate gold.jsonl --types direct --fragments
            Direct quotations only, each fragment on its own.

      EXIT STATUS
        0    the figures are written
        1    a file could not be read, or a line of it; then there are no figures
        64   wrong usage
        130  interrupted; nothing is written
      """)

  @Argument(
    help: ArgumentHelp("The gold file; '-' is standard input.", valueName: "gold"),
    completion: .file(extensions: ["jsonl"]))
  var gold: String

  @OptionGroup(title: "System") var system: SystemOptions
  @OptionGroup(title: "Counting") var counting: CountingOptions
  @OptionGroup(title: "Output") var report: ReportOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if gold == "-", system.path == "-" {
      throw ValidationError("Only one of gold and --system can be standard input.")
    }
  }

  func run() async throws {
    let interruption = Interruption()
    defer { interruption.stop() }
    let work = Task { try await evaluate() }
    interruption.onSignal { work.cancel() }
    do {
      try await work.value
    } catch is CancellationError {
      throw ExitCode(130)
    } catch let error as IOFailure where error.code == EPIPE {
      // A reader that went away, as in `| head`, is no failure.
      return
    } catch {
      StandardError.write("\(error)".split(separator: "\n").map { "quoth: \($0)\n" }.joined())
      throw ExitCode.failure
    }
  }

  private func evaluate() async throws {
    let inputs = try EvaluationInputs(gold: gold, system: system)
    let run = EvaluationRun(
      inputs: inputs, evaluator: Evaluator(options: counting.options),
      progress: Progress(isShown: output.showsProgress, paths: [gold]))
    let evaluation = try await run.evaluation()
    let title = ReportTitle(
      gold: gold, system: system.name, unknownDocuments: inputs.unknownDocuments)
    if let path = report.html {
      let page = EvaluationHTMLWriter(title: title).bytes(for: evaluation)
      try OutputFile(creating: path).write(page)
    }
    let sink = try output.path.map(OutputFile.init(creating:)) ?? OutputFile.standardOutput
    try sink.write(report.bytes(for: evaluation, title, usesColor: output.usesColor(on: sink)))
  }
}
