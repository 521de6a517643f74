/// Pairs quotation marks, paragraph by paragraph, into the outermost quoted spans.
///
/// Any input has an answer: a mark that nothing closes runs to the end of its paragraph, and on into
/// the next where that opens again, or where only its closing mark stands; a mark that closes nothing
/// is passed over.
struct MarkFinder: Sendable {
  private let inventory = MarkInventory.shared
  private let elisions: WordSet
  private let clipped: WordSet

  init(language: Language) {
    elisions = language.elisions
    clipped = language.clipped
  }

  func find(in segmentation: Segmentation) -> Marks {
    var pairing = pairing(in: segmentation)
    for paragraph in segmentation.paragraphTokens.indices { pairing.read(paragraph) }
    let spoken = DialogueDashes(segmentation: segmentation).find()
    if spoken.isEmpty { return pairing.marks }
    // What is quoted within speech is part of it.
    let lines = Set(spoken.map(\.first.paragraph))
    let quoted = pairing.marks.spans.filter { span in
      !span.parts.contains { lines.contains($0.paragraph) }
    }
    return Marks(
      spans: (quoted + spoken).sorted { $0.first.bytes.lowerBound < $1.first.bytes.lowerBound },
      measures: pairing.marks.measures)
  }

  /// The spans within a quoted part, the outermost of them, in order.
  func spans(within part: QuotedSpan.Part, of segmentation: Segmentation) -> [QuotedSpan] {
    var pairing = pairing(in: segmentation)
    guard part.inner.contains(where: { pairing.reader.mark(at: $0, in: part.inner) != nil }) else {
      return []
    }
    pairing.read(part.paragraph, part.inner)
    return pairing.marks.spans
  }

  private func pairing(in segmentation: Segmentation) -> MarkPairing {
    MarkPairing(
      segmentation: segmentation,
      reader: MarkReader(
        bytes: segmentation.source.bytes, tokens: segmentation.tokens, inventory: inventory,
        elisions: elisions, clipped: clipped))
  }
}

/// The state of pairing: which marks are open in the paragraph being read.
private struct MarkPairing {
  let segmentation: Segmentation
  let reader: MarkReader
  var marks = Marks()

  private var stack: [MarkSighting] = []
  /// Whether the last span stays open and the paragraph being read opens again.
  private var continues = false
  /// Where the paragraphs that a span runs on into are read from again.
  private var resumption = 0

  init(segmentation: Segmentation, reader: MarkReader) {
    self.segmentation = segmentation
    self.reader = reader
  }

  mutating func read(_ paragraph: Int) {
    let range = segmentation.paragraphTokens[paragraph]
    if range.upperBound <= resumption { return }
    read(paragraph, max(range.lowerBound, resumption)..<range.upperBound)
    guard let lone = stack.first, !continues, !marks.spans.isEmpty,
      marks.spans[marks.spans.count - 1].last.tokens.upperBound == range.upperBound,
      let close = closing(of: lone, after: paragraph)
    else { return }
    run(after: paragraph, to: close)
  }

  /// Reads some of the paragraph's tokens.
  mutating func read(_ paragraph: Int, _ range: Range<Int>) {
    var index = range.lowerBound
    stack.removeAll(keepingCapacity: true)
    // Spans that were closed within the open one, in case it proves a lone mark.
    var nested: [(open: MarkSighting, close: Int, count: Int)] = []
    while index < range.upperBound {
      guard let mark = reader.mark(at: index, in: range) else {
        index += 1
        continue
      }
      if mark.family == reader.inventory.singleFamily {
        index = stack.isEmpty ? readSingle(mark, paragraph, range) : index + 1
        continue
      }
      index = mark.token + mark.count
      if isMeasure(mark, range) {
        marks.measures.append(measureRange(mark))
        continue
      }
      if closes(mark, range) {
        let depth = stack.lastIndex { $0.family == mark.family } ?? 0
        let open = stack[depth]
        stack.removeSubrange(depth...)
        if stack.isEmpty {
          close(open, at: mark.token, mark.count, paragraph)
          nested.removeAll(keepingCapacity: true)
        } else if depth == 1 {
          nested.append((open, mark.token, mark.count))
        }
      } else if opens(mark) {
        stack.append(mark)
      }
    }
    guard let lone = stack.first else { return }
    if goesOn(lone, after: paragraph) || nested.isEmpty {
      let end = range.upperBound
      add(part(opening: lone.count, range: lone.token..<end, closing: 0, paragraph), lone)
      continues = goesOn(lone, after: paragraph)
    } else {
      continues = false
      for span in nested { close(span.open, at: span.close, span.count, paragraph) }
    }
  }

