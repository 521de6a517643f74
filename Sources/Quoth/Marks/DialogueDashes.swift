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
    return spoken.flatMap { line in
      line.ranges.map { QuotedSpan(parts: [part($0, line.paragraph)], isDash: true) }
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
  private func speech(in paragraph: Int) -> [Range<Int>] {
    let range = segmentation.paragraphTokens[paragraph]
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
    let next = index + 1
    guard next < range.upperBound, token.meets(.pronoun) && !token.isCapital || isName(index, range)
    else { return false }
    let verb = segmentation.tokens[next]
    return verb.meets(.strongVerbs) && verb.meets(reporting)
      && (next + 1 == range.upperBound || segmentation.tokens[next + 1].kind == .punctuation
        || token.meets(.pronoun))
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
