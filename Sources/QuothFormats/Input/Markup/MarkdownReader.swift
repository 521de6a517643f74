import Quoth

/// Takes the text out of Markdown, and knows the way back.
///
/// It reads CommonMark lightly, for the sake of its text, not of its structure: headings, items,
/// table cells and block quotes become paragraphs; emphasis, link targets, images, HTML tags and
/// escapes go; code blocks, link definitions and front matter are left out. A line break within a
/// paragraph is a space, as it is on the page. What is not clearly markup stays text, such as the
/// `*` in *5 \* 3* and the brackets in *“he [the mayor] left”*.
public enum MarkdownReader {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8; ill-formed bytes are read as `SourceText/init(utf8:)` says.
  ///   - id: What the document is called.
  /// - Returns: The text, with ``ReadDocument/originalRange(_:)`` for the way back. The title is
  ///   that of the front matter or the first heading of the first level.
  /// - Complexity: O(*n* log *n*).
  public static func read(_ bytes: [UInt8], id: DocumentID) -> ReadDocument {
    var parser = MarkdownBlocks(file: SourceText(utf8: bytes).bytes)
    parser.run()
    return parser.text.document(id: id, title: parser.title)
  }
}

/// Cuts a document into blocks, line by line.
private struct MarkdownBlocks {
  private let file: [UInt8]
  private(set) var text: MarkupText
  private(set) var title: String?
  /// The lines of the block being read, without their markers.
  private var block: [Range<Int>] = []
  private var quoteDepth = 0
  private var index = 0
  private var lacksCommentEnd = false

  init(file: [UInt8]) {
    self.file = file
    text = MarkupText(file: file)
  }

  mutating func run() {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    frontMatter()
    while index < file.count { line(nextLine()) }
    finishBlock()
  }

  /// The next line without its line break.
  private mutating func nextLine() -> MarkdownLine {
    let start = index
    let end = file[start...].firstIndex(of: 0x0A) ?? file.count
    index = min(end + 1, file.count)
    let hasReturn = end > start && file[end - 1] == 0x0D
    return MarkdownLine(file: file, range: start..<(hasReturn ? end - 1 : end))
  }

  private mutating func line(_ line: MarkdownLine) {
    var line = line
    line.skipSpaces()
    let depth = line.takeQuoteMarkers()
    if depth > quoteDepth { finishBlock() }
    if line.isBlank {
      quoteDepth = depth
      return finishBlock()
    }
    quoteDepth = max(depth, block.isEmpty ? 0 : quoteDepth)
    if let fence = line.fence { return skipCode(fence) }
    if line.starts(with: "<!--"), skipComment(line) { return }
    if line.isRule || line.isTableRule || (block.isEmpty && line.isLinkDefinition) {
      return finishBlock()
    }
    if let heading = line.heading {
      finishBlock()
      if title == nil, heading.level == 1 { title = plain(heading.content) }
      block = [heading.content]
      return finishBlock()
    }
    if line.starts(with: "|") { return cells(line) }
    if line.takeListMarker(interrupts: !block.isEmpty) {
      finishBlock()
      if line.isBlank { return }
    }
    block.append(line.range)
  }

  private mutating func cells(_ line: MarkdownLine) {
    for cell in line.cells {
      finishBlock()
      block = [cell]
    }
    finishBlock()
  }

  private mutating func finishBlock() {
    defer { block = [] }
    guard let first = block.first, let last = block.last else { return }
    text.paragraph(at: first.lowerBound)
    MarkdownInlines.write(block, of: file, to: &text)
    text.paragraph(at: last.upperBound)
  }

  private mutating func skipCode(_ fence: (mark: UInt8, count: Int)) {
    finishBlock()
    while index < file.count {
      var line = nextLine()
      line.skipSpaces()
      _ = line.takeQuoteMarkers()
      let closes = line.fence.map { $0.mark == fence.mark && $0.count >= fence.count } ?? false
      if closes, line.bytes.allSatisfy({ $0 == fence.mark || $0 == 0x20 }) { return }
    }
  }

  /// Passes over a comment that begins the line, whatever lines it has.
  private mutating func skipComment(_ line: MarkdownLine) -> Bool {
    if lacksCommentEnd { return false }
    var cursor = line.range.lowerBound + 4
    while cursor + 2 < file.count {
      if file[cursor] == 0x2D, file[cursor + 1] == 0x2D, file[cursor + 2] == 0x3E {
        finishBlock()
        index = cursor + 3
        return true
      }
      cursor += 1
    }
    lacksCommentEnd = true
    return false
  }

  private mutating func frontMatter() {
    let start = index
    guard index < file.count, nextLine().isFrontMatterRule else { return index = start }
    var found: String?
    while index < file.count {
      let line = nextLine()
      if line.isFrontMatterRule {
        title = found
        return
      }
      if line.starts(with: "title:") {
        let value = String(decoding: line.bytes.dropFirst(6), as: UTF8.self)
        found = String(
          value.drop { " \"'".contains($0) }.reversed().drop { " \"'".contains($0) }.reversed())
      }
    }
    index = start
  }

  private func plain(_ range: Range<Int>) -> String {
    var text = MarkupText(file: file)
    MarkdownInlines.write([range], of: file, to: &text)
    return text.string
  }
}
