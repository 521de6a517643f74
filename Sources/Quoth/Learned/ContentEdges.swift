/// Mends the ends of what the network takes for content where the sentence tells better.
struct ContentEdges {
  /// How far an end may be moved, in tokens.
  private static let reach = 60
  /// How many items before and after one may be in its way.
  private static let neighbours = 4

  let tokens: [Token]
  let parts: [Range<Int>]

  /// The contents with their ends moved, where no other content, cue or source stands in the way.
  func mended(_ items: [LearnedItem]) -> [LearnedItem] {
    items.indices.map { index in
      let near = max(0, index - Self.neighbours)..<min(items.count, index + Self.neighbours + 1)
      let others = near.filter { $0 != index }.map { items[$0] }
      var result = items[index]
      result.content = result.content.map {
        beforeParallel(
          beforeNextCue(
            cut(withParticiple(withObject(extended($0, result, others)))), result, others), result)
      }
      if let head = beforeInsertion(result) { result.content.insert(head, at: 0) }
      if let comma = commaBeforeSubject(result) {
        result.source = result.cue.upperBound..<comma
        result.content[0] = comma + 1..<result.content[0].upperBound
      }
      result.content = afterBreak(result)
      if let first = result.content.first { result.content[0] = afterPlace(first) }
      return result
    }
  }

  // MARK: Too long

  /// *suggested on X that she resign*: where it was said is no part of it.
  private func afterPlace(_ span: Range<Int>) -> Range<Int> {
    let before = span.lowerBound - 1
    guard before >= 0, Self.locatives.contains(tokens[before].hash),
      let that = span.prefix(Self.placeReach).first(where: { tokens[$0].hash == Words.that }),
      that > span.lowerBound, that + 1 < span.upperBound,
      (span.lowerBound..<that).allSatisfy({ tokens[$0].isCapital })
    else { return span }
    return that + 1..<span.upperBound
  }

  private static let locatives: WordSet = ["on", "in", "at", "via"]
  /// The name of a place is no longer, in tokens.
  private static let placeReach = 4

  /// *was “no basis for hope,” reflecting the doubts*: what follows a comma inside the closing mark
  /// is the writer's, if it begins like an addition.
  private func cut(_ span: Range<Int>) -> Range<Int> {
    var part = parts.firstSorted { $0.upperBound > span.lowerBound }
    while part < parts.count, parts[part].upperBound < span.upperBound {
      let close = parts[part].upperBound
      if close - 2 > span.lowerBound, tokens[close - 2].scalar == 0x2C, addsOn(close) {
        return span.lowerBound..<close
      }
      part += 1
    }
    return span
  }

  /// *warned that fuel would run short and denied that …*: what another cue of the same source begins
  /// is a quotation of its own.
  private func beforeNextCue(
    _ span: Range<Int>, _ item: LearnedItem, _ others: [LearnedItem]
  ) -> Range<Int> {
    let next = others.filter {
      span.contains($0.cue.lowerBound) && $0.cue.lowerBound - 1 > span.lowerBound
        && span.lowerBound > item.cue.lowerBound
        && Words.coordinating.contains(tokens[$0.cue.lowerBound - 1].hash)
        && $0.source != nil && $0.source == item.source
    }.map { $0.cue.lowerBound - 1 }.min()
    return span.lowerBound..<(next ?? span.upperBound)
  }

  /// The same where the network found no second quotation: a second verb of saying in the form of the
  /// first, before *that* or quoted words, and none before it that it could go with instead.
  private func beforeParallel(_ span: Range<Int>, _ item: LearnedItem) -> Range<Int> {
    let cue = tokens[item.window.cue]
    guard item.window.kind == .verb, span.lowerBound > item.window.cue, cue.meets(.finite) else {
      return span
    }
    var index = span.lowerBound + 1
    while index + 2 < span.upperBound {
      let verb = tokens[index + 1]
      if tokens[index].meets(.strongVerbs), tokens[index].meets([.past, .third]),
        !tokens[index - 1].meets(.auxiliary)
      {
        return span
      }
      if Words.coordinating.contains(tokens[index].hash), verb.meets([.strongVerbs, .label]),
        verb.classes.intersection([.past, .third]).meets(cue.classes),
        tokens[index + 2].hash == Words.that || holdsPart(index + 2..<span.upperBound)
          || tokens[index - 1].scalar == 0x2C && Self.leading.contains(tokens[index + 2].hash)
      {
        return span.lowerBound..<index
      }
      index += 1
    }
    return span
  }

