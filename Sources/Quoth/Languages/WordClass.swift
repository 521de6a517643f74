/// What a word can be, as far as the word lists tell. A word may be several things at once.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  // Forms of reporting verbs.
  static let base = WordClass(bit: 0)
  static let third = WordClass(bit: 1)
  static let past = WordClass(bit: 2)
  static let participle = WordClass(bit: 3)
  static let gerund = WordClass(bit: 4)

  // Classes of reporting verbs.
  static let speech = WordClass(bit: 5)
  static let claim = WordClass(bit: 6)
  static let announce = WordClass(bit: 7)
  static let write = WordClass(bit: 8)
  static let ask = WordClass(bit: 9)
  static let reply = WordClass(bit: 10)
  static let concede = WordClass(bit: 11)
  static let deny = WordClass(bit: 12)
  static let warn = WordClass(bit: 13)
  static let promise = WordClass(bit: 14)
  static let urge = WordClass(bit: 15)
  static let manner = WordClass(bit: 16)
  static let gesture = WordClass(bit: 17)
  static let label = WordClass(bit: 18)
  static let think = WordClass(bit: 19)
  static let weak = WordClass(bit: 20)

  // Nouns.
  static let cueNoun = WordClass(bit: 21)
  package static let title = WordClass(bit: 22)
  package static let role = WordClass(bit: 23)
  package static let group = WordClass(bit: 24)
  package static let organization = WordClass(bit: 25)
  package static let organizationSuffix = WordClass(bit: 26)
  package static let media = WordClass(bit: 27)
  package static let place = WordClass(bit: 28)
  package static let demonym = WordClass(bit: 29)
  package static let kin = WordClass(bit: 30)
  package static let person = WordClass(bit: 31)
  package static let given = WordClass(bit: 32)
  package static let particle = WordClass(bit: 33)
  package static let nameSuffix = WordClass(bit: 34)
  static let calendar = WordClass(bit: 35)

  // Gender of a title, role, name or pronoun.
  package static let male = WordClass(bit: 36)
  package static let female = WordClass(bit: 37)

  // Closed classes.
  static let abbreviation = WordClass(bit: 38)
  static let abbreviationEnder = WordClass(bit: 39)
  package static let adverb = WordClass(bit: 40)
  package static let auxiliary = WordClass(bit: 41)
  package static let preposition = WordClass(bit: 42)
  package static let determiner = WordClass(bit: 43)
  package static let conjunction = WordClass(bit: 44)
  package static let negation = WordClass(bit: 45)
  package static let pronoun = WordClass(bit: 46)
  static let neuter = WordClass(bit: 47)
  static let plural = WordClass(bit: 48)
  static let firstPerson = WordClass(bit: 49)
  static let secondPerson = WordClass(bit: 50)
  package static let relative = WordClass(bit: 51)
  static let commonVerb = WordClass(bit: 52)

  // Words that introduce quoted text that nobody said.
  static let work = WordClass(bit: 53)
  static let sign = WordClass(bit: 54)
  static let mentionedWord = WordClass(bit: 55)
  static let nickname = WordClass(bit: 56)
  package static let ambiguousName = WordClass(bit: 57)

  /// Verbs whose object is the one spoken to: *told the inspector*.
  static let addressing = WordClass(bit: 58)
  /// Words that begin a subordinate clause: *when*, *although*.
  static let subordinator = WordClass(bit: 59)
  /// Verbs whose object is the one whose words they pass on: *quoted the chief as saying*.
  static let relaying = WordClass(bit: 60)
  /// Things that say in words of their own: *the statement said*.
  static let text = WordClass(bit: 61)
  /// Auxiliaries that a base form follows.
  package static let modal = WordClass(bit: 62)

  /// The first word of a listed entry of several words; says nothing of the word alone.
  static let startsPhrase = WordClass(bit: 63)

  static let strongVerbs: WordClass = [
    .speech, .claim, .announce, .write, .ask, .reply, .concede, .deny, .warn, .promise, .urge,
    .manner,
  ]
  static let verbs: WordClass = [strongVerbs, .gesture, .label, .think, .weak]
  static let finite: WordClass = [.base, .third, .past]
  static let forms: WordClass = [.base, .third, .past, .participle, .gerund]
  package static let closed: WordClass = [
    .adverb, .auxiliary, .preposition, .determiner, .conjunction, .negation, .pronoun, .relative,
  ]

  package init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Whether at least one of the classes is shared.
  package func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }

  /// The classes of a section of a language's word lists, by the section's name.
  static let sections: [String: WordClass] = [
    "verb.speech": .speech, "verb.claim": .claim, "verb.announce": .announce,
    "verb.write": .write, "verb.ask": .ask, "verb.reply": .reply, "verb.concede": .concede,
    "verb.deny": .deny, "verb.warn": .warn, "verb.promise": .promise, "verb.urge": .urge,
    "verb.manner": .manner, "verb.gesture": .gesture, "verb.label": .label,
    "verb.think": .think, "verb.weak": .weak,
    "noun.cue": .cueNoun, "title": .title, "title.male": [.title, .male],
    "title.female": [.title, .female], "role": .role, "role.male": [.role, .male],
    "role.female": [.role, .female], "group": .group, "organization": .organization,
    "organization.suffix": .organizationSuffix, "media": .media, "place": .place,
    "demonym": .demonym, "kin.male": [.kin, .male], "kin.female": [.kin, .female], "kin": .kin,
    "person.male": [.person, .male], "person.female": [.person, .female], "person": .person,
    "given.male": [.given, .male], "given.female": [.given, .female], "given.neutral": .given,
    "given.ambiguous": .ambiguousName, "particle": .particle, "suffix.name": .nameSuffix,
    "abbreviation": .abbreviation, "abbreviation.ender": [.abbreviation, .abbreviationEnder],
    "calendar": .calendar, "adverb": .adverb, "auxiliary": .auxiliary,
    "preposition": .preposition, "determiner": .determiner, "conjunction": .conjunction,
    "negation": .negation, "pronoun.male": [.pronoun, .male],
    "pronoun.female": [.pronoun, .female], "pronoun.neuter": [.pronoun, .neuter],
    "pronoun.plural": [.pronoun, .plural], "pronoun.first": [.pronoun, .firstPerson],
    "pronoun.second": [.pronoun, .secondPerson], "relative": .relative, "work": .work,
    "sign": .sign, "wordword": .mentionedWord, "nickname": .nickname,
    "commonverb": .commonVerb, "verb.addressing": .addressing, "subordinator": .subordinator,
    "verb.relaying": .relaying, "verb.phrasal": [.weak, .past, .third],
    "noun.text": .text, "verb.modal": [.auxiliary, .modal],
  ]
}
