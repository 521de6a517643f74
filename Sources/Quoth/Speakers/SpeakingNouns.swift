/// The nouns by which a story calls those who speak in it, whether a list has them or not: *the harbormaster* is
/// somebody throughout where it once has *“Sold,” the harbormaster said*, and so is *the cat*.
struct SpeakingNouns {
  private var nouns = HashTable()

  init() {}

  /// - Complexity: O(*n*) in the number of chunks.
  init(_ resolution: borrowing Resolution) {
    let chunks = resolution.chunks
    for range in resolution.paragraphs where range.count > 2 {
      for cue in range.dropFirst()
      where chunks[cue].kind == .cue
        && resolution.tokens[chunks[cue].tokens.lowerBound].meets(.strongVerbs)
      {
        // *“Sold,” said the harbormaster*, *“Sold,” the harbormaster said*
        let phrase = chunks[cue - 1].kind == .quote ? cue + 1 : cue - 1
        guard phrase < range.upperBound, phrase > range.lowerBound,
          chunks[phrase].kind == .phrase, chunks[phrase].index >= 0,
          phrase > cue || chunks[phrase - 1].kind == .quote
        else { continue }
        let mention = resolution.mentions[chunks[phrase].index]
        guard mention.kind == .nominal, !mention.isPlural, !mention.classes.meets(Self.things),
          mention.tokens.count > 1, !resolution.tokens[mention.head].isCapital,
          resolution.tokens[mention.head].hash != Words.voice
        else { continue }
        nouns[resolution.tokens[mention.head].hash] = 1
      }
    }
  }

  func contains(_ noun: UInt64) -> Bool { nouns[noun] != nil }

  /// What only tells somebody’s words.
  private static let things: WordClass = [
    .work, .media, .organization, .group, .place, .cueNoun,
  ]
}