  /// What a second verb of saying governs: *, and appealed for help*.
  private static let leading: WordSet = ["for", "on", "to", "whether", "if"]

  /// Whether quoted words begin in the range.
  private func holdsPart(_ range: Range<Int>) -> Bool {
    let part = parts.firstSorted { $0.lowerBound >= range.lowerBound }
    return part < parts.count && range.contains(parts[part].lowerBound)
  }

  /// *The island, as one engineer pointed out, has no bridge*: what stands before the inserted clause,
  /// where the network has only what follows it.
  private func beforeInsertion(_ item: LearnedItem) -> Range<Int>? {
    guard item.content.count == 1, let rest = item.content.first,
      let source = item.source ?? item.window.source,
      rest.lowerBound >= item.cue.upperBound, source.lowerBound > 2,
      tokens[rest.lowerBound - 1].scalar == 0x2C,
      tokens[rest.lowerBound].meets([.auxiliary, .past, .third])
    else { return nil }
    let isAs = tokens[source.lowerBound - 1].hash == Words.as
    let comma = source.lowerBound - (isAs ? 2 : 1)
    // *the film, a member of staff said, would be*
    guard tokens[comma].scalar == 0x2C, !tokens[comma - 1].meets(.relative),
      isAs || tokens[rest.lowerBound].meets(.auxiliary)
    else { return nil }
    var start = comma - 1
    while start > 0, comma - start < Self.reach, !tokens[start].flags.contains(.sentenceStart),
      isAs || !beginsClause(start)
    {
      start -= 1
    }
    return tokens[start].flags.contains(.sentenceStart) || !isAs && beginsClause(start)
      ? start..<comma : nil
  }

  /// The comma after the source in *According to police, Ann Lee, 44, of Bray, stole a lamp*, where the network has
  /// only *stole a lamp*: a content that begins with its verb has its subject before it.
  private func commaBeforeSubject(_ item: LearnedItem) -> Int? {
    guard item.window.kind == .phrase, let content = item.content.first,
      tokens[item.cue.lowerBound].flags.contains(.sentenceStart),
      content.lowerBound > item.cue.upperBound + 1, tokens[content.lowerBound - 1].scalar == 0x2C,
      !isQuoted(content.lowerBound)
    else { return nil }
    let comma = (item.cue.upperBound..<content.lowerBound - 1).first { tokens[$0].scalar == 0x2C }
    guard let comma, comma > item.cue.upperBound, !isQuoted(comma) else { return nil }
    // *According to the report, Ann Lee, the mayor, knew*: no text is Ann Lee.
    let isText =
      tokens[comma - 1].meets([.text, .cueNoun]) && !tokens[comma - 1].meets(.role)
      && tokens[comma + 1].isCapital
    return isText
      || tokens[content.lowerBound].meets([.auxiliary, .commonVerb, .past, .third, .relative])
      ? comma : nil
  }

  /// Whether *, and* or *;* stands before the token.
  private func beginsClause(_ token: Int) -> Bool {
    guard token > 1 else { return false }
    return tokens[token - 1].scalar == 0x3B
      || Words.coordinating.contains(tokens[token - 1].hash) && tokens[token - 2].scalar == 0x2C
  }

  /// *The mood is poor: as noted by the daily, hopes are low*, *It will go on but, according to her,
  /// not for long*: a cue phrase that begins a clause reports only what follows.
  private func afterBreak(_ item: LearnedItem) -> [Range<Int>] {
    var before = item.cue.lowerBound - 1
    if before > 1, tokens[before].hash == Words.as { before -= 1 }
    if before > 1, tokens[before].scalar == 0x2C { before -= 1 }
    guard before > 0, item.window.kind == .phrase || tokens[before + 1].hash == Words.as,
      [0x3A, 0x3B, 0x2014].contains(tokens[before].scalar)
        || Words.coordinating.contains(tokens[before].hash),
      item.content.contains(where: { $0.lowerBound > before })
    else { return item.content }
    return item.content.filter { $0.lowerBound > before }
  }

  private func addsOn(_ token: Int) -> Bool {
    let next = tokens[token]
    return next.hash == Words.with || next.meets(.gerund) && !next.meets(.finite)
  }

  // MARK: Too short

