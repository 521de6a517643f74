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
    if let noun = ModifiedSubjects(self).noun(before: verb, low: low) {
      return (named(noun), isNegated)
    }
    if let joint = jointBefore(fronted: index, low: low) { index = joint }
    guard index >= low else { return (nil, isNegated) }
    let found = subject(endingAt: index, low: low, verb: verb, depth: depth)
    if let subject = found.subject, isCommand(verb, subject) { return (nil, isNegated) }
    if let subject = found.subject, let governor = governor(of: subject, before: verb, low: low) {
      return (self.subject(before: governor, depth: depth + 1).subject, isNegated)
    }
    return (found.subject, isNegated || found.isNegated)
  }

  /// *When someone comes in, say*: a base form behind a comma is no verb of one other person.
  private func isCommand(_ verb: Int, _ subject: Subject) -> Bool {
    guard kind(verb - 1) == .comma, token(verb).meets(.base), !token(verb).meets([.past, .third]),
      subject.mentions.count == 1, let mention = subject.mentions.first.map({ mentions[$0] })
    else { return false }
    return !mention.isPlural && mention.kind != .name
      && !mention.classes.meets([.firstPerson, .secondPerson, .group, .organization, .media])
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
      if isGerund(verb), index > low,
        isWord(index - 1, Words.with) || isWord(index - 1, Words.of)
      {
        return (Subject(mentions: [chunks[index].index], firstChunk: index), false)
      }
      if let main = mainSubject(of: verb, afterThing: index, low: low, depth: depth) {
        return (main, false)
      }
      return (subject(fromPhrase: index, low: low, depth: depth), false)
    case .relative:
      return (subject(beforeRelative: index, low: low, depth: depth), false)
    case .comma, .close, .dash, .number:
      if let source = subject(ofGerund: verb, after: index, low: low, depth: depth) {
        return (source, false)
      }
      if chunks[index].kind == .comma, let name = NameBeforeInsertions(self).name(index, low: low) {
        return (Subject(mentions: [chunks[name].index], firstChunk: name), false)
      }
      if let joint = joint(pausedBefore: index, low: low) {
        return subject(endingAt: joint, low: low, verb: verb, depth: depth + 1)
      }
      return (subject(beforeInsertion: index, low: low, depth: depth), false)
    case .to
    where index - 2 >= low && kind(index - 1) == .phrase
      && Self.causing.contains(token(index - 2).hash) && (mention(index - 1)?.isActor ?? false):
      // *moved Ann to reply*
      return (Subject(mentions: [chunks[index - 1].index], firstChunk: index - 1), false)
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
        return (teller(before: index, ifThing: outer, low: low, depth: depth) ?? outer, false)
      }
      guard let governor = governingVerb(before: index + 1, low: low) else {
        return (firstPhrase(low, index), false)
      }
      if joins(index), isNoticed(governor, low: low),
        let outer = outerSubject(before: index, low: low, depth: depth)
      {
        return (outer, false)
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
        if standsBesideNoun(chunk, low: low)
          // *again as she went on*
          || chunks[chunk].tokens.count == 1 && Words.subjects.contains(token(chunk).hash)
            && token(before).meets(.subordinator)
        {
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
    return named(chunk)
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
    let index = chunk(beforeGroupOf: verb, low: low)
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

  /// Whether *and* or the like stands there.
  func joins(_ chunk: Int) -> Bool {
    kind(chunk) == .conjunction && Words.coordinating.contains(token(chunk).hash)
  }

  /// Whether the chunk is a finite verb or an auxiliary.
  func isPredicate(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .verb, .cue: isFinite(chunk)
    case .auxiliary: true
    default: false
    }
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
    // *with an ease that bespoke practice, and Jo said*
    if members.count == 2, last - first > 2 { return nil }
    let before = first - 1
    let begins =
      before < low
      || [.comma, .semicolon, .colon, .quote, .relative, .adverb, .dash].contains(
        chunks[before].kind)
      || token(before).meets(.subordinator)
      // *both the ministry and the army*
      || floats(before)
    guard begins else { return nil }
    if members.count == 2, areOne(first, last) { return named(first, through: last) }
    return Subject(mentions: members.reversed().map { chunks[$0].index }, firstChunk: first)
  }

  /// *his wife and manager*, *the police and crime commissioner*: one person, told by two nouns.
  private func areOne(_ first: Int, _ last: Int) -> Bool {
    guard let one = mention(first), let other = mention(last), one.kind == .nominal,
      other.kind == .nominal, other.isPerson, !other.isPlural, other.possessor == nil
    else { return false }
    let start = tokens[chunks[last].tokens.lowerBound]
    return !start.isCapital && !start.meets([.determiner, .pronoun]) && start.kind == .word
  }

  /// The phrase with its apposition, which may stand behind a second noun: *the bishop’s secretary, Ida Falk*, *his wife and
  /// manager, Tracey*.
  func named(_ chunk: Int, through last: Int? = nil) -> Subject? {
    Subject(mentions: [chunks[chunk].index], firstChunk: chunk)
      .appositive(in: self, after: last ?? chunk).source(in: self)
  }
}
