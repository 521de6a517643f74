/// Which words around a cue are no part of what was said, and which are.
extension LearnedReportBuilder {
  /// The item’s content without the words that belong to its cue.
  ///
  /// - Parameters:
  ///   - passive: whether the cue is: *jurors were told*.
  ///   - asked: whether the cue tells what the sentence’s subject was asked.
  func corrected(_ item: LearnedItem, passive: Bool, asked: Bool) -> [Range<Int>] {
    // Whoever follows a passive is not whom it was told to.
    let spoken = passive ? item.content : withoutAddressee(item.content, item)
    var content = withoutManner(spoken, item).map(afterDateline).map { toPhraseEnd($0, item) }
    guard let first = content.first, first.lowerBound >= item.cue.upperBound else { return content }
    if asked { return [beforeComma(first)] }
    let told = withoutCircumstance(first)
    content[0] = withGerund(afterCopula(afterAgent(told, item)), item)
    if isNoun(item.window.cue) { content[0] = withoutPredicate(content[0]) }
    return content
  }

  /// *told **the nurses** there was no time*: whom the cue addresses is no part of what was said,
  /// but *told **the nurses** to hurry* is one request.
  private func withoutAddressee(_ content: [Range<Int>], _ item: LearnedItem) -> [Range<Int>] {
    let after = item.window.cue + 1
    guard segmentation.tokens[item.window.cue].meets(.addressing), after < chunkOf.count,
      chunkOf[after] >= 0
    else { return content }
    let place = Int(chunkOf[after])
    let chunk = mentions.chunks[place]
    guard chunk.kind == .phrase, chunk.index >= 0,
      let index = content.firstIndex(where: { chunk.tokens.contains($0.lowerBound) }),
      mentions.mentions[chunk.index].isSomebody, !isAskedTo(place)
    else { return content }
    var result = content
    if index > 0 {
      // *The port is shut, the mayor told **Ida Falk of the Ledger***
      if form(content[index]) == .phrase { result.remove(at: index) }
      return result
    }
    guard chunk.tokens.upperBound < content[index].upperBound else { return content }
    result[index] = chunk.tokens.upperBound..<content[index].upperBound
    return result
  }

  /// Whether *to* follows the phrase, or what describes it: *anyone with information to call*.
  private func isAskedTo(_ phrase: Int) -> Bool {
    var next = phrase + 1
    while next + 1 < mentions.chunks.count, mentions.chunks[next].kind == .preposition,
      mentions.chunks[next + 1].kind == .phrase
    {
      next += 2
    }
    return next >= mentions.chunks.count || mentions.chunks[next].kind == .to
  }

  /// *The port is shut, the mayor said, **without giving a reason***, *the mayor said, **without giving
  /// a reason,** that the port is shut*
  private func withoutManner(_ content: [Range<Int>], _ item: LearnedItem) -> [Range<Int>] {
    let tokens = segmentation.tokens
    return content.compactMap { span in
      guard span.lowerBound >= item.cue.upperBound, span.count > 1,
        tokens[span.lowerBound].hash == Words.without,
        tokens[span.lowerBound + 1].meets(.gerund)
      else { return span }
      let clause = span.first {
        tokens[$0].hash == Words.that && tokens[$0 - 1].scalar == 0x2C
      }
      if let clause { return clause..<span.upperBound }
      return content.count > 1 ? nil : span
    }
  }

  /// ***LEEDS, Nov 3 (Reuters) -** The port is shut*
  func afterDateline(_ span: Range<Int>) -> Range<Int> {
    guard let end = Dateline.end(from: span.lowerBound, in: segmentation.tokens),
      end < span.upperBound
    else { return span }
    return end..<span.upperBound
  }

  /// *asked if she would sign, **the mayor said***
  private func beforeComma(_ span: Range<Int>) -> Range<Int> {
    let comma = span.first { segmentation.tokens[$0].scalar == 0x2C }
    return span.lowerBound..<(comma ?? span.upperBound)
  }

