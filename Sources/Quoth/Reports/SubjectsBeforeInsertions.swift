/// Subjects with something between them and their verb: *Hill, a doctor, said*.
extension ClauseReader {
  /// The phrase before what is inserted between commas, dashes or brackets that end at the chunk.
  func subject(beforeInsertion end: Int, low: Int, depth: Int) -> Subject? {
    if chunks[end].kind == .close {
      guard let open = opening(of: end, low: low), open > low else { return nil }
      if chunks[open - 1].kind == .phrase {
        return subject(fromPhrase: open - 1, low: low, depth: depth + 1)
      }
      return subject(endingAt: open - 1, low: low, verb: end, depth: depth + 1).subject
    }
    guard depth < 8 else { return nil }
    if chunks[end].kind == .number {
      // *Ibrahim Idris, 58*
      guard end - 2 >= low, chunks[end - 1].kind == .comma, chunks[end - 2].kind == .phrase else {
        return nil
      }
      return subject(fromPhrase: end - 2, low: low, depth: depth + 1)
    }
    let mark = chunks[end].kind
    if end - 2 > low, chunks[end - 2].kind == mark, chunks[end - 3].kind != .phrase,
      chunks[end - 3].kind != .close, chunks[end - 3].kind != .number, let name = mention(end - 1),
      name.kind == .name, name.isPerson
    {
      // *The detective whom she accused, Omar Haddow,*
      return Subject(mentions: [chunks[end - 1].index], firstChunk: end - 1)
    }
    // A relative clause reaches over commas of its own.
    var relative = end - 1
    while relative > low {
      if chunks[relative].kind == .relative,
        let owner = subject(beforeRelative: relative, low: low, depth: depth),
        chunks[relative - 1].kind == mark
          || chunks[relative - 1].kind == .preposition && chunks[relative - 2].kind == mark
          || bareName(before: end, after: relative, mark) != nil
      {
        return bareName(before: end, after: relative, mark) ?? owner
      }
      relative -= 1
    }
    // Whether a clause of its own stands between the chunk and the end.
    var hasPredicate = false
    var index = end - 1
    while index > low {
      if chunks[index].kind == mark,
        chunks[index - 1].kind == .phrase || chunks[index - 1].kind == .close
          || chunks[index - 1].kind == .number || chunks[index - 1].kind == .other
      {
        if !hasPredicate, joins(index + 1), index + 1 < end,
          let main = outerSubject(before: index, low: low, depth: depth)
        {
          // *Anna rose, went to the window, and, looking out, said*
          return main
        }
        if goesOn(index + 1), depth < 6,
          let found = subject(before: index + 1, depth: depth + 1).subject
        {
          return found
        }
        if depth < 6, tellsOn(index + 1, low: low),
          let found = subject(before: index + 1, depth: depth + 1).subject
        {
          return found
        }
        if startsInsertion(index + 1, end) {
          if let comma = participle(before: index, low: low) {
            // *Diana, going to the gable, where Anne was standing, said*
            index = comma
            continue
          }
          if let actor = actor(besideThing: index - 1, low: low, depth: depth) { return actor }
          if chunks[index - 1].kind == .phrase {
            let found = subject(fromPhrase: index - 1, low: low, depth: depth + 1)
            return found.map { apposed($0, low: low) }
          }
          return subject(beforeInsertion: index - 1, low: low, depth: depth + 1)
        }
      }
      if isPredicate(index) { hasPredicate = true }
      index -= 1
    }
    // `Hill, said` or a fronted phrase: whatever the sentence begins with.
    if let main = mainSubject(before: end, low: low, depth: depth) { return main }
    return firstPhrase(low, end)
  }

  /// Who does what a finite verb and a preposition tell before a thing, where another verb follows: *Gilbert
  /// reached across the aisle, picked it up*.
  private func actor(besideThing phrase: Int, low: Int, depth: Int) -> Subject? {
    guard depth < 6, phrase - 2 > low, let thing = mention(phrase), thing.isThing,
      kind(phrase - 1) == .preposition, kind(phrase - 2) == .verb, isFinite(phrase - 2),
      kind(phrase + 2) == .verb, isFinite(phrase + 2),
      let found = subject(before: phrase - 2, depth: depth + 1).subject,
      let first = found.mentions.first, mentions[first].isActor
    else { return nil }
    return found
  }

