/// The forms of a text's names that are a single part, with a title or without.
///
/// A class, so that whoever copies the names copies one reference.
final class BareForms: Sendable {
  private let counts: HashTable
  private let titled: HashTable
  private let men: HashTable

  /// - Complexity: O(*n*) in the number of forms.
  init(_ forms: [NameForm]) {
    var counts = HashTable()
    var titled = HashTable()
    var men = HashTable()
    for form in forms where form.keys.count == 1 {
      let key = form.keys[0].hash
      counts[key] = (counts[key] ?? 0) + form.count
      if form.title != 0 { titled[Self.pair(form.title, key)] = 1 }
      if form.address == .man { men[key] = 1 }
    }
    self.counts = counts
    self.titled = titled
    self.men = men
  }

  /// How many mentions have that part alone.
  func count(_ key: NameKey) -> Int { counts[key.hash] ?? 0 }

  /// Whether some have it after that title.
  func has(_ title: UInt64, _ key: NameKey) -> Bool { titled[Self.pair(title, key.hash)] != nil }

  /// Whether some have it after *Mr* or the like.
  func hasMan(_ key: NameKey) -> Bool { men[key.hash] != nil }

  private static func pair(_ title: UInt64, _ key: UInt64) -> UInt64 { title &* 31 &+ key }
}
