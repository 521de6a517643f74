import Foundation
import Testing

/// Runs the built command.
@Suite struct CommandTests {
  private let runner: CommandRunner
  private var folder: URL { runner.folder }

  init() throws { runner = try CommandRunner() }

  private func extract(_ arguments: String..., input: String = "") throws -> CommandRunner.Outcome {
    try run(["extract"] + arguments, input: input)
  }

  private func run(_ arguments: [String], input: String = "") throws -> CommandRunner.Outcome {
    try runner.run(arguments, input: input)
  }

  private func write(_ text: String, to name: String) throws { try runner.write(text, to: name) }

  private func ids(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.prefix { $0 != "," }.dropFirst(6)) }
  }

  @Test func standardInputIsText() throws {
    let result = try extract("--format", "tree", input: "“We are ready,” Noor Amin said.")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("-\n"))
  }

  @Test func badLinesAreNamedAndTheRestGoesOn() throws {
    let lines = "{\"id\":1,\"text\":\"a\"}\n{oops\n\n{\"id\":2}\n{\"text\":\"b\"}"
    try runner.write(lines, to: "docs.jsonl")
    for (path, name) in [("-", "standard input"), ("docs.jsonl", "docs.jsonl")] {
      let result = try extract("--input", "jsonl", "--format", "jsonl", path, input: lines)
      #expect(result.status == 1)
      #expect(ids(result.output) == ["1", "5"])
      let errors = result.errors.split(separator: "\n")
      #expect(errors.count == 2)
      #expect(errors.first?.hasPrefix("quoth: \(name):2: byte 2: ") == true)
      #expect(
        errors.last?.hasPrefix("quoth: \(name):4: byte 9: the document has no text. ") == true)
    }
  }

  @Test func badFilesAreNamedAndTheRestGoesOn() throws {
    try runner.write("a", to: "a.txt")
    let result = try extract("gone.txt", "a.txt", "--format", "jsonl")
    #expect(result.status == 1)
    #expect(result.errors == "quoth: gone.txt: No such file or directory\n")
    #expect(ids(result.output) == ["\"a.txt\""])
  }

  @Test func foldersAreWalkedInTheOrderOfNames() throws {
    for name in ["n/b.md", "n/a.txt", "n/c/d.HTML", "n/c.jsonl", "n/.x.txt", "n/e.png"] {
      try runner.write(name.hasSuffix("jsonl") ? "{\"text\":\"x\"}\n" : "x", to: name)
    }
    let result = try extract("n", "--format", "jsonl")
    #expect(result.status == 0)
    #expect(ids(result.output) == ["\"n/a.txt\"", "\"n/b.md\"", "\"n/c/d.HTML\"", "1"])
  }

  @Test func orderDoesNotDependOnJobs() throws {
    let text = String(repeating: "“Go,” said Ida Falk. ", count: 20)
    let lines = (0..<3000).map { "{\"id\":\($0),\"text\":\"\($0 % 7 == 0 ? text : "a")\"}\n" }
    let input = lines.joined()
    let one = try extract("--input", "jsonl", "--format", "jsonl", "--jobs", "1", input: input)
    let many = try extract("--input", "jsonl", "--format", "jsonl", "--jobs", "7", input: input)
    #expect(ids(one.output) == (0..<3000).map(String.init))
    #expect(one.output == many.output)
  }

  @Test(
    arguments: [
      ["--kinds", "loud"], ["--jobs", "0"], ["--min-confidence", "2"], ["--format", "pdf"],
      ["--no-such-option"],
    ])
  func wrongUsageIs64(arguments: [String]) throws {
    let result = try runner.run(["extract"] + arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("Usage"))
  }

  @Test func badRosterIsNamedWithItsLine() throws {
    try runner.write("name,gender\nIda,x\n", to: "r.csv")
    let result = try extract("--roster", "r.csv")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("quoth: r.csv:2: ‘x’ is no gender. "))
  }

  @Test func oddInputIsNoTrouble() throws {
    let long = String(repeating: "word ", count: 200_000)
    let input = "{\"text\":\"a\\u0000b\"}\n{\"text\":\"\(long)\"}\r\n{\"text\":\"\\ud800\"}"
    let result = try extract("--input", "jsonl", "--format", "jsonl", input: input)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(ids(result.output) == ["1", "2", "3"])
    let nothing = try extract(input: "")
    #expect(nothing.status == 0)
  }

  @Test func writesToAFile() throws {
    let result = try extract("--format", "json", "-o", "out.json", input: "a")
    #expect(result.status == 0 && result.output.isEmpty)
    let written = try Data(contentsOf: folder.appendingPathComponent("out.json"))
    #expect(try JSONSerialization.jsonObject(with: written) is [Any])
    #expect(try extract("-o", "no/such/folder", input: "a").status == 1)
  }

  /// Interrupted while it waits for input: what was read is written, half a line is not.
  @Test(arguments: [SIGINT, SIGTERM]) func interruptKeepsWholeLines(signal: Int32) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = try CommandRunner.command()
    process.arguments = ["extract", "--input", "jsonl", "--format", "jsonl"]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    // Once a line has come out, the command listens for signals.
    try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":1,\"text\":\"a\"}\n{".utf8))
    var written = Data()
    while !written.contains(UInt8(ascii: "\n")) {
      let block = output.fileHandleForReading.availableData
      try #require(!block.isEmpty, "the command ended early")
      written += block
    }
    kill(process.processIdentifier, signal)
    written += try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    let expected = "{\"id\":1,\"quotes\":[],\"speakers\":[]}\n"
    #expect(String(decoding: written, as: UTF8.self) == expected)
  }

  @Test func helpTeachesByExample() throws {
    let help = try runner.run(["help", "extract"])
    #expect(help.status == 0)
    #expect(help.output.contains("EXAMPLES") && help.output.contains("EXIT STATUS"))
    #expect(try runner.run(["--version"]).output.split(separator: ".").count == 3)
  }
}
