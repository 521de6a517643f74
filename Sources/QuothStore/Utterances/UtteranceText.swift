import Quoth

/// A quotation's words without what newspapers vary: marks, case, punctuation, white space,
/// diacritics, contractions, spelling, what editors put in brackets.
struct UtteranceText: Sendable {
  /// The words with single spaces between.
  private(set) var bytes: [UInt8] = []
  private(set) var words: [UtteranceWord] = []
  /// Whether words are left out at the end.
  private(set) var endsInGap = false

  private var isAfterGap = false
  private var isSentenceStart = true

  /// - Complexity: O(*n*).
  init(_ text: String) {
    var text = text
    text.withUTF8 { read(Array($0)) }
  }

  private mutating func read(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count + 16)
    var index = 0
    while index < text.count {
      if let end = bracketEnd(text, index) {
        // *[sic]*, *[the president]*, *[…]*
        index = end
        isAfterGap = true
        continue
      }
      let length = Self.wordLength(text, index)
      if length > 0 {
        readWord(text, index..<(index + length))
        index += length
      } else {
        index += readMark(text, index)
      }
    }
    endsInGap = isAfterGap
    // Where editors wrote all of it, their words are better than none.
    if words.isEmpty, text.contains(UInt8(ascii: "[")) {
      read(text.map { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") ? 0x20 : $0 })
    }
  }

  // MARK: Marks

  /// The end of brackets that stand by themselves: not those of *[T]he*.
  private func bracketEnd(_ text: [UInt8], _ index: Int) -> Int? {
    guard text[index] == UInt8(ascii: "[") else { return nil }
    if index > 0, Self.isLetter(text[index - 1]) { return nil }
    let limit = min(text.count, index + 120)
    guard let end = text[index..<limit].firstIndex(of: UInt8(ascii: "]")),
      end + 1 == text.count || !Self.isLetter(text[end + 1])
    else { return nil }
    return end + 1
  }

  /// Takes what a mark tells of the words beside it; returns its length.
  private mutating func readMark(_ text: [UInt8], _ index: Int) -> Int {
    let byte = text[index]
    if byte == UInt8(ascii: "."), index + 2 < text.count,
      text[index + 1] == byte || text[index + 1] == 0x20 && text[index + 2] == byte
    {
      isAfterGap = true
    } else if text[index...].starts(with: Self.ellipsis) {
      isAfterGap = true
      return Self.ellipsis.count
    } else if byte == UInt8(ascii: "%") {
      append(Array("percent".utf8))
    } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: ":")
    {
      isSentenceStart = true
    }
    return byte < 0x80 ? 1 : Self.scalarLength(byte)
  }

  private static let ellipsis = Array("…".utf8)

  // MARK: Words

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  private static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// What a byte that begins a character makes of it.
  private enum Character {
    case letter
    /// A word by itself: a Chinese character.
    case word
    case apostrophe
    /// Nothing, such as a soft hyphen or a mark of direction.
    case invisible
    case other
  }

  private static func character(_ text: [UInt8], _ index: Int) -> Character {
    let byte = text[index]
    if byte < 0x80 {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return .letter }
      return byte == 0x27
        ? .apostrophe
        : byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") ? .invisible : .other
    }
    let next = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch byte {
    case 0xC2: return next == 0xAD ? .invisible : next == 0xAA || next == 0xBA ? .letter : .other
    case 0xE2:
      if next > 0x81 { return .other }
      if next == 0x80, third == 0x99 || third == 0x98 { return .apostrophe }
      return next == 0x80 && (0x8B...0x8F).contains(third)
        || next == 0x80 && (0xAA...0xAE).contains(third)
        || next == 0x81 ? .invisible : .other
    case 0xE3: return next < 0x81 ? .other : .word
    case 0xE4...0xE9: return .word
    case 0xEF: return next == 0xBB || next == 0xBC ? .invisible : .letter
    default: return .letter
    }
  }

  /// How many bytes of a word begin here; 0 where none does.
  private static func wordLength(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = min(scalarLength(text[index]), text.count - index)
      switch character(text, index) {
      case .letter: break
      case .word: return index == start ? length : index - start
      case .apostrophe:
        guard index > start, index + length < text.count,
          case .letter = character(text, index + length)
        else { return index - start }
      case .invisible where index > start: break
      case .other, .invisible:
        // *1,000*, *3.5*
        guard index > start, index + 1 < text.count, text[index - 1] &- 0x30 < 10,
          text[index + 1] &- 0x30 < 10,
          text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ".")
        else { return index - start }
      }
      index += length
    }
    return index - start
  }

  private mutating func readWord(_ text: [UInt8], _ range: Range<Int>) {
    let isCapital = text[range.lowerBound] &- 0x41 < 26 && !isSentenceStart
    isSentenceStart = false
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count)
    var apostrophe: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.scalarLength(text[index])
      switch Self.character(text, index) {
      case .apostrophe: apostrophe = letters.count
      case .invisible: break
      case .other where text[index] == UInt8(ascii: ","): break
      default: letters += text[index..<min(index + length, range.upperBound)]
      }
      index += length
    }
    let isASCII = !letters.contains { $0 >= 0x80 }
    let count = letters.count
    letters = Folding.fold(letters[...])
    if let apostrophe, isASCII || letters.count == count, apostrophe < letters.count {
      appendContraction(letters, apostrophe, isName: isCapital)
    } else if let parts = Contractions.words[Lexicon.hash(letters, letters.indices)] {
      parts.forEach { append($0) }
    } else {
      append(letters, isName: isCapital)
    }
  }

  private mutating func appendContraction(_ letters: [UInt8], _ apostrophe: Int, isName: Bool) {
    let (first, second) = Contractions.expand(letters, apostrophe)
    append(first, isName: isName)
    if let second { append(second) }
  }

  private mutating func append(_ letters: [UInt8], isName: Bool = false) {
    guard !letters.isEmpty else { return }
    if letters == Self.cent, let last = words.last, bytes[last.range].elementsEqual(Self.per) {
      words.removeLast()
      bytes.removeLast(last.range.count + (words.isEmpty ? 0 : 1))
      append(Self.percent)
      return
    }
    if !words.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    bytes += letters
    BritishSpelling.americanize(&bytes, from: start)
    let hash = Lexicon.hash(bytes, start..<bytes.count)
    var traits = UtteranceWord.traits(hash, first: bytes[start])
    if isName, hash != Self.i { traits.insert(.name) }
    if isAfterGap { traits.insert(.afterGap) }
    isAfterGap = false
    words.append(UtteranceWord(range: start..<bytes.count, hash: hash, traits: traits))
  }

  private static let per = Array("per".utf8)
  private static let cent = Array("cent".utf8)
  private static let percent = Array("percent".utf8)
  private static let i = Lexicon.hash(Array("i".utf8), 0..<1)
}
