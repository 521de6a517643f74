/// Tells quoted text that nobody said from quotations: titles, nicknames, words, signs.
struct NonquotationClassifier {
  let clause: ClauseReader
  let bytes: [UInt8]

  /// The class of the span, whatever cue stands around it; `nil` if it may be a quotation.
  func kind(of quote: Int, _ span: QuotedSpan) -> Nonquotation.Kind? {
    guard span.parts.count == 1, !span.isDash else { return nil }
    let inner = span.first.inner
    let words = clause.tokens[inner].filter(\.isWord)
    if words.isEmpty {
      return clause.tokens[inner].contains { $0.kind == .number } ? nil : .scare
    }
    guard words.count <= 14 else { return nil }
    let before = quote - 1
    var introducer: Token?
    if clause.range.contains(before), !clause.startsSentence(quote) || clause.kind(before) == .comma
    {
      var index = before
      if clause.kind(index) == .comma || clause.kind(index) == .colon { index -= 1 }
      if clause.range.contains(index) {
        introducer = clause.tokens[clause.chunks[index].tokens.upperBound - 1]
        if index != before, clause.kind(index) != .phrase { introducer = nil }
      }
    }
    if let introducer {
      let isOwned = clause.mention(before)?.possessor != nil || clause.kind(before) == .comma
      if introducer.meets(.mentionedWord), words.count <= 4, !isOwned {
        if Self.soCalled.contains(introducer.hash) { return .scare }
        return namesSign(before) ? .sign : .word
      }
      if introducer.meets(.nickname), words.count <= 4, !isOpinion(before),
        !isOpinion(before, quote, words)
      {
        return .nickname
      }
      if introducer.meets(.sign), isSign(before), !isOwned { return .sign }
      if introducer.meets(.work), isTitle(words), !isPredicate(before) { return .title }
    }
    if callsOut(inner) { return readsOnSign(before) ? .sign : nil }
    if startsSentence(quote), let kind = kindAsSubject(quote, words) { return kind }
    if words.count <= 3, isTitle(words), asIsKnown(after: quote) { return .nickname }
    if words.count <= 3, isKnownAs(before, distant: true) { return .nickname }
    if words.count <= 4, isTitle(words), clause.range.contains(before),
      clause.token(before).flags.contains(.possessive), clause.kind(quote + 1) == .phrase,
      clause.mention(quote + 1).map({ !clause.tokens[$0.head].meets(.cueNoun) }) ?? true
    {
      // *the bank’s “Freedom” account*
      return .title
    }
    if isTitle(words), words.count >= 2, words.count <= 7,
      words.allSatisfy({ $0.isCapital || $0.meets(.closed) }),
      words.filter(\.isCapital).count >= 2, clause.range.count == 1,
      !words.contains(where: { $0.meets(.firstPerson) }), !endsInSpeech(inner)
    {
      // A heading of its own.
      return .title
    }
    if readsOnSign(before) { return .sign }
    if words.count <= 4, isKnownAs(before) { return .nickname }
    if isTitle(words), words.count >= 2, words.filter(\.isCapital).count >= 2, isNakedObject(quote)
    {
      return .title
    }
    if isTitle(words), words.count <= 9, isNamedWork(quote) { return .title }
    return nil
  }

  /// *The answer was short:*, where a short is a film.
  private func isPredicate(_ before: Int) -> Bool {
    clause.kind(before) == .colon && clause.chunks[before - 1].tokens.count == 1
      && clause.kind(before - 2) == .auxiliary
  }

  /// Whether the words end a sentence or are broken off, as no heading does: *Oh, Mr. Wilcox—*.
  private func endsInSpeech(_ inner: Range<Int>) -> Bool {
    guard let last = inner.last(where: { !Self.emphasis.contains(clause.tokens[$0].scalar) }) else {
      return false
    }
    return SpanShape.isTerminal(clause.tokens[last])
      || [0x2D, 0x2013, 0x2014].contains(clause.tokens[last].scalar)
  }

  private static let emphasis: Set<UInt32> = [0x5F, 0x2A]

  /// *The Queen! The Queen!*: no title has the end of a sentence within it.
  private func callsOut(_ inner: Range<Int>) -> Bool {
    inner.dropLast().contains {
      [0x21, 0x3F].contains(clause.tokens[$0].scalar) && clause.tokens[$0 + 1].isWord
    }
  }

  /// Two words or more with capitals: *“Ten Ways to Lose a Country”*.
  func isLongTitle(_ span: QuotedSpan) -> Bool {
    let words = clause.tokens[span.first.inner].filter(\.isWord)
    return words.filter(\.isCapital).count >= 2 && isTitle(words)
  }

  /// Every longer word begins with a capital.
  private func isTitle(_ words: [Token]) -> Bool {
    guard let first = words.first, first.isCapital else { return false }
    return words.allSatisfy { $0.isCapital || $0.meets(.closed) || $0.range.count <= 3 }
  }

  private func startsSentence(_ quote: Int) -> Bool { clause.startsSentence(quote) }

