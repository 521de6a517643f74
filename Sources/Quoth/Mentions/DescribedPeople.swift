/// Adjectives between a determiner and the noun for a person.
extension Chunker {
  /// *a tall, thin man*, *a wealthy and retired gentleman*, *a young unmarried lady*: the token for the person, where the
  /// phrase whose words begin at `first` goes on at a comma, a conjunction or a participle with no more than adjectives
  /// before it.
  func person(over joint: Int, from first: Int, _ range: Range<Int>) -> Int? {
    guard joinsAdjectives(joint) || mayDescribe(joint), !endsInPlural(joint - 1),
      (first..<joint).allSatisfy({ mayDescribe($0) || joinsAdjectives($0) })
    else { return nil }
    for index in joint + 1..<min(range.upperBound, joint + 8) {
      if isOnePerson(index) {
        // *on the pavement, crane driver Bo Carr shouted*
        return index + 1 < range.upperBound && tokens[index + 1].isCapital ? nil : index
      }
      guard mayDescribe(index) || joinsAdjectives(index) && mayDescribe(index - 1) else {
        return nil
      }
    }
    return nil
  }

  /// *elderly* in *a tall elderly man*, which no adverb is, whatever its ending.
  func describes(_ index: Int, _ range: Range<Int>) -> Bool {
    Words.adjectivesLikeAdverbs.contains(tokens[index].hash) && startsPhrase(index + 1, range)
  }

  /// *mutter* in *heard the old man mutter*, *saw his father pass*: what somebody is heard or seen to do by the phrase that
  /// begins at `start`.
  func isHeard(_ index: Int, from start: Int) -> Bool {
    guard start > 0, tokens[index].meets([.base, .gerund]),
      Words.perceiving.contains(tokens[start - 1].hash)
        || Words.seeing.contains(tokens[start - 1].hash)
    else { return false }
    let person = tokens[index - 1]
    return person.meets([.role, .person, .kin, .title]) || person.hash == Words.voice
  }

  /// *34-year-old*
  func isAged(_ index: Int) -> Bool {
    bytes[tokens[index].range].suffix(9).elementsEqual("-year-old".utf8)
  }

  private static let conjunctions: WordSet = ["and", "but", "yet"]

  private func joinsAdjectives(_ index: Int) -> Bool {
    tokens[index].scalar == 0x2C || Self.conjunctions.contains(tokens[index].hash)
  }

  private func isOnePerson(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.isCapital
      && (token.meets([.role, .person, .kin]) || token.hash == Words.voice)
      // *After a while, mother left.*
      && (!token.meets(.kin) || token.meets(.role) || tokens[index - 1].kind != .punctuation)
      && !token.meets([.group, .plural, .organization]) && !token.flags.contains(.sentenceStart)
  }

  /// *tall*, or *very* in *a very tall, thin man*.
  private func mayDescribe(_ index: Int) -> Bool {
    isAdjective(index)
      || tokens[index].meets(.adverb) && !tokens[index].isCapital && index + 1 < tokens.count
        && isAdjective(index + 1)
  }

  /// Whether the word may be an adjective: no noun for somebody, and nothing that has another place in a sentence.
  private func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.flags.contains(.sentenceStart), !token.flags.contains(.possessive)
    else { return false }
    // *a Leeds-based, Lagos-born novelist*
    if token.isCapital { return isPartOfAdjective(index) }
    // *a sad, ginger-coloured man*
    if token.meets(.strongVerbs), bytes[token.range].contains(0x2D) { return true }
    if token.hash == Words.little || Words.adjectivesLikeAdverbs.contains(token.hash) {
      return true
    }
    // *a feeble, squeaking voice*
    let isParticiple = token.meets(.gerund) && index + 1 < tokens.count && isOnePerson(index + 1)
    return !token.meets([
      .role, .title, .kin, .person, .group, .organization, .media, .place, .given, .auxiliary,
      .preposition, .conjunction, .negation, .pronoun, .relative, .determiner, .adverb,
    ]) && (isParticiple || !token.meets(.strongVerbs))
  }
}
