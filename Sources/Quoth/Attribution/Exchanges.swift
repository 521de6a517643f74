/// Questions and answers in news, where the words alone make a paragraph: an interview, a cross-examination.
extension Attributor {
  /// Who answers, where the paragraph before asks: `“Did she say why?” the chairman asked. ¶ “She needed the
  /// outlet.”`, `Did he blame Kiley? ¶ “Next question.”`; and who goes on asking.
  func exchanged(_ index: Int) -> Answer? {
    let report = reports[index]
    guard report.kind == .direct, opensParagraph(report),
      let before = mentions.paragraph(before: report.paragraph)
    else { return nil }
    if let asked = narratedQuestion(before) {
      return Answer(subject: asked, rule: "floating: question before", confidence: 0.7)
    }
    if let asked = reportedQuestion(before: index, in: before) {
      return Answer(subject: asked, rule: Self.turn, confidence: 0.65)
    }
    guard let last = lastDirect(before: index), reports[last].paragraph == before,
      let speaker = reports[last].speaker, let entity = entity(speaker)
    else { return nil }
    if isQuestion(last) || reports[last].rule == Self.turn
      || addresses(report, entity) || isQuestion(index) && hasAnswered(last, entity)
    {
      return other(than: entity, besides: last).map {
        Answer(subject: $0, rule: Self.turn, confidence: 0.65)
      }
    }
    return nil
  }

  private static let turn = "floating: turn"

  /// Who gives the answer that comes in nobody’s name: *“Is it late?” asked the chair. “No,” came the reply.*
  func answered(_ cue: Cue, _ index: Int) -> Subject? {
    guard cue.kind == .noun,
      let noun = clause(reports[index].paragraph).mention(cue.chunks.lowerBound),
      noun.possessor == nil,
      Self.answers.contains(segmentation.tokens[noun.head].hash),
      let last = lastDirect(before: index),
      reports[index].paragraph - reports[last].paragraph <= Self.reachOfAnswer,
      let speaker = entity(reports[last].speaker)
    else { return nil }
    return other(than: speaker, besides: last)
  }

  private static let reachOfAnswer = 2
  private static let answers: WordSet = [
    "answer", "reply", "response", "retort", "riposte", "rejoinder",
  ]

  private func lastDirect(before index: Int) -> Int? {
    reports[..<index].lastIndex { $0.nonquotation == nil && $0.kind == .direct }
  }

  /// Whether the last words of the report ask.
  private func isQuestion(_ index: Int) -> Bool {
    guard let end = reports[index].fragments.last?.upperBound else { return false }
    let token = segmentation.tokens.firstSorted { $0.start >= end }
    return segmentation.tokens[max(0, token - 3)..<token].contains { $0.scalar == 0x3F }
  }

  /// Whether a report answers another’s question, so that *“Bigger than this court?”* is the next.
  private func hasAnswered(_ report: Int, _ speaker: Int) -> Bool {
    guard let asked = lastDirect(before: report), isQuestion(asked) else { return false }
    return reports[report].paragraph - reports[asked].paragraph <= 2
      && entity(reports[asked].speaker) != speaker
  }

  /// *“They are coming, corporator,”* to a corporator.
  private func addresses(_ report: Report, _ speaker: Int) -> Bool {
    if vocatives(in: report).contains(speaker) { return true }
    guard let end = report.fragments.last?.upperBound else { return false }
    let tokens = segmentation.tokens
    var word = tokens.firstSorted { $0.start >= end } - 1
    while word > 0, tokens[word].kind == .punctuation { word -= 1 }
    guard word > 1, tokens[word - 1].scalar == 0x2C else { return false }
    // *Corporator Farzana Mulla*, though no list has the word
    let title = entities.entities[speaker].name.lowerBound - 1
    return entities.entities[speaker].roles.contains(tokens[word].hash)
      || title >= 0 && tokens[title].hash == tokens[word].hash
  }

  /// Whom the speaker of a report asks: whoever they ask by name, or spoke before, or was named last.
  private func other(than speaker: Int, besides last: Int) -> Subject? {
    let report = reports[last]
    if let addressee = report.cue?.addressee {
      let asked = Int(entities.ofMention[addressee])
      if asked >= 0, asked != speaker, entities.entities[asked].kind == .person {
        return Subject(mentions: [addressee], firstChunk: report.chunk)
      }
    }
    for earlier in reports[..<last].reversed() {
      if report.paragraph - earlier.paragraph > Self.reachOfExchange { break }
      if earlier.nonquotation == nil, let other = entity(earlier.speaker), other != speaker,
        entities.entities[other].kind == .person
      {
        return earlier.speaker
      }
    }
    return otherPerson(than: [speaker], before: report)
  }

  private static let reachOfExchange = 6

  /// Whom the last words of the paragraph say that somebody asked: *Harriet Bellingham asked him how heavy it
  /// had been.*
  private func reportedQuestion(before index: Int, in paragraph: Int) -> Subject? {
    guard let last = reports[..<index].last(where: { $0.nonquotation == nil }),
      last.paragraph == paragraph, last.kind == .indirect,
      let cue = last.cue, cue.classes.meets(.ask), let asked = cue.addressee,
      entities.ofMention[asked] >= 0
    else { return nil }
    return Subject(mentions: [asked], firstChunk: last.chunk)
  }

  /// Of whom the last sentences of the paragraph ask: *Will she miss it?*
  private func narratedQuestion(_ paragraph: Int) -> Subject? {
    let range = mentions.paragraphs[paragraph]
    guard
      let mark = range.last(where: {
        mentions.chunks[$0].kind == .stop
          && segmentation.tokens[mentions.chunks[$0].tokens.lowerBound].scalar == 0x3F
      })
    else { return nil }
    let clause = clause(paragraph)
    let isLate =
      (mark + 1..<range.upperBound).count {
        mentions.chunks[$0].kind == .stop || mentions.chunks[$0].kind == .quote
      } <= 1
    let start = clause.sentenceStart(of: mark)
    guard isLate,
      let asked = (start..<mark).first(where: { position in
        clause.mention(position).map {
          $0.kind == .pronoun && $0.classes.meets([.male, .female])
            || $0.kind == .name && $0.isPerson
        } ?? false
      }),
      !(start..<asked).contains(where: { mentions.chunks[$0].kind == .quote }),
      entities.ofMention[mentions.chunks[asked].index] >= 0
    else { return nil }
    return Subject(mentions: [mentions.chunks[asked].index], firstChunk: asked)
  }
}
