/// What *who*, *which* and *that* go back to: *the bishop, who has read it, said*.
extension ClauseReader {
  /// The phrase that *who*, *which* or *that* goes back to.
  func subject(beforeRelative relative: Int, low: Int, depth: Int) -> Subject? {
    guard depth < 8 else { return nil }
    var index = relative - 1
    if index > low, chunks[index].kind == .conjunction,
      let first = (low..<index).last(where: { chunks[$0].kind == .relative })
    {
      // *Ann, who has swum there since then, and whose husband*
      return subject(beforeRelative: first, low: low, depth: depth + 1)
    }
    if index >= low, chunks[index].kind == .preposition { index -= 1 }
    if index >= low, chunks[index].kind == .comma { index -= 1 }
    guard index >= low else { return nil }
    if chunks[index].kind == .close, let open = opening(of: index, low: low) { index = open - 1 }
    if index - 3 >= low, chunks[index].kind == .phrase, chunks[index - 1].kind == .negation,
      chunks[index - 2].kind == .comma
    {
      // *It was Ann, not Bo, who*
      index -= 3
    }
    if index - 2 >= low, chunks[index].kind == .number, chunks[index - 1].kind == .comma {
      // *Ann Lee, 82, who*
      index -= 2
    }
    guard index >= low, chunks[index].kind == .phrase else { return nil }
    if index > low, index < relative - 1, isWord(relative, Words.who), let person = mention(index),
      person.isActor, meets(index, person)
    {
      // *on a sofa with Dan, who*, *the voice of Dan, who*; not *an aide to Dent, who*
      return Subject(mentions: [chunks[index].index], firstChunk: index)
    }
    if index > low, index == relative - 1, isWord(relative, Words.who), isWord(index - 1, Words.by),
      let person = mention(index), person.isActor
    {
      // *jailed for four years by a judge who*
      return Subject(mentions: [chunks[index].index], firstChunk: index)
    }
    if index - 4 >= low, chunks[index - 1].kind == .comma, chunks[index - 2].kind == .phrase,
      chunks[index - 3].kind == .preposition, let state = mention(index), state.kind == .name,
      mention(index - 2)?.kind == .name, !state.isPerson
    {
      // *a surgeon in Columbus, Ohio, who*
      return subject(fromPhrase: index - 2, low: low, depth: depth + 1)
    }
    if index - 2 >= low, isWord(index - 1, Words.from), isWord(relative, Words.who),
      let place = mention(index), place.kind == .name, !place.isPerson,
      mention(index - 2)?.isPerson ?? false
    {
      // *an aide from Kaunas, who*
      return subject(fromPhrase: index - 2, low: low, depth: depth + 1)
    }
    if index - 3 >= low, chunks[index - 1].kind == .preposition, chunks[index - 2].kind == .comma,
      let place = mention(index), !place.isPerson
    {
      // *Doris Clegg, 71, from Hull, who …*
      switch chunks[index - 3].kind {
      case .phrase: return subject(fromPhrase: index - 3, low: low, depth: depth + 1)
      case .number where index - 5 >= low && chunks[index - 5].kind == .phrase:
        return subject(fromPhrase: index - 5, low: low, depth: depth + 1)
      default: break
      }
    }
    return subject(fromPhrase: index, low: low, depth: depth + 1)
  }

  /// Whether the sentence goes on to tell of the phrase, and not of what stands before it.
  private func meets(_ phrase: Int, _ person: Mention) -> Bool {
    let before = mention(phrase - 2)
    // *a glance at her son, who*
    if kind(phrase - 1) == .preposition, let before, before.isThing, !before.isPlural {
      return true
    }
    return person.kind == .name && Self.meetings.contains(token(phrase - 1).hash)
      && !(before?.isPerson ?? false)
  }

  /// What stands before somebody of whom the sentence goes on to tell: *with Dan, who said*.
  private static let meetings: WordSet = [
    "with", "to", "by", "beside", "against", "upon", "behind",
  ]
}
