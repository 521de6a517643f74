/// Makes any bytes well-formed UTF-8 without moving a single one.
enum UTF8Repair {
  static let substitute: UInt8 = 0x1A

  /// The bytes with each ill-formed one replaced by U+001A (Unicode 15, table 3-7).
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while index < bytes.count {
      let length = wellFormedLength(bytes, at: index)
      if length == 0 {
        result[index] = substitute
        index += 1
      } else {
        index += length
      }
    }
    return result
  }

  /// The length of the well-formed character at the index, or 0 if there is none.
  private static func wellFormedLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
