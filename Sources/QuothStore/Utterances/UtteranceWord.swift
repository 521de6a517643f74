import Quoth

/// A normalised word of a quotation.
struct UtteranceWord: Sendable, Hashable {
  /// What the word is, as far as that tells what its change would mean.
  struct Traits: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// Says something by itself: no article, pronoun, preposition, auxiliary.
    static let content = Traits(rawValue: 1)
    static let negation = Traits(rawValue: 2)
    static let number = Traits(rawValue: 4)
    /// Has a capital that no sentence's beginning asks for.
    static let name = Traits(rawValue: 8)
    /// May come and go: *the*, *that*, *well*.
    static let filler = Traits(rawValue: 16)
    /// *will*, *would*, *must*
    static let modal = Traits(rawValue: 32)
    /// Words are left out before it: an ellipsis, or an editor's brackets.
    static let afterGap = Traits(rawValue: 64)
  }

  /// Where it stands in the normalised text.
  var range: Range<Int>
  /// The hash by which words are compared.
  var hash: UInt64
  var traits: Traits

  static func == (one: UtteranceWord, other: UtteranceWord) -> Bool { one.hash == other.hash }
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Traits of a word by its normalised letters.
  static func traits(_ hash: UInt64, first: UInt8) -> Traits {
    let classes = Language.english.lexicon.classes(of: hash)
    var traits: Traits = []
    if !classes.meets(.closed) { traits.insert(.content) }
    if classes.meets(.negation) || negations.contains(hash) { traits.insert(.negation) }
    if first &- 0x30 < 10 || numbers.contains(hash) { traits.insert(.number) }
    if fillers.contains(hash) { traits.insert(.filler) }
    if modals.contains(hash) { traits.insert(.modal) }
    return traits
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(
      words.split(separator: " ").map {
        let bytes = Array($0.utf8)
        return Lexicon.hash(bytes, bytes.indices)
      })
  }

  private static let negations = hashes(
    "not no never nobody nothing none nor neither without hardly barely against few nowhere unless")
  private static let numbers = hashes(
    "hundred thousand million billion trillion dozen half third quarter twenty thirty forty fifty "
      + "sixty seventy eighty ninety thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
      + "first second fourth fifth sixth seventh eighth ninth tenth double twice triple")
  private static let fillers = hashes(
    "a an the that which who and so just really very well oh uh um er ah also then now actually "
      + "quite indeed but of course know you simply")
  private static let modals = hashes(
    "will would can could shall should may might must ought is are was were be been has have had")
}
