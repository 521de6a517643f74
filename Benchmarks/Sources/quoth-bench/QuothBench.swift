import Foundation
import Quoth

@main struct QuothBench {
  static func main() async {
    guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
      print(Arguments.usage)
      exit(CommandLine.arguments.contains("--help") ? 0 : 64)
    }
    let start = ContinuousClock.now
    let extractor = QuoteExtractor(options: .init(level: arguments.level))
    _ = extractor.extract(from: "“Go,” said Ida Falk.")
    let ready = (ContinuousClock.now - start) / .milliseconds(1)
    print("ready after \(decimal(ready, 1)) ms; best of \(arguments.runs) runs")
    print(row(["text", "MB", "seconds", "MB/s", "quotes", "speakers", "peak MB"]))
    do {
      if arguments.paths.isEmpty {
        measureGenerated(arguments, extractor)
      } else {
        try await measureFiles(arguments, extractor)
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
      exit(1)
    }
  }

  private static func measureGenerated(_ arguments: Arguments, _ extractor: QuoteExtractor) {
    for size in arguments.sizes.sorted() {
      let document = SourceText(GeneratedNews.text(bytes: Int(size * 1e6)))
      report("generated", .serial([document], extractor, runs: arguments.runs))
    }
  }

  private static func measureFiles(_ arguments: Arguments, _ extractor: QuoteExtractor) async throws
  {
    for path in arguments.paths {
      let documents = try Documents.read(path)
      let name = URL(filePath: path).lastPathComponent
      report(name, .serial(documents, extractor, runs: arguments.runs))
      let tasks = min(
        documents.count, arguments.tasks ?? ProcessInfo.processInfo.activeProcessorCount)
      if tasks > 1 {
        let parallel = await Measurement.parallel(
          documents, extractor, runs: arguments.runs, tasks: tasks)
        report("… in \(tasks) tasks", parallel)
      }
    }
  }

  private static func report(_ name: String, _ measurement: Measurement) {
    print(
      row([
        name, decimal(Double(measurement.bytes) / 1e6, 2), decimal(measurement.seconds, 3),
        decimal(measurement.megabytesPerSecond, 2), "\(measurement.quotes)",
        "\(measurement.speakers)", decimal(Measurement.peakMemory, 0),
      ]))
  }

  private static func row(_ cells: [String]) -> String {
    let first = cells[0] + String(repeating: " ", count: max(0, 28 - cells[0].count))
    return cells.dropFirst().reduce(first) { line, cell in
      line + String(repeating: " ", count: max(1, 10 - cell.count)) + cell
    }
  }

  private static func decimal(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
