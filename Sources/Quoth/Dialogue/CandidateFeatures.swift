/// What speaks for a candidate and what against, as numbers for the model.
///
/// The order of the numbers is that of ``names``; the weights depend on it.
struct CandidateFeatures {
  private(set) var values: [Float] = []

  static let names = [
    "subject by name", "subject by description", "subject by pronoun", "another is named subject",
    "subject he, a man", "subject he, a woman", "subject he, unknown", "subject he, a group",
    "subject she, a woman", "subject she, a man", "subject she, unknown", "subject she, a group",
    "subject I, the narrator", "subject I, another", "the narrator, subject is another",
    "description of the same gender", "description of the other gender",
    "description, candidate is named", "description, candidate is another description",
    "subject they, a group", "subject they, one person",
    "acts after, by name", "acts after, gender agrees", "acts after, gender does not",
    "acts after, as resolved", "another named acts after", "narrator acts after",
    "acts before, by name", "acts before, gender agrees", "acts before, gender does not",
    "acts before, as resolved", "another named acts before", "narrator acts before",
    "addressed", "mentioned in the words", "addressed by the turn before",
    "addressed by the turn after", "addressed two turns before", "addressed two turns after",
    "narrator without cue",
    "last seen", "second last seen", "third or fourth last seen", "not seen",
    "last named", "second last named", "third or fourth last named", "not named near",
    "last subject", "second last subject",
    "paragraphs since named", "named near, how often", "named before in the paragraph",
    "named after in the paragraph", "next named", "second next named",
    "how often named", "how often speaking", "has a name", "is a person", "is a woman", "is a man",
    "spoke the turn before", "speaks the turn after", "spoke two turns before",
    "speaks two turns after", "spoke in the eight turns before", "speaks in the eight turns after",
    "guess by action", "guess by turn", "guess by the other one", "guess by address",
    "guess by sentence before", "guess by paragraph before", "guess by other rules",
    "first of the gender, last named", "second of the gender, last named",
    "first of the gender, last subject",
    "subject by a new description", "subject by a kinsman's description", "subject by a role",
    "subject by description, how often so", "subject by description, all ever",
    "candidate has the role described", "last of the gender to act",
    "no cue", "opens its paragraph", "alone in its paragraph", "after the turn before",
    "long", "question before", "how many candidates", "addresses somebody",
    "subject by an unlisted noun", "last named as an owner", "mentioned by the turn before",
    "mentioned by the turn after", "mentioned around, how often", "owner of the subject",
    "subject, how likely", "acts after, how likely", "acts before, how likely",
    "kin by the text", "another is that kin", "kin of anybody", "another is kin of anybody",
    "has the surname of whose kin it is", "elder kin, called Mr. or Mrs.",
    "other kin, called Mr. or Mrs.", "owner of the subject, by name",
    "subject by a description, owner by name", "subject by a kin's description",
    "subject is anybody", "named, subject is anybody", "named, subject is another role",
    "young subject, called Mr. or Mrs.", "old subject, called Mr. or Mrs.",
    "young subject, no title", "old subject, no title", "young subject, described as young",
    "speaks like this", "speaks more like this than the next", "has a voice",
    "called by a word for kin", "calls the kin that it has", "called so by the turn before",
    "called so by the turn after",
    "last seen in another scene", "named in the scene, how often", "acts in the scene, how often",
    "not named in the scene", "named in the scene, share", "speaks in the scene, how often",
    "addressed in the scene, how often", "mentioned in the scene, how often",
    "seen in the scene, how often", "named in the scene only later",
    "named in the scene only before", "acts in the scene, share", "speaks in the scene, share",
    "last told of", "second last told of", "third or fourth last told of", "not told of near",
    "told of near, how often", "told of before in the paragraph",
    "told of after in the paragraph", "next told of", "second next told of",
    "tells before, by name", "tells before, gender agrees", "tells before, gender does not",
    "tells before, as resolved", "tells of another before by name", "narrator tells before",
    "tells first, by name", "tells first, gender agrees", "tells first, gender does not",
    "tells first, as resolved", "tells of another first by name", "narrator tells first",
    "tells after, by name", "tells after, gender agrees", "tells after, gender does not",
    "tells after, as resolved", "tells of another after by name", "narrator tells after",
    "tells before, how likely", "tells first, how likely", "tells after, how likely",
  ]

