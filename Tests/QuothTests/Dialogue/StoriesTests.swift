import Testing

@testable import Quoth

/// Who is who in stories.
struct StoriesTests {
  private static func speakers(
    _ text: String, _ level: QuoteExtractor.Level = .standard
  ) -> [String] {
    QuoteExtractor(options: .init(level: level)).extract(from: text).quotes.map {
      $0.speaker?.name ?? "–"
    }
  }

  @Test func aMotherIsNotTheDaughterOfHerName() {
    let speakers = Self.speakers(
      """
      Clara Fenn came down to breakfast. “Good morning,” said Clara.

      “You are late,” said Mrs. Fenn.

      Clara took some bread. “Nobody woke me,” Clara said.

      “I knocked,” said Mrs. Fenn, and Clara blushed.
      """)
    #expect(speakers == ["Clara Fenn", "Mrs. Fenn", "Clara Fenn", "Mrs. Fenn"])
  }

  @Test func whoeverIsToldIsNotTheSpeaker() {
    let speakers = Self.speakers(
      """
      Old Kwabena had taught Yaw everything about fishing except patience. “Pull now and it will come up empty,” said Kwabena.

      The boy’s hands were already on the rope. “It feels heavy,” said Yaw.

      “That is the sea you feel,” he was told.
      """)
    #expect(speakers == ["Kwabena", "Yaw", "Kwabena"])
  }

  @Test func twoSpeakTogether() {
    let speakers = Self.speakers(
      """
      Ben Ames and Ida Falk stood at the gate. The dog barked at the moon.

      “We are late,” they both said.

      “No,” said Ida. Then the windows rattled. “Come in,” they said together.
      """)
    #expect(speakers == ["Ben Ames and Ida Falk", "Ida Falk", "Ben Ames and Ida Falk"])
  }

  @Test func aVoiceOfManyWordsSpeaks() {
    let speakers = Self.speakers(
      """
      “Is anybody there?” Pete called down the well.

      “No thanks to you!” came the little voice.

      Pete looked at Ann. “Did you hear that?” he whispered.
      """)
    #expect(speakers == ["Pete", "the little voice", "Pete"])
  }

  @Test func whoSpeaksAsItIsWhoeverSpeaks() {
    let speakers = Self.speakers(
      """
      At the crossroads the youngest prince found a fox with its paw in a trap. “Let me go,” it said, “and I will tell you which road your brothers took.”

      “I saw which road they took.” The prince sat down and unwrapped his cheese. “I took the other on purpose.”

      “Then let me go for nothing,” said the fox.
      """)
    #expect(speakers == ["the fox", "the youngest prince", "the fox"])
  }

  @Test func itIsNobodyWithAName() {
    let speakers = Self.speakers(
      """
      A grey parrot hung in the window of the chandler's, and every sailor in the port knew it.

      “Pay your debts,” it screeched as Finbar came in.

      “I have,” said Finbar.

      The chandler, a Dane called Mogens, slid the ledger along the counter. “He is a bird,” he said, “but he can read.”
      """)
    #expect(speakers[0] != "Mogens" && speakers.dropFirst() == ["Finbar", "Mogens"])
  }

  @Test func aNameBeforeWhoIsSomebody() {
    let speakers = Self.speakers(
      """
      “Pass me the small one,” said Leopold Zajac from under the van.

      Kerr, who had started that morning, looked along the bench. “Which small one? There are eleven.”

      “The one you’re about to drop, kid,” said Zajac, and put out an oily hand for it.
      """)
    #expect(speakers == ["Leopold Zajac", "Kerr", "Leopold Zajac"])
  }

  @Test func kinAreNotFromWhereTheyCall() {
    let speakers = Self.speakers(
      """
      “Have you got the tickets?” his wife called from the taxi. He looked at the house, and then at the hedge, and patted his coat.

      “They were on the hall table,” said Oleksandr, and went back up the path.

      “Inside pocket,” called his wife from the taxi.
      """)
    #expect(speakers == ["his wife", "Oleksandr", "his wife"])
  }

  @Test func kinAreKnownByTheSurname() {
    let speakers = Self.speakers(
      """
      “You are late,” said Mr. Fenn to Clara Fenn.

      “I know,” said Clara.

      “Sit down,” said her father.
      """)
    #expect(speakers == ["Mr. Fenn", "Clara Fenn", "Mr. Fenn"])
  }

