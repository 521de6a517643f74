public import Quoth

/// Reads a `SpeakerRoster` from JSON or CSV.
///
/// JSON is a list of objects, or an object with such a list under `speakers`; CSV has a header.
/// Both know the same fields, of which only `name` must be there:
///
/// | field | meaning |
/// | --- | --- |
/// | `name` | the canonical name |
/// | `aliases` | other spellings; a list in JSON, separated by `;` in CSV |
/// | `id` | any identifier, such as a Wikidata QID |
/// | `role` | title or role |
/// | `gender` | `female` or `male` |
/// | `kind` | `person`, `organization`, `group` or `unknown` |
///
/// ```swift
/// let roster = try RosterReader.roster(csv: Array("name,aliases\nIda Falk,Falk;I. Falk".utf8))
/// roster.entries[0].aliases  // ["Falk", "I. Falk"]
/// ```
public enum RosterReader {
  private static let fields = ["name", "aliases", "id", "role", "gender", "kind"]

  /// Reads a roster from JSON.
  ///
  /// - Throws: ``FormatError`` with the line.
  public static func roster(json bytes: [UInt8]) throws(FormatError) -> SpeakerRoster {
    do throws(FormatError) {
      let root = try JSONValue(parsing: bytes)
      guard let list = root.array ?? root["speakers"]?.array else {
        throw invalid(
          "the roster is no list",
          "Write a list of speakers, or an object with a list under \"speakers\".", root)
      }
      var roster = SpeakerRoster()
      for value in list { roster.entries.append(try entry(value)) }
      return roster
    } catch {
      // In a file of many lines the line helps more than the byte.
      var error = error
      if let column = error.column {
        let before = bytes.prefix(column - 1)
        error.line = before.count { $0 == 0x0A } + 1
        error.column = column - 1 - (before.lastIndex(of: 0x0A) ?? -1)
      }
      throw error
    }
  }

  /// Reads a roster from CSV.
  ///
  /// - Throws: ``FormatError`` with the line.
  public static func roster(csv bytes: [UInt8]) throws(FormatError) -> SpeakerRoster {
    let records = try CSVTable(parsing: bytes).records
    guard let header = records.first else { return SpeakerRoster() }
    let columns = header.fields.map { trimmed($0).lowercased() }
    for column in columns where !fields.contains(column) {
      throw FormatError(
        .invalidRoster, "there is no field ‘\(column)’",
        remedy: "The header may have \(fields.joined(separator: ", ")).", line: header.line)
    }
    guard columns.contains("name") else {
      throw FormatError(
        .invalidRoster, "the header has no field ‘name’",
        remedy: "Begin the file with a line such as ‘name,aliases,id,role,gender,kind’.",
        line: header.line)
    }
    var roster = SpeakerRoster()
    for record in records.dropFirst() {
      guard record.fields.count == columns.count else {
        throw FormatError(
          .invalidRoster, "the line has \(record.fields.count) fields, the header \(columns.count)",
          remedy: "Add the missing commas, or quote fields that contain one.", line: record.line)
      }
      let values = Dictionary(zip(columns, record.fields.map(trimmed))) { first, _ in first }
      roster.entries.append(try entry(values, line: record.line))
    }
    return roster
  }

  private static func entry(_ value: JSONValue) throws(FormatError) -> SpeakerRoster.Entry {
    guard case .object(let members) = value.content else {
      throw invalid("the speaker is no object", "Write {\"name\": \"…\"}.", value)
    }
    for key in members.keys.sorted() where !fields.contains(key) {
      throw invalid(
        "there is no field ‘\(key)’", "Use \(fields.joined(separator: ", ")).", value)
    }
    var texts: [String: String] = [:]
    for key in fields where key != "aliases" {
      guard let member = value[key] else { continue }
      guard let text = member.string else {
        throw invalid("‘\(key)’ is no string", "Put it in quotation marks.", member)
      }
      texts[key] = trimmed(text)
    }
    let aliases = value["aliases"]?.array ?? []
    if value["aliases"] != nil,
      value["aliases"]?.array == nil || aliases.contains(where: { $0.string == nil })
    {
      throw invalid("‘aliases’ is no list of strings", "Write [\"…\", \"…\"].", value)
    }
    do throws(FormatError) {
      var entry = try entry(texts, line: nil)
      entry.aliases = aliases.compactMap(\.string)
      return entry
    } catch {
      throw invalid(error.message, error.remedy, value)
    }
  }

  private static func entry(
    _ values: [String: String], line: Int?
  ) throws(FormatError) -> SpeakerRoster.Entry {
    func value(_ field: String) -> String? { values[field].flatMap { $0.isEmpty ? nil : $0 } }
    guard let name = value("name") else {
      throw FormatError(
        .invalidRoster, "the speaker has no name", remedy: "Fill in ‘name’.", line: line)
    }
    let gender = value("gender").map(SpeakerRoster.Gender.init)
    if gender == .some(nil) {
      throw FormatError(
        .invalidRoster, "‘\(value("gender") ?? "")’ is no gender",
        remedy: "Write female or male, or leave it out.", line: line)
    }
    let kind = value("kind").map(Speaker.Kind.init)
    if kind == .some(nil) {
      throw FormatError(
        .invalidRoster, "‘\(value("kind") ?? "")’ is no kind of speaker",
        remedy: "Write person, organization, group or unknown, or leave it out.", line: line)
    }
    let aliases = value("aliases")?.split(separator: ";").map { trimmed(String($0)) } ?? []
    return SpeakerRoster.Entry(
      name: name, aliases: aliases.filter { !$0.isEmpty }, id: value("id"), role: value("role"),
      gender: gender ?? nil, kind: kind ?? nil)
  }

  private static func invalid(
    _ message: String, _ remedy: String, _ value: JSONValue
  ) -> FormatError {
    FormatError(.invalidRoster, message, remedy: remedy, column: value.offset + 1)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
