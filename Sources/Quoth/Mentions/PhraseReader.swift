extension Chunker {
  /// Reads a noun phrase that begins at the token, or a chunk of the other kind where none does.
  /// Returns the token after it.
  mutating func phrase(
    _ start: Int, _ range: Range<Int>, _ paragraph: Int, or other: Chunk.Kind
  ) -> Int {
    var extent = PhraseExtent(start: start)
    var end = extent.read(self, range)
    if end <= start || extent.core.isEmpty {
      result.chunks.append(Chunk(kind: other, tokens: start..<start + 1))
      return start + 1
    }
    if let owner = extent.possessors.last, isOrganizationName(owner.core, extent.core) {
      // *the Harbour Pilots’ Guild*
      extent.core = owner.core.lowerBound..<extent.core.upperBound
      extent.possessors.removeLast()
    }
    if let joined = joinedByOf(extent, end, range),
      // Egypt’s *Minister of Water Resources* has no name.
      !tokens[end - 1].meets([.title, .role])
        || !properName(in: extent.core.lowerBound..<joined).isEmpty
    {
      extent.core = extent.core.lowerBound..<joined
      end = joined
    }
    var possessor: Int?
    let first = tokens[start]
    if first.meets(.pronoun), extent.core.lowerBound > start || !extent.possessors.isEmpty {
      // *his* in *his claim*
      addPronounMention(start, paragraph)
      possessor = result.mentions.count - 1
      result.mentions[result.mentions.count - 1].isPossessor = true
    }
    for owner in extent.possessors {
      let index = result.mentions.count
      var mention = describe(owner.tokens, core: owner.core, paragraph)
      mention.isPossessor = true
      mention.possessor = possessor
      result.mentions.append(mention)
      possessor = index
    }
    var mention = describe(start..<end, core: extent.core, paragraph)
    mention.possessor = possessor
    if mention.kind == .name, isIncorporated(end, range) {
      end += 2
      mention.tokens = start..<end
      mention.classes.insert(.organization)
      mention.classes.subtract([.given, .male, .female])
    }
    result.chunks.append(Chunk(kind: .phrase, tokens: start..<end, index: result.mentions.count))
    result.mentions.append(mention)
    return end
  }

  /// *Inc.* in *Corvane Robotics, Inc.*
  private func isIncorporated(_ comma: Int, _ range: Range<Int>) -> Bool {
    comma + 1 < range.upperBound && tokens[comma].scalar == 0x2C && tokens[comma + 1].isCapital
      && Words.incorporated.contains(tokens[comma + 1].hash)
  }

  private func isOrganizationName(_ owner: Range<Int>, _ core: Range<Int>) -> Bool {
    guard let head = core.last, tokens[head].meets([.organization, .organizationSuffix]) else {
      return false
    }
    return (owner.lowerBound..<core.upperBound).allSatisfy {
      tokens[$0].isCapital || tokens[$0].kind == .punctuation
    } && !owner.contains { tokens[$0].meets([.place, .given]) }
  }

  /// The end of `Ministry of Foreign Affairs`, `Secretary of State Marco Rubio`, where the phrase
  /// that ends at `end` goes on with *of* and a capital.
  private func joinedByOf(_ extent: PhraseExtent, _ end: Int, _ range: Range<Int>) -> Int? {
    guard end + 1 < range.upperBound, tokens[end].hash == Words.of || tokens[end].hash == Words.for
    else { return nil }
    let head = tokens[end - 1]
    let isOrganization = head.isCapital && head.meets([.organization, .organizationSuffix])
    let isRole =
      head.meets([.title, .role])
      && (tokens[end].hash == Words.of || Words.ministers.contains(head.hash))
    guard isOrganization || isRole, !head.flags.contains(.possessive) else { return nil }
    var next = end + 1
    if tokens[next].hash == Words.the, next + 1 < range.upperBound { next += 1 }
    guard tokens[next].isCapital, tokens[next].isWord else { return nil }
    // A role's phrase is joined only for the name that follows it.
    if isRole, !isOrganization, !head.isCapital || isSurname(end - 1, in: extent.core) {
      return nil
    }
    var inner = PhraseExtent(start: next)
    let innerEnd = inner.read(self, range)
    return innerEnd > next && inner.possessors.isEmpty ? innerEnd : nil
  }

  /// *Rukmini Sen*, whose surname is an abbreviation of a title, too.
  func isSurname(_ index: Int, in core: Range<Int>) -> Bool {
    let token = tokens[index]
    guard index > core.lowerBound, token.meets(.title), token.meets(.abbreviation), token.isCapital,
      !token.flags.contains(.dotted)
    else { return false }
    let before = tokens[index - 1]
    return before.isWord && before.isCapital
      && !before.meets([.title, .role, .demonym, .place, .organization, .media, .closed])
  }

  /// Finds names, and nothing else, in quoted words.
  mutating func findNames(in range: Range<Int>, paragraph: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      let mayStart =
        token.isWord && token.isCapital
        && !(token.meets([.closed, .calendar, .verbs, .commonVerb]) && !token.meets(.given))
        && !isOpeningAdverb(index, range)
      guard mayStart else {
        index += 1
        continue
      }
      var extent = PhraseExtent(start: index)
      let end = max(index + 1, extent.read(self, range))
      if !extent.core.isEmpty {
        var mention = describe(index..<end, core: extent.core, paragraph)
        let isWord =
          (token.flags.contains(.sentenceStart) || index == range.lowerBound) && end == index + 1
          && !mention.classes.meets([.given, .place, .organization, .media, .title])
          && !certainNames.has(token)
        if mention.kind == .name, !isWord {
          mention.isQuoted = true
          result.mentions.append(mention)
        }
      }
      index = end
    }
  }
}

