/// Firms that are told by what people may be as well.
extension Resolution {
  /// *The owner, Vestkyst Ferger, said that its rosters complied*: whether a name that nothing else tells of is taken up
  /// by *it*.
  func isFirm(_ name: Int, _ description: Mention) -> Bool {
    guard !isNarrative, Self.ownersOrFirms.contains(tokens[description.head].hash),
      !mentions[name].isPerson, Self.gender(of: mentions[name].classes) == .unknown
    else { return false }
    let sentence = sentenceOfToken[mentions[name].head]
    for index in name + 1..<min(mentions.count, name + Self.reachOfFirm) {
      let mention = mentions[index]
      if sentenceOfToken[mention.head] > sentence + 1 { return false }
      if mention.kind != .pronoun || mention.isQuoted { continue }
      if mention.classes.meets(.neuter) { return true }
      if mention.classes.meets([.male, .female]) { return false }
    }
    return false
  }

  private static let reachOfFirm = 10

  private static let ownersOrFirms: WordSet = [
    "owner", "operator", "contractor", "subcontractor", "publisher", "employer", "developer",
    "insurer", "landlord", "promoter", "sponsor", "supplier", "builder", "buyer", "seller",
    "lender", "creditor", "distributor", "organiser", "organizer", "producer", "maker",
    "manufacturer", "haulier", "tenant", "rival", "competitor", "bidder",
  ]
}
