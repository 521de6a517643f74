/// The nouns that abbreviated titles are short for: *Dr. Archie* is *the doctor*.
struct TitleNouns: Sendable {
  private let nouns: [UInt64: UInt64]

  static let english = TitleNouns([
    "dr": "doctor", "prof": "professor", "capt": "captain", "col": "colonel", "gen": "general",
    "lt": "lieutenant", "sgt": "sergeant", "cpl": "corporal", "maj": "major", "adm": "admiral",
    "sen": "senator", "rep": "representative", "gov": "governor", "pres": "president",
    "rev": "reverend", "insp": "inspector", "supt": "superintendent", "det": "detective",
    "cllr": "councillor",
  ])

  private init(_ words: [String: String]) {
    nouns = Dictionary(
      words.map { (Lexicon.hash($0.key), Lexicon.hash($0.value)) }, uniquingKeysWith: { $1 })
  }

  /// The hash of the noun, or the same hash where it is no such title's.
  func noun(of hash: UInt64) -> UInt64 { nouns[hash] ?? hash }
}
