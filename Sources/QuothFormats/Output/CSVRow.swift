/// Rows of CSV (RFC 4180).
package enum CSVRow {
  /// Fields with commas between and a line end behind.
  ///
  /// - Parameter guardsFormulas: Whether fields that a spreadsheet would run as a formula get an
  ///   apostrophe in front.
  package static func bytes(_ fields: [String], guardsFormulas: Bool = true) -> [UInt8] {
    var output: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(0x2C) }
      append(field, guardsFormulas: guardsFormulas, to: &output)
    }
    output.append("\r\n")
    return output
  }

  /// Appends one field.
  static func append(_ field: String, guardsFormulas: Bool, to output: inout [UInt8]) {
    let bytes = field.utf8
    let isFormula = bytes.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    let needsQuotes = bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { output.append(0x22) }
    if isFormula, guardsFormulas { output.append(0x27) }
    for byte in bytes {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    if needsQuotes { output.append(0x22) }
  }
}
