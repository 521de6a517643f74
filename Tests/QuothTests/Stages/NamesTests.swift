import Testing

@testable import Quoth

/// `text → names`, one person's a line.
struct NamesTests {
  private static let extractor = QuoteExtractor()

  private static func dump(_ text: String) -> [String] {
    extractor.namesDump(text).split(separator: "\n").map(String.init)
  }

  @Test func wordsBeforeANameAreNoneOfIt() {
    let names = Self.dump(
      "Presently Milly laughed. They were presently at home. “Dear Anne,” said Milly. Anne smiled.")
    #expect(names == ["Milly 2 (unknown, unknown): Milly 2", "Anne 2 (person, female): Anne 2"])
  }

  @Test func familiesStayApart() {
    let names = Self.dump(
      """
      Mrs. Fenn and Clara Fenn went out. Mrs. Fenn looked at Clara. Mr. Fenn slept. Clara laughed.
      """)
    #expect(
      names.map { $0.prefix { $0 != "(" } } == ["Clara Fenn 1 ", "Mr. Fenn 1 ", "Mrs. Fenn 2 "]
        || Set(names.map { String($0.prefix { $0 != "(" }) })
          == ["Clara Fenn 1 ", "Mrs. Fenn 2 ", "Mr. Fenn 1 "]
    )
  }

  @Test func petNamesAreTheFullOnes() {
    let names = Self.dump("Elizabeth Moor came in. Lizzy sat down. She took a book. Lizzy read.")
    #expect(names == ["Elizabeth Moor 1 (person, female): Elizabeth Moor 1, Lizzy 2"])
  }

  @Test func surnamesThatAreTradesAreNames() {
    let names = Self.dump("“Go,” said Archer. Newland Archer left. Mrs. Archer stayed.")
    #expect(names.contains { $0.hasPrefix("Newland Archer 1 ") && $0.contains("Archer 1") })
  }
}
