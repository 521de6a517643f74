/// Those who are called by where they are from, or by their party: *the Finn*, *the Ulsterwoman*, *the Tory*.
extension Resolution {
  /// Has *the Finn* be nobody's name, where *the* stands before it.
  mutating func findInhabitants() {
    for index in mentions.indices
    where mentions[index].kind == .name && mentions[index].name.count == 1
      && mentions[index].tokens.count == 2
      && tokens[mentions[index].tokens.lowerBound].hash == Words.the
      && tellsOrigin(mentions[index].head)
    {
      let start = mentions[index].tokens.lowerBound
      mentions[index].kind = .nominal
      mentions[index].name = start..<start
      mentions[index].classes = mentions[index].classes.union(.person).subtracting([
        .given, .organization, .place, .group,
      ])
    }
  }

  private func tellsOrigin(_ head: Int) -> Bool {
    isOneOfPeople(head) || Self.partisans.contains(tokens[head].hash)
      || tokens[head].isUnlisted && tokens[head].range.count > 6
        && ends(head, in: ["man", "woman"])
  }

  /// *the Dane*, *the New Zealander*, not *the French*.
  func isInhabitant(_ mention: Mention) -> Bool {
    mention.classes.meets(.demonym) && tokens[mention.head].isCapital
      && (isOneOfPeople(mention.head)
        || tokens[mention.head].isUnlisted && mention.tokens.count == 3
          && !ends(mention.head, in: ["s"]))
      && tokens[mention.tokens.lowerBound].hash == Words.the
  }

  /// *Dane*, not *Danes*, *French* or *Chinese*.
  private func isOneOfPeople(_ head: Int) -> Bool {
    tokens[head].meets(.demonym) && !ends(head, in: ["s", "sh", "ch", "ese"])
  }

  private func ends(_ token: Int, in endings: [String]) -> Bool {
    let word = bytes[tokens[token].range]
    return endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// *the Oklahoma Republican*
  func isPartisan(_ mention: Mention) -> Bool {
    Self.partisans.contains(tokens[mention.head].hash)
      && tokens[mention.tokens.lowerBound].hash == Words.the && mention.tokens.count > 2
  }

  private static let partisans: WordSet = [
    "tory", "labourite", "communist", "democrat", "republican", "conservative", "liberal",
    "socialist", "independent",
  ]
}
