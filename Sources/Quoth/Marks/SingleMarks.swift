/// Finds where a single quotation mark closes among apostrophes.
struct SingleMarks {
  let reader: MarkReader
  let family: Int

  /// A quotation in typewriter apostrophes that is longer than this is none.
  private static let longest = 400

  /// The token of the closing mark for the one that opens at `open`, or `nil`.
  ///
  /// A mark after punctuation surely closes. After a letter it may be the apostrophe of a plural
  /// (*the workers’ rights*): then a later mark that can close is preferred. Where others
  /// open within, each takes a mark of its own: *‘He said ‘no’ and left.’*
  func closing(of open: MarkSighting, in paragraph: Range<Int>) -> Int? {
    var fallback: Int?
    // How many are open within, and where the first of them closes.
    var depth = 0
    var first: Int?
    var index = open.token + open.count
    let limit = min(paragraph.upperBound, index + Self.longest)
    while index < limit {
      defer { index += 1 }
      guard let mark = reader.mark(at: index, in: paragraph), mark.family == family else {
        continue
      }
      if mark.count == 2 { continue }
      if mark.canOpen, !mark.canClose, mark.direction >= 0 {
        if reader.isElision(mark) { continue }
        // Another quotation opens: the last mark that could close did.
        if let fallback { return first ?? fallback }
        if mark.scalar == open.scalar, mark.direction == 1 { depth += 1 }
        continue
      }
      guard mark.canClose, index > open.token + 1 else { continue }
      let before = reader.tokens[index - 1]
      if reader.isElidedAnd(before: index) { continue }
      if before.kind == .punctuation || depth > 0 && !isPluralPossessive(index, in: paragraph) {
        if depth == 0 { return index }
        depth -= 1
        first = first ?? index
        continue
      }
      if isPluralPossessive(index, in: paragraph) || isClipped(index, in: paragraph) {
        fallback = fallback ?? index
        continue
      }
      return first ?? index
    }
    return first ?? fallback
  }

  /// The apostrophe of a word with its end cut off, and another word of the sentence after it:
  /// *wearin’ a frock*, *a pack o’ lies*.
  private func isClipped(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let before = reader.tokens[index - 1]
    guard before.isWord, index + 1 < paragraph.upperBound else { return false }
    let next = reader.tokens[index + 1]
    let goesOn = next.isWord && !next.flags.contains(.sentenceStart) || next.scalar == 0x2C
    guard goesOn else { return false }
    if reader.clipped.contains(before.hash) { return next.isWord }
    return reader.endsInClippedParticiple(before)
  }

  /// A word in *s* before it and another word after it.
  private func isPluralPossessive(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let before = reader.tokens[index - 1]
    guard before.isWord, index + 1 < paragraph.upperBound, reader.tokens[index + 1].isWord,
      reader.endsInS(before)
    else { return false }
    return !reader.tokens[index + 1].flags.contains(.sentenceStart)
  }
}

extension MarkReader {
  /// The second apostrophe of *rock 'n' roll*.
  func isElidedAnd(before mark: Int) -> Bool {
    mark >= 2 && tokens[mark - 1].end - tokens[mark - 1].start == 1
      && bytes[Int(tokens[mark - 1].start)] | 0x20 == UInt8(ascii: "n")
      && (tokens[mark - 2].scalar == 0x27 || tokens[mark - 2].scalar == 0x2019)
      && tokens[mark - 2].end == tokens[mark - 1].start
  }

  func endsInS(_ token: Token) -> Bool {
    bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// *bleedin*, *havin*: an *-ing* without its *g*, unless a listed word ends so.
  func endsInClippedParticiple(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.range.count > 4 && token.isUnlisted
      && bytes[end - 2] | 0x20 == UInt8(ascii: "i") && bytes[end - 1] | 0x20 == UInt8(ascii: "n")
  }
}
