/// What speaks for one of those whom a description may mean and what against, as numbers for the model.
///
/// After the rankings of Denis and Baldridge (2008), *Specialized models and ranking for coreference resolution*,
/// with whoever is new as one of the candidates.
struct DescriptionFeatures {
  /// The features in the order of the weights.
  enum Name: Int, CaseIterable {
    // Of somebody new.
    case new, newIndefinite, newBare, newOwned, newKin, newUnlisted, newComplement, newModified
    case newToldBefore, newByRule, newPlain
    // Of all candidates.
    case later, unnamed, byRule, byRuleUnnamed
    case genderSame, genderUnknown
    case roleSame, roleWhole, roleRelated, roleOther, roleNone, officeOther
    case wordOnce, stemOnce, stem, stemOfModifier, sameNoun, sameWords
    case wordActing, stemActing, wordBeside, stemBeside
    case nationSame, nationOther, nationNone
    case ageSame, ageOther
    case surnameOfOwner, surnameOther
    // Of those met before.
    case distance, sameSentence, sentenceBefore, sameParagraph, paragraphBefore, furtherBack
    case lastMentioned, secondLastMentioned, thirdLastMentioned
    case lastSubject, lastSpeaker, secondLastSpeaker, spokeInParagraphBefore, neverSpoke
    case objectHere, quotedOnly, subjectOfSentenceBefore, opensParagraph
    case fame, mostFamous, met, onlyNamed
    case lastByName, lastByPronoun, lastByDescription
    case around, before, after, near, neverAfter, next, underItsVerb, laterInSentence
    case unknownKind, located, acts, speeches, articles
    // Of those who come.
    case paragraphsOn, sameParagraphOn, firstOn, subjectOn, agedOn, opensOn, beginsOn
    // Of the description.
    case isIndefinite, isBare, isOwned, isKin, isUnlisted, isOffice, isBeside, isSpeaker, isEarly
    case isOrigin, isAged, opens, isFollowed
    // What the pronouns behind it tell.
    case ownSame, ownOther, ownUnknown, behindSame, behindOther, behindUnknown
  }

  /// The features that are not 0, with their values.
  private(set) var values: [(feature: Int, value: Float)] = []

  private mutating func add(_ name: Name, _ value: Float) {
    if value != 0 { values.append((name.rawValue, value)) }
  }
  private mutating func add(_ name: Name, _ condition: Bool) {
    if condition { values.append((name.rawValue, 1)) }
  }

  /// What all candidates of a description share.
  struct Context {
    let index: Int
    let candidates: [DescriptionCandidates.Candidate]
    let rule: Int?
    let head: UInt64
    let gender: Entity.Gender
    let sentence: Int32
    let paragraph: Int
    let nations: Set<Int>
    let age: Int?
    let owner: Int?
    let modifiers: [Int]
    /// Where the text near has the noun again, a word of the noun's stem, and one of a modifier's.
    let sameWords: [Int]
    let sameStems: [Int]
    let modifierStems: [Int]
    let isIndefinite: Bool
    let isBare: Bool
    let isKin: Bool
    let isUnlisted: Bool
    let isOffice: Bool
    let isBeside: Bool
    let hasComplement: Bool
    /// The gender of the pronoun with which the speaker’s own reported words begin, and of the first one behind.
    let own: Entity.Gender
    let behind: Entity.Gender
    var lastSubject: Int?
    var lastSpeaker: Int?
    var secondLastSpeaker: Int?
    var mostFamous: Int?
    var named = 0

