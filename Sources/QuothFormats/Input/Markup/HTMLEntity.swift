/// A character reference such as `&rsquo;`, `&#8217;` or `&#x2019;`.
struct HTMLEntity {
  /// The UTF-8 of the character that it stands for.
  let characters: [UInt8]
  let range: Range<Int>

  /// Longer than any name there is.
  private static let longestName = 32

  /// Reads the reference at the index, or returns `nil` if none is there.
  init?(in file: [UInt8], at start: Int) {
    guard start + 2 < file.count, file[start] == 0x26 else { return nil }
    let found =
      file[start + 1] == 0x23
      ? Self.numeric(file, from: start + 2) : Self.named(file, from: start + 1)
    guard let (value, end) = found else { return nil }
    var characters: [UInt8] = []
    characters.appendScalar(value)
    self.characters = characters
    range = start..<end
  }

  private static func numeric(_ file: [UInt8], from start: Int) -> (UInt32, Int)? {
    let isHex = file[start] | 0x20 == 0x78
    let first = isHex ? start + 1 : start
    var (index, value) = (first, UInt32(0))
    while index < file.count, let digit = JSONText.hexDigit(file[index]), isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    if index == first { return nil }
    if index < file.count, file[index] == 0x3B { index += 1 }
    // A page that writes the numbers of Windows-1252 means its characters.
    if (0x80...0x9F).contains(value) { value = windows1252[Int(value) - 0x80] }
    return (value == 0 ? 0xFFFD : value, index)
  }

  private static func named(_ file: [UInt8], from start: Int) -> (UInt32, Int)? {
    var end = start
    while end < file.count, end - start < longestName, isNameByte(file[end]) { end += 1 }
    if end < file.count, file[end] == 0x3B,
      let value = HTMLEntityNames.all[String(decoding: file[start..<end], as: UTF8.self)]
    {
      return (value, end + 1)
    }
    // Without a semicolon, the longest of the old names counts: `&ampersand` is `&ersand`.
    for length in stride(from: min(end - start, 6), through: 2, by: -1) {
      let name = String(decoding: file[start..<(start + length)], as: UTF8.self)
      if let value = HTMLEntityNames.withoutSemicolon[name] { return (value, start + length) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    HTMLTag.isLetter(byte) || (0x30...0x39).contains(byte)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
