/// Where a text has words that are akin to a description’s, and what stands around those whom it may mean.
extension Resolution {
  /// The words around a mention of somebody: its sentence, and of the first also the sentence before and what
  /// follows in its paragraph: *He was proved wrong by a bricklayer. Lee Marsh, 38, was eating his lunch.*
  func introduction(of mention: Int, isFirst: Bool) -> Range<Int> {
    let first = mentions[mention].tokens.lowerBound
    let reach = isFirst ? 40 : 20
    return words(
      around: mention, from: first - reach, to: first + reach, sentences: isFirst ? 2 : 1,
      until: isFirst ? .paragraphStart : .sentenceStart)
  }

  /// The sentence that has the mention, as far as it is near.
  func sentence(of mention: Int) -> Range<Int> {
    let own = mentions[mention].tokens
    return words(
      around: mention, from: own.lowerBound - 40, to: own.upperBound + 40, sentences: 1,
      until: .sentenceStart)
  }

  /// The words between two places, from where so many sentences begin on to where a token has the flag.
  private func words(
    around mention: Int, from low: Int, to high: Int, sentences: Int, until stop: Token.Flags
  ) -> Range<Int> {
    var start = mentions[mention].tokens.lowerBound
    var end = mentions[mention].tokens.upperBound
    var left = sentences
    while start > max(0, low) {
      if tokens[start].flags.contains(.sentenceStart) {
        left -= 1
        if left == 0 { break }
      }
      start -= 1
    }
    while end < min(tokens.count, high), !tokens[end].flags.contains(stop) { end += 1 }
    return start..<end
  }

  /// Where the text around the mention has one of the words again, and where it has one of the same stem, or a part
  /// of one: *novel* of *novelist*, *keeps* of *beekeeper*; both in order.
  ///
  /// - Complexity: O(1): looks at a bounded number of tokens.
  func kinOf(_ words: [Int], near mention: Int) -> (words: [Int], stems: [Int]) {
    let middle = mentions[mention].head
    var same: [Int] = []
    var stems: [Int] = []
    for other in max(0, middle - 2000)..<min(tokens.count, middle + 800)
    where tokens[other].isWord && tokens[other].range.count >= 4 {
      for word in words where other != word {
        if tokens[other].hash == tokens[word].hash { same.append(other) }
        if areAkin(other, word) {
          stems.append(other)
          break
        }
      }
    }
    return (same, stems)
  }

  private func areAkin(_ other: Int, _ word: Int) -> Bool {
    let (one, two) = (bytes[tokens[word].range], bytes[tokens[other].range])
    guard one.count >= 4, let first = one.first, let second = two.first,
      one.count >= 7 || first | 0x20 == second | 0x20
    else { return false }
    let shared = zip(one, two).prefix { $0 | 0x20 == $1 | 0x20 }.count
    if shared >= 4 { return shared >= min(one.count, two.count) - 2 }
    if one.count < 7 || tokens[other].meets(.closed) { return false }
    let part = stem(of: other)
    return part.count >= 4 && one.count - part.count >= 3
      && one.dropFirst(2).indices.contains { one[$0...].starts(with: part) }
  }

  /// The word without an ending: *keep* of *keeps*.
  private func stem(of token: Int) -> ArraySlice<UInt8> {
    let word = bytes[tokens[token].range]
    for ending in ["ing", "ed", "s"]
    where word.count > ending.utf8.count + 3
      && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      return word.dropLast(ending.utf8.count)
    }
    return word
  }
}

extension Range<Int> {
  /// Whether one of the numbers, which are in order, is in the range.
  func hasAny(of numbers: [Int]) -> Bool {
    let first = numbers.firstSorted { $0 >= lowerBound }
    return first < numbers.count && numbers[first] < upperBound
  }
}
