/// Subjects that stand before their verb: *the bishop’s secretary, Ida Falk, said*.
extension ClauseReader {
  /// The subject that stands before the verb of the chunk, and whether the verb is negated.
  func subject(before verb: Int, depth: Int = 0) -> (subject: Subject?, isNegated: Bool) {
    guard depth < 8 else { return (nil, false) }
    let low = sentenceStart(of: verb)
    var index = verb - 1
    var isNegated = false
    while index >= low {
      switch chunks[index].kind {
      case .phrase
      where index - 2 >= low && chunks[index - 1].kind == .preposition
        && chunks[index - 2].kind == .auxiliary:
        // *has for weeks mocked*
        index -= 2
        continue
      case .preposition
      where index > low && chunks[index + 1].kind == .adverb && chunks[index - 1].kind == .phrase:
        // *Mary at once said*
        index -= 1
        continue
      case .other where index > low && floats(index):
        // *they both cried*
        index -= 1
        continue
      case .adverb, .auxiliary, .time, .negation:
        if token(index).meets(.negation) { isNegated = true }
        index -= 1
        continue
      default: break
      }
      break
    }
    if let joint = jointBefore(fronted: index, low: low) { index = joint }
    guard index >= low else { return (nil, isNegated) }
    let found = subject(endingAt: index, low: low, verb: verb, depth: depth)
    if let owner = opening(low, before: verb, found.subject) { return (owner, isNegated) }
    if let subject = found.subject, let governor = governor(of: subject, before: verb, low: low) {
      return (self.subject(before: governor, depth: depth + 1).subject, isNegated)
    }
    return (found.subject, isNegated || found.isNegated)
  }

  /// The *and* before what is fronted to the verb of its clause: *Ann rose and at the door turned*, *, and at the
  /// first pause, turned*.
  private func jointBefore(fronted last: Int, low: Int) -> Int? {
    let phrase = kind(last) == .comma ? last - 1 : last
    guard phrase - 2 > low, kind(phrase) == .phrase, kind(phrase - 1) == .preposition,
      joins(phrase - 2), !standsBesideNoun(phrase, low: low)
    else { return nil }
    return phrase - 2
  }

  /// *A driver who died when his van was swept off a lane near Louth had told*: whom the sentence begins
  /// with, where a relative clause follows and what stands before the verb belongs to another.
  func opening(_ low: Int, before verb: Int, _ found: Subject?) -> Subject? {
    guard let found, found.firstChunk > low + 1, found.mentions.count == 1,
      chunks[low].kind == .phrase, chunks[low].index >= 0, kind(low + 1) == .relative,
      !isWord(low + 1, Words.that), kind(verb - 1) == .auxiliary,
      (low..<verb).allSatisfy({ kind($0) != .comma }),
      [.preposition, .verb, .to].contains(kind(found.firstChunk - 1)),
      (low + 2..<found.firstChunk).contains(where: {
        kind($0) == .auxiliary || kind($0) == .verb && isFinite($0)
      })
    else { return nil }
    return Subject(mentions: [chunks[low].index], firstChunk: low)
  }

  /// *answered* in *she answered him in the usual way, and, after a pause, added*: *him* adds nothing.
  private func governor(of subject: Subject, before verb: Int, low: Int) -> Int? {
    let chunk = subject.firstChunk
    guard chunk > low, subject.mentions.count == 1, let mention = mention(chunk),
      mention.kind == .pronoun, Words.objects.contains(tokens[mention.head].hash),
      (chunk..<verb).contains(where: { kind($0) == .comma || kind($0) == .conjunction })
    else { return nil }
    let end = kind(chunk - 1) == .preposition || kind(chunk - 1) == .to ? chunk - 1 : chunk
    return governingVerb(before: end, low: low)
  }

