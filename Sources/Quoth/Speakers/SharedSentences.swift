/// How often a surname with a title and another name that has the same part stand in one sentence.
struct SharedSentences {
  private var counts = HashTable()

  init() {}

  /// Counts for the forms with titles, by the clusters of all the others.
  ///
  /// - Complexity: O(*n*) in the number of mentions: of each sentence, the first eight count.
  init(of titled: [Int], _ book: NameBook, _ resolution: Resolution) {
    var isTitled = [Bool](repeating: false, count: book.forms.count)
    for form in titled { isTitled[form] = true }
    var sentence: Int32 = -1
    var forms: [Int] = []
    func settle(_ shared: inout SharedSentences) {
      for form in forms where isTitled[form] {
        var seen: [Int] = []
        for other in forms where !isTitled[other] {
          for cluster in book.clustersOfForm[other] where !seen.contains(cluster) {
            seen.append(cluster)
            let key = Self.key(form, cluster)
            shared.counts[key] = (shared.counts[key] ?? 0) + 1
          }
        }
      }
    }
    for index in resolution.mentions.indices where book.formOfMention[index] >= 0 {
      let mention = resolution.mentions[index]
      if mention.isQuoted { continue }
      let current = resolution.sentenceOfToken[mention.head]
      if current != sentence {
        if forms.count > 1 { settle(&self) }
        forms = []
        sentence = current
      }
      let form = Int(book.formOfMention[index])
      if forms.count < 8, !forms.contains(form) { forms.append(form) }
    }
    if forms.count > 1 { settle(&self) }
  }

  func count(_ form: Int, _ cluster: Int) -> Int { counts[Self.key(form, cluster)] ?? 0 }

  private static func key(_ form: Int, _ cluster: Int) -> UInt64 {
    UInt64(form + 1) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(cluster + 1) &* 0xc2b2_ae3d_27d4_eb4f
  }
}
