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
        if index > range.lowerBound, chunks[index - 1].kind == .auxiliary, mention.kind == .nominal
        {
          predicates.insert(chunks[index].index)
        }
        guard index + 2 < range.upperBound, chunks[index + 2].kind == .phrase,
          chunks[index + 2].index >= 0
        else { continue }
        let other = mentions.mentions[chunks[index + 2].index]
        let end = index + 3 < range.upperBound ? chunks[index + 3].kind : .stop
        if chunks[index + 1].kind == .open, end == .close {
          if mention.kind == .name, Self.isAcronym(other, tokens) {
            names[chunks[index + 2].index] = chunks[index].index
          }
        } else if chunks[index + 1].kind == .comma {
          if Self.describes(mention, other), Self.endsInsertion(end) {
            names[chunks[index].index] = chunks[index + 2].index
          } else if Self.describes(other, mention), Self.endsApposition(end),
            Self.isBare(other, tokens)
          {
            names[chunks[index + 2].index] = chunks[index].index
          }
        }
      }
    }
  }

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
