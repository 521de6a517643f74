/// Whom the words of a turn call, and whom they only mention.
extension TurnReader {
  /// What kin the words call the one spoken to: *Yes, papa.*
  func called(in part: Range<Int>) -> Kinship? {
    for token in part where segmentation.tokens[token].meets(.kin) {
      let kinship = Kinship.of(segmentation.tokens[token].hash)
      if let kinship, Self.spokenTo.contains(kinship.relation), kinship.gender != .unknown,
        isSetOff(token..<token + 1, part)
      {
        return kinship
      }
    }
    return nil
  }

  /// The noun by which the words call the one spoken to: *Yes, doctor*, *my good lad*.
  func calledNoun(in part: Range<Int>) -> UInt64? {
    for token in part {
      let hash = segmentation.tokens[token].hash
      guard
        segmentation.tokens[token].meets([.role, .title, .person])
          && !segmentation.tokens[token].meets(.kin) && !Self.courtesies.contains(hash)
          || Self.young.contains(hash)
      else { continue }
      var start = token
      while start > part.lowerBound, Self.fondness.contains(segmentation.tokens[start - 1].hash) {
        start -= 1
      }
      if isSetOff(start..<token + 1, part) { return TitleNouns.english.noun(of: hash) }
    }
    return nil
  }

  /// *sir* or *madam*, by which of them or what is as much the words call the one spoken to: *No, sir*.
  func courtesy(in part: Range<Int>) -> UInt64? {
    for token in part {
      let hash = segmentation.tokens[token].hash
      let isMan = Self.sirs.contains(hash)
      if isMan || Self.madams.contains(hash), isSetOff(token..<token + 1, part) {
        return isMan ? Self.sir : Self.madam
      }
    }
    return nil
  }

  private static let sirs: WordSet = ["sir", "mister", "monsieur", "signor", "señor", "herr"]
  private static let madams: WordSet = [
    "madam", "ma’am", "ma'am", "miss", "missus", "madame", "mademoiselle", "mum", "signora",
    "señora", "señorita",
  ]
  private static var sir: UInt64 { Lexicon.hash("sir") }
  private static var madam: UInt64 { Lexicon.hash("madam") }

  private static let fondness: WordSet = ["my", "dear", "good", "old", "young", "little", "poor"]

  /// What anybody is called.
  private static let courtesies: WordSet = [
    "sir", "madam", "ma’am", "ma'am", "mister", "missus", "friend", "fellow", "man", "mr", "mrs",
    "miss", "monsieur", "madame", "mademoiselle", "signor", "herr",
  ]

  private static let spokenTo: Set<Kinship.Relation> = [.parent, .uncle, .grandparent, .sibling]

  /// Those whom the words address, set off by commas or the marks themselves, and the others whom
  /// they name.
  func people(in parts: [Range<Int>]) -> (addressed: [Int], named: [Int]) {
    var addressed: [Int] = []
    var named: [Int] = []
    for part in parts {
      var index = mentions.mentions.firstSorted { $0.tokens.lowerBound >= part.lowerBound }
      while index < mentions.mentions.count,
        mentions.mentions[index].tokens.lowerBound < part.upperBound
      {
        defer { index += 1 }
        let mention = mentions.mentions[index]
        let entity = Int(entities.ofMention[index])
        guard mention.isQuoted, entity >= 0 else { continue }
        if isSetOff(mention.tokens, part) {
          if !addressed.contains(entity) { addressed.append(entity) }
        } else if !named.contains(entity), named.count < 8 {
          named.append(entity)
        }
      }
    }
    return (addressed, named)
  }

  private func isSetOff(_ range: Range<Int>, _ part: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    let before = range.lowerBound - 1
    let after = range.upperBound
    if isApposed(before, part) { return false }
    let marks: Set<UInt32> = [0x2C, 0x2014, 0x21, 0x2E, 0x3F, 0x3B, 0x2D]
    let opens =
      before < part.lowerBound || marks.contains(tokens[before].scalar)
      || Self.calls.contains(tokens[before].hash)
    let closes = after >= part.upperBound || marks.contains(tokens[after].scalar)
    let isEnd =
      before < part.lowerBound || tokens[before].scalar == 0x2C
      || Self.calls.contains(tokens[before].hash)
      || tokens[range.lowerBound].flags.contains(.sentenceStart)
    return opens && closes && isEnd
  }

  /// Whether the comma parts a name from the words for whom it is: *my uncle, James Carstairs,*.
  private func isApposed(_ comma: Int, _ part: Range<Int>) -> Bool {
    let tokens = segmentation.tokens
    guard comma - 2 >= part.lowerBound, tokens[comma].scalar == 0x2C,
      tokens[comma - 1].meets([.kin, .role, .person])
    else { return false }
    return Words.possessives.contains(tokens[comma - 2].hash)
      || tokens[comma - 2].hash == Words.her || tokens[comma - 2].meets(.determiner)
  }

  /// *dear Anne*, *Oh Marilla*, *young Marchmont*
  private static let calls: WordSet = [
    "dear", "dearest", "darling", "my", "oh", "o", "old", "young", "poor", "hello", "hullo", "yes",
    "no",
    "well", "bye", "thanks", "please",
  ]
}
