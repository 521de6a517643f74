import Testing

@testable import Quoth

/// How a text tells.
struct MannerTests {
  private static func isStory(_ text: String) -> Bool {
    let extractor = QuoteExtractor(options: .init(level: .rules))
    return extractor.read(SourceText(text)).isNarrative
  }

  /// Nobody takes turns: only its words tell.
  @Test func storiesAreToldInThePast() {
    #expect(
      Self.isStory(
        """
        The kitchen had been cold since the morning, and she had not found the matches. She went to the \
        door and looked out over the yard, where the snow was deeper than it had been when he left. He \
        was late. He had never been late before, and she was ashamed of how she had listened all day for \
        his step. When at last she heard it she took the lamp from the shelf and held it up. His coat was \
        white to the shoulders, and his hands were so stiff that he could not undo it. “There is no \
        bread,” she said.
        """))
  }

  @Test func newsIsNot() {
    #expect(
      !Self.isStory(
        """
        The city council of Norrhaven has approved a budget of 41.5 million euros for 2027, 6 per cent more \
        than a year before. “There is no bread without flour,” said Mayor Ida Falk. The vote was 23 to 18. \
        Councillor Otto Reimers, who leads the Harbour List, is against the plan and has announced a suit at \
        the Administrative Court in Velm. The first hearing is on 14 March. Four ferries and 12 buses are to \
        be bought from Kestrel Motors by the end of the year, and fares will rise by 20 cents on 1 July.
        """))
  }

  /// Where there is little to read, who begins to speak with the paragraph tells too.
  @Test func turnsTellToo() {
    #expect(
      Self.isStory(
        """
        Nora put the lamp down. “You are late.”

        “The road is out,” said Piers.

        “Again?”

        “Again.” He hung his coat on the nail.
        """))
    #expect(
      !Self.isStory(
        """
        The mayor said on Monday that the road would open in June. “We are not there yet,” she said.

        “It is a matter of weeks, not months, and residents will be told as soon as we know more.”
        """))
  }

  @Test func whoSpeaksOnceTellsNothing() {
    #expect(!Self.isStory("He was late. She had not been. “Sit,” he said."))
  }

  @Test func sharesAreOfTheWordsOutsideMarks() throws {
    let extractor = QuoteExtractor()
    let shares = extractor.manner(
      of: SourceText("Lea was late. “I am 40 and have nothing,” he said to Bo.\n\n“No!”"))
    #expect(shares.count == MannerWeights.shares.count)
    // Numbers, capitals; of the words those in marks; paragraphs that begin with them, that are nothing else;
    // exclaimed; begin briefly, and are nothing else.
    let expected: [Float] = [0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    #expect(Array(shares.prefix(8)) == expected)
    let words = Language.englishManner.split(whereSeparator: \.isWhitespace)
    let was = try #require(words.firstIndex(of: "was"))
    let one: Float = 1 / 27
    #expect(shares[8 + was] == one)
    #expect(extractor.manner(of: SourceText("")).allSatisfy { $0 == 0 })
  }
}
