/// Finds lines of transcripts: `Smith: Did you approve the payment?`
struct TranscriptFinder: Sendable {
  private struct Line {
    var paragraph: Int
    var label: Int
    var colon: Int
  }

  /// The labelled lines that no quotation marks set apart. Two at least make a transcript.
  func find(in segmentation: Segmentation, _ mentions: Mentions) -> [Report] {
    var lines: [Line] = []
    for paragraph in mentions.paragraphs.indices {
      if let line = line(paragraph, segmentation, mentions) { lines.append(line) }
    }
    guard lines.count >= 2 else { return [] }
    let asked = questioner(lines[0], segmentation, mentions)
    var reports: [Report] = []
    for line in lines {
      let next = line.colon + 1
      let chunks = mentions.paragraphs[line.paragraph]
      if mentions.chunks[next].kind == .quote, next + 1 < chunks.upperBound { continue }
      let last = mentions.chunks[chunks.upperBound - 1].tokens.upperBound
      let content = mentions.chunks[next].tokens.lowerBound..<last
      var report = Report(
        spans: [], fragments: [segmentation.tokens.bytes(of: content)], kind: .direct,
        relation: .labelled, chunk: next, paragraph: line.paragraph, rule: "transcript")
      report.cue = Cue(
        kind: .colon, chunks: line.colon...line.colon, tokens: mentions.chunks[line.colon].tokens,
        classes: .speech, subject: speaker(line, asked, segmentation, mentions))
      reports.append(report)
    }
    return reports
  }

  private func line(_ paragraph: Int, _ segmentation: Segmentation, _ mentions: Mentions) -> Line? {
    let chunks = mentions.paragraphs[paragraph]
    guard chunks.count >= 2 else { return nil }
    let label = chunks.lowerBound
    // `Q. Where were you?`
    let range = mentions.chunks[label].tokens
    let first = segmentation.tokens[range.lowerBound]
    if range.count == 1, first.flags.contains(.dotted), isQuestion(first) || isAnswer(first) {
      return Line(paragraph: paragraph, label: label, colon: label)
    }
    guard chunks.count >= 3, mentions.chunks[label + 1].kind == .colon,
      isLabel(label, segmentation, mentions)
    else {
      return nil
    }
    return Line(paragraph: paragraph, label: label, colon: label + 1)
  }

  private func isLabel(_ chunk: Int, _ segmentation: Segmentation, _ mentions: Mentions) -> Bool {
    let range = mentions.chunks[chunk].tokens
    let first = segmentation.tokens[range.lowerBound]
    guard range.count <= 5 else { return false }
    if range.count == 1, first.range.count == 1 { return isQuestion(first) || isAnswer(first) }
    guard mentions.chunks[chunk].kind == .phrase, mentions.chunks[chunk].index >= 0 else {
      return range.count == 1 && first.flags.contains(.allCaps)
    }
    let mention = mentions.mentions[mentions.chunks[chunk].index]
    if range.allSatisfy({ segmentation.tokens[$0].flags.contains(.allCaps) }) { return true }
    return mention.kind == .name && !(mention.classes.meets(.place) && !mention.isPerson)
      && range.allSatisfy {
        segmentation.tokens[$0].isCapital || segmentation.tokens[$0].meets(.particle)
      }
  }

  private func isQuestion(_ token: Token) -> Bool { Words.questionLabels.contains(token.hash) }
  private func isAnswer(_ token: Token) -> Bool { Words.answerLabels.contains(token.hash) }

  private func speaker(
    _ line: Line, _ asked: (question: Int?, answer: Int?), _ segmentation: Segmentation,
    _ mentions: Mentions
  ) -> Subject? {
    let chunk = mentions.chunks[line.label]
    let token = segmentation.tokens[chunk.tokens.lowerBound]
    let letter = chunk.tokens.count == 1 && (isQuestion(token) || isAnswer(token))
    let mention =
      letter
      ? isQuestion(token) ? asked.question : asked.answer : chunk.index >= 0 ? chunk.index : nil
    return mention.map { Subject(mentions: [$0], firstChunk: line.label) }
  }

  /// Whether the name can be that of somebody who asks or answers; not *Duluth* in *a surgeon in Duluth*.
  private func mayTalk(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return mention.kind == .name && !mention.isOrganization && !mention.isPossessor
      && (mention.isPerson || mention.name.count > 1)
      && !(before >= 0 && tokens[before].hash == Words.in)
  }

  /// *staff writer Kelly Nordahl*, *our music editor, Graham Toop*
  private func isReporter(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let first = mention.tokens.lowerBound
    let apposed = first > 0 && tokens[first - 1].scalar == 0x2C ? max(0, first - 4)..<first : 0..<0
    return (first..<mention.name.lowerBound).contains { Self.press.contains(tokens[$0].hash) }
      || apposed.contains {
        Self.press.contains(tokens[$0].hash) || tokens[$0].meets(.firstPerson)
      }
  }

  private static let reachOfBy = 6
  private static let press: WordSet = [
    "writer", "reporter", "correspondent", "editor", "critic", "columnist", "journalist",
    "interviewer", "presenter",
  ]

  /// Who asks and who answers, from the sentence that leads up to the interview.
  private func questioner(
    _ first: Line, _ segmentation: Segmentation, _ mentions: Mentions
  ) -> (question: Int?, answer: Int?) {
    var names: [Int] = []
    var paragraph = first.paragraph - 1
    while paragraph >= 0, names.count < 2 {
      let found = mentions.paragraphs[paragraph].compactMap { chunk -> Int? in
        let index = mentions.chunks[chunk].index
        guard mentions.chunks[chunk].kind == .phrase, index >= 0 else { return nil }
        return mayTalk(mentions.mentions[index], segmentation.tokens) ? index : nil
      }
      names = found + names
      paragraph -= 1
    }
    guard names.count > 1 else { return (nil, names.first) }
    if let asker = names.first(where: { isReporter(mentions.mentions[$0], segmentation.tokens) }) {
      return (asker, names.first { $0 != asker })
    }
    // Whoever works for the paper asks: *our critic Barnaby Flint*, *Interview by Tess Moran*.
    let second = mentions.mentions[names[1]].tokens
    let isOurs =
      second.contains { segmentation.tokens[$0].meets(.firstPerson) }
      || second.lowerBound > 0 && segmentation.tokens[second.lowerBound - 1].hash == Words.by
      // *taken by the magistrate, Nerea Zubiri*
      || second.lowerBound > 0 && segmentation.tokens[second.lowerBound - 1].scalar == 0x2C
        && (max(0, second.lowerBound - Self.reachOfBy)..<second.lowerBound).contains {
          segmentation.tokens[$0].hash == Words.by
        }
    return isOurs ? (names[1], names[0]) : (names[0], names[1])
  }
}
