import Foundation
import Testing

/// Runs `quoth evaluate`.
@Suite struct EvaluateCommandTests {
  private let folder: CommandRunner
  private static let gold = """
    {"id": "a", "text": "“Go,” said Ida Falk. She added that it was late.", "quotes": [\
    {"type": "direct", "content": [[0, 5]], "speaker": {"name": "Ida Falk", "spans": [[11, 19]]}}, \
    {"type": "indirect", "content": [[31, 47]], "speaker": {"name": "Ida Falk"}}]}
    {"id": 2, "text": "“No!” <b>Bo</b> shouted.", "quotes": []}

    """

  init() throws {
    folder = try CommandRunner()
    try folder.write(Self.gold, to: "gold.jsonl")
  }

  private func evaluate(
    _ arguments: String..., input: String = ""
  ) throws -> CommandRunner.Outcome {
    try folder.run(["evaluate"] + arguments, input: input)
  }

  @Test func figuresAndLists() throws {
    let result = try evaluate("gold.jsonl", "--level", "rules", "--list", "all")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("gold.jsonl · quoth, level rules\n2 documents\n"))
    #expect(result.output.contains("direct         1   1.000    1.000    1.000\n"))
    #expect(
      result.output.contains(
        """
        missed: 1 of 2
          a  1:32 @31  indirect · Ida Falk
            “Go,” said Ida Falk. She added ⟦that it was late⟧.
        """))
  }

  /// What Quoth finds itself, and the same from a file.
  @Test(arguments: ["rules", "standard"]) func ownAndOthersAnswersAreOne(level: String) throws {
    let found = try folder.run(
      ["extract", "--level", level, "--input", "jsonl", "--format", "jsonl", "gold.jsonl"])
    let flags = ["--format", "json", "--list", "all", "--speech", "--fragments"]
    let own = try folder.run(["evaluate", "gold.jsonl", "--level", level] + flags)
    let other = try folder.run(
      ["evaluate", "gold.jsonl", "--system", "-"] + flags, input: found.output)
    #expect(own.status == 0 && other.status == 0)
    #expect(own.output.contains("\"n_gold\" : 2"))
    #expect(own.output == other.output)
  }

  @Test func missingDocumentsAreNamed() throws {
    try folder.write("{\"id\": \"a\", \"quotes\": []}\n{\"id\": 3, \"quotes\": 0}", to: "s.jsonl")
    let result = try evaluate("gold.jsonl", "--system", "s.jsonl")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("\nmissing documents: 1 (2)\n"))
    #expect(result.output.contains("\ndocuments that the gold does not have: 1\n"))
  }

  @Test func badLinesAreNamedAndThereAreNoFigures() throws {
    try folder.write(
      "{\"id\": \"a\"}\n{\"id\": 2, \"quotes\": [{\"content\": [[0, 99]]}]}\n{", to: "s.jsonl")
    let result = try evaluate("gold.jsonl", "--system", "s.jsonl", "--html", "x.html")
    #expect(result.status == 1 && result.output.isEmpty)
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(
      errors.first?.hasPrefix("quoth: s.jsonl:1: byte 1: the document has no list of quotes. Add")
        == true)
    #expect(
      errors.dropFirst().first?.hasPrefix(
        "quoth: s.jsonl:2: byte 35: the range [0, 99] does not lie in the text, which ends at 24. ")
        == true)
    #expect(errors.last?.hasPrefix("quoth: s.jsonl:3: byte 2: ") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.folder.path + "/x.html"))

    let many = try evaluate("-", input: String(repeating: "{\n", count: 25))
    #expect(many.status == 1)
    #expect(many.errors.hasSuffix("\nquoth: standard input: 5 more lines like that\n"))
    #expect(try evaluate("-").errors.hasPrefix("quoth: standard input: there is no document. Put"))
    #expect(
      try evaluate("gone.jsonl").errors == "quoth: gone.jsonl: No such file or directory\n")
  }

  @Test func pageAndReportGoToFiles() throws {
    let result = try evaluate(
      "gold.jsonl", "--html", "page.html", "--output", "report.json", "--format", "json")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    let page = try String(
      contentsOf: folder.folder.appendingPathComponent("page.html"), encoding: .utf8)
    #expect(page.contains("&lt;b&gt;Bo&lt;/b&gt;") && !page.contains("<b>Bo"))
    let report = try Data(contentsOf: folder.folder.appendingPathComponent("report.json"))
    #expect(try JSONSerialization.jsonObject(with: report) is [String: Any])
    let failed = try evaluate("gold.jsonl", "--html", "no/such/page.html")
    #expect(failed.status == 1)
    #expect(failed.errors == "quoth: no/such/page.html: No such file or directory\n")
  }

  @Test(
    arguments: [
      [], ["gold.jsonl", "--list", "some"], ["gold.jsonl", "--limit", "-1"],
      ["gold.jsonl", "--types", ""], ["-", "--system", "-"], ["gold.jsonl", "--level", "best"],
      ["gold.jsonl", "--system", "s.jsonl", "--roster", "r.csv"],
    ])
  func wrongUsageIs64(arguments: [String]) throws {
    let result = try folder.run(["evaluate"] + arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("Usage"))
  }

  /// Interrupted while it waits for gold: nothing is written.
  @Test(arguments: [SIGINT, SIGTERM]) func interruptWritesNothing(signal: Int32) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = try CommandRunner.command()
    process.arguments = ["evaluate", "-"]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    // More than a pipe holds: once it is written, the command reads and listens for signals.
    let text = String(repeating: "“Go,” said Ida Falk. ", count: 20_000)
    let line = "{\"id\": 1, \"text\": \"\(text)\", \"quotes\": []}\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    kill(process.processIdentifier, signal)
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(written.isEmpty)
  }

  @Test func helpTeachesByExample() throws {
    let help = try folder.run(["help", "evaluate"])
    #expect(help.status == 0)
    #expect(help.output.contains("EXAMPLES") && help.output.contains("EXIT STATUS"))
    #expect(try folder.run(["--help"]).output.contains("evaluate"))
  }
}
