/// Where the people around a turn were last seen and are next seen.
struct Sightings {
  struct Sighting {
    let entity: Int
    /// The how-manieth of all people, going back from the turn; `nil` if not seen.
    var rank: Int?
    /// The same among those called by name, and among subjects.
    var namedRank: Int?
    var subjectRank: Int?
    /// How many paragraphs back they are last named.
    var distance = 0
    /// How often they are named within ten paragraphs.
    var count: Float = 0
    /// Whether they are last named only to say whose something is.
    var isOwner = false
    /// Named in the paragraph of the turn, before it or after it.
    var isBefore = false
    var isAfter = false
    /// The how-manieth named after the turn, within two paragraphs.
    var nextRank: Int?
    /// The same where a description counts as a name does.
    var told = Told()
  }

  /// Where somebody is told of by name or by a description.
  struct Told {
    var rank: Int?
    var nextRank: Int?
    /// How often within ten paragraphs.
    var count: Float = 0
    var isBefore = false
    var isAfter = false
  }

  private(set) var people: [Sighting] = []

  /// - Complexity: O(1): no more than a hundred appearances are looked at.
  init(_ turn: Turn, _ cast: Cast) {
    let start = cast.first(from: turn.tokens.lowerBound)
    var ranks = 0
    var namedRanks = 0
    var subjectRanks = 0
    var toldRanks = 0
    var index = start - 1
    while index >= 0, start - index <= 80 {
      let seen = cast.appearances[index]
      let distance = turn.paragraph - seen.paragraph
      if distance > 60 { break }
      let place = place(of: seen.entity)
      if people[place].rank == nil {
        people[place].rank = ranks
        ranks += 1
      }
      if seen.isSubject, people[place].subjectRank == nil {
        people[place].subjectRank = subjectRanks
        subjectRanks += 1
      }
      if seen.isNamed {
        if people[place].namedRank == nil {
          people[place].namedRank = namedRanks
          people[place].distance = distance
          people[place].isOwner = seen.isOwner
          namedRanks += 1
        }
        if distance <= 10 { people[place].count += 1 }
        if distance == 0 { people[place].isBefore = true }
      }
      if seen.isToldOf {
        if people[place].told.rank == nil {
          people[place].told.rank = toldRanks
          toldRanks += 1
        }
        if distance <= 10 { people[place].told.count += 1 }
        if distance == 0 { people[place].told.isBefore = true }
      }
      index -= 1
    }
    index = cast.first(from: turn.tokens.upperBound)
    var nextRanks = 0
    var nextToldRanks = 0
    let end = min(cast.appearances.count, index + 20)
    while index < end, cast.appearances[index].paragraph <= turn.paragraph + 3 {
      let seen = cast.appearances[index]
      if seen.isNamed {
        let place = place(of: seen.entity)
        if people[place].nextRank == nil {
          people[place].nextRank = nextRanks
          nextRanks += 1
        }
        if seen.paragraph == turn.paragraph { people[place].isAfter = true }
      }
      if seen.isToldOf {
        let place = place(of: seen.entity)
        if people[place].told.nextRank == nil {
          people[place].told.nextRank = nextToldRanks
          nextToldRanks += 1
        }
        if seen.paragraph == turn.paragraph { people[place].told.isAfter = true }
      }
      index += 1
    }
  }

  private mutating func place(of entity: Int) -> Int {
    if let known = people.firstIndex(where: { $0.entity == entity }) { return known }
    people.append(Sighting(entity: entity))
    return people.count - 1
  }

  func sighting(of entity: Int) -> Sighting {
    people.first { $0.entity == entity } ?? Sighting(entity: entity)
  }
}
