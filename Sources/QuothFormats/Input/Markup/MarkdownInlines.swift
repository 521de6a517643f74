/// Takes the markup out of the lines of one block.
struct MarkdownInlines {
  private enum Action {
    case drop, lineBreak, paragraph
    case replace([UInt8])
  }

  /// A run of `*` or `_` that may begin or end emphasis.
  private struct Run {
    var range: Range<Int>
    var opened = 0
    var closed = 0
    var rest: Int { range.count - opened - closed }
  }

  /// Longer tags and link targets than this are taken for text; it keeps the time linear.
  private static let longestMarkup = 1024

  private let file: [UInt8]
  private var edits: [(range: Range<Int>, action: Action)] = []
  private var runs: [Run] = []
  private var openRuns: [UInt8: [Int]] = [:]
  private var brackets: [Range<Int>] = []
  private var lastTicks: [Int: Int] = [:]
  private var openTicks: Set<Int> = []

  /// Writes the text of the lines, with a space or a hard break between them.
  static func write(_ lines: [Range<Int>], of file: [UInt8], to text: inout MarkupText) {
    var inlines = MarkdownInlines(file: file)
    for line in lines { inlines.collectTicks(line) }
    for line in lines { inlines.scan(line) }
    inlines.finishRuns()
    inlines.emit(lines, to: &text)
  }

  private init(file: [UInt8]) {
    self.file = file
  }

  private mutating func collectTicks(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard file[index] == 0x60 else {
        index += 1
        continue
      }
      let end = endOfRun(at: index, in: line)
      lastTicks[end - index] = index
      index = end
    }
  }

  private mutating func scan(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      switch file[index] {
      case 0x5C: index = escape(at: index, in: line)
      case 0x26: index = entity(at: index, in: line)
      case 0x60: index = ticks(at: index, in: line)
      case 0x2A, 0x5F: index = emphasis(at: index, in: line)
      case 0x3C: index = tag(at: index, in: line)
      case 0x5B:
        let isImage = index > line.lowerBound && file[index - 1] == 0x21
        brackets.append((isImage ? index - 1 : index)..<(index + 1))
        index += 1
      case 0x5D: index = closingBracket(at: index, in: line)
      default: index += 1
      }
    }
  }

  private mutating func escape(at index: Int, in line: Range<Int>) -> Int {
    if index + 1 == line.upperBound {
      edits.append((index..<(index + 1), .lineBreak))
    } else if Self.isPunctuation(file[index + 1]) {
      edits.append((index..<(index + 1), .drop))
    }
    return index + 2
  }

  private mutating func entity(at index: Int, in line: Range<Int>) -> Int {
    guard let entity = HTMLEntity(in: file, at: index), entity.range.upperBound <= line.upperBound
    else { return index + 1 }
    edits.append((entity.range, .replace(entity.characters)))
    return entity.range.upperBound
  }

  private mutating func ticks(at index: Int, in line: Range<Int>) -> Int {
    let end = endOfRun(at: index, in: line)
    let count = end - index
    let closes = openTicks.remove(count) != nil
    if closes || lastTicks[count, default: 0] > index {
      if !closes { openTicks.insert(count) }
      edits.append((index..<end, .drop))
    }
    return end
  }

  private mutating func emphasis(at index: Int, in line: Range<Int>) -> Int {
    let mark = file[index]
    let end = endOfRun(at: index, in: line)
    let before = index > line.lowerBound ? file[index - 1] : 0x20
    let after = end < line.upperBound ? file[end] : 0x20
    var canOpen = !MarkupText.isSpace(after)
    var canClose = !MarkupText.isSpace(before)
    if mark == 0x5F, canOpen, canClose {
      canOpen = Self.isPunctuation(before)
      canClose = Self.isPunctuation(after)
    }
    var run = Run(range: index..<end)
    if canClose {
      while run.rest > 0, let opener = openRuns[mark]?.last {
        let count = min(runs[opener].rest, run.rest)
        runs[opener].opened += count
        run.closed += count
        if runs[opener].rest == 0 { openRuns[mark]?.removeLast() }
      }
    }
    runs.append(run)
    if canOpen, run.rest > 0 { openRuns[mark, default: []].append(runs.count - 1) }
    return end
  }

  private mutating func finishRuns() {
    for run in runs where run.opened + run.closed > 0 {
      let (start, end) = (run.range.lowerBound, run.range.upperBound)
      edits.append((start..<(start + run.closed), .drop))
      edits.append(((end - run.opened)..<end, .drop))
    }
  }

  private mutating func tag(at index: Int, in line: Range<Int>) -> Int {
    let limit = min(line.upperBound, index + Self.longestMarkup)
    guard let close = file[index..<limit].firstIndex(of: 0x3E) else { return index + 1 }
    let inside = file[(index + 1)..<close]
    let isLink = inside.contains(0x3A) || inside.contains(0x40)
    if isLink, !inside.contains(where: MarkupText.isSpace) {
      edits.append((index..<(index + 1), .drop))
      edits.append((close..<(close + 1), .drop))
      return close + 1
    }
    guard let tag = HTMLTag(in: file, at: index, before: limit),
      file[tag.range.upperBound - 1] == 0x3E
    else { return index + 1 }
    let isBlock = HTMLTag.blocks.contains(tag.name)
    edits.append((tag.range, tag.name == "br" ? .lineBreak : isBlock ? .paragraph : .drop))
    return tag.range.upperBound
  }

  private mutating func closingBracket(at index: Int, in line: Range<Int>) -> Int {
    guard let opening = brackets.popLast() else { return index + 1 }
    if opening.upperBound < index, file[opening.upperBound] == 0x5E {
      edits.append((opening.lowerBound..<(index + 1), .drop))
      return index + 1
    }
    guard let end = endOfTarget(after: index + 1, in: line) else { return index + 1 }
    if opening.count == 2 {
      edits.append((opening.lowerBound..<end, .drop))
    } else {
      edits.append((opening, .drop))
      edits.append((index..<end, .drop))
    }
    return end
  }

  /// The end of `(target)` or `[label]` at the index.
  private func endOfTarget(after start: Int, in line: Range<Int>) -> Int? {
    guard start < line.upperBound, file[start] == 0x28 || file[start] == 0x5B else { return nil }
    let open = file[start]
    let close: UInt8 = open == 0x28 ? 0x29 : 0x5D
    var depth = 0
    for index in start..<min(line.upperBound, start + Self.longestMarkup) {
      if file[index] == open { depth += 1 }
      if file[index] == close { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  private func emit(_ lines: [Range<Int>], to text: inout MarkupText) {
    // A stable order puts an image, which covers what is inside it, before its insides.
    let edits = edits.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var next = 0
    for line in lines {
      var position = line.lowerBound
      while next < edits.count, edits[next].range.lowerBound < line.upperBound {
        let (range, action) = edits[next]
        next += 1
        if range.lowerBound < position { continue }
        text.copy(position..<range.lowerBound)
        switch action {
        case .drop: break
        case .lineBreak: text.lineBreak(at: range.lowerBound)
        case .paragraph: text.paragraph(at: range.lowerBound)
        case .replace(let characters): text.append(characters, for: range)
        }
        position = range.upperBound
      }
      text.copy(position..<max(position, line.upperBound))
      let isHard = file[line].suffix(2).elementsEqual([0x20, 0x20])
      if isHard { text.lineBreak(at: line.upperBound) } else { text.space(at: line.upperBound) }
    }
  }

  private func endOfRun(at start: Int, in line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, file[end] == file[start] { end += 1 }
    return end
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
      || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
  }
}
