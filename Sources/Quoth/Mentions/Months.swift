/// Months and weekdays, and people who are called like them: *April*, *Theresa May*.
extension Chunker {
  /// A month or a weekday; not the *April* or *Jun* of a name.
  func isTime(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.meets(.calendar) else { return false }
    if !token.isCapital { return !Words.alsoWords.contains(token.hash) }
    // *Mrs. May*, *Theresa May*
    if index > range.lowerBound, tokens[index - 1].isCapital,
      !tokens[index].flags.contains(.allCaps),
      tokens[index - 1].meets([.title, .given]), !tokens[index - 1].meets(.closed)
    {
      return false
    }
    // *On Friday Ann Lee left*
    if index > 0, tokens[index - 1].hash == Words.on, token.meets([.given, .ambiguousName]) {
      return true
    }
    let next = index + 1
    if token.meets(.ambiguousName), !token.flags.contains(.allCaps), actsHere(index, range) {
      return false
    }
    if !personalMonths.isEmpty, personalMonths.contains(token.hash), !isDated(index) {
      return false
    }
    return
      !(token.meets([.given, .ambiguousName]) && next < range.upperBound && tokens[next].isWord
      && (tokens[next].isCapital && !tokens[next].meets(.calendar)
        // *Jan van Dijk*
        || tokens[next].meets(.particle) && !tokens[next].meets(.closed)))
  }

  /// *Theresa May*, *Miss May*, *said May*.
  func isPersonalMonth(_ index: Int) -> Bool {
    let token = tokens[index]
    if isShortSurname(index) { return true }
    guard token.meets([.given, .ambiguousName]), !personalMonths.contains(token.hash) else {
      return false
    }
    if index > 0, !token.flags.contains(.sentenceStart), !token.flags.contains(.allCaps) {
      let before = tokens[index - 1]
      if before.isCapital, before.meets([.title, .given]), !before.meets([.closed, .calendar]) {
        return true
      }
    }
    return token.meets(.ambiguousName) && !token.flags.contains(.allCaps)
      && actsHere(index, 0..<tokens.count)
  }

  /// *Sun Meiling*, which begins like the short form of *Sunday*.
  private func isShortSurname(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.meets(.calendar), token.range.count == 3, token.isCapital,
      !token.flags.contains([.allCaps]), !token.meets([.given, .ambiguousName]), !isDated(index),
      index + 1 < tokens.count, index == 0 || tokens[index - 1].hash != Words.on
    else { return false }
    let next = tokens[index + 1]
    return next.isWord && next.isCapital && !next.flags.contains(.allCaps)
      && !next.flags.contains(.sentenceStart) && (next.isUnlisted || next.meets(.given))
  }

  /// *in May*, *May 5*, *5 May*, *last May*
  private func isDated(_ index: Int) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].kind == .number { return true }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .number || Words.datings.contains(before.hash) { return true }
    return before.hash == Words.of && index > 1 && tokens[index - 2].kind == .number
  }

  /// *said May*, *May had seen*, *as May exclaimed*; not *in May*.
  private func actsHere(_ index: Int, _ range: Range<Int>) -> Bool {
    if index > range.lowerBound {
      let before = tokens[index - 1]
      if before.meets(.strongVerbs), before.meets([.past, .third]), !before.meets(.preposition) {
        return true
      }
      if before.meets([.preposition, .determiner]) && !before.meets(.subordinator)
        || before.kind == .number
      {
        return false
      }
    }
    var next = index + 1
    // *May suddenly said*
    if next < range.upperBound, tokens[next].meets(.adverb), !tokens[next].isCapital { next += 1 }
    guard next < range.upperBound else { return false }
    let after = tokens[next]
    return after.isWord && !after.isCapital
      && (after.meets(.auxiliary) && !after.meets(.preposition)
        || after.meets(.past) && after.meets(.strongVerbs) && !after.meets(.base))
  }
}