  mutating func add(_ value: Float) { values.append(value) }
  mutating func add(_ condition: Bool) { values.append(condition ? 1 : 0) }

  /// Everything around a turn that its candidates share.
  struct Context {
    let turns: [Turn]
    let index: Int
    let conversation: Range<Int>
    let sightings: Sightings
    let candidates: [Int]
    let entities: Entities
    let cast: Cast
    let relatives: Relatives
    /// How much the turn's words are like each candidate's.
    let likeness: [(own: Float, lead: Float)?]
    let paragraphs: [Range<Int>]
    let presence: Presence
    /// The candidates of the gender that the pronoun wants, nearest first.
    var fitting: [Int] = []
    var fittingSubjects: [Int] = []
    /// The one of that gender who was last the subject, by whatever words.
    var fittingActor: Int?

    func gender(_ entity: Int) -> Entity.Gender { entities.entities[entity].gender }

    func turn(_ offset: Int) -> Turn? {
      conversation.contains(index + offset) ? turns[index + offset] : nil
    }

    /// Whether the words call somebody by name, or by what no other candidate is: *Yes, doctor*; or the
    /// cue says that they are said to somebody: *she told Bo*.
    func addresses(_ turn: Turn, _ entity: Int) -> Bool {
      if turn.addressed.contains(entity) || turn.hearer?.entity == entity { return true }
      func isCalled(_ candidate: Int) -> Bool {
        cast.speaks(of: candidate, by: turn.calledNoun)
          || entities.entities[candidate].roles.contains(turn.calledNoun)
      }
      return turn.calledNoun != 0 && isCalled(entity)
        && !candidates.contains { $0 != entity && isCalled($0) }
    }

    init(
      turns: [Turn], index: Int, conversation: Range<Int>, sightings: Sightings,
      candidates: [Int], entities: Entities, cast: Cast, relatives: Relatives,
      voices: Voices, paragraphs: [Range<Int>], presence: Presence
    ) {
      self.turns = turns
      self.index = index
      self.conversation = conversation
      self.sightings = sightings
      self.candidates = candidates
      self.entities = entities
      self.cast = cast
      self.relatives = relatives
      likeness = voices.likeness(of: turns[index], to: candidates)
      self.paragraphs = paragraphs
      self.presence = presence
      let turn = turns[index]
      let wanted =
        Self.gender(of: turn.subject) ?? Self.gender(of: turn.after)
        ?? Self.gender(of: turn.before)
      guard let wanted else { return }
      let able = sightings.people.filter {
        let known = entities.entities[$0.entity].gender
        return (known == wanted || known == .unknown) && $0.entity != entities.narrator
      }
      fitting = able.filter { $0.named.rank != nil }
        .sorted { ($0.named.rank ?? 0) < ($1.named.rank ?? 0) }.map(\.entity)
      fittingSubjects = able.filter { $0.subjectRank != nil }
        .sorted { ($0.subjectRank ?? 0) < ($1.subjectRank ?? 0) }.map(\.entity)
      fittingActor = fittingSubjects.first {
        entities.entities[$0].gender == wanted
      }
    }

    private static func gender(of person: Turn.Person?) -> Entity.Gender? {
      if case .pronoun(let gender) = person?.reference { return gender }
      return nil
    }
  }

