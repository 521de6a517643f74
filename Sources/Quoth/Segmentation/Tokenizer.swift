import CQuothICU

/// Makes tokens of ICU's word segments: joins what a hyphen or an abbreviation's full stop holds
/// together, sets possessive endings apart, and looks each word up.
struct Tokenizer {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private var tokens: [Token] = []
  private var position = 0
  private var sawSpace = true
  private var sawLineEnd = false

  init(bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Takes the segment that begins where the last one ended.
  mutating func addSegment(to end: Int, _ kind: UInt8) {
    let start = position
    position = end
    if kind == TextBreaker.SegmentKind.other {
      addOther(start..<end)
    } else {
      addWord(
        start..<end,
        // *France24* is a name.
        isNumber: kind == TextBreaker.SegmentKind.number
          && Lexicon.lower(bytes[start]) &- 0x61 > 25)
    }
  }

  /// The tokens.
  mutating func finish() -> [Token] { tokens }

  /// Has a verb with the particle that makes it report take the classes of the pair.
  private mutating func joinPhrase(_ verb: Int, _ particle: UInt64) {
    for phrase in lexicon.phrases[tokens[verb].hash] ?? []
    where phrase.classes.meets(.weak) && phrase.rest == [particle] {
      tokens[verb].classes.formUnion(phrase.classes)
      tokens[verb].flags.insert(.phrasal)
    }
  }

  // MARK: Words

  private mutating func addWord(_ segment: Range<Int>, isNumber: Bool) {
    var range = segment
    while range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "_") {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "_") {
      range = range.lowerBound..<range.upperBound - 1
    }
    if isParticle(range), let mark = tokens.popLast() {
      // *van ’t Hoff*
      var token = mark
      token.end = Int32(range.upperBound)
      token.kind = .word
      token.scalar = 0
      token.hash = Self.het
      token.classes = lexicon.classes(of: Self.het)
      tokens.append(token)
      return
    }
    var isPossessive = false
    if !isNumber, let stem = possessiveStem(range) {
      range = stem
      isPossessive = true
    }
    var token: Token
    if joinsHyphen(range), tokens.popLast() != nil, let head = tokens.popLast() {
      token = head
      token.end = Int32(range.upperBound)
      token.kind = .word
      describe(&token, tail: range)
    } else {
      token = nextToken(range, isNumber ? .number : .word, 0)
      describe(&token, tail: range)
    }
    if isPossessive { token.flags.insert(.possessive) }
    if let last = tokens.indices.last, tokens[last].meets(.startsPhrase), tokens[last].isWord,
      !tokens[last].isCapital, !tokens[last].meets(.closed)
    {
      joinPhrase(last, token.hash)
    }
    tokens.append(token)
  }

