/// Whether two texts are one utterance in the wording of two newspapers.
///
/// Newspapers shorten, join and punctuate; they do not change what was said. So a passage that is
/// missing is no objection, and neither is a filler or a spelling; a number, a name, a negation or
/// another word in the place of one is.
struct UtteranceJudgement {
  private let short: UtteranceText
  private let long: UtteranceText

  init(_ one: UtteranceText, _ other: UtteranceText) {
    // The answer is the same whichever comes first.
    let isInOrder =
      one.words.count == other.words.count
      ? !other.bytes.lexicographicallyPrecedes(one.bytes) : one.words.count < other.words.count
    (short, long) = isInOrder ? (one, other) : (other, one)
  }

  /// How many words agree where both are one utterance; `nil` where they are two.
  func matchedWords() -> Int? {
    guard short.words.count > UtteranceKey.shortest else { return nil }
    guard let alignment = UtteranceAlignment(short, long) else { return longMatch() }
    let matched = alignment.matched
    guard matched > UtteranceKey.shortest, matched * 4 >= short.words.count * 3 else { return nil }
    guard saysSomething else { return nil }
    var weight = 0
    for difference in alignment.differences {
      guard let added = self.weight(difference) else { return nil }
      weight += added
    }
    return weight * 8 <= matched ? matched : nil
  }

  /// Phrases that anybody may use, *we will see what happens*, are no fragments of what others said.
  private var saysSomething: Bool {
    if short.words.count == long.words.count { return true }
    let contents = short.words.count { $0.traits.contains(.content) }
    return contents > 2 || contents > 1 && short.words.count > 6
  }

  /// How much a difference speaks against one utterance, in words; `nil` where it makes two of them.
  private func weight(_ difference: UtteranceAlignment.Difference) -> Int? {
    let removed = short.words[difference.short]
    var added = long.words[difference.long]
    if difference.isGap, removed.isEmpty || added.isEmpty || removed.count + added.count <= 8 {
      return 0
    }
    if added.isEmpty {
      // Each of the two may have an end that the other lacks, but not one in the place of the other.
      if difference.short.lowerBound == 0 {
        added = long.words[..<difference.long.lowerBound].suffix(removed.count)
        if added.isEmpty { return 0 }
      } else if difference.short.upperBound == short.words.count {
        added = long.words[difference.long.upperBound...].prefix(removed.count)
        if added.isEmpty { return 0 }
      }
    }
    let kept = removed.filter { !$0.traits.contains(.filler) }
    let other = added.filter { !$0.traits.contains(.filler) }
    if kept.isEmpty, other.isEmpty { return 0 }
    // *cease-fire*, *ceasefire*
    if kept.flatMap({ short.bytes[$0.range] }) == other.flatMap({ long.bytes[$0.range] }) {
      return 0
    }
    if kept.count == other.count {
      // Another word in its place: only where it is the same word misspelt or inflected.
      for (one, two) in zip(kept, other) where !isVariant(one, two) { return nil }
      return kept.count
    }
    let changed = kept + other
    let decisive: UtteranceWord.Traits = [.negation, .number, .name, .modal]
    guard kept.isEmpty || other.isEmpty, changed.count < 3,
      changed.allSatisfy({ $0.traits.isDisjoint(with: decisive) })
    else { return nil }
    return changed.count
  }

  private func isVariant(_ one: UtteranceWord, _ other: UtteranceWord) -> Bool {
    let decisive: UtteranceWord.Traits = [.negation, .number, .modal]
    guard one.traits.isDisjoint(with: decisive), other.traits.isDisjoint(with: decisive) else {
      return false
    }
    let isName = one.traits.contains(.name) || other.traits.contains(.name)
    return Spelling.isVariant(
      short.bytes[one.range], long.bytes[other.range], edits: isName ? 1 : 2)
  }

  /// Of texts that are too long to align: how many shingles of the shorter the longer has (Broder's
  /// containment).
  private func longMatch() -> Int? {
    let known = Set(Shingles.hashes(long.words))
    let own = Shingles.hashes(short.words)
    let shared = own.count { known.contains($0) }
    return shared * 10 >= own.count * 9 ? shared : nil
  }
}

/// How alike two words are.
enum Spelling {
  /// Whether two words of five letters or more begin alike and differ in so few letters.
  static func isVariant(
    _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, edits: Int
  ) -> Bool {
    guard min(one.count, other.count) > 4, abs(one.count - other.count) <= edits,
      one.prefix(2) == other.prefix(2)
    else { return false }
    return distance(Array(one), Array(other)) <= edits
  }

  /// Letters added, left out and changed (Levenshtein 1966).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
