import Foundation
import Quoth

/// Readable cases with the answers that a careful reader gives; the format is in
/// `Fixtures/README.md`.
struct Case: Sendable {
  struct Answer: Sendable {
    var kind: String
    var speaker: String
    var fragments: [String]
    var via: [String] = []
    var addressee: String?
    var isNegated = false
    var modality = Quote.Modality.stated
    /// Whether it stands in another quotation.
    var isNested = false
  }

  var name: String
  var text: String
  var answers: [Answer] = []
  var nonquotations: [(kind: String, text: String)] = []

  /// The files with cases for the rules.
  static let files = files(in: "cases")

  /// The files in folders whose names begin so.
  static func files(in prefix: String) -> [String] {
    let path = folder.path(percentEncoded: false)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") && $0.hasPrefix(prefix) }.sorted()
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures")

  static func read(_ file: String) throws -> [Case] {
    let text = try String(decoding: Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    return ("\n" + text).components(separatedBy: "\n=== ").dropFirst().map(Case.init(block:))
  }

  private init(block: String) {
    let lines = block.components(separatedBy: "\n")
    name = lines[0]
    let end = lines.firstIndex(of: "---") ?? lines.endIndex
    text = lines[1..<end].joined(separator: "\n")
    for line in lines.dropFirst(end + 1) where line.contains("|") {
      let fields = line.components(separatedBy: " | ").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if fields[0] == "leftout" {
        nonquotations.append((fields[1], fields[2]))
        continue
      }
      var answer = Answer(
        kind: fields[0], speaker: fields[1], fragments: fields[2].components(separatedBy: " ++ "))
      for field in fields.dropFirst(3) {
        if field == "negated" { answer.isNegated = true }
        if field == "nested" { answer.isNested = true }
        if let modality = Quote.Modality(rawValue: field) { answer.modality = modality }
        if field.hasPrefix("via: ") { answer.via.append(String(field.dropFirst(5))) }
        if field.hasPrefix("to: ") { answer.addressee = String(field.dropFirst(4)) }
      }
      answers.append(answer)
    }
  }

  // MARK: Judging

  /// What is wrong with the extraction, a line each; empty if it is as expected.
  func faults(of extraction: Extraction) -> [String] {
    var faults: [String] = []
    var open = extraction.quotes
    for answer in answers {
      guard let index = open.firstIndex(where: { Self.covers($0, answer, extraction.source) })
      else {
        faults.append("missing: \(answer.fragments.joined(separator: " ++ "))")
        continue
      }
      faults += Self.faults(open.remove(at: index), answer, extraction.source)
    }
    faults += open.map { "not said by anyone: \($0.text)" }
    for (kind, text) in nonquotations {
      let found = extraction.nonquotations.first { Self.bare($0.text) == Self.bare(text) }
      if found?.kind.rawValue != kind {
        faults.append("\(text) is \(found?.kind.rawValue ?? "not left out"), not \(kind)")
      }
    }
    return faults
  }

  private static func covers(_ quote: Quote, _ answer: Answer, _ source: SourceText) -> Bool {
    let words = bare(answer.fragments[0])
    return quote.fragments.contains { bare(source[$0]).contains(words) }
  }

  private static func faults(_ quote: Quote, _ answer: Answer, _ source: SourceText) -> [String] {
    var faults: [String] = []
    let name = quote.speaker?.name ?? "-"
    if name != answer.speaker { faults.append("speaker is \(name), not \(answer.speaker)") }
    let contents = quote.fragments.map { source[$0] }
    if answer.kind == "direct"
      ? contents.map(line) != answer.fragments
      : contents.map(bare) != answer.fragments.map(bare)
    {
      faults.append("content is \(contents)")
    }
    if quote.kind.rawValue != answer.kind { faults.append("kind is \(quote.kind)") }
    if !Set(answer.via).isSubset(of: quote.via.map(\.name)) {
      faults.append("via is \(quote.via.map(\.name)), not \(answer.via)")
    }
    if let addressee = answer.addressee, quote.addressee?.name != addressee {
      faults.append("addressee is \(quote.addressee?.name ?? "-"), not \(addressee)")
    }
    if quote.isNegated != answer.isNegated { faults.append("negated is \(quote.isNegated)") }
    if (quote.parent != nil) != answer.isNested { faults.append("nested is \(!answer.isNested)") }
    if quote.modality != answer.modality, answer.modality != .stated {
      faults.append("modality is \(quote.modality), not \(answer.modality)")
    }
    return faults
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func bare(_ text: String) -> String {
    line(text).trimmingCharacters(in: CharacterSet(charactersIn: " “”\"‘’'`„«»「」.,"))
  }
}
