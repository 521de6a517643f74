/// Finds quotations in marks within other quotations: `“He told me, ‘Go away,’ and I left,” she said.`
///
/// The words of a quotation are not read into clauses, so that what is asked here is simple: a verb
/// of saying beside the inner marks and whoever stands beside the verb.
struct NestedReportFinder: Sendable {
  private static let confidence = 0.8
  /// Words between the verb and the mark: whom it addresses.
  fileprivate static let reach = 6
  /// Words between the speaker and the verb: *has always*.
  fileprivate static let adverbs = 3
  /// Words to look back for the start of a sentence.
  fileprivate static let sentence = 30

  let markFinder: MarkFinder

  /// The reports within the text's quoted spans, in text order. First persons among their subjects
  /// stand for whoever speaks the outer quotation.
  ///
  /// - Complexity: O(*n*) in the number of quoted tokens.
  func find(in segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) -> [Report] {
    marks.spans.flatMap(\.parts).flatMap { part -> [Report] in
      markFinder.spans(within: part, of: segmentation).compactMap { span in
        let reader = InnerCueReader(
          tokens: segmentation.tokens, mentions: mentions.mentions, bounds: part.inner)
        guard span.isClosed, let cue = reader.cue(of: span.first.tokens) else { return nil }
        return report(span.first, cue, segmentation, mentions)
      }
    }
  }

  private func report(
    _ part: QuotedSpan.Part, _ found: InnerCueReader.Cue, _ segmentation: Segmentation,
    _ mentions: Mentions
  ) -> Report? {
    let place = mentions.chunks.firstSorted { $0.tokens.upperBound > part.tokens.lowerBound }
    guard place < mentions.chunks.count else { return nil }
    let subject = Subject(
      mentions: found.mention.map { [$0] } ?? [], firstChunk: place, source: found.speaker)
    var report = Report(
      spans: [], fragments: [part.bytes], kind: .direct, relation: .introduced, chunk: place,
      paragraph: part.paragraph, rule: "nested")
    report.cue = Cue(
      kind: .verb, chunks: place...place, tokens: found.verb..<found.verb + 1,
      classes: segmentation.tokens[found.verb].classes, subject: subject)
    report.speaker = subject
    report.confidence = Self.confidence
    return report
  }

  /// Reads the words beside inner marks.
  private struct InnerCueReader {
    struct Cue {
      var verb: Int
      /// The words for the speaker.
      var speaker: Range<Int>
      /// Their mention, by index; pronouns within quotations have none.
      var mention: Int?
    }

    let tokens: [Token]
    let mentions: [Mention]
    /// The outer quotation's tokens.
    let bounds: Range<Int>

    func cue(of inner: Range<Int>) -> Cue? { before(inner.lowerBound) ?? after(inner.upperBound) }

    /// *he told the nurse, ‘…’*
    private func before(_ mark: Int) -> Cue? {
      var index = mark - 1
      if bounds.contains(index), isComma(index) || tokens[index].scalar == 0x3A { index -= 1 }
      let low = max(bounds.lowerBound, index - NestedReportFinder.reach)
      while index > low, !isVerb(index) {
        if tokens[index].kind == .punctuation { return nil }
        index -= 1
      }
      guard index > low, isVerb(index) else { return nil }
      return speaker(endingBefore: index).map { cue(index, $0) }
    }

    /// *‘…,’ he said* and *‘…,’ said Jones*
    private func after(_ end: Int) -> Cue? {
      guard end < bounds.upperBound, tokens[end - 2].kind == .punctuation else { return nil }
      if isVerb(end) { return speaker(from: end + 1).map { cue(end, $0) } }
      guard let speaker = speaker(from: end) else { return nil }
      var verb = speaker.upperBound
      let high = min(bounds.upperBound, verb + NestedReportFinder.adverbs)
      while verb < high, !isVerb(verb), tokens[verb].meets([.adverb, .auxiliary]) { verb += 1 }
      return verb < high && isVerb(verb) ? cue(verb, speaker) : nil
    }

    private func cue(_ verb: Int, _ speaker: Range<Int>) -> Cue {
      let index = mentions.firstSorted { $0.tokens.lowerBound >= speaker.lowerBound }
      let isMention = index < mentions.count && mentions[index].tokens == speaker
      return Cue(verb: verb, speaker: speaker, mention: isMention ? index : nil)
    }

    private func isComma(_ token: Int) -> Bool { tokens[token].scalar == 0x2C }

    private func isVerb(_ token: Int) -> Bool {
      tokens[token].meets(.strongVerbs)
        && (tokens[token].meets([.finite, .gerund]) || isPresent(token))
    }

    /// *people ask*, not *to ask*.
    private func isPresent(_ token: Int) -> Bool {
      token > bounds.lowerBound && tokens[token].meets(.base)
        && tokens[token - 1].meets([.group, .plural])
    }

    /// The name or pronoun that begins at the token.
    private func speaker(from token: Int) -> Range<Int>? {
      guard token < bounds.upperBound else { return nil }
      let index = mentions.firstSorted { $0.tokens.lowerBound >= token }
      if index < mentions.count, mentions[index].tokens.lowerBound == token,
        mentions[index].tokens.upperBound <= bounds.upperBound
      {
        return mentions[index].tokens
      }
      return tokens[token].meets(.pronoun) ? token..<token + 1 : nil
    }

    /// The name or pronoun before the verb, from which only adverbs and auxiliaries part it.
    private func speaker(endingBefore verb: Int) -> Range<Int>? {
      let low = max(bounds.lowerBound, verb - NestedReportFinder.adverbs - 1)
      var last = verb - 1
      while last > low, tokens[last].meets([.adverb, .auxiliary]) { last -= 1 }
      guard last >= low else { return nil }
      if Words.coordinating.contains(tokens[last].hash) {
        return speaker(from: sentenceStart(last))
      }
      if tokens[last].meets(.pronoun) { return last..<last + 1 }
      let index = mentions.firstSorted { $0.tokens.upperBound > last }
      if index < mentions.count, mentions[index].tokens.upperBound == last + 1,
        mentions[index].tokens.lowerBound >= bounds.lowerBound, !mentions[index].isPossessor
      {
        return mentions[index].tokens
      }
      if tokens[last].isCapital, !tokens[last].meets(.closed) { return last..<last + 1 }
      return described(endingAt: last)
    }

    /// *my husband*, *one nurse*, *people*: words within quotations make no phrases.
    private func described(endingAt last: Int) -> Range<Int>? {
      guard tokens[last].isWord, !tokens[last].meets(.closed),
        tokens[last].meets([.role, .person, .kin, .group, .title, .organization])
      else { return nil }
      var first = last
      let low = max(bounds.lowerBound, last - NestedReportFinder.adverbs)
      while first > low, tokens[first - 1].isWord {
        first -= 1
        let token = tokens[first]
        if token.meets(.determiner) || Words.possessives.contains(token.hash)
          || token.hash == Words.her || token.hash == Words.one
        {
          return first..<last + 1
        }
        if token.meets(.closed) { break }
      }
      return tokens[last].meets(.group) ? last..<last + 1 : nil
    }

    /// *He turned round and said*: whoever begins the sentence.
    private func sentenceStart(_ token: Int) -> Int {
      var start = token
      let low = max(bounds.lowerBound, token - NestedReportFinder.sentence)
      while start > low, !tokens[start].flags.contains(.sentenceStart) { start -= 1 }
      return start
    }
  }
}
