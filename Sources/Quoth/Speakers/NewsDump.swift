/// The pronouns and descriptions of a text in news with those whom they may mean, for those who fit the models that
/// decide.
package struct NewsDump: Sendable {
  package let pronouns: [ChoiceQuestion]
  package let descriptions: [ChoiceQuestion]
  package let names: [Int: String]
  /// How many features the questions of each kind have.
  package static let pronounFeatures = AntecedentFeatures.Name.allCases.count
  package static let descriptionFeatures = DescriptionFeatures.Name.allCases.count
}

extension QuoteExtractor {
  /// The pronouns and descriptions of a text, read as news, with those whom they may mean, as these models decide.
  package func newsDump(of source: SourceText, _ models: NewsModels) -> NewsDump {
    let read = read(source)
    var state = speakerResolver.prepare(read.segmentation, read.mentions)
    state.newsModels = models
    state.ballots = []
    state.descriptionBallots = []
    state.mark(read.reports)
    state.run()
    let builder = ExtractionBuilder(
      segmentation: read.segmentation, mentions: read.mentions, entities: state.found,
      roster: speakerResolver.roster, options: options, measures: [])
    let tokens = read.segmentation.tokens
    var names: [Int: String] = [:]
    func question(_ ballot: AntecedentBallot) -> ChoiceQuestion {
      for entity in ballot.candidates.map(\.entity) where entity != -1 && names[entity] == nil {
        if entity >= 0 {
          names[entity] = builder.name(state.identified[entity] ?? entity)
        } else if let form = state.book.bestForm(
          of: DescriptionCandidates.Candidate.cluster(of: entity))
        {
          names[entity] = builder.text(state.book.forms[form].name)
        }
      }
      return ChoiceQuestion(
        ballot, read.mentions.mentions[ballot.mention], tokens,
        contents: state.contents[ballot.mention] ?? [])
    }
    let pronouns = (state.ballots ?? []).filter { state.contents[$0.mention] != nil }.map(question)
    let descriptions = (state.descriptionBallots ?? []).map(question)
    return NewsDump(pronouns: pronouns, descriptions: descriptions, names: names)
  }
}