/// How far a noun phrase reaches.
struct PhraseExtent {
  /// The possessor phrases at its start, each with its core.
  var possessors: [(tokens: Range<Int>, core: Range<Int>)] = []
  /// The words of the phrase after determiners and possessors.
  var core: Range<Int>
  private let start: Int

  init(start: Int) {
    self.start = start
    core = start..<start
  }

  /// Reads on from the start and returns the token after the phrase.
  mutating func read(_ chunker: Chunker, _ range: Range<Int>) -> Int {
    let tokens = chunker.tokens
    var index = start
    var sawDeterminer = false
    var coreStart: Int?
    while index < range.upperBound {
      let token = tokens[index]
      if index > start, token.flags.contains(.sentenceStart) { break }
      if token.kind == .punctuation {
        if coreStart != nil, !chunker.nicknames.isEmpty, let end = chunker.nicknames[index] {
          index = end
          continue
        }
        if Words.isCurrency(token.scalar), index + 1 < range.upperBound,
          tokens[index + 1].kind == .number, coreStart == nil
        {
          // *a £70 parking ticket*
          sawDeterminer = true
          index += 2
          continue
        }
        if token.scalar == 0x26, coreStart != nil, index + 1 < range.upperBound,
          tokens[index + 1].isCapital
        {
          index += 1
          continue
        }
        if let person = person(over: index, coreStart, sawDeterminer, chunker, range) {
          index = person
          continue
        }
        break
      }
      if coreStart == nil, !sawDeterminer, !isNumberedName(index, chunker, range),
        token.meets(.determiner) || Words.possessives.contains(token.hash)
          || token.hash == Words.her
      {
        sawDeterminer = true
        index += 1
        continue
      }
      if coreStart == nil, index > start, joinsDeterminer(index, chunker, range) {
        index += 1
        continue
      }
      guard accepts(index, coreStart, sawDeterminer, chunker, range) else {
        guard let person = person(over: index, coreStart, sawDeterminer, chunker, range) else {
          break
        }
        index = person
        continue
      }
      if coreStart == nil { coreStart = index }
      index += 1
      if endsPossessor(index - 1, chunker, range) {
        let isPlural = !token.flags.contains(.possessive)
        let next = isPlural ? index + 1 : index
        guard let first = coreStart,
          chunker.startsNoun(next, range) || isNounAfter(next, chunker, range)
        else { break }
        possessors.append((start..<index, first..<index))
        index = next
        coreStart = nil
        sawDeterminer = true
      }
    }
    if let first = coreStart {
      core = first..<index
      return index
    }
    if let last = possessors.popLast() {
      core = last.core
      return last.tokens.upperBound
    }
    core = start..<start
    return start
  }

  private func person(
    over joint: Int, _ coreStart: Int?, _ sawDeterminer: Bool, _ chunker: Chunker,
    _ range: Range<Int>
  ) -> Int? {
    guard sawDeterminer, possessors.isEmpty, let coreStart else { return nil }
    return chunker.person(over: joint, from: coreStart, range)
  }

  /// *said Five*: a number with a capital where no sentence begins and no name follows.
  private func isNumberedName(_ index: Int, _ chunker: Chunker, _ range: Range<Int>) -> Bool {
    let token = chunker.tokens[index]
    return token.isCapital && !token.flags.contains([.sentenceStart])
      && !token.flags.contains(.allCaps) && Words.counts.contains(token.hash)
      && !follows(index, chunker, range)
  }

