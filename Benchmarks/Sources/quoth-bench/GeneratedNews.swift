/// Text like that of news, the same for the same size on every machine.
///
/// Articles of some kilobytes about a few people each, with direct, mixed and indirect speech, full
/// names and pronouns, and as much plain narration between.
struct GeneratedNews {
  private var state: UInt64 = 42

  private static let firstNames = [
    "Ida", "Noor", "Jonas", "Amal", "Petra", "Luis", "Chen", "Maeve", "Tomas", "Zainab", "Viktor",
    "Renée", "Kofi", "Sarah", "Ángel", "Mehmet",
  ]
  private static let syllables = [
    "fal", "ka", "min", "der", "os", "tran", "vel", "ra", "mont", "hu", "lin", "ber", "so", "wick",
  ]
  private static let titles = [
    "Foreign Minister", "Gen.", "Dr.", "Sen.", "the spokeswoman", "police chief", "Prime Minister",
  ]
  private static let clauses = [
    "the talks will begin within days", "we have seen no evidence of that",
    "the bridge should have been closed years ago", "nobody asked the people who live there",
    "prices rose by 4.2 percent in the second quarter", "this is a step in the right direction",
    "the court's decision won't change our plans", "the country needs more than promises",
  ]
  private static let fragments = [
    "deeply troubling", "a turning point", "business as usual", "without conditions", "a lie",
  ]
  private static let narration = [
    "The vote was postponed twice before it took place in the old town hall.",
    "About 3,000 people had gathered in the square by noon, and more arrived by train.",
    "The company, founded in 1987, employs 12,500 workers in nine countries.",
    "Rain fell over most of the region on Tuesday, and the river rose by half a metre.",
    "A report published in March had warned of the “domino effect” of such failures.",
    "His film “The Last Ferry” won a prize in Venice, where it was shown out of competition.",
  ]

  /// A text of about the given number of bytes.
  static func text(bytes count: Int) -> String {
    var news = GeneratedNews()
    var result = ""
    result.reserveCapacity(count + 8_192)
    while result.utf8.count < count { result += news.article() }
    return result
  }

  private mutating func article() -> String {
    let people = (0..<3).map { _ in (pick(Self.firstNames), surname()) }
    let paragraphs = (0..<12).map { index in
      (0..<3).map { _ in sentence(about: people[index % 3]) }.joined(separator: " ")
    }
    return paragraphs.joined(separator: "\n\n") + "\n\n\n"
  }

  private mutating func sentence(about person: (first: String, last: String)) -> String {
    let clause = pick(Self.clauses)
    let capital = clause.prefix(1).uppercased() + clause.dropFirst()
    let full = "\(person.first) \(person.last)"
    switch next() % 12 {
    case 0: return "“\(capital),” said \(pick(Self.titles)) \(full)."
    case 1: return "“\(capital),” \(person.last) told reporters. “\(capital), I think.”"
    case 2: return "\(full) said that \(clause)."
    case 3: return "According to \(person.last), \(clause)."
    case 4: return "He called the plan “\(pick(Self.fragments))” and said \(clause)."
    case 5: return "\"\(capital),\" she added on Friday, \"and that is all there is to say.\""
    default: return pick(Self.narration)
    }
  }

  private mutating func surname() -> String {
    let name = pick(Self.syllables) + pick(Self.syllables)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[next() % choices.count]
  }

  /// The high bits of Knuth's linear congruential generator.
  private mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
}
