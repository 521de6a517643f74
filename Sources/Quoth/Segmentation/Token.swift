/// A word, a number or a punctuation mark of the text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    case number
    /// Any character that is no word: its code point is in ``Token/scalar``.
    case punctuation
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// Begins with an upper-case letter.
    static let capital = Flags(rawValue: 1)
    /// At least two letters, all upper-case.
    static let allCaps = Flags(rawValue: 2)
    /// Followed by *’s* or, after *s*, by an apostrophe that the token does not include.
    static let possessive = Flags(rawValue: 4)
    /// White space, or the start of the text, before it.
    static let spaceBefore = Flags(rawValue: 8)
    /// Ends in a full stop that belongs to it: *Dr.*, *J.*
    static let dotted = Flags(rawValue: 16)
    /// The first token of a sentence.
    static let sentenceStart = Flags(rawValue: 32)
    /// The first token of a paragraph.
    static let paragraphStart = Flags(rawValue: 64)
    /// A line of the same paragraph ends before it.
    static let lineStart = Flags(rawValue: 128)
    /// A verb with the particle that makes it report: *went* in *went on*.
    static let phrasal = Flags(rawValue: 256)
  }

  var start: Int32
  var end: Int32
  var kind: Kind
  var flags: Flags
  /// The code point of a punctuation mark, 0 for words.
  var scalar: UInt32
  /// What the word lists say of the word.
  var classes: WordClass
  /// ``Lexicon/hash(_:_:)`` of a word.
  var hash: UInt64

  /// No word: what stands where the text ends.
  static let none = Token(
    start: 0, end: 0, kind: .punctuation, flags: [], scalar: 0, classes: [], hash: 0)

  var range: Range<Int> { Int(start)..<Int(end) }
  var isWord: Bool { kind == .word }
  var isCapital: Bool { flags.contains(.capital) }
  func isPunctuation(_ character: Unicode.Scalar) -> Bool { scalar == character.value }
  func meets(_ other: WordClass) -> Bool { classes.meets(other) }
  /// Whether no list has the word.
  var isUnlisted: Bool { classes.subtracting(.startsPhrase).isEmpty }
}

extension [Token] {
  /// The bytes from the first of the tokens to the last; `0..<0` for none.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return Int(self[first].start)..<Int(self[last].end)
  }
}
