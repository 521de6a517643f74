/// Whom a pronoun may take up, for those who fit the model that decides.
struct AntecedentBallot: Sendable {
  struct Candidate: Sendable {
    let entity: Int
    let features: [(feature: Int, value: Float)]
  }

  let mention: Int
  let candidates: [Candidate]
  /// The entity that was chosen.
  let chosen: Int?
}

/// A pronoun or description with those whom it may mean, for those who fit the model that decides.
package struct ChoiceQuestion: Sendable {
  package let range: Range<Int>
  /// What whoever is meant is reported to have said, in bytes; of news.
  package let contents: [Range<Int>]
  /// -1 is somebody new, what is below is whoever is named only further on.
  package let candidates: [(entity: Int, features: [(feature: Int, value: Float)])]
  package let chosen: Int?
  /// Whether the words only say whose something is: *her* in *said her mother*.
  package let isOwner: Bool

  init(
    _ ballot: AntecedentBallot, _ mention: Mention, _ tokens: [Token], contents: [Range<Int>]
  ) {
    range = tokens.bytes(of: mention.tokens)
    self.contents = contents
    candidates = ballot.candidates.map { ($0.entity, $0.features) }
    chosen = ballot.chosen
    isOwner = mention.isPossessor
  }
}

/// The pronouns of a text with their candidates.
package struct AntecedentDump: Sendable {
  package struct Mention: Sendable {
    package let range: Range<Int>
    package let entity: Int
    package let isPronoun: Bool
    package let isName: Bool
  }

  package let mentions: [Mention]
  package let questions: [ChoiceQuestion]
  package let names: [Int: String]
  /// What the features are called, in their order.
  package static let features = AntecedentFeatures.Name.allCases.map { "\($0)" }
}

extension QuoteExtractor {
  /// The pronouns of a text, read as a story, with those whom they may take up.
  package func antecedents(of source: SourceText) -> AntecedentDump {
    let segmentation = segmenter.segment(source)
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    let (entities, ballots) = speakerResolver.prepare(segmentation, mentions).polled()
    let builder = ExtractionBuilder(
      segmentation: segmentation, mentions: mentions, entities: entities,
      roster: speakerResolver.roster, options: options, measures: [])
    let tokens = segmentation.tokens
    var names: [Int: String] = [:]
    let questions = ballots.map { ballot in
      for candidate in ballot.candidates
      where names[candidate.entity] == nil {
        names[candidate.entity] = builder.name(candidate.entity)
      }
      return ChoiceQuestion(ballot, mentions.mentions[ballot.mention], tokens, contents: [])
    }
    return AntecedentDump(
      mentions: mentions.mentions.indices.map {
        let mention = mentions.mentions[$0]
        return AntecedentDump.Mention(
          range: tokens.bytes(of: mention.tokens), entity: Int(entities.ofMention[$0]),
          isPronoun: mention.kind == .pronoun, isName: mention.kind == .name)
      }, questions: questions, names: names)
  }
}

extension Resolution {
  /// Who is behind the mentions of a story, and whom each *he* and *she* of it may take up.
  func polled() -> (Entities, [AntecedentBallot]) {
    var state = self
    state.ballots = []
    state.isNarrative = true
    state.run()
    let known = state.identified
    return (
      state.found,
      (state.ballots ?? []).map { ballot in
        AntecedentBallot(
          mention: ballot.mention,
          candidates: ballot.candidates.map {
            .init(entity: known[$0.entity] ?? $0.entity, features: $0.features)
          }, chosen: ballot.chosen.map { known[$0] ?? $0 })
      }
    )
  }
}