  @Test func animalsAreCalledAsTheyMostlyAre() {
    let speakers = Self.speakers(
      """
      The Striped Heron stood in the reeds. “Good evening,” said the Heron.

      “Is it evening?” asked Ida.

      “It is always evening,” said the Heron.
      """)
    #expect(speakers == ["the Heron", "Ida", "the Heron"])
  }

  /// A street is where they walk, and who leans forward is no forward.
  @Test func placesAndPostureAreNobody() {
    let speakers = Self.speakers(
      """
      Otto Reimers led Ida Falk along the Corrow, and Otto leant forward and shook his head.

      “Are you cold?” he asked.

      “Not I,” said Ida.

      “Then walk,” he said.
      """)
    #expect(speakers == ["Otto Reimers", "Ida Falk", "Otto Reimers"])
  }

  @Test func theOldWomanIsNotTheYoungOne() {
    let speakers = Self.speakers(
      """
      The young woman lay by the fire. “Is it you?” said the young woman.

      “It is only me,” said the old woman.

      “Then shut the door,” said the young woman.
      """)
    #expect(speakers == ["the young woman", "the old woman", "the young woman"])
  }

  @Test func theDoctorIsDr() {
    let speakers = Self.speakers(
      """
      Dr. Ida Falk came in, and Otto Reimers rose.

      “Sit down,” said the doctor.

      “I would rather stand,” said Otto.
      """)
    #expect(speakers == ["Ida Falk", "Otto Reimers"])
  }

  @Test func namesThatAreVerbsSpeak() {
    let speakers = Self.speakers(
      """
      Bill Gorton sat down by Ida.

      “Did you eat?” Ida asked.

      “Not yet,” said Bill.

      “Why not?” Bill asked.
      """, .rules)
    #expect(speakers == ["Ida", "Bill Gorton", "Bill Gorton"])
  }

  @Test func adverbsThatOpenASentenceAreNobody() {
    let extraction = QuoteExtractor(options: .init(keepsOthers: true)).extract(
      from: "“Drink,” said Ida Falk. Obediently he drank. Reluctantly, he drank again.")
    #expect((extraction.speakers + extraction.others).map(\.name) == ["Ida Falk"])
  }

  @Test func wordsThatTheTextHasSmallAreNobody() {
    let extraction = QuoteExtractor(options: .init(keepsOthers: true)).extract(
      from:
        "Ida Falk drew the curtains. Sunlight fell in. “Too much sunlight,” she said. The sunlight went."
    )
    #expect(extraction.quotes.map { $0.speaker?.name } == ["Ida Falk"])
  }

  @Test func narratorsTellTheirNames() {
    let speakers = Self.speakers(
      """
      They called me Jonas, and I was ten that year. Ida Reed opened the door.

      “Come in,” said Ida.

      “I am cold,” I said.

      “Then shut the door.”

      “It is shut.”

      “So it is,” said Ida.

      “It was shut before,” I said.
      """)
    #expect(speakers.contains("Jonas") && !speakers.contains("I"))
  }

