/// What the network is told of each word, as indices into its tables.
///
/// Training reads these through the command line, so what was trained on is what is looked up.
package struct WordFeatures: Sendable {
  package static let wordBuckets = 32_768
  package static let affixBuckets = 4_096

  package private(set) var word: [Int32] = []
  package private(set) var prefix: [Int32] = []
  package private(set) var suffix: [Int32] = []
  package private(set) var shape: [UInt8] = []
  /// The word classes, one bit each.
  package private(set) var classes: [UInt64] = []
  /// The kind of chunk, doubled, and one more within the chunk.
  package private(set) var chunk: [UInt8] = []
  /// 0 outside quotation marks, 1 an opening mark, 2 inside, 3 a closing mark.
  package private(set) var mark: [UInt8] = []
  /// Bits: start of a paragraph, start of a sentence, space before, start of a line.
  package private(set) var flags: [UInt8] = []

  /// Features that are given as they are, for tests.
  init(
    word: [Int32], prefix: [Int32], suffix: [Int32], shape: [UInt8], classes: [UInt64],
    chunk: [UInt8], mark: [UInt8], flags: [UInt8]
  ) {
    self.word = word
    self.prefix = prefix
    self.suffix = suffix
    self.shape = shape
    self.classes = classes
    self.chunk = chunk
    self.mark = mark
    self.flags = flags
  }

  init(_ segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) {
    let tokens = segmentation.tokens
    let bytes = segmentation.source.bytes
    word.reserveCapacity(tokens.count)
    prefix.reserveCapacity(tokens.count)
    suffix.reserveCapacity(tokens.count)
    shape.reserveCapacity(tokens.count)
    classes.reserveCapacity(tokens.count)
    flags.reserveCapacity(tokens.count)
    for token in tokens {
      let text = Self.hashes(token, bytes)
      word.append(Int32(text.word % UInt64(Self.wordBuckets)))
      prefix.append(Int32(text.prefix % UInt64(Self.affixBuckets)))
      suffix.append(Int32(text.suffix % UInt64(Self.affixBuckets)))
      shape.append(Self.shape(of: token, bytes))
      classes.append(token.classes.rawValue)
      flags.append(Self.flags(of: token))
    }
    chunk = [UInt8](repeating: 46, count: tokens.count)
    for part in mentions.chunks {
      for token in part.tokens {
        chunk[token] = part.kind.rawValue * 2 + (token == part.tokens.lowerBound ? 0 : 1)
      }
    }
    mark = [UInt8](repeating: 0, count: tokens.count)
    for span in marks.spans {
      for part in span.parts {
        for token in part.tokens { mark[token] = 2 }
        for token in part.tokens.lowerBound..<part.inner.lowerBound { mark[token] = 1 }
        for token in part.inner.upperBound..<part.tokens.upperBound { mark[token] = 3 }
      }
    }
  }

  /// A number that tokens of which the network is told the same share with hardly any other.
  func key(_ token: Int) -> UInt64 {
    var key = UInt64(truncatingIfNeeded: word[token])
    key |= UInt64(truncatingIfNeeded: prefix[token]) << 15
    key |= UInt64(truncatingIfNeeded: suffix[token]) << 27
    key |= UInt64(shape[token]) << 39 | UInt64(chunk[token]) << 44
    key |= UInt64(mark[token]) << 50 | UInt64(flags[token]) << 52
    key = (key ^ classes[token] &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    return key ^ key >> 31
  }

  /// Whether the network is told the same of both tokens.
  func areAlike(_ one: Int, _ other: Int) -> Bool {
    word[one] == word[other] && prefix[one] == prefix[other] && suffix[one] == suffix[other]
      && shape[one] == shape[other] && classes[one] == classes[other]
      && chunk[one] == chunk[other] && mark[one] == mark[other] && flags[one] == flags[other]
  }

  /// How much of the content, given in tokens, stands in quotation marks.
  func kind(of content: [Range<Int>], in segmentation: Segmentation) -> Quote.Kind {
    var quoted = 0
    var total = 0
    for token in content.joined() where segmentation.tokens[token].kind != .punctuation {
      total += 1
      if mark[token] != 0 { quoted += 1 }
    }
    if total > 0, quoted == total { return .direct }
    return quoted > 0 ? .mixed : .indirect
  }

  /// Hashes of the whole word, its first three and its last three bytes: FNV-1a, ASCII letters in
  /// lower case, digits all 0.
  private static func hashes(
    _ token: Token, _ bytes: [UInt8]
  ) -> (word: UInt64, prefix: UInt64, suffix: UInt64) {
    let range = token.range
    let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
      let folded = byte &- 0x30 < 10 ? UInt8(ascii: "0") : Lexicon.lower(byte)
      return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }
    var word = seed
    var prefix = seed
    var suffix = seed
    let tail = max(range.lowerBound, range.upperBound - 3)
    for index in range {
      word = step(word, bytes[index])
      if index < range.lowerBound + 3 { prefix = word }
      if index >= tail { suffix = step(suffix, bytes[index]) }
    }
    return (mixed(word), mixed(prefix), mixed(suffix))
  }

  /// FNV leaves the low bits of short words alike.
  private static func mixed(_ hash: UInt64) -> UInt64 { hash ^ hash >> 32 }

  private static func shape(of token: Token, _ bytes: [UInt8]) -> UInt8 {
    switch token.kind {
    case .number: return 4
    case .word:
      if token.flags.contains(.allCaps) { return 2 }
      if token.isCapital { return token.range.count == 1 || token.flags.contains(.dotted) ? 3 : 1 }
      return bytes[token.range].contains { $0 == 0x2D } ? 5 : 0
    case .punctuation:
      switch token.scalar {
      case 0x2C: return 8
      case 0x2E: return 9
      case 0x3A: return 10
      case 0x3B: return 11
      case 0x2D, 0x2010...0x2015: return 12
      case 0x28, 0x5B: return 13
      case 0x29, 0x5D: return 14
      case 0x3F: return 15
      case 0x21: return 16
      case 0x2026: return 17
      case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: return 18
      case 0x24, 0x25, 0xA3, 0x20AC: return 19
      case 0x26, 0x2F: return 20
      default: return 21
      }
    }
  }

  private static func flags(of token: Token) -> UInt8 {
    (token.flags.contains(.paragraphStart) ? 1 : 0)
      | (token.flags.contains(.sentenceStart) ? 2 : 0)
      | (token.flags.contains(.spaceBefore) ? 4 : 0)
      | (token.flags.contains(.lineStart) ? 8 : 0)
  }
}
