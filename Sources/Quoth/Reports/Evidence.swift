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
    "forecasts", "papers", "poll", "polling", "polls", "projections", "records", "research",
    "statistics", "studies", "surveys",
  ]

  /// Whether the mention is neither somebody nor a text, and the verb one of those that go with such
  /// things.
  static func isOnly(_ verb: Token, of mention: Mention, _ tokens: [Token]) -> Bool {
    verbs.contains(verb.hash) && mention.kind == .nominal && !mention.isPerson
      && !mention.isOrganization && !mention.classes.meets([.group, .text, .cueNoun, .demonym])
      && !tokens[mention.head].meets([.text, .cueNoun])
      && !records.contains(tokens[mention.head].hash)
  }
}
