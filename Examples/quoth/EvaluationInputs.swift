import Quoth
import QuothEvaluation
import QuothFormats

/// The gold, and where the system's quotations come from.
struct EvaluationInputs: Sendable {
  /// Lines that could not be read, each named with its file.
  struct Failure: Error, CustomStringConvertible {
    private static let mostMessages = 20

    var path: String
    var errors: [FormatError]

    var description: String {
      let messages = errors.prefix(Self.mostMessages).map { error in
        "\(path):" + (error.line.map { "\($0):" } ?? "") + " \(error.explanation)"
      }
      let rest = errors.count - messages.count
      return (messages + (rest > 0 ? ["\(path): \(rest) more lines like that"] : []))
        .joined(separator: "\n")
    }
  }

  /// Who found the quotations.
  enum System: Sendable {
    case quoth(QuoteExtractor)
    case other([String: [AnnotatedQuote]])
  }

  var gold: GoldFile
  var system: System
  /// Documents of the other system that the gold does not have.
  var unknownDocuments = 0

  /// Reads the files.
  ///
  /// - Throws: ``IOFailure`` or ``Failure``; `CancellationError` if the task was cancelled.
  init(gold path: String, system options: SystemOptions) throws {
    let file = try Self.contents(of: path)
    gold = GoldFile(reading: file.bytes)
    var errors = gold.errors
    if gold.documents.isEmpty, errors.isEmpty {
      errors.append(
        FormatError(
          .unexpectedValue, "there is no document", remedy: "Put one JSON object on each line."))
    }
    if !errors.isEmpty { throw Failure(path: file.name, errors: errors) }
    guard let path = options.path else {
      system = .quoth(try options.extractor.extractor())
      return
    }
    let systemFile = try Self.contents(of: path)
    let found = SystemFile(reading: systemFile.bytes, gold: gold.documents)
    if !found.errors.isEmpty { throw Failure(path: systemFile.name, errors: found.errors) }
    system = .other(found.quotes)
    unknownDocuments = found.unknownIDs.count
  }

  private static func contents(of path: String) throws -> (name: String, bytes: [UInt8]) {
    let file = path == "-" ? InputFile.standardInput : try InputFile(path: path)
    defer { file.close() }
    let bytes = try file.readAll()
    try Task.checkCancellation()
    return (file.path, bytes)
  }
}
