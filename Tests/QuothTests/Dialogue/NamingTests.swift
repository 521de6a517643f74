import Testing

@testable import Quoth

/// By what names and words a story and its people call one another.
struct NamingTests {
  private static func speakers(_ text: String) -> [String] {
    QuoteExtractor().extract(from: text).quotes.map { $0.speaker?.name ?? "–" }
  }

  @Test func whoComesInIsNamedByAnother() {
    let speakers = Self.speakers(
      """
      The curtains parted, and showed a clergyman, stout but not unpleasing, who hurried to his place. \
      Maud Tarrant rose to her feet and cried: “Why, it’s Mr. Orpen! And that is Mr. Pell behind him!”

      “How do you do?” said Lettice Vane.

      “Quite right,” said the clergyman. “I have the living now.”

      “How glad I am!” said Maud Tarrant.

      “Are you?” said the clergyman.

      “Of course.”
      """)
    #expect(
      speakers == [
        "Maud Tarrant", "Lettice Vane", "Mr. Orpen", "Maud Tarrant", "Mr. Orpen", "Maud Tarrant",
      ])
  }

  @Test func sheNamesHerself() {
    let speakers = Self.speakers(
      """
      Piers Holm and Odwin Rusk came to the huts. Only one woman ventured out. She smiled at Piers Holm.

      “Good morning,” she said. “I am Tamsin. I live here.”

      “Why is nobody about?” said Odwin Rusk.

      “They are shy,” said the woman.

      “Are they all women?” said Odwin Rusk.

      “All of them.”
      """)
    #expect(speakers == ["Tamsin", "Odwin Rusk", "Tamsin", "Odwin Rusk", "Tamsin"])
  }

  /// The story tells of a king of the narrator's name.
  @Test func aNarratorSharesANameWithSomebody() {
    let speakers = Self.speakers(
      """
      “I wonder when you will do anything, Osmund?” said Maud Tarrant.

      “My dear Maud,” I answered, “why should I?”

      Our house had a King Osmund once. King Osmund built the bridge, and the people of the town still tell of \
      King Osmund, and of what Osmund did for them.

      “You are thirty, Osmund,” said Maud, “and you have done nothing.”

      “I have been happy,” said I.

      “Is that all?”

      “That is all,” I said.

      “Do take the post, Osmund,” said Maud, “to please me.”

      “I will,” I said. “I have nothing else to do.”
      """)
    #expect(speakers == (0..<4).flatMap { _ in ["Maud Tarrant", "Osmund"] })
  }

  @Test func aParsonIsAClergyman() {
    let speakers = Self.speakers(
      """
      Piers Holm was walking home. Presently he was met by an elderly parson upon a grey mare.

      “Good night, Holm,” said the parson.

      “What did you call me?” asked Piers Holm.

      “Holm,” said the parson.

      “I thought so.”

      Piers Holm stood in the road. The clergyman explained that it was a whim of his.

      “It seems odd,” said Piers Holm.

      “It is,” said the clergyman.
      """)
    #expect(Set(speakers) == ["the parson", "Piers Holm"])
    #expect(speakers.suffix(3) == ["the parson", "Piers Holm", "the parson"])
  }

  @Test func whoIsCalledByATradeAnswers() {
    let speakers = Self.speakers(
      """
      “Good night,” said the parson to Piers Holm.

      “Good night,” said Piers Holm.

      The parson rode on, and Piers Holm walked beside his mare.

      “And where do we live now, parson, if I may ask?”

      “You do not live anywhere.”
      """)
    #expect(speakers == ["the parson", "Piers Holm", "Piers Holm", "the parson"])
  }

  @Test func aStepSonIsAnothersSon() {
    let speakers = Self.speakers(
      """
      To her new home she brought her only son, Odwin Rusk, a boy of fourteen. Mr. Tarrant stood in the door, and \
      looked at his step-son.

      “You have been smoking,” said Mr. Tarrant.

      “I have not,” said his step-son.

      “There are two ends on the plate.”

      “I did not put them there.”

      “One of them is warm,” said Mr. Tarrant.
      """)
    #expect(
      speakers == ["Mr. Tarrant", "Odwin Rusk", "Mr. Tarrant", "Odwin Rusk", "Mr. Tarrant"])
  }

  @Test func aHusbandsNameIsNotHers() {
    let speakers = Self.speakers(
      """
      “Have you seen Mrs. James Orpen?” asked Tamsin.

      “Mrs. Orpen is late,” said Maud Tarrant. Mrs. Orpen was always late, and Mrs. Orpen did not mind.

      “I am here,” said Mrs. Orpen.

      “Good,” said Maud Tarrant.

      “Is it?” said Mrs. Orpen. Mrs. Orpen sat down.
      """)
    #expect(
      speakers == ["Tamsin", "Maud Tarrant", "Mrs. Orpen", "Maud Tarrant", "Mrs. Orpen"])
  }

  /// *Bill* is a verb as well, but a name elsewhere in the text.
  @Test func aNameThatIsAVerbBeginsASentence() {
    let speakers = Self.speakers(
      """
      “I will see you,” said Piers Holm. “Not with Bill,” I said.

      I went up the stairs. Bill was in his room, and he stood at the window.

      “Where is Maud Tarrant?” he said.

      “Up there.”
      """)
    #expect(speakers == ["Piers Holm", "I", "Bill", "I"])
  }

  @Test func anotherSceneHasOtherPeople() {
    let speakers = Self.speakers(
      """
      “I was at home all day,” said Maud Tarrant.

      “So I heard,” said Tamsin Orpen.

      “It was dull,” said Maud Tarrant.

      * * *

      “That was Maud.”

      “So I gathered,” said Odwin Rusk.

      “She is at the flat,” said Piers Holm. “I said that we would go round.”
      """)
    #expect(
      speakers == [
        "Maud Tarrant", "Tamsin Orpen", "Maud Tarrant", "Piers Holm", "Odwin Rusk", "Piers Holm",
      ])
  }

  /// A writer who calls one man by his surname calls another by the name that both have.
  @Test func aGivenNameIsHisWhoIsCalledByIt() {
    let speakers = Self.speakers(
      """
      “Go in, John Orpen,” said Maud Tarrant.

      “He is tired,” said Tamsin.

      John Orpen went in. John Orpen sat down by the fire, and John Rusk looked at his watch. John Rusk had been \
      told to wait, and Rusk did not like it. Rusk lit a pipe, and Rusk yawned. Rusk sat down, and Rusk got up.

      “I am late,” said Rusk.

      “Are you?” asked Maud Tarrant.

      “Very,” said Rusk. “I shall be late for dinner.”

      “For dinner?”

      “Yes,” said Rusk.

      “Oh, come on,” said John.
      """)
    #expect(
      speakers == [
        "Maud Tarrant", "Tamsin", "John Rusk", "Maud Tarrant", "John Rusk", "Maud Tarrant",
        "John Rusk", "John Orpen",
      ])
  }

  /// *“I am Mrs. Dimmock,”* says another: nobody calls the narrator so.
  @Test func aNarratorIsNobodyWhoHasSaidWhoTheyAre() {
    let speakers = Self.speakers(
      """
      I had never been so cold as when I stood before that door, and I thought of my sisters, whom I had left, and \
      of my father, whom I should not see. I knocked, and I waited. I knocked again.

      “You’re perished, my dear!” cried a stout dame. “I am Mrs. Dimmock.”

      “What became of the last one?” I asked.

      “The pretty ones cry, don’t they, Dimmock?” said a little girl upon the stairs.

      “I have cried already,” I told her.

      “That, Dimmock, I can see,” said the little girl.
      """)
    #expect([speakers[1], speakers[3]] == ["I", "I"])
  }

  /// *Pip*, and not *Philip Pirrip*: what the narrator says to be called.
  @Test func aNarratorSaysWhatNameToUse() {
    let speakers = Self.speakers(
      """
      My father’s name being Osgood Tharp, and my own Philander Tharp, I could make nothing longer of both names \
      than Pander. So I called myself Pander, and came to be called Pander.

      “What is your name?” said the man.

      “Pander, sir,” I said.
      """)
    #expect(speakers == ["the man", "Pander"])
  }
}
