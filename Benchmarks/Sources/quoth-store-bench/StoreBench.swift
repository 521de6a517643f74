import Foundation
import Quoth
import QuothFormats
import QuothStore

/// Fills a store and measures how fast it takes and finds quotations.
@main
struct StoreBench {
  private static let batch = 200

  private let store: QuoteStore
  private var documents = GeneratedDocuments()
  private var count = 0

  static func main() throws {
    var quotations = 1_000_000
    var path = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-bench.db").path
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--help" {
      print("usage: quoth-store-bench [QUOTATIONS [FILE]]; the file is replaced")
      print("       quoth-store-bench --search FILE; searches a file that is there")
      return
    }
    if arguments.first == "--search", let file = arguments.last {
      var bench = StoreBench(store: try QuoteStore(at: file, access: .readOnly))
      try bench.search()
      return print("peak memory: \(Int(peakMemory)) MB")
    }
    if let number = arguments.first.flatMap({ Int($0) }), number > 0 {
      quotations = number
      arguments.removeFirst()
    }
    if let file = arguments.first { path = file }
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    var bench = StoreBench(store: try QuoteStore(at: path))
    try bench.run(quotations: quotations)
  }

  private init(store: QuoteStore) {
    self.store = store
  }

  private mutating func run(quotations: Int) throws {
    let total = quotations / GeneratedDocuments.quotationsPerDocument
    let sample = max(Self.batch, total / 20)
    print("adding \(total) documents to \(store.path)")
    let empty = try add(sample, "to the empty store")
    try add(max(0, total - 2 * sample), "until it is full")
    let full = try add(sample, "to the full store")
    print("full to empty: \(rounded(full / empty))")
    let statistics = try store.statistics()
    print(
      "\(statistics.documents) documents, \(statistics.quotations) quotations, "
        + "\(statistics.speakers) speakers, \(statistics.utterances) utterances "
        + "(\(statistics.sharedUtterances) shared), \(statistics.bytes / 1_000_000) MB")
    try search()
    print("peak memory: \(Int(Self.peakMemory)) MB")
  }

  /// Adds documents and returns quotations a second, the making of the documents aside.
  @discardableResult
  private mutating func add(_ number: Int, _ title: String) throws -> Double {
    var (making, preparing, adding) = (Duration.zero, Duration.zero, Duration.zero)
    let clock = ContinuousClock()
    var rest = number
    let sentences = SentenceFinder()
    while rest > 0 {
      var made: [(String, DocumentMetadata, Extraction)] = []
      making += clock.measure {
        for _ in 0..<min(rest, Self.batch) {
          made.append(documents.document(count))
          count += 1
        }
      }
      var entries: [DocumentEntry] = []
      preparing += clock.measure {
        entries = made.map {
          DocumentEntry(id: $0, metadata: $1, extraction: $2, sentences: sentences)
        }
      }
      adding += try clock.measure { _ = try store.add(entries) }
      rest -= made.count
    }
    let quotations = Double(number * GeneratedDocuments.quotationsPerDocument)
    let rate = quotations / (adding / .seconds(1))
    let whole = quotations / ((adding + preparing) / .seconds(1))
    print(
      "\(title): \(Int(quotations)) quotations, \(Int(rate)) a second written, "
        + "\(Int(whole)) with their preparation on the same core; peak \(Int(Self.peakMemory)) MB")
    fflush(nil)
    return rate
  }

  private mutating func search() throws {
    try measure("a word") { SearchRequest($0.word()) }
    try measure("a word, a speaker, two years") { documents in
      let first = documents.day()
      let until = String((Int(first.prefix(4)) ?? 2006) + 2) + first.dropFirst(4)
      return SearchRequest(
        documents.word(), speaker: documents.name(), since: first, until: until)
    }
    try measure("two words") { SearchRequest($0.word() + " " + $0.word()) }
    try measure("a phrase of two words") { SearchRequest("\"\($0.word()) \($0.word())\"") }
    try measure("the beginning of a word") { SearchRequest($0.word().prefix(4) + "*") }
    try measure("a speaker") { SearchRequest(speaker: $0.name()) }
  }

  private mutating func measure(
    _ title: String, _ request: (inout GeneratedDocuments) -> SearchRequest
  ) throws {
    var times: [Double] = []
    var (found, empty) = (0, 0)
    for _ in 0..<1_000 {
      let request = request(&documents)
      let time = try ContinuousClock().measure {
        do {
          let results = try store.search(request)
          found += results.count
        } catch let error as StoreError where error.code == .notFound {
          empty += 1
        }
      }
      times.append(time / .milliseconds(1))
    }
    times.sort()
    print(
      "\(title): p50 \(rounded(times[500])) ms, p95 \(rounded(times[950])) ms, "
        + "p99 \(rounded(times[990])) ms, \(found / 1_000) results on average"
        + (empty > 0 ? ", \(empty) with a speaker who is not there" : ""))
    fflush(nil)
  }

  private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }

  /// The most memory that the program has had so far, in MB.
  private static var peakMemory: Double {
    var usage = rusage()
    // RUSAGE_SELF is 0 everywhere, but not of the same type.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return Double(usage.ru_maxrss) / 1e6
    #else
      return Double(usage.ru_maxrss) * 1024 / 1e6
    #endif
  }
}
