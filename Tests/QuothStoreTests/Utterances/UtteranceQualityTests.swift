import Foundation
import Quoth
import QuothStore
import Testing

@Suite("How well the same words are found again")
struct UtteranceQualityTests {
  /// Files texts as a database does: by digest, then by probes among the sketches of those filed.
  private struct Shelf {
    var keys: [UtteranceKey] = []
    var utterances: [Int] = []
    var byDigest: [Int64: Int] = [:]
    var bySketch: [Int64: [Int]] = [:]
    var compared = 0

    mutating func file(_ key: UtteranceKey) {
      if let known = byDigest[key.digest] {
        keys.append(key)
        utterances.append(utterances[known])
        return
      }
      var found: Set<Int> = []
      var candidates: Set<Int> = []
      for probe in key.probes {
        candidates.formUnion((bySketch[probe] ?? []).prefix(UtteranceKey.textsPerSketch))
      }
      for candidate in candidates.sorted() {
        compared += 1
        if keys[candidate].isSameUtterance(as: key) { found.insert(utterances[candidate]) }
      }
      byDigest[key.digest] = keys.count
      for sketch in key.sketches { bySketch[sketch, default: []].append(keys.count) }
      // Fragments that were apart until the whole of it came are one.
      let utterance = found.min() ?? keys.count
      for index in utterances.indices where found.contains(utterances[index]) {
        utterances[index] = utterance
      }
      utterances.append(utterance)
      keys.append(key)
    }
  }

  private struct Text {
    var text: String
    /// The utterances that it is of: two where it joins two.
    var sources: Set<Int>
  }

  private static func seeds() throws -> [String] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../seeds").standardized
    let extractor = QuoteExtractor()
    var quotations: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".txt") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      quotations += extractor.extract(from: text).quotes.map(\.text)
    }
    // What is a part of another quotation is of the same utterance.
    let long = quotations.filter { $0.split(separator: " ").count > 6 }
    return long.enumerated().filter { index, text in
      !long.enumerated().contains { $0 != index && $1.contains(text) && ($1 != text || $0 < index) }
    }.map(\.element)
  }

  /// Every second source with its variants, and the hard pairs, shuffled.
  private static func texts(_ half: Int) throws -> [Text] {
    var paper = Newspaper(seed: UInt64(half) + 7)
    let sources = (Sentences.all + (try seeds())).enumerated().filter { $0.offset % 2 == half }
      .map(\.element)
    var texts: [Text] = []
    for (index, source) in sources.enumerated() {
      texts.append(Text(text: source, sources: [index]))
      for _ in 0..<6 { texts.append(Text(text: paper.variant(of: source), sources: [index])) }
      if index % 5 == 4 {
        texts.append(Text(text: sources[index - 1] + " " + source, sources: [index - 1, index]))
      }
    }
    for (index, pair) in Sentences.pairs.enumerated() where index % 2 == half {
      texts.append(Text(text: pair.0, sources: [1000 + 2 * index]))
      texts.append(Text(text: pair.1, sources: [1001 + 2 * index]))
    }
    for index in texts.indices.dropFirst().reversed() {
      texts.swapAt(index, paper.number(0...index))
    }
    return texts
  }

  @Test(arguments: [0, 1])
  func variantsAreJoinedAndOthersAreNot(half: Int) throws {
    let texts = try Self.texts(half)
    var shelf = Shelf()
    for text in texts { shelf.file(UtteranceKey(text.text)) }
    // A text that joins two utterances makes them one wherever it is filed with both.
    var joined: Set<Set<Int>> = []
    for text in texts where text.sources.count > 1 { joined.insert(text.sources) }
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for (index, one) in texts.enumerated() {
      for (other, two) in texts[..<index].enumerated() {
        let isJoined = shelf.utterances[index] == shelf.utterances[other]
        if one.sources.count + two.sources.count > 2
          || joined.contains(one.sources.union(two.sources))
        {
          if isJoined, one.sources.isDisjoint(with: two.sources),
            !joined.contains(one.sources.union(two.sources))
          {
            wrong.append("\(one.text)\n      \(two.text)")
          }
        } else if one.sources == two.sources {
          if isJoined { right += 1 } else { missed.append("\(one.text)\n      \(two.text)") }
        } else if isJoined {
          wrong.append("\(one.text)\n      \(two.text)")
        }
      }
    }
    let score = PairScore(right: right, wrong: wrong.count, missed: missed.count)
    print("half \(half): \(texts.count) texts, \(score.row); \(shelf.compared) comparisons")
    if half == 0 || ProcessInfo.processInfo.environment["QUOTH_FAULTS"] != nil {
      wrong.prefix(30).forEach { print("  wrong \($0)") }
      missed.prefix(30).forEach { print("  missed \($0)") }
    }
    #expect(score.precision >= 0.99)
    #expect(score.recall >= 0.90)
    #expect(shelf.compared < texts.count * 10)
  }

  @Test(arguments: Sentences.pairs)
  func numbersNamesAndNegationsMakeTwoUtterances(one: String, other: String) {
    #expect(!UtteranceKey(one).isSameUtterance(as: UtteranceKey(other)))
    #expect(!UtteranceKey(other).isSameUtterance(as: UtteranceKey(one)))
  }
}
