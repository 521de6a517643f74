/// A word that may be a cue, and the words around it among which its content and source are looked
/// for.
package struct CueWindow: Sendable {
  package enum Kind: UInt8, Sendable {
    case verb, noun, phrase, colon
  }

  /// The token that may be a cue.
  package let cue: Int
  package let kind: Kind
  /// The tokens of the window, ascending; the middles of long quotations are left out.
  package let tokens: [Int32]
  /// For each token: 0 in a sentence before the cue's, 1 in the same, 2 after.
  package let sentence: [UInt8]
  /// The tokens that the rules take for the source.
  package let source: Range<Int>?

  /// The place of the cue among the tokens.
  let cuePlace: Int

  /// The row of the table of distances for so many places from the cue: exact up to 7, then in ever
  /// wider steps.
  static func distanceRow(_ distance: Int) -> Int {
    let size = abs(distance)
    let bucket: Int
    switch size {
    case ..<8: bucket = size
    case ..<12: bucket = 8
    case ..<16: bucket = 9
    case ..<24: bucket = 10
    case ..<40: bucket = 11
    default: bucket = 12
    }
    return 12 + (distance < 0 ? -bucket : bucket)
  }
}

/// Finds the words that may be cues and makes their windows.
struct CueProposer {
  private static let longest = 160
  /// At most so many windows are made within so many tokens.
  private static let most = 12
  private static let crowd = 100
  /// How many tokens to each side of the cue are looked at to fill a window.
  private static let reach = 600
  /// How many tokens are kept at each end of a quoted part that is left out.
  private static let kept = 5
  /// A cue with fewer tokens after it ends its sentence.
  private static let ending = 4

  let segmentation: Segmentation
  let marks: Marks
  let mentions: Mentions
  /// The chunk of each token.
  private let chunkOf: [Int32]
  /// The quoted part of each token, or -1.
  private let partOf: [Int32]
  private let parts: [Range<Int>]
  private let sentenceStarts: [Int]
  private let sentenceOf: [Int32]
  /// Whether some of the sentence is quoted.
  private let sentenceHasMarks: [Bool]

  init(_ segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions) {
    self.segmentation = segmentation
    self.marks = marks
    self.mentions = mentions
    let count = segmentation.tokens.count
    chunkOf = mentions.chunks(ofTokens: count)
    var partOf = [Int32](repeating: -1, count: count)
    var parts: [Range<Int>] = []
    for span in marks.spans {
      for part in span.parts {
        for token in part.tokens { partOf[token] = Int32(parts.count) }
        parts.append(part.tokens)
      }
    }
    self.partOf = partOf
    self.parts = parts
    var starts: [Int] = []
    var sentenceOf = [Int32](repeating: 0, count: count)
    for (index, token) in segmentation.tokens.enumerated() {
      if starts.isEmpty || token.flags.contains(.sentenceStart) { starts.append(index) }
      sentenceOf[index] = Int32(starts.count - 1)
    }
    var hasMarks = [Bool](repeating: false, count: starts.count)
    for (token, part) in partOf.enumerated() where part >= 0 {
      hasMarks[Int(sentenceOf[token])] = true
    }
    sentenceStarts = starts
    self.sentenceOf = sentenceOf
    sentenceHasMarks = hasMarks
  }

  /// The windows of the words that may be cues; of those that the test accepts, by kind and token.
  func windows(where accepts: (CueWindow.Kind, Int) -> Bool = { _, _ in true }) -> [CueWindow] {
    var result: [CueWindow] = []
    for (paragraph, range) in segmentation.paragraphTokens.enumerated() {
      for token in range {
        guard let kind = kind(of: token, in: range), accepts(kind, token) else { continue }
        // No prose has cues so close; what repeats *said* for megabytes must not cost hours.
        if result.count >= Self.most, result[result.count - Self.most].cue > token - Self.crowd {
          continue
        }
        result.append(window(token, kind, paragraph))
      }
    }
    return result
  }

  // MARK: Candidates

  private func kind(of index: Int, in paragraph: Range<Int>) -> CueWindow.Kind? {
    let token = segmentation.tokens[index]
    if token.scalar == 0x3A {
      // `Zelenskyy: Russia acknowledges`; not *10:30*.
      guard index > paragraph.lowerBound, index + 1 < paragraph.upperBound,
        segmentation.tokens[index + 1].flags.contains(.spaceBefore)
          || segmentation.tokens[index + 1].kind == .punctuation
      else {
        return index + 1 == paragraph.upperBound && index > paragraph.lowerBound ? .colon : nil
      }
      return .colon
    }
    guard token.isWord else { return nil }
    if token.meets(.verbs), token.meets(.forms) { return .verb }
    if token.meets(.cueNoun) { return .noun }
    if Words.phraseCues.contains(token.hash) { return .phrase }
    return nil
  }

  // MARK: Windows