  // MARK: Decisions

  private func closes(_ mark: MarkSighting, _ range: Range<Int>) -> Bool {
    guard let open = stack.last(where: { $0.family == mark.family }) else { return false }
    switch mark.direction {
    case -1:
      return true
    case 1:
      // `„A“`, `»A«`, and a typist's `“A“`.
      if reader.inventory.isPair(open.scalar, mark.scalar), open.scalar != mark.scalar {
        return !mark.canOpen || mark.canClose
      }
      return mark.canClose && !mark.canOpen
    default:
      if mark.canClose { return !(mark.canOpen && opensNested(mark, range)) }
      if mark.canOpen { return !opensNested(mark, range) && open.scalar != mark.scalar }
      return true
    }
  }

  private func opens(_ mark: MarkSighting) -> Bool {
    if mark.direction == 1 { return mark.canOpen || !mark.canClose }
    if mark.direction == -1 { return mark.canOpen && stack.isEmpty }
    return mark.canOpen
  }

  /// Whether a straight mark within straight marks opens: two more must close after it.
  private func opensNested(_ mark: MarkSighting, _ range: Range<Int>) -> Bool {
    guard mark.canOpen, !mark.canClose else { return false }
    var closing = 0
    var index = mark.token + mark.count
    while index < range.upperBound {
      if let other = reader.mark(at: index, in: range), other.family == mark.family {
        if other.canOpen, !other.canClose { return closing >= 2 }
        if other.canClose { closing += 1 }
        if closing >= 2 { return true }
        index += other.count
      } else {
        index += 1
      }
    }
    return false
  }

  private func isMeasure(_ mark: MarkSighting, _ range: Range<Int>) -> Bool {
    guard mark.direction == 0, reader.measures(mark) else { return false }
    if !stack.contains(where: { $0.family == mark.family }) { return true }
    // Within a quotation: `“The 12" pipe broke,” he said` has another mark to close it.
    var index = mark.token + mark.count
    guard index < range.upperBound, segmentation.tokens[index].isWord else { return false }
    while index < range.upperBound {
      if let other = reader.mark(at: index, in: range), other.family == mark.family {
        return other.canClose && !other.canOpen
      }
      index += 1
    }
    return false
  }

  /// The number that the mark measures, with the feet before it: `5'11"`.
  private func measureRange(_ mark: MarkSighting) -> Range<Int> {
    let tokens = segmentation.tokens
    var first = mark.token - 1
    if first >= 2, tokens[first - 1].end == tokens[first].start, tokens[first - 2].kind == .number,
      tokens[first - 1].scalar == 0x27 || tokens[first - 1].scalar == 0x2019
    {
      first -= 2
    }
    return tokens.bytes(of: first..<mark.token + mark.count)
  }

  /// Whether the next paragraph that has text opens with the same mark.
  private func goesOn(_ open: MarkSighting, after paragraph: Int) -> Bool {
    var next = paragraph + 1
    while next < segmentation.paragraphTokens.count, segmentation.paragraphTokens[next].isEmpty {
      next += 1
    }
    guard next < segmentation.paragraphTokens.count else { return false }
    let range = segmentation.paragraphTokens[next]
    guard let mark = reader.mark(at: range.lowerBound, in: range) else { return false }
    return mark.family == open.family && mark.canOpen && mark.scalar == open.scalar
  }

