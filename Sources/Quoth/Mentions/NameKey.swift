/// The form in which the spellings of a name are compared.
///
/// Letters are folded (NFKD, no marks, no case), and what transliteration varies is made one: *y*,
/// *j* and *i* and their runs, *c*, *q* and *k*, *w* and *v*, double letters. So *Zelenskyy*, *Zelensky* and *Zelenskiy* are equal,
/// and so are *Dmitri* and *Dmitry*.
struct NameKey: Hashable, Sendable {
  /// The folded first letter.
  let initial: UInt8
  let hash: UInt64
  /// How many letters the name has.
  let length: Int

  init(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 >= 0x80 }) else {
      self.init(folded: bytes[range])
      return
    }
    self.init(folded: Folding.fold(bytes[range])[...])
  }

  private init(folded: ArraySlice<UInt8>) {
    var letters = folded
    if letters.count > 4, letters[letters.startIndex + 2] == UInt8(ascii: "-") {
      // The article of *al-Jundi*, *el-Sisi*.
      letters = letters.dropFirst(3)
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var last: UInt8 = 0
    var first: UInt8 = 0
    var length = 0
    for byte in letters {
      var letter = Lexicon.lower(byte)
      if letter == UInt8(ascii: ".") || letter == UInt8(ascii: "'") { continue }
      if letter == UInt8(ascii: "y") || letter == UInt8(ascii: "j") { letter = UInt8(ascii: "i") }
      if letter == UInt8(ascii: "c") || letter == UInt8(ascii: "q") { letter = UInt8(ascii: "k") }
      if letter == UInt8(ascii: "w") { letter = UInt8(ascii: "v") }
      if letter == last { continue }
      if first == 0 { first = letter }
      last = letter
      length += 1
      hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    }
    initial = first
    self.hash = hash
    self.length = length
  }

  init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Whether one may stand for the other: equal, or an initial.
  func isCompatible(with other: NameKey) -> Bool {
    self == other || (length == 1 || other.length == 1) && initial == other.initial
  }
}