  /// Words in marks that would be taken for single words in news, at both levels alike.
  @Test(arguments: QuoteExtractor.Level.allCases)
  func fewWordsInMarksAreSpoken(_ level: QuoteExtractor.Level) {
    let text = """
      “No,” said Ida Falk.

      “Yes,” said Otto.

      “Of course,” she ended, “you know best.”

      “Otto,” Ida looked at him. “Please.”

      “Never,” said Otto.
      """
    let quotes = QuoteExtractor(options: .init(level: level)).extract(from: text).quotes
    #expect(quotes.flatMap(\.fragments).count == text.count { $0 == "“" })
    #expect(
      quotes.map { $0.speaker?.name ?? "–" } == [
        "Ida Falk", "Otto", "Ida Falk", "Ida Falk", "Otto",
      ])
  }

  /// Who is only described has the name that they say, or by which others call them.
  @Test func theDescribedHaveTheNameThatIsSaid() {
    let said = Self.speakers(
      """
      The stranger had put down his basket and looked at Clara Fenn.

      “Who are you?” asked Clara.

      “I am Otto Reimers,” said the stranger.

      “Come in,” said Clara.

      “I had rather wait here.”

      “As you like,” said Clara.

      “It will not be long,” said the stranger.
      """)
    #expect(
      said == [
        "Clara Fenn", "Otto Reimers", "Clara Fenn", "Otto Reimers", "Clara Fenn", "Otto Reimers",
      ])
    let called = Self.speakers(
      """
      The nurse had brought the lamp, and Doctor Reimers bent over the bed and listened.

      “It is all over, Mrs. Grubb!” said Doctor Reimers.

      “Ah, so it is!” said the nurse, and she put the lamp down again.

      “You need not wait,” said Doctor Reimers.

      “I had rather wait.”

      “As you like,” said Doctor Reimers.
      """)
    #expect(
      called == [
        "Doctor Reimers", "Mrs. Grubb", "Doctor Reimers", "Mrs. Grubb", "Doctor Reimers",
      ])
  }

  /// Of whom they talk is not who is there.
  @Test func whoIsTalkedAboutIsNotTheOneDescribed() {
    let speakers = Self.speakers(
      """
      The porter had brought the lamp, and Clara Fenn bent over the bed and listened.

      “Have you seen Otto Reimers?” said Clara. “They say that Otto Reimers has left.”

      “He went this morning,” said the porter, and he put the lamp down again.

      “His name is Otto,” said Clara.

      “Is it?”

      “It was his father’s,” said Clara.

      “I am glad of it,” said the porter.
      """)
    #expect(Set(speakers) == ["Clara Fenn", "the porter"])
  }

  @Test func theMotherIsTheMarriedWomanAndHerSonTheBoy() {
    let speakers = Self.speakers(
      """
      Mrs. Lund was not glad to move into the lane. William, a boy of seven, ran off after breakfast, \
      and she did her work. She had come down in July, and she knew hardly any of her neighbours yet. \
      He had a cap that he was proud of, and he stood a long while at the gate before he came back. She \
      heard him on the stair and put the bread on the table.

      “Can I have my dinner, mother?” he cried, and ran in with his cap on.

      “You can have it when it is done,” replied the mother.

      “Is it not done?” he cried.

      She looked at her son.

      “You will not die of it,” said the mother.

      “They will begin without me,” cried her son.
      """)
    #expect(speakers == ["William", "Mrs. Lund", "William", "Mrs. Lund", "William"])
  }

  @Test func theBoyIsNoWoman() {
    let speakers = Self.speakers(
      """
      Margaret went to the gate with Helen. A little boy stood there with a can.

      “What do you want?” said Margaret.

      “But I like milk,” cried Helen.

      “I am to call in the morning,” said the boy.

      “Then do,” said Helen.
      """)
    #expect(speakers == ["Margaret", "Helen", "a little boy", "Helen"])
  }

  /// The text begins with the name: nothing stands before it.
  @Test func aTextMayBeginWithWhoIsAboutToSpeak() {
    let speakers = Self.speakers(
      """
      Mace began.

      “I was asleep.”

      “So was I,” said Tamsin. She sat down by him.
      """)
    #expect(speakers == ["Mace", "Tamsin"])
  }

  /// Whom a sentence tells of is who *he* is, whatever is inserted.
  @Test func heIsWhoLeantForward() {
    let speakers = Self.speakers(
      """
      Miss Bartlett sat down with Lucy. The others stared. “How cold it is!” said Lucy.

      “It is the stove,” said Miss Bartlett.

      One of the guests—a ruddy old fellow—leant forward over the table and looked at them. He said:

      “I have a view.”

      “A view!” said Lucy.
      """)
    #expect(speakers == ["Lucy", "Miss Bartlett", "One of the guests", "Lucy"])
  }

  /// *Nanny* without an article is a name, and *a girl* is nobody who has one.
  @Test func whoIsNobodyElse() {
    let speakers = Self.speakers(
      """
      Brenda came in from the garden with John. John had lost a shoe. Brenda looked for it.

      “It is in the pond,” said John.

      “Mind what you say,” said nanny.

      “Where did you lose it?” said Brenda.

      “I saw it go in,” said a girl by the gate.

      “So did I,” said another.

      “Then fetch it,” Brenda said.
      """)
    #expect(speakers == ["John", "nanny", "Brenda", "a girl", "another", "Brenda"])
  }

  @Test func theNarratorIsWhomOthersCallAndTheStoryNever() {
    let said = (1...4).map { "“I tell you, Edward,” my father said, “the year \($0) was cold.”" }
    let told = (1...5).map {
      "I sat by the fire with my father, and I heard the wind. I was cold in \($0)."
    }
    let text =
      zip(told, said).map { $0 + "\n\n" + $1 }.joined(separator: "\n\n")
      + "\n\n“It was colder later,” I said.\n\n“It was not.”\n"
    let speakers = Self.speakers(text)
    #expect(speakers.prefix(5) == ["my father", "my father", "my father", "my father", "Edward"])
  }
}
