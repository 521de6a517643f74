import Testing

@testable import Quoth

struct HashTableTests {
  /// The same answers as a dictionary, whatever is stored, also of keys that differ in few bits.
  @Test(arguments: [1, 60, 5_000]) func agreesWithADictionary(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var table = HashTable()
    var dictionary: [UInt64: Int] = [:]
    for index in 0..<count {
      let key = index.isMultiple(of: 2) ? random.next() : UInt64(index) << 40
      table[key] = index
      dictionary[key] = index
    }
    for (key, value) in dictionary { #expect(table[key] == value) }
    for _ in 0..<100 {
      let key = random.next()
      #expect(table[key] == dictionary[key])
    }
  }

  @Test func aNameHasAllItsEntities() {
    var index = NameIndex()
    for entity in 0..<200 { index.add(entity, NameKey(entity.isMultiple(of: 2) ? "Falk" : "Amin")) }
    index.add(0, NameKey("Falk"))
    var found: [Int] = []
    index.forEach(NameKey("Falk")) { found.append($0) }
    #expect(found == (0..<200).filter { $0.isMultiple(of: 2) }.reversed())
    index.forEach(NameKey("Nobody")) { _ in Issue.record("found somebody") }
  }

  @Test func aSetOfWordsHoldsItsWordsAndNoOthers() {
    let set: WordSet = ["letter", "note", "e-mail"]
    #expect(set.contains(Lexicon.hash("letter")) && set.contains(Lexicon.hash("E-mail")))
    #expect(!set.contains(Lexicon.hash("lette")) && !set.contains(Lexicon.hash("notes")))
  }
}