  init(_ entity: Int, _ context: Context) {
    values.reserveCapacity(Self.names.count)
    let turn = context.turns[context.index]
    let isNarrator = entity == context.entities.narrator
    addSubject(entity, turn, context, isNarrator)
    addActor(turn.after, entity, context, isNarrator)
    addActor(turn.before, entity, context, isNarrator)
    addAddress(entity, turn, context, isNarrator)
    let seen = context.sightings.sighting(of: entity)
    addSightings(entity, seen, context)
    addNeighbours(entity, context)
    addGuess(entity, turn)
    addGenderRanks(entity, context)
    addDescription(entity, turn, context)
    addContext(turn, context)
    add(turn.subject?.entity == entity && turn.described.contains(.isUnlisted))
    addTalk(entity, seen, context)
    add(turn.owner == entity && turn.subject?.entity != entity)
    for person in [turn.subject, turn.after, turn.before] { addChance(person, entity, context) }
    addKin(entity, turn, context)
    addKindOfDescription(entity, turn, context)
    let likeness = context.candidates.firstIndex(of: entity).flatMap { context.likeness[$0] }
    add(likeness?.own ?? 0)
    add(likeness?.lead ?? 0)
    add(likeness != nil)
    addCalledKin(entity, turn, context)
    addPresence(entity, context)
    addTold(seen.told)
    let narrated = [turn.toldLast, turn.toldFirst, turn.toldNext]
    for person in narrated { addActor(person, entity, context, isNarrator) }
    for person in narrated { addChance(person, entity, context) }
  }

  /// How likely the pronoun takes up the candidate, if it is one.
  private mutating func addChance(_ person: Turn.Person?, _ entity: Int, _ context: Context) {
    add(person.map { context.entities.antecedents.probability(of: entity, for: $0.mention) } ?? 0)
  }

  /// Whoever has no name is told of by descriptions.
  private mutating func addTold(_ told: Sightings.Telling) {
    addRank(told.rank)
    add(Magnitude.log(told.count))
    add(told.isBefore)
    add(told.isAfter)
    add(told.nextRank == 0)
    add(told.nextRank == 1)
  }

  /// Whoever is talked about is mostly not there.
  private mutating func addTalk(
    _ entity: Int, _ seen: Sightings.Sighting, _ context: Context
  ) {
    func mentions(_ offset: Int) -> Bool {
      context.turn(offset)?.named.contains(entity) ?? false
    }
    add(seen.isOwner)
    add(mentions(-1))
    add(mentions(1))
    add(Magnitude.log(Float((2...6).count { mentions($0) || mentions(-$0) })))
  }

  private mutating func addSubject(
    _ entity: Int, _ turn: Turn, _ context: Context, _ isNarrator: Bool
  ) {
    let subject = turn.subject
    let isSame = subject?.entity == entity
    let reference = subject?.reference ?? .none
    let gender = context.gender(entity)
    let isGroup = context.entities.entities[entity].kind == .group
    add(reference == .name && isSame)
    add(reference == .description && isSame)
    if case .pronoun = reference { add(isSame) } else { add(false) }
    add(reference == .name && !isSame)
    let he = reference == .pronoun(.male)
    add(he && gender == .male && !isGroup)
    add(he && gender == .female)
    add(he && gender == .unknown && !isGroup)
    add(he && isGroup)
    let she = reference == .pronoun(.female)
    add(she && gender == .female && !isGroup)
    add(she && gender == .male)
    add(she && gender == .unknown && !isGroup)
    add(she && isGroup)
    add(reference == .firstPerson && isNarrator)
    add(reference == .firstPerson && !isNarrator)
    add(isNarrator && reference != .firstPerson && reference != .none)
    let isDescription = reference == .description
    let described = isDescription ? subject.map { context.gender(max(0, $0.entity)) } : nil
    add(isDescription && described != .unknown && described == gender)
    add(isDescription && described != .unknown && gender != .unknown && described != gender)
    let isNamed = context.entities.entities[entity].isNamed
    add(isDescription && isNamed)
    add(isDescription && !isNamed && !isSame)
    add(reference == .group && isGroup)
    add(reference == .group && !isGroup)
  }

