/// Numbers by 64-bit hashes, for the look-ups of one text: an open-addressing table.
///
/// The keys are hashes already, so hashing them again, as `Dictionary` does, would buy nothing.
struct HashTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init() {
    keys = Array(repeating: 0, count: 64)
    values = Array(repeating: -1, count: 64)
  }

  /// The number of the key, or `nil`.
  subscript(key: UInt64) -> Int? {
    get {
      let value = values[slot(of: key)]
      return value < 0 ? nil : Int(value)
    }
    set {
      let slot = slot(of: key)
      if values[slot] < 0 { count += 1 }
      keys[slot] = key
      values[slot] = Int32(newValue ?? 0)
      if count * 2 > keys.count { grow() }
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where value >= 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}

/// The entities that have a name, by the key of each part of it.
struct NameIndex {
  private var heads = HashTable()
  /// Chains of entities with the same key, the latest first.
  private var links: [(entity: Int32, next: Int32)] = []

  /// Calls `body` with each entity that has the key, the latest first.
  func forEach(_ key: NameKey, _ body: (Int) -> Void) { forEach(key.hash, body) }

  func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
    var link = heads[hash] ?? -1
    while link >= 0 {
      body(Int(links[link].entity))
      link = Int(links[link].next)
    }
  }

  mutating func add(_ entity: Int, _ key: NameKey) {
    let head = heads[key.hash] ?? -1
    var link = head
    while link >= 0 {
      if links[link].entity == Int32(entity) { return }
      link = Int(links[link].next)
    }
    links.append((Int32(entity), Int32(head)))
    heads[key.hash] = links.count - 1
  }
}
