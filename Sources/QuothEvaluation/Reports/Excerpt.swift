import Quoth
import QuothFormats

/// A content with a little of the text around it, on one line: `… told her that ⟦he would⟧ go …`.
struct Excerpt {
  private static let contextLength = 48
  private static let longestContent = 200

  private let bytes: [UInt8]

  init(_ source: SourceText) {
    bytes = source.bytes
  }

  /// The excerpt of a quotation.
  func text(of quote: AnnotatedQuote) -> String {
    let fragments = quote.fragments.map { $0.clamped(to: 0..<bytes.count) }
      .sorted { $0.lowerBound < $1.lowerBound }
    guard let first = fragments.first, let last = fragments.map(\.upperBound).max() else {
      return ""
    }
    let start = stepped(from: first.lowerBound, by: -Self.contextLength)
    let end = stepped(from: last, by: Self.contextLength)
    var text = start > 0 ? "… " + words(start..<first.lowerBound) : words(0..<first.lowerBound)
    var position = first.lowerBound
    for fragment in fragments {
      if fragment.lowerBound > position {
        text += shortened(position..<fragment.lowerBound, to: Self.contextLength)
      }
      text += "⟦" + shortened(fragment, to: Self.longestContent) + "⟧"
      position = max(position, fragment.upperBound)
    }
    text += words(last..<end) + (end < bytes.count ? " …" : "")
    return TerminalText.plain(text)
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The range, its middle left out if it is too long.
  private func shortened(_ range: Range<Int>, to length: Int) -> String {
    let head = stepped(from: range.lowerBound, by: length * 2 / 3)
    let tail = stepped(from: range.upperBound, by: -length / 3)
    return head < tail
      ? words(range.lowerBound..<head) + " … " + words(tail..<range.upperBound) : words(range)
  }

  /// So many characters on or back, and to the nearest end of a word before that.
  private func stepped(from offset: Int, by count: Int) -> Int {
    let limit = count < 0 ? 0 : bytes.count
    let step = count < 0 ? -1 : 1
    var (position, left) = (offset, abs(count))
    var lastBreak = position
    while position != limit, left > 0 {
      position += step
      while position != limit, position > 0, bytes[position] & 0xC0 == 0x80 { position += step }
      left -= 1
      if position == limit || bytes[step > 0 ? position : position - 1] <= 0x20 {
        lastBreak = position
      }
    }
    return lastBreak == offset ? position : lastBreak
  }
}

extension AnnotatedSpeaker {
  /// The speaker in words: the name, and the words of the text that stand for it.
  func label(in source: SourceText) -> String {
    let words = text ?? spans.first.map { source[$0] } ?? ""
    guard let name = name ?? aliases.first, !name.isEmpty else {
      return words.isEmpty ? "somebody" : words
    }
    return words.isEmpty || words == name ? name : "\(name) (‘\(words)’)"
  }
}

extension AnnotatedQuote {
  /// The speaker in words.
  func speakerLabel(in source: SourceText) -> String {
    speaker?.label(in: source) ?? "nobody"
  }

  /// The words of the content, fragments joined by ` … `.
  func words(in source: SourceText) -> String {
    fragments.map { source[$0] }.joined(separator: " … ")
  }
}
