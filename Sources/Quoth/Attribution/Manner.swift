/// How a text tells: stories say *he*, *she* and *had* where news names people, dates and numbers, and their
/// paragraphs begin with what somebody says.
///
/// A logistic regression over shares of a text's words; `scripts/train manner` fits it on whole texts and on
/// excerpts of some paragraphs.
struct Manner {
  /// One for each of ``MannerWeights/shares``.
  let shares: [Float]
  /// How many passages stand in marks, and how many words outside.
  private let quotations: Int
  private let outside: Float
  /// How many a dash opens, as news has them hardly ever.
  private let dashes: Int

  /// - Complexity: O(*n*) in the words of quotations: reads no further than some pages outside them.
  init(_ segmentation: Segmentation, _ marks: Marks) {
    var tally = Tally()
    tally.read(segmentation, marks)
    shares = tally.shares
    quotations = tally.parts
    outside = tally.outside
    dashes = marks.spans.count { $0.isDash }
  }

  /// Whether the text is told as stories are, so that speakers take turns in it.
  var isStory: Bool {
    dashes > Self.least
      || (quotations >= Self.least || outside >= Self.pages)
        && zip(shares, MannerWeights.shares).reduce(MannerWeights.offset) { $0 + $1.0 * $1.1 }
          > MannerWeights.threshold
  }

  /// Who speaks once takes no turns, but where there is half a page of it, it may be a story all the same.
  private static let least = 2
  private static let pages: Float = 80

  /// What is counted.
  private struct Tally {
    /// Of the words outside marks.
    private var words: [Float] = Array(repeating: 0, count: Manner.places.count)
    private var numbers: Float = 0
    private var capitals: Float = 0
    private(set) var outside: Float = 0
    private var inside: Float = 0
    private(set) var parts = 0
    /// Paragraphs with a passage in marks, that begin with one, and that are nothing else.
    private var quoted: Float = 0
    private var leading: Float = 0
    private var alone: Float = 0
    /// Those that begin with one of few words, and that are nothing else.
    private var brief: Float = 0
    private var briefAlone: Float = 0
    /// Passages that end in *?* or *!*.
    private var exclaimed: Float = 0

    mutating func read(_ segmentation: Segmentation, _ marks: Marks) {
      let tokens = segmentation.tokens
      var all = marks.spans.lazy.flatMap(\.parts).makeIterator()
      var next = all.next()
      var paragraph = -1
      var tag = 0
      var index = 0
      while index < tokens.count, outside < Manner.limit {
        if let part = next, part.tokens.lowerBound <= index {
          count(part, segmentation, isFirst: part.paragraph != paragraph)
          paragraph = part.paragraph
          index = max(index, part.tokens.upperBound)
          tag = index + Manner.tagLength
          next = all.next()
          continue
        }
        count(tokens[index], isTag: index < tag)
        index += 1
      }
    }

    /// Who is named beside their words tells nothing: *said Otto Reimers*.
    private mutating func count(_ token: Token, isTag: Bool) {
      switch token.kind {
      case .punctuation: return
      case .number: numbers += 1
      case .word:
        if let place = Manner.places[token.hash] {
          words[place] += 1
        } else if token.isCapital, !isTag, !token.flags.contains(.sentenceStart) {
          capitals += 1
        }
      }
      outside += 1
    }

    private mutating func count(
      _ part: QuotedSpan.Part, _ segmentation: Segmentation, isFirst: Bool
    ) {
      let tokens = segmentation.tokens
      let words = part.inner.count { tokens[$0].kind != .punctuation }
      parts += 1
      inside += Float(words)
      if let last = part.inner.last, [0x21, 0x3F].contains(tokens[last].scalar) { exclaimed += 1 }
      guard isFirst else { return }
      quoted += 1
      let paragraph = segmentation.paragraphTokens[part.paragraph]
      guard part.tokens.lowerBound == paragraph.lowerBound else { return }
      let isAlone = part.tokens.upperBound == paragraph.upperBound
      let isBrief = words <= Self.few
      leading += 1
      if isAlone { alone += 1 }
      if isBrief { brief += 1 }
      if isAlone, isBrief { briefAlone += 1 }
    }

    private static let few = 8

    /// Few words tell little: their shares are those of a text a little longer.
    var shares: [Float] {
      let paragraphs = max(quoted, 1)
      let told = outside + 20
      return [
        numbers / told, capitals / told, inside / max(inside + outside, 1), leading / paragraphs,
        alone / paragraphs, exclaimed / paragraphs, brief / paragraphs, briefAlone / paragraphs,
      ] + words.map { $0 / told }
    }
  }

  private static let limit: Float = 2_000
  /// How many tokens after a quotation may name whoever said it.
  private static let tagLength = 4

  /// The place of each word in ``Language/englishManner``.
  private static let places: HashTable = {
    var places = HashTable()
    for (place, word) in Language.englishManner.split(whereSeparator: \.isWhitespace).enumerated() {
      places[Lexicon.hash(String(word))] = place
    }
    return places
  }()
}