  /// No content ends within a phrase, nor at the preposition before one: *the recognition of the four
  /// **regions***, *“full talks” with **staff***.
  private func toPhraseEnd(_ span: Range<Int>, _ item: LearnedItem) -> Range<Int> {
    guard span.upperBound < chunkOf.count, chunkOf[span.upperBound] >= 0,
      chunkOf[span.upperBound - 1] >= 0
    else { return span }
    let last = mentions.chunks[Int(chunkOf[span.upperBound - 1])]
    let next = mentions.chunks[Int(chunkOf[span.upperBound])]
    guard next.kind == .phrase,
      last.kind == .preposition || last.tokens.contains(span.upperBound),
      !next.tokens.overlaps(item.cue), !(item.source?.overlaps(next.tokens) ?? false)
    else { return span }
    return span.lowerBound..<next.tokens.upperBound
  }

  /// *warned **for years** that*, *said **only** that*: when and how is no part of it.
  private func withoutCircumstance(_ span: Range<Int>) -> Range<Int> {
    let tokens = segmentation.tokens
    if tokens[span.lowerBound].hash == Words.nor, span.count > 2,
      tokens[span.lowerBound + 1].meets(.strongVerbs)
    {
      // *neither confirmed nor denied that*
      return span.lowerBound + 2..<span.upperBound
    }
    guard let first = span.first,
      Self.circumstances.contains(tokens[first].hash)
        || tokens[first].meets(.adverb)
          && (!tokens[first].meets([.preposition, .determiner])
            || first + 1 < span.upperBound && tokens[first + 1].hash == Words.that),
      let that = span.prefix(Self.circumstance).first(where: { tokens[$0].hash == Words.that }),
      that > first, that + 1 < span.upperBound,
      !(first..<that).contains(where: {
        tokens[$0].meets([.auxiliary, .pronoun]) || tokens[$0].kind == .punctuation
          || chunkOf[$0] >= 0
            && [.verb, .cue].contains(mentions.chunks[Int(chunkOf[$0])].kind)
      }), !tokens[that + 1].meets([.auxiliary, .verbs, .commonVerb])
    else { return span }
    return that..<span.upperBound
  }

  /// How many tokens it has at most.
  private static let circumstance = 6
  private static let circumstances: WordSet = [
    "for", "on", "in", "by", "via", "through", "at", "during", "after", "before", "last",
  ]

  /// *was urged by **the mayor** to leave*
  private func afterAgent(_ span: Range<Int>, _ item: LearnedItem) -> Range<Int> {
    let tokens = segmentation.tokens
    guard tokens[item.cue.upperBound - 1].hash == Words.by, chunkOf[span.lowerBound] >= 0 else {
      return span
    }
    let agent = mentions.chunks[Int(chunkOf[span.lowerBound])]
    return agent.kind == .phrase && agent.tokens.upperBound < span.upperBound
      ? agent.tokens.upperBound..<span.upperBound : span
  }

  /// *What the mayor said **was that** the port is shut*
  private func afterCopula(_ span: Range<Int>) -> Range<Int> {
    let tokens = segmentation.tokens
    guard span.count > 3, tokens[span.lowerBound].meets(.auxiliary),
      tokens[span.lowerBound + 1].hash == Words.that
    else { return span }
    return span.lowerBound + 2..<span.upperBound
  }

  /// *denied **lying** to the court*: the verb is part of what was denied.
  private func withGerund(_ span: Range<Int>, _ item: LearnedItem) -> Range<Int> {
    let after = item.cue.upperBound
    guard item.window.kind == .verb, (1...2).contains(span.lowerBound - after),
      segmentation.tokens[after].meets(.gerund)
    else { return span }
    return after..<span.upperBound
  }

  /// *His claim that he had been robbed **was false***: what is told of the claim is no part of it.
  private func withoutPredicate(_ span: Range<Int>) -> Range<Int> {
    let end = span.dropFirst(2).first {
      Self.copulas.contains(segmentation.tokens[$0].hash)
        && (isVerb($0 - 1) || segmentation.tokens[$0 - 2].meets(.auxiliary))
    }
    return span.lowerBound..<(end ?? span.upperBound)
  }

  private func isNoun(_ token: Int) -> Bool {
    chunkOf[token] >= 0 && mentions.chunks[Int(chunkOf[token])].kind == .phrase
  }

  private func isVerb(_ token: Int) -> Bool {
    chunkOf[token] >= 0 && [.verb, .cue].contains(mentions.chunks[Int(chunkOf[token])].kind)
  }

  private static let copulas: WordSet = ["was", "were", "is", "are"]
}
