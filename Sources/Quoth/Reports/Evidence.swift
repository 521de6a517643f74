/// *The results suggest*, *the moves show*: what things let one think, which nobody said.
enum Evidence {
  private static let verbs: WordSet = [
    "suggest", "suggests", "suggesting", "indicate", "indicates", "indicating", "show", "shows",
    "showing", "reveal", "reveals", "mean", "means", "signal", "signals", "signalling",
    "signaling", "reflect", "reflects", "demonstrate", "demonstrates", "illustrate",
    "illustrates", "imply", "implies", "prove", "proves",
  ]
  /// Things that somebody wrote down.
  private static let records: WordSet = [
    "analyses", "analysis", "articles", "data", "documents", "estimates", "figures", "files",
    "filings", "forecasts", "papers", "poll", "polling", "polls", "projections", "records",
    "reports", "research", "reviews", "statistics", "studies", "surveys", "transcript",
    "transcripts",
  ]

  /// What those who look into things do, when they tell of it.
  private static let findings: WordSet = [
    "found", "find", "finds", "ruled", "rules", "rule", "estimated", "estimates", "estimate",
    "calculated", "calculates", "calculate", "determined", "determines", "concluded", "concludes",
    "showed", "shows", "show", "discovered", "projected", "projects", "revealed", "reveals",
    "indicated", "indicates", "indicate", "suggested", "suggests", "suggest",
  ]

  /// Those who look into things: *researchers*, *the court*.
  private static let finders: WordSet = [
    "researchers", "researcher", "scientists", "scientist", "economists", "economist", "analysts",
    "analyst", "experts", "auditors", "auditor", "investigators", "inspectors", "inspector",
    "judges", "judge", "jury", "jurors", "court", "courts", "tribunal", "panel", "commission",
    "committee", "regulator", "regulators", "watchdog", "coroner", "inquiry", "inquest", "probe",
    "investigation", "review", "study", "survey", "report", "audit", "authors", "team", "agency",
    "magistrate", "magistrates", "arbitrator", "ombudsman", "appeals", "model", "models",
    "simulations", "census", "think-tank", "university", "institute", "center", "centre", "office",
    "bureau", "foundation", "council", "laboratory", "pollsters", "historians", "statisticians",
    "epidemiologists", "astronomers", "biologists", "physicists", "doctors",
  ]

  /// Whether the word between one of those and *that* is a verb and no noun: *the latest poll shows that*.
  static func isFinding(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index + 1].hash == Words.that,
      findings.contains(tokens[index].hash)
    else { return false }
    let before = tokens[index - 1].hash
    return records.contains(before) || finders.contains(before)
  }

  static func isFinding(_ verb: Token) -> Bool { findings.contains(verb.hash) }

  /// Whether the mention is a record or one of those who make them.
  static func publishes(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let head = tokens[mention.head].hash
    return records.contains(head) || finders.contains(head)
      || mention.kind == .name && mention.isOrganization && !mention.classes.meets(.place)
      || tokens[mention.head].meets(.text)
  }

  /// Whether the mention is neither somebody nor a text, and the verb one of those that go with such
  /// things.
  static func isOnly(_ verb: Token, of mention: Mention, _ tokens: [Token]) -> Bool {
    verbs.contains(verb.hash) && mention.kind == .nominal && !mention.isPerson
      && !mention.isOrganization && !mention.classes.meets([.group, .text, .cueNoun, .demonym])
      && !tokens[mention.head].meets([.text, .cueNoun])
      && !records.contains(tokens[mention.head].hash)
  }
}
