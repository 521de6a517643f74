/// A start or end tag.
struct HTMLTag {
  /// The name in lower case.
  let name: String
  let isClosing: Bool
  let isSelfClosing: Bool
  /// From `<` to behind `>`, or to the end of the file where `>` is missing.
  let range: Range<Int>

  /// Reads the tag at the index, or returns `nil` if none begins there.
  ///
  /// - Parameter limit: Where to stop; by default the end of the file.
  init?(in file: [UInt8], at start: Int, before limit: Int? = nil) {
    let limit = limit ?? file.count
    guard start + 1 < limit, file[start] == 0x3C else { return nil }
    var index = start + 1
    isClosing = file[index] == 0x2F
    if isClosing { index += 1 }
    guard index < limit, Self.isLetter(file[index]) else { return nil }
    var name: [UInt8] = []
    while index < limit, !Self.endsName(file[index]) {
      // No element that matters here has a long name; a megabyte of letters need not be kept.
      if name.count < 16 { name.append(file[index] | (Self.isLetter(file[index]) ? 0x20 : 0)) }
      index += 1
    }
    self.name = String(decoding: name, as: UTF8.self)
    let end = Self.end(in: file, from: index, before: limit)
    isSelfClosing = end >= 2 && file[end - 1] == 0x3E && file[end - 2] == 0x2F
    range = start..<end
  }

  /// Passes over attributes; `>` inside a quoted value does not end the tag.
  private static func end(
    in file: [UInt8], from start: Int, before limit: Int
  ) -> Int {
    var index = start
    var isAfterEquals = false
    while index < limit {
      let byte = file[index]
      index += 1
      switch byte {
      case 0x3E: return index
      case 0x22 where isAfterEquals, 0x27 where isAfterEquals:
        while index < limit, file[index] != byte { index &+= 1 }
        index += 1
        isAfterEquals = false
      case 0x3D: isAfterEquals = true
      case _ where MarkupText.isSpace(byte): break
      default: isAfterEquals = false
      }
    }
    return limit
  }

  /// Whether the word, whose letters are in lower case, stands at the index in any case.
  static func matches(_ word: String, in file: [UInt8], at index: Int) -> Bool {
    var index = index
    for byte in word.utf8 {
      guard index < file.count else { return false }
      let found = file[index]
      guard found == byte || (isLetter(found) && found | 0x20 == byte | 0x20) else { return false }
      index += 1
    }
    return true
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == 0x3E || byte == 0x2F || MarkupText.isSpace(byte)
  }

  /// Elements whose content ends at nothing but their end tag or the end of the file.
  static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe"]

  /// Elements whose content is not part of the page's text.
  static let hidden: Set<String> = raw.union([
    "noscript", "noembed", "noframes", "template", "svg", "math", "select", "datalist", "object",
    "audio", "video", "canvas",
  ])

  /// Elements that begin and end paragraphs.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "search", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}
