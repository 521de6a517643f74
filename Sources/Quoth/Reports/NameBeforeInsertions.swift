/// The name that a sentence begins with, where all that stands between it and a verb after a comma is inserted:
/// *Ann Lee, 44, of Bray, Ireland, said*, *Ann Lee, in a letter to the Mercury, owned by Bo Carr, said*.
struct NameBeforeInsertions {
  private let clause: ClauseReader

  init(_ clause: ClauseReader) { self.clause = clause }

  /// The chunk of the name that the verb after the comma goes with; `nil` where a clause of its own or somebody
  /// else stands between.
  func name(_ comma: Int, low: Int) -> Int? {
    // *“No,” Ann Lee, 44, said*
    var start = clause.kind(low) == .quote ? low + 1 : low
    while start < comma, [.conjunction, .adverb, .time].contains(clause.kind(start)) { start += 1 }
    // *The minister, Ann Lee, speaking after the bank’s governor, Bo Carr, had left, said*
    if let office = clause.mention(start), office.kind == .nominal, office.isPerson,
      clause.kind(start + 1) == .comma, clause.mention(start + 2)?.kind == .name,
      clause.kind(start + 3) == .comma
    {
      start += 2
    }
    guard start + 2 < comma, let person = clause.mention(start), person.kind == .name,
      person.isActor, clause.kind(start + 1) == .comma
    else { return nil }
    var sawPredicate = false
    for segment in segments(start + 2..<comma) {
      if begins(segment, withPersonIfFirst: segment.lowerBound == start + 2 || sawPredicate) {
        return nil
      }
      if isSubordinate(segment) { continue }
      guard let verb = segment.first(where: clause.isPredicate) else { continue }
      // What begins with its verb tells more of the name, or of what stands before.
      if (segment.lowerBound..<verb).contains(where: { clause.kind($0) == .phrase }) { return nil }
      sawPredicate = true
    }
    return start
  }

  private func segments(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where clause.kind(index) == .comma {
      result.append(start..<index)
      start = index + 1
    }
    result.append(start..<range.upperBound)
    return result.filter { !$0.isEmpty }
  }

  /// Whether somebody else begins there: *Ann Lee, Bo Carr and*, *Ann Lee, the mayor, and Bo Carr*.
  private func begins(_ segment: Range<Int>, withPersonIfFirst isFirst: Bool) -> Bool {
    let first = segment.lowerBound
    if clause.kind(first) == .conjunction, segment.count > 1,
      !clause.token(first).meets(.subordinator)
    {
      guard let other = clause.mention(first + 1) else { return false }
      return other.kind == .name
        || other.isPerson && clause.token(first + 1).hash == Words.the
    }
    guard isFirst, let other = clause.mention(first) else { return false }
    return other.kind == .name && other.isPerson
  }

  /// *who lives in Bray*, *though she had never met Bo Carr*
  private func isSubordinate(_ segment: Range<Int>) -> Bool {
    clause.token(segment.lowerBound).meets(.subordinator)
      || segment.contains { clause.kind($0) == .relative }
  }
}
