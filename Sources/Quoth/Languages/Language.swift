/// What the stages need to know of one language.
package struct Language: Sendable {
  /// The ICU locale that words and sentences are broken by.
  let locale: String
  /// The word lists.
  package let lexicon: Lexicon

  /// Hashes of words that are written with an apostrophe for their lost beginning: *’em*.
  let elisions: WordSet
  /// Hashes of words that are written with an apostrophe for their lost end: *o’*.
  let clipped: WordSet

  package static let english = Language(
    locale: "en",
    lexicon: Lexicon(
      data: [englishData, englishGrammar, englishGivenNamesOfTheWorld].joined(separator: "\n")),
    elisions: [
      "tis", "twas", "em", "til", "till", "cause", "cos", "coz", "bout", "round", "n", "tude",
    ],
    clipped: ["o", "wi", "th", "an", "ol", "lil", "t", "gi"])
}
