import Testing

@testable import Quoth

/// `text → mentions`, each with the speaker that it stands for.
struct SpeakersTests {
  private static let extractor = QuoteExtractor()

  @Test(
    arguments: [
      // A part of a name, a title with a surname, a title alone, another spelling.
      (
        "Dmitry Peskov spoke. Peskov left.",
        "Dmitry Peskov → Dmitry Peskov (person, male)\nPeskov → Dmitry Peskov (person, male)"
      ),
      (
        "Peskov spoke. Then Dmitry Peskov left.",
        "Peskov → Dmitry Peskov (person, male)\nDmitry Peskov → Dmitry Peskov (person, male)"
      ),
      (
        "Dr. Ann Lee spoke. Dr. Lee left. Ann slept.",
        "Dr. Ann Lee → Ann Lee (person, female)\nDr. Lee → Ann Lee (person, female)\n"
          + "Ann → Ann Lee (person, female)"
      ),
      (
        "President Trump spoke. Donald Trump left.",
        "President Trump → Donald Trump (person, male)\nDonald Trump → Donald Trump (person, male)"
      ),
      (
        "Pope Leo XIV spoke. The pope left.",
        "Pope Leo XIV → Leo XIV (person, male)\nThe pope → Leo XIV (person, male)"
      ),
      (
        "Volodymyr Zelenskyy spoke. Zelensky left. Zelenskiy slept.",
        "Volodymyr Zelenskyy → Volodymyr Zelenskyy (person, male)\n"
          + "Zelensky → Volodymyr Zelenskyy (person, male)\n"
          + "Zelenskiy → Volodymyr Zelenskyy (person, male)"
      ),
      (
        "Recep Tayyip Erdoğan spoke. Erdogan left.",
        "Recep Tayyip Erdoğan → Recep Tayyip Erdoğan (person, male)\n"
          + "Erdogan → Recep Tayyip Erdoğan (person, male)"
      ),
      // Two of one family stay two.
      (
        "Ann Lee met John Lee. Ms. Lee laughed. Mr. Lee left.",
        "Ann Lee → Ann Lee (person, female)\nJohn Lee → John Lee (person, male)\n"
          + "Ms. Lee → Ann Lee (person, female)\nMr. Lee → John Lee (person, male)"
      ),
      (
        "Ann Lee met Anna Leedham. Leedham left.",
        "Ann Lee → Ann Lee (person, female)\nAnna Leedham → Anna Leedham (person, female)\n"
          + "Leedham → Anna Leedham (person, female)"
      ),
    ] as [(String, String)])
  func names(text: String, expected: String) {
    #expect(Self.extractor.mentionsDump(text) == expected)
  }

  @Test(
    arguments: [
      (
        "The mayor, Ann Lee, spoke. The mayor left.",
        "The mayor → Ann Lee (person, female)\nAnn Lee → Ann Lee (person, female)\n"
          + "The mayor → Ann Lee (person, female)"
      ),
      (
        "Mayor Ann Lee spoke. The mayor left.",
        "Mayor Ann Lee → Ann Lee (person, female)\nThe mayor → Ann Lee (person, female)"
      ),
      (
        "Dmitry Peskov, the Kremlin spokesman, left. The spokesman slept.",
        "Dmitry Peskov → Dmitry Peskov (person, male)\n"
          + "the Kremlin spokesman → Dmitry Peskov (person, male)\n"
          + "The spokesman → Dmitry Peskov (person, male)"
      ),
      (
        "A doctor met a nurse. The doctor left. The nurse stayed.",
        "A doctor → doctor (person, unknown)\na nurse → nurse (person, unknown)\n"
          + "The doctor → doctor (person, unknown)\nThe nurse → nurse (person, unknown)"
      ),
      // A list behind a colon is of several, not of one and what that one is.
      (
        "There were three of them left: Father Damian Kuol, the cook, and a stoker.",
        "them → –\nFather Damian Kuol → Damian Kuol (person, male)\n"
          + "the cook → cook (person, unknown)\na stoker → stoker (person, unknown)"
      ),
      ("Jan van Dijk laughed.", "Jan van Dijk → Jan van Dijk (person, unknown)"),
      (
        "The archdeacon, the Venerable Hilary Okon, left.",
        "The archdeacon → Hilary Okon (person, unknown)\n"
          + "the Venerable Hilary Okon → Hilary Okon (person, unknown)"
      ),
    ] as [(String, String)])
  func descriptions(text: String, expected: String) {
    #expect(Self.extractor.mentionsDump(text) == expected)
  }

