import ArgumentParser
import Foundation
import Quoth
import QuothFormats

/// Writes who may have spoken each quotation of dialogues, with the features, for those who fit the
/// model that decides.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Write the candidates of dialogues, for fitting.",
    discussion: """
      Reads JSON lines with "id" and "text" from the file, or from standard input, and writes one \
      JSON line for each text that is a dialogue; Training/FORMAT.md describes it.
      """,
    shouldDisplay: false)

  @Argument(help: "A file of JSON lines.")
  var path: String?

  @Flag(help: "Write instead how each text tells: six shares of its words.")
  var manner = false

  @Flag(help: "Write instead whom each “he” and “she” may take up.")
  var antecedents = false

  @Flag(help: "Write instead whom “he”, “she” and “the editor” may mean in news.")
  var news = false

  @Option(help: "The weights that decide about the pronouns of news meanwhile; else rules do.")
  var pronouns: String?

  @Option(help: "The weights that decide about its descriptions meanwhile; else rules do.")
  var descriptions: String?

  func run() throws {
    let extractor = QuoteExtractor()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func write(_ line: some Encodable) throws {
      FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
    }
    func weights(_ path: String?) throws -> [UInt8]? {
      try path.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    }
    let models = NewsModels(
      pronouns: try weights(pronouns), descriptions: try weights(descriptions))
    for document in try TrainingTexts.read(path) {
      if manner {
        let shares = MannerLine(id: "\(document.id)", shares: extractor.manner(of: document.text))
        try write(shares)
        continue
      }
      if antecedents {
        let line = AntecedentLine(
          id: "\(document.id)", dump: extractor.antecedents(of: document.text),
          offsets: document.text.offsets(in: .codepoint))
        try write(line)
        continue
      }
      if news {
        let line = NewsLine(
          id: "\(document.id)", dump: extractor.newsDump(of: document.text, models),
          offsets: document.text.offsets(in: .codepoint))
        try write(line)
        continue
      }
      guard let dialogue = extractor.dialogue(of: document.text) else { continue }
      let line = CandidateLine(
        id: "\(document.id)", dialogue: dialogue, offsets: document.text.offsets(in: .codepoint))
      try write(line)
    }
  }
}

/// One dialogue.
private struct CandidateLine: Encodable {
  struct Turn: Encodable {
    let fragments: [[Int]]
    let candidates: [Int]
    let features: [[Float]]
    let change: [Float]
  }

  let id: String
  let names: [Int: String]
  let isBrief: Bool
  let conversations: [[Turn]]

  init(id: String, dialogue: DialogueDump, offsets: OffsetMap) {
    self.id = id
    names = dialogue.names
    isBrief = dialogue.isBrief
    conversations = dialogue.conversations.map { turns in
      turns.map { turn in
        Turn(
          fragments: turn.fragments.map {
            [offsets[$0].lowerBound, offsets[$0].upperBound]
          },
          candidates: turn.candidates, features: turn.features, change: turn.change)
      }
    }
  }
}

/// How one text tells.
private struct MannerLine: Encodable {
  let id: String
  let shares: [Float]
}

/// The pronouns of one text.
private struct AntecedentLine: Encodable {
  struct Mention: Encodable {
    let range: [Int]
    let entity: Int
    let isPronoun: Bool
    let isName: Bool
  }
  let id: String
  let names: [Int: String]
  let mentions: [Mention]
  let questions: [QuestionLine]
  /// How many features there are.
  let features = AntecedentDump.features.count

  init(id: String, dump: AntecedentDump, offsets: OffsetMap) {
    func range(_ bytes: Range<Int>) -> [Int] {
      [offsets[bytes].lowerBound, offsets[bytes].upperBound]
    }
    self.id = id
    names = dump.names
    mentions = dump.mentions.map {
      Mention(
        range: range($0.range), entity: $0.entity, isPronoun: $0.isPronoun, isName: $0.isName)
    }
    questions = dump.questions.map { QuestionLine($0, offsets) }
  }
}

/// A pronoun or description with those whom it may mean.
private struct QuestionLine: Encodable {
  let range: [Int]
  let contents: [[Int]]
  let candidates: [Int]
  /// Of each candidate the places of the features that are not 0, and their values.
  let features: [[Int]]
  let values: [[Float]]
  let chosen: Int?
  let isOwner: Bool

  init(_ question: ChoiceQuestion, _ offsets: OffsetMap) {
    func range(_ bytes: Range<Int>) -> [Int] {
      [offsets[bytes].lowerBound, offsets[bytes].upperBound]
    }
    self.range = range(question.range)
    contents = question.contents.map(range)
    candidates = question.candidates.map(\.entity)
    features = question.candidates.map { $0.features.map(\.feature) }
    values = question.candidates.map { $0.features.map(\.value) }
    chosen = question.chosen
    isOwner = question.isOwner
  }
}

/// Whom the pronouns and descriptions of one text of news may mean.
private struct NewsLine: Encodable {
  let id: String
  let names: [Int: String]
  let pronouns: [QuestionLine]
  let descriptions: [QuestionLine]
  /// How many features there are.
  let pronounFeatures = NewsDump.pronounFeatures
  let descriptionFeatures = NewsDump.descriptionFeatures

  init(id: String, dump: NewsDump, offsets: OffsetMap) {
    self.id = id
    names = dump.names
    pronouns = dump.pronouns.map { QuestionLine($0, offsets) }
    descriptions = dump.descriptions.map { QuestionLine($0, offsets) }
  }
}
