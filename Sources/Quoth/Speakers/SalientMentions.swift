/// Which mentions a pronoun takes up first: subjects, and in news those who are reported to speak.
extension Resolution {
  /// Marks the mentions that a verb follows, whatever is inserted between, and no preposition precedes.
  func subjects() -> (subjects: [Bool], speakers: [Bool]) {
    var result = [Bool](repeating: false, count: mentions.count)
    var speakers = result
    /// *Ann Lee, a baker, said*, *But Ann Lee, who bakes, said*
    func isFirst(_ next: Int, _ phrase: Int) -> Bool {
      tokens[chunks[phrase].tokens.lowerBound].flags.contains(.sentenceStart)
        || next < chunks.count && chunks[next].kind == .relative
          && phrase > 0 && chunks[phrase - 1].kind != .comma
    }
    for range in paragraphs {
      for index in range
      where chunks[index].kind == .phrase && chunks[index].index >= 0 {
        if index > range.lowerBound,
          [.preposition, .to, .verb, .relative].contains(chunks[index - 1].kind)
        {
          continue
        }
        var next = index + 1
        // *they both said*
        while next < range.upperBound,
          [.adverb, .negation].contains(chunks[next].kind)
            || chunks[next].kind == .other
              && Words.floating.contains(tokens[chunks[next].tokens.lowerBound].hash)
        {
          next += 1
        }
        while next + 1 < range.upperBound,
          chunks[next].kind == .preposition, chunks[next + 1].kind == .phrase
        {
          // *the mayor of Dublin said*
          next += 2
        }
        next = afterInsertion(next, range)
        let follows = next < range.upperBound ? chunks[next].kind : .stop
        let inverted =
          index > range.lowerBound + 1 && chunks[index - 1].kind == .cue
          && [.quote, .comma].contains(chunks[index - 2].kind)
        result[chunks[index].index] =
          [.verb, .cue, .auxiliary].contains(follows) || inverted
          || follows == .comma
            && (index == range.lowerBound || isFirst(next + 1, index))
        // Not *the pay* in *one of them, who works at night, says the pay is tolerable*.
        // Nor *the importance* in *Ann Lee, the mayor, stressed the importance*.
        let mention = mentions[chunks[index].index]
        let isInverted =
          inverted && ![.verb, .auxiliary].contains(follows)
          && (chunks[index - 2].kind == .quote || mention.kind != .nominal || mention.isPerson
            || mention.isOrganization || mention.isPlural)
        let verb = follows == .cue ? next : isInverted ? index - 1 : -1
        if verb >= 0, tokens[chunks[verb].tokens.lowerBound].meets(.strongVerbs) {
          speakers[chunks[index].index] = true
        }
      }
    }
    return (result, speakers)
  }

  /// The chunk after what stands between dashes: *one of them—a tall man—rose*.
  private func afterInsertion(_ dash: Int, _ range: Range<Int>) -> Int {
    guard dash < range.upperBound, chunks[dash].kind == .dash else { return dash }
    let end = min(range.upperBound, dash + 12)
    return (dash + 1..<end).first { chunks[$0].kind == .dash }.map { $0 + 1 } ?? dash
  }

  /// Marks what the reports of news tell of the mentions: who speaks, alone or with others, and who is only
  /// spoken of in others’ words.
  mutating func mark(_ reports: [Report]) {
    for (description, name) in namesBeside where isSubject[description] || isSubject[name] {
      isSubject[description] = true
      isSubject[name] = true
    }
    for report in reports where report.nonquotation == nil {
      for fragment in report.fragments { markReported(fragment) }
      let speakers = report.cue?.subject?.mentions ?? []
      for mention in speakers where !mentions[mention].isQuoted {
        isSubject[mention] = true
        isSpeaker[mention] = true
        contents[mention, default: []] += report.fragments
      }
      if speakers.count > 1, let last = speakers.max() { together[last] = speakers }
    }
    markPairs()
  }

  /// *Ann Lee and Bo Carr plan to go on.*: who act together, where the sentence begins with them.
  private mutating func markPairs() {
    for range in paragraphs {
      for index in range.dropLast(3)
      where chunks[index].kind == .phrase && chunks[index].index >= 0
        && chunks[index + 2].kind == .phrase && chunks[index + 2].index >= 0
        && tokens[chunks[index + 1].tokens.lowerBound].hash == Words.and
        && tokens[chunks[index].tokens.lowerBound].flags.contains(.sentenceStart)
      {
        let pair = [chunks[index].index, chunks[index + 2].index]
        // *Noel and Attracta Geraghty, who have lived there since 1988, say*
        guard
          [.verb, .cue, .auxiliary].contains(chunks[index + 3].kind)
            || chunks[index + 3].kind == .comma && couples.partners[pair[1]] != nil
        else { continue }
        let areNamed = pair.allSatisfy { mentions[$0].kind == .name && !mentions[$0].isQuoted }
        if areNamed, together[pair[1]] == nil { together[pair[1]] = pair }
      }
    }
  }

  private mutating func markReported(_ fragment: Range<Int>) {
    func start(_ mention: Mention) -> Int { Int(tokens[mention.tokens.lowerBound].start) }
    var index = mentions.firstSorted { start($0) >= fragment.lowerBound }
    while index < mentions.count, start(mentions[index]) < fragment.upperBound {
      isReported[index] = true
      index += 1
    }
  }

  /// Has *they* take up those who speak together.
  mutating func join(_ members: [Int]) {
    guard var last = recent.last, members.allSatisfy({ ofMention[$0] >= 0 }) else { return }
    last.entity = addGroup(of: members.map { Int(ofMention[$0]) })
    last.isPlural = true
    recent.append(last)
  }

  /// Several who are one *they*.
  mutating func addGroup(of members: [Int]) -> Int {
    var group = Entity(name: entities[members[0]].name, kind: .group)
    group.members = members
    return add(group)
  }
}
