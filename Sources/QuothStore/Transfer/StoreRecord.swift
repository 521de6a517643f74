import Foundation

/// One thing that can be added to a ``QuoteStore``: a document, or a line of an export.
public struct StoreRecord: Sendable {
  enum Content: Sendable {
    case document(DocumentEntry)
    case speaker(ExportedSpeaker)
    case correction(ExportedCorrection)
  }

  var content: Content
  /// The name of the store that it was exported from.
  var origin: String?

  /// A document.
  public init(_ entry: DocumentEntry) {
    content = .document(entry)
  }

  /// Whether the bytes of a JSON line are those of an export.
  public static func isExported(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: ExportLine.opening.utf8)
  }

  /// Reads a line of ``QuoteStore/export(_:)``.
  ///
  /// - Throws: ``StoreError`` where it is none.
  public init(exported line: ArraySlice<UInt8>) throws {
    do {
      let parsed = try JSONDecoder().decode(ExportLine.self, from: Data(line))
      origin = parsed.store
      if let speaker = parsed.speaker {
        content = .speaker(speaker)
      } else if let correction = parsed.correction {
        content = .correction(correction)
      } else {
        let document = try JSONDecoder().decode(ExportedDocument.self, from: Data(line))
        content = .document(document.entry)
      }
    } catch {
      throw StoreError(
        .failed, "the line is no whole line of an export; export the database again")
    }
  }

  /// The document, if it is one.
  public var document: DocumentEntry? {
    if case .document(let entry) = content { entry } else { nil }
  }
}

/// The beginning of every line of an export.
struct ExportLine: Codable {
  /// So every line begins; 1 is the version of the format.
  static let opening = "{\"quoth\":1,"

  var store: String
  var speaker: ExportedSpeaker?
  var correction: ExportedCorrection?

  /// The line of a document.
  static func bytes(_ document: ExportedDocument, store: String) throws -> [UInt8] {
    try line(JSONEncoder.plain.encode(document), store: store)
  }

  static func bytes(_ speaker: ExportedSpeaker, store: String) throws -> [UInt8] {
    try line(JSONEncoder.plain.encode(["speaker": speaker]), store: store)
  }

  static func bytes(_ correction: ExportedCorrection, store: String) throws -> [UInt8] {
    try line(JSONEncoder.plain.encode(["correction": correction]), store: store)
  }

  private static func line(_ object: Data, store: String) -> [UInt8] {
    Array((opening + "\"store\":\"\(store)\",").utf8) + object.dropFirst() + [0x0A]
  }
}

extension JSONEncoder {
  /// Keys in order, so that equal values are equal bytes.
  fileprivate static var plain: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