  /// Whether the word is the *t* of *’t*, behind another particle.
  private func isParticle(_ range: Range<Int>) -> Bool {
    guard range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "t"), tokens.count > 1 else {
      return false
    }
    let mark = tokens[tokens.count - 1]
    return [0x27, 0x2018, 0x2019].contains(mark.scalar) && Int(mark.end) == range.lowerBound
      && mark.flags.contains(.spaceBefore) && tokens[tokens.count - 2].meets(.particle)
  }

  private static var het: UInt64 { Lexicon.hash("'t") }

  /// The word without its *'s* or *’s*.
  private func possessiveStem(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else {
      return nil
    }
    if bytes[range.upperBound - 2] == UInt8(ascii: "'") {
      return range.lowerBound..<range.upperBound - 2
    }
    if range.count > 4, isCurlyApostrophe(at: range.upperBound - 4) {
      return range.lowerBound..<range.upperBound - 4
    }
    return nil
  }

  private func isCurlyApostrophe(at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
  }

  /// Whether the word goes on one that ends right before it in a hyphen.
  private func joinsHyphen(_ range: Range<Int>) -> Bool {
    guard let hyphen = tokens.last,
      hyphen.scalar == 0x2D || hyphen.scalar == 0x2010 || hyphen.scalar == 0x2F && isDigit(range),
      Int(hyphen.end) == range.lowerBound, !hyphen.flags.contains(.spaceBefore),
      tokens.count >= 2
    else { return false }
    let word = tokens[tokens.count - 2]
    if hyphen.scalar == 0x2F, word.kind != .number { return false }
    return word.kind != .punctuation && word.end == hyphen.start
      && !word.flags.contains(.possessive)
  }

  private func isDigit(_ range: Range<Int>) -> Bool { bytes[range.lowerBound] &- 0x30 < 10 }

  /// Looks the word up; a compound that is not listed is what its last part is.
  private func describe(_ token: inout Token, tail: Range<Int>) {
    let range = Int(token.start)..<Int(token.end)
    let first = bytes[range.lowerBound]
    let isCompound = tail.lowerBound != range.lowerBound
    var isCapital =
      first < 0x80
      ? first &- 0x41 < 26
      : quoth_category(scalar(at: range.lowerBound).value) == UInt8(ascii: "U")
    if isCompound {
      if tail.lowerBound - range.lowerBound <= 4, bytes[tail.lowerBound] &- 0x41 < 26 {
        // *al-Jundi*
        isCapital = true
      }
      if tail.lowerBound == range.lowerBound + 2, bytes[tail.lowerBound] &- 0x61 < 26 {
        // *T-shirt*, *X-ray*
        isCapital = false
      }
    }
    token.flags.subtract([.capital, .allCaps])
    if isCapital {
      token.flags.insert(.capital)
      if range.count > 1, isAllCaps(range) { token.flags.insert(.allCaps) }
    }
    guard token.kind == .word else { return }
    if first >= 0x80, isCapital {
      // The word lists are folded for ASCII alone: rare enough for the long way.
      let lower = Array(String(decoding: bytes[range], as: UTF8.self).lowercased().utf8)
      token.hash = Lexicon.hash(lower, 0..<lower.count)
      token.classes = lexicon.classes(of: token.hash)
    } else {
      token.hash = Lexicon.hash(bytes, range)
      token.classes = lexicon.classes(of: token.hash)
    }
    guard token.isUnlisted else { return }
    if let straight = withStraightApostrophe(range) {
      // *she’d* is listed as *she'd*.
      token.hash = Lexicon.hash(straight, 0..<straight.count)
      token.classes = lexicon.classes(of: token.hash)
      if !token.classes.isEmpty { return }
    }
    if isCompound {
      let head = range.lowerBound..<tail.lowerBound - 1
      let noun = Lexicon.hash(bytes, tail)
      // *the coffin-maker* is somebody, *the maker* a firm.
      token.classes =
        noun == Self.maker
        ? .role : lexicon.classes(of: noun).intersection(Self.inheritedByCompounds)
      if isCapital, bytes[tail.lowerBound] &- 0x41 < 26, head.count > 4,
        !lexicon.classes(of: Lexicon.hash(bytes, head)).meets(Self.offices)
      {
        // *Ashby-Khan*, not *Deputy-Chief*
        token.classes.subtract([.title, .role])
      }
    }
    if !isCapital, token.isUnlisted {
      token.classes.formUnion(Spelling.classes(of: bytes, range))
    }
  }

  private func withStraightApostrophe(_ range: Range<Int>) -> [UInt8]? {
    guard range.count > 4,
      let index = range.dropLast(3).first(where: { isCurlyApostrophe(at: $0) })
    else { return nil }
    return bytes[range.lowerBound..<index] + [UInt8(ascii: "'")]
      + bytes[index + 3..<range.upperBound]
  }

  private func isAllCaps(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] &- 0x61 < 26 { return false }
    return true
  }

  /// What a word is that makes an office of the one after its hyphen.
  private static let offices: WordClass = [.title, .role, .closed]

  private static var maker: UInt64 { Lexicon.hash("maker") }

  private static let inheritedByCompounds: WordClass = [
    .role, .title, .group, .organization, .person, .male, .female, .kin,
  ]

  // MARK: Everything else

  private mutating func addOther(_ segment: Range<Int>) {
    var index = segment.lowerBound
    while index < segment.upperBound {
      let scalar = scalar(at: index)
      let length = Unicode.UTF8.width(scalar)
      addScalar(scalar, index..<min(index + length, segment.upperBound))
      index += length
    }
  }

  private mutating func addScalar(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
      sawSpace = true
      sawLineEnd = true
    case 0...0x20, 0xA0, 0x2000...0x200F, 0x202A...0x202F, 0x2060...0x206F, 0x3000, 0xFEFF, 0xAD:
      if scalar.value != 0xAD && !(0x200B...0x200F ~= scalar.value) { sawSpace = true }
    case 0x2E where isAbbreviationDot(range):
      tokens[tokens.count - 1].end = Int32(range.upperBound)
      tokens[tokens.count - 1].flags.insert(.dotted)
    default:
      tokens.append(nextToken(range, .punctuation, scalar.value))
    }
  }

  /// Whether the full stop belongs to the word before it: an initial, or a listed abbreviation.
  private func isAbbreviationDot(_ range: Range<Int>) -> Bool {
    guard let word = tokens.last, word.kind == .word, Int(word.end) == range.lowerBound,
      !word.flags.contains(.possessive), !word.flags.contains(.dotted)
    else { return false }
    if word.classes.contains(.abbreviation) {
      return !Self.numbering.contains(word.hash) || isBeforeNumber(range.upperBound)
    }
    let length = Int(word.end - word.start)
    if length == 1 {
      return word.isCapital && bytes[Int(word.start)] != UInt8(ascii: "I") && !isNetwork(word)
    }
    return length == 3 && word.isCapital && bytes[Int(word.start) + 1] == 0x2E
  }

  /// *X* in *he wrote on X.*
  private func isNetwork(_ letter: Token) -> Bool {
    let before = tokens.dropLast().last
    return bytes[Int(letter.start)] == UInt8(ascii: "X")
      && (before.map { $0.hash == Words.on } ?? false)
  }

  /// Abbreviations before numbers that are words besides: *No. 5*, *Fig. 2*, *Art. 7*.
  private static let numbering: WordSet = [
    "no", "art", "fig", "sec", "ch", "para", "ver", "al", "sat", "sun", "mar", "ed", "bar",
  ]

  private func isBeforeNumber(_ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x20 && bytes[index + 1] &- 0x30 < 10
  }

  private mutating func nextToken(
    _ range: Range<Int>, _ kind: Token.Kind, _ scalar: UInt32
  ) -> Token {
    var flags: Token.Flags = []
    if sawSpace { flags.insert(.spaceBefore) }
    if sawLineEnd { flags.insert(.lineStart) }
    sawSpace = false
    sawLineEnd = false
    return Token(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), kind: kind, flags: flags,
      scalar: scalar, classes: [], hash: 0)
  }

  /// The code point at a boundary of the text, which is well-formed.
  private func scalar(at index: Int) -> Unicode.Scalar {
    let lead = bytes[index]
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let value: UInt32
    switch lead {
    case 0..<0x80: value = UInt32(lead)
    case 0xC0..<0xE0: value = UInt32(lead & 0x1F) << 6 | tail(1)
    case 0xE0..<0xF0: value = UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
    default: value = UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
