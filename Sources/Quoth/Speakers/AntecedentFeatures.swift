/// What speaks for one of those whom a pronoun may take up and what against, as numbers for the model.
///
/// Most of them are 0, so that only the others are kept. After Soon et al. (2001), *A machine learning
/// approach to coreference resolution of noun phrases*, and the rankings of Denis and Baldridge (2008).
struct AntecedentFeatures {
  /// The features in the order of the weights.
  enum Name: Int, CaseIterable {
    case sameSentence, sentenceBefore, twoSentencesBefore, upToFourSentencesBefore
    case upToEightSentencesBefore, upToSixteenSentencesBefore, furtherBack
    case distance, sameParagraph, paragraphBefore
    case lastMentioned, secondLastMentioned, thirdLastMentioned, furtherMentioned
    case lastSubject, secondLastSubject
    case subject, owner, quoted, speaker, first, afterPreposition, name, description, pronoun, new
    case objectOfSubject, ownedBySubject, subjectAfterSubject, subjectAfterOther, reflexive
    case subjectAfterSubjectBefore, subjectAfterOtherBefore, close
    case named, role, person, unknown, sameGender, unknownGender, fullName
    case mentions, subjects, share, lastTaken, lastTakenHere, lastTakenBefore, lastTakenLongAgo
    case lastSpeaker, speakerOfCue, sinceNamed, neverNamed
    case onlyCandidate, candidates
    case pronounIsSubject, pronounIsOwner, pronounIsQuoted, pronounBegins, pronounOpens,
      pronounIsMale
    case pronounIsSpeaker, opener, openerOfParagraph
    case secondLastSpeaker, secondLastSpeakerOfCue, quotedHere, quotedHereSpeaker, quotedBefore
    case quotedBeforeSpeaker, quotedAlone
    case fame, mostFamous, acts, located, uncertain, genderEvidence, genderCounterevidence
    case met, doubtful, place, owners, articles, quotedOften, speeches, titled
    case nearestSubject, nearestSubjectOwns, nearestSubjectActs, nearestSubjectSuffers,
      subjectBetween
    case nearestSubjectIsObject, pronounIsAfterPreposition
    case subjectOfSentenceBefore, firstOfSentenceBefore, chainShare, chainRun
    case around, before, after, near, active, neverAfter, firstHere
    case next, otherScene, describedAround, describedAfter, describedNeverAfter
    case takenAlike, takenOtherwise
    case underItsVerb, laterInSentence, laterInSentenceBegun
    case reported, reportedHere, pronounIsReported, byRule
    case otherGender, otherGivenGender, genderTold
    case spokeLast, spokeSecondLast, spokeHere, spokeInSentenceBefore, spokeLastOfCue
    case asks, asksHere, asked, askedHere, firstSubjectOfParagraph
  }

  /// The features that are not 0, with their values.
  private(set) var values: [(feature: Int, value: Float)] = []

  private mutating func add(_ name: Name, _ value: Float) {
    values.append((name.rawValue, value))
  }
  private mutating func add(_ name: Name, _ condition: Bool) {
    if condition { values.append((name.rawValue, 1)) }
  }

  /// What all candidates of a pronoun share.
  struct Context {
    let pronoun: Int
    let candidates: [AntecedentCandidates.Candidate]
    /// How many of them are not of the other gender.
    let count: Int
    let sentence: Int32
    let isSubject: Bool
    let isOwner: Bool
    let isReflexive: Bool
    let isAfterPreposition: Bool
    /// The entity that the rules have for it, in news.
    var rule: Int?
    /// The places among the candidates of those who were last and second last the subject.
    var lastSubject: Int?
    var secondLastSubject: Int?
    /// The places of whoever was last and second last the subject of a cue, and has not been met again since.
    var lastSpeaker: Int?
    var secondLastSpeaker: Int?
    /// The places of those who spoke last and second last, met again or not.
    var spokeLast: Int?
    var spokeSecondLast: Int?
    /// The first subject of the paragraph.
    var firstSubject: Int?
    /// The last subject before the pronoun, whoever it is, if its sentence has one.
    var nearestSubject: Resolution.Antecedent?
    /// The place of the one whom the whole text names most.
    var mostFamous: Int?
    /// How often each of the candidates is met around the pronoun.
    var known: [Whereabouts.Counts] = []

