/// What the whole text tells of somebody whom it names, and how often they were met so far.
struct Renown {
  /// The logarithm of how often the text outside quotations has the name, less the size.
  var fame: Float = 0
  /// Which share of these mentions acts, and which stands after a preposition of place.
  var acts: Float = 0
  var located: Float = 0
  /// Which share owns something, and which share of all mentions has an article or stands in quotations.
  var owners: Float = 0
  var articles: Float = 0
  var quoted: Float = 0
  /// The logarithm of how often it speaks, less the size.
  var speeches: Float = 0
  /// Whether a title of address stands before it somewhere.
  var isTitled = false
  /// What speaks for a man and for a woman: logarithms.
  var males: Float = 0
  var females: Float = 0
  /// Whether its capital never says anything.
  var isUncertain = false
  var isPlace = false
  /// How many mentions were taken for this one so far.
  var met = 0

  /// Nothing, for those who are described.
  init() {}

  init(_ cluster: Int, _ book: NameBook) {
    let forms = book.clusters[cluster].forms.map { book.forms[$0] }
    let narrated = Float(forms.reduce(0) { $0 + $1.narrated })
    fame = Magnitude.log(narrated) / 6
    acts = Float(forms.reduce(0) { $0 + $1.subjects }) / max(narrated, 1)
    located = Float(forms.reduce(0) { $0 + $1.located }) / max(narrated, 1)
    let count = Float(forms.reduce(0) { $0 + $1.count })
    owners = Float(forms.reduce(0) { $0 + $1.owners }) / max(narrated, 1)
    articles = Float(forms.reduce(0) { $0 + $1.articles }) / max(count, 1)
    quoted = (count - narrated) / max(count, 1)
    speeches = Magnitude.log(Float(forms.reduce(0) { $0 + $1.speeches })) / 5
    isTitled = forms.contains { $0.address != .none }
    males = Magnitude.log(Float(book.clusters[cluster].males)) / 4
    females = Magnitude.log(Float(book.clusters[cluster].females)) / 4
    isUncertain = forms.allSatisfy { $0.certain == 0 }
  }
}