  /// The comma before the participle whose phrases end at the chunk, where a phrase stands before it.
  private func participle(before comma: Int, low: Int) -> Int? {
    var index = comma - 1
    while index > low, [.phrase, .preposition, .to, .adverb, .time].contains(chunks[index].kind) {
      index -= 1
    }
    guard index - 2 >= low, [.verb, .cue].contains(chunks[index].kind), index < comma - 1,
      isGerund(index),
      chunks[index - 1].kind == .comma, chunks[index - 2].kind == .phrase,
      [.preposition, .to].contains(chunks[comma - 2].kind)
    else { return nil }
    return index - 1
  }

  /// Whether a verb of saying goes on about the subject before a comma: *Ann, reached at home, said she
  /// had nothing to add, then added*.
  private func goesOn(_ chunk: Int) -> Bool {
    kind(chunk) == .cue && isFinite(chunk) && token(chunk).meets(.strongVerbs)
      && (kind(chunk + 1) == .phrase || isWord(chunk + 1, Words.that))
  }

  /// Whether a verb with its object goes on about the subject after another: *lit the lamp, pulled the
  /// curtains*.
  private func tellsOn(_ chunk: Int, low: Int) -> Bool {
    kind(chunk) == .verb && isFinite(chunk) && kind(chunk + 1) == .phrase
      && chunk - 3 > low && kind(chunk - 2) == .phrase
      && [.verb, .cue].contains(chunks[chunk - 3].kind) && isFinite(chunk - 3)
  }

  /// *The surgeon who testified against her, Benedikt Aumann,*
  private func bareName(before end: Int, after relative: Int, _ mark: Chunk.Kind) -> Subject? {
    guard end - 2 > relative, chunks[end - 2].kind == mark, let name = mention(end - 1),
      name.kind == .name, name.isPerson, chunks[relative - 1].kind == .phrase,
      let owner = mention(relative - 1), owner.kind == .nominal
    else { return nil }
    return Subject(
      mentions: [chunks[end - 1].index], firstChunk: end - 1,
      description: chunks[relative - 1].index)
  }

  /// *Patrick Keane, husband of the missing pilot,*: the name that a bare description stands beside.
  func apposed(_ found: Subject, low: Int) -> Subject {
    guard let first = found.mentions.first,
      mentions[first].kind == .nominal || isOffice(mentions[first]) || found.description != nil,
      let name = nameBefore(found.firstChunk, low: low), let other = name.mentions.first,
      found.description == nil || mentions[other].isPerson
    else { return found }
    return name
  }

  /// *Director of the Harbour Trust*, with the capitals of a name.
  private func isOffice(_ mention: Mention) -> Bool {
    tokens[mention.tokens.lowerBound].meets([.role, .title])
      && mention.tokens.contains { tokens[$0].hash == Words.of }
  }

  func nameBefore(_ chunk: Int, low: Int) -> Subject? {
    guard chunk - 2 >= low, chunks[chunk - 1].kind == .comma, let name = mention(chunk - 2),
      name.kind == .name, name.isPerson || !name.isOrganization
    else { return nil }
    if tokens[chunks[chunk].tokens.lowerBound].hash == Words.the, chunk - 3 >= low,
      [.verb, .cue, .preposition, .to, .phrase].contains(chunks[chunk - 3].kind)
    {
      return nil
    }
    return Subject(mentions: [chunks[chunk - 2].index], firstChunk: chunk - 2)
  }

  func startsInsertion(_ first: Int, _ end: Int) -> Bool {
    guard first < end else { return false }
    switch chunks[first].kind {
    case .relative, .phrase, .number, .time, .preposition, .adverb, .verb, .cue, .to, .auxiliary,
      .other, .conjunction:
      return true
    default: return false
    }
  }

  func opening(of close: Int, low: Int) -> Int? {
    var index = close - 1
    while index >= low {
      if chunks[index].kind == .open { return index }
      index -= 1
    }
    return nil
  }
}