    init(
      _ pronoun: Int, _ candidates: AntecedentCandidates, _ resolution: borrowing Resolution
    ) {
      self.pronoun = pronoun
      self.candidates = candidates.all
      let mention = resolution.mentions[pronoun]
      sentence = resolution.sentenceOfToken[mention.head]
      isSubject = resolution.isSubject[pronoun]
      isOwner = mention.isPossessor
      isReflexive = AntecedentFeatures.reflexives.contains(resolution.tokens[mention.head].hash)
      let first = mention.tokens.lowerBound
      isAfterPreposition = first > 0 && resolution.tokens[first - 1].meets(.preposition)
      for antecedent in resolution.recent.suffix(12).reversed() {
        if antecedent.sentence != sentence { break }
        if antecedent.isSubject, antecedent.isQuoted == mention.isQuoted {
          nearestSubject = antecedent
          break
        }
      }
      let agreeing = self.candidates.indices.prefix(candidates.agreeing)
      count = agreeing.count
      for place in self.candidates.indices {
        known.append(
          resolution.whereabouts.counts(
            self.candidates[place].entity, around: pronoun, resolution))
        guard agreeing.contains(place) else { continue }
        let antecedent = resolution.recent[self.candidates[place].last]
        if antecedent.isSpeaker {
          if lastSpeaker == nil {
            lastSpeaker = place
          } else if secondLastSpeaker == nil {
            secondLastSpeaker = place
          }
        }
        guard antecedent.isSubject else { continue }
        if lastSubject == nil {
          lastSubject = place
        } else if secondLastSubject == nil {
          secondLastSubject = place
        }
      }
      mostFamous = resolution.mostFamous(of: agreeing.map { self.candidates[$0].entity })
      firstSubject = candidates.firstSubject
      let spoke = agreeing.filter { self.candidates[$0].spoke != nil }
        .sorted { self.candidates[$0].spoke ?? 0 > self.candidates[$1].spoke ?? 0 }
      spokeLast = spoke.first
      spokeSecondLast = spoke.dropFirst().first
    }
  }

  private static let reflexives: WordSet = ["himself", "herself"]

  /// Replaces what the features were by those of the candidate at the place.
  mutating func read(_ place: Int, _ context: Context, _ resolution: Resolution) {
    values.removeAll(keepingCapacity: true)
    let candidate = context.candidates[place]
    let mention = resolution.mentions[context.pronoun]
    let last = resolution.recent[candidate.last]
    addPlace(place, candidate, last, mention, context)
    add(.byRule, context.rule == candidate.entity)
    add(.lastSubject, context.lastSubject == place)
    add(.secondLastSubject, context.secondLastSubject == place)
    add(.lastSpeaker, context.lastSpeaker == place)
    addMention(last, mention, context)
    addPerson(candidate, mention, context, resolution)
    if !resolution.isNarrative { addSpeeches(place, candidate, mention, context, resolution) }
    addChain(candidate, mention, context, resolution)
    let head = resolution.tokens[mention.head]
    add(.onlyCandidate, context.count == 1 && place == 0)
    add(.candidates, Float(context.count) / 10)
    add(.pronounIsSubject, context.isSubject)
    add(.pronounIsOwner, context.isOwner)
    add(.pronounIsAfterPreposition, context.isAfterPreposition)
    add(.pronounIsQuoted, mention.isQuoted)
    add(.pronounBegins, head.flags.contains(.sentenceStart))
    add(.pronounOpens, head.flags.contains(.paragraphStart))
    add(.pronounIsMale, head.meets(.male))
    let speaks = resolution.isSpeaker[context.pronoun]
    add(.pronounIsSpeaker, speaks)
    add(.pronounIsReported, resolution.isReported[context.pronoun])
    add(.speakerOfCue, last.isSpeaker && speaks)
    add(.secondLastSpeaker, context.secondLastSpeaker == place)
    add(.secondLastSpeakerOfCue, context.secondLastSpeaker == place && speaks)
    addTalk(candidate, mention, speaks, resolution)
    addRenown(place, candidate, mention, context, resolution)
    addWhereabouts(place, last, context, resolution)
  }

  private mutating func addPlace(
    _ place: Int, _ candidate: AntecedentCandidates.Candidate, _ last: Resolution.Antecedent,
    _ mention: Mention, _ context: Context
  ) {
    let gap = context.sentence - last.sentence
    switch gap {
    case ...0: add(.sameSentence, 1)
    case 1: add(.sentenceBefore, 1)
    case 2: add(.twoSentencesBefore, 1)
    case ...4: add(.upToFourSentencesBefore, 1)
    case ...8: add(.upToEightSentencesBefore, 1)
    case ...16: add(.upToSixteenSentencesBefore, 1)
    default: add(.furtherBack, 1)
    }
    let tokens = mention.head - Int(last.token)
    add(.distance, Magnitude.log(Float(max(0, tokens))) / 5)
    add(.close, tokens < 5)
    add(.sameParagraph, mention.paragraph == last.paragraph)
    add(.paragraphBefore, mention.paragraph == last.paragraph + 1)
    switch place {
    case 0: add(.lastMentioned, 1)
    case 1: add(.secondLastMentioned, 1)
    case 2: add(.thirdLastMentioned, 1)
    default: add(.furtherMentioned, 1)
    }
  }

