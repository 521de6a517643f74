/// A dialogue with its candidates and their features, ready to be decided or to be learned from.
struct DialogueReading {
  /// A turn's candidates, and what leads to it from the turn before.
  struct Choice {
    let turn: Int
    var candidates: [Int]
    var features: [[Float]]
    var change: [Float]
  }

  let turns: [Turn]
  /// With the narrator's name, if it was found.
  let entities: Entities
  /// The choices of each conversation.
  let conversations: [[Choice]]
  /// Whether the text is a short one, which the model weighs otherwise.
  let isBrief: Bool

  init(
    _ segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions, _ entities: Entities,
    _ reports: [Report]
  ) {
    isBrief = segmentation.tokens.count < Self.tokensOfBrief
    var entities = entities
    func read() -> [Turn] {
      TurnReader(
        segmentation: segmentation, mentions: mentions, entities: entities, reports: reports,
        inner: marks.spans.map { $0.parts.map(\.inner) }
      ).turns()
    }
    var turns = read()
    let names = Narrator.names(turns, entities, mentions, segmentation.tokens)
    if !names.isEmpty {
      entities = entities.naming(narrator: names)
      if let told = Narrator.told(entities, mentions, segmentation.tokens) {
        entities = entities.naming(narratorAs: mentions.mentions[told], segmentation.tokens)
      }
      turns = read()
    } else if let name = Narrator.sharedName(turns, entities) {
      entities = entities.naming(narratorLike: name, mentions)
      turns = read()
    }
    let introduced = Introductions(turns, entities, mentions).names()
    if !introduced.isEmpty {
      entities = entities.naming(introduced)
      turns = read()
    }
    let relatives = Relatives(turns, entities, mentions, segmentation.tokens)
    for index in turns.indices {
      guard let kin = relatives.mended(turns[index], entities) else { continue }
      turns[index].subject = kin
      entities.ofMention[kin.mention] = Int32(kin.entity)
    }
    let people = entities
    let all = turns
    self.entities = entities
    let voices = Voices(turns, segmentation.tokens)
    let cast = Cast(entities, mentions, turns, segmentation.tokens)
    let paragraphs = mentions.paragraphs
    let scenes = Scenes(segmentation.paragraphTokens, segmentation.tokens)
    self.turns = turns
    conversations = Conversation.all(turns, paragraphs, scenes).map { conversation in
      conversation.turns.map { index in
        let sightings = Sightings(all[index], cast)
        let candidates = Self.candidates(
          index, all, conversation.turns, sightings, people, relatives,
          all[index].gender(mentions))
        let context = CandidateFeatures.Context(
          turns: all, index: index, conversation: conversation.turns, sightings: sightings,
          candidates: candidates, entities: people, cast: cast, relatives: relatives,
          voices: voices, paragraphs: paragraphs,
          presence: Presence(index, all, conversation.turns, candidates, cast, scenes))
        return Choice(
          turn: index, candidates: candidates,
          features: candidates.map { CandidateFeatures($0, context).values },
          change: index > conversation.turns.lowerBound
            ? TurnChange(
              from: all[index - 1], to: all[index], paragraphs,
              earlier: index - 1 > conversation.turns.lowerBound ? all[index - 2] : nil
            ).values
            : [Float](repeating: 0, count: TurnChange.names.count))
      }
    }
  }

  /// A text of fewer tokens is short: a scene rather than a chapter.
  private static let tokensOfBrief = 900
  /// So many turns before and after one are looked through for those who take part.
  private static let reachOfScene = 12
  /// From this probability on whom the cue's pronoun may take up is a candidate.
  private static let likely: Float = 0.1

  /// Those who may have spoken: whoever the words beside the turn are about, whoever speaks or is
  /// addressed near it, and the last people seen.
  private static func candidates(
    _ index: Int, _ turns: [Turn], _ conversation: Range<Int>, _ sightings: Sightings,
    _ entities: Entities, _ relatives: Relatives, _ gender: Entity.Gender
  ) -> [Int] {
    var found: [Int] = []
    let turn = turns[index]
    // *Strether's new acquaintance* is not Strether.
    let excluded = turn.isOwnerNamed && turn.subject?.entity != turn.owner ? turn.owner : nil
    func add(_ entity: Int?) {
      guard let entity, entity >= 0, found.count < Cast.limit, !found.contains(entity),
        entity != excluded,
        Cast.canSpeak(entities.entities[entity]),
        gender.agrees(with: entities.entities[entity].gender)
      else { return }
      found.append(entity)
    }
    if let subject = turn.subject, subject.entity >= 0 { found.append(subject.entity) }
    if let subject = turn.subject {
      let others = entities.antecedents.candidates(of: subject.mention)
      for other in others where other.probability > Self.likely { add(other.entity) }
    }
    if let kinship = turn.kinship {
      for owner in [turn.owner ?? Relatives.anybody, Relatives.anybody] {
        add(relatives.likeliest(kinship, of: owner, entities))
      }
    }
    add(turn.after?.entity)
    add(turn.before?.entity)
    add(turn.toldLast?.entity)
    add(turn.guess)
    for offset in [-1, 1, -2, 2] where conversation.contains(index + offset) {
      let other = turns[index + offset]
      add(other.subject?.entity)
      add(other.after?.entity)
      add(other.before?.entity)
      for entity in other.addressed.prefix(2) { add(entity) }
      if let called = other.called {
        add(relatives.likeliest(called, of: Relatives.anybody, entities))
      }
      if other.subject == nil { add(other.guess) }
    }
    for offset in [-3, 3, -4, 4] where conversation.contains(index + offset) {
      add(turns[index + offset].subject?.entity)
    }
    for seen in sightings.people.filter({ $0.named.rank != nil })
      .sorted(by: { ($0.named.rank ?? 0) < ($1.named.rank ?? 0) }).prefix(4)
    {
      add(seen.entity)
    }
    add(sightings.people.first { $0.named.nextRank != nil }?.entity)
    add(sightings.people.first { $0.told.nextRank == 0 }?.entity)
    for seen in sightings.people where seen.rank != nil { add(seen.entity) }
    // Whoever opens a scene is often named only further on in it.
    for offset in 3...Self.reachOfScene {
      for place in [index + offset, index - offset] where conversation.contains(place) {
        let other = turns[place]
        add(other.subject?.entity)
        for entity in other.addressed.prefix(2) { add(entity) }
      }
    }
    return found
  }
}
