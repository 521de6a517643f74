/// One line of Markdown, from which markers are taken at the front.
struct MarkdownLine {
  let file: [UInt8]
  var range: Range<Int>

  var bytes: ArraySlice<UInt8> { file[range] }
  var isBlank: Bool { bytes.allSatisfy(Self.isSpace) }
  var isFrontMatterRule: Bool { bytes.elementsEqual("---".utf8) }

  func starts(with word: String) -> Bool {
    bytes.starts(with: word.utf8)
  }

  mutating func skipSpaces() {
    range = drop(count(of: Self.isSpace))
  }

  /// Takes all `>` at the front and returns how many there were.
  mutating func takeQuoteMarkers() -> Int {
    var depth = 0
    while bytes.first == 0x3E {
      depth += 1
      range = drop(1)
      skipSpaces()
    }
    return depth
  }

  /// Takes the marker of a list item, and the box of a task.
  ///
  /// - Parameter interrupts: Whether the line would else belong to a paragraph. A year at the
  ///   beginning of a line, *1986. It was …*, then makes no list.
  mutating func takeListMarker(interrupts: Bool) -> Bool {
    var length = 0
    if let first = bytes.first, first == 0x2D || first == 0x2B || first == 0x2A {
      length = 1
    } else {
      let digits = count { (0x30...0x39).contains($0) }
      let rest = bytes.dropFirst(digits)
      guard (1...9).contains(digits), let mark = rest.first, mark == 0x2E || mark == 0x29 else {
        return false
      }
      if interrupts, !(digits == 1 && bytes.first == 0x31) { return false }
      length = digits + 1
    }
    guard let after = bytes.dropFirst(length).first, Self.isSpace(after) else { return false }
    range = drop(length)
    skipSpaces()
    for box in ["[ ] ", "[x] ", "[X] "] where starts(with: box) { range = drop(4) }
    return true
  }

  /// The mark and its number if the line opens or closes a code block.
  var fence: (mark: UInt8, count: Int)? {
    guard let mark = bytes.first, mark == 0x60 || mark == 0x7E else { return nil }
    let length = count { $0 == mark }
    guard length >= 3 else { return nil }
    if mark == 0x60, bytes.dropFirst(length).contains(mark) { return nil }
    return (mark, length)
  }

  /// The text of a heading, without the number signs before and behind it.
  var heading: (level: Int, content: Range<Int>)? {
    let level = count { $0 == 0x23 }
    guard (1...6).contains(level) else { return nil }
    let rest = drop(level)
    guard rest.isEmpty || Self.isSpace(file[rest.lowerBound]) else { return nil }
    var end = rest.upperBound
    while end > rest.lowerBound, Self.isSpace(file[end - 1]) { end -= 1 }
    var signs = end
    while signs > rest.lowerBound, file[signs - 1] == 0x23 { signs -= 1 }
    if signs > rest.lowerBound, Self.isSpace(file[signs - 1]) { end = signs }
    return (level, rest.lowerBound..<end)
  }

  /// Whether the line is a rule, or underlines a heading.
  var isRule: Bool {
    guard let mark = bytes.first, [0x2A, 0x2D, 0x3D, 0x5F].contains(mark) else { return false }
    let marks = bytes.count { $0 == mark }
    return marks >= 3 && bytes.allSatisfy { $0 == mark || Self.isSpace($0) }
  }

  /// Whether the line divides the head of a table from its body.
  var isTableRule: Bool {
    bytes.contains(0x7C) && bytes.contains(0x2D)
      && bytes.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || Self.isSpace($0) }
  }

  /// Whether the line is `[label]: target`, with nothing but a title behind it. A transcript may
  /// have `[Reporter]: What happened?`
  var isLinkDefinition: Bool {
    guard bytes.first == 0x5B, let close = bytes.firstIndex(of: 0x5D),
      close + 1 < range.upperBound, file[close + 1] == 0x3A
    else { return false }
    let rest = file[(close + 2)..<range.upperBound].drop(while: Self.isSpace)
    let title = rest.drop { !Self.isSpace($0) }.drop(while: Self.isSpace)
    guard let mark = title.first else { return rest.contains { $0 == 0x2F || $0 == 0x23 } }
    return mark == 0x22 || mark == 0x27 || mark == 0x28
  }

  /// The ranges between the vertical bars of a table row.
  var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where file[index] == 0x7C && (index == range.lowerBound || file[index - 1] != 0x5C) {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<range.upperBound)
    return cells.filter { !$0.isEmpty }
  }

  private func count(of condition: (UInt8) -> Bool) -> Int {
    bytes.prefix(while: condition).count
  }

  private func drop(_ count: Int) -> Range<Int> {
    (range.lowerBound + count)..<range.upperBound
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
