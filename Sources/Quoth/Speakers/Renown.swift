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
  /// Its names in the ``NameBook``; `nil` for those who are described.
  var cluster: Int?

  /// Whether the text outside quotations has the name more than once.
  var isNamedAgain: Bool { fame > Magnitude.log(1) / 6 }

  /// Nothing, for those who are described.
  init() {}

  init(_ cluster: Int, _ book: borrowing NameBook) {
    self.cluster = cluster
    func sum(_ count: (NameForm) -> Int) -> Float { Float(book.sum(count, of: cluster)) }
    let narrated = sum(\.narrated)
    fame = Magnitude.log(narrated) / 6
    acts = sum(\.subjects) / max(narrated, 1)
    located = sum(\.located) / max(narrated, 1)
    let count = sum(\.count)
    owners = sum(\.owners) / max(narrated, 1)
    articles = sum(\.articles) / max(count, 1)
    quoted = (count - narrated) / max(count, 1)
    speeches = Magnitude.log(sum(\.speeches)) / 5
    let forms = book.clusters[cluster].forms
    isTitled = forms.contains { book.forms[$0].address != .none }
    males = Magnitude.log(Float(book.clusters[cluster].males)) / 4
    females = Magnitude.log(Float(book.clusters[cluster].females)) / 4
    isUncertain = forms.allSatisfy { book.forms[$0].certain == 0 }
  }
}

extension Resolution {
  /// The place of the first of those whom the whole text names most; `nil` if it names none.
  func mostFamous(of entities: [Int?]) -> Int? {
    var most: Float = 0
    var found: Int?
    for (place, entity) in entities.enumerated() {
      guard let entity, renown[entity].fame > most else { continue }
      most = renown[entity].fame
      found = place
    }
    return found
  }
}
