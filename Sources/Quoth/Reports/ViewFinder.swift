/// Finds what is so in somebody's view where nothing else did: *In Jo's view, the plan is “madness”.*
struct ViewFinder {
  /// That of ``ThatClauseFinder``: in a thousand articles the rule has one find to tell it by.
  private static let confidence = 0.75

  /// The reports of the text, in text order.
  func find(
    in segmentation: Segmentation, _ mentions: Mentions, _ words: WordFeatures
  ) -> [Report] {
    ClauseReader.reports(in: segmentation, mentions) { chunk, clause, paragraph in
      guard clause.isWord(chunk, Words.in), let (cue, content) = view(at: chunk, clause) else {
        return []
      }
      return [
        Report(
          of: cue, content, clause, paragraph, words, segmentation, rule: "view", Self.confidence)
      ]
    }
  }

  /// *In Jo's view* with the clause after its comma.
  private func view(at chunk: Int, _ clause: ClauseReader) -> (cue: Cue, content: Range<Int>)? {
    guard clause.startsSentence(chunk),
      let cue = CueReader(clause: clause).phraseCue(at: chunk, end: chunk + 6),
      let subject = cue.subject, let holder = subject.mentions.first.map({ clause.mentions[$0] }),
      holder.kind == .name || !holder.classes.meets([.firstPerson, .secondPerson])
    else { return nil }
    let end = clause.sentenceEnd(of: chunk)
    var comma = max(cue.chunks.upperBound, subject.firstChunk) + 1
    guard clause.kind(comma) == .comma else { return nil }
    if clause.kind(comma + 1) == .relative {
      // *In the view of Jo, who runs the bank, the plan is dead.*
      guard let next = (comma + 1..<end).first(where: { clause.kind($0) == .comma }) else {
        return nil
      }
      comma = next
    }
    let content = comma + 1..<clause.contentEnd(from: comma + 1)
    let isClause = content.contains {
      clause.kind($0) == .auxiliary || clause.kind($0) == .verb && clause.isFinite($0)
    }
    return content.count > 1 && isClause ? (cue, content) : nil
  }
}
