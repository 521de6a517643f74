/// What somebody is said to have said: *is reported to have told staff that …*.
extension LearnedItem {
  /// The item with the verb that it passes on as its cue, and whose subject that is.
  func passedOn(_ tokens: [Token], _ clause: ClauseReader, cue chunk: Int) -> LearnedItem? {
    let first = window.cue + 1
    guard window.kind == .verb, Self.passing.contains(tokens[window.cue].hash),
      first + 2 < tokens.count, tokens[first].hash == Words.to,
      tokens[first + 1].hash == Words.have, tokens[first + 2].meets(.strongVerbs),
      tokens[first + 2].meets(.participle), let last = content.last, last.upperBound > first + 3,
      let subject = clause.subject(before: chunk).subject?.tokens(of: clause.mentions)
    else { return nil }
    var result = self
    var start = first + 3
    if tokens[first + 2].meets(.addressing) {
      // *told staff in a memo that*
      let that = (start..<last.upperBound).first {
        tokens[$0].hash == Words.that || tokens[$0].flags.contains(.sentenceStart)
      }
      if let that, tokens[that].hash == Words.that { start = that }
    }
    result.cue = cue.lowerBound..<first + 3
    result.content = content.filter { $0.upperBound > start }.map {
      max($0.lowerBound, start)..<$0.upperBound
    }
    result.source = subject
    return result
  }

  private static let passing: WordSet = [
    "reported", "said", "believed", "understood", "alleged", "thought", "rumoured", "rumored",
    "claimed", "known",
  ]
}
