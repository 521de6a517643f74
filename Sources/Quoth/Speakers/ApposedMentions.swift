/// Which descriptions and acronyms stand beside a name and mean the same: *Noor Amin, a baker,*,
/// *the mayor, Ann Lee,*, *National Union of Ferry Workers (NUFW)*.
struct ApposedMentions {
  /// The name's mention, by that of the description.
  private(set) var names: [Int: Int] = [:]
  /// Descriptions after a form of *be*.
  private(set) var predicates: Set<Int> = []

  init(_ mentions: Mentions, _ tokens: [Token]) {
    let chunks = mentions.chunks
    for range in mentions.paragraphs where range.count > 1 {
      for index in range.dropLast() where chunks[index].kind == .phrase && chunks[index].index >= 0
      {
        let mention = mentions.mentions[chunks[index].index]
        if index > range.lowerBound, mention.kind == .nominal,
          chunks[index - 1].kind == .auxiliary
            || Self.comparisons.contains(tokens[chunks[index - 1].tokens.lowerBound].hash)
        {
          predicates.insert(chunks[index].index)
        }
        var mark = index + 1
        if mention.kind == .nominal {
          // *the warden of the reserve, Teuila Faleolo,*
          while mark + 1 < range.upperBound, chunks[mark].kind == .preposition,
            chunks[mark + 1].kind == .phrase
          {
            mark += 2
          }
        }
        guard mark + 1 < range.upperBound, chunks[mark + 1].kind == .phrase,
          chunks[mark + 1].index >= 0
        else { continue }
        let beside = chunks[mark + 1].index
        let other = mentions.mentions[beside]
        let end = mark + 2 < range.upperBound ? chunks[mark + 2].kind : .stop
        if chunks[mark].kind == .open, end == .close {
          if mention.kind == .name, Self.isAcronym(other, tokens) {
            names[beside] = chunks[index].index
          }
        } else if chunks[mark].kind == .comma {
          if Self.describes(mention, other), Self.endsInsertion(end) {
            names[chunks[index].index] = beside
          } else if Self.describes(other, mention), Self.endsApposition(end),
            Self.isBare(other, tokens)
          {
            names[beside] = chunks[index].index
          }
        }
      }
    }
  }

  /// *like a sailor*, *more than a judge*, *resembles a pirate*
  private static let comparisons: Set<UInt64> = Set(
    ["like", "as", "than", "resembles", "resembled", "unlike", "became", "becomes"]
      .map { Lexicon.hash($0) })

  /// Whether the one can describe the other: a person’s role and a person’s name.
  private static func describes(_ description: Mention, _ name: Mention) -> Bool {
    description.kind == .nominal && !description.isPlural && description.isPerson
      && name.kind == .name && !name.isPlural && !name.isPossessor
      && (name.isPerson || !name.isOrganization)
  }

  private static func isAcronym(_ mention: Mention, _ tokens: [Token]) -> Bool {
    mention.tokens.count == 1 && tokens[mention.head].flags.contains(.allCaps)
  }

  /// *a baker*, *Ukraine’s chief negotiator*; not *the mayor*, who may be another.
  private static func isBare(_ mention: Mention, _ tokens: [Token]) -> Bool {
    mention.possessor != nil || tokens[mention.tokens.lowerBound].meets(.determiner)
      || mention.tokens.count == 1 || mention.isPerson
  }

  private static func endsInsertion(_ kind: Chunk.Kind) -> Bool {
    [.comma, .stop, .close, .dash, .semicolon, .quote, .colon, .open, .cue, .verb].contains(kind)
  }

  private static func endsApposition(_ kind: Chunk.Kind) -> Bool {
    [.comma, .stop, .preposition, .relative, .dash, .semicolon, .colon, .quote].contains(kind)
  }
}
