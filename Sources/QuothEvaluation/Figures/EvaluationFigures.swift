/// How good a system is: shares, from 0 to 1. A share of nothing is 0.
///
/// Coded as JSON it has the keys `char`, `soft`, `exact`, `e2e`, `attribution`, `by_type`,
/// `by_kind` and `missing_docs`; rates have `p`, `r`, `f`, `n_pred` and `n_gold`.
public struct EvaluationFigures: Sendable, Hashable, Codable {
  /// Precision and recall of one way to count.
  public struct Rates: Sendable, Hashable, Codable {
    /// The share of what was found that is right.
    public var precision: Double
    /// The share of the gold that was found.
    public var recall: Double
    /// The harmonic mean of both.
    public var f: Double
    /// How much was found.
    public var found: Int
    /// How much there is to find.
    public var gold: Int

    enum CodingKeys: String, CodingKey {
      case precision = "p"
      case recall = "r"
      case f
      case found = "n_pred"
      case gold = "n_gold"
    }
  }

  /// How often the speaker is right where the quotation was found and the gold names one.
  public struct Attribution: Sendable, Hashable, Codable {
    /// The share with the right speaker.
    public var accuracy: Double
    /// The share with a mention of the speaker that overlaps one of the gold.
    public var mention: Double
    /// The share with any speaker.
    public var answered: Double
    /// How many there are.
    public var count: Int

    enum CodingKeys: String, CodingKey {
      case accuracy, mention, answered
      case count = "n"
    }
  }

  /// How much of a kind of gold was found.
  public struct TypeRecall: Sendable, Hashable, Codable {
    /// How many there are.
    public var count: Int
    /// The share that was found.
    public var soft: Double
    /// The share that was found from end to end.
    public var exact: Double
    /// The share with the right speaker among those found whose speaker is known.
    public var attribution: Double?

    enum CodingKeys: String, CodingKey {
      case count = "n"
      case soft = "soft_recall"
      case exact = "exact_recall"
      case attribution
    }
  }

  /// How much of a kind of what was found is right.
  public struct KindPrecision: Sendable, Hashable, Codable {
    /// How many there are.
    public var count: Int
    /// The share that is gold.
    public var soft: Double
    /// The share that is gold from end to end.
    public var exact: Double
    /// The share with the right speaker among those that are gold and whose speaker is known.
    public var attribution: Double?

    enum CodingKeys: String, CodingKey {
      case count = "n"
      case soft = "soft_precision"
      case exact = "exact_precision"
      case attribution
    }
  }

  /// Over characters of content.
  public var characters: Rates
  /// Over quotations that share at least half of their content.
  public var soft: Rates
  /// Over quotations with the same content.
  public var exact: Rates
  /// Over quotations that share half of their content and have the right speaker. What was found of
  /// gold without a speaker is left out.
  public var endToEnd: Rates
  /// The speakers of what was found.
  public var attribution: Attribution
  /// Recall by the gold's kinds.
  public var types: [String: TypeRecall]
  /// Precision by the system's kinds.
  public var kinds: [String: KindPrecision]
  /// Documents that the system has no answer for.
  public var missingDocuments: Int

  enum CodingKeys: String, CodingKey {
    case characters = "char"
    case soft, exact
    case endToEnd = "e2e"
    case attribution
    case types = "by_type"
    case kinds = "by_kind"
    case missingDocuments = "missing_docs"
  }
}

// Where nothing is known of a speaker, `attribution` is written as null, not left out.

extension EvaluationFigures.TypeRecall {
  /// Writes all keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(count, forKey: .count)
    try container.encode(soft, forKey: .soft)
    try container.encode(exact, forKey: .exact)
    try container.encode(attribution, forKey: .attribution)
  }
}

extension EvaluationFigures.KindPrecision {
  /// Writes all keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(count, forKey: .count)
    try container.encode(soft, forKey: .soft)
    try container.encode(exact, forKey: .exact)
    try container.encode(attribution, forKey: .attribution)
  }
}
