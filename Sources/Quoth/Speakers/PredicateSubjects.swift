/// Of whom a description only tells what they are.
extension ApposedMentions {
  /// Who is said to be what the chunk says, a somebody new: *The pilot was a woman*.
  static func subject(
    of predicate: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Int? {
    let chunks = mentions.chunks
    let mention = mentions.mentions[chunks[predicate].index]
    guard predicate > range.lowerBound + 1, mention.isPerson, !mention.isPlural,
      Words.indefinite.contains(tokens[mention.tokens.lowerBound].hash),
      chunks[predicate - 1].tokens.count == 1,
      being.contains(tokens[chunks[predicate - 1].tokens.lowerBound].hash)
    else { return nil }
    let before = chunks[predicate - 2]
    guard before.kind == .phrase, before.index >= 0 else { return nil }
    let subject = mentions.mentions[before.index]
    return subject.isPlural || subject.classes.meets([.neuter, .firstPerson]) ? nil : before.index
  }

  /// Of whom a sentence tells at its end what they are: *He stood there holding it, a lad of nineteen.*
  static func apposed(
    at chunk: Int, _ range: Range<Int>, _ mentions: Mentions, _ tokens: [Token]
  ) -> Int? {
    let chunks = mentions.chunks
    let mention = mentions.mentions[chunks[chunk].index]
    guard chunk > range.lowerBound + 2, chunks[chunk - 1].kind == .comma,
      chunks[chunk - 2].kind != .quote, mention.kind == .nominal, !mention.isPlural,
      Words.indefinite.contains(tokens[mention.tokens.lowerBound].hash),
      tokens[mention.head].meets(.person), chunk + 1 < range.upperBound,
      [.preposition, .relative, .stop].contains(chunks[chunk + 1].kind)
    else { return nil }
    var hasVerb = false
    for index in (max(range.lowerBound, chunk - reach)..<chunk - 1).reversed() {
      let known = chunks[index].kind == .phrase && chunks[index].index >= 0
      let person = known ? mentions.mentions[chunks[index].index] : nil
      if index == range.lowerBound
        || tokens[chunks[index].tokens.lowerBound].flags.contains(.sentenceStart)
      {
        guard hasVerb, let person, !person.isPlural,
          person.isPerson || person.kind == .pronoun && person.classes.meets([.male, .female])
        else { return nil }
        return chunks[index].index
      }
      // Not *He saw his friend, a man of sixty.*
      if chunks[index].kind == .quote || person?.isPerson == true { return nil }
      if [.verb, .cue, .auxiliary].contains(chunks[index].kind) { hasVerb = true }
    }
    return nil
  }

  /// So many chunks of a sentence are looked at.
  private static let reach = 40
  private static let being: WordSet = ["was", "is"]
}
