import ArgumentParser
import Foundation
import QuothFormats
import QuothStore

/// How the answers of a database are written.
struct ResultOptions: ParsableArguments {
  /// A format for answers.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For programs: one value, or one array.
    case json
    /// For spreadsheets.
    case csv
  }

  @Option(help: "The format of the answer.")
  var format: Format = .text

  @Option(help: "Colours in the text format; auto asks the terminal and NO_COLOR.")
  var color: OutputOptions.When = .auto

  /// Refuses numbers of results that cannot be.
  static func validate(limit: Int, offset: Int) throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if offset < 0 { throw ValidationError("--offset must not be negative.") }
  }

  /// Writes values in the format asked for.
  ///
  /// - Parameters:
  ///   - text: The lines for people.
  ///   - columns: The header of the table.
  ///   - row: The fields of a row.
  func write<Value: Encodable>(
    _ values: [Value], text: (Style) -> String, columns: [String],
    row: (Value) -> [String]
  ) throws {
    switch format {
    case .text: try print(text(style))
    case .json: try printJSON(values)
    case .csv:
      let rows = [CSVRow.bytes(columns)] + values.map { CSVRow.bytes(row($0)) }
      try OutputFile.standardOutput.write(Array(rows.joined()))
    }
  }

  /// Writes one value as JSON.
  func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try print(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
  }

  /// Writes text.
  func print(_ text: String) throws {
    try OutputFile.standardOutput.write(Array(text.utf8))
  }

  var style: Style {
    let output = OutputOptions.usesColor(color, on: OutputFile.standardOutput)
    return Style(usesColor: output)
  }

  /// How text for people looks.
  struct Style {
    var usesColor: Bool

    func strong(_ text: String) -> String { styled(TerminalText.plain(text), "1") }
    func faint(_ text: String) -> String { styled(TerminalText.plain(text), "2") }
    func plain(_ text: String) -> String { TerminalText.plain(text) }
    func added(_ text: String) -> String { mark(text, "32", "+") }
    func removed(_ text: String) -> String { mark(text, "31;9", "-") }

    /// The text with its matches marked: in colour, or between signs where there is none.
    func marked(_ text: String, _ matches: [Range<Int>]) -> String {
      let scalars = Array(text.unicodeScalars)
      var (output, place) = ("", 0)
      func piece(_ range: Range<Int>) -> String {
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: scalars[range])
        // Kept apart from its neighbours, so that the spaces at its ends are not trimmed.
        let text = String(piece)
        let plain = TerminalText.plain(text)
        return (text.first?.isWhitespace == true && place > 0 ? " " : "") + plain
          + (text.last?.isWhitespace == true && text.count > 1 ? " " : "")
      }
      for match in matches where match.lowerBound >= place && match.upperBound <= scalars.count {
        output += piece(place..<match.lowerBound)
        place = match.lowerBound
        output += usesColor ? TerminalText.styled(piece(match), "1;33") : "*\(piece(match))*"
        place = match.upperBound
      }
      return output + piece(place..<scalars.count)
    }

    private func mark(_ text: String, _ code: String, _ sign: String) -> String {
      let text = TerminalText.plain(text)
      return usesColor ? TerminalText.styled(text, code) : "[\(sign)\(text)\(sign)]"
    }

    private func styled(_ text: String, _ code: String) -> String {
      usesColor ? TerminalText.styled(text, code) : text
    }
  }
}

extension StoredQuotation {
  static let columns = [
    "id", "speaker", "role", "kind", "text", "context", "cue", "addressee", "via", "negated",
    "modality", "parent", "confidence", "published", "publisher", "title", "url", "document",
    "utterance",
  ]

  var row: [String] {
    [
      String(id), speaker ?? "", role ?? "", kind.rawValue, text, context, cue ?? "",
      addressee ?? "", via.joined(separator: "; "), isNegated ? "true" : "false",
      modality.rawValue, parent.map { String($0) } ?? "", String(confidence), published ?? "",
      publisher ?? "", title ?? "", url ?? "", document,
      String(utterance),
    ]
  }
}