  /// *that while little was said, they would meet again*, *with delegations from Russia, Ukraine,
  /// and Turkey in the room*: a content that ends at a comma before its clause does.
  private func extended(
    _ span: Range<Int>, _ item: LearnedItem, _ others: [LearnedItem]
  ) -> Range<Int> {
    guard span.lowerBound > item.window.cue, span.upperBound < tokens.count,
      let close = Self.closing[tokens[span.upperBound].scalar]
    else { return span }
    let end: Int?
    if isSubject(span, of: item), let next = afterInsertion(span.upperBound, close) {
      end = clauseEnd(after: next)
    } else if isSubjectWithInsertion(span, of: item) {
      end = clauseEnd(after: span.upperBound + 1)
    } else if tokens[span.upperBound].scalar != 0x2C {
      return span
    } else if startsSubordinate(span) {
      end = clauseEnd(after: span.upperBound + 1)
    } else if endsInSubject(span) {
      let insertion = clauseEnd(after: span.upperBound + 1)
      let goesOn = insertion + 1 < tokens.count && tokens[insertion].scalar == 0x2C
      end = goesOn ? clauseEnd(after: insertion + 1) : nil
    } else {
      end = listEnd(after: span.upperBound).map { clauseEnd(after: $0) }
    }
    guard let end, end > span.upperBound, isFree(span.upperBound..<end, item, others) else {
      return span
    }
    return span.lowerBound..<end
  }

  /// What ends an insertion that begins with the mark.
  private static let closing: [UInt32: UInt32] = [
    0x2C: 0x2C, 0x2D: 0x2D, 0x2013: 0x2013, 0x2014: 0x2014, 0x28: 0x29,
  ]

  /// *The board said the bridge*, before *, closed since May, will open*: words after a verb of saying that
  /// have no verb yet.
  private func isSubject(_ span: Range<Int>, of item: LearnedItem) -> Bool {
    follows(span, verbOf: item) && span.count <= Self.subjectLength
      && !span.contains { isPredicate($0) || tokens[$0].scalar == 0x2C || isQuoted($0) }
  }

  private static let subjectLength = 10

  private func follows(_ span: Range<Int>, verbOf item: LearnedItem) -> Bool {
    item.window.kind == .verb && tokens[item.window.cue].meets(.speech)
      && span.lowerBound == item.cue.upperBound
  }

  /// Whether the word may be a clause's verb, or goes with one.
  private func isPredicate(_ token: Int) -> Bool {
    tokens[token].meets([.auxiliary, .verbs, .commonVerb, .negation])
  }

  /// *Police said Ann Lee, 34*, before *, was last seen*: the same with the insertion, and its verb behind it.
  private func isSubjectWithInsertion(_ span: Range<Int>, of item: LearnedItem) -> Bool {
    guard let comma = span.first(where: { tokens[$0].scalar == 0x2C }), span.lowerBound < comma,
      tokens[span.upperBound].scalar == 0x2C, span.upperBound + 1 < tokens.count,
      tokens[span.upperBound + 1].meets(.auxiliary)
    else { return false }
    let first = tokens[span.lowerBound].hash == Words.that ? span.lowerBound + 1 : span.lowerBound
    let followsPhrase =
      item.window.kind == .phrase && span.lowerBound - 1 == item.source?.upperBound
      && tokens[span.lowerBound - 1].scalar == 0x2C
    return (follows(span, verbOf: item) || followsPhrase)
      && !(first..<comma).contains { isPredicate($0) || isQuoted($0) }
      && !(comma..<span.upperBound).contains { tokens[$0].meets(.auxiliary) || isQuoted($0) }
  }

  /// The verb that goes on after the insertion which the mark begins: *will* in *, closed since May, will
  /// open*.
  private func afterInsertion(_ mark: Int, _ close: UInt32) -> Int? {
    var index = mark + 1
    while index + 1 < tokens.count, index - mark < Self.reach,
      !tokens[index].flags.contains(.sentenceStart)
    {
      if tokens[index].scalar == close {
        return tokens[index + 1].meets([.auxiliary, .commonVerb]) ? index + 1 : nil
      }
      index += 1
    }
    return nil
  }

