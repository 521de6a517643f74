/// Where a story names each of its people outside quotations, and where it has each noun for those whom it
/// does not name: what comes after a pronoun tells who is there as much as what came before.
struct Whereabouts {
  /// How often somebody is met around a pronoun, in the same scene.
  struct Counts {
    var before: Float = 0
    var after: Float = 0
    /// Within a few paragraphs.
    var near: Float = 0
    /// How often they act.
    var acts: Float = 0
    /// How many sentences on they are next met.
    var next: Int32?
    /// Where they are met in the rest of the pronoun's sentence.
    var later = Later.nowhere
    var around: Float { before + after }
  }

  /// Where somebody is met in the rest of a pronoun's sentence. Who is named under the verb that the pronoun is the
  /// subject of is somebody else: *he beckoned Bo and said*, *she looked at Bo's hands* (principle C of
  /// Chomsky, *Lectures on Government and Binding*, 1981).
  enum Later { case nowhere, underItsVerb, elsewhere }

  private struct Place {
    let mention: Int32
    let token: Int32
    let sentence: Int32
    let paragraph: Int32
    let isSubject: Bool
  }

  /// The places of each of the book's clusters, then of each noun, all in one.
  private var places: [Place] = []
  /// Where those of each begin.
  private var starts: [Int32] = [0]
  private var nouns = HashTable()
  private let scenes: Scenes

  /// Nobody anywhere.
  init() { scenes = Scenes([], []) }

  /// - Complexity: O(*n*) in the number of mentions.
  init(_ resolution: borrowing Resolution, _ scenes: Scenes) {
    self.scenes = scenes
    let book = resolution.book
    var keys: [Int32] = []
    var mentioned: [Int32] = []
    var count = book.clusters.count
    for (index, mention) in resolution.mentions.enumerated() where !mention.isQuoted {
      let form = Int(book.formOfMention[index])
      if form >= 0 {
        for cluster in book.clustersOfForm[form] {
          keys.append(Int32(cluster))
          mentioned.append(Int32(index))
        }
      } else if mention.kind == .nominal {
        let noun = resolution.tokens[mention.head].hash
        let key = nouns[noun] ?? count
        if key == count {
          nouns[noun] = key
          count += 1
        }
        keys.append(Int32(key))
        mentioned.append(Int32(index))
      }
    }
    starts = Array(repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var ends = starts
    let nowhere = Place(mention: 0, token: 0, sentence: 0, paragraph: 0, isSubject: false)
    places = Array(repeating: nowhere, count: keys.count)
    for (key, index) in zip(keys, mentioned) {
      let mention = resolution.mentions[Int(index)]
      places[Int(ends[Int(key)])] = Place(
        mention: index, token: Int32(mention.head),
        sentence: resolution.sentenceOfToken[mention.head],
        paragraph: Int32(mention.paragraph), isSubject: resolution.isSubject[Int(index)])
      ends[Int(key)] += 1
    }
  }

  /// How often the entity is met around the pronoun.
  ///
  /// - Complexity: O(log *n*) in the number of its mentions.
  func counts(_ entity: Int, around pronoun: Int, _ resolution: borrowing Resolution) -> Counts {
    var counts = Counts()
    guard let key = key(of: entity, resolution) else { return counts }
    let mention = resolution.mentions[pronoun]
    let paragraph = Int32(mention.paragraph)
    let scene = scenes.number(of: mention.paragraph)
    let own = Int(starts[key])..<Int(starts[key + 1])
    let middle = places[own].firstSorted { $0.token >= mention.head }
    func isNear(_ index: Int) -> Bool {
      abs(places[index].paragraph - paragraph) <= Self.paragraphs
        && scenes.number(of: Int(places[index].paragraph)) == scene
    }
    for index in (max(own.lowerBound, middle - Self.most)..<middle).reversed() {
      guard isNear(index) else { break }
      counts.before += 1
      count(places[index], paragraph, &counts)
    }
    for index in middle..<min(own.upperBound, middle + Self.most) {
      guard isNear(index) else { break }
      counts.after += 1
      if counts.next == nil {
        counts.next = places[index].sentence - resolution.sentenceOfToken[mention.head]
        counts.later = later(places[index], pronoun, resolution)
      }
      count(places[index], paragraph, &counts)
    }
    return counts
  }

  /// Whether the paragraphs are of two scenes.
  func areApart(_ one: Int, _ other: Int) -> Bool {
    scenes.number(of: one) != scenes.number(of: other)
  }

  private func count(_ place: Place, _ paragraph: Int32, _ counts: inout Counts) {
    if abs(place.paragraph - paragraph) <= Self.nearParagraphs { counts.near += 1 }
    if place.isSubject { counts.acts += 1 }
  }

  private func later(
    _ place: Place, _ pronoun: Int, _ resolution: borrowing Resolution
  ) -> Later {
    let sentence = resolution.sentenceOfToken[resolution.mentions[pronoun].head]
    guard place.sentence == sentence, Int(place.mention) > pronoun else { return .nowhere }
    guard resolution.isSubject[pronoun] else { return .elsewhere }
    let isUnderAnother = (pronoun + 1...Int(place.mention)).contains {
      resolution.isSubject[$0] && !resolution.mentions[$0].isQuoted
    }
    return isUnderAnother || isEquated(pronoun, place, resolution) ? .elsewhere : .underItsVerb
  }

  private func key(of entity: Int, _ resolution: borrowing Resolution) -> Int? {
    if let cluster = resolution.renown[entity].cluster { return cluster }
    guard let head = resolution.entities[entity].name.last else { return nil }
    return nouns[resolution.tokens[head].hash]
  }

  /// *He was Milt Dale*, or whoever is too far to be what the verb governs.
  private func isEquated(
    _ pronoun: Int, _ place: Place, _ resolution: borrowing Resolution
  ) -> Bool {
    let first = resolution.mentions[pronoun].tokens.upperBound
    let last = Int(place.token)
    if last - first > Self.reachOfVerb { return true }
    return last > first
      && (first..<last).contains { Self.equating.contains(resolution.tokens[$0].hash) }
  }

  private static let reachOfVerb = 40
  private static let equating: WordSet = [
    "is", "was", "’s", "'s", "am", "are", "were", "be", "been", "being", "became", "become", "as",
    "named", "called",
  ]

  /// So far people are counted, in paragraphs and in mentions of each to either side.
  private static let paragraphs: Int32 = 30
  private static let nearParagraphs: Int32 = 3
  private static let most = 60
}