  private mutating func addMention(
    _ last: Resolution.Antecedent, _ mention: Mention, _ context: Context
  ) {
    let gap = context.sentence - last.sentence
    add(.subject, last.isSubject)
    add(.owner, last.isPossessor)
    add(.quoted, last.isQuoted)
    add(.speaker, last.isSpeaker)
    add(.reported, last.isReported)
    add(.reportedHere, last.isReported && gap == 0)
    add(.first, last.isFirst)
    add(.opener, last.opens)
    add(.openerOfParagraph, last.opens && last.paragraph == mention.paragraph)
    add(.afterPreposition, last.isAfterPreposition)
    switch last.kind {
    case .name: add(.name, 1)
    case .nominal: add(.description, 1)
    case .pronoun: add(.pronoun, 1)
    }
    add(.new, last.isNew)
    if gap == 0, last.isSubject {
      add(.objectOfSubject, !context.isSubject && !context.isOwner && !context.isReflexive)
      add(.ownedBySubject, context.isOwner)
      add(.subjectAfterSubject, context.isSubject)
      add(.reflexive, context.isReflexive)
    }
    if let nearest = context.nearestSubject {
      if nearest.token == last.token {
        add(.nearestSubject, 1)
        add(.nearestSubjectOwns, context.isOwner)
        add(.nearestSubjectActs, context.isSubject)
        let suffers = !context.isOwner && !context.isSubject && !context.isReflexive
        add(.nearestSubjectSuffers, suffers)
        // *She liked her*, not *she looked about her*
        add(.nearestSubjectIsObject, suffers && !context.isAfterPreposition)
      }
      add(.subjectBetween, nearest.token > last.token)
    }
    if gap == 1 {
      add(.subjectOfSentenceBefore, last.isSubject && !last.isQuoted)
      add(.firstOfSentenceBefore, last.isFirst && !last.isQuoted)
    }
    if context.isSubject {
      add(.subjectAfterOther, gap == 0 && !last.isSubject)
      add(.subjectAfterSubjectBefore, gap == 1 && last.isSubject)
      add(.subjectAfterOtherBefore, gap == 1 && !last.isSubject)
    }
  }

  private mutating func addPerson(
    _ candidate: AntecedentCandidates.Candidate, _ mention: Mention, _ context: Context,
    _ resolution: Resolution
  ) {
    let known = resolution.traits[candidate.entity]
    let agrees = known.gender.agrees(with: Resolution.gender(of: mention.classes))
    add(.named, known.isNamed)
    add(.role, known.hasRoles)
    add(.person, known.kind == .person)
    add(.unknown, known.kind == .unknown)
    add(.sameGender, known.gender != .unknown && agrees)
    if !resolution.isNarrative {
      // A given name or a pronoun may have told a wrong one.
      add(.otherGender, !agrees)
      add(
        .otherGivenGender,
        !agrees && resolution.givenGender(of: candidate.entity) == known.gender)
      add(.genderTold, agrees && known.isGenderTold)
    }
    add(.unknownGender, known.gender == .unknown)
    add(.fullName, known.nameLength > 1)
    add(.mentions, Magnitude.log(Float(candidate.mentions)) / 3)
    add(.subjects, Magnitude.log(Float(candidate.subjects)) / 3)
    add(.share, Float(candidate.mentions) / Float(AntecedentCandidates.reach))
    if let named = candidate.named {
      let gap = context.sentence - resolution.recent[named].sentence
      add(.sinceNamed, Magnitude.log(Float(max(0, gap))) / 4)
    } else {
      add(.neverNamed, 1)
    }
  }

  /// When the candidate last spoke, asked or was asked, and whether the paragraph is about them.
  private mutating func addSpeeches(
    _ place: Int, _ candidate: AntecedentCandidates.Candidate, _ mention: Mention,
    _ context: Context, _ resolution: Resolution
  ) {
    add(.firstSubjectOfParagraph, context.firstSubject == candidate.entity)
    let last = resolution.recent[candidate.last]
    add(.asked, last.isAsked)
    add(.askedHere, last.isAsked && context.sentence - last.sentence <= 1)
    guard let spoke = candidate.spoke.map({ resolution.recent[$0] }) else { return }
    add(.spokeLast, context.spokeLast == place)
    add(.spokeSecondLast, context.spokeSecondLast == place)
    add(.spokeLastOfCue, context.spokeLast == place && resolution.isSpeaker[context.pronoun])
    add(.spokeHere, spoke.paragraph == mention.paragraph)
    add(.spokeInSentenceBefore, spoke.sentence == context.sentence - 1)
    add(.asks, spoke.asks)
    add(.asksHere, spoke.asks && context.sentence - spoke.sentence <= 1)
  }

