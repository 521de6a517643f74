/// Where the people around a turn were last seen and are next seen.
struct Sightings {
  struct Sighting {
    let entity: Int
    /// The how-manieth of all people, going back from the turn; `nil` if not seen.
    var rank: Int?
    /// The same among subjects.
    var subjectRank: Int?
    /// By name, and by name or by a description.
    var named = Telling()
    var told = Telling()
    /// How many paragraphs back they are last named.
    var distance = 0
    /// Whether they are last named only to say whose something is.
    var isOwner = false
  }

  /// Where somebody is told of by words of one kind.
  struct Telling {
    /// The how-manieth of all so told of, going back from the turn; `nil` if not.
    var rank: Int?
    /// The how-manieth so told of after the turn, within two paragraphs.
    var nextRank: Int?
    /// How often within ten paragraphs.
    var count: Float = 0
    /// In the paragraph of the turn, before it or after it.
    var isBefore = false
    var isAfter = false

    /// Counts a mention so many paragraphs before the turn.
    mutating func addBefore(_ distance: Int, _ ranks: inout Int) {
      if rank == nil {
        rank = ranks
        ranks += 1
      }
      if distance <= 10 { count += 1 }
      if distance == 0 { isBefore = true }
    }

    /// Counts a mention so many paragraphs after the turn.
    mutating func addAfter(_ distance: Int, _ ranks: inout Int) {
      if nextRank == nil {
        nextRank = ranks
        ranks += 1
      }
      if distance == 0 { isAfter = true }
    }
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
        if people[place].named.rank == nil {
          people[place].distance = distance
          people[place].isOwner = seen.isOwner
        }
        people[place].named.addBefore(distance, &namedRanks)
      }
      if seen.isToldOf { people[place].told.addBefore(distance, &toldRanks) }
      index -= 1
    }
    index = cast.first(from: turn.tokens.upperBound)
    namedRanks = 0
    toldRanks = 0
    let end = min(cast.appearances.count, index + 20)
    while index < end, cast.appearances[index].paragraph <= turn.paragraph + 3 {
      let seen = cast.appearances[index]
      if seen.isToldOf {
        let place = place(of: seen.entity)
        let distance = seen.paragraph - turn.paragraph
        if seen.isNamed { people[place].named.addAfter(distance, &namedRanks) }
        people[place].told.addAfter(distance, &toldRanks)
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
