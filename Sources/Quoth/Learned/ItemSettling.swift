/// Brings what the network reads off the windows of a document together: gaps are closed, quoted
/// spans go whole to the quotation that holds most of them, and of two quotations of the same words
/// the surer stays.
struct ItemSettling {
  /// A gap of fewer tokens inside a sentence is closed, where neither cue nor source stands in it.
  private static let gap = 25
  /// Words that a quoted part needs, to be snapped to.
  private static let snappedWords = 4
  /// Of two quotations the surer stays when they share more than this of the other's words.
  private static let overlap = 0.5

  /// How many items before and after one may share its sentence.
  private static let neighbours = 6

  let tokens: [Token]
  let parts: [Range<Int>]

  init(_ segmentation: Segmentation, _ parts: QuotedParts) {
    tokens = segmentation.tokens
    self.parts = parts.open
  }

  func settle(_ found: [LearnedItem]) -> [LearnedItem] {
    var items = found
    for index in items.indices { items[index].content = filled(items[index]) }
    snap(&items)
    items = ContentEdges(tokens: tokens, parts: parts).mended(items)
    for index in items.indices { items[index].content = joined(items[index].content) }
    return surest(relayed(items))
  }

  /// *The ministry confirmed that it had met, according to the news agency*: the words are the
  /// ministry’s, and the agency passed them on.
  private func relayed(_ items: [LearnedItem]) -> [LearnedItem] {
    var result = items
    var dropped: Set<Int> = []
    for (index, outer) in items.enumerated() where isRelay(outer) {
      guard let relay = outer.source, let whole = outer.content.first, outer.content.count == 1
      else { continue }
      let near = max(0, index - Self.neighbours)..<min(items.count, index + Self.neighbours + 1)
      for inner in near where inner != index && items[inner].window.kind == .verb {
        guard let own = items[inner].source, whole.contains(items[inner].window.cue),
          whole.contains(own.lowerBound),
          items[inner].content.allSatisfy({ whole.clamped(to: $0) == $0 })
        else { continue }
        // All that the agency tells is the other’s sentence.
        guard let last = items[inner].content.last, last.upperBound + 2 >= whole.upperBound,
          min(own.lowerBound, items[inner].content[0].lowerBound) <= whole.lowerBound + 3
        else { continue }
        result[inner].relay = relay
        dropped.insert(index)
      }
    }
    return result.indices.filter { !dropped.contains($0) }.map { result[$0] }
  }

  /// *according to*, *as reported by*
  private func isRelay(_ item: LearnedItem) -> Bool {
    let cue = item.window.cue
    if item.window.kind == .phrase { return true }
    if item.window.kind == .verb, let source = item.source, source.lowerBound > 0,
      isMedia(source.upperBound - 1), tokens[source.lowerBound - 1].scalar == 0x2C,
      item.content.allSatisfy({ $0.upperBound <= source.lowerBound })
    {
      // *The ministry said that it had met, the state news agency reported*
      return true
    }
    return cue > 0 && cue + 1 < tokens.count && tokens[cue].meets(.participle)
      && tokens[cue - 1].hash == Words.as && tokens[cue + 1].hash == Words.by
  }

  private func isMedia(_ token: Int) -> Bool {
    tokens[token].meets(.media) || Words.mediaHeads.contains(tokens[token].hash)
  }

  private func isWord(_ token: Int) -> Bool { tokens[token].kind != .punctuation }

  private func hasWords(_ range: Range<Int>) -> Bool { range.contains(where: isWord) }

  private func filled(_ item: LearnedItem) -> [Range<Int>] {
    var result: [Range<Int>] = []
    let cue = item.window.cue
    for span in item.content {
      if let last = result.last, last.upperBound <= span.lowerBound {
        let between = last.upperBound..<span.lowerBound
        let isAlone =
          !between.contains(cue) && !(item.source.map { between.contains($0.lowerBound) } ?? false)
        let isSame =
          !(between.lowerBound..<span.lowerBound + 1).contains {
            tokens[$0].flags.contains(.sentenceStart)
          } && (between.lowerBound > cue) == (span.lowerBound > cue)
        if isAlone, isSame, between.count < Self.gap {
          result[result.count - 1] = last.lowerBound..<span.upperBound
          continue
        }
      }
      result.append(span)
    }
    return result
  }

  private func snap(_ items: inout [LearnedItem]) {
    // For each part the items that hold some of it, and how much.
    var holders: [Int: [(item: Int, held: Int)]] = [:]
    for (index, item) in items.enumerated() {
      var held: [Int: Int] = [:]
      for span in item.content {
        var part = firstPart(endingAfter: span.lowerBound)
        while part < parts.count, parts[part].lowerBound < span.upperBound {
          held[part, default: 0] += span.clamped(to: parts[part]).count
          part += 1
        }
      }
      for (part, count) in held where !parts[part].contains(item.window.cue) {
        holders[part, default: []].append((index, count))
      }
    }
    for part in holders.keys.sorted() where parts[part].count(where: isWord) >= Self.snappedWords {
      let best = holders[part]?.max { ($0.held, -$0.item) < ($1.held, -$1.item) }
      guard let best else { continue }
      snap(&items[best.item], to: parts[part], held: best.held)
    }
  }

  /// Widens the item's content to the whole part, if it holds half of what its window shows of it.
  private func snap(_ item: inout LearnedItem, to part: Range<Int>, held: Int) {
    guard let first = item.window.tokens.first, let last = item.window.tokens.last,
      held * 2 >= (Int(first)..<Int(last) + 1).clamped(to: part).count
    else { return }
    let touching = item.content.filter { $0.overlaps(part) }
    let low = min(part.lowerBound, touching.map(\.lowerBound).min() ?? part.lowerBound)
    let high = max(part.upperBound, touching.map(\.upperBound).max() ?? part.upperBound)
    item.content =
      (item.content.filter { !$0.overlaps(part) } + [low..<high])
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private func firstPart(endingAfter token: Int) -> Int {
    parts.firstSorted { $0.upperBound > token }
  }

  /// Fragments that only marks and punctuation part are one.
  private func joined(_ content: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for span in content {
      if let last = result.last,
        last.upperBound >= span.lowerBound || !hasWords(last.upperBound..<span.lowerBound)
      {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }

  /// Of quotations of the same words the surest; one may stand inside a much longer one.
  private func surest(_ items: [LearnedItem]) -> [LearnedItem] {
    var kept: [LearnedItem] = []
    var owner: [Int: Int] = [:]
    let order = items.indices.sorted {
      (-items[$0].cueProbability, $0) < (-items[$1].cueProbability, $1)
    }
    for index in order {
      let item = items[index]
      let words = item.content.flatMap { Array($0) }
      var shares: [Int: Int] = [:]
      for token in words { if let other = owner[token] { shares[other, default: 0] += 1 } }
      let taken = shares.values.reduce(0, +)
      if Double(taken) > Self.overlap * Double(words.count),
        let other = shares.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key
      {
        let size = kept[other].content.reduce(0) { $0 + $1.count }
        if Double(taken) > Self.overlap * Double(size) { continue }
      }
      for token in words where owner[token] == nil { owner[token] = kept.count }
      kept.append(item)
    }
    return kept.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }
}
