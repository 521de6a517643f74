import Foundation
import QuothEvaluation
import Testing

/// The files in Fixtures/ and Snapshots/.
enum Fixture {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "..").standardizedFileURL

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "Fixtures/" + name)))
  }

  /// Gold and system, which have no errors.
  static func files() throws -> (gold: GoldFile, system: SystemFile) {
    let gold = GoldFile(reading: try bytes("gold.jsonl"))
    let system = SystemFile(reading: try bytes("system.jsonl"), gold: gold.documents)
    #expect(gold.errors.isEmpty && system.errors.isEmpty)
    return (gold, system)
  }

  static func evaluation(_ options: Evaluator.Options = .init()) throws -> Evaluation {
    let (gold, system) = try files()
    return Evaluator(options: options).evaluate(gold.documents, against: system.quotes)
  }

  /// Compares a report with its file in Snapshots/; `QUOTH_RECORD=1` writes that anew.
  static func expectSnapshot(_ report: [UInt8], named name: String) throws {
    let file = folder.appending(path: "Snapshots/" + name)
    if ProcessInfo.processInfo.environment["QUOTH_RECORD"] == "1" {
      try Data(report).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(String(decoding: report, as: UTF8.self) == golden, "\(name) has changed")
  }
}

/// Figures as flat numbers: `["soft.p": 0.5, …]`, −1 for null.
struct FlatFigures: Equatable {
  private(set) var numbers: [String: Double] = [:]

  /// The figures in a JSON object, without those that only Quoth has.
  init(json: Any) {
    add(json, at: "")
    numbers = numbers.filter { !$0.key.hasPrefix("by_kind") }
  }

  init(_ evaluation: Evaluation) throws {
    let report = Data(EvaluationJSONWriter().bytes(for: evaluation))
    self.init(json: try JSONSerialization.jsonObject(with: report))
  }

  private mutating func add(_ value: Any, at path: String) {
    if let members = value as? [String: Any] {
      for (key, member) in members { add(member, at: path.isEmpty ? key : "\(path).\(key)") }
    } else {
      numbers[path] = value is NSNull ? -1 : (value as? NSNumber)?.doubleValue
    }
  }

  /// The figures that are not the same, or only on one side.
  func differences(from other: FlatFigures) -> [String] {
    Set(numbers.keys).union(other.numbers.keys).sorted().compactMap { key in
      guard let one = numbers[key], let two = other.numbers[key] else { return "\(key) is missing" }
      return abs(one - two) < 1e-9 ? nil : "\(key): \(one), not \(two)"
    }
  }
}

extension Evaluator.Options {
  /// The options that the flags of the scorer stand for.
  init(flags: some StringProtocol) {
    let words = String(flags).components(separatedBy: " ").filter { !$0.isEmpty }
    let types = words.firstIndex(of: "--types").map { words[$0 + 1] }
    self.init(
      countsOnlySpeech: words.contains("--speech"), splitsFragments: words.contains("--fragments"),
      kinds: types.map { Set($0.split(separator: ",").map(String.init)) })
  }
}