    init(
      _ index: Int, rule: Int?, _ candidates: DescriptionCandidates,
      _ resolution: borrowing Resolution
    ) {
      self.index = index
      self.candidates = candidates.all
      self.rule = rule
      let mention = resolution.mentions[index]
      let tokens = resolution.tokens
      head = candidates.head
      gender = candidates.gender
      sentence = candidates.sentence
      paragraph = mention.paragraph
      nations = candidates.nations
      age = mention.tokens.first(where: resolution.isAge).flatMap { _ in resolution.age(of: mention)
      }
      owner = candidates.owner
      let first = tokens[mention.tokens.lowerBound]
      isIndefinite = candidates.isIndefinite
      isBare = !first.meets(.determiner) && !first.meets(.pronoun) && mention.possessor == nil
      isKin = mention.classes.meets(.kin)
      isUnlisted = tokens[mention.head].isUnlisted
      isOffice = Resolution.offices.contains(head)
      isBeside = resolution.standsBesideQuote(index)
      let described = resolution.description(mention)
      hasComplement = described.upperBound > mention.tokens.upperBound
      own = candidates.own
      behind = candidates.behind
      modifiers = (described.lowerBound..<max(described.lowerBound, mention.head)).filter {
        tokens[$0].isWord && !tokens[$0].meets(.closed)
      }
      (sameWords, sameStems) = resolution.kinOf([mention.head], near: index)
      modifierStems = modifiers.isEmpty ? [] : resolution.kinOf(modifiers, near: index).stems
      for (place, candidate) in self.candidates.enumerated() {
        guard let entity = candidate.entity, let last = candidate.last else { continue }
        if resolution.traits[entity].isNamed { named += 1 }
        let antecedent = resolution.recent[last]
        if antecedent.isSubject, lastSubject == nil { lastSubject = place }
        if candidate.speeches > 0 {
          if lastSpeaker == nil {
            lastSpeaker = place
          } else if secondLastSpeaker == nil {
            secondLastSpeaker = place
          }
        }
      }
      mostFamous = resolution.mostFamous(of: self.candidates.map(\.entity))
    }
  }

  /// Replaces what the features were by those of the candidate at the place.
  mutating func read(_ place: Int, _ context: Context, _ resolution: borrowing Resolution) {
    values.removeAll(keepingCapacity: true)
    let candidate = context.candidates[place]
    if candidate.isNew {
      addNew(context, resolution)
    } else {
      addWho(candidate, context, resolution)
      if let entity = candidate.entity, let last = candidate.last {
        addMet(place, entity, resolution.recent[last], candidate, context, resolution)
      } else if let later = candidate.later {
        addLater(place, later, context, resolution)
      }
    }
    add(.isIndefinite, context.isIndefinite)
    add(.isBare, context.isBare)
    add(.isOwned, context.owner != nil)
    add(.isKin, context.isKin)
    add(.isUnlisted, context.isUnlisted)
    add(.isOffice, context.isOffice)
    add(.isBeside, context.isBeside)
    add(.isSpeaker, resolution.isSpeaker[context.index])
    add(.isEarly, context.sentence <= 3)
    add(.isOrigin, !context.nations.isEmpty)
    add(.isAged, context.age != nil)
    let mention = resolution.mentions[context.index]
    add(.opens, resolution.tokens[mention.tokens.lowerBound].flags.contains(.paragraphStart))
    add(.isFollowed, context.hasComplement)
  }

  private mutating func addNew(_ context: Context, _ resolution: borrowing Resolution) {
    add(.new, 1)
    add(.newIndefinite, context.isIndefinite)
    add(.newBare, context.isBare)
    add(.newOwned, context.owner != nil)
    add(.newKin, context.isKin)
    add(.newUnlisted, context.isUnlisted)
    add(.newComplement, context.hasComplement)
    add(.newModified, Float(min(3, context.modifiers.count)) / 3)
    add(.newToldBefore, resolution.byHead[context.head] != nil)
    add(.newByRule, context.rule == nil)
    add(
      .newPlain,
      !context.isIndefinite && !context.isBare && context.owner == nil && !context.hasComplement
        && context.modifiers.isEmpty)
  }

