import Quoth

/// Builds the text of a marked-up file piece by piece and remembers where each piece came from.
///
/// White space is collapsed as on a page: a run of it is one space, and breaks asked for by the
/// markup become one or two line feeds. None is written at the beginning and the end.
struct MarkupText {
  private enum Gap: Int {
    case none, space, line, paragraph
  }

  private let file: [UInt8]
  private var text: [UInt8] = []
  private var map = TextMap()
  private var gap = Gap.none
  private var gapStart = 0

  init(file: [UInt8]) {
    self.file = file
    text.reserveCapacity(file.count)
  }

  /// Copies a range of the file, its white space collapsed.
  mutating func copy(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if Self.isSpace(file[index]) {
        ask(for: .space, at: index)
        index += 1
        continue
      }
      if isSoftHyphen(at: index, before: range.upperBound) {
        index += 2
        continue
      }
      let start = index
      repeat {
        index += 1
      } while index < range.upperBound && !Self.isSpace(file[index])
        && !isSoftHyphen(at: index, before: range.upperBound)
      flushGap(before: start)
      text.append(contentsOf: file[start..<index])
      map.append(length: index - start, original: start..<index, isVerbatim: true)
    }
  }

  /// Copies a range of the file with its white space as it is.
  mutating func copyPreformatted(_ range: Range<Int>) {
    if range.isEmpty { return }
    flushGap(before: range.lowerBound)
    text.append(contentsOf: file[range])
    map.append(length: range.count, original: range, isVerbatim: true)
  }

  /// Adds characters that stand for a range of the file, such as an entity.
  mutating func append(_ characters: [UInt8], for range: Range<Int>) {
    if characters.count == 1, Self.isSpace(characters[0]) {
      return ask(for: .space, at: range.lowerBound)
    }
    // A soft hyphen says where a word may be broken; it would hide the word from every list.
    if characters.isEmpty || characters == [0xC2, 0xAD] { return }
    flushGap(before: range.lowerBound)
    text.append(contentsOf: characters)
    map.append(length: characters.count, original: range, isVerbatim: false)
  }

  /// Asks for a space before the next text.
  mutating func space(at index: Int) {
    ask(for: .space, at: index)
  }

  /// Asks for a new line before the next text; a second one makes a paragraph.
  mutating func lineBreak(at index: Int) {
    ask(for: gap.rawValue < Gap.line.rawValue ? .line : .paragraph, at: index)
  }

  /// Asks for a new paragraph before the next text.
  mutating func paragraph(at index: Int) {
    ask(for: .paragraph, at: index)
  }

  /// The document.
  func document(id: DocumentID, title: String?) -> ReadDocument {
    ReadDocument(
      id: id, title: title, text: SourceText(utf8: text), original: SourceText(utf8: file),
      map: map)
  }

  /// The text so far.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether HTML takes the byte for white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte <= 0x0D && byte >= 0x09 && byte != 0x0B)
  }

  private func isSoftHyphen(at index: Int, before end: Int) -> Bool {
    file[index] == 0xC2 && index + 1 < end && file[index + 1] == 0xAD
  }

  private mutating func ask(for wanted: Gap, at index: Int) {
    if gap == .none { gapStart = index }
    if wanted.rawValue > gap.rawValue { gap = wanted }
  }

  private mutating func flushGap(before index: Int) {
    guard gap != .none else { return }
    if !text.isEmpty {
      let original = gapStart..<max(gapStart, index)
      switch gap {
      case .none: break
      case .space:
        text.append(0x20)
        map.append(length: 1, original: original, isVerbatim: original.count == 1)
      case .line:
        text.append(0x0A)
        map.append(length: 1, original: original, isVerbatim: false)
      case .paragraph:
        text.append(contentsOf: [0x0A, 0x0A])
        map.append(length: 2, original: original, isVerbatim: false)
      }
    }
    gap = .none
  }
}