  func subject(
    endingAt index: Int, low: Int, verb: Int, depth: Int
  ) -> (subject: Subject?, isNegated: Bool) {
    switch chunks[index].kind {
    case .phrase:
      // *with Kyiv describing*, *footage of Hill asking*: the nearest phrase.
      if token(verb).meets(.gerund), !token(verb).meets(.finite), index > low,
        isWord(index - 1, Words.with) || isWord(index - 1, Words.of)
      {
        return (Subject(mentions: [chunks[index].index], firstChunk: index), false)
      }
      return (subject(fromPhrase: index, low: low, depth: depth), false)
    case .relative:
      return (subject(beforeRelative: index, low: low, depth: depth), false)
    case .comma, .close, .dash, .number:
      if token(verb).meets(.gerund), !token(verb).meets(.finite), chunks[index].kind == .comma,
        token(verb).meets(.relaying), let reporting = nearestReport(before: index, low: low),
        let source = subject(before: reporting, depth: depth + 1).subject
      {
        // *Kestrel will build a van, the Zeitung reported, quoting its chief*
        return (source, false)
      }
      if token(verb).meets(.gerund), !token(verb).meets(.finite), chunks[index].kind == .comma,
        let main = arrival(before: index, low: low, depth: depth)
          ?? firstSubject(before: index, low: low, depth: depth)
      {
        return (main, false)
      }
      if chunks[index].kind == .comma, let name = NameBeforeInsertions(self).name(index, low: low) {
        return (Subject(mentions: [chunks[name].index], firstChunk: name), false)
      }
      return (subject(beforeInsertion: index, low: low, depth: depth), false)
    case .cue, .verb:
      if isFinite(index), let owner = relativized(before: index, low: low, depth: depth) {
        return (owner, false)
      }
      fallthrough
    case .conjunction, .to, .preposition:
      // What reports is coordinated with what reports: *announced that … and reiterated …*
      if chunks[index].kind == .conjunction, token(verb).meets(.strongVerbs),
        let parallel = reportingVerb(before: index, low: low, depth: depth)
      {
        let found = subject(before: parallel, depth: depth + 1)
        if found.subject != nil { return (found.subject, false) }
      }
      if joins(index), index - 1 > low, chunks[index - 1].kind == .comma,
        let outer = outerSubject(before: index, low: low, depth: depth)
      {
        // *Anna thought that Tom slept, and said*
        return (outer, false)
      }
      guard let governor = governingVerb(before: index + 1, low: low) else {
        return (firstPhrase(low, index), false)
      }
      let governed = subject(before: governor, depth: depth + 1)
      // *did not speak to the crowd but later told reporters*
      let isNegated = governed.isNegated && chunks[index].kind != .conjunction
      return (governed.subject, isNegated || refuses(governor, index))
    case .other
    where index - 2 >= low && chunks[index - 1].kind == .preposition
      && chunks[index - 2].kind == .phrase:
      // *the mother of three replied*
      return (subject(fromPhrase: index - 2, low: low, depth: depth), false)
    default:
      return (nil, false)
    }
  }

  /// *He had not been there ten minutes when the servant came in, saying*: whoever broke in.
  private func arrival(before comma: Int, low: Int, depth: Int) -> Subject? {
    guard let when = (low + 1..<max(low + 1, comma)).last(where: { isWord($0, Words.when) }),
      kind(when - 1) != .comma, kind(when + 1) == .phrase,
      let main = (low..<when).last(where: { kind($0) == .auxiliary }),
      Self.pastForms.contains(token(main).hash),
      (when + 2..<comma).contains(where: { isPredicate($0) })
    else { return nil }
    return subject(fromPhrase: when + 1, low: when + 1, depth: depth + 1)
  }

  private static let pastForms: WordSet = ["was", "were", "had", "been"]

  /// *The surgeon whom Leung had trained and the chairman later dismissed said*: the phrase that the
  /// relative clauses before a second finite verb belong to.
  private func relativized(before verb: Int, low: Int, depth: Int) -> Subject? {
    guard let relative = (low..<max(low, verb)).first(where: { chunks[$0].kind == .relative }),
      relative > low, chunks[relative - 1].kind == .phrase, !isWord(relative, Words.that)
    else { return nil }
    return subject(beforeRelative: relative, low: low, depth: depth + 1)
  }

  /// Whether what follows the verb did not happen: *declined to say*.
  func refuses(_ verb: Int, _ next: Int) -> Bool {
    (kind(next) == .to || chunks[next].kind == .cue || chunks[next].kind == .verb)
      && Self.refusals.contains(token(verb).hash)
  }

  static let refusals: WordSet = [
    "declined", "declines", "refused", "refuses", "failed", "fails", "stopped", "denied",
    "denies",
  ]

