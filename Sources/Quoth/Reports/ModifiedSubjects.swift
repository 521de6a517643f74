/// Subjects with clauses behind their noun: *The pilot of a plane that came down near Ely has told*, *A man
/// accused of shooting Ann Lee said*.
struct ModifiedSubjects {
  private let clause: ClauseReader

  init(_ clause: ClauseReader) { self.clause = clause }

  /// The chunk of the noun that the verb's clause begins with, where everything between that and the verb's
  /// auxiliaries tells more about the noun; `nil` where the clause has no such subject.
  ///
  /// Two finite verbs want a comma, a conjunction or a relative between them: where there is none, the first
  /// of them is a participle.
  func noun(before verb: Int, low: Int) -> Int? {
    guard clause.isFinite(verb), !clause.token(verb).meets(.gerund) else { return nil }
    let last = clause.chunk(beforeGroupOf: verb, low: low)
    guard let first = start(before: last, low: low), let noun = clause.mention(first),
      noun.kind == .nominal, noun.isActor || noun.isOrganization || noun.classes.meets(.group),
      first < last
    else { return nil }
    var scan = Scan(clause, first)
    while scan.index <= last {
      guard scan.step(to: last) else { return nil }
    }
    return scan.isComplete ? first : nil
  }

  /// The phrase that begins what stands between a mark and the verb, after *On Monday* and the like.
  private func start(before last: Int, low: Int) -> Int? {
    var first = last
    while first > low, !Self.marks.contains(clause.chunks[first - 1].kind) { first -= 1 }
    while first < last {
      switch clause.kind(first) {
      case .adverb, .time: first += 1
      case .conjunction where clause.joins(first): first += 1
      case .preposition where clause.kind(first + 1) == .time:
        first += 2
      case .preposition
      where clause.kind(first + 1) == .phrase && clause.kind(first + 2) == .phrase:
        first += 2
      case .phrase: return first
      default: return nil
      }
    }
    return nil
  }

  private static let marks: Set<Chunk.Kind> = [
    .comma, .quote, .colon, .semicolon, .dash, .open, .close, .stop,
  ]

  /// Goes over what stands behind the noun.
  private struct Scan {
    let clause: ClauseReader
    var index: Int
    /// Clauses begun whose verb has not come yet.
    private var open = 0
    /// Whether a clause or a participle told more about the noun.
    private var hasClause = false
    /// Whether that was only what could also be the noun's finite verb.
    private var isGuess = true
    /// Whether the words just before are an auxiliary's, whose verb is no other.
    private var isGroup = false

    init(_ clause: ClauseReader, _ noun: Int) {
      self.clause = clause
      index = noun + 1
    }

    var isComplete: Bool { open == 0 && hasClause }

    /// Takes the next chunk; `false` where it belongs to no clause behind the noun.
    mutating func step(to last: Int) -> Bool {
      let chunk = index
      index += 1
      switch clause.kind(chunk) {
      case .adverb, .negation: return true
      case .time, .number, .other, .to: break
      case .phrase:
        guard clause.kind(chunk - 1) != .phrase || hasClause,
          !clause.token(chunk).meets(.relative)
        else { return false }
      case .preposition:
        // *He left before Ann Lee spoke*
        if clause.token(chunk).meets(.subordinator), chunk + 1 == last, isGuess { return false }
      case .relative:
        begin()
      case .conjunction:
        if !clause.joins(chunk) {
          begin()
        } else if isGuess {
          return false
        }
      case .auxiliary:
        if !isGroup {
          guard open > 0 else { return false }
          open -= 1
        }
        isGroup = true
        return true
      case .verb, .cue:
        guard isGroup || verb(chunk) else { return false }
      default: return false
      }
      isGroup = false
      return true
    }

    private mutating func begin() {
      open += 1
      hasClause = true
      isGuess = false
    }

    private mutating func verb(_ chunk: Int) -> Bool {
      let token = clause.token(chunk)
      if clause.isGerund(chunk) || clause.kind(chunk - 1) == .to {
        if !hasClause { isGuess = false }
        hasClause = true
        return true
      }
      if open > 0 {
        open -= 1
        return true
      }
      if clause.joins(chunk - 1) { return hasClause }
      guard token.meets([.participle, .commonVerb]), clause.kind(chunk - 1) == .phrase,
        governsNothing(chunk)
      else { return false }
      hasClause = true
      return true
    }

    /// *killed in the crash*, *shot dead by police*
    private func governsNothing(_ participle: Int) -> Bool {
      var next = participle + 1
      if let quality = clause.mention(next), quality.kind == .nominal, quality.tokens.count == 1 {
        next += 1
      }
      if clause.kind(next) == .to {
        // *sent to prison*, *told to wait*; not *continued to wait*
        return clause.kind(next + 1) == .phrase || clause.token(participle).meets(.addressing)
      }
      return [.preposition, .adverb, .time].contains(clause.kind(next))
    }
  }
}
