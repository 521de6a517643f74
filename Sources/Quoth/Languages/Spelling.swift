/// What an English word that no list has may be, by its ending.
enum Spelling {
  private static let endings: [(ending: [UInt8], classes: WordClass)] = [
    ("n't", [.auxiliary, .negation]), ("n’t", [.auxiliary, .negation]), ("ly", .adverb),
    ("woman", [.role, .female]), ("man", [.role, .male]), ("person", .role),
    ("ed", .commonVerb), ("ing", [.commonVerb, .gerund]),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The classes of the first ending that fits a lower-case word of five bytes or more.
  static func classes(of bytes: [UInt8], _ word: Range<Int>) -> WordClass {
    guard word.count > 4 else { return [] }
    let last = bytes[word.upperBound - 1]
    for (ending, classes) in endings where ending.last == last && ending.count < word.count {
      var offset = word.upperBound - ending.count
      var fits = true
      for byte in ending {
        if bytes[offset] != byte {
          fits = false
          break
        }
        offset += 1
      }
      if fits { return classes }
    }
    return []
  }
}
