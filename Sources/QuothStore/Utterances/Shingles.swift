/// Hashes of the runs of words (shingles, after Broder 1997, *On the resemblance and containment of
/// documents*) by which texts that share a passage are found.
///
/// Which of them a text is filed under is chosen by winnowing (Schleimer, Wilkerson & Aiken 2003,
/// *Winnowing: local algorithms for document fingerprinting*): the least hash of every window. Two
/// texts that share `length + window - 1` words then share a chosen hash, however much else they
/// have, and a text is filed under about two for each `window + 1` words.
enum Shingles {
  /// How many words a shingle has.
  static let length = 4
  /// Of so many successive shingles one is chosen at least.
  static let window = 4

  /// The hashes of all shingles in order; empty for texts that are shorter than one.
  ///
  /// Those of words that say nothing by themselves, *it is going to*, are the greatest, so that they
  /// are chosen only where there are no others: they would fill their buckets.
  static func hashes(_ words: [UtteranceWord]) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      var hash: UInt64 = 0
      var contents = 0
      for word in words[start..<(start + length)] {
        hash = mix(hash &+ word.hash)
        if word.traits.contains(.content) { contents += 1 }
      }
      return contents > 0 ? hash >> 1 : hash | 1 << 63
    }
  }

  /// The hashes that the text is filed under: at most `limit`, the least ones of those chosen.
  static func chosen(_ hashes: [UInt64], limit: Int) -> [UInt64] {
    guard hashes.count > window else {
      return hashes.min().map { [$0] } ?? []
    }
    var chosen: [UInt64] = []
    var least = -1
    for end in (window - 1)..<hashes.count {
      if least <= end - window {
        least = end - window + 1
        for index in least...end where hashes[index] <= hashes[least] { least = index }
      } else if hashes[end] <= hashes[least] {
        least = end
      } else {
        continue
      }
      chosen.append(hashes[least])
    }
    return bounded(chosen, limit)
  }

  /// The hashes that texts like it are looked for under: all of them, so that a passage which fills
  /// less than a window is found as well; of long texts those that they are filed under.
  static func probes(_ hashes: [UInt64], limit: Int) -> [UInt64] {
    hashes.count <= limit ? bounded(hashes, limit) : chosen(hashes, limit: limit)
  }

  /// The least of the hashes, each once.
  private static func bounded(_ hashes: [UInt64], _ limit: Int) -> [UInt64] {
    var seen: Set<UInt64> = []
    let unique = hashes.filter { seen.insert($0).inserted }
    return unique.count <= limit ? unique : Array(unique.sorted().prefix(limit))
  }

  /// Steele, Lea & Flood (2014), *Fast splittable pseudorandom number generators*.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9e37_79b9_7f4a_7c15
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
