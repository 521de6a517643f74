/// What stands between two turns, as numbers for the model: whether the next turn goes on, goes back
/// to the speaker before, or goes to somebody new depends on them.
struct TurnChange {
  static let names = [
    "always", "one paragraph", "next paragraph, opening", "next paragraph, not opening",
    "a paragraph between", "two or three between", "more between", "cue before", "cue",
    "pronoun or description", "question before", "told after the turn before", "told before",
    "next paragraph without cues", "next paragraph with a cue before", "next paragraph with a cue",
    "one between without cue", "same addressee", "names agree",
    "calls alike", "calls otherwise", "calls as two before", "calls otherwise than two before",
  ]

  private(set) var values: [Float] = []

  /// - Parameter earlier: the turn before the last, if the conversation has one.
  init(from last: Turn, to turn: Turn, _ paragraphs: [Range<Int>], earlier: Turn?) {
    let gap = last.gap(to: turn, paragraphs)
    let isReferred = turn.subject.map { $0.reference != .name } ?? false
    let flags: [Bool] = [
      true, gap == -1, gap == 0 && turn.opens, gap == 0 && !turn.opens, gap == 1,
      gap == 2 || gap == 3, gap > 3, last.hasCue, turn.hasCue, isReferred, last.endsInQuestion,
      !last.closes, !turn.opens,
      gap == 0 && turn.opens && !turn.hasCue && !last.hasCue,
      gap == 0 && turn.opens && !turn.hasCue && last.hasCue,
      gap == 0 && turn.opens && turn.hasCue,
      gap == 1 && !turn.hasCue,
      !turn.addressed.isEmpty && turn.addressed.contains { last.addressed.contains($0) },
      !turn.addressed.isEmpty && last.subject.map { turn.addressed.contains($0.entity) } ?? false,
      Self.calls(turn, as: last), Self.calls(turn, unlike: last),
      earlier.map { Self.calls(turn, as: $0) } ?? false,
      earlier.map { Self.calls(turn, unlike: $0) } ?? false,
    ]
    values = flags.map { $0 ? 1 : 0 }
  }

  /// *No, sir.* and *Yes, sir.*
  private static func calls(_ turn: Turn, as other: Turn) -> Bool {
    turn.address != 0 && turn.address == other.address
  }

  private static func calls(_ turn: Turn, unlike other: Turn) -> Bool {
    turn.address != 0 && other.address != 0 && turn.address != other.address
  }
}
