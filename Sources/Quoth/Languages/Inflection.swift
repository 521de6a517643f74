/// The regular inflections of English verbs, by spelling.
enum Inflection {
  /// Third person, past, participle and gerund of a regular verb.
  static func forms(of lemma: String) -> (third: String, past: String, gerund: String) {
    let last = lemma.last ?? "e"
    let beforeLast = lemma.dropLast().last ?? "e"
    let isVowel: (Character) -> Bool = { "aeiou".contains($0) }
    if last == "y", !isVowel(beforeLast) {
      let stem = lemma.dropLast()
      return (stem + "ies", stem + "ied", lemma + "ing")
    }
    if last == "e" {
      let stem = lemma.dropLast()
      let gerund = beforeLast == "e" || beforeLast == "o" ? lemma + "ing" : stem + "ing"
      return (lemma + "s", lemma + "d", gerund)
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return (lemma + (hisses ? "es" : "s"), lemma + "ed", lemma + "ing")
  }
}
