import Testing

@testable import Quoth

/// `text → sentences`, one a line, words and marks separated by `|`, paragraphs by `¶`.
struct SegmentationTests {
  private static let extractor = QuoteExtractor()

  @Test(
    arguments: [
      // Titles, abbreviations and initials do not end a sentence.
      ("Dr. Falk met Gen. Moor. He left.", "Dr.|Falk|met|Gen.|Moor|.\nHe|left|."),
      (
        "Sen. Hart, Rep. Lee and Lt. Col. Voss left. They ate.",
        "Sen.|Hart|,|Rep.|Lee|and|Lt.|Col.|Voss|left|.\nThey|ate|."
      ),
      ("J. K. Vos and A.J. Roth spoke.", "J.|K.|Vos|and|A.J.|Roth|spoke|."),
      ("George W. Bush spoke. He left.", "George|W.|Bush|spoke|.\nHe|left|."),
      ("Brightwater Inc. said so.", "Brightwater|Inc.|said|so|."),
      ("Acme Corp. Chief Ann Lee left.", "Acme|Corp.|Chief|Ann|Lee|left|."),
      (
        "The No. 2 seed beat St. Brendan vs. Nye. He left.",
        "The|No.|2|seed|beat|St.|Brendan|vs.|Nye|.\nHe|left|."
      ),
      ("In Jan. 2016 it rained. Then it stopped.", "In|Jan.|2016|it|rained|.\nThen|it|stopped|."),
      ("The e.g. and the i.e. are short.", "The|e.g.|and|the|i.e.|are|short|."),
      ("It rose 3.5 percent. It fell by 1,000.", "It|rose|3.5|percent|.\nIt|fell|by|1,000|."),
      // Those that can end a sentence do so before a word that begins one.
      (
        "The U.S. Senate met. He came from the U.S. She did too.",
        "The|U.S.|Senate|met|.\nHe|came|from|the|U.S.\nShe|did|too|."
      ),
      ("He left at 5 p.m. The train was late.", "He|left|at|5|p.m.\nThe|train|was|late|."),
      ("At 5 p.m. on Friday he left.", "At|5|p.m.|on|Friday|he|left|."),
    ] as [(String, String)])
  func abbreviations(text: String, expected: String) {
    #expect(Self.extractor.segmentationDump(text) == expected)
  }

  @Test(
    arguments: [
      // A lower-case word goes on what a mark closed; a capital begins a new sentence.
      ("“Why?” asked Jo. “Oh.”", "“|Why|?|”|asked|Jo|.\n“|Oh|.|”"),
      ("\"Why?\" asked Jo. \"Oh.\"", "\"|Why|?|\"|asked|Jo|.\n\"|Oh|.|\""),
      ("‘Why?’ asked Jo. ‘Oh.’", "‘|Why|?|’|asked|Jo|.\n‘|Oh|.|’"),
      ("“Look out!” she cried. She left.", "“|Look|out|!|”|she|cried|.\nShe|left|."),
      ("She asked, “Why?” He left.", "She|asked|,|“|Why|?|”\nHe|left|."),
      ("“I … well, yes,” he said.", "“|I|…|well|,|yes|,|”|he|said|."),
      // What is quoted has sentences of its own.
      (
        "“We won. We really won,” she said. He left.",
        "“|We|won|.\nWe|really|won|,|”|she|said|.\nHe|left|."
      ),
      ("(He left.) She stayed.", "(|He|left|.|)\nShe|stayed|."),
    ] as [(String, String)])
  func marksBetweenSentences(text: String, expected: String) {
    #expect(Self.extractor.segmentationDump(text) == expected)
  }

