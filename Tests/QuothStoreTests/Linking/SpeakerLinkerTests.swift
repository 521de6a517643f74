import Quoth
import QuothStore
import Testing

@Suite("Speakers across documents")
struct SpeakerLinkerTests {
  private func linker(_ names: String...) -> SpeakerLinker {
    var linker = SpeakerLinker()
    for (index, name) in names.enumerated() {
      linker.insert(LabelledPair.sighting(name), as: Int64(index))
    }
    return linker
  }

  @Test(arguments: [
    ("Dmitry Peskov", "Dmitry Peskov", "the same name, “Dmitry Peskov”"),
    ("Dmitry Peskov", "Dmitri Peskov", "“Dmitri Peskov” is another spelling of “Dmitry Peskov”"),
    (
      "Recep Tayyip Erdoğan", "Recep Tayyip Erdogan",
      "“Recep Tayyip Erdogan” is “Recep Tayyip Erdoğan” but for marks, case, titles or spaces"
    ),
    ("Hakan Fidan", "Fidan", "“Fidan” is the name of nobody else than “Hakan Fidan”"),
    (
      "Mike Johnson (House Speaker)", "Michael Johnson (House Speaker)",
      "“Michael Johnson” and “Mike Johnson” have forms of one given name; the roles agree"
    ),
    (
      "World Health Organization @organization", "WHO @organization",
      "“WHO” and “World Health Organization”: the one is a well-known acronym of the other"
    ),
    ("Ida Falk #Q1", "I. F. #Q1", "the same entry of the roster, Q1"),
  ])
  func everyLinkHasAReasonToRead(known: String, sighted: String, reason: String) {
    #expect(linker(known).link(LabelledPair.sighting(sighted))?.reason == reason)
  }

  @Test func aSurnameJoinsOnlyWhileOnePersonHasIt() {
    var linker = linker("Hillary Clinton")
    let surname = LabelledPair.sighting("Clinton")
    #expect(linker.link(surname)?.speaker == 0)
    linker.insert(LabelledPair.sighting("Bill Clinton"), as: 1)
    #expect(linker.link(surname) == nil)
    linker.remove(1)
    #expect(linker.link(surname)?.speaker == 0)
  }

  @Test func theRoleTellsWhichOfSeveralIsMeant() {
    let linker = linker(
      "Boris Johnson (Prime Minister)", "Mike Johnson (House Speaker)", "Lyndon Johnson")
    #expect(linker.link(LabelledPair.sighting("Johnson (Prime Minister)"))?.speaker == 0)
    #expect(linker.link(LabelledPair.sighting("Johnson (goalkeeper)")) == nil)
  }

  @Test func whatContradictsOneNameOfASpeakerIsNotTheSpeaker() {
    var linker = linker("George W. Bush")
    linker.insert(LabelledPair.sighting("George Bush"), as: 0)
    #expect(linker.link(LabelledPair.sighting("George Bush"))?.speaker == 0)
    #expect(linker.link(LabelledPair.sighting("George H. W. Bush")) == nil)
  }

  @Test(arguments: ["officials @group", "a spokesman", "he", "sources @group", "the minister", ""])
  func whoIsNotNamedIsFiledUnderNothing(name: String) {
    #expect(SpeakerLinker.blockingKeys(LabelledPair.sighting(name)).isEmpty)
  }

  /// What the index finds is what comparing with everybody finds.
  @Test(arguments: ["tune", "tune2", "judge", "blind"])
  func keysLoseNoLink(file: String) throws {
    for pair in try LabelledPair.read(file) {
      let all = pair.known.enumerated().map {
        SpeakerLinker.Candidate(speaker: Int64($0), sighting: $1)
      }
      let found = pair.answer()?.speaker
      #expect(SpeakerLinker.judge(pair.second, among: all)?.speaker == found, "\(pair.line)")
    }
  }

  @Test(arguments: [
    ("\0", 1), ("Robert'); DROP TABLE speakers;--", 1), ("<script>alert(1)</script>", 1),
    ("\u{202E}vokseP yrtimD", 1), ("a", 1_000_000), ("é ", 100_000), ("J.", 1), ("-", 1), ("’", 1),
    ("习", 5000), ("👩‍🚀 Ann", 1), ("Jr.", 1), ("von", 1), ("III", 1), ("Al-", 3000),
  ])
  func hostileNamesAreNobodyOrThemselves(piece: String, count: Int) {
    let name = String(repeating: piece, count: count)
    var linker = linker("Dmitry Peskov", "Ann Lee")
    let sighting = SpeakerSighting(name: name, aliases: [name, "x" + name], kind: .unknown)
    #expect(linker.link(sighting) == nil)
    linker.insert(sighting, as: 9)
    #expect(linker.link(sighting)?.speaker ?? 9 == 9)
    #expect(linker.link(LabelledPair.sighting("Dmitri Peskov"))?.speaker == 0)
  }
}