  /// The subject whose last phrase is the chunk: goes back over *of the ministry in Kyiv*, over
  /// *who know Hill*, and over *X and* where two speak together.
  func subject(fromPhrase chunk: Int, low: Int, depth: Int) -> Subject? {
    guard depth < 8, chunks[chunk].kind == .phrase, chunks[chunk].index >= 0 else { return nil }
    let before = chunk - 1
    if before >= low {
      switch chunks[before].kind {
      case .preposition, .to:
        if standsBesideNoun(chunk, low: low) {
          return Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
        }
        if before - 1 >= low, chunks[before - 1].kind == .phrase, chunks[before - 1].index >= 0,
          !isWord(before, Words.as), !token(before).meets(.subordinator)
        {
          return subject(fromPhrase: before - 1, low: low, depth: depth + 1)
        }
        if before - 2 >= low, chunks[before - 1].kind == .adverb,
          chunks[before - 2].kind == .phrase, chunks[before - 2].index >= 0
        {
          // *officials familiar with the plan*, *diplomats here in Geneva*
          return subject(fromPhrase: before - 2, low: low, depth: depth + 1)
        }
        if before - 1 >= low, isModifier(before - 1),
          let owner = modified(before - 1, low: low, depth: depth)
        {
          return owner
        }
        if before == low || isBoundary(before - 1) {
          return Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
        }
      case .verb, .cue:
        if let owner = modified(before, low: low, depth: depth) { return owner }
        if let owner = possessed(before, low: low, depth: depth) { return owner }
      case .phrase
      where chunks[chunk].tokens.count == 1 && !token(chunk).isCapital
        && mention(chunk)?.kind == .nominal
        && tokens[chunks[before].tokens.upperBound - 1].isCapital:
        // *Director of the National Nutrition study*
        return subject(fromPhrase: before, low: low, depth: depth + 1)
      case .conjunction:
        if isWord(before, Words.and), let joint = joint(chunk, low: low, depth: depth) {
          return joint
        }
        if isWord(before, Words.and), before - 2 > low, chunks[before - 2].kind == .preposition,
          let last = mention(chunk), let first = mention(before - 1), !last.isPerson,
          !first.isPerson
        {
          // *the foreign ministers of Peru and Ecuador*
          return subject(fromPhrase: before - 1, low: low, depth: depth + 1)
        }
      default: break
      }
    }
    return named(chunk, low: low)
  }

  /// *When they had turned around a corner Matthew said*, *At the party Cynthia said*: a name that only stands
  /// beside the noun before it.
  private func standsBesideNoun(_ chunk: Int, low: Int) -> Bool {
    guard let mention = mention(chunk), mention.kind == .name, !mention.isOrganization,
      mention.name.lowerBound > mention.tokens.lowerBound,
      mention.name.upperBound == mention.tokens.upperBound,
      kind(low) != .phrase, token(low).meets([.subordinator, .preposition]),
      (low..<chunk).allSatisfy({ kind($0) != .comma })
    else { return false }
    let noun = tokens[mention.name.lowerBound - 1]
    return noun.isWord && !noun.isCapital
      && !noun.meets([.title, .role, .kin, .person, .group, .organization, .media, .determiner])
      && !noun.meets([.pronoun, .demonym, .particle])
  }

  /// *A couple whose hedge has split a village say*: the phrase that *whose* goes back to.
  private func possessed(_ verb: Int, low: Int, depth: Int) -> Subject? {
    guard chunks[verb].kind == .verb, isFinite(verb) || kind(verb - 1) == .auxiliary else {
      return nil
    }
    var index = verb - 1
    while index > low, [.auxiliary, .adverb, .negation].contains(chunks[index].kind) { index -= 1 }
    guard index > low, chunks[index].kind == .phrase, isWord(index - 1, Words.whose) else {
      return nil
    }
    return subject(beforeRelative: index - 1, low: low, depth: depth + 1)
  }

  /// *officials investigating the crash*, *a man arrested in Kyiv*, *people who know*: the phrase
  /// that the verb form modifies.
  func modified(_ verb: Int, low: Int, depth: Int) -> Subject? {
    var index = verb - 1
    while index >= low,
      [.adverb, .auxiliary, .to, .verb, .cue, .negation].contains(chunks[index].kind)
        // *a man who drowned while trying to save his dog*
        || chunks[index].kind == .conjunction && index > low && token(index + 1).meets(.gerund)
    {
      index -= 1
    }
    guard index >= low else { return nil }
    if chunks[index].kind == .relative {
      return subject(beforeRelative: index, low: low, depth: depth)
    }
    guard isModifier(verb), index == verb - 1, chunks[index].kind == .phrase else { return nil }
    // *people briefed on the plan*: a preposition follows a participle that governs nothing.
    let isPassive = token(verb).meets(.participle) && kind(verb + 1) == .preposition
    guard chunks[index].index >= 0, token(verb).meets(.gerund) || isPassive else { return nil }
    return subject(fromPhrase: index, low: low, depth: depth + 1)
  }

