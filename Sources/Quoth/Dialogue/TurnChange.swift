/// What stands between two turns, as numbers for the model: whether the next turn goes on, goes back
/// to the speaker before, or goes to somebody new depends on them.
struct TurnChange {
  static let names = [
    "always", "one paragraph", "next paragraph, opening", "next paragraph, not opening",
    "a paragraph between", "two or three between", "more between", "cue before", "cue",
    "pronoun or description", "question before", "told after the turn before", "told before",
    "next paragraph without cues", "next paragraph with a cue before", "next paragraph with a cue",
    "one between without cue", "same addressee", "names agree",
  ]

  private(set) var values: [Float] = []

  init(from last: Turn, to turn: Turn, _ paragraphs: [Range<Int>]) {
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
    ]
    values = flags.map { $0 ? 1 : 0 }
  }
}
