/// The form in which two romanisations of one word are equal.
///
/// Cyrillic has several systems of romanisation in use at once (BGN/PCGN, ISO 9, GOST, those of
/// passports and of newspapers). They differ in how they write *й, и, ї, ий* (i, y, j, ii, iy), *х*
/// (kh, h), *ж* (zh, j), *ц* (ts, tz, c), *ч* (ch, tch), *ш, щ* (sh, sch, shch), *е, ё* (e, ye, ie,
/// yo), *в* (v, w, ff) and *у* (u, ou).
enum Romanization {
  /// The letters with all of these made one. Equal letters have equal keys.
  static func key(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      let (sound, length) = sound(letters, index)
      index += length
      for letter in sound where letter != result.last { result.append(letter) }
    }
    return vowels(result)
  }

  /// What several letters stand for, the longest first.
  private static let sounds: [(letters: [UInt8], sound: [UInt8])] = [
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "Z"), ("sh", "S"),
    ("ch", "C"), ("cz", "C"), ("sz", "S"), ("zh", "Z"), ("kh", "h"), ("dj", "d"), ("ts", "c"),
    ("tz", "c"),
    ("ph", "f"), ("ck", "k"), ("ff", "v"), ("ou", "u"), ("oo", "u"), ("q", "k"), ("x", "ks"),
    ("w", "v"), ("y", "i"), ("j", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func sound(_ letters: [UInt8], _ index: Int) -> (sound: [UInt8], length: Int) {
    for (pattern, sound) in sounds where letters[index] == pattern[0] {
      if letters[index...].starts(with: pattern) { return (sound, pattern.count) }
    }
    return ([letters[index]], 1)
  }

  /// *ye*, *ie*, *yo* and, after a hush, *o* are *e*.
  private static func vowels(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      if letter == UInt8(ascii: "i"), next == UInt8(ascii: "e") || next == UInt8(ascii: "o") {
        continue
      }
      let last = index > 0 ? letters[index - 1] : 0
      if letter == UInt8(ascii: "o"), last == UInt8(ascii: "i") || hushes.contains(last) {
        if result.last != UInt8(ascii: "e") { result.append(UInt8(ascii: "e")) }
      } else if letter != result.last {
        result.append(letter)
      }
    }
    return result
  }

  private static let hushes = Array("SCZ".utf8)

  // MARK: Arabic

  /// Whether both may be one word of a language that leaves short vowels unwritten: *Qaddafi* and
  /// *Gaddafi*, *Mubarak* and *Moubarak*; not *Hassan* and *Hussein*.
  static func isArabicVariant(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let one = arabicKey(one)
    let other = arabicKey(other)
    return one.count == other.count
      && zip(one, other).allSatisfy { $0 == $1 || pairs.contains($0 < $1 ? [$0, $1] : [$1, $0]) }
  }

  /// The consonants alone, under which such words are filed.
  static func consonants(_ letters: [UInt8]) -> [UInt8] {
    arabicKey(letters).filter { !vowelLetters.contains($0) }
  }

  private static let pairs = Set(["ae", "ei", "ou"].map { Array($0.utf8) })
  private static let vowelLetters = Set("aeiou".utf8)

  private static let arabicSounds: [(letters: [UInt8], sound: [UInt8])] = [
    ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("dj", "j"), ("zh", "j"), ("ph", "f"),
    ("ee", "i"),
    ("oo", "u"), ("ou", "u"), ("ow", "au"), ("aw", "au"), ("ay", "ai"), ("ey", "ai"), ("ei", "ai"),
    ("q", "k"), ("g", "k"), ("c", "k"), ("w", "u"), ("y", "i"), ("p", "b"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func arabicKey(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      let found = arabicSounds.first { letters[index...].starts(with: $0.letters) }
      for letter in found?.sound ?? [letters[index]] where letter != result.last {
        result.append(letter)
      }
      index += found?.letters.count ?? 1
    }
    // *Abdallah*, *Hamzah*
    if result.count > 3, result.last == UInt8(ascii: "h") { result.removeLast() }
    return result
  }
}