  /// Whether others’ words, or the pronoun’s own, name the candidate.
  private mutating func addTalk(
    _ candidate: AntecedentCandidates.Candidate, _ mention: Mention, _ speaks: Bool,
    _ resolution: Resolution
  ) {
    guard let quoted = candidate.quoted else { return }
    let paragraph = resolution.recent[quoted].paragraph
    if paragraph == mention.paragraph {
      add(.quotedHere, 1)
      add(.quotedHereSpeaker, speaks)
    } else if paragraph == mention.paragraph - 1 {
      add(.quotedBefore, 1)
      add(.quotedBeforeSpeaker, speaks)
    }
    add(.quotedAlone, candidate.mentions == 0)
  }

  /// What the whole text tells of the candidate.
  private mutating func addRenown(
    _ place: Int, _ candidate: AntecedentCandidates.Candidate, _ mention: Mention,
    _ context: Context, _ resolution: Resolution
  ) {
    let renown = resolution.renown[candidate.entity]
    let isMale = resolution.tokens[mention.head].meets(.male)
    add(.fame, renown.fame)
    add(.mostFamous, context.mostFamous == place)
    add(.acts, renown.acts)
    add(.located, renown.located)
    add(.uncertain, renown.isUncertain)
    add(.genderEvidence, isMale ? renown.males : renown.females)
    add(.genderCounterevidence, isMale ? renown.females : renown.males)
    add(.met, Magnitude.log(Float(renown.met)) / 5)
    add(.doubtful, resolution.traits[candidate.entity].isDoubtful)
    add(.place, renown.isPlace)
    add(.owners, renown.owners)
    add(.articles, renown.articles)
    add(.quotedOften, renown.quoted)
    add(.speeches, renown.speeches)
    add(.titled, renown.isTitled)
  }

  /// Whether the last pronouns of the same gender were the candidate’s.
  private mutating func addChain(
    _ candidate: AntecedentCandidates.Candidate, _ mention: Mention, _ context: Context,
    _ resolution: Resolution
  ) {
    let isMale = resolution.tokens[mention.head].meets(.male)
    let chain = resolution.lastPronouns[isMale ? 0 : 1]
    if resolution.traits[candidate.entity].gender == .unknown {
      func taken(_ pronouns: [Resolution.Taken]) -> Float {
        1 - pronouns.reduce(1) { $0 * (1 - $1.chance(of: candidate.entity)) }
      }
      add(.takenAlike, taken(chain))
      add(.takenOtherwise, taken(resolution.lastPronouns[isMale ? 1 : 0]))
    }
    let chances = chain.map { $0.chance(of: candidate.entity) }
    guard let last = chain.first, let chance = chances.first, chances.contains(where: { $0 > 0 })
    else { return }
    let reach = Float(Resolution.pronounReach)
    add(.chainShare, chances.reduce(0, +) / reach)
    // How many of the last were the candidate's, one after the other.
    var unbroken: Float = 1
    add(
      .chainRun,
      chances.reduce(0) {
        unbroken *= $1
        return $0 + unbroken
      } / reach)
    add(.lastTaken, chance)
    switch context.sentence - last.sentence {
    case ...0: add(.lastTakenHere, chance)
    case 1: add(.lastTakenBefore, chance)
    default: add(.lastTakenLongAgo, chance)
    }
  }

  /// How often the scene has the candidate, before the pronoun and after it.
  private mutating func addWhereabouts(
    _ place: Int, _ last: Resolution.Antecedent, _ context: Context, _ resolution: Resolution
  ) {
    let known = context.known[place]
    let isNamed = resolution.traits[context.candidates[place].entity].isNamed
    add(.around, Magnitude.log(known.around) / 4)
    add(.before, Magnitude.log(known.before) / 4)
    add(.after, Magnitude.log(known.after) / 4)
    add(.near, Magnitude.log(known.near) / 4)
    add(.active, Magnitude.log(known.acts) / 4)
    add(.neverAfter, known.after == 0)
    add(.firstHere, known.before <= 1)
    if let next = known.next { add(.next, 1 / Float(1 + max(0, next))) }
    switch known.later {
    case .nowhere: break
    case .underItsVerb: add(.underItsVerb, 1)
    case .elsewhere:
      let head = resolution.tokens[resolution.mentions[context.pronoun].head]
      add(head.flags.contains(.sentenceStart) ? .laterInSentenceBegun : .laterInSentence, 1)
    }
    let paragraph = resolution.mentions[context.pronoun].paragraph
    add(.otherScene, resolution.whereabouts.areApart(last.paragraph, paragraph))
    if !isNamed {
      add(.describedAround, Magnitude.log(known.around) / 4)
      add(.describedAfter, Magnitude.log(known.after) / 4)
      add(.describedNeverAfter, known.after == 0)
    }
  }
}
