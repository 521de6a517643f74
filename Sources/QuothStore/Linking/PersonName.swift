import Quoth

/// A person's name, taken apart.
struct PersonName: Sendable {
  /// The given names, initials and surnames, in order; particles and titles are not among them.
  var parts: [NamePart] = []
  /// *jr*, *sr* or a number; `nil` where the name has none.
  var generation: Generation?
  /// All letters, particles included: equal where only marks, case, hyphens or spaces differ.
  var joined: [UInt8] = []
  /// The gender that a title tells: *Mrs.*
  var gender: WordClass = []
  /// Whether a title makes a given name stand alone: *Pope Francis*.
  var isRegnal = false

  enum Generation: Sendable, Equatable {
    case senior, junior
    case number(Int)
  }

  var isSingle: Bool { parts.count == 1 }
  var first: NamePart { parts[0] }
  var last: NamePart { parts[parts.count - 1] }
  /// What stands between the first and the last.
  var middle: ArraySlice<NamePart> { parts.dropFirst().dropLast() }

  /// Whether the surname stands first: *Xi Jinping*.
  var hasLeadingSurname: Bool { parts.count > 1 && first.isLeadingSurname }

  /// At most so many parts are looked at.
  private static let limit = 6

  /// Reads a name; `nil` if it is none but a description, a pronoun or a mere title.
  init?(_ name: String) {
    guard name.utf8.count <= 200 else { return nil }
    var words = NameWord.split(name)
    if let comma = words.firstIndex(where: \.endsInComma), comma + 1 < words.count {
      words[comma].endsInComma = false
      // *Zelenskyy, Volodymyr*; not *Robert Downey, Jr.*
      if Self.generation(words[comma + 1]) == nil {
        words = Array(words[(comma + 1)...] + words[...comma])
      }
    }
    guard !words.isEmpty, !Self.isDescription(words) else { return nil }
    takeTitles(&words)
    takeGeneration(&words)
    var isAfterParticle = false
    for (index, word) in words.enumerated() where parts.count < Self.limit {
      joined += word.letters.filter { $0 != UInt8(ascii: "-") }
      let isParticle =
        word.classes.meets(.particle) && word.letters.count < 5
        && index + 1 < words.count
        && (index > 0 || !word.isCapitalized || NameWord.articles.contains(word.letters))
      if isParticle {
        isAfterParticle = true
        continue
      }
      parts += NamePart.parts(
        of: word, isFirstOfSeveral: index == 0 && words.count > 1, followsParticle: isAfterParticle)
      isAfterParticle = false
    }
    guard parts.contains(where: { !$0.isInitial }) else { return nil }
  }

  /// *a spokesman*, *he*, *the minister*, *senior officials*
  private static func isDescription(_ words: [NameWord]) -> Bool {
    guard let first = words.first, let last = words.last else { return true }
    if words.count > 1, first.classes.meets([.determiner, .pronoun]), !first.isInitialLetter {
      return true
    }
    if !last.isCapitalized { return true }
    if words.count == 1, first.classes.meets(.pronoun), first.letters.count < 5 { return true }
    return words.allSatisfy {
      !$0.isInitialLetter && !$0.classes.meets(.given)
        && ($0.classes.meets([.title, .role, .group, .demonym, .preposition, .determiner])
          || OrganizationName.isGeneric($0))
    }
  }

  private mutating func takeTitles(_ words: inout [NameWord]) {
    while words.count > 1, let first = words.first, first.classes.meets(.title) {
      let isAlsoName = first.classes.meets([.given]) || NameWord.mayBeName(first.letters)
      if isAlsoName, words.count < 3 { break }
      if first.classes.meets(.male) != first.classes.meets(.female) {
        gender = first.classes.intersection([.male, .female])
      }
      words.removeFirst()
    }
  }

  private mutating func takeGeneration(_ words: inout [NameWord]) {
    while words.count > 1, let last = words.last {
      if let found = Self.generation(last) {
        generation = found
        words.removeLast()
        if words.count > 1, words.last?.letters == Array("the".utf8) { words.removeLast() }
      } else if last.classes.meets(.nameSuffix), last.isAllCapitals || last.isDotted {
        words.removeLast()
      } else {
        break
      }
    }
  }

  private static func generation(_ word: NameWord) -> Generation? {
    switch String(decoding: word.letters, as: UTF8.self) {
    case "jr", "jnr", "junior", "younger": .junior
    case "sr", "snr", "senior", "elder": .senior
    case "i" where word.isAllCapitals && !word.isDotted: .number(1)
    case "ii", "2nd": .number(2)
    case "iii", "third", "3rd": .number(3)
    case "iv", "4th": .number(4)
    case "v" where word.isAllCapitals && !word.isDotted: .number(5)
    case "vi": .number(6)
    case "vii": .number(7)
    case "viii": .number(8)
    case "xiv": .number(14)
    case "xvi": .number(16)
    default: nil
    }
  }
}