  private func window(_ cue: Int, _ kind: CueWindow.Kind, _ paragraph: Int) -> CueWindow {
    let home = segmentation.paragraphTokens[paragraph]
    let sentence = Int(sentenceOf[cue])
    var range = sentences(about: cue, in: sentence).clamped(to: home)
    // What is farther off is never read: a "sentence" may be megabytes of anything.
    range = widened(range, within: home).clamped(to: max(0, cue - Self.reach)..<cue + Self.reach)
    var tokens = kept(range, cue)
    if end(of: sentence) >= home.upperBound, leadsOn(cue, home),
      let next = nextParagraph(after: paragraph)
    {
      tokens += kept(next.lowerBound..<min(next.upperBound, next.lowerBound + Self.reach), cue)
    }
    // The far ends go first.
    if tokens.count > Self.longest, let place = tokens.firstIndex(of: Int32(cue)) {
      let low = max(0, min(place - Self.longest / 2, tokens.count - Self.longest))
      tokens = Array(tokens[low..<min(tokens.count, low + Self.longest)])
    }
    let relations = tokens.map { token -> UInt8 in
      let other = Int(sentenceOf[Int(token)])
      return other < sentence ? 0 : other == sentence ? 1 : 2
    }
    return CueWindow(
      cue: cue, kind: kind, tokens: tokens, sentence: relations,
      source: ruleSource(cue, kind, paragraph),
      cuePlace: tokens.firstIndex(of: Int32(cue)) ?? 0)
  }

  /// The cue's sentence, with its neighbours where they may hold some of the content: almost always
  /// in marks (all but 9 of 1,374 news quotations), or after a cue that ends its sentence.
  private func sentences(about cue: Int, in sentence: Int) -> Range<Int> {
    let isLast = cue + Self.ending >= end(of: sentence)
    return start(
      of: hasMarks(sentence - 1) ? sentence - 1 : sentence)..<end(
        of: isLast || hasMarks(sentence + 1) ? sentence + 1 : sentence)
  }

  private func hasMarks(_ sentence: Int) -> Bool {
    sentenceHasMarks.indices.contains(sentence) && sentenceHasMarks[sentence]
  }

  private func start(of sentence: Int) -> Int { sentence < 0 ? 0 : sentenceStarts[sentence] }

  private func end(of sentence: Int) -> Int {
    sentence + 1 < sentenceStarts.count
      ? sentenceStarts[sentence + 1] : segmentation.tokens.count
  }

  /// The range with all of the quoted parts that it cuts.
  private func widened(_ range: Range<Int>, within home: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    if low < high {
      if partOf[low] >= 0 { low = min(low, parts[Int(partOf[low])].lowerBound) }
      if partOf[high - 1] >= 0 { high = max(high, parts[Int(partOf[high - 1])].upperBound) }
    }
    return max(low, home.lowerBound)..<min(high, home.upperBound)
  }

  /// The tokens of the range without the middles of long quoted parts that do not hold the cue.
  private func kept(_ range: Range<Int>, _ cue: Int) -> [Int32] {
    var result: [Int32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let part = partOf[index]
      if part >= 0, !parts[Int(part)].contains(cue) {
        let quoted = parts[Int(part)].clamped(to: range)
        if quoted.count > Self.kept * 2 + 2 {
          for token in quoted.prefix(Self.kept) { result.append(Int32(token)) }
          for token in quoted.suffix(Self.kept) { result.append(Int32(token)) }
        } else {
          for token in quoted { result.append(Int32(token)) }
        }
        index = quoted.upperBound
      } else {
        result.append(Int32(index))
        index += 1
      }
    }
    return result
  }

  /// Whether the content may stand in the next paragraph: `insisted:`, `stated that`.
  private func leadsOn(_ cue: Int, _ home: Range<Int>) -> Bool {
    cue + Self.ending >= home.upperBound || segmentation.tokens[home.upperBound - 1].scalar == 0x3A
  }

  private func nextParagraph(after paragraph: Int) -> Range<Int>? {
    segmentation.paragraphTokens[(paragraph + 1)...].first { !$0.isEmpty }
  }

  // MARK: The rules' source

  private func ruleSource(_ cue: Int, _ kind: CueWindow.Kind, _ paragraph: Int) -> Range<Int>? {
    let chunk = Int(chunkOf[cue])
    guard chunk >= 0, mentions.chunks[chunk].kind != .quote else { return nil }
    let clause = ClauseReader(segmentation, mentions, paragraph: paragraph)
    let found: Subject?
    switch kind {
    case .verb:
      let before = clause.subject(before: chunk).subject
      let after = clause.subject(after: chunk, end: clause.sentenceEnd(of: chunk))
      let follows =
        [.quote, .comma].contains(clause.kind(chunk - 1)) && after != nil
        || clause.startsSentence(chunk)
      found = follows ? after ?? before : before ?? after
    case .noun:
      found = clause.mention(chunk)?.possessor.map { Subject(mentions: [$0], firstChunk: chunk) }
    case .phrase:
      found =
        CueReader(clause: clause).phraseCue(at: chunk, end: clause.sentenceEnd(of: chunk))?
        .subject
    case .colon:
      found = clause.subject(fromPhrase: chunk - 1, low: clause.sentenceStart(of: chunk), depth: 0)
    }
    return found?.tokens(of: mentions.mentions)
  }
}
