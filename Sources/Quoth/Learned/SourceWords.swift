/// Which words name the one who said it.
extension LearnedReportBuilder {
  /// The words for who said it: the network's, or those of the rules. Of a passive, the subject does
  /// not speak, unless it *was quoted*.
  func source(_ item: LearnedItem, passive: Bool) -> Range<Int>? {
    let cue = segmentation.tokens[item.window.cue]
    if let source = item.source, segmentation.tokens[source.lowerBound].hash == Words.there {
      // *There were claims that*
      return nil
    }
    if let source = item.source, source.count > 1,
      segmentation.tokens[source.lowerBound].hash == Words.what
    {
      // *after what friends called “a row”*
      return source.dropFirst()
    }
    if let source = item.source, source.count == 1,
      segmentation.tokens[source.lowerBound].hash == Words.neither
    {
      // *neither confirmed nor denied*
      return item.window.source
    }
    guard passive, !cue.meets(.relaying) else {
      if let agent = agent(of: item) { return agent }
      guard let source = item.source.map({ afterLabel($0, item) }), !isLabel(source, item) else {
        return item.window.source
      }
      return subject(afterDateline: source, item) ?? text(before: source, item) ?? source
    }
    return item.source.flatMap { $0.upperBound <= item.cue.lowerBound ? nil : $0 }
  }

  /// *Western media* in *reports by Western media that*.
  private func agent(of item: LearnedItem) -> Range<Int>? {
    let by = item.window.cue + 1
    guard item.window.kind == .noun, by + 1 < chunkOf.count,
      segmentation.tokens[by].hash == Words.by, chunkOf[by + 1] >= 0
    else { return nil }
    let chunk = mentions.chunks[Int(chunkOf[by + 1])]
    return chunk.kind == .phrase ? chunk.tokens : nil
  }

  /// *The union* in *ADDIS ABABA, Feb. 15 (Xinhua) -- The union called for peace and pledged troops*, where the
  /// network has the place.
  private func subject(afterDateline source: Range<Int>, _ item: LearnedItem) -> Range<Int>? {
    guard item.window.kind == .verb, source.upperBound <= item.window.cue,
      segmentation.tokens[source.lowerBound].flags.contains(.paragraphStart)
    else { return nil }
    let start =
      Dateline.end(from: source.lowerBound, in: segmentation.tokens, orPlace: true)
      ?? source.lowerBound
    guard start < item.window.cue else { return nil }
    if source.dropFirst().contains(start) { return start..<source.upperBound }
    guard start >= source.upperBound else { return nil }
    let clause = clause(at: item.window.cue)
    let verb = (start..<item.window.cue).lazy.map { Int(chunkOf[$0]) }.first {
      $0 >= 0 && [.cue, .verb].contains(clause.kind($0)) && clause.isFinite($0)
    }
    if let verb,
      let subject = clause.subject(before: verb).subject?.tokens(of: mentions.mentions),
      subject.lowerBound >= start
    {
      return subject
    }
    return (start..<item.window.cue).lazy.map { Int(self.chunkOf[$0]) }
      .first { $0 >= 0 && clause.mention($0) != nil }.map { self.mentions.chunks[$0].tokens }
  }

  /// *SONPUR: Ann Lee said*: a place that nobody speaks in, where a sentence says who spoke.
  func isDateline(_ item: LearnedItem) -> Bool {
    guard item.window.kind == .colon, let content = item.content.first, item.window.cue > 0,
      content.lowerBound > item.window.cue
    else { return false }
    let tokens = segmentation.tokens
    let label = tokens[item.window.cue - 1]
    guard label.flags.contains(.paragraphStart), Dateline.isPlace(label) else { return false }
    return content.contains {
      chunkOf[$0] >= 0 && mentions.chunks[Int(chunkOf[$0])].kind == .cue
        && tokens[$0].meets(.strongVerbs) && tokens[$0].meets(.past)
        && clause(at: $0).subject(before: Int(chunkOf[$0])).subject != nil
    }
  }

  /// *Ann Lee* in *SONPUR: Ann Lee said*.
  private func afterLabel(_ source: Range<Int>, _ item: LearnedItem) -> Range<Int> {
    guard item.window.kind == .verb,
      let colon = source.last(where: { segmentation.tokens[$0].scalar == 0x3A }),
      colon + 1 < source.upperBound
    else { return source }
    return colon + 1..<source.upperBound
  }

  /// *Details:* before the sentence of a verb.
  private func isLabel(_ source: Range<Int>, _ item: LearnedItem) -> Bool {
    item.window.kind == .verb && source.upperBound < item.cue.lowerBound
      && segmentation.tokens[source.upperBound].scalar == 0x3A
      && Dateline.end(from: source.lowerBound, in: segmentation.tokens, orPlace: true) == nil
  }

  /// Who wrote the text that the source is part of what says where: *The board warned of a loss, and in
  /// a letter called it grave*.
  private func text(before source: Range<Int>, _ item: LearnedItem) -> Range<Int>? {
    guard item.window.kind == .verb, source.upperBound <= item.window.cue,
      chunkOf[source.lowerBound] > 1
    else { return nil }
    let chunk = Int(chunkOf[source.lowerBound])
    let clause = clause(at: source.lowerBound)
    let low = clause.sentenceStart(of: chunk)
    guard let mention = clause.mention(chunk), mention.kind == .nominal, mention.possessor == nil,
      segmentation.tokens[mention.head].meets([.cueNoun, .work, .text]), chunk - 1 > low,
      clause.isWord(chunk - 1, Words.in), clause.kind(chunk - 2) == .conjunction,
      let subject = clause.firstSubject(before: chunk - 1, low: low, depth: 0)
    else { return nil }
    return subject.tokens(of: mentions.mentions)
  }
}
