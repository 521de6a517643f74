/// Hashes of words that the grammar needs one by one.
enum Words {
  static var to: UInt64 { Lexicon.hash("to") }
  static var all: UInt64 { Lexicon.hash("all") }
  static var like: UInt64 { Lexicon.hash("like") }
  static var of: UInt64 { Lexicon.hash("of") }
  static var by: UInt64 { Lexicon.hash("by") }
  static var `for`: UInt64 { Lexicon.hash("for") }
  static var and: UInt64 { Lexicon.hash("and") }
  static var through: UInt64 { Lexicon.hash("through") }
  static var don: UInt64 { Lexicon.hash("don") }
  static var which: UInt64 { Lexicon.hash("which") }
  static var on: UInt64 { Lexicon.hash("on") }
  static var behalf: UInt64 { Lexicon.hash("behalf") }
  static var neither: UInt64 { Lexicon.hash("neither") }
  static var what: UInt64 { Lexicon.hash("what") }
  static var nor: UInt64 { Lexicon.hash("nor") }
  static var have: UInt64 { Lexicon.hash("have") }
  /// *island states have agreed*
  static let having: WordSet = ["have", "were", "are"]
  static var save: UInt64 { Lexicon.hash("save") }
  static var once: UInt64 { Lexicon.hash("once") }
  static var one: UInt64 { Lexicon.hash("one") }
  static var or: UInt64 { Lexicon.hash("or") }
  static var `as`: UInt64 { Lexicon.hash("as") }
  static var `in`: UInt64 { Lexicon.hash("in") }
  static var with: UInt64 { Lexicon.hash("with") }
  /// Whose office *for* may go before: *Minister for Health*.
  static let ministers: WordSet = ["minister", "secretary", "commissioner"]
  static var without: UInt64 { Lexicon.hash("without") }
  static var so: UInt64 { Lexicon.hash("so") }
  /// What stands before a noun: *its own figures*, *the same words*.
  static let selfsame: WordSet = ["own", "same"]
  static var `is`: UInt64 { Lexicon.hash("is") }
  static var that: UInt64 { Lexicon.hash("that") }
  static var when: UInt64 { Lexicon.hash("when") }
  static var who: UInt64 { Lexicon.hash("who") }
  static var whose: UInt64 { Lexicon.hash("whose") }
  /// What may stand behind a comma at the end of a firm’s name.
  static let incorporated: WordSet = ["inc", "ltd", "llc", "llp", "lp", "plc", "corp", "gmbh"]
  static var state: UInt64 { Lexicon.hash("state") }
  static var her: UInt64 { Lexicon.hash("her") }
  static var from: UInt64 { Lexicon.hash("from") }
  static var called: UInt64 { Lexicon.hash("called") }
  static var known: UInt64 { Lexicon.hash("known") }
  static var how: UInt64 { Lexicon.hash("how") }
  static var the: UInt64 { Lexicon.hash("the") }
  static var according: UInt64 { Lexicon.hash("according") }
  static var per: UInt64 { Lexicon.hash("per") }
  static let someOrAny: WordSet = ["some", "any", "every"]
  static let others: WordSet = ["another", "others"]
  static var another: UInt64 { Lexicon.hash("another") }
  static var more: UInt64 { Lexicon.hash("more") }
  static var no: UInt64 { Lexicon.hash("no") }
  static var voice: UInt64 { Lexicon.hash("voice") }
  static var other: UInt64 { Lexicon.hash("other") }
  static var group: UInt64 { Lexicon.hash("group") }
  static var local: UInt64 { Lexicon.hash("local") }
  static var little: UInt64 { Lexicon.hash("little") }
  /// What an article leaves without a noun: *said the other*.
  static let alone: WordSet = ["other", "one", "two", "three", "four"]
  /// What stands before an article: *all the men*.
  static let predeterminers: WordSet = ["all", "half"]
  /// What compares a manner: *more plainly*.
  static let comparing: WordSet = ["more", "most", "less", "least"]
  /// What a number tells one of: *Year Three*, *Number Nine*.
  static let numbered: WordSet = [
    "year", "class", "form", "grade", "number", "room", "platform", "route", "gate", "flat", "unit",
    "ward", "bay", "lane", "apartment", "lot", "court", "studio", "channel", "radio",
  ]
  /// What begins the lines of an examination: *Q. Where were you?*
  static let questionLabels: WordSet = ["q", "q."]
  static let answerLabels: WordSet = ["a", "a."]
  /// What stands before the name of somebody’s child: *Abu Tariq*.
  static let parents: WordSet = ["abu", "umm", "oum"]
  /// What is no noun, nor stands before one: *on the stair but two there was a girl*.
  static let hereAndThere: WordSet = ["here", "there"]
  /// What stands between an article and its noun: *the two men*, *the other man*.
  static let quantities: WordSet = [
    "little", "only", "few", "other", "many", "several", "certain", "such", "one", "two", "three",
    "four",
    "five", "six", "seven", "eight", "nine", "ten", "numerous", "various", "countless",
  ]
  /// What often begins a sentence, before a noun or alone, and is nobody’s name: *Small island states have
  /// agreed*, *Better than you think*.
  static let adjectives = WordSet(Language.englishAdjectives)
  /// Nouns with which sentences begin without an article.
  static let matters = WordSet(Language.englishMatters)
  /// Adjectives that end like adverbs.
  static let adjectivesLikeAdverbs = WordSet(Language.englishAdjectivesLikeAdverbs)
  /// What stands between an article and an adjective, and elsewhere is something else.
  static let beforeAdjectives: WordSet = ["most", "once"]
  /// *her first words*
  static let ordinals: WordSet = ["first", "second", "third", "last", "next", "very"]
  /// What is no verb before what somebody is: *retired judge Ann Lee*, *teaching assistant Debra Fox*.
  static let beforeRoles: WordSet = [
    "retired", "former", "ousted", "jailed", "exiled", "disgraced", "convicted", "deposed",
    "sacked", "suspended", "indicted", "imprisoned", "detained", "acclaimed", "renowned",
    "respected",
    "teaching", "nursing", "acting", "visiting", "leading", "shipping", "banking", "mining",
    "casting", "driving", "swimming", "fencing", "dancing", "boxing", "cycling", "rowing", "skiing",
    "diving", "riding", "sailing", "climbing", "farming", "fishing", "building", "engineering",
    "marketing", "advertising", "publishing", "planning", "housing", "walking", "running",
    "reigning", "ruling", "sitting", "founding", "managing", "rising", "training", "serving",
  ]
  /// What papers and agencies are called.
  static let mediaHeads: WordSet = [
    "newspaper", "paper", "magazine", "broadcaster", "agency", "network", "daily", "outlet",
    "website", "channel",
  ]
  /// What says of several whom, and nothing else.
  static let pointing: WordSet = [
    "one", "other", "another", "first", "second", "third", "last", "youngest", "oldest", "eldest",
    "largest", "biggest", "smallest", "tallest", "older", "younger", "elder",
  ]
  /// Newspapers that are called like people.
  static let papersAndSurnames: WordSet = ["stern", "dawn", "lancet", "bild", "spiegel", "nation"]
  /// Letters for those who sit in a parliament.
  static let members: WordSet = ["mp", "td", "mla", "msp", "mep", "mpp", "mlc", "mha", "mna", "mk"]
  /// Titles that are surnames as well.
  static let surnames: WordSet = [
    "laird", "king", "bishop", "pope", "abbot", "dean", "judge", "knight", "prior", "marshall",
    "marshal", "major", "sargent", "pastor", "baron", "earl", "duke", "lord", "prince", "noble",
    "squire",
  ]
  /// What stands before several.
  static let counts: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "several",
  ]
  /// What stands before one thing only.
  static let singular: WordSet = ["a", "an", "another", "every", "each"]
  static var those: UInt64 { Lexicon.hash("those") }
  /// What stands for people where no noun follows.
  static let numbers: WordSet = ["those", "some", "many", "most", "few", "several"]
  /// What tells which people are meant: *officials familiar with the plan*.
  static let qualities: WordSet = [
    "affected", "aware", "briefed", "close", "familiar", "involved", "linked", "loyal", "opposed",
    "present", "privy", "sympathetic",
  ]
  static var there: UInt64 { Lexicon.hash("there") }
  /// *None of them said*, *neither side said*.
  static let nobody: WordSet = ["none", "neither", "nobody", "no"]
  static var us: UInt64 { Lexicon.hash("us") }

  /// *US*, which is no pronoun.
  static func abbreviated(_ token: Token) -> Bool {
    token.hash == us && token.flags.contains(.allCaps)
  }

  /// Last words of the names of streets, which few people have: *Cutler Row*.
  static let streets: WordSet = [
    "street", "road", "lane", "row", "avenue", "terrace", "crescent", "mews", "wharf", "quay",
    "square", "gardens", "parade", "drive",
  ]
  /// Last words of the names of places: *Treasure Island*, *Dover Street*.
  static let placeNouns: WordSet = [
    "island", "islands", "street", "road", "lane", "avenue", "square", "grange", "heights",
    "abbey", "castle", "palace", "river", "lake", "valley", "bridge", "station", "hotel", "inn",
    "county", "mountain", "mountains", "ocean", "sea", "isle", "cove", "cathedral", "hall",
    "house", "park", "gardens", "harbour", "harbor", "terrace", "wharf", "stadium", "arena",
    "airport", "theatre", "theater", "row", "crescent", "mews", "quay",
  ]

  /// Prepositions after which no verb in the third person stands: *the hall for talks*.
  static let beforeNouns: WordSet = ["of", "for", "into", "during", "despite", "amid", "without"]
  static let phraseCues: WordSet = ["according", "per"]
  /// Auxiliaries of what is to come.
  static let futures: WordSet = ["will", "shall", "won’t", "won't"]
  /// Auxiliaries of what might be.
  static let possibles: WordSet = [
    "would", "could", "may", "might", "can", "should", "wouldn’t", "wouldn't", "couldn’t",
    "couldn't", "can’t", "can't", "cannot",
  ]
  /// What *to* follows where something is still to be done.
  static let expecting: WordSet = [
    "expected", "set", "due", "scheduled", "slated", "poised", "likely", "going", "about", "ready",
    "prepared", "preparing", "plans", "planned", "planning", "plan", "intends", "intended",
    "intend",
    "expects", "expect", "hopes", "hoped", "hoping", "wants", "wanted", "supposed", "promised",
    "promises", "vowed", "vows", "pledged", "pledges", "agreed", "agrees", "anticipated",
  ]
  static var clear: UInt64 { Lexicon.hash("clear") }
  /// *made it clear*
  static let makings: WordSet = ["make", "makes", "made", "making"]
  static let coordinating: WordSet = ["and", "but", "yet", "or"]
  /// What begins a subordinate clause that stands before its main clause.
  static let fronting: WordSet = [
    "while", "although", "though", "if", "when", "whereas", "unless", "once", "despite", "because",
  ]
  /// Verbs of asking that other classes do not have.
  static let wondering: WordSet = [
    "wonder", "wonders", "wondered", "wondering", "inquire", "inquired", "questioned",
  ]
  /// Words that begin what was asked.
  static let questioning: WordSet = [
    "whether", "if", "why", "how", "what", "who", "when", "where", "which", "whom", "whose",
  ]
  static let saints: WordSet = ["st", "ste"]
  static let siblings: WordSet = ["brothers", "sisters", "twins", "siblings", "cousins"]
  /// Letters for money before a number: *Rs 418*.
  static let currencies: WordSet = ["rs", "usd", "eur", "gbp", "inr", "pkr", "rm"]
  /// $, £, ¥, €
  static func isCurrency(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0xA3, 0xA5, 0x20AC: true
    default: false
    }
  }
  /// *last night*, *this week*
  static let whichTime: WordSet = ["last", "next", "this", "that", "every", "one", "later"]
  static let times: WordSet = [
    "night", "week", "month", "year", "morning", "evening", "afternoon", "summer", "winter",
    "spring", "autumn", "fall", "day", "weekend", "decade", "time",
  ]
  /// What stands before a month.
  static let datings: WordSet = [
    "in", "since", "until", "till", "during", "through", "last", "next", "every", "early", "late",
    "mid", "each",
  ]
  static let subjects: WordSet = ["i", "you", "he", "she", "we", "they", "who"]
  /// What stands between a subject and its verb: *they both cried*.
  static let floating: WordSet = ["both", "all", "each"]
  /// Days and months that with a small letter are other words: *sat*, *sun*.
  static let alsoWords: WordSet = ["sat", "sun", "march", "may", "mar", "wed"]
  /// What a text is cut into.
  static let divisions: WordSet = ["chapter", "book", "volume", "canto", "act", "scene", "part"]
  static let perceiving: WordSet = [
    "heard", "hear", "hears", "hearing", "overheard", "overhear", "overhears", "overhearing",
  ]
  /// Verbs whose object is heard again: *recalls the stationmaster saying*.
  static let remembering: WordSet = [
    "recalls", "recall", "recalled", "recalling", "remembers", "remember", "remembered",
    "remembering",
  ]
  static let seeing: WordSet = [
    "saw", "see", "sees", "seeing", "watched", "watch", "watches", "watching", "felt", "noticed",
    "observed",
  ]
  static let continuing: WordSet = [
    "kept", "keeps", "began", "begins", "started", "starts", "stopped", "continued", "went",
    "resumed", "remembered", "remembers",
  ]
  static let reflexives: WordSet = [
    "himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves", "oneself",
  ]
  static let objects: WordSet = ["him", "her", "me", "us", "them"]
  /// Verb forms that an article or a possessive makes nouns of: *the accused said*, *her will*.
  static let nounsAfterArticle: WordSet = ["accused", "deceased", "will"]
  static let articles: WordSet = ["the", "a", "an"]
  static let indefinite: WordSet = ["a", "an"]
  static let possessives: WordSet = ["his", "its", "their", "my", "our", "your", "whose"]
}
