/// The cues of talk: *Jo was like, “…”*, *she goes, “…”*; see Romaine and Lange (1991), *The use of
/// “like” as a marker of reported speech and thought*.
extension CueReader {
  /// The cue that ends at the chunk, or at the comma or colon after it.
  func quotative(endingAt end: Int) -> Cue? {
    let isSet = clause.kind(end) == .comma || clause.kind(end) == .colon
    let last = isSet ? end - 1 : end
    guard clause.range.contains(last), chunks[last].tokens.count == 1 else { return nil }
    let subject: Subject?
    if clause.isWord(last, Words.like) {
      subject = likened(before: last)
    } else if Self.going.contains(clause.token(last).hash) {
      subject = clause.subject(before: last).subject
    } else {
      return nil
    }
    guard let subject, let first = subject.mentions.first, isTalker(clause.mentions[first]),
      !clause.isWord(subject.firstChunk - 1, Words.what)
    else { return nil }
    return cue(.verb, last, subject)
  }

  /// Who *is like*: *Jo was just like*, *I’m like*.
  private func likened(before like: Int) -> Subject? {
    var verb = like - 1
    while clause.kind(verb) == .adverb || clause.isWord(verb, Words.all) { verb -= 1 }
    guard clause.range.contains(verb) else { return nil }
    if clause.kind(verb) == .auxiliary {
      return Self.being.contains(clause.token(verb).hash)
        ? clause.subject(before: verb).subject : nil
    }
    guard let mention = clause.mention(verb), mention.kind == .pronoun else { return nil }
    let token = clause.tokens[mention.head]
    guard token.flags.contains(.possessive) || Self.contracted.contains(token.hash) else {
      return nil
    }
    return Subject(mentions: [chunks[verb].index], firstChunk: verb)
  }

  private func isTalker(_ mention: Mention) -> Bool {
    mention.isActor || mention.isPlural && mention.isSomebody
  }

  private static let going: WordSet = ["go", "goes", "went"]
  private static let being: WordSet = ["was", "were", "is", "are", "am", "be", "been"]
  private static let contracted: WordSet = ["i'm", "you're", "we're", "they're"]
}

/// Finds *Jo was like, no way* without marks: what follows the comma, to the end of the sentence.
struct QuotativeFinder {
  private static let confidence = 0.7

  /// The reports of the text, in text order.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    ClauseReader.reports(in: segmentation, mentions) { chunk, clause, paragraph in
      guard clause.isWord(chunk, Words.like), clause.kind(chunk + 1) == .comma,
        let cue = CueReader(clause: clause).quotative(endingAt: chunk + 1),
        let found = report(cue, from: chunk + 2, clause, paragraph, segmentation, words)
      else { return [] }
      return [found]
    }
  }

  private func report(
    _ cue: Cue, from first: Int, _ clause: ClauseReader, _ paragraph: Int,
    _ segmentation: Segmentation, _ words: WordFeatures
  ) -> Report? {
    var end = clause.sentenceEnd(of: first - 1)
    while end > first, clause.kind(end - 1) == .stop { end -= 1 }
    guard end > first + 1 else { return nil }
    return Report(
      of: cue, first..<end, clause, paragraph, words, segmentation, rule: "quotative",
      Self.confidence)
  }
}