  /// *little* in *the little man*, *once* in *the once famous tenor*, *two* in *her two sons*, *the* in *all the men*.
  private func joinsDeterminer(_ index: Int, _ chunker: Chunker, _ range: Range<Int>) -> Bool {
    let token = chunker.tokens[index]
    if Words.predeterminers.contains(chunker.tokens[index - 1].hash) {
      return token.hash == Words.the || Words.possessives.contains(token.hash)
    }
    return
      (Words.quantities.contains(token.hash) || Words.beforeAdjectives.contains(token.hash))
      && !token.isCapital
      && chunker.startsNoun(index + 1, range)
  }

  /// Whether a word with a capital comes next.
  private func follows(_ index: Int, _ chunker: Chunker, _ range: Range<Int>) -> Bool {
    let next = index + 1
    return next < range.upperBound && chunker.tokens[next].isCapital && chunker.tokens[next].isWord
      && !chunker.tokens[next].flags.contains(.sentenceStart)
  }

  private func isNounAfter(_ index: Int, _ chunker: Chunker, _ range: Range<Int>) -> Bool {
    index < range.upperBound && chunker.tokens[index].isWord
      && !chunker.tokens[index].flags.contains(.sentenceStart)
      && chunker.tokens[index].meets([.verbs, .commonVerb, .cueNoun])
      && !chunker.tokens[index].meets([.auxiliary, .preposition, .conjunction, .pronoun])
  }

  private func endsPossessor(_ index: Int, _ chunker: Chunker, _ range: Range<Int>) -> Bool {
    let token = chunker.tokens[index]
    if token.flags.contains(.possessive) { return true }
    guard index + 1 < range.upperBound else { return false }
    let next = chunker.tokens[index + 1]
    return (next.scalar == 0x2019 || next.scalar == 0x27) && next.start == token.end
      && index + 2 < range.upperBound && chunker.tokens[index + 2].flags.contains(.spaceBefore)
  }

