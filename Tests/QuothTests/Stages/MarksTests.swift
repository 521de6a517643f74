import Testing

@testable import Quoth

/// `text → quoted spans`, one a line; parts in several paragraphs are joined by `¶`.
struct MarksTests {
  private static let extractor = QuoteExtractor()

  @Test(
    arguments: [
      ("“A,” he said. “B.”", "“A,”\n“B.”"),
      ("\"A,\" he said. \"B.\"", "\"A,\"\n\"B.\""),
      ("``A,'' he said. ''B.''", "``A,''\n''B.''"),
      ("`A,' he said.", "`A,'"),
      ("‘It’s Jo,’ she said.", "‘It’s Jo,’"),
      ("'It's Jo,' she said.", "'It's Jo,'"),
      ("« A », dit-il.", "« A »"), ("»A«, sagte er.", "»A«"), ("‹A›, dit-il.", "‹A›"),
      ("„A“, sagte er.", "„A“"), ("‚A‘, sagte er.", "‚A‘"), ("„A”, powiedział.", "„A”"),
      ("”Hej”, sade hon.", "”Hej”"),
      ("「はい」と言った。", "「はい」"), ("『はい』と言った。", "『はい』"),
      ("＂A,＂ he said.", "＂A,＂"),
      ("„A“ and »B« and «C».", "„A“\n»B«\n«C»"),
      ("(\"A\") [\"B\"] \"C\"—she paused—\"D.\"", "\"A\"\n\"B\"\n\"C\"\n\"D.\""),
    ] as [(String, String)])
  func everyStyle(text: String, expected: String) {
    #expect(Self.extractor.marksDump(text) == expected)
  }

  @Test(
    arguments: [
      ("The workers’ rights of the ’60s, rock 'n' roll and O’Neill’s.", ""),
      ("‘The workers’ rights matter,’ he said.", "‘The workers’ rights matter,’"),
      ("‘The dogs’ bowls are here,’ he said.", "‘The dogs’ bowls are here,’"),
      ("The dogs' bowls and the cats' beds.", ""),
      ("’Tis the season, ’twas said.", ""),
      ("“Rock ’n’ roll,” she said, “is dead.”", "“Rock ’n’ roll,”\n“is dead.”"),
      // Feet, inches, minutes, seconds.
      ("He is 5'11\" and the shelf is 24\" wide.", ""),
      ("It was 12″ long and 5′ wide.", ""),
      ("He is 5’11” tall.", ""),
      ("\"The 12\" pipe broke,\" he said.", "\"The 12\" pipe broke,\""),
    ] as [(String, String)])
  func apostrophesAndMeasuresAreNoMarks(text: String, expected: String) {
    #expect(Self.extractor.marksDump(text) == expected)
  }

  @Test(
    arguments: [
      ("“He said ‘no’ to me.”", "“He said ‘no’ to me.”"),
      ("‘He said “no” to me.’", "‘He said “no” to me.’"),
      ("\"He said 'no' to me.\"", "\"He said 'no' to me.\""),
      ("\"He said \"no\" to me,\" she said.", "\"He said \"no\" to me,\""),
      ("“He said ‘she said “no” to me’ again.”", "“He said ‘she said “no” to me’ again.”"),
      ("«A « B » C» fin.", "«A « B » C»"),
    ] as [(String, String)])
  func nestedMarksStayInside(text: String, expected: String) {
    #expect(Self.extractor.marksDump(text) == expected)
  }

  @Test(
    arguments: [
      // Opened again at each paragraph, closed once.
      ("“A.\n\n“B.\n\n“C,” he said.", "“A. ¶ “B. ¶ “C,”"),
      ("\"A.\n\n\"B.\n\n\"C,\" he said.", "\"A. ¶ \"B. ¶ \"C,\""),
      ("‘A.\n\n‘B,’ he said.", "‘A. ¶ ‘B,’"),
      ("“A,” he said. “B.\n\n“C.”", "“A,”\n“B. ¶ “C.”"),
      // Never closed: to the end of the paragraph.
      ("“A.\n\nB left.", "“A. (open)"),
      ("“A,” he said. “B.\n\nHe left.", "“A,”\n“B. (open)"),
      ("He said: \"A.", "\"A. (open)"),
      // Opened once and closed in a paragraph that does not open again.
      ("“A.\n\nB.\n\nC,” he said.", "“A. ¶ B. ¶ C,”"),
      ("\"A.\n\nB,\" he said. \"C.\"", "\"A. ¶ B,\"\n\"C.\""),
      ("“A.\n\nHe said “B.” C.”", "“A. (open)\n“B.”"),
      ("“A.\n\nB.\n\nC.\n\nD.\n\nE.”", "“A. (open)"),
      // Closed in each paragraph: one each.
      ("“A.”\n\n“B.”", "“A.”\n“B.”"),
      // A lone closing mark closes nothing.
      ("A,” he said.", ""), ("A” said “B.”", "“B.”"),
      // Mixed and mistyped pairs.
      ("“A\" he said.", "“A\""), ("“A“ he said.", "“A“"), ("\"A” he said.", "\"A”"),
      ("She said “yes\" and \"no” twice.", "“yes\"\n\"no”"),
    ] as [(String, String)])
  func pairsOverParagraphs(text: String, expected: String) {
    #expect(Self.extractor.marksDump(text) == expected)
  }

  @Test(
    arguments: [
      // A dash that opens dialogue; what is said goes without it, and has no closing mark.
      ("— Where is it? asked Jo.\n\n— Here! cried Al.", "Where is it? (open)\nHere! (open)"),
      ("The plan — a good one — failed.", ""),
      // Within a paragraph, where the others begin with one; behind what the writer says of whoever has no name.
      (
        "—Twelve shoes.\n\n—As you see.\n\nHe held one up. —I take a ten, he said.",
        "Twelve shoes. (open)\nAs you see. (open)\nI take a ten, (open)"
      ),
      (
        "—Is it late?\n\n—Not yet, the lawyer answered. She slept.",
        "Is it late? (open)\nNot yet, (open)"
      ),
      ("The plan – a good one – failed.", ""),
    ] as [(String, String)])
  func dashes(text: String, expected: String) {
    #expect(Self.extractor.marksDump(text) == expected)
  }

  @Test func knowsEveryQuotationMarkOfUnicode() {
    let inventory = MarkInventory.shared
    for mark in "\"'«»‘’‚‛“”„‟‹›「」『』〝〞〟＂＇｢｣".unicodeScalars {
      #expect(inventory[mark.value] != nil, "\(mark)")
    }
    #expect(inventory[UInt32(UInt8(ascii: "a"))] == nil)
    #expect(inventory.isPair(0x201E, 0x201C))
    #expect(!inventory.isPair(0x201C, 0x00BB))
  }

  // MARK: What holds for any text

  @Test func spansAreInOrderAndCutNoCharacter() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      let marks = Self.extractor.markFinder.find(in: segmentation)
      var (end, paragraph) = (0, -1)
      for span in marks.spans {
        #expect(!span.parts.isEmpty)
        for part in span.parts {
          #expect(part.bytes.lowerBound >= end && !part.bytes.isEmpty)
          #expect(StageTexts.fits(part.bytes, source))
          #expect(part.paragraph >= paragraph)
          let extent = segmentation.paragraphs[part.paragraph]
          #expect(part.bytes.clamped(to: extent) == part.bytes, "a part leaves its paragraph")
          (end, paragraph) = (part.bytes.upperBound, part.paragraph)
        }
      }
      #expect(marks.measures.allSatisfy { StageTexts.fits($0, source) })
    }
  }
}
