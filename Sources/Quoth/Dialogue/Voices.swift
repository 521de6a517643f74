/// How those speak who are named beside some of their words, for the others that may be theirs: one
/// says *ain't*, one talks of the garden.
///
/// What tells voices apart is how much likelier a turn's words are in the mouth of the one than in
/// anybody's: a language model of single words for each (Mosteller and Wallace 1963, *Inference in
/// an authorship problem*), smoothed by that of all of them (Zhai and Lafferty 2004).
struct Voices {
  /// A word of a turn and how often it is said there.
  private struct Word {
    let hash: UInt64
    var count: Int
  }

  /// How often each word is said, by its hash and whose voice it is.
  private var counts = HashTable()
  /// How many words each entity says where a name tells so.
  private var sizes: [Int: Int] = [:]
  private var all = 0
  private let tokens: [Token]

  /// Of whom fewer words are known, nothing is said.
  private static let least = 100
  /// So many words of anybody's are counted to each voice.
  private static let smoothing = 500.0

  /// - Complexity: O(*n*) in the number of words that are said.
  init(_ turns: [Turn], _ tokens: [Token]) {
    self.tokens = tokens
    for turn in turns {
      let speaker = turn.namedSpeaker
      for word in words(of: turn) {
        all += word.count
        add(word, nil)
        guard let speaker else { continue }
        sizes[speaker, default: 0] += word.count
        add(word, speaker)
      }
    }
  }

  /// How much the turn's words are like each of those, and how much more than the next of them: the
  /// more above 0, the more; `nil` of whom too little is known.
  func likeness(of turn: Turn, to people: [Int]) -> [(own: Float, lead: Float)?] {
    guard people.contains(where: { sizes[$0] ?? 0 >= Self.least }) else {
      return people.map { _ in nil }
    }
    let words = words(of: turn)
    let own = people.map { likeness(words, turn, to: $0) }
    let known = own.compactMap { $0 }.sorted(by: >)
    return own.map { own in
      guard let own else { return nil }
      let rival = known.count < 2 ? own : own == known[0] ? known[1] : known[0]
      return (Self.bounded(own), Self.bounded(own - rival))
    }
  }

  private func likeness(_ words: [Word], _ turn: Turn, to person: Int) -> Float? {
    guard var size = sizes[person], size >= Self.least else { return nil }
    // What the turn itself says of its speaker is no news.
    let isOwn = turn.namedSpeaker == person
    if isOwn { size -= words.reduce(0) { $0 + $1.count } }
    let known = Double(size) + Self.smoothing
    var sum = 0.0
    var product = 1.0
    var length = 0
    for word in words {
      let usual = (Double(counts[word.hash] ?? 0) + 0.5) / Double(all + 1000)
      let said = (counts[Self.key(word.hash, person)] ?? 0) - (isOwn ? word.count : 0)
      let ratio = (Double(said) + Self.smoothing * usual) / (known * usual)
      length += word.count
      for _ in 0..<word.count {
        product *= ratio
        if product < 1e-200 || product > 1e200 {
          sum += Exponential.log(product)
          product = 1
        }
      }
    }
    sum += Exponential.log(product)
    return Float(sum / Double(length + 4).squareRoot())
  }

  private static func bounded(_ value: Float) -> Float { min(3, max(-3, value)) }

  private mutating func add(_ word: Word, _ person: Int?) {
    let key = person.map { Self.key(word.hash, $0) } ?? word.hash
    counts[key] = (counts[key] ?? 0) + word.count
  }

  private static func key(_ word: UInt64, _ person: Int) -> UInt64 {
    word ^ (UInt64(person) &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The words that are said, each once.
  private func words(of turn: Turn) -> [Word] {
    var hashes: [UInt64] = []
    for part in turn.parts {
      for token in part where tokens[token].isWord { hashes.append(tokens[token].hash) }
    }
    hashes.sort()
    var result: [Word] = []
    for hash in hashes {
      if result.last?.hash == hash {
        result[result.count - 1].count += 1
      } else {
        result.append(Word(hash: hash, count: 1))
      }
    }
    return result
  }
}
