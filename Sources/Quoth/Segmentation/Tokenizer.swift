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
      addWord(start..<end, isNumber: kind == TextBreaker.SegmentKind.number)
    }
  }

  /// The tokens. A verb with the particle that makes it report takes the classes of the pair.
  mutating func finish() -> [Token] {
    for index in tokens.indices.dropLast() where tokens[index].isWord && tokens[index + 1].isWord {
      guard let phrases = lexicon.phrases[tokens[index].hash] else { continue }
      for phrase in phrases
      where phrase.classes.meets(.weak) && phrase.rest == [tokens[index + 1].hash] {
        tokens[index].classes.formUnion(phrase.classes)
      }
    }
    return tokens
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
    var isPossessive = false
    if !isNumber, let stem = possessiveStem(range) {
      range = stem
      isPossessive = true
    }
    if joinsHyphen(range), let last = tokens.indices.last {
      tokens.removeLast()
      let start = Int(tokens[last - 1].start)
      tokens[last - 1].end = Int32(range.upperBound)
      tokens[last - 1].kind = .word
      describe(last - 1, start..<range.upperBound, tail: range)
      if isPossessive { tokens[last - 1].flags.insert(.possessive) }
    } else {
      append(range, isNumber ? .number : .word, 0)
      describe(tokens.count - 1, range, tail: range)
      if isPossessive { tokens[tokens.count - 1].flags.insert(.possessive) }
    }
  }

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
  private mutating func describe(_ index: Int, _ range: Range<Int>, tail: Range<Int>) {
    let first = bytes[range.lowerBound]
    var flags = tokens[index].flags
    flags.subtract([.capital, .allCaps])
    if first < 0x80 {
      if first &- 0x41 < 26 { flags.insert(.capital) }
    } else if quoth_category(scalar(at: range.lowerBound).value) == UInt8(ascii: "U") {
      flags.insert(.capital)
    }
    if tail.lowerBound != range.lowerBound, tail.lowerBound - range.lowerBound <= 4,
      bytes[tail.lowerBound] &- 0x41 < 26
    {
      // *al-Jundi*
      flags.insert(.capital)
    }
    if tail.lowerBound == range.lowerBound + 2, bytes[tail.lowerBound] &- 0x61 < 26 {
      // *T-shirt*, *X-ray*
      flags.remove(.capital)
    }
    if flags.contains(.capital), range.count > 1 {
      let isAllCaps = range.allSatisfy { bytes[$0] &- 0x61 >= 26 }
      if isAllCaps { flags.insert(.allCaps) }
    }
    tokens[index].flags = flags
    guard tokens[index].kind == .word else { return }
    var hash = Lexicon.hash(bytes, range)
    var classes: WordClass
    if first >= 0x80, flags.contains(.capital) {
      // The word lists are folded for ASCII alone: rare enough for the long way.
      let lower = Array(String(decoding: bytes[range], as: UTF8.self).lowercased().utf8)
      hash = Lexicon.hash(lower, 0..<lower.count)
      classes = lexicon.classes(of: hash, lower, 0..<lower.count)
    } else {
      classes = lexicon.classes(of: hash, bytes, range)
    }
    tokens[index].hash = hash
    if classes.isEmpty, tail.lowerBound != range.lowerBound {
      classes = lexicon.classes(of: Lexicon.hash(bytes, tail), bytes, tail)
        .intersection(Self.inheritedByCompounds)
    }
    if classes.isEmpty { classes = Self.classesBySpelling(bytes, range, flags) }
    tokens[index].classes = classes
  }

  private static let inheritedByCompounds: WordClass = [
    .role, .title, .group, .organization, .person, .male, .female, .kin,
  ]

  private static func classesBySpelling(
    _ bytes: [UInt8], _ range: Range<Int>, _ flags: Token.Flags
  ) -> WordClass {
    guard range.count > 4 else { return [] }
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard range.count > count else { return false }
      return suffix.withUTF8Buffer { buffer in
        for offset in 0..<count
        where buffer[offset] != bytes[range.upperBound - count + offset] { return false }
        return true
      }
    }
    if flags.contains(.capital) { return [] }
    if ends("n't") || ends("n’t") { return [.auxiliary, .negation] }
    if ends("ly") { return .adverb }
    if ends("woman") { return [.role, .female] }
    if ends("man") { return [.role, .male] }
    if ends("person") { return .role }
    if ends("ed") { return .commonVerb }
    if ends("ing") { return [.commonVerb, .gerund] }
    return []
  }

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
      append(range, .punctuation, scalar.value)
    }
  }

  /// Whether the full stop belongs to the word before it: an initial, or a listed abbreviation.
  private func isAbbreviationDot(_ range: Range<Int>) -> Bool {
    guard let word = tokens.last, word.kind == .word, Int(word.end) == range.lowerBound,
      !word.flags.contains(.possessive), !word.flags.contains(.dotted)
    else { return false }
    if word.classes.contains(.abbreviation) { return true }
    let length = Int(word.end - word.start)
    if length == 1 { return word.isCapital && bytes[Int(word.start)] != UInt8(ascii: "I") }
    return length == 3 && word.isCapital && bytes[Int(word.start) + 1] == 0x2E
  }

  private mutating func append(_ range: Range<Int>, _ kind: Token.Kind, _ scalar: UInt32) {
    var flags: Token.Flags = []
    if sawSpace { flags.insert(.spaceBefore) }
    if sawLineEnd { flags.insert(.lineStart) }
    sawSpace = false
    sawLineEnd = false
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), kind: kind, flags: flags,
        scalar: scalar, classes: [], hash: 0))
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
