import Quoth

/// One given name, initial or surname. A class, so that comparisons copy a reference.
final class NamePart: Sendable {
  /// Folded to a to z.
  let letters: [UInt8]
  /// The ``Romanization/key(_:)``.
  let key: [UInt8]
  let isMarked: Bool
  let isTransliterated: Bool
  /// What is known of it as a given name.
  let given: GivenNames.Entry?
  let isLeadingSurname: Bool
  /// What the word lists say.
  let classes: WordClass
  /// Whether a particle stands before it: *bin **Salman***.
  let followsParticle: Bool
  /// Whether a hyphen joins it to the one before.
  let isHyphenated: Bool

  var isInitial: Bool { letters.count == 1 }
  /// Whose name it is, as far as that tells how the surname may vary: *Michael* tells nothing.
  var cultures: GivenNames.Cultures {
    guard let known = given?.cultures else { return [] }
    return known.contains(.latin) ? known.subtracting([.slavic, .arabic]) : known
  }
  /// Whether it is a common given name.
  var isGivenName: Bool { given != nil || classes.meets(.given) }

  private init(
    _ letters: [UInt8], of word: NameWord, isHyphenated: Bool, followsParticle: Bool
  ) {
    self.isHyphenated = isHyphenated
    self.followsParticle = followsParticle
    self.letters = letters
    key = Romanization.key(letters)
    isMarked = word.isMarked
    isTransliterated = word.isTransliterated
    given = GivenNames.shared[letters]
    isLeadingSurname = GivenNames.shared.isLeadingSurname(letters)
    classes =
      letters == word.letters
      ? word.classes
      : Language.english.lexicon.classes(
        of: Lexicon.hash(letters, letters.indices))
  }

  /// The parts of a word: several where it is hyphenated or of initials, *Jong-un*, *J.R.R.*
  static func parts(
    of word: NameWord, isFirstOfSeveral: Bool, followsParticle: Bool
  ) -> [NamePart] {
    var pieces = word.letters.split(separator: UInt8(ascii: "-")).map(Array.init)
    if pieces.count == 1, isFirstOfSeveral || word.isDotted, word.isAllCapitals,
      word.letters.count < (word.isDotted ? 5 : 3), word.letters.count > 1,
      word.isDotted || !pieces[0].contains(where: "aeiou".utf8.contains)
    {
      pieces = word.letters.map { [$0] }
    } else if pieces.count > 1, NameWord.articles.contains(pieces[0]) {
      // *al-Assad*
      pieces.removeFirst()
    }
    return pieces.enumerated().map { index, letters in
      NamePart(
        letters, of: word, isHyphenated: index > 0, followsParticle: followsParticle && index == 0)
    }
  }

  /// Whether the writing alone tells that it is of Cyrillic: *-sky*, *-enko*, *-ov*.
  var hasSlavicEnding: Bool {
    isTransliterated
      || key.count > 4 && Self.slavicEndings.contains { key.suffix($0.count).elementsEqual($0) }
  }

  private static let slavicEndings = [
    "ski", "ska", "skaia", "cki", "ov", "ev", "ova", "eva", "enko", "Cuk", "iC", "ni",
  ].map { Array($0.utf8) }
}
