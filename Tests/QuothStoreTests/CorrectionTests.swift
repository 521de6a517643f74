import Quoth
import QuothFormats
import Testing

@testable import QuothStore

@Suite struct CorrectionTests {
  private let folder = TemporaryFolder()
  private let store: QuoteStore
  private let extractor = QuoteExtractor()

  init() throws { store = try folder.store() }

  private func add(_ id: String, _ text: String) throws {
    try store.add(extractor.extract(from: text), id: id)
  }

  private func only(_ name: String) throws -> StoredSpeaker {
    let speakers = try store.speakers(named: name)
    #expect(speakers.count == 1, "\(name): \(speakers.map(\.name))")
    return try #require(speakers.first)
  }

  @Test func mergedSpeakersStayMerged() throws {
    try add("a", "“We will build a church here,” Kanye West said.")
    try add("b", "“That is no longer my name,” Abel Saint said on Friday.")
    let (west, saint) = (try only("Kanye West"), try only("Abel Saint"))
    try store.merge([saint.id], into: west.id)
    #expect(try only("Abel Saint").id == west.id)
    #expect(try only("Kanye West").quotations == 2)
    try add("c", "“I said so for many years,” Abel Saint told reporters.")
    #expect(try only("Kanye West").quotations == 3)
    #expect(try store.search(SearchRequest(speaker: "Kanye West")).count == 3)
    let names = try store.speakers().map(\.name)
    #expect(names == ["Kanye West"])
    #expect(try store.links(of: west.id).contains { $0.reason.contains("by hand") })
    try folder.expectSound(store)
  }

  @Test func splitNamesStaySplit() throws {
    try add("a", "“The budget is too small for that,” Jon Smith said.")
    try add("b", "“We won because we ran more,” John Smith said.")
    let first = try only("Jon Smith")
    let second = try store.speakers(named: "John Smith").first?.id
    if let second, second != first.id { try store.merge([second], into: first.id) }
    let new = try store.split(first.id, names: ["John Smith"])
    #expect(new != first.id)
    try add("c", "“It was a hard match to win,” John Smith said.")
    try add("d", "“Taxes will not rise this year,” Jon Smith said.")
    #expect(try store.speaker(id: new)?.quotations == 2)
    #expect(try store.speaker(id: first.id)?.quotations == 2)
    #expect(throws: StoreError.self) { try store.split(new, names: ["Nobody Here"]) }
    #expect(throws: StoreError.self) { try store.split(new, names: ["John Smith"]) }
    try folder.expectSound(store)
  }

  @Test func documentsSplitOffStayEvenWhenTheyChange() throws {
    try add("a", "“The budget is too small for that,” John Smith said.")
    try add("b", "“We won because we ran more,” John Smith said.")
    let politician = try only("John Smith")
    let player = try store.split(
      politician.id, documents: ["b"], newName: "John Smith (footballer)")
    try add("b", "“We won because we ran more than they did,” John Smith said.")
    #expect(try store.speaker(id: player)?.quotations == 1)
    try add("c", "“There is no money left for it,” John Smith said.")
    #expect(try store.speaker(id: politician.id)?.quotations == 2)
    #expect(try store.speaker(id: player)?.name == "John Smith (footballer)")
    try folder.expectSound(store)
  }

  @Test func aGivenNameStays() throws {
    try add("a", "“We are ready to talk to them,” Noor Amin said.")
    let amin = try only("Noor Amin")
    try store.rename(amin.id, to: "Noor Amin al-Khalil", role: "Foreign Minister")
    try add("b", "“We were never asked about it,” Noor Amin said.")
    let after = try only("Noor Amin")
    #expect(after.id == amin.id && after.name == "Noor Amin al-Khalil")
    #expect(after.role == "Foreign Minister" && after.quotations == 2)
    #expect(throws: StoreError.self) { try store.rename(amin.id, to: " ") }
    #expect(throws: StoreError.self) { try store.rename(999, to: "X") }
    #expect(throws: StoreError.self) { try store.merge([amin.id], into: amin.id) }
  }

  @Test func aRosterGivesNamesIdsAndOnePersonForSeveral() throws {
    try add("a", "“We are ready to talk to them,” Volodymyr Zelenskyy said.")
    try add("b", "“Nobody will be left behind here,” Bald Eagle said.")
    let roster = SpeakerRoster([
      .init(
        name: "Volodymyr Zelenskyy", aliases: ["Bald Eagle"], id: "Q3874799",
        role: "President of Ukraine", kind: .person),
      .init(name: "Olena Zelenska", id: "Q1", kind: .person),
    ])
    let outcome = try store.apply(roster)
    #expect(outcome == RosterOutcome(known: 1, merged: 1, new: 1))
    let speaker = try only("Bald Eagle")
    #expect(speaker.name == "Volodymyr Zelenskyy" && speaker.rosterID == "Q3874799")
    #expect(speaker.quotations == 2)
    #expect(try store.apply(roster) == RosterOutcome(known: 2, merged: 0, new: 0))
    try add("c", "“This is my first statement here,” Olena Zelenska said.")
    #expect(try only("Olena Zelenska").rosterID == "Q1")
    try folder.expectSound(store)
  }
}
