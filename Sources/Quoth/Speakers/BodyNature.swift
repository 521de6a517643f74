/// What an organisation is for, by the nouns that it is called by: a union is no airline, nor is a regulator.
enum BodyNature: CaseIterable {
  case business
  case labour
  case control

  /// That of the noun; `nil` where it tells nothing of it.
  init?(_ noun: UInt64) {
    guard let found = Self.allCases.first(where: { $0.nouns.contains(noun) }) else { return nil }
    self = found
  }

  private var nouns: WordSet {
    switch self {
    case .business: Self.businesses
    case .labour: Self.unions
    case .control: Self.regulators
    }
  }

  private static let businesses: WordSet = [
    "company", "firm", "business", "corporation", "maker", "airline", "airlines", "airways",
    "carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "retailer", "lender",
    "insurer", "brewer", "brewery", "start-up", "startup", "chain", "carrier", "manufacturer",
    "operator", "publisher", "supermarket", "conglomerate", "consortium", "producer", "supplier",
    "developer", "consultancy", "employer", "inc", "ltd", "plc", "holdings", "motors", "foods",
    "railways", "ferries", "buses", "logistics", "energy", "pharma",
  ]
  private static let unions: WordSet = [
    "union", "unions", "guild", "brotherhood", "workers", "employees", "teamsters",
  ]
  private static let regulators: WordSet = [
    "regulator", "watchdog", "inspectorate", "ombudsman", "authority", "commission", "board",
    "tribunal", "court",
  ]
}

extension Resolution {
  /// Whether the noun is for another kind of organisation than its name or what it was called tells of: *the operator* is
  /// no Transport Guild.
  func isOther(_ entity: Int, than noun: UInt64) -> Bool {
    guard let nature = BodyNature(noun) else { return false }
    let known = entities[entity]
    let told = known.name.map { tokens[$0].hash } + known.roles
    let natures = told.compactMap { BodyNature($0) }
    return !natures.isEmpty && !natures.contains(nature)
  }
}
