import Quoth
import QuothFormats
import QuothStore

/// Documents like those of news, with their quotations already found; the same on every machine.
///
/// Words are drawn as in English: the *n*th most frequent of 40,000 with a share of 1/(*n* + 2.7).
/// A few people are quoted very often, most rarely. One quotation in eight has been printed before,
/// half of those shortened.
struct GeneratedDocuments {
  static let quotationsPerDocument = 20

  private static let vocabulary = 40_000
  private static let people = 30_000
  private static let outlets = 60
  private static let common = """
    the of and to a in that is was he for it with as his on be at by i this had not are but from or \
    have an they which one you were her all she there would their we him been has when who will more \
    no if out so said what up its about into than them can only other new some could time these two \
    may then do first any my now such like our over man me even most made after also did many before \
    must through back years where much your way well down should because each just those people mr \
    how too little state good very make world still own see men work long get here between both life \
    being under never day same another know while last might us great old year off come since against \
    go came right used take three government talks president minister peace war security country
    """
  private static let syllables = [
    "ba", "ker", "min", "dov", "sal", "tor", "ven", "ri", "kos", "lan", "mar", "ne", "pol", "shu",
    "tan", "vid", "wes", "yar", "zel", "ost", "ham", "gre", "fal", "eck", "dur", "cho", "bri",
    "ash",
  ]
  private static let given = [
    "Ida", "Noor", "Jonas", "Amal", "Petra", "Luis", "Chen", "Maeve", "Tomas", "Zainab", "Viktor",
    "Renée", "Kofi", "Sarah", "Ángel", "Mehmet", "Olga", "Dmitri", "Hakan", "Grace", "Paul", "Yuki",
    "Ines", "Omar", "Lena", "Marco", "Ravi", "Anna", "Peter", "Fatima", "George", "Nina", "Ivan",
    "Clara", "David", "Leila", "Jorge", "Hanna", "Samuel", "Aisha",
  ]

  private var random = Generator(state: 42)
  private let words: [String]
  private let cumulative: [Double]
  private var earlier: [String] = []

  init() {
    let common = Self.common.split(separator: " ").map(String.init)
    var generator = Generator(state: 7)
    var words = common
    while words.count < Self.vocabulary {
      words.append(
        (0..<(2 + generator.next(3))).map { _ in
          Self.syllables[generator.next(Self.syllables.count)]
        }.joined() + (generator.next(3) == 0 ? "s" : ""))
    }
    self.words = words
    var sum = 0.0
    cumulative = words.indices.map { index in
      sum += 1 / (Double(index) + 2.7)
      return sum
    }
  }

  /// A word as often as it is used.
  mutating func word() -> String {
    let place = random.unit() * (cumulative.last ?? 0)
    var (low, high) = (0, words.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < place { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  /// A name as often as its bearer is quoted.
  mutating func name() -> String {
    let rank = Int(Double(Self.people) * random.unit() * random.unit() * random.unit())
    return Self.name(rank)
  }

  /// A day between 2006 and 2025.
  mutating func day() -> String {
    let (month, day) = (1 + random.next(12), 1 + random.next(28))
    return "\(2006 + random.next(20))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// A document as its reader and the extractor would make it.
  mutating func document(_ number: Int) -> (
    id: String, metadata: DocumentMetadata, extraction: Extraction
  ) {
    let names = (0..<4).map { _ in name() }
    var text: [UInt8] = []
    var quotes: [Quote] = []
    var mentions = [[Range<Int>]](repeating: [], count: names.count)
    for index in 0..<Self.quotationsPerDocument {
      let speaker = (index * index) % names.count
      let start = text.count
      text += "“\(quotation()),”".utf8
      let content = start..<text.count
      text += " ".utf8
      let mention = text.count..<(text.count + names[speaker].utf8.count)
      text += (names[speaker] + " said").utf8
      let cue = (text.count - 4)..<text.count
      text += (". " + (0..<25).map { _ in word() }.joined(separator: " ") + ".\n\n").utf8
      mentions[speaker].append(mention)
      quotes.append(
        Quote(
          kind: .direct, fragments: [content],
          text: String(decoding: text[content], as: UTF8.self), cue: [cue],
          speaker: SpeakerReference(id: speaker, name: names[speaker], spans: [mention]),
          confidence: 0.97, rule: "cue after"))
    }
    let speakers = names.enumerated().map { index, name in
      Speaker(
        id: index, name: name, kind: .person,
        aliases: [name.split(separator: " ").last.map(String.init) ?? name],
        mentions: mentions[index])
    }
    return (
      "bench-\(number)",
      DocumentMetadata(
        title: "Document \(number)", publisher: "Outlet \(random.next(Self.outlets))",
        published: day(), language: "en"),
      Extraction(source: SourceText(utf8: text), quotes: quotes, speakers: speakers)
    )
  }

  private mutating func quotation() -> String {
    if random.next(8) == 0, !earlier.isEmpty {
      let old = earlier[random.next(earlier.count)]
      if random.next(2) == 0 { return old }
      let words = old.split(separator: " ")
      return words.dropLast(words.count / 5).joined(separator: " ")
    }
    let made = (0..<(5 + random.next(31))).map { _ in word() }.joined(separator: " ")
    if earlier.count < 5_000 { earlier.append(made) } else { earlier[random.next(5_000)] = made }
    return made
  }

  private static func name(_ rank: Int) -> String {
    var generator = Generator(state: UInt64(rank) &* 2_654_435_761)
    let surname = (0..<3).map { _ in syllables[generator.next(syllables.count)] }.joined()
    return given[generator.next(given.count)] + " " + surname.prefix(1).uppercased()
      + surname.dropFirst()
  }
}

/// The high bits of Knuth's linear congruential generator.
struct Generator {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  mutating func unit() -> Double { Double(next(1 << 30)) / Double(1 << 30) }
}
