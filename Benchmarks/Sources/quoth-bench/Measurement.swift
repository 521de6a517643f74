import Foundation
import Quoth

/// How fast some documents were read.
struct Measurement {
  var bytes: Int
  var quotes: Int
  var speakers: Int
  /// Seconds, the best of several runs.
  var seconds: Double

  var megabytesPerSecond: Double { Double(bytes) / 1e6 / seconds }

  /// Reads the documents one after the other.
  static func serial(_ documents: [SourceText], _ extractor: QuoteExtractor, runs: Int) -> Self {
    var best = Self(bytes: documents.reduce(0) { $0 + $1.bytes.count })
    for _ in 0..<runs {
      var (quotes, speakers) = (0, 0)
      let time = ContinuousClock().measure {
        for document in documents {
          let extraction = extractor.extract(from: document)
          quotes += extraction.quotes.count
          speakers += extraction.speakers.count
        }
      }
      best.take(time, quotes, speakers)
    }
    return best
  }

  /// Reads the documents in several tasks at once.
  static func parallel(
    _ documents: [SourceText], _ extractor: QuoteExtractor, runs: Int, tasks: Int
  ) async -> Self {
    var best = Self(bytes: documents.reduce(0) { $0 + $1.bytes.count })
    for _ in 0..<runs {
      let clock = ContinuousClock()
      let start = clock.now
      let (quotes, speakers) = await withTaskGroup(of: (Int, Int).self) { group in
        for task in 0..<tasks {
          group.addTask {
            stride(from: task, to: documents.count, by: tasks).reduce((0, 0)) { sum, index in
              let extraction = extractor.extract(from: documents[index])
              return (sum.0 + extraction.quotes.count, sum.1 + extraction.speakers.count)
            }
          }
        }
        return await group.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
      }
      best.take(clock.now - start, quotes, speakers)
    }
    return best
  }

  private init(bytes: Int) {
    self.bytes = bytes
    (quotes, speakers, seconds) = (0, 0, .infinity)
  }

  private mutating func take(_ time: Duration, _ quotes: Int, _ speakers: Int) {
    (self.quotes, self.speakers) = (quotes, speakers)
    seconds = min(seconds, time / .seconds(1))
  }

  /// The most memory that the program has had so far, in MB.
  static var peakMemory: Double {
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