  private mutating func addActor(
    _ actor: Turn.Person?, _ entity: Int, _ context: Context, _ isNarrator: Bool
  ) {
    let isSame = actor?.entity == entity
    add(actor?.reference == .name && isSame)
    if case .pronoun(let wanted) = actor?.reference {
      let gender = context.gender(entity)
      add(wanted == gender)
      add(gender != .unknown && wanted != gender)
    } else {
      add(false)
      add(false)
    }
    add(actor != nil && actor?.reference != .name && isSame)
    add(actor?.reference == .name && !isSame)
    add(actor?.reference == .firstPerson && isNarrator)
  }

  private mutating func addAddress(
    _ entity: Int, _ turn: Turn, _ context: Context, _ isNarrator: Bool
  ) {
    add(context.addresses(turn, entity))
    add(turn.named.contains(entity))
    for offset in [-1, 1, -2, 2] {
      add(context.turn(offset).map { context.addresses($0, entity) } ?? false)
    }
    add(isNarrator && !turn.hasCue)
  }

  private mutating func addSightings(
    _ entity: Int, _ seen: Sightings.Sighting, _ context: Context
  ) {
    addRank(seen.rank)
    addRank(seen.named.rank)
    add(seen.subjectRank == 0)
    add(seen.subjectRank == 1)
    add(seen.named.rank == nil ? 2 : Magnitude.log(Float(seen.distance)) / 2)
    add(Magnitude.log(seen.named.count))
    add(seen.named.isBefore)
    add(seen.named.isAfter)
    add(seen.named.nextRank == 0)
    add(seen.named.nextRank == 1)
    let most = context.candidates.map { context.cast.prominence[$0] }.max() ?? 0
    add(context.cast.prominence[entity] - most)
    let loudest = context.candidates.map { context.cast.loquacity[$0] }.max() ?? 0
    add(context.cast.loquacity[entity] - loudest)
    let known = context.entities.entities[entity]
    add(known.isNamed)
    add(known.kind == .person)
    add(known.gender == .female)
    add(known.gender == .male)
  }

  private mutating func addRank(_ rank: Int?) {
    add(rank == 0)
    add(rank == 1)
    add(rank == 2 || rank == 3)
    add(rank == nil)
  }

  private mutating func addNeighbours(_ entity: Int, _ context: Context) {
    func speaks(_ offset: Int) -> Bool {
      guard let subject = context.turn(offset)?.subject else { return false }
      return subject.entity == entity
        && (subject.reference == .name || subject.reference == .firstPerson)
    }
    for offset in [-1, 1, -2, 2] { add(speaks(offset)) }
    add(Magnitude.log(Float((1...8).count { speaks(-$0) })))
    add(Magnitude.log(Float((1...8).count { speaks($0) })))
  }

  private mutating func addGuess(_ entity: Int, _ turn: Turn) {
    for rule in 0...TurnReader.rules.count {
      add(!turn.hasCue && turn.guess == entity && turn.guessRule == rule)
    }
  }

  private mutating func addGenderRanks(_ entity: Int, _ context: Context) {
    add(context.fitting.first == entity)
    add(context.fitting.dropFirst().first == entity)
    add(context.fittingSubjects.first == entity)
  }

  private mutating func addContext(_ turn: Turn, _ context: Context) {
    add(!turn.hasCue)
    add(turn.opens)
    add(turn.opens && turn.closes)
    let before = context.turn(-1)
    add(before.map { $0.gap(to: turn, context.paragraphs) <= 0 } ?? false)
    add(Magnitude.log(Float(turn.tokens.count)) / 4)
    add(before?.endsInQuestion ?? false)
    add(Float(context.candidates.count) / 10)
    add(!turn.addressed.isEmpty)
  }
}