  private func accepts(
    _ index: Int, _ coreStart: Int?, _ sawDeterminer: Bool, _ chunker: Chunker, _ range: Range<Int>
  ) -> Bool {
    let tokens = chunker.tokens
    let token = tokens[index]
    if token.kind == .number {
      guard let coreStart else { return chunker.startsPhrase(index + 1, range) }
      return tokens[coreStart].isCapital && tokens[index - 1].isCapital
        && (!chunker.startsPhrase(index + 1, range)
          || tokens[index - 1].hash == Words.local && tokens[index + 1].meets([.title, .role]))
    }
    if chunker.isTime(index, range) { return coreStart == nil && sawDeterminer }
    if coreStart != nil, chunker.isQuality(index, range) { return false }
    if coreStart == nil, index == start + 1, Words.nounsAfterArticle.contains(token.hash) {
      let first = tokens[start].hash
      if Words.articles.contains(first) || Words.possessives.contains(first) { return true }
    }
    if coreStart != nil, token.hash == Words.little {
      // *the poor little thing*, *poor little Tom*
      return (sawDeterminer || follows(index, chunker, range))
        && chunker.startsPhrase(index + 1, range)
    }
    if coreStart != nil, sawDeterminer, token.hash == Words.one {
      // *the tall one*
      return !chunker.startsPhrase(index + 1, range)
    }
    if coreStart == nil, sawDeterminer, Words.alone.contains(token.hash),
      token.hash != Words.one || index > start + 1
    {
      // *said the other*, *the little one*
      return !chunker.startsNoun(index + 1, range)
    }
    var next = index + 1
    while token.meets(.particle), next < range.upperBound, tokens[next].meets(.particle) {
      next += 1
    }
    let follows = follows(next - 1, chunker, range)
    if let coreStart, !token.isCapital, token.meets(.particle), follows, index > coreStart,
      tokens[index - 1].isCapital || tokens[index - 1].meets(.particle)
    {
      return true
    }
    if token.isCapital {
      if token.flags.contains(.sentenceStart) {
        if Evidence.isFinding(index + 1, tokens) || chunker.beginsWithName(index, range) {
          return true
        }
        return !token.meets([
          .preposition, .conjunction, .auxiliary, .negation, .relative, .determiner,
        ])
          && !(token.meets([.adverb, .verbs, .commonVerb]) && !token.meets([.given, .role, .group])
            && !follows)
      }
      if token.meets(.pronoun) {
        return token.flags.contains(.allCaps)
          && (!token.meets(.firstPerson) || Words.abbreviated(token))
      }
      guard let coreStart else { return true }
      let before = tokens[index - 1]
      if before.isCapital || before.kind == .number { return true }
      if before.scalar == 0x26 { return true }
      // *spokesman Dmitry*, *the late John*; but not *told reporters Clinton*.
      if before.meets([.role, .title, .kin, .person, .particle, .demonym, .nickname]) {
        return true
      }
      if before.kind == .punctuation || token.meets(.title) { return true }
      // *retired Zambian judge Ann Lee*
      if token.meets(.demonym), Words.beforeRoles.contains(before.hash) { return true }
      // *each morning Ann Lee unlocks the shed*
      if Words.times.contains(before.hash) { return false }
      // *the four oblasts Moscow claims*
      if before.meets(.group) || chunker.endsInPlural(index - 1) { return false }
      guard sawDeterminer else { return token.meets(.given) || follows }
      // *the Russian state news agency TASS*
      return index - coreStart <= 3 || before.meets([.media, .organization])
    }
    // *took Ann Lee eleven attempts*
    if Words.counts.contains(token.hash), coreStart != nil, tokens[index - 1].isCapital {
      return false
    }
    if token.meets([
      .auxiliary, .preposition, .conjunction, .negation, .pronoun, .relative, .determiner,
    ]) {
      return token.meets(.particle) && coreStart == nil && follows
        && !token.meets([.conjunction, .preposition, .pronoun, .determiner])
    }
    if token.meets(.adverb), !token.meets([.role, .title, .group]) {
      return sawDeterminer && (coreStart == nil || chunker.describes(index, range))
        && !Words.hereAndThere.contains(token.hash)
    }
    if token.meets([.verbs, .commonVerb]), chunker.isVerb(index) {
      if coreStart != nil, chunker.isHeard(index, from: start) { return false }
      // *The 22-year-old beat Ann Lee*
      if coreStart == index - 1, chunker.isAged(index - 1), self.follows(index, chunker, range) {
        return false
      }
      // *the elected leader*, *leading critics*
      let modifies =
        sawDeterminer && coreStart == nil && token.meets([.participle, .gerund, .commonVerb])
      if modifies, chunker.startsPhrase(index + 1, range) { return true }
      // *a hand-lettered sign*: no singular takes the base form.
      let isNoun =
        // *a sudden burst of tears*
        token.meets(.base) && token.meets(.past) && Words.singular.contains(tokens[start].hash)
        && coreStart != nil && index + 1 < range.upperBound && tokens[index + 1].hash == Words.of
        || token.meets(.base) && !token.meets([.past, .third])
          && (!token.meets(.speech) || token.meets([.cueNoun, .text]))
        || token.meets(.gerund) && !token.meets(.strongVerbs)
          && !isPersonDoing(index, coreStart, tokens)
      // *a Trumpian post*
      let isSingular = Words.singular.contains(tokens[start].hash) && token.meets(.cueNoun)
      return sawDeterminer && isNoun && (!tokens[index - 1].isCapital || isSingular)
        && (!tokens[index - 1].meets(.group) && !chunker.endsInPlural(index - 1)
          || index == start + 2 && Words.singular.contains(tokens[start].hash))
    }
    if Evidence.isFinding(index, tokens) { return false }
    if coreStart != nil, tokens[index - 1].meets(.demonym), token.meets(.media) { return true }
    if coreStart == index - 1, tokens[index - 1].flags.contains(.sentenceStart),
      Words.adjectives.contains(tokens[index - 1].hash),
      !chunker.certainNames.has(tokens[index - 1])
    {
      // *Small island states*
      return true
    }
    if coreStart == index - 1, tokens[index - 1].flags.contains(.sentenceStart),
      tokens[index - 1].isUnlisted, token.range.count > 3,
      chunker.endsInPlural(index), !chunker.certainNames.has(tokens[index - 1])
    {
      // *Small groups of protesters*
      return true
    }
    if coreStart != nil, tokens[index - 1].isCapital, !sawDeterminer || token.meets(.commonVerb) {
      return token.meets([.role, .title, .group, .organization, .person, .kin, .cueNoun])
    }
    return true
  }

  /// *a man living there*, *the officer leading the hunt*; not *the general meeting*.
  private func isPersonDoing(_ gerund: Int, _ coreStart: Int?, _ tokens: [Token]) -> Bool {
    let person = tokens[gerund - 1]
    return coreStart != nil && !person.isCapital
      && person.meets([.role, .person, .kin, .title])
      && !person.meets([.group, .organization, .plural])
      && !Self.modifying.contains(person.hash)
  }

  private static let modifying: WordSet = [
    "general", "head", "chief", "principal", "staff", "patient", "expert", "member", "senior",
    "lay",
  ]
}
