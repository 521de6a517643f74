/// The candidates of a text with their features, for those who fit the model.
package struct DialogueDump: Sendable {
  package struct Turn: Sendable {
    package let fragments: [Range<Int>]
    /// The entities that may have spoken.
    package let candidates: [Int]
    package let features: [[Float]]
    package let change: [Float]
  }

  package let conversations: [[Turn]]
  /// The name of each entity that is a candidate somewhere.
  package let names: [Int: String]
  /// Whether the text is a short one.
  package let isBrief: Bool
}

extension QuoteExtractor {
  package func dialogue(of source: SourceText) -> DialogueDump? {
    let read = read(source)
    guard read.isNarrative else { return nil }
    var attributor = Attributor(
      segmentation: read.segmentation, marks: read.marks, mentions: read.mentions,
      entities: read.entities, reports: read.reports, isNarrative: true)
    attributor.guess()
    let reading = DialogueReading(
      read.segmentation, read.marks, read.mentions, read.entities, attributor.reports)
    let builder = ExtractionBuilder(
      segmentation: read.segmentation, mentions: read.mentions, entities: reading.entities,
      roster: speakerResolver.roster, options: options, measures: [])
    var names: [Int: String] = [:]
    let conversations = reading.conversations.map { choices in
      choices.map { choice in
        for entity in choice.candidates { names[entity] = builder.name(entity) }
        return DialogueDump.Turn(
          fragments: attributor.reports[reading.turns[choice.turn].report].fragments,
          candidates: choice.candidates, features: choice.features, change: choice.change)
      }
    }
    return DialogueDump(conversations: conversations, names: names, isBrief: reading.isBrief)
  }
}

extension QuoteExtractor {
  /// How a text tells, for those who fit what tells stories from other texts.
  package func manner(of source: SourceText) -> [Float] {
    let segmentation = segmenter.segment(source)
    return Manner(segmentation, markFinder.find(in: segmentation)).shares
  }
}
