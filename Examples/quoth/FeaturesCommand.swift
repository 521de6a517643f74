import ArgumentParser
import Foundation
import Quoth
import QuothFormats

/// Writes what the network is told of each text, for those who train it.
struct FeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features",
    abstract: "Write the features of texts, for training.",
    discussion: """
      Reads JSON lines with "id" and "text" from the file, or from standard input, and writes one \
      JSON line for each.
      """,
    shouldDisplay: false)

  @Argument(help: "A file of JSON lines.")
  var path: String?

  func run() throws {
    let extractor = QuoteExtractor()
    for document in try TrainingTexts.read(path) {
      let source = document.text
      let features = extractor.features(of: source)
      let line = FeatureLine(
        id: "\(document.id)", features: features, offsets: source.offsets(in: .codepoint),
        spellings: features.tokens.map { source[$0] })
      FileHandle.standardOutput.write(Data((line.json + "\n").utf8))
    }
  }
}

/// One line of features.
private struct FeatureLine {
  let id: String
  let features: DocumentFeatures
  let offsets: OffsetMap
  let spellings: [String]

  var json: String {
    let words = features.words
    let tokens = features.tokens.map { range in
      let range = offsets[range]
      return "[\(range.lowerBound),\(range.upperBound)]"
    }
    let parts = [
      "\"id\":\(quoted(id))", "\"tokens\":[\(tokens.joined(separator: ","))]",
      "\"words\":[\(spellings.map(quoted).joined(separator: ","))]",
      "\"word\":\(list(words.word))", "\"prefix\":\(list(words.prefix))",
      "\"suffix\":\(list(words.suffix))", "\"shape\":\(list(words.shape))",
      "\"classes\":\(list(words.classes))", "\"chunk\":\(list(words.chunk))",
      "\"mark\":\(list(words.mark))", "\"flags\":\(list(words.flags))",
      "\"windows\":[\(features.windows.map(window).joined(separator: ","))]",
    ]
    return "{" + parts.joined(separator: ",") + "}"
  }

  private func window(_ window: CueWindow) -> String {
    let source = window.source.map { "[\($0.lowerBound),\($0.upperBound)]" } ?? "null"
    return
      "{\"cue\":\(window.cue),\"kind\":\(window.kind.rawValue),\"tokens\":\(list(window.tokens)),"
      + "\"sentence\":\(list(window.sentence)),\"source\":\(source)}"
  }

  private func list<Number: BinaryInteger>(_ numbers: [Number]) -> String {
    "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
  }

  private func quoted(_ text: String) -> String {
    let encoded = try? JSONEncoder().encode(text)
    return encoded.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
