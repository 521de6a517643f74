import Testing

@testable import Quoth

/// Whom *he* and *she* take up in stories.
struct AntecedentsTests {
  private static let extractor = QuoteExtractor()

  @Test(
    arguments: [
      // Whoever the sentences go on about, not whoever was named last.
      (
        "Ida Falk locked the mill. She had known Vera for years, and she went to meet the cart.",
        "She → Ida Falk\nshe → Ida Falk"
      ),
      (
        "Ida Falk had kept the mill for thirty years. She rose at four. When Vera, the new maid, had "
          + "lit the stove, she went out to the sluice.",
        "She → Ida Falk\nshe → Ida Falk"
      ),
      // Nobody beckons himself so.
      (
        "The doctor shut his bag. Tom Reed was walking the floor in his slippers. He beckoned Reed into the "
          + "parlour.",
        "his → the doctor\nhis → Tom Reed\nHe → the doctor"
      ),
      // Who acts upon himself.
      (
        "Jack Moss was in the kitchen. Tom Reed hurt himself at the door.",
        "himself → Tom Reed"
      ),
      // A river is nobody.
      (
        "Jack Moss came down to Harwich. The Stour lay grey before him, and he sat down.",
        "him → Jack Moss\nhe → Jack Moss"
      ),
    ] as [(String, String)])
  func pronouns(text: String, expected: String) {
    #expect(Self.extractor.answers(text) == expected)
  }

  @Test func weightsAreBuiltIn() {
    #expect(ChoiceModel.antecedents != nil)
    #expect(NewsModels.builtIn.pronouns != nil)
    #expect(NewsModels.builtIn.descriptions != nil)
  }

  @Test func probabilitiesAddUp() {
    let chances = ChoiceModel.probabilities([2, -1, 0.5, -300])
    #expect(abs(chances.reduce(0, +) - 1) < 1e-5)
    #expect(chances.max() == chances[0])
    #expect(ChoiceModel.probabilities([]).isEmpty)
  }

  static let news = """
    "We have the money," said Ray Castellano, the mayor. Ines Dot, a baker, laughed.

    "I flush less than I ever did," she said. The baker added that her bill had doubled.

    "One at a time," the mayor said. A neighbour asked what he meant.
    """

  @Test func explanationsOfNewsShowWhomTheWordsMayMean() throws {
    let extractor = QuoteExtractor(options: .init(explains: true))
    let quotes = extractor.extract(from: Self.news).quotes
    for (words, name) in [
      ("I flush", "Ines Dot"), ("her bill", "Ines Dot"), ("One at", "Ray Castellano"),
    ] {
      let quote = try #require(quotes.first { $0.text.contains(words) })
      #expect(quote.speaker?.name == name)
      #expect(quote.reasons.contains { $0.hasPrefix("candidate \(name), ") && $0.hasSuffix(" %") })
    }
  }

  @Test func descriptionsMayMeanSomebodyNewOrWhoComes() throws {
    let text = "A farmer told a court that it rained. Ann Lee, 61, said that she had seen it."
    let models = NewsModels(pronouns: nil, descriptions: nil)
    let dump = Self.extractor.newsDump(of: SourceText(text), models)
    let farmer = try #require(dump.descriptions.first)
    #expect(farmer.candidates.first?.entity == -1)
    #expect(farmer.candidates.contains { dump.names[$0.entity] == "Ann Lee" && $0.entity < -1 })
    for candidate in (dump.descriptions + dump.pronouns).flatMap(\.candidates) {
      let features = candidate.features.map(\.feature)
      #expect(Set(features).count == features.count)
    }
  }

  @Test func filesThatAreNoModelsAreNone() {
    let models = NewsModels(pronouns: [1, 2, 3], descriptions: Array(repeating: 0, count: 64))
    #expect(models.pronouns == nil)
    #expect(models.descriptions == nil)
    #expect(NewsModels(pronouns: [], descriptions: []).pronouns == nil)
  }

  @Test func everyFeatureIsGivenOnce() {
    let text = String(
      repeating: "Ida Falk saw Tom. He nodded to her. The old man left. ", count: 30)
    let dump = Self.extractor.antecedents(of: SourceText(text))
    #expect(dump.questions.count == 60)
    for candidate in dump.questions.flatMap(\.candidates) {
      let features = candidate.features.map(\.feature)
      #expect(Set(features).count == features.count)
      #expect(features.allSatisfy(AntecedentDump.features.indices.contains))
    }
  }

  @Test func whoIsMetLaterInTheSceneCounts() throws {
    let source = SourceText(
      """
      Tom Reed came in. He sat down.

      Tom laughed at Jack Moss. “Tom!” Jack rose, and the old man left.

      * * *

      Tom slept. The old man woke.
      """)
    let segmentation = Self.extractor.segmenter.segment(source)
    let marks = Self.extractor.markFinder.find(in: segmentation)
    let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
    var state = Self.extractor.speakerResolver.prepare(segmentation, mentions)
    state.isNarrative = true
    state.run()
    let pronoun = try #require(state.mentions.firstIndex { $0.kind == .pronoun })
    func counts(_ word: String) throws -> [Float] {
      let mention = try #require(
        state.mentions.first { segmentation.text(of: $0.tokens).contains(word) })
      let index = try #require(state.mentions.firstIndex { $0.tokens == mention.tokens })
      let found = state.whereabouts.counts(Int(state.ofMention[index]), around: pronoun, state)
      return [found.before, found.after, found.acts]
    }
    #expect(try counts("Reed") == [1, 1, 2])
    #expect(try counts("Moss") == [0, 2, 1])
    #expect(try counts("man") == [0, 1, 1])
  }

  @Test func candidatesOfAMentionAreKeptTogether() {
    var antecedents = Antecedents()
    antecedents.add(4, 1, 0.7)
    antecedents.add(4, 2, 0.295)
    antecedents.add(4, 3, 0.005)
    antecedents.add(9, 2, 1)
    #expect(antecedents.candidates(of: 4).map(\.entity) == [1, 2])
    #expect(antecedents.candidates(of: 5).isEmpty)
    antecedents.rename { $0 == 2 ? 1 : nil }
    #expect(abs(antecedents.probability(of: 1, for: 4) - 0.995) < 1e-6)
    #expect(antecedents.probability(of: 1, for: 9) == 1)
  }
}

extension QuoteExtractor {
  /// `pronoun → name`, a line for each.
  fileprivate func answers(_ text: String) -> String {
    let source = SourceText(text)
    let dump = antecedents(of: source)
    return dump.questions.map { question in
      let name = question.chosen.map { dump.names[$0] ?? "?" } ?? "nobody"
      let words = String(decoding: source.bytes[question.range], as: UTF8.self)
      return "\(words) → \(name)"
    }.joined(separator: "\n")
  }
}
