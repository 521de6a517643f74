/// How well one part of a name stands for another, from weak to strong.
enum PartMatch: Int, Sendable, Comparable {
  /// One is an initial of the other.
  case initial
  /// One is a short form of the other: *Bill*, *William*.
  case form
  /// Both are spellings of one name.
  case spelling
  /// Equal but for marks and case.
  case equal

  static func < (one: PartMatch, other: PartMatch) -> Bool { one.rawValue < other.rawValue }

  /// How two given names match, `nil` where they are of two people.
  static func given(_ one: NamePart, _ other: NamePart) -> PartMatch? {
    if one.letters == other.letters { return .equal }
    if one.isInitial || other.isInitial { return initial(one, other) ? .initial : nil }
    if let known = one.given, let other = other.given {
      if known.isSameName(as: other) { return .spelling }
      if known.isShort(for: other) { return .form }
      return nil
    }
    return spelling(one, other, cultures(one, other))
  }

  /// How two surnames match; `cultures` are those that the given names tell.
  static func surname(
    _ one: NamePart, _ other: NamePart, _ cultures: GivenNames.Cultures
  ) -> PartMatch? {
    if one.letters == other.letters { return .equal }
    if one.isInitial || other.isInitial { return nil }
    return spelling(one, other, cultures)
  }

  static func cultures(_ one: NamePart, _ other: NamePart) -> GivenNames.Cultures {
    one.cultures.union(other.cultures)
  }

  private static func initial(_ one: NamePart, _ other: NamePart) -> Bool {
    let (initial, name) = one.isInitial ? (one, other) : (other, one)
    return initial.letters[0] == name.letters[0]
      || name.given.map { GivenNames.shared.initials(of: $0).contains(initial.letters[0]) } ?? false
  }

  private static func spelling(
    _ one: NamePart, _ other: NamePart, _ cultures: GivenNames.Cultures
  ) -> PartMatch? {
    let isTransliterated = one.isTransliterated || other.isTransliterated
    if cultures.contains(.slavic) || one.hasSlavicEnding || other.hasSlavicEnding
      || isTransliterated
    {
      if one.key == other.key { return .spelling }
    }
    if cultures.contains(.arabic) || isTransliterated,
      Romanization.isArabicVariant(one.letters, other.letters)
    {
      return .spelling
    }
    if one.isMarked != other.isMarked {
      // *Müller*, *Mueller*
      let (marked, plain) = one.isMarked ? (one, other) : (other, one)
      if marked.letters == umlautless(plain.letters) { return .spelling }
    }
    return nil
  }

  /// The letters with the *e* left out that German writes for an umlaut.
  static func umlautless(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in letters {
      if letter == UInt8(ascii: "e"), let last = result.last, "aou".utf8.contains(last) { continue }
      result.append(letter)
    }
    return result
  }
}