  // MARK: Paragraphs that do not open again

  /// So many paragraphs are looked at for the mark that closes one.
  private static let reach = 3

  /// The mark in one of the next paragraphs that closes this one: the first there of its family, which
  /// nothing opens. Some writers open a quotation of several paragraphs only once.
  private func closing(of lone: MarkSighting, after paragraph: Int) -> MarkSighting? {
    let end = min(paragraph + 1 + Self.reach, segmentation.paragraphTokens.count)
    for next in paragraph + 1..<max(paragraph + 1, end) {
      let range = segmentation.paragraphTokens[next]
      var index = range.lowerBound
      while index < range.upperBound {
        guard let mark = reader.mark(at: index, in: range), mark.family == lone.family,
          !(mark.direction == 0 && reader.measures(mark))
        else {
          index += 1
          continue
        }
        let fits = mark.scalar == lone.scalar || mark.direction == -1
        return fits && mark.canClose && !mark.canOpen && index > range.lowerBound ? mark : nil
      }
    }
    return nil
  }

  /// Has the last span go on to the mark that closes it.
  private mutating func run(after paragraph: Int, to close: MarkSighting) {
    resumption = close.token + close.count
    let last = marks.spans.count - 1
    var next = paragraph + 1
    while next < segmentation.paragraphTokens.count {
      let range = segmentation.paragraphTokens[next]
      if range.lowerBound > close.token { return }
      let isLast = range.contains(close.token)
      let tokens = range.lowerBound..<(isLast ? resumption : range.upperBound)
      if !tokens.isEmpty {
        marks.spans[last].parts.append(
          part(opening: 0, range: tokens, closing: isLast ? close.count : 0, next))
      }
      next += 1
    }
  }

  // MARK: Single marks

  private mutating func readSingle(
    _ mark: MarkSighting, _ paragraph: Int, _ range: Range<Int>
  ) -> Int {
    let next = mark.token + mark.count
    let mayOpen = mark.canOpen && !(mark.scalar != 0x2018 && reader.isElision(mark))
    guard mayOpen, mark.direction >= 0 || mark.scalar != 0x2019 else {
      return next
    }
    let singles = SingleMarks(reader: reader, family: mark.family)
    if let end = singles.closing(of: mark, in: range) {
      close(mark, at: end, 1, paragraph)
      return end + 1
    }
    let startsParagraph = mark.token == range.lowerBound
    guard startsParagraph || mark.scalar != 0x27 && mark.scalar != 0x60 else { return next }
    let goesOn = goesOn(mark, after: paragraph)
    if !goesOn, mark.scalar == 0x27 { return next }
    add(
      part(opening: mark.count, range: mark.token..<range.upperBound, closing: 0, paragraph), mark)
    continues = goesOn
    return range.upperBound
  }

  // MARK: Results

  private mutating func close(
    _ open: MarkSighting, at token: Int, _ count: Int, _ paragraph: Int
  ) {
    let range = open.token..<token + count
    add(part(opening: open.count, range: range, closing: count, paragraph), open)
    continues = false
  }

  private func part(
    opening: Int, range: Range<Int>, closing: Int, _ paragraph: Int
  ) -> QuotedSpan.Part {
    QuotedSpan.Part(
      paragraph: paragraph, tokens: range, bytes: segmentation.tokens.bytes(of: range),
      closingTokens: closing,
      openingTokens: opening)
  }

  private mutating func add(_ part: QuotedSpan.Part, _ open: MarkSighting) {
    let opensParagraph =
      part.tokens.lowerBound == segmentation.paragraphTokens[part.paragraph].lowerBound
    if continues, opensParagraph, !marks.spans.isEmpty {
      marks.spans[marks.spans.count - 1].parts.append(part)
    } else {
      marks.spans.append(QuotedSpan(parts: [part]))
    }
  }
}
