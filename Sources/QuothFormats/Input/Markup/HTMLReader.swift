import Quoth

/// Takes the text out of HTML, and knows the way back.
///
/// What a reader of the page sees is kept: entities are decoded, white space is collapsed, blocks
/// become paragraphs, `<br>` and `<pre>` keep their lines, `<q>` gets the quotation marks that a
/// browser shows. Scripts, styles, comments, drawings and form choices are left out. Tags that are
/// not closed, a `<` in the text and a file that ends anywhere are read as browsers do (WHATWG
/// HTML, tokenization), except that the content of `<![CDATA[…]]>` counts as text everywhere.
public enum HTMLReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8; ill-formed bytes are read as `SourceText/init(utf8:)` says.
  ///   - id: What the document is called.
  /// - Returns: The text of the page, with ``ReadDocument/originalRange(_:)`` for the way back, and
  ///   the page's `<title>`.
  /// - Complexity: O(*n*), whatever the input.
  public static func read(_ bytes: [UInt8], id: DocumentID) -> ReadDocument {
    var parser = HTMLParser(file: SourceText(utf8: bytes).bytes)
    parser.run()
    return parser.text.document(id: id, title: parser.title)
  }
}

/// One pass over a page.
private struct HTMLParser {
  private let file: [UInt8]
  private(set) var text: MarkupText
  private(set) var title: String?
  private var preformatted = 0
  private var quotes = 0
  /// What is known to occur nowhere in the rest of the file; without it, unclosed elements would
  /// cost quadratic time.
  private var missing: Set<String> = []

  init(file: [UInt8]) {
    self.file = file
    text = MarkupText(file: file)
  }

  mutating func run() {
    var index = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < file.count {
      let start = index
      while index < file.count, file[index] != 0x3C, file[index] != 0x26 { index &+= 1 }
      copy(start..<index)
      guard index < file.count else { return }
      index = file[index] == 0x26 ? entity(at: index) : markup(at: index)
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    if preformatted > 0 { text.copyPreformatted(range) } else { text.copy(range) }
  }

  /// Reads an entity or a lone ampersand and returns what follows it.
  private mutating func entity(at index: Int) -> Int {
    guard let entity = HTMLEntity(in: file, at: index) else {
      copy(index..<(index + 1))
      return index + 1
    }
    text.append(entity.characters, for: entity.range)
    return entity.range.upperBound
  }

  /// Reads a tag, comment or the like, or a lone `<`, and returns what follows it.
  private mutating func markup(at index: Int) -> Int {
    if let tag = HTMLTag(in: file, at: index) { return element(tag) }
    switch index + 1 < file.count ? file[index + 1] : 0 {
    case 0x21:
      if starts("<!--", at: index) {
        return find("-->", from: index + 4).map { $0 + 3 } ?? file.count
      }
      if starts("<![CDATA[", at: index), let end = find("]]>", from: index + 9) {
        copy((index + 9)..<end)
        return end + 3
      }
      return find(">", from: index).map { $0 + 1 } ?? file.count
    case 0x3F, 0x2F:
      return find(">", from: index).map { $0 + 1 } ?? file.count
    default:
      copy(index..<(index + 1))
      return index + 1
    }
  }

  private mutating func element(_ tag: HTMLTag) -> Int {
    let (start, end) = (tag.range.lowerBound, tag.range.upperBound)
    if !tag.isClosing, HTMLTag.hidden.contains(tag.name), let after = skip(tag) { return after }
    switch tag.name {
    case "br": text.lineBreak(at: start)
    case "q": quotationMark(tag)
    case "pre", "listing":
      text.paragraph(at: start)
      preformatted = max(0, preformatted + (tag.isClosing ? -1 : 1))
    case _ where HTMLTag.blocks.contains(tag.name): text.paragraph(at: start)
    default: break
    }
    return end
  }

  /// Passes over an element that shows no text. Returns `nil` where it is not closed and a browser
  /// would go on.
  private mutating func skip(_ tag: HTMLTag) -> Int? {
    let end = tag.range.upperBound
    if tag.isSelfClosing, tag.name == "svg" || tag.name == "math" { return end }
    guard let closing = find("</" + tag.name, from: end) else {
      return HTMLTag.raw.contains(tag.name) ? file.count : nil
    }
    if tag.name == "title", title == nil { title = Self.plain(file[end..<closing]) }
    return HTMLTag(in: file, at: closing)?.range.upperBound ?? file.count
  }

  private mutating func quotationMark(_ tag: HTMLTag) {
    if tag.isClosing {
      guard quotes > 0 else { return }
      quotes -= 1
    } else {
      quotes += 1
    }
    let depth = tag.isClosing ? quotes : quotes - 1
    let marks = depth % 2 == 0 ? ("“", "”") : ("‘", "’")
    text.append(Array((tag.isClosing ? marks.1 : marks.0).utf8), for: tag.range)
  }

  private func starts(_ word: String, at index: Int) -> Bool {
    HTMLTag.matches(word, in: file, at: index)
  }

  /// Where the word, in lower case for letters, comes next.
  private mutating func find(_ word: String, from start: Int) -> Int? {
    if missing.contains(word) { return nil }
    guard let first = word.utf8.first else { return start }
    var index = start
    while index < file.count {
      while index < file.count, file[index] != first { index &+= 1 }
      if HTMLTag.matches(word, in: file, at: index) { return index }
      index += 1
    }
    missing.insert(word)
    return nil
  }

  /// The text of a title, which has entities but no tags.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
    let file = Array(bytes)
    var text = MarkupText(file: file)
    var index = 0
    while index < file.count {
      if let entity = HTMLEntity(in: file, at: index) {
        text.append(entity.characters, for: entity.range)
        index = entity.range.upperBound
      } else {
        let start = index
        repeat { index += 1 } while index < file.count && file[index] != 0x26
        text.copy(start..<index)
      }
    }
    let title = text.string
    return title.isEmpty ? nil : title
  }
}
