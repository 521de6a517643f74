import Quoth

/// A sighting whose names are taken apart. A class, so that candidates are cheap to pass on.
final class SpeakerProfile: Sendable {
  let sighting: SpeakerSighting
  /// The name, then those aliases that say more than a surname; empty where nobody is named.
  let names: [SpeakerName]
  /// The aliases of one word, by which the speaker is known besides.
  let singles: [SpeakerName]

  let role: Role?
  /// The surnames of the names, and the names of bodies.
  let surnames: [[UInt8]]

  init(_ sighting: SpeakerSighting) {
    self.sighting = sighting
    role = sighting.role.map(Role.init)
    var names: [SpeakerName] = []
    var singles: [SpeakerName] = []
    for (index, text) in ([sighting.name] + sighting.aliases.prefix(Self.limit)).enumerated() {
      guard let name = SpeakerName(text, sighting.kind) else {
        // A description is nobody, whatever else it is called.
        if index == 0 { break }
        continue
      }
      if index == 0 || name.person?.isSingle != true || name.organization?.acronym != nil {
        names.append(name)
      } else {
        singles.append(name)
      }
    }
    // *Clinton*, of whom the full name is known as well, is found by it.
    if sighting.kind == .person, names.first?.person?.isSingle == true,
      names.dropFirst().contains(where: { $0.person?.isSingle == false })
    {
      singles.append(names.removeFirst())
    }
    self.names = names
    self.singles = singles
    surnames = names.compactMap { name in
      name.person?.last.letters ?? name.organization.map { Array($0.joined.utf8) }
    }
  }

  /// At most so many aliases are looked at.
  private static let limit = 32

  var blockingKeys: [String] {
    var keys: Set<String> = []
    if let id = sighting.rosterID { keys.insert("r:" + id) }
    for name in names + singles { name.blockingKeys(into: &keys) }
    return keys.sorted()
  }
}
