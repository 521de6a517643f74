/// The word lists of a language, ready for look-up by the bytes of a text.
///
/// Words are compared by a hash of 64 bits over their bytes, ASCII letters in lower case; other
/// letters must be spelled as listed. One look-up reads one place of an open-addressing table and
/// makes no `String`.
package struct Lexicon: Sendable {
  private struct Entry {
    let hash: UInt64
    var classes: WordClass
  }

  /// A listed name of several words, such as *prime minister*.
  struct Phrase: Sendable {
    let rest: [UInt64]
    let classes: WordClass
  }

  /// The words in the order of the lists, which keeps the commonest side by side in memory.
  private var entries: [Entry] = []
  /// For each slot of the table the entry, less one, and the upper bits of its hash; 0 where empty.
  private var slots: [UInt32]
  private(set) var phrases: [UInt64: [Phrase]] = [:]

  /// Reads word lists: sections in brackets, verbs one a line with their irregular forms, other
  /// words separated by white space, several words of one entry joined by `_`.
  init(data: String) {
    slots = Array(repeating: 0, count: 1 << 16)
    var section: WordClass = []
    var isVerbs = false
    let bytes = Array(data.utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop { $0 == UInt8(ascii: " ") }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "["), let end = line.lastIndex(of: UInt8(ascii: "]")) {
        let name = String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self)
        section = WordClass.sections[name] ?? []
        isVerbs =
          name.hasPrefix("verb.") && name != "verb.phrasal"
          && name != "verb.modal"
      } else if isVerbs {
        addVerb(String(decoding: line, as: UTF8.self)[...], section)
      } else {
        for word in line.split(separator: UInt8(ascii: " ")) {
          if word.contains(UInt8(ascii: "_")) {
            addPhrase(word, section)
          } else {
            add(Self.hash(bytes, word.indices), section)
          }
        }
      }
    }
  }

  /// What the word of that hash is in any of the lists; empty if it is in none.
  package func classes(of hash: UInt64) -> WordClass {
    let found = slots[slot(of: hash)]
    return found == 0 ? [] : entries[Self.entry(found)].classes
  }

  /// The hash by which words are found: FNV-1a over the bytes, ASCII letters in lower case.
  package static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    range.reduce(offsetBasis) { step($0, bytes[$1]) }
  }

  /// The same of a word; of one that the code names, the compiler works it out.
  @inline(__always)
  static func hash(_ word: String) -> UInt64 {
    var hash = offsetBasis
    for byte in word.utf8 { hash = step(hash, byte) }
    return hash
  }

  /// The hash of each word of the data, with the number of its line.
  static func lines(of data: String) -> [(word: UInt64, line: Int)] {
    data.split(separator: "\n").enumerated().flatMap { number, line in
      line.split(separator: " ").map { (word: hash(String($0)), line: number) }
    }
  }

  private static var offsetBasis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private mutating func addVerb(_ line: Substring, _ section: WordClass) {
    let parts = line.split(separator: ":")
    guard let lemma = parts.first.map(String.init) else { return }
    add(Self.hash(lemma), [section, .base])
    let listed = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
    if listed.count >= 4 {
      let forms: [WordClass] = [.third, .past, .participle, .gerund]
      for (index, word) in listed.enumerated() {
        let form =
          index < 4 ? forms[index] : word.hasSuffix("ing") ? .gerund : [.past, .participle]
        add(Self.hash(word), [section, form])
      }
    } else {
      let forms = Inflection.forms(of: lemma)
      add(Self.hash(forms.third), [section, .third])
      add(Self.hash(forms.past), [section, .past, .participle])
      add(Self.hash(forms.gerund), [section, .gerund])
    }
  }

  private mutating func addPhrase(_ words: ArraySlice<UInt8>, _ classes: WordClass) {
    let hashes = words.split(separator: UInt8(ascii: "_")).map {
      Self.hash(Array($0), 0..<$0.count)
    }
    guard let first = hashes.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(hashes.dropFirst()), classes: classes))
    add(first, .startsPhrase)
  }

  private mutating func add(_ hash: UInt64, _ classes: WordClass) {
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      // A quarter of the table stays empty; the lists have fewer words than that.
      precondition(entries.count * 4 < slots.count * 3, "the word lists have outgrown the table")
      slots[slot] = Self.tag(hash) | UInt32(entries.count + 1)
      entries.append(Entry(hash: hash, classes: classes))
    } else {
      entries[Self.entry(slots[slot])].classes.formUnion(classes)
    }
  }

  /// The slot that holds the hash, or the empty one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let tag = Self.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let found = slots[slot]
      if found == 0 { return slot }
      if found & 0xFFFF_0000 == tag, entries[Self.entry(found)].hash == hash { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private static func entry(_ slot: UInt32) -> Int { Int(slot & 0xFFFF) - 1 }

  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & 0xFFFF_0000
  }
}
