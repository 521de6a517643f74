/// Finds paragraphs: lines that belong together.
///
/// A blank line always separates. A single line end separates too, unless the text is wrapped by
/// hand: short lines throughout, of which each is as long as the next word allowed.
enum ParagraphSplitter {
  /// Lines longer than this are not wrapped by hand.
  private static let widestWrap = 100
  /// Lines shorter than this are too short to tell.
  private static let narrowestWrap = 36

  struct Line {
    var range: Range<Int>
    /// How many characters (code points) it has.
    var width: Int
    var isBlank: Bool

    init(_ range: Range<Int>, in bytes: [UInt8]) {
      self.range = range
      width = 0
      // Bytes that do not go on a character.
      for index in range where bytes[index] & 0xC0 != 0x80 { width += 1 }
      isBlank = !range.contains { index in
        bytes[index] > 0x20 && bytes[index] != 0xC2 && bytes[index] != 0xA0
      }
    }
  }

  static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    let lines = lines(of: bytes)
    let width = wrapWidth(of: lines)
    var paragraphs: [Range<Int>] = []
    var current: Range<Int>?
    var previous: Line?
    for line in lines {
      if line.isBlank {
        if let finished = current { paragraphs.append(finished) }
        current = nil
      } else if let open = current, let before = previous, let width,
        isWrapped(before, line, width, bytes, mayBeTitle: paragraphs.isEmpty)
      {
        current = open.lowerBound..<line.range.upperBound
      } else {
        if let finished = current { paragraphs.append(finished) }
        current = line.range
      }
      previous = line
    }
    if let finished = current { paragraphs.append(finished) }
    return paragraphs
  }

  /// Whether the line begins like one of a transcript: `Smith: `.
  private static func startsWithLabel(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = line.range.lowerBound
    guard bytes[start] &- 0x41 < 26 else { return false }
    for index in start..<min(start + 32, line.range.upperBound - 1) where bytes[index] == 0x3A {
      return bytes[index + 1] == 0x20
    }
    return false
  }

  /// Splits at CR, LF, CRLF, NEL, VT, FF, U+2028 and U+2029 (UAX #14 mandatory breaks).
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = lineEnd(of: bytes, from: start) {
      lines.append(Line(start..<end.lowerBound, in: bytes))
      start = end.upperBound
    }
    lines.append(Line(start..<bytes.count, in: bytes))
    return lines
  }

  /// The next mandatory break.
  private static func lineEnd(of bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      var length = 0
      if byte > 0x0D && byte < 0xC2 {
        // Neither ends a line nor begins what does.
      } else if byte >= 0x0A && byte <= 0x0D {
        length = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0x85 {
        length = 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9
      {
        length = 3
      }
      if length > 0 { return index..<index + length }
      index += 1
    }
    return nil
  }

  /// The width that the text is wrapped at, or `nil` where lines are paragraphs.
  private static func wrapWidth(of lines: [Line]) -> Int? {
    var widest = 0
    var long = 0
    var total = 0
    for line in lines where !line.isBlank {
      total += line.width
      if line.width > widestWrap {
        long += line.width
      } else {
        widest = max(widest, line.width)
      }
    }
    return long * 4 > total || widest < narrowestWrap ? nil : widest
  }

  private static func isWrapped(
    _ line: Line, _ next: Line, _ width: Int, _ bytes: [UInt8], mayBeTitle: Bool
  ) -> Bool {
    if line.width > widestWrap { return false }
    if startsWithLabel(next, bytes), !breaksOff(line, width, bytes) { return false }
    var wordEnd = next.range.lowerBound
    while wordEnd < next.range.upperBound, bytes[wordEnd] != 0x20 { wordEnd += 1 }
    let word = wordEnd - next.range.lowerBound
    let first = bytes[next.range].first { $0 != 0x20 } ?? 0
    let isLower = first >= 0x61 && first <= 0x7A
    if isLower { return line.width * 2 > width || endsInMark(line, bytes) }
    return line.width + 1 + word > width * 9 / 10 || !mayBeTitle && breaksOff(line, width, bytes)
  }

  /// Whether the line is full and ends within a sentence, so that the next goes on with it.
  private static func breaksOff(_ line: Line, _ width: Int, _ bytes: [UInt8]) -> Bool {
    guard line.width * 5 > width * 4, let last = bytes[line.range].last(where: { $0 > 0x20 }) else {
      return false
    }
    return last >= 0x61 && last <= 0x7A || last == 0x2C
  }

  /// Whether a closing quotation mark ends the line: what goes on with a small letter tells who spoke.
  private static func endsInMark(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard let last = bytes[line.range].last(where: { $0 > 0x20 }) else { return false }
    return last == 0x22 || last == 0x27
      || bytes[line.range].suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
  }
}
