import CQuothICU

/// A name in the form in which names are compared: words of letters and digits, without accents,
/// case, or a possessive *'s* at the end.
struct SpeakerName: Sendable, Hashable {
  private let words: [[Unicode.Scalar]]

  init(_ name: String) {
    var scalars = Array(Self.baseLetters(name).unicodeScalars)
    if scalars.last == "\n" { scalars.removeLast() }
    if scalars.last == "s", let mark = scalars.dropLast().last, mark == "'" || mark == "’" {
      scalars.removeLast(2)
    }
    words = scalars.split { !Self.isWordCharacter($0) }.map(Array.init)
  }

  /// Whether both are the same name, with or without titles. A name of no letters is no name.
  func agrees(with other: SpeakerName) -> Bool {
    if words.isEmpty || other.words.isEmpty { return false }
    if words == other.words { return true }
    let (untitled, otherUntitled) = (self.untitled, other.untitled)
    return !untitled.isEmpty && untitled == otherUntitled
  }

  private var untitled: [[Unicode.Scalar]] { words.filter { !Self.titles.contains($0) } }

  private static let titles: Set<[Unicode.Scalar]> = Set(
    """
    mr mrs ms miss dr sir lady lord madame monsieur m mme mlle president senator sen rep gov
    """.split(separator: " ").map { Array($0.unicodeScalars) })

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch quoth_category(scalar.value) {
    case UInt8(ascii: "U"), UInt8(ascii: "L"), UInt8(ascii: "N"): true
    default: scalar == "_"
    }
  }

  /// The name decomposed (NFKD), case-folded, without accents.
  private static func baseLetters(_ name: String) -> String {
    let letters = Array(name.utf8)
    var buffer = [UInt8](repeating: 0, count: letters.count * 2 + 16)
    while true {
      let count = Int(
        quoth_base_letters(letters, Int32(letters.count), &buffer, Int32(buffer.count)))
      if count < 0 { return name }
      if count <= buffer.count { return String(decoding: buffer[..<count], as: UTF8.self) }
      buffer = [UInt8](repeating: 0, count: count)
    }
  }
}