  func isModifier(_ chunk: Int) -> Bool {
    let kind = chunks[chunk].kind
    return (kind == .verb || kind == .cue || kind == .other)
      && (token(chunk).meets([.gerund, .participle]) || kind == .verb)
  }

  func isBoundary(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .comma, .colon, .semicolon, .dash, .quote, .conjunction, .relative, .stop, .close, .open,
      .time, .adverb:
      return true
    default: return false
    }
  }

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
      person.kind == .name, person.isActor, Self.meetings.contains(token(index - 1).hash),
      !(mention(index - 2)?.isPerson ?? false)
    {
      // *on a sofa with Dan, who*; not *an aide to Dent, who*
      return Subject(mentions: [chunks[index].index], firstChunk: index)
    }
    if index - 4 >= low, chunks[index - 1].kind == .comma, chunks[index - 2].kind == .phrase,
      chunks[index - 3].kind == .preposition, let state = mention(index), state.kind == .name,
      mention(index - 2)?.kind == .name, !state.isPerson
    {
      // *a surgeon in Columbus, Ohio, who*
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

  /// What stands before somebody of whom the sentence goes on to tell: *with Dan, who said*.
  private static let meetings: WordSet = [
    "with", "to", "by", "beside", "against", "upon", "behind",
  ]

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
        if startsInsertion(index + 1, end) {
          if let comma = participle(before: index, low: low) {
            // *Diana, going to the gable, where Anne was standing, said*
            index = comma
            continue
          }
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

  /// The comma before the participle whose phrases end at the chunk, where a phrase stands before it.
  private func participle(before comma: Int, low: Int) -> Int? {
    var index = comma - 1
    while index > low, [.phrase, .preposition, .to, .adverb, .time].contains(chunks[index].kind) {
      index -= 1
    }
    guard index - 2 >= low, [.verb, .cue].contains(chunks[index].kind), index < comma - 1,
      token(index).meets(.gerund), !token(index).meets(.finite),
      chunks[index - 1].kind == .comma, chunks[index - 2].kind == .phrase,
      [.preposition, .to].contains(chunks[comma - 2].kind)
    else { return nil }
    return index - 1
  }

  /// Whether *and* or the like stands there.
  private func joins(_ chunk: Int) -> Bool {
    kind(chunk) == .conjunction && Words.coordinating.contains(token(chunk).hash)
  }

  /// Whether a verb of saying goes on about the subject before a comma: *Ann, reached at home, said she
  /// had nothing to add, then added*.
  private func goesOn(_ chunk: Int) -> Bool {
    kind(chunk) == .cue && isFinite(chunk) && token(chunk).meets(.strongVerbs)
      && (kind(chunk + 1) == .phrase || isWord(chunk + 1, Words.that))
  }

  /// Whether the chunk is a finite verb or an auxiliary.
  func isPredicate(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .verb, .cue: isFinite(chunk)
    case .auxiliary: true
    default: false
    }
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

  /// *Ukrainian officials and President Zelenskyy*, where both begin their clause.
  func joint(_ last: Int, low: Int, depth: Int) -> Subject? {
    var members = [last]
    var index = last - 1
    while index - 1 >= low {
      let separator = chunks[index].kind
      guard separator == .comma || separator == .conjunction else { break }
      var phrase = index - 1
      if separator == .conjunction, chunks[phrase].kind == .comma { phrase -= 1 }
      guard phrase >= low, chunks[phrase].kind == .phrase, chunks[phrase].index >= 0 else { break }
      members.append(phrase)
      index = phrase - 1
    }
    guard members.count > 1, let first = members.last else { return nil }
    let before = first - 1
    let begins =
      before < low
      || [.comma, .semicolon, .colon, .quote, .relative, .adverb, .dash].contains(
        chunks[before].kind)
      || token(before).meets(.subordinator)
      // *both the ministry and the army*
      || floats(before)
    guard begins else { return nil }
    return Subject(mentions: members.reversed().map { chunks[$0].index }, firstChunk: first)
  }

  /// The phrase with its apposition: *the bishop’s secretary, Ida Falk*.
  func named(_ chunk: Int, low: Int) -> Subject? {
    Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
      .appositive(in: self, after: chunk).source(in: self)
  }
}
