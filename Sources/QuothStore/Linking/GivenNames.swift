import Quoth

/// Which given names are forms of one: *Bill* and *William*, *Serhiy* and *Sergei*.
struct GivenNames: Sendable {
  /// What is known of one spelling.
  struct Entry: Sendable {
    /// The lines that it stands in, as a spelling of the name.
    var names: [Int16] = []
    /// The lines that it stands in, as a short form.
    var shortFor: [Int16] = []
    var cultures: Cultures = []

    /// All lines that it stands in.
    var lines: [Int16] { names + shortFor }

    /// Whether both are spellings of one name.
    func isSameName(as other: Entry) -> Bool { names.contains { other.names.contains($0) } }

    /// Whether one is a short form of the other.
    func isShort(for other: Entry) -> Bool {
      names.contains { other.shortFor.contains($0) }
        || shortFor.contains { other.names.contains($0) }
    }
  }

  /// Whose names they are, as far as that tells how their spelling varies.
  struct Cultures: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// The spelling is fixed.
    static let latin = Cultures(rawValue: 1)
    /// Two surnames, of which the second is often left out.
    static let spanish = Cultures(rawValue: 2)
    /// Transliterated from Cyrillic.
    static let slavic = Cultures(rawValue: 4)
    /// Transliterated from Arabic, Persian or Hebrew, which leave vowels unwritten.
    static let arabic = Cultures(rawValue: 8)

    static let sections: [Substring: Cultures] = [
      "latin": .latin, "spanish": .spanish, "slavic": .slavic, "arabic": .arabic,
    ]
  }

  static let shared = GivenNames(GivenNameData.lines)

  private var entries: [[UInt8]: Entry] = [:]
  /// The first letters of the spellings of each line.
  private var initials: [Set<UInt8>] = []
  private let leadingSurnames: Set<[UInt8]> = Set(
    GivenNameData.leadingSurnames.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  private init(_ data: String) {
    var cultures: Cultures = .latin
    for text in data.split(separator: "\n") {
      let words = text.split(separator: " ")
      guard let first = words.first else { continue }
      if first.hasPrefix("[") {
        cultures = Cultures.sections[first.dropFirst().dropLast()] ?? .latin
        continue
      }
      initials.append([])
      let line = Int16(initials.count - 1)
      var isShort = false
      for word in words {
        if word == ":" {
          isShort = true
          continue
        }
        let letters = Folding.romanize(Array(word.utf8)[...])
        guard !letters.isEmpty else { continue }
        if isShort {
          entries[letters, default: Entry()].shortFor.append(line)
        } else {
          entries[letters, default: Entry()].names.append(line)
          initials[Int(line)].insert(letters[0])
          entries[letters, default: Entry()].cultures.formUnion(cultures)
        }
      }
    }
  }

  /// What is known of a spelling: folded letters.
  subscript(letters: [UInt8]) -> Entry? { entries[letters] }

  /// With which letters the name, or what it is short for, may begin.
  func initials(of entry: Entry) -> Set<UInt8> {
    entry.lines.reduce(into: []) { $0.formUnion(initials[Int($1)]) }
  }

  /// Whether it is a surname of those that stand first: *Xi*, *Kim*.
  func isLeadingSurname(_ letters: [UInt8]) -> Bool { leadingSurnames.contains(letters) }
}
