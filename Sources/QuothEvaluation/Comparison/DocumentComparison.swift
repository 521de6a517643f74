public import Quoth

/// The gold and the system's quotations of one document, side by side, and which answers which.
public struct DocumentComparison: Sendable, Hashable, Codable {
  /// A quotation of one side.
  public struct Side: Sendable, Hashable, Codable {
    /// The quotation. Where fragments are compared on their own it has one of them.
    public var quote: AnnotatedQuote
    /// Whether it counts: gold in recall, a system's in precision.
    public var isCounted: Bool
    /// The place in ``DocumentComparison/matches`` of its counterpart, if it has one.
    public var match: Int?
  }

  /// Two quotations with at least half of their content in common.
  public struct Match: Sendable, Hashable, Codable {
    /// The place in ``DocumentComparison/gold``.
    public var gold: Int
    /// The place in ``DocumentComparison/system``.
    public var system: Int
    /// The share of the characters of both that both have (Jaccard), from 0.5 to 1.
    public var overlap: Double
    /// Whether they have the same speaker.
    public var speaker: SpeakerAgreement

    /// Whether their contents are the same.
    public var isExact: Bool { overlap == 1 }
  }

  /// The id of the document.
  public var id: String
  /// The text that all ranges point into.
  public var source: SourceText
  /// What a person marked, less what has no words.
  public var gold: [Side]
  /// What the system found, less what has no words.
  public var system: [Side]
  /// The pairs that match, the closest first.
  public var matches: [Match]
  /// Whether the system has no answer for the document, not even an empty one.
  public var isMissing: Bool
  /// What there is to count.
  public var counts: EvaluationCounts
}

/// How the speaker that a system gives compares to the gold's.
public enum SpeakerAgreement: String, Sendable, Hashable, Codable, CaseIterable {
  /// Right: a mention of the speaker overlaps one of the gold.
  case mention
  /// Right: the name is one of the gold's, though the mention is another or none.
  case name
  /// Another speaker.
  case wrong
  /// The system gives no speaker.
  case unanswered
  /// The gold gives no speaker, so that nothing is right or wrong.
  case unmarked

  /// Whether the speaker is right.
  public var isRight: Bool { self == .mention || self == .name }
  /// Whether the speaker is wrong or missing.
  public var isWrong: Bool { self == .wrong || self == .unanswered }

  init(gold: AnnotatedSpeaker?, system: AnnotatedSpeaker?) {
    guard let gold, gold.isGiven else {
      self = .unmarked
      return
    }
    guard let system else {
      self = .unanswered
      return
    }
    let isMention = system.spans.contains { span in
      gold.spans.contains { span.lowerBound < $0.upperBound && $0.lowerBound < span.upperBound }
    }
    let answer = SpeakerName(system.answer)
    self =
      isMention
      ? .mention : gold.names.contains { SpeakerName($0).agrees(with: answer) } ? .name : .wrong
  }
}
