import Foundation
import GRDB
import Quoth
import Testing

@testable import QuothStore

@Suite struct ConcurrencyTests {
  private let folder = TemporaryFolder()

  private func extraction(_ number: Int) -> Extraction {
    QuoteExtractor().extract(from: "“We need \(number) more bridges here,” said Ida Falk.")
  }

  @Test func aSecondWriterIsToldAndReadersGoOn() throws {
    let store = try folder.store()
    try store.add(extraction(1), id: "a")
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.path("quotes.db"), configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let impatient = try QuoteStore(at: folder.path("quotes.db"), patience: 0.1)
    let error = #expect(throws: StoreError.self) { try impatient.add(extraction(2), id: "b") }
    #expect(error?.code == .busy)
    #expect(try impatient.search("bridges").count == 1)
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try impatient.add(extraction(2), id: "b")
    #expect(try store.search("bridges").count == 2)
  }

  @Test func severalWritersTakeTurns() async throws {
    let path = folder.path("quotes.db")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try QuoteStore(at: path)
          for number in 0..<10 { try store.add(extraction(number), id: "\(writer)-\(number)") }
        }
      }
      try await group.waitForAll()
    }
    let store = try folder.store()
    #expect(try store.statistics().documents == 40)
    try folder.expectSound(store)
  }

  @Test func changesAreObserved() async throws {
    let store = try folder.store()
    var counts: [Int] = []
    for try await results in store.updates(of: SearchRequest("bridges")) {
      counts.append(results.count)
      if counts.count == 3 { break }
      try store.add(extraction(counts.count), id: "\(counts.count)")
    }
    #expect(counts == [0, 1, 2])
  }
}
