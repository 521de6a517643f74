import Foundation
import Testing

/// Runs the built command in a folder of its own.
struct CommandRunner {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// A folder that is removed with the last runner that uses it.
  private final class Folder: Sendable {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("quoth-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private let holder: Folder
  var folder: URL { holder.url }

  init() throws { holder = try Folder() }

  /// The command is built into the folder of the test bundle.
  static func command() throws -> URL {
    var folder = try #require(Bundle.main.executableURL).resolvingSymlinksInPath()
    for _ in 0..<5 {
      folder.deleteLastPathComponent()
      let command = folder.appendingPathComponent("quoth")
      if FileManager.default.isExecutableFile(atPath: command.path) { return command }
    }
    let bundle = try #require(
      CommandLine.arguments.first { $0.hasSuffix(".xctest") }, "build the product ‘quoth’ first")
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("quoth")
  }

  /// Runs the command inside the folder. Files carry all streams, so that no pipe fills up.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let streams = FileManager.default.temporaryDirectory
      .appendingPathComponent("quoth-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appendingPathComponent($0) }
    try Data(input.utf8).write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = try Self.command()
    process.currentDirectoryURL = folder
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file in the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
