import Quoth

/// What of a text counts when two contents are compared.
///
/// White space, quotation marks and punctuation never count. At the edges of a fragment neither do
/// control and format characters, nor a complementiser that it begins with (*that*, *dass*, *que*,
/// *что*, *že*): whether an annotator takes those in is a habit, not an answer.
struct ComparableText {
  private let bytes: [UInt8]
  /// For each byte, how many characters that count begin before it; one more for the end.
  private let ranks: [Int]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ source: SourceText) {
    bytes = source.bytes
    var ranks: [Int] = []
    ranks.reserveCapacity(bytes.count + 1)
    var rank = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Self.scalar(bytes, at: index)
      ranks.append(rank)
      if CharacterClass(scalar) >= .edge { rank += 1 }
      for _ in 1..<max(1, length) { ranks.append(rank) }
      index += length
    }
    ranks.append(rank)
    self.ranks = ranks
  }

  /// The characters of a content that count, by their number among all that count in the text.
  ///
  /// - Complexity: O(*n* log *n*) in the number of fragments, besides what is stripped.
  func characters(of fragments: [Range<Int>]) -> CharacterRanges {
    CharacterRanges(
      fragments.map { fragment in
        let range = stripped(fragment)
        return ranks[range.lowerBound]..<ranks[range.upperBound]
      })
  }

  /// The fragment without what does not count at its edges.
  func stripped(_ fragment: Range<Int>) -> Range<Int> {
    let range = fragment.clamped(to: 0..<bytes.count)
    var start = afterEdge(range.lowerBound, range.upperBound)
    if let end = endOfComplementiser(start, range.upperBound) {
      start = afterEdge(end, range.upperBound)
    }
    var end = range.upperBound
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      if CharacterClass(Self.scalar(bytes, at: last).0) == .content { break }
      end = last
    }
    return start..<end
  }

  private func afterEdge(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end {
      let (scalar, length) = Self.scalar(bytes, at: start)
      if CharacterClass(scalar) == .content { break }
      start += length
    }
    return min(start, end)
  }

  /// Where the text goes on after a complementiser and white space.
  private func endOfComplementiser(_ start: Int, _ end: Int) -> Int? {
    var word: [UInt32] = []
    var index = start
    while index < end {
      let (scalar, length) = Self.scalar(bytes, at: index)
      if CharacterClass.isSpace(scalar) { break }
      if word.count == Self.longestComplementiser { return nil }
      word.append(Self.folded(scalar))
      index += length
    }
    guard index < end, Self.complementisers.contains(word) else { return nil }
    while index < end {
      let (scalar, length) = Self.scalar(bytes, at: index)
      if !CharacterClass.isSpace(scalar) { break }
      index += length
    }
    return index
  }

  private static let complementisers: Set<[UInt32]> = Set(
    ["that", "dass", "daß", "que", "qu'", "qu’", "что", "že"].map {
      $0.unicodeScalars.map(\.value)
    })
  private static let longestComplementiser = 4

  /// The letter that stands for all its cases.
  private static func folded(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
    guard let scalar = Unicode.Scalar(value) else { return value }
    let upper = only(scalar.properties.uppercaseMapping) ?? scalar
    return (only(upper.properties.lowercaseMapping) ?? scalar).value
  }

  private static func only(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }

  /// The scalar at the index and its length. The bytes are well-formed, as those of a `SourceText`
  /// are; a range that cuts a character reads the rest of it as single bytes.
  private static func scalar(_ bytes: [UInt8], at index: Int) -> (UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }
}