  /// Who the candidate is, wherever the text tells it.
  private mutating func addWho(
    _ candidate: DescriptionCandidates.Candidate, _ context: Context,
    _ resolution: borrowing Resolution
  ) {
    let portrait = candidate.cluster.map { resolution.portraits.all[$0] }
    let entity = candidate.entity
    var roles = portrait?.roles ?? []
    if let entity { roles += resolution.entities[entity].roles }
    add(.later, candidate.later != nil)
    let isNamed = candidate.cluster != nil
    add(.unnamed, !isNamed)
    if let entity, entity == context.rule {
      add(isNamed ? .byRule : .byRuleUnnamed, 1)
    }
    let gender =
      entity.map { resolution.traits[$0].gender }
      ?? candidate.cluster.map { resolution.book.clusters[$0].gender } ?? .unknown
    if context.gender != .unknown {
      add(gender == .unknown ? .genderUnknown : .genderSame, 1)
    }
    if context.own != .unknown {
      add(
        gender == .unknown ? .ownUnknown : gender == context.own ? .ownSame : .ownOther, 1)
    }
    if context.behind != .unknown {
      add(
        gender == .unknown
          ? .behindUnknown : gender == context.behind ? .behindSame : .behindOther, 1)
    }
    let isSame = roles.contains(context.head)
    add(.roleSame, isSame)
    add(
      .roleWhole,
      isSame && !context.modifiers.isEmpty
        && context.modifiers.allSatisfy {
          roles.contains(resolution.tokens[$0].hash)
        })
    let isRelated = !isSame && roles.contains { Professions.inNews.relate($0, context.head) }
    add(.roleRelated, isRelated)
    add(.roleNone, roles.isEmpty)
    add(.roleOther, !isSame && !isRelated && !roles.isEmpty)
    add(
      .officeOther,
      context.isOffice && !isSame && roles.contains(where: Resolution.offices.contains))
    addWords(portrait, entity, context, resolution)
    addOrigin(portrait, entity, context, resolution)
    if context.isKin, let owner = context.owner, owner >= 0, resolution.traits[owner].isNamed {
      let surname =
        entity.flatMap { resolution.entities[$0].keys.last }
        ?? portrait?.firsts.first.flatMap {
          resolution.nameKeys(resolution.mentions[$0].name).last
        }
      add(
        surname == resolution.entities[owner].keys.last ? .surnameOfOwner : .surnameOther, 1)
    }
  }

  /// Whether the words of the description stand where the text tells of the candidate.
  private mutating func addWords(
    _ portrait: Portraits.Portrait?, _ entity: Int?, _ context: Context,
    _ resolution: borrowing Resolution
  ) {
    let noun = resolution.mentions[context.index].head
    for (place, first) in (portrait?.firsts ?? []).enumerated() {
      let words = resolution.introduction(of: first, isFirst: place == 0)
      if place == 0 {
        add(.stem, words.hasAny(of: context.sameStems))
        add(.stemOfModifier, words.hasAny(of: context.modifierStems))
      }
      if words.hasAny(of: context.sameWords) {
        add(.wordOnce, 1)
        break
      }
      if place > 0, words.hasAny(of: context.sameStems) {
        add(.stemOnce, 1)
        break
      }
    }
    if let entity { addTold(of: entity, noun, context, resolution) }
    guard portrait == nil, let entity else { return }
    add(.sameNoun, resolution.byHead[resolution.tokens[noun].hash] == entity)
    add(
      .sameWords,
      resolution.sameText(
        resolution.description(resolution.mentions[context.index]), resolution.entities[entity].name
      ))
  }

  /// Whether the noun stands in a sentence that told of the entity, by whatever words.
  private mutating func addTold(
    of entity: Int, _ noun: Int, _ context: Context, _ resolution: borrowing Resolution
  ) {
    var word = (acting: false, beside: false)
    var stem = (acting: false, beside: false)
    for mention in resolution.tellings[entity] {
      let words = resolution.sentence(of: mention)
      if words.contains(noun) { continue }
      let isActing = resolution.isSubject[mention]
      if words.hasAny(of: context.sameWords) {
        if isActing { word.acting = true } else { word.beside = true }
      } else if words.hasAny(of: context.sameStems) {
        if isActing { stem.acting = true } else { stem.beside = true }
      }
    }
    add(.wordActing, word.acting)
    add(.wordBeside, word.beside)
    add(.stemActing, stem.acting)
    add(.stemBeside, stem.beside)
  }

