/// What the stages need to know of one language.
struct Language: Sendable {
  /// The ICU locale that words and sentences are broken by.
  let locale: String
  /// The word lists.
  let lexicon: Lexicon

  /// Hashes of words that are written with an apostrophe for their lost beginning: *’em*.
  let elisions: Set<UInt64>
  /// Hashes of words that are written with an apostrophe for their lost end: *o’*.
  let clipped: Set<UInt64>

  static let english = Language(
    locale: "en", lexicon: Lexicon(data: englishData + englishGrammar),
    elisions: Set(
      ["tis", "twas", "em", "til", "till", "cause", "cos", "coz", "bout", "round", "n", "tude"].map
      {
        Lexicon.hash($0)
      }),
    clipped: Set(["o", "wi", "th", "an", "ol", "lil", "t", "gi"].map { Lexicon.hash($0) }))
}
