/// Who is there: how often a scene names each of its people around a turn, has them act, speak or be
/// called.
struct Presence {
  struct Counts {
    /// How often they are mentioned, named and named as a subject, outside quotations.
    var seen: Float = 0
    var named: Float = 0
    var acts: Float = 0
    /// How often they are named before the turn.
    var before: Float = 0
    /// How often the words beside a turn name them as its speaker, and how often the words of another
    /// call or mention them.
    var spoken: Float = 0
    var called: Float = 0
    var mentioned: Float = 0
  }

  private var counts: [Int: Counts] = [:]
  /// The highest counts of the candidates.
  private(set) var top = Counts()
  /// Those who were last seen in another scene.
  private(set) var strangers: Set<Int> = []

  /// - Complexity: O(1): of the appearances and the turns around it, a few hundred count.
  init(
    _ index: Int, _ turns: [Turn], _ conversation: Range<Int>, _ candidates: [Int], _ cast: Cast,
    _ scenes: Scenes
  ) {
    countAppearances(turns[index], cast, scenes)
    let first = max(conversation.lowerBound, index - Self.turns)
    let last = min(conversation.upperBound, index + Self.turns + 1)
    for other in first..<last { count(turns[other], isOther: other != index) }
    for entity in candidates {
      top.named = max(top.named, self[entity].named)
      top.acts = max(top.acts, self[entity].acts)
    }
    top.spoken = counts.values.reduce(0) { max($0, $1.spoken) }
  }

  private mutating func countAppearances(_ turn: Turn, _ cast: Cast, _ scenes: Scenes) {
    let scene = scenes.number(of: turn.paragraph)
    let start = cast.first(from: turn.tokens.lowerBound)
    func isNear(_ place: Int) -> Bool {
      let paragraph = cast.appearances[place].paragraph
      return abs(paragraph - turn.paragraph) <= Self.paragraphs
        && scenes.number(of: paragraph) == scene
    }
    let before = (max(0, start - Self.appearances)..<start).reversed().prefix(while: isNear)
    let after =
      (start..<min(cast.appearances.count, start + Self.appearances)).prefix(while: isNear)
    for place in before { count(cast.appearances[place], isBefore: true) }
    for place in after { count(cast.appearances[place], isBefore: false) }
    for place in (max(0, start - Self.back)..<start).reversed() {
      let seen = cast.appearances[place]
      if turn.paragraph - seen.paragraph > Self.farthest { break }
      if scenes.number(of: seen.paragraph) != scene, self[seen.entity].seen == 0 {
        strangers.insert(seen.entity)
      }
    }
  }

  subscript(entity: Int) -> Counts { counts[entity] ?? Counts() }

  private mutating func count(_ seen: Cast.Appearance, isBefore: Bool) {
    counts[seen.entity, default: Counts()].seen += 1
    guard seen.isNamed else { return }
    counts[seen.entity, default: Counts()].named += 1
    if seen.isSubject { counts[seen.entity, default: Counts()].acts += 1 }
    if isBefore { counts[seen.entity, default: Counts()].before += 1 }
  }

  private mutating func count(_ turn: Turn, isOther: Bool) {
    if let speaker = turn.namedSpeaker { counts[speaker, default: Counts()].spoken += 1 }
    guard isOther else { return }
    for entity in turn.addressed { counts[entity, default: Counts()].called += 1 }
    for entity in turn.named { counts[entity, default: Counts()].mentioned += 1 }
  }

  /// So far around the turn people are counted, in paragraphs, appearances and turns.
  private static let paragraphs = 40
  private static let appearances = 150
  private static let turns = 25
  /// So far back people of other scenes are looked for.
  private static let back = 80
  private static let farthest = 60
}

extension CandidateFeatures {
  /// Whether the candidate is there.
  mutating func addPresence(_ entity: Int, _ context: Context) {
    let presence = context.presence
    let known = presence[entity]
    let isSpeaker = context.turns[context.index].namedSpeaker == entity
    add(presence.strangers.contains(entity))
    add(Magnitude.log(known.named) / 2)
    add(Magnitude.log(known.acts) / 2)
    add(known.named == 0)
    add(presence.top.named > 0 ? known.named / presence.top.named : 0)
    add(Magnitude.log(known.spoken - (isSpeaker ? 1 : 0)) / 2)
    add(Magnitude.log(known.called) / 2)
    add(Magnitude.log(known.mentioned) / 2)
    add(Magnitude.log(known.seen) / 2)
    add(known.named > 0 && known.before == 0)
    add(known.named > 0 && known.before == known.named)
    add(presence.top.acts > 0 ? known.acts / presence.top.acts : 0)
    add(presence.top.spoken > 0 ? known.spoken / presence.top.spoken : 0)
  }
}
