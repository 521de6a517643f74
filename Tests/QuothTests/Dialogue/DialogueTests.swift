import Testing

@testable import Quoth

/// Who speaks where speakers take turns.
struct DialogueTests {
  private static let extractor = QuoteExtractor()

  /// A scene of two: each is named beside the first of their turns alone.
  private static let scene = """
    Ida Falk came in with the post. Otto Reimers was at the window.

    “There is a letter for you,” said Ida.

    “From whom?” asked Otto.

    “I have not opened it.”

    “But you have looked at the stamp.”

    “It is from Lisbon, Otto.”

    “Burn it,” he said.

    Ida laughed. “You have not read it.”
    """

  @Test func speakersTakeTurns() {
    let speakers = Self.extractor.extract(from: Self.scene).quotes.map { $0.speaker?.name ?? "–" }
    #expect(
      speakers == [
        "Ida Falk", "Otto Reimers", "Ida Falk", "Otto Reimers", "Ida Falk", "Otto Reimers",
        "Ida Falk",
      ])
  }

  @Test func explanationsShowTheCandidates() {
    let extractor = QuoteExtractor(options: .init(explains: true))
    let quote = extractor.extract(from: Self.scene).quotes[3]
    let candidates = quote.reasons.filter { $0.hasPrefix("candidate ") }
    #expect(candidates.contains { $0.hasPrefix("candidate Otto Reimers, ") })
    #expect(candidates.contains { $0.hasPrefix("candidate Ida Falk, ") })
    #expect(candidates.allSatisfy { $0.contains("score ") && $0.contains(": ") })
  }

  @Test func theModelFitsItsFeatures() throws {
    let models = try [false, true].map { try #require(SpeakerModel.builtIn(forBrief: $0)) }
    let dialogue = try #require(Self.extractor.dialogue(of: SourceText(Self.scene)))
    for turn in dialogue.conversations.joined() {
      #expect(turn.change.count == TurnChange.names.count)
      for features in turn.features {
        #expect(features.count == CandidateFeatures.names.count)
        #expect(models.allSatisfy { $0.score(features).isFinite })
      }
    }
  }

  /// `Training/quothdialogue` knows some features by their places.
  @Test func theFeaturesStandWhereTheTrainingReadsThem() {
    #expect(CandidateFeatures.names[0] == "subject by name")
    #expect(CandidateFeatures.names[58] == "has a name")
    #expect(CandidateFeatures.names[85] == "no cue")
  }

  @Test(arguments: [false, true]) func confidenceGrowsWithProbability(isBrief: Bool) throws {
    let model = try #require(SpeakerModel.builtIn(forBrief: isBrief))
    for kind in 0..<3 {
      let confidences = [0.1, 0.3, 0.5, 0.7, 0.9, 1].map { model.confidence($0, kind) }
      #expect(zip(confidences, confidences.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(confidences.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test func theNarratorHasTheNameThatOthersCall() {
    let turns = (1...6).map { _ in
      """
      “Is that you, Nora?” said Otto Reimers.

      “It is,” I said.
      """
    }
    let text = "I waited for Otto Reimers at the gate.\n\n" + turns.joined(separator: "\n\n")
    let names = Self.extractor.extract(from: text).quotes.map { $0.speaker?.name ?? "–" }
    #expect(Set(names) == ["Otto Reimers", "Nora"])
  }
}

struct ExponentialTests {
  @Test(arguments: [-20.0, -1, -0.1, 0, 0.5, 1, 10])
  func logarithmUndoesIt(x: Double) {
    #expect(abs(Exponential.log(Exponential.exp(x)) - x) < 1e-9)
  }

  @Test func knownValues() {
    #expect(abs(Exponential.exp(1) - 2.718281828459045) < 1e-12)
    #expect(abs(Exponential.log(10) - 2.302585092994046) < 1e-12)
    #expect(Exponential.exp(-1000) == 0)
    #expect(Exponential.exp(1000) == .infinity)
  }
}