  private mutating func addOrigin(
    _ portrait: Portraits.Portrait?, _ entity: Int?, _ context: Context,
    _ resolution: borrowing Resolution
  ) {
    if !context.nations.isEmpty {
      var known = portrait?.nations ?? []
      if let entity { known.formUnion(resolution.entities[entity].nations) }
      add(
        known.isEmpty
          ? .nationNone : known.isDisjoint(with: context.nations) ? .nationOther : .nationSame, 1)
    }
    if let age = context.age,
      let known = entity.flatMap({ resolution.entities[$0].age }) ?? portrait?.age
    {
      add(age == known ? .ageSame : .ageOther, 1)
    }
  }

  private mutating func addMet(
    _ place: Int, _ entity: Int, _ last: Resolution.Antecedent,
    _ candidate: DescriptionCandidates.Candidate, _ context: Context,
    _ resolution: borrowing Resolution
  ) {
    let gap = context.sentence - last.sentence
    add(.distance, Magnitude.log(Float(max(0, gap))) / 3)
    add(.sameSentence, gap == 0)
    add(.sentenceBefore, gap == 1)
    add(.sameParagraph, context.paragraph == last.paragraph)
    add(.paragraphBefore, context.paragraph == last.paragraph + 1)
    add(.furtherBack, context.paragraph > last.paragraph + 3)
    add(.lastMentioned, place == 1)
    add(.secondLastMentioned, place == 2)
    add(.thirdLastMentioned, place == 3)
    add(.lastSubject, context.lastSubject == place)
    add(.lastSpeaker, context.lastSpeaker == place)
    add(.secondLastSpeaker, context.secondLastSpeaker == place)
    add(.spokeInParagraphBefore, last.isSpeaker && context.paragraph == last.paragraph + 1)
    add(.neverSpoke, candidate.speeches == 0)
    add(.objectHere, gap == 0 && !last.isSubject)
    add(.quotedOnly, last.isQuoted)
    add(.subjectOfSentenceBefore, gap == 1 && last.isSubject)
    add(.opensParagraph, last.opens && context.paragraph == last.paragraph)
    let counts = resolution.whereabouts.counts(entity, around: context.index, resolution)
    add(.around, Magnitude.log(counts.around) / 4)
    add(.before, Magnitude.log(counts.before) / 4)
    add(.after, Magnitude.log(counts.after) / 4)
    add(.near, Magnitude.log(counts.near) / 4)
    add(.neverAfter, counts.after == 0)
    if let next = counts.next { add(.next, 1 / Float(1 + max(0, next))) }
    switch counts.later {
    case .nowhere: break
    case .underItsVerb: add(.underItsVerb, 1)
    case .elsewhere: add(.laterInSentence, 1)
    }
    add(.fame, resolution.renown[entity].fame)
    add(.mostFamous, context.mostFamous == place)
    add(.met, Magnitude.log(Float(candidate.mentions)) / 4)
    add(.onlyNamed, context.named == 1 && resolution.traits[entity].isNamed)
    let renown = resolution.renown[entity]
    add(.unknownKind, resolution.traits[entity].kind == .unknown)
    add(.located, renown.located)
    add(.acts, renown.acts)
    add(.speeches, renown.speeches)
    add(.articles, renown.articles)
    switch last.kind {
    case .name: add(.lastByName, 1)
    case .pronoun: add(.lastByPronoun, 1)
    case .nominal: add(.lastByDescription, 1)
    }
  }

  private mutating func addLater(
    _ place: Int, _ later: Int, _ context: Context, _ resolution: borrowing Resolution
  ) {
    let mention = resolution.mentions[later]
    let tokens = resolution.tokens
    add(.paragraphsOn, Magnitude.log(Float(mention.paragraph - context.paragraph)) / 2)
    add(.sameParagraphOn, mention.paragraph == context.paragraph)
    add(.firstOn, context.candidates[place - 1].later == nil)
    add(.subjectOn, resolution.isSubject[later])
    add(.agedOn, resolution.age(of: mention) != nil)
    add(.opensOn, tokens[mention.tokens.lowerBound].flags.contains(.paragraphStart))
    add(.beginsOn, tokens[mention.tokens.lowerBound].flags.contains(.sentenceStart))
  }
}
