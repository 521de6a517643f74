/// How sure the network has to be of what kind of quotation.
extension LearnedReportBuilder {
  /// What is less sure is wrong more often than not.
  private static let leastConfidence = 0.55
  /// The same for what is a phrase and no clause after words that can only tell: *said*, *called for*.
  private static let leastOfTopic = 0.75
  /// The same for a phrase after other words: *declared its annexation* tells of an act as often as
  /// of words.
  private static let leastOfPhrase = 0.88
  /// The same where what is named cannot speak.
  private static let leastOfEvidence = 0.92
  /// The same where nobody is named.
  private static let leastWithoutSource = 0.85

  /// How sure a quotation has to be.
  func least(
    _ item: LearnedItem, _ content: [Range<Int>], _ kind: Quote.Kind, _ subject: Subject?
  ) -> Double {
    guard kind == .indirect else { return Self.leastConfidence }
    if item.source == nil { return Self.leastWithoutSource }
    if isSilence(after: item.cue) || isAnonymity(item, content) { return .infinity }
    let tokens = segmentation.tokens
    if let mention = subject?.mentions.first,
      Evidence.isOnly(tokens[item.window.cue], of: mentions.mentions[mention], tokens)
    {
      return Self.leastOfEvidence
    }
    if tokens[item.window.cue].meets(.gerund), tokens[item.window.cue].meets(.relaying),
      item.relay == nil, isAct(item, content)
    {
      // *citing officials, that the bridge is shut*: whom another cue cites.
      return .infinity
    }
    switch content.map(form).max() ?? .phrase {
    case .clause: return Self.leastConfidence
    case .gerund where tokens[item.window.cue].meets(.deny): return Self.leastConfidence
    case .gerund: return Self.leastOfTopic
    case .phrase where isAct(item, content): return .infinity
    case .phrase: return tells(item) ? Self.leastOfTopic : Self.leastOfPhrase
    }
  }

  /// Whether what follows the cue is told of even where it is no clause: after *said*, *according
  /// to*, *called for*, *pointed to*.
  private func tells(_ item: LearnedItem) -> Bool {
    let tokens = segmentation.tokens
    return item.window.kind == .phrase || item.window.kind == .colon
      || tokens[item.window.cue].meets([.speech, .deny])
      || item.cue.count > 1 && tokens[item.cue.upperBound - 1].meets(.preposition)
  }

  /// *said nothing*, *did not say a word*: nothing is told, whatever stands before it.
  private func isSilence(after cue: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    guard tokens[cue.upperBound - 1].meets(.speech) else { return false }
    var next = cue.upperBound
    while next < tokens.count, Self.little.contains(tokens[next].hash) { next += 1 }
    guard next < tokens.count, next - cue.upperBound < 4 else { return false }
    return Self.silences.contains(tokens[next].hash)
      || tokens[next].hash == Words.more && tokens[next - 1].hash == Words.no
  }

  /// *who asked not to be named*: told of the speaker.
  private func isAnonymity(_ item: LearnedItem, _ content: [Range<Int>]) -> Bool {
    let tokens = segmentation.tokens
    guard let first = content.first, tokens[item.window.cue].meets([.ask, .urge, .concede, .deny])
    else { return false }
    return first.prefix(4).contains { Self.anonymous.contains(tokens[$0].hash) }
      && first.prefix(3).contains { Self.remaining.contains(tokens[$0].hash) }
  }

  private static let anonymous: WordSet = ["named", "identified", "anonymous", "quoted"]
  private static let remaining: WordSet = ["be", "remain", "stay"]

  /// What stands before *word* and the like where they say how much was said.
  private static let little: WordSet = ["a", "not", "no", "single", "few", "very", "some", "the"]
  private static let silences: WordSet = [
    "nothing", "little", "word", "words", "goodbye", "farewell", "hello", "grace",
    "prayers", "prayer",
  ]

  /// *citing officials in Ankara*, *called her mother*, *wrote three novels*: what is done to
  /// somebody or something, not told of it.
  private func isAct(_ item: LearnedItem, _ content: [Range<Int>]) -> Bool {
    guard let mention = firstMention(content) else { return false }
    let cue = segmentation.tokens[item.window.cue]
    if cue.meets(.relaying) {
      return mention.isPerson || mention.isOrganization
        || mention.classes.meets([.group, .media, .role])
    }
    if Self.calls.contains(cue.hash) {
      let end = mention.tokens.upperBound
      let isAlone =
        content.allSatisfy { $0.upperBound <= end }
        || segmentation.tokens[end].meets(.preposition)
      return isAlone && mention.isPerson && mention.tokens.lowerBound == item.window.cue + 1
    }
    return Self.writes.contains(cue.hash) && segmentation.tokens[mention.head].meets(.work)
  }

  private static let calls: WordSet = ["call", "calls", "called", "calling"]
  private static let writes: WordSet = ["write", "writes", "wrote", "written", "writing"]

  /// What a part of the content is.
  enum Form: Comparable {
    /// *its annexation*, *the plan that was made*, *its demands to end the war*.
    case phrase
    /// *leaving at once*, *of taking bribes*.
    case gerund
    /// It has a predicate of its own, or somebody is *to* do something.
    case clause
  }

  func form(_ range: Range<Int>) -> Form {
    guard chunkOf[range.lowerBound] >= 0 else { return .clause }
    let clause = clause(at: range.lowerBound)
    let low = Int(chunkOf[range.lowerBound])
    var hasGerund = false
    var hasThing = false
    for token in range where chunkOf[token] >= 0 {
      let chunk = Int(chunkOf[token])
      let classes = segmentation.tokens[token]
      switch mentions.chunks[chunk].kind {
      case .phrase: hasThing = hasThing || !(clause.mention(chunk)?.isSomebody ?? false)
      case .to where !hasThing: return .clause
      case .auxiliary where !clause.followsRelative(chunk, low: low): return .clause
      case .verb, .cue:
        // Of a verb that is not listed, *remained*, only the subject before it tells.
        let isFinite =
          classes.meets([.past, .third, .auxiliary])
          || !classes.meets(.forms)
            && (clause.kind(chunk - 1) == .phrase
              || closesInsertion(token - 1, from: range.lowerBound))
        if isFinite, !clause.followsRelative(chunk, low: low) { return .clause }
        hasGerund =
          hasGerund
          || classes.meets(.gerund) && !hasThing
            && (chunk == low || clause.kind(chunk - 1) == .preposition)
      default: break
      }
    }
    return hasGerund ? .gerund : .phrase
  }

  /// *Ann Lee, 34, stole a lamp*: whether the comma is the second one.
  private func closesInsertion(_ comma: Int, from start: Int) -> Bool {
    let tokens = segmentation.tokens
    return comma > start && tokens[comma].scalar == 0x2C
      && (start..<comma).contains { tokens[$0].scalar == 0x2C }
  }

  /// The mention that the content begins with, where it has one part.
  private func firstMention(_ content: [Range<Int>]) -> Mention? {
    guard content.count == 1, let first = content.first?.lowerBound, chunkOf[first] >= 0 else {
      return nil
    }
    let chunk = mentions.chunks[Int(chunkOf[first])]
    guard chunk.kind == .phrase, chunk.index >= 0 else { return nil }
    return mentions.mentions[chunk.index]
  }
}
