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

  @Test func aColonelIsNoMister() {
    let names = Self.dump(
      """
      Odwin Rusk kept two dogs. Mr. Rusk liked them. Odwin Rusk went out. Colonel Rusk came in. Colonel Rusk sat \
      down by Mr. Rusk.
      """)
    #expect(names.contains { $0.hasPrefix("Odwin Rusk 2 ") && $0.hasSuffix("Mr. Rusk 2") })
    #expect(names.contains { $0.hasPrefix("Colonel Rusk 2 ") })
  }

  @Test func anInLawIsNotTheMotherOfTheName() {
    let holm = String(repeating: "Mrs. Holm wept. ", count: 6)
    let names = Self.dump("Mrs. Warne Holm left. Mrs. Warne was hurt. \(holm)")
    #expect(names.contains { $0.hasPrefix("Mrs. Holm 6 ") })
    #expect(names.contains { $0.contains("Mrs. Warne Holm 1") && $0.contains("Mrs. Warne 1") })
  }

  /// *Brett* is a man's given name, but no man's where the text has a *Lady Brett*.
  @Test func titlesTellMoreThanGivenNames() {
    let names = Self.dump(
      "Lady Brett Ashley came in. “It’s late,” Brett said. Robert looked up. Brett laughed at him.")
    #expect(names.contains { $0.hasPrefix("Lady Brett Ashley 1 (person, female)") })
    #expect(Self.dump("Brett laughed. Robert looked at Brett.").contains { $0.contains("male") })
  }

  @Test func pluralsOfSurnamesAreFamilies() {
    let names = Self.dump(
      "Mrs. Fenn dined with the Lovell Fenns. The Fenns were rich. Lovell laughed at Mrs. Fenn.")
    #expect(names.contains("Lovell Fenns 1 (group, unknown): Lovell Fenns 1, Fenns 1"))
    #expect(names.contains { $0.hasPrefix("Lovell 1 ") })
  }

  @Test func petNamesAreTheFullOnes() {
    let names = Self.dump("Elizabeth Moor came in. Lizzy sat down. She took a book. Lizzy read.")
    #expect(names == ["Elizabeth Moor 1 (person, female): Elizabeth Moor 1, Lizzy 2"])
  }

  @Test func surnamesThatAreTradesAreNames() {
    let names = Self.dump("“Go,” said Archer. Newland Archer left. Mrs. Archer stayed.")
    #expect(names.contains { $0.hasPrefix("Newland Archer 1 ") && $0.contains("Archer 1") })
  }

  /// *Kane* is a man's given name as well, and a sergeant mostly a man.
  @Test func surnamesAreNoGivenNames() {
    let names = Self.dump("Detective Sergeant Moira Kane came in. Kane sat down. Kane was tired.")
    #expect(names.count == 1)
    #expect(names[0].hasPrefix("Sergeant Moira Kane 1 (person, female)"))
  }

  /// Pronouns of other people stand near a name all the time.
  @Test func titlesOutweighPronouns() {
    let near = String(repeating: "Then Mr. Denham sat down, and she laughed. ", count: 60)
    #expect(Self.dump(near) == ["Mr. Denham 60 (person, male): Mr. Denham 60"])
  }

  @Test func ladiesAreNotTheirDaughters() {
    let daily = String(repeating: "Cassandra read. ", count: 40)
    let names = Self.dump(
      "Cassandra Otway came. \(daily)Otway slept. Lady Otway sighed. Lady Otway knitted.")
    #expect(names.contains { $0.hasPrefix("Lady Otway 2 ") })
  }
}
