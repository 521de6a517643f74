/// What those are called whom a story only describes: the words that it mostly has for them.
extension Resolution {
  /// - Complexity: O(*n*) in the number of mentions.
  mutating func nameDescriptions() {
    struct Phrase: Hashable {
      let entity: Int32
      let words: UInt64
    }
    var counts: [Phrase: (count: Int, first: Int)] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.kind == .nominal && !mention.isQuoted && ofMention[index] >= 0
      && !entities[Int(ofMention[index])].isNamed && isDefinite(mention)
    {
      let words = description(mention).reduce(UInt64(0)) { ($0 &* 31) ^ tokens[$1].hash }
      counts[Phrase(entity: ofMention[index], words: words), default: (0, index)].count += 1
    }
    var best: [Int32: (count: Int, first: Int)] = [:]
    for (phrase, found) in counts {
      let known = best[phrase.entity] ?? (0, 0)
      if (found.count, -found.first) > (known.count, -known.first) { best[phrase.entity] = found }
    }
    for (entity, found) in best where found.count > 1 {
      let mention = mentions[found.first]
      entities[Int(entity)].name = description(mention)
      entities[Int(entity)].article = mention.tokens.lowerBound
    }
  }
}
