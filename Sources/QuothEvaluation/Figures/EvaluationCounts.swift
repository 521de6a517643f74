/// What is counted in one document; the counts of several add up.
public struct EvaluationCounts: Sendable, Hashable, Codable {
  /// Counts of quotations.
  public struct Quotes: Sendable, Hashable, Codable {
    /// The quotations.
    public var all = 0
    /// Those with a counterpart on the other side.
    public var matched = 0
    /// Those whose counterpart has the same content.
    public var exact = 0
    /// Those of the gold that have a speaker, found or not.
    public var attributed = 0
    /// Those that are matched and whose gold has a speaker.
    public var judged = 0
    /// Of those: the system gives a speaker.
    public var answered = 0
    /// Of those: by an overlapping mention.
    public var rightByMention = 0
    /// Of those: the speaker is right.
    public var right = 0

    /// No counts.
    public init() {}
  }

  /// Counts of one side.
  public struct Side: Sendable, Hashable, Codable {
    /// The quotations, by their kind on this side.
    public var kinds: [String: Quotes] = [:]
    /// How many characters are in them.
    public var characters = 0
    /// How many of those are in any quotation of the other side, too.
    public var commonCharacters = 0

    /// No counts.
    public init() {}

    /// The quotations of all kinds.
    public var total: Quotes { kinds.values.reduce(into: Quotes()) { $0 += $1 } }
  }

  /// The gold, for recall.
  public var gold = Side()
  /// The system, for precision.
  public var system = Side()
  /// Documents that the system has no answer for.
  public var missingDocuments = 0

  /// No counts.
  public init() {}

  init(
    _ comparison: DocumentComparison, gold: [CharacterRanges], system: [CharacterRanges]
  ) {
    missingDocuments = comparison.isMissing ? 1 : 0
    self.gold = Side(comparison.gold, of: comparison, gold, all: system)
    self.system = Side(comparison.system, of: comparison, system, all: gold)
  }

  /// Adds the counts of other documents.
  public static func += (counts: inout EvaluationCounts, other: EvaluationCounts) {
    counts.gold += other.gold
    counts.system += other.system
    counts.missingDocuments += other.missingDocuments
  }
}

extension EvaluationCounts.Side {
  /// - Parameters:
  ///   - own: The characters of each quotation.
  ///   - other: The characters of each quotation of the other side, counted or not.
  fileprivate init(
    _ sides: [DocumentComparison.Side], of comparison: DocumentComparison, _ own: [CharacterRanges],
    all other: [CharacterRanges]
  ) {
    let counted = CharacterRanges(union: zip(sides, own).filter { $0.0.isCounted }.map { $0.1 })
    characters = counted.count
    commonCharacters = counted.commonCount(with: CharacterRanges(union: other))
    for side in sides where side.isCounted {
      kinds[side.quote.kind, default: .init()].add(side, side.match.map { comparison.matches[$0] })
    }
  }

  fileprivate static func += (one: inout Self, other: Self) {
    one.kinds.merge(other.kinds) { $0 + $1 }
    one.characters += other.characters
    one.commonCharacters += other.commonCharacters
  }
}

extension EvaluationCounts.Quotes {
  fileprivate mutating func add(
    _ side: DocumentComparison.Side, _ match: DocumentComparison.Match?
  ) {
    all += 1
    if side.quote.speaker?.isGiven == true { attributed += 1 }
    guard let match else { return }
    matched += 1
    if match.isExact { exact += 1 }
    if match.speaker == .unmarked { return }
    judged += 1
    if match.speaker != .unanswered { answered += 1 }
    if match.speaker == .mention { rightByMention += 1 }
    if match.speaker.isRight { right += 1 }
  }

  static func + (one: Self, other: Self) -> Self {
    var sum = one
    sum += other
    return sum
  }

  static func += (one: inout Self, other: Self) {
    one.all += other.all
    one.matched += other.matched
    one.exact += other.exact
    one.attributed += other.attributed
    one.judged += other.judged
    one.answered += other.answered
    one.rightByMention += other.rightByMention
    one.right += other.right
  }
}
