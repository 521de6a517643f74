import Foundation
import Quoth
import QuothEvaluation
import QuothFormats
import Testing

/// Figures against those of the scorer itself, over whole corpora. Both lie in a folder `shared`
/// beside the repository; where there is none, nothing is tested.
@Suite struct ReferenceScorerTests {
  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared").standardizedFileURL
  private static let scorer = shared.appending(path: "tools/score.py")
  private static let flags = ["", "--speech"].flatMap { speech in
    ["", "--fragments"].flatMap { fragments in
      ["", "--types direct", "--types mixed,indirect"].map { "\(speech) \(fragments) \($0)" }
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: scorer.path)),
    arguments: [
      ("polnear/dev", QuoteExtractor.Level.standard), ("gum/dev", .standard),
      ("litbank/dev", .rules), ("quoteli3/dev", .standard), ("seeds", .standard),
    ])
  func sameFigures(corpus: String, level: QuoteExtractor.Level) throws {
    let path = Self.shared.appending(path: "corpora/\(corpus).jsonl")
    let gold = GoldFile(reading: Array(try Data(contentsOf: path)))
    #expect(gold.errors.isEmpty && !gold.documents.isEmpty)
    let extractor = QuoteExtractor(options: .init(level: level))
    var lines: [UInt8] = []
    // The last document stays without an answer.
    for document in gold.documents.dropLast() {
      lines += JSONLines.line(
        for: extractor.extract(from: document.source),
        of: ReadDocument(id: .string(document.id), text: document.source))
    }
    let system = SystemFile(reading: lines, gold: gold.documents)
    #expect(system.errors.isEmpty)
    let expected = try Self.figures(path, Data(lines))
    #expect(expected.count == Self.flags.count)
    for (flags, expected) in zip(Self.flags, expected) {
      let evaluation = Evaluator(options: .init(flags: flags))
        .evaluate(gold.documents, against: system.quotes)
      #expect(evaluation.figures.missingDocuments == 1)
      #expect(try FlatFigures(evaluation).differences(from: expected) == [], "with \(flags)")
    }
  }

  /// The scorer's figures for all flags, in one run of Python.
  private static func figures(_ gold: URL, _ system: Data) throws -> [FlatFigures] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "quoth-\(UUID().uuidString).jsonl")
    try system.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = """
      import json, sys; sys.path.insert(0, sys.argv[1]); import score
      gold, system = score.load(sys.argv[2]), score.load(sys.argv[3])
      for flags in sys.argv[4:]:
          words = flags.split()
          types = set(words[words.index('--types') + 1].split(',')) if '--types' in words else None
          print(json.dumps(score.score(
              gold, system, '--speech' in words, types, '--fragments' in words)))
      """
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "python3", "-B", "-c", script, scorer.deletingLastPathComponent().path, gold.path,
        file.path,
      ]
      + flags
    process.standardOutput = output
    try process.run()
    let lines = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try lines.split(separator: UInt8(ascii: "\n")).map {
      FlatFigures(json: try JSONSerialization.jsonObject(with: $0))
    }
  }
}