  @Test(
    arguments: [
      // Lines wrapped by hand are one paragraph, short lines are not.
      (
        "The warden of the reserve has little patience\nwith visitors who climb over the fence.",
        "The|warden|of|the|reserve|has|little|patience|with|visitors|who|climb|over|the|fence|."
      ),
      ("Talks resume\n\nThe envoys met.", "Talks|resume\n¶\nThe|envoys|met|."),
      ("Talks resume\nThe envoys met.", "Talks|resume\n¶\nThe|envoys|met|."),
      ("Smith: Yes.\nVerma: Never.", "Smith|:|Yes|.\n¶\nVerma|:|Never|."),
      ("The report insisted:\n\n“Go.”", "The|report|insisted|:\n¶\n“|Go|.|”"),
      // A line that is broken off goes on, whatever it begins with.
      (
        "The warden of the reserve has asked at\nThrush Grange: nobody has seen the heron.",
        "The|warden|of|the|reserve|has|asked|at|Thrush|Grange|:|nobody|has|seen|the|heron|."
      ),
      (
        "He came back over the long bridge. “Go!”\n said the warden of the reserve.",
        "He|came|back|over|the|long|bridge|.\n“|Go|!|”|said|the|warden|of|the|reserve|."
      ),
      (
        "Heron seen\n\nThe old warden has little patience, he said\nIda Falk, with those who come here to climb over many\nfences.",
        "Heron|seen\n¶\nThe|old|warden|has|little|patience|,|he|said|Ida|Falk|,|with|those|who|come"
          + "|here|to|climb|over|many|fences|."
      ),
      // What the text begins with may be its title.
      (
        "The old warden has little patience with him\nIda Falk, with those who come here to climb over many\nfences.",
        "The|old|warden|has|little|patience|with|him\n¶\nIda|Falk|,|with|those|who|come|here|to|climb"
          + "|over|many|fences|."
      ),
      // Line ends of every kind.
      ("She met him.\r\n\r\nHe left.", "She|met|him|.\n¶\nHe|left|."),
      ("She met him.\u{2029}He left.", "She|met|him|.\n¶\nHe|left|."),
      ("", ""), (" \n\n ", ""),
    ] as [(String, String)])
  func paragraphs(text: String, expected: String) {
    #expect(Self.extractor.segmentationDump(text) == expected)
  }

  @Test(
    arguments: [
      // Possessives are set apart; compounds, prefixes and contractions are not.
      ("Kyiv’s all-for-all swap, Hill's idea", "Kyiv|all-for-all|swap|,|Hill|idea"),
      ("al-Jundi and O’Neill don’t speak.", "al-Jundi|and|O’Neill|don’t|speak|."),
      ("LONDON, May 3 (Reuters) — He left.", "LONDON|,|May|3|(|Reuters|)|—|He|left|."),
      ("It cost $3.5 million.", "It|cost|$|3.5|million|."),
    ] as [(String, String)])
  func words(text: String, expected: String) {
    #expect(Self.extractor.segmentationDump(text) == expected)
  }

  // MARK: What holds for any text

  @Test func paragraphsAndTheSpaceBetweenAreTheInput() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      var end = 0
      var pieces: [UInt8] = []
      for paragraph in segmentation.paragraphs {
        let gap = source[end..<paragraph.lowerBound]
        let isSpace = gap.unicodeScalars.allSatisfy(StageTexts.isSpace)
        #expect(isSpace, "between paragraphs: \(gap.debugDescription)")
        pieces += source.bytes[end..<paragraph.upperBound]
        end = paragraph.upperBound
      }
      let isSame = pieces + source.bytes[end...] == source.bytes
      #expect(isSame)
    }
  }

  @Test func wordsLeaveOutOnlySpaceAndPossessives() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      var end = 0
      for token in segmentation.tokens {
        #expect(Int(token.start) >= end && token.end > token.start)
        var gap = source[end..<Int(token.start)].unicodeScalars
        gap.removeAll(where: StageTexts.isSpace)
        let isPossessive = ["", "’s", "'s", "’S", "'S"].contains(String(gap))
        #expect(isPossessive, "left out: \(String(gap).debugDescription)")
        end = Int(token.end)
      }
    }
  }

  @Test func sentencesOfAParagraphAreItsWords() {
    for source in StageTexts.all {
      let segmentation = Self.extractor.segmenter.segment(source)
      var next = 0
      for paragraph in segmentation.paragraphTokens.indices {
        for sentence in segmentation.sentences(ofParagraph: paragraph) {
          #expect(sentence.lowerBound == next && !sentence.isEmpty)
          next = sentence.upperBound
        }
        #expect(next == segmentation.paragraphTokens[paragraph].upperBound)
      }
      #expect(next == segmentation.tokens.count)
    }
  }
}