  /// *will open on*, before *Monday*: no content ends before what its last word governs.
  private func withObject(_ span: Range<Int>) -> Range<Int> {
    guard let last = span.last, tokens[last].meets(.preposition), !tokens[last].meets(.adverb),
      span.upperBound < tokens.count, tokens[span.upperBound].kind != .punctuation,
      !tokens[span.upperBound].flags.contains(.sentenceStart)
    else { return span }
    var end = span.upperBound
    while end < tokens.count, end - span.upperBound < Self.objectLength,
      tokens[end].kind != .punctuation, !tokens[end].flags.contains(.sentenceStart),
      !tokens[end].meets([.preposition, .conjunction, .auxiliary, .verbs])
    {
      end += 1
    }
    return span.lowerBound..<end
  }

  private static let objectLength = 6

  /// *no crashes had been*, before *reported*: no content ends between an auxiliary and the verb that ends the
  /// sentence.
  private func withParticiple(_ span: Range<Int>) -> Range<Int> {
    let verb = span.upperBound
    guard let last = span.last, tokens[last].meets(.auxiliary), verb < tokens.count,
      tokens[verb].meets(.participle), !tokens[verb].flags.contains(.sentenceStart),
      verb + 1 >= tokens.count || tokens[verb + 1].flags.contains(.sentenceStart)
        || [0x2E, 0x2C, 0x3B].contains(tokens[verb + 1].scalar)
    else { return span }
    return span.lowerBound..<verb + 1
  }

  /// Whether the content is nothing but a subordinate clause, whose main clause follows.
  private func startsSubordinate(_ span: Range<Int>) -> Bool {
    var first = span.lowerBound
    if tokens[first].hash == Words.that { first += 1 }
    return first < span.upperBound && Words.fronting.contains(tokens[first].hash)
      && !span.dropLast().contains { tokens[$0].scalar == 0x2C }
  }

  /// *It was found when a walker*, before *, Ann Lee, smelt it*: a clause that has no verb yet.
  private func endsInSubject(_ span: Range<Int>) -> Bool {
    guard let last = span.last(where: { Self.subordinators.contains(tokens[$0].hash) }),
      last + 1 < span.upperBound
    else { return false }
    return !(last + 1..<span.upperBound).contains { isPredicate($0) || tokens[$0].scalar == 0x2C }
      && !tokens[span.upperBound - 1].meets([.adverb, .preposition])
  }

  private static let subordinators: WordSet = [
    "when", "because", "if", "while", "where", "although", "unless", "whether",
  ]

  /// The token after the last name of *, Ukraine, and Turkey*, which begins with the comma; `nil`
  /// where what follows the comma is no list.
  private func listEnd(after comma: Int) -> Int? {
    guard comma > 1, tokens[comma - 1].isCapital else { return nil }
    var index = comma
    // The list may have begun within the content.
    var items = tokens[comma - 2].scalar == 0x2C ? 1 : 0
    while index + 1 < tokens.count, index - comma < 24 {
      guard tokens[index].scalar == 0x2C || items > 0 && tokens[index].hash == Words.and else {
        return nil
      }
      index += 1
      let isLast = tokens[index].hash == Words.and || tokens[index - 1].hash == Words.and
      if tokens[index].hash == Words.and { index += 1 }
      if index < tokens.count, tokens[index].hash == Words.the { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].isCapital { index += 1 }
      guard index > first else { return nil }
      items += 1
      if isLast { return items > 1 ? index : nil }
    }
    return nil
  }

  /// The end of the clause: the next comma, or the sentence's last word.
  private func clauseEnd(after token: Int) -> Int {
    var index = token
    while index < tokens.count, index - token < Self.reach {
      if tokens[index].scalar == 0x2C || tokens[index].flags.contains(.sentenceStart) { break }
      index += 1
    }
    while index > token, tokens[index - 1].kind == .punctuation, !isQuoted(index - 1) { index -= 1 }
    return index
  }

  private func isQuoted(_ token: Int) -> Bool {
    let part = parts.firstSorted { $0.upperBound > token }
    return part < parts.count && parts[part].contains(token)
  }

  /// Whether neither the source nor another item stands in the range; one that the whole item is
  /// part of does not count.
  private func isFree(_ range: Range<Int>, _ item: LearnedItem, _ others: [LearnedItem]) -> Bool {
    !others.contains { other in
      !other.content.contains { $0.contains(item.window.cue) }
        && (range.contains(other.window.cue) || other.content.contains { $0.overlaps(range) })
    } && !(item.source?.overlaps(range) ?? false)
  }
}
