/// A roster's names, ready to be compared with the names of a text.
struct RosterIndex: Sendable {
  let entries: [SpeakerRoster.Entry]
  private var byName: [[NameKey]: Int] = [:]

  init(_ roster: SpeakerRoster) {
    entries = roster.entries
    for (index, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let keys = name.split(separator: " ").map { NameKey($0) }
        if !keys.isEmpty, byName[keys] == nil { byName[keys] = index }
      }
    }
  }

  /// The entry that a name stands for: one of its names or aliases, by ``NameKey``.
  func entry(for keys: [NameKey]) -> Int? {
    entries.isEmpty ? nil : byName[keys]
  }

  func gender(_ entry: Int) -> Entity.Gender {
    switch entries[entry].gender {
    case .male: .male
    case .female: .female
    case nil: .unknown
    }
  }
}
