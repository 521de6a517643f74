/// Finds speech that a dash at the start of a paragraph opens, as in much French, Spanish, Russian or
/// Irish prose: `— Where’s the key? asked Bernat.`
struct DialogueDashes {
  let segmentation: Segmentation

  private static let dashes: Set<UInt32> = [0x2013, 0x2014, 0x2015]

  /// The spoken spans of the text, without their dashes, in order.
  func find() -> [QuotedSpan] {
    let candidates = segmentation.paragraphTokens.indices.filter(opensWithDash)
    if candidates.isEmpty { return [] }
    let spoken = candidates.map { (paragraph: $0, ranges: speech(in: $0)) }
    // One line that nobody is said to speak is a list or a signature.
    let isDialogue =
      candidates.count > 1
      || spoken.contains { range in
        let end = segmentation.paragraphTokens[range.paragraph].upperBound
        return range.ranges.last.map { $0.upperBound < end } ?? false
      }
    guard isDialogue else { return [] }
    var lines = spoken
    if candidates.allSatisfy(isClose) {
      // *She put it down. —Look again.*
      for paragraph in segmentation.paragraphTokens.indices {
        guard let dash = dashWithin(paragraph) else { continue }
        lines.append((paragraph, speech(in: paragraph, from: dash)))
      }
      lines.sort { $0.paragraph < $1.paragraph }
    }
    return lines.flatMap { line in
      line.ranges.map { QuotedSpan(parts: [part($0, line.paragraph)], isDash: true) }
    }
  }

  /// Whether the first word stands right behind the dash.
  private func isClose(_ paragraph: Int) -> Bool {
    let first = segmentation.paragraphTokens[paragraph].lowerBound
    return !segmentation.tokens[first + 1].flags.contains(.spaceBefore)
  }

  /// The dash behind a sentence of the writer’s that opens speech within a paragraph.
  private func dashWithin(_ paragraph: Int) -> Int? {
    let range = segmentation.paragraphTokens[paragraph]
    let tokens = segmentation.tokens
    guard range.count > 3, !Self.dashes.contains(tokens[range.lowerBound].scalar) else {
      return nil
    }
    return range.dropFirst().dropLast(2).first {
      Self.dashes.contains(tokens[$0].scalar) && isTerminal(tokens[$0 - 1].scalar)
        && tokens[$0].flags.contains(.spaceBefore) && tokens[$0 + 1].isCapital
        && !tokens[$0 + 1].flags.contains(.spaceBefore)
    }
  }

  private func opensWithDash(_ paragraph: Int) -> Bool {
    let range = segmentation.paragraphTokens[paragraph]
    guard range.count >= 3 else { return false }
    let tokens = segmentation.tokens
    let second = tokens[range.lowerBound + 1]
    guard Self.dashes.contains(tokens[range.lowerBound].scalar),
      second.isCapital || [0xBF, 0xA1, 0x2026].contains(second.scalar)
    else { return false }
    return range.contains { isTerminal(tokens[$0].scalar) }
  }

  private func isTerminal(_ scalar: UInt32) -> Bool {
    [0x2E, 0x21, 0x3F, 0x2026].contains(scalar)
  }

  /// The spoken parts of the paragraph: up to the writer’s words, and after the next dash again.
  private func speech(in paragraph: Int, from dash: Int? = nil) -> [Range<Int>] {
    let whole = segmentation.paragraphTokens[paragraph]
    let range = (dash ?? whole.lowerBound)..<whole.upperBound
    let tokens = segmentation.tokens
    var result: [Range<Int>] = []
    var start = range.lowerBound + 1
    var index = start
    var isSpoken = true
    while index < range.upperBound {
      let isDash = Self.dashes.contains(tokens[index].scalar)
      if isSpoken {
        let next = isDash ? index + 1 : index
        let mayEnd = isDash || index > start && isBreak(tokens[index - 1].scalar)
        if mayEnd, index > start, startsCue(next, range) {
          result.append(start..<index)
          isSpoken = false
        }
      } else if isDash {
        isSpoken = true
        start = index + 1
      }
      index += 1
    }
    if isSpoken, start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  private func isBreak(_ scalar: UInt32) -> Bool { scalar == 0x2C || isTerminal(scalar) }

  /// `asked Bernat`, `he said`, `Montse cried` after the words.
  private func startsCue(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, segmentation.tokens[index].isWord else { return false }
    let token = segmentation.tokens[index]
    let reporting: WordClass = [.past, .third]
    if !token.isCapital, token.meets([.strongVerbs, .weak, .gesture]), token.meets(reporting) {
      return true
    }
    if isDescribed(index, range) { return true }
    let next = index + 1
    guard next < range.upperBound, token.meets(.pronoun) && !token.isCapital || isName(index, range)
    else { return false }
    let verb = segmentation.tokens[next]
    return verb.meets(.strongVerbs) && verb.meets(reporting)
      && (next + 1 == range.upperBound || segmentation.tokens[next + 1].kind == .punctuation
        || token.meets(.pronoun))
  }

  /// *the lawyer answered*
  private func isDescribed(_ index: Int, _ range: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    guard index > range.lowerBound + 1, !tokens[index].isCapital,
      tokens[index].hash == Words.the || Words.possessives.contains(tokens[index].hash)
    else { return false }
    return (index + 2..<min(range.upperBound, index + 4)).contains { verb in
      tokens[verb].meets(.strongVerbs) && tokens[verb].meets([.past, .third])
        && tokens[verb - 1].meets([.role, .kin, .person, .title])
        && (index + 1..<verb).allSatisfy { tokens[$0].isWord && !tokens[$0].isCapital }
    }
  }

  /// *Montse cried* at the end of the line.
  private func isName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = segmentation.tokens[index]
    return token.isCapital && !token.meets(.closed) && index > range.lowerBound + 1
  }

  private func part(_ range: Range<Int>, _ paragraph: Int) -> QuotedSpan.Part {
    QuotedSpan.Part(
      paragraph: paragraph, tokens: range, bytes: segmentation.tokens.bytes(of: range),
      closingTokens: 0, openingTokens: 0)
  }
}