  /// `“Nine Wet Mondays” is his fourth film`, `“demurrage” is the charge for`
  private func kindAsSubject(_ quote: Int, _ words: [Token]) -> Nonquotation.Kind? {
    guard clause.kind(quote + 1) == .auxiliary, clause.kind(quote + 2) == .phrase else {
      return nil
    }
    if words.count >= 2, isTitle(words) { return .title }
    return words.count <= 2 && words.allSatisfy { !$0.isCapital } ? .word : nil
  }

  /// *known locally as*
  private func isKnownAs(_ chunk: Int, distant: Bool = false) -> Bool {
    guard clause.isWord(chunk, Words.as) else { return false }
    var index = chunk - 1
    if distant {
      // *know the corner table as*
      let low = max(clause.sentenceStart(of: chunk), chunk - 12)
      return (low..<max(low, chunk)).contains {
        clause.kind($0) == .cue && Self.knows.contains(clause.token($0).hash)
      }
    }
    while clause.kind(index) == .adverb { index -= 1 }
    return clause.range.contains(index) && clause.token(index).hash == Words.known
  }

  /// An object of a verb that does not report, with no comma before it: *struck up “Harvest of Tin”*.
  private func isNakedObject(_ quote: Int) -> Bool {
    guard !clause.startsSentence(quote), let kind = clause.kind(quote - 1) else { return false }
    switch kind {
    case .verb, .preposition, .adverb: return !clause.isWord(quote - 1, Words.as)
    default: return false
    }
  }

  /// `in “Titanic,”`, `“Titanic” opens Friday`: a title where nobody speaks.
  private func isNamedWork(_ quote: Int) -> Bool {
    let next = quote + 1
    if clause.kind(quote - 1) == .comma, let work = clause.mention(quote - 2),
      clause.tokens[work.head].meets(.work)
    {
      return true
    }
    if let mention = clause.mention(next), clause.tokens[mention.tokens.lowerBound].meets(.work) {
      return true
    }
    return false
  }

  /// `The “Mud Hens,” as the team are known,`
  private func asIsKnown(after quote: Int) -> Bool {
    guard clause.isWord(quote + 1, Words.as) else { return false }
    let end = min(clause.sentenceEnd(of: quote), quote + 10)
    guard
      let verb = (quote + 2..<max(quote + 2, end)).first(where: {
        [.cue, .verb].contains(clause.kind($0))
      })
    else { return false }
    return clause.isWord(verb, Words.known) || clause.isWord(verb, Words.called)
  }

  /// *what the mayor called*, *a run-out that Ann Lee labelled*: somebody’s word for it, and no name.
  private func isOpinion(_ verb: Int) -> Bool {
    guard clause.kind(verb) == .cue, clause.token(verb).meets(.label),
      let subject = clause.mention(verb - 1)
    else { return false }
    return clause.isWord(verb - 2, Words.what) && !subject.isPlural
      || clause.kind(verb - 2) == .relative && subject.kind == .name && subject.isPerson
  }

  /// *dubbed “madness” by Ann Lee*; not *dubbed “The Boss” by fans*.
  private func isOpinion(_ verb: Int, _ quote: Int, _ words: [Token]) -> Bool {
    guard clause.kind(verb) == .cue, clause.token(verb).meets(.label),
      clause.isWord(quote + 1, Words.by), let agent = clause.mention(quote + 2)
    else { return false }
    return agent.kind == .name && words.allSatisfy { !$0.isCapital }
  }

  private static let knows: WordSet = ["know", "knows", "knew", "known"]
  private static let soCalled: WordSet = ["so-called", "supposed"]

  /// *a T-shirt with the words*
  private func namesSign(_ chunk: Int) -> Bool {
    guard clause.kind(chunk - 1) == .preposition, let sign = clause.mention(chunk - 2) else {
      return false
    }
    return isSignNoun(sign)
  }

  private func isSign(_ chunk: Int) -> Bool { clause.kind(chunk) != .cue }

  /// *a sign in the window read*, *carried a banner saying*
  private func readsOnSign(_ before: Int) -> Bool {
    var verb = before
    if clause.kind(verb) == .comma || clause.kind(verb) == .colon { verb -= 1 }
    guard clause.range.contains(verb) else { return false }
    let token = clause.token(verb)
    guard clause.kind(verb) == .cue || clause.kind(verb) == .verb || token.meets(.sign) else {
      return false
    }
    if token.meets(.gerund), let mention = clause.mention(verb - 1) {
      if isSignNoun(mention) { return true }
      // *a sign on her desk reading*
      guard clause.kind(verb - 2) == .preposition, let owner = clause.mention(verb - 3) else {
        return false
      }
      return isSignNoun(owner)
    }
    if clause.kind(verb - 1) == .relative, let mention = clause.mention(verb - 2) {
      return isSignNoun(mention)
    }
    guard let subject = clause.subject(before: verb).subject, let first = subject.mentions.first
    else { return false }
    return isSignNoun(clause.mentions[first])
  }

  private func isSignNoun(_ mention: Mention) -> Bool {
    clause.tokens[mention.head].meets(.sign)
  }
}
