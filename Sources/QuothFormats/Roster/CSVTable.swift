/// The records of a CSV file (RFC 4180); line ends may be LF, CRLF or CR.
struct CSVTable {
  /// One record and the line it begins on.
  struct Record {
    var fields: [String]
    var line: Int
  }

  private(set) var records: [Record] = []

  /// Reads a table. Blank lines are passed over.
  init(parsing bytes: [UInt8]) throws(FormatError) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while index < bytes.count {
      var record = Record(fields: [], line: line)
      var isOver = false
      while !isOver {
        record.fields.append(try Self.field(bytes, &index, &line))
        isOver = index >= bytes.count || bytes[index] != 0x2C
        if !isOver { index += 1 }
      }
      if index < bytes.count {
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        index += 1
        line += 1
      }
      if record.fields != [""] { records.append(record) }
    }
  }

  private static func field(
    _ bytes: [UInt8], _ index: inout Int, _ line: inout Int
  ) throws(FormatError) -> String {
    var field: [UInt8] = []
    guard index < bytes.count, bytes[index] == 0x22 else {
      while index < bytes.count, !endsField(bytes[index]) {
        field.append(bytes[index])
        index += 1
      }
      return String(decoding: field, as: UTF8.self)
    }
    let firstLine = line
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      guard byte == 0x22 else {
        field.append(byte)
        continue
      }
      if index < bytes.count, bytes[index] == 0x22 {
        field.append(0x22)
        index += 1
        continue
      }
      guard index >= bytes.count || endsField(bytes[index]) else {
        throw FormatError(
          .malformedCSV, "text follows a closing quotation mark",
          remedy: "Double the quotation marks inside a quoted field.", line: line)
      }
      return String(decoding: field, as: UTF8.self)
    }
    throw FormatError(
      .malformedCSV, "a quoted field has no end", remedy: "Close it with a quotation mark.",
      line: firstLine)
  }

  private static func endsField(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x0A || byte == 0x0D
  }
}
