/// Which content of a system answers which content of the gold.
enum ContentMatcher {
  /// A content of each side, by their numbers, and how much they have in common.
  struct Pair: Sendable, Hashable {
    var gold: Int
    var system: Int
    /// The share of the characters of both that both have (Jaccard).
    var overlap: Double
  }

  /// The least overlap of a pair.
  static let leastOverlap = 0.5

  /// The pairs of contents that have at least half of their characters in common, the closest first,
  /// each content in one pair at most.
  ///
  /// - Complexity: O(*n* log *n*) in the number of ranges and of contents that overlap.
  static func pairs(gold: [CharacterRanges], system: [CharacterRanges]) -> [Pair] {
    var candidates = common(gold, system).compactMap { key, common -> Pair? in
      let all = gold[key.gold].count + system[key.system].count - common
      let overlap = Double(common) / Double(all)
      if overlap < leastOverlap { return nil }
      return Pair(gold: key.gold, system: key.system, overlap: overlap)
    }
    candidates.sort { ($1.overlap, $0.gold, $0.system) < ($0.overlap, $1.gold, $1.system) }
    var (takenGold, takenSystem): (Set<Int>, Set<Int>) = ([], [])
    return candidates.filter { pair in
      if takenGold.contains(pair.gold) || takenSystem.contains(pair.system) { return false }
      takenGold.insert(pair.gold)
      takenSystem.insert(pair.system)
      return true
    }
  }

  private struct Key: Hashable {
    var gold: Int
    var system: Int
  }

  private struct Event {
    var range: Range<Int>
    var content: Int
    var isGold: Bool
  }

  /// How many characters any two contents have in common, where there are any.
  ///
  /// The ranges of both sides are met in the order of their starts; those of the other side that
  /// have not ended by then are the ones that overlap.
  private static func common(_ gold: [CharacterRanges], _ system: [CharacterRanges]) -> [Key: Int] {
    let events = (events(of: gold, isGold: true) + events(of: system, isGold: false))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var (openGold, openSystem): ([Event], [Event]) = ([], [])
    var common: [Key: Int] = [:]
    for event in events {
      let start = event.range.lowerBound
      if event.isGold {
        openSystem.removeAll { $0.range.upperBound <= start }
        for other in openSystem {
          common[Key(gold: event.content, system: other.content), default: 0] +=
            other.range.clamped(to: event.range).count
        }
        openGold.append(event)
      } else {
        openGold.removeAll { $0.range.upperBound <= start }
        for other in openGold {
          common[Key(gold: other.content, system: event.content), default: 0] +=
            other.range.clamped(to: event.range).count
        }
        openSystem.append(event)
      }
    }
    return common
  }

  private static func events(of contents: [CharacterRanges], isGold: Bool) -> [Event] {
    contents.enumerated().flatMap { content, characters in
      characters.ranges.map { Event(range: $0, content: content, isGold: isGold) }
    }
  }
}
