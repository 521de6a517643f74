import Testing

@testable import Quoth

/// `text → mentions`, one a line: a name as `phrase = name`, a description or pronoun as it is.
struct MentionsTests {
  private static let extractor = QuoteExtractor()

  private func dump(_ text: String) -> String {
    let segmentation = Self.extractor.segmenter.segment(SourceText(text))
    let marks = Self.extractor.markFinder.find(in: segmentation)
    let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
    return mentions.mentions.map { mention in
      let phrase = segmentation.text(of: mention.tokens)
      switch mention.kind {
      case .name: return "\(phrase) = \(segmentation.text(of: mention.name))"
      case .nominal: return phrase
      case .pronoun: return "\(phrase) (pronoun)"
      }
    }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      // Roles and titles before the name.
      ("Kremlin spokesman Dmitry Peskov left.", "Kremlin spokesman Dmitry Peskov = Dmitry Peskov"),
      (
        "U.S. Secretary of State Marco Rubio left.",
        "U.S. Secretary of State Marco Rubio = Marco Rubio"
      ),
      (
        "Former Turkish Foreign Minister Mevlüt Çavuşoğlu left.",
        "Former Turkish Foreign Minister Mevlüt Çavuşoğlu = Mevlüt Çavuşoğlu"
      ),
      (
        "Dr. Ann Lee met Sir Keir Starmer.",
        "Dr. Ann Lee = Ann Lee\nSir Keir Starmer = Keir Starmer"
      ),
      (
        "Gen. Mark Milley met Lt. Col. Ruth Voss.",
        "Gen. Mark Milley = Mark Milley\nLt. Col. Ruth Voss = Ruth Voss"
      ),
      ("Marine biologist Jo Hale left.", "Marine biologist Jo Hale = Jo Hale"),
      // A word in no list is a name where it stands alone, if it has a capital within a sentence elsewhere.
      ("Then Odwin left. “Odwin!” “Balderdash!”", "Odwin = Odwin\nOdwin = Odwin"),
      ("Then Bill left. Bill was there.", "Bill = Bill\nBill = Bill"),
      // Months are people where the text has them so.
      (
        "Theresa May left. Then May’s plan failed in May.",
        "Theresa May = Theresa May\nMay = May\nMay’s plan"
      ),
      // What could be verbs.
      (
        "His eyes met hers. Her voice fell.",
        "His (pronoun)\nHis eyes\nhers (pronoun)\nHer (pronoun)\nHer voice"
      ),
      ("Some one laughed.", "Some one"),
      ("Seizing his hat, he left.", "his (pronoun)\nhis hat\nhe (pronoun)"),
      // Roles after it are mentions of their own.
      ("Ann Lee, the mayor, left.", "Ann Lee = Ann Lee\nthe mayor"),
      ("Noor Amin, who owns the bakery, left.", "Noor Amin = Noor Amin\nthe bakery"),
      ("Kyiv’s envoy left.", "Kyiv = Kyiv\nKyiv’s envoy"),
      // Particles, prefixes, initials, suffixes, numerals, letters of any alphabet.
      ("Pieter van der Meulen left.", "Pieter van der Meulen = Pieter van der Meulen"),
      ("Mrs. Miller left.", "Mrs. Miller = Miller"),
      (
        "Reggie St Cloud met Mrs. St. Clare.",
        "Reggie St Cloud = Reggie St Cloud\nMrs. St. Clare = St. Clare"
      ),
      ("Bashar al-Assad left.", "Bashar al-Assad = Bashar al-Assad"),
      (
        "Sinéad O’Connor met Ewan MacGregor.",
        "Sinéad O’Connor = Sinéad O’Connor\nEwan MacGregor = Ewan MacGregor"
      ),
      ("J. K. Vos met George W. Bush.", "J. K. Vos = J. K. Vos\nGeorge W. Bush = George W. Bush"),
      ("Sammy Davis Jr. left.", "Sammy Davis Jr. = Sammy Davis Jr."),
      ("Pope Leo XIV left.", "Pope Leo XIV = Leo XIV"),
      ("Åsa Öberg met Łukasz Żak.", "Åsa Öberg = Åsa Öberg\nŁukasz Żak = Łukasz Żak"),
      ("Jean-Luc Mélenchon left.", "Jean-Luc Mélenchon = Jean-Luc Mélenchon"),
    ] as [(String, String)])
  func names(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test(
    arguments: [
      (
        "The Ministry of Foreign Affairs left.",
        "The Ministry of Foreign Affairs = Ministry of Foreign Affairs"
      ),
      (
        "The Harbour Pilots’ Guild met Amnesty International.",
        "The Harbour Pilots’ Guild = Harbour Pilots’ Guild\n"
          + "Amnesty International = Amnesty International"
      ),
      (
        "Brightwater Inc. sued Pell & Co. on Monday.",
        "Brightwater Inc. = Brightwater Inc.\nPell & Co. = Pell & Co."
      ),
      ("The hospital trust objected.", "The hospital trust"),
      ("Student leaders met officials.", "Student leaders\nofficials"),
      ("TASS objected.", "TASS = TASS"),
      ("Two officials and several residents left.", "Two officials\nseveral residents"),
    ] as [(String, String)])
  func organizationsAndGroups(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test(
    arguments: [
      ("A diplomat who asked not to be named left.", "A diplomat"),
      ("The minister left.", "The minister"),
      ("A 34-year-old nurse left.", "A 34-year-old nurse"),
      ("His claim was false.", "His (pronoun)\nHis claim\nfalse"),
      (
        "She told him that they would follow.",
        "She (pronoun)\nhim (pronoun)\nthey (pronoun)"
      ),
      ("I told her that we agreed.", "I (pronoun)\nher (pronoun)\nwe (pronoun)"),
      // As many adjectives as a person has.
      ("A tall, thin man left.", "A tall, thin man"),
      ("A fat, jolly, faintly smiling cook left.", "A fat, jolly, faintly smiling cook"),
      ("A cheery-looking elderly woman left.", "A cheery-looking elderly woman"),
      ("A shabby little traveling man left.", "A shabby little traveling man"),
      ("A young unmarried lady left.", "A young unmarried lady"),
      ("A wealthy but honest merchant left.", "A wealthy but honest merchant"),
      ("The door opened, and a man left.", "The door\na man"),
      ("The old man and a boy left.", "The old man\na boy"),
      ("In the dark streets, men ran.", "the dark streets\nmen"),
      ("The coffin-maker left.", "The coffin-maker"),
      // What somebody is heard or seen to do is no noun.
      ("I heard my mother cry.", "I (pronoun)\nmy (pronoun)\nmy mother"),
      ("Tom saw the old man nod.", "Tom = Tom\nthe old man"),
      // Times and days are nobody.
      ("It rained on Monday and in January.", "It (pronoun)"),
    ] as [(String, String)])
  func descriptionsAndPronouns(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test func nicknamesArePartOfTheName() {
    let segmentation = Self.extractor.segmenter.segment(SourceText("Edward “Ned” Stone won."))
    let marks = Self.extractor.markFinder.find(in: segmentation)
    let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
    #expect(mentions.nicknames == [0])
    #expect(mentions.mentions.map { segmentation.text(of: $0.tokens) } == ["Edward “Ned” Stone"])
  }

  // MARK: What holds for any text

  @Test func namesLieInTheirPhrasesAndPhrasesInTheText() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      let marks = Self.extractor.markFinder.find(in: segmentation)
      let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
      for (index, mention) in mentions.mentions.enumerated() {
        #expect(!mention.tokens.isEmpty && mention.tokens.contains(mention.head))
        #expect(mention.tokens.upperBound <= segmentation.tokens.count)
        #expect(mention.name.isEmpty || mention.name.clamped(to: mention.tokens) == mention.name)
        #expect((mention.kind == .name) == !mention.name.isEmpty)
        let possessor = mention.possessor ?? -1
        #expect(possessor < mentions.mentions.count && possessor != index)
      }
    }
  }

  @Test func chunksAreTheParagraphsInOrder() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      let marks = Self.extractor.markFinder.find(in: segmentation)
      let mentions = Self.extractor.mentionFinder.find(in: segmentation, marks)
      #expect(mentions.paragraphs.count == segmentation.paragraphTokens.count)
      for (chunks, tokens) in zip(mentions.paragraphs, segmentation.paragraphTokens) {
        var end = tokens.lowerBound
        for chunk in mentions.chunks[chunks] {
          #expect(chunk.tokens.lowerBound >= end && chunk.tokens.upperBound <= tokens.upperBound)
          end = chunk.tokens.upperBound
        }
      }
    }
  }
}
