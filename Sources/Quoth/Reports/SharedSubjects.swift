/// Subjects that a verb has from one before it: *Anna rose and, seeing that he slept, said*.
extension ClauseReader {
  /// *All was drowned by the voice of Ann, who rose, and said*: whom the clause before *and* tells of, where
  /// no person stands outside it.
  func teller(before joint: Int, ifThing outer: Subject, low: Int, depth: Int) -> Subject? {
    guard let first = outer.mentions.first, mentions[first].isThing,
      let relative = (low..<joint).last(where: { isWord($0, Words.who) })
    else { return nil }
    return subject(beforeRelative: relative, low: low, depth: depth + 1)
  }

  /// Verbs whose object does what follows *to*.
  static let causing: WordSet = [
    "moved", "caused", "led", "leads", "prompted", "prompts", "drove", "inspired", "provoked",
    "forced", "compelled", "obliged", "emboldened", "encouraged",
  ]

  /// The *and* after which something is inserted that ends at the comma: *Anna rose and, seeing that he
  /// slept, said*.
  func joint(pausedBefore comma: Int, low: Int) -> Int? {
    guard chunks[comma].kind == .comma,
      let pause = (low + 1..<max(low + 1, comma)).last(where: {
        chunks[$0].kind == .comma && joins($0 - 1)
      })
    else { return nil }
    let first = pause + 1
    switch chunks[first].kind {
    case .preposition, .time, .adverb: break
    // *and, permission given, said*
    case .phrase where first + 2 == comma && kind(first + 1) == .verb: break
    case .verb, .cue:
      guard isGerund(first) else { return nil }
    default:
      guard token(first).meets(.subordinator) else { return nil }
    }
    return pause - 1
  }

  /// *Ann ran across the floor shouting*: no thing shouts.
  func mainSubject(of verb: Int, afterThing phrase: Int, low: Int, depth: Int) -> Subject? {
    guard isGerund(verb), chunks[verb].kind == .cue,
      token(verb).meets(.strongVerbs), phrase > low, chunks[phrase - 1].kind == .preposition,
      let thing = mention(phrase), thing.isThing, !thing.isPlural,
      let governor = governingVerb(before: phrase - 1, low: low),
      (governor + 1..<phrase).allSatisfy({
        [.phrase, .preposition, .to, .adverb].contains(chunks[$0].kind)
      })
    else { return nil }
    return subject(before: governor, depth: depth + 1).subject
  }

  /// Who says what a gerund after a comma leads up to.
  func subject(ofGerund verb: Int, after comma: Int, low: Int, depth: Int) -> Subject? {
    guard isGerund(verb), chunks[comma].kind == .comma else { return nil }
    if token(verb).meets(.relaying), let reporting = nearestReport(before: comma, low: low),
      let source = subject(before: reporting, depth: depth + 1).subject
    {
      // *Kestrel will build a van, the Zeitung reported, quoting its chief*
      return source
    }
    if token(verb).meets(.strongVerbs), let closing = closingReport(before: comma, low: low),
      let source = subject(before: closing, depth: depth + 1).subject
    {
      // *They will meet, Ann Lee said, adding*
      return source
    }
    return remembered(before: comma, low: low) ?? arrival(before: comma, low: low, depth: depth)
      ?? firstSubject(before: comma, low: low, depth: depth)
  }

  /// *She recalls the stationmaster, Bo Carr, saying*: who is heard or remembered, with nothing behind but more of who that is.
  private func remembered(before comma: Int, low: Int) -> Subject? {
    let verb = (low..<comma).last {
      Words.perceiving.contains(token($0).hash) || Words.remembering.contains(token($0).hash)
    }
    guard let verb, let person = mention(verb + 1), person.isActor,
      (verb + 2..<comma).allSatisfy({
        [.phrase, .comma, .number, .preposition].contains(kind($0))
      })
    else { return nil }
    return named(verb + 1)
  }

  /// The verb of saying of a clause that closes what it reports and ends at the comma.
  func closingReport(before comma: Int, low: Int) -> Int? {
    var verb = comma - 1
    while verb > low, [.time, .adverb].contains(kind(verb)) { verb -= 1 }
    guard verb - 2 > low, kind(verb) == .cue, token(verb).meets(.strongVerbs), isFinite(verb),
      kind(verb - 1) == .phrase, kind(verb - 2) == .comma
    else { return nil }
    return verb
  }

  /// *He had not been there ten minutes when the servant came in, saying*: whoever broke in.
  func arrival(before comma: Int, low: Int, depth: Int) -> Subject? {
    guard let when = (low + 1..<max(low + 1, comma)).last(where: { isWord($0, Words.when) }),
      kind(when - 1) != .comma, kind(when + 1) == .phrase,
      let main = (low..<when).last(where: { kind($0) == .auxiliary }),
      Self.pastForms.contains(token(main).hash),
      (when + 2..<comma).contains(where: { isPredicate($0) })
    else { return nil }
    return subject(fromPhrase: when + 1, low: when + 1, depth: depth + 1)
  }

  static let pastForms: WordSet = ["was", "were", "had", "been"]
}
