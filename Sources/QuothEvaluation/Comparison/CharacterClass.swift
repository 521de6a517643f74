import CQuothICU

/// What a character is worth when contents are compared.
enum CharacterClass: Comparable {
  /// White space, a quotation mark, punctuation: never counts.
  case nothing
  /// A control or format character, or none at all: counts inside a content, not at its edges.
  case edge
  /// Everything else.
  case content

  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Self.classify(scalar)
  }

  private static let ascii = (0..<0x80).map { classify(UInt32($0)) }

  private static func classify(_ scalar: UInt32) -> CharacterClass {
    if isSpace(scalar) || isMark(scalar) { return .nothing }
    switch quoth_category(scalar) {
    case UInt8(ascii: "P"): return .nothing
    case UInt8(ascii: "Z"), UInt8(ascii: "C"): return .edge
    default: return .content
    }
  }

  /// Whether the character is white space to Python (bidirectional class B, S or WS, or category
  /// Zs), on which the figures that others publish rest.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Marks that are punctuation in use, whatever their category.
  private static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x60 || scalar == 0xB4 }
}