  @Test(
    arguments: [
      (
        "Ann Lee met Paul Roth. She left. He stayed.",
        "Ann Lee → Ann Lee (person, female)\nPaul Roth → Paul Roth (person, male)\n"
          + "She → Ann Lee (person, female)\nHe → Paul Roth (person, male)"
      ),
      (
        "Ann Lee’s brother Paul left. He slept.",
        "Ann Lee → Ann Lee (person, female)\nAnn Lee’s brother Paul → Paul (person, male)\n"
          + "He → Paul (person, male)"
      ),
      (
        "Student leaders met Ann Lee. They left.",
        "Student leaders → Student leaders (group, unknown)\nAnn Lee → Ann Lee (person, female)\n"
          + "They → Student leaders (group, unknown)"
      ),
      (
        "Brightwater Inc. sued. It won. The company cheered. Brightwater left.",
        "Brightwater Inc. → Brightwater Inc. (organization, unknown)\n"
          + "It → Brightwater Inc. (organization, unknown)\n"
          + "The company → Brightwater Inc. (organization, unknown)\n"
          + "Brightwater → Brightwater Inc. (organization, unknown)"
      ),
      // Nobody has been named.
      ("She told him that they left.", "She → –\nhim → –\nthey → –"),
      ("I told her.", "I → I (person, unknown)\nher → –"),
    ] as [(String, String)])
  func pronouns(text: String, expected: String) {
    #expect(Self.extractor.mentionsDump(text) == expected)
  }

  @Test func acronymsJoinTheNameBeforeThem() {
    #expect(
      Self.extractor.mentionsDump(
        "The National Union of Ferry Workers (NUFW) met. The NUFW agreed.")
          == """
          The National Union of Ferry Workers → National Union of Ferry Workers (organization, unknown)
          NUFW → National Union of Ferry Workers (organization, unknown)
          The NUFW → National Union of Ferry Workers (organization, unknown)
          """)
  }

  // MARK: Rosters

  private static let roster = SpeakerRoster([
    .init(
      name: "Recep Tayyip Erdoğan", aliases: ["Erdogan"], id: "Q39259",
      role: "President of Turkey", gender: .male),
    .init(name: "Maria Zakharova", aliases: ["Zakharova"], id: "Q4179811", gender: .female),
    .init(name: "TASS", aliases: ["Tass news agency"], id: "Q223799", kind: .organization),
  ])

  @Test(
    arguments: [
      ("“We are ready,” Erdogan said.", "Recep Tayyip Erdoğan", "Q39259"),
      ("“We are ready,” Zakharova said.", "Maria Zakharova", "Q4179811"),
      ("“We are ready,” TASS said.", "TASS", "Q223799"),
      ("Erdogan arrived. “We are ready,” he said.", "Recep Tayyip Erdoğan", "Q39259"),
      ("Zakharova met Ivan Orlov. “We are ready,” she said.", "Maria Zakharova", "Q4179811"),
    ])
  func aRosterNamesAndNumbersASpeaker(text: String, name: String, id: String) throws {
    let extractor = QuoteExtractor(options: .init(roster: Self.roster))
    let extraction = extractor.extract(from: text)
    let speaker = try #require(extraction.quotes.first?.speaker)
    #expect(speaker.name == name)
    #expect(extraction.speakers[speaker.id].rosterID == id)
  }

  @Test func strangersHaveNoNumber() throws {
    let extractor = QuoteExtractor(options: .init(roster: Self.roster))
    let extraction = extractor.extract(from: "“We are ready,” said Ida Falk.")
    #expect(extraction.speakers.map(\.name) == ["Ida Falk"])
    #expect(extraction.speakers.allSatisfy { $0.rosterID == nil })
  }

  // MARK: What holds for any text

  @Test func everyMentionHasOneSpeakerOrNone() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      let marks = Self.extractor.markFinder.find(in: segmentation)
      let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
      let entities = Self.extractor.speakerResolver.resolve(segmentation, mentions)
      #expect(entities.ofMention.count == mentions.mentions.count)
      for entity in entities.ofMention {
        #expect(entity >= -1 && Int(entity) < entities.entities.count)
      }
    }
  }
}
