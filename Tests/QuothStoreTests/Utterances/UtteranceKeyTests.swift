import QuothStore
import Testing

@Suite("The words of quotations, compared")
struct UtteranceKeyTests {
  @Test(arguments: [
    ("“We will go,” … “and stay.”", "we will go and stay"),
    ("‘We’ll go, and stay’", "we will go and stay"),
    ("“[W]e will go [to Kyiv] and stay”", "we will go and stay"),
    ("It isn't «fair», it can't be", "it is not fair it can not be"),
    ("20% of 1,000 is two hundred", "20 percent of 1000 is 2 hundred"),
    ("Twenty per cent", "twenty percent"),
    ("the colour of our defence programme", "the color of our defense program"),
    ("Organised at the theatre", "organized at the theater"),
    ("Señor Müller’s café", "senor mullers cafe"),
    ("co\u{AD}operate\u{200B}d \u{202E}now", "cooperated now"),
    ("O’Brien's", "obrien's".replacing("'", with: "")),
    ("我们不会走", "我 们 不 会 走"),
    ("[All of it]", "all of it"),
    ("…", ""), ("", ""),
  ])
  func whatNewspapersVaryIsLeftOut(text: String, normalized: String) {
    #expect(UtteranceKey(text).normalized == normalized)
  }

  /// Databases keep digests and sketches: a change needs a migration.
  @Test func digestsAndSketchesStayTheSame() {
    let key = UtteranceKey("We will go to Kyiv, and stay there as long as it takes.")
    #expect(key.digest == Self.digest)
    #expect(key.sketches == Self.sketches)
  }

  @Test(arguments: [
    // A fragment, with what stands before and after it left out.
    ("stay there as long as it takes", "We will go to Kyiv and stay there as long as it takes"),
    // Words left out where a mark says so.
    (
      "We will go to Kyiv by night … stay there as long as it takes",
      "We will go to Kyiv by night and in silence and stay there as long as it takes"
    ),
    // Each has an end that the other lacks.
    (
      "But we shall repair the whole bridge by the summer",
      "we shall repair the whole bridge by the summer, and the road"
    ),
    (
      "The engineers shall repair the bridge by summer",
      "The engineers shall repair the bridge by the summer"
    ),
    (
      "He destroyed the harbour and the lighthouse",
      "He [the general] destroyed the harbor and the lighthouse"
    ),
  ])
  func oneUtterance(one: String, other: String) {
    #expect(UtteranceKey(one).isSameUtterance(as: UtteranceKey(other)))
    #expect(UtteranceKey(other).isSameUtterance(as: UtteranceKey(one)))
    #expect(!Set(UtteranceKey(one).probes).isDisjoint(with: UtteranceKey(other).sketches))
  }

  @Test(arguments: [
    ("We will go", "We will go now"), ("", "We will go now"), ("Never again", "Never"),
    ("I do not want to", "I do not want to hear one more word about that bridge"),
  ])
  func shortTextsAreTheSameOnlyWhereTheyAreEqual(one: String, other: String) {
    #expect(!UtteranceKey(one).isSameUtterance(as: UtteranceKey(other)))
    #expect(UtteranceKey("“\(one)!”").isSameUtterance(as: UtteranceKey(one)))
  }

  @Test func theOrderOfTheTwoDoesNotMatter() {
    var paper = Newspaper(seed: 3)
    for sentence in Sentences.all {
      let one = UtteranceKey(paper.variant(of: sentence))
      let other = UtteranceKey(paper.variant(of: sentence))
      #expect(one.isSameUtterance(as: other) == other.isSameUtterance(as: one), "\(sentence)")
    }
  }

  @Test func theLongerSharesASketchWithEverySevenWordsOfIt() {
    var paper = Newspaper(seed: 5)
    for _ in 0..<200 {
      let words = (0..<60).map { _ in "word\(paper.number(0...5000))" }
      let long = UtteranceKey(words.joined(separator: " "))
      let start = paper.number(0...53)
      let short = UtteranceKey(words[start..<(start + 7)].joined(separator: " "))
      #expect(!Set(short.probes).isDisjoint(with: long.sketches))
      #expect(!Set(long.probes).isDisjoint(with: short.sketches))
    }
  }

  @Test(arguments: [
    ("a", 1_000_000), ("a ", 200_000), ("we will win this war ", 20_000), ("é", 300_000),
    ("[", 200_000), ("习", 200_000), ("\0", 3), ("...", 100_000), ("'; DROP TABLE quotes; --", 1),
    ("<script>alert(1)</script>", 1), ("’", 100_000), ("a'", 100_000), ("\u{202E}", 10),
  ])
  func hostileTextsTakeLinearTimeAndFewSketches(piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    let key = UtteranceKey(text)
    #expect(key.sketches.count <= UtteranceKey.sketchLimit)
    #expect(key.probes.count <= UtteranceKey.probeLimit)
    let isSame = key.isSameUtterance(as: key)
    #expect(isSame)
    _ = key.isSameUtterance(as: UtteranceKey(text + " and then some more words"))
    let runs = UtteranceDifference.between(text, text + " x")
    #expect(runs.count <= 2)
  }

  private static let digest: Int64 = 5_483_341_677_727_651_458
  private static let sketches: [Int64] = [
    1755994387833849389, 3747949087719730075, 3758191877237839532, 4490044813395119557,
    5926982139684440325,
  ]
}
