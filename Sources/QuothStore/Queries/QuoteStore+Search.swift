import GRDB
import Quoth

extension QuoteStore {
  /// Searches the quotations, best first: those that the words make up most of, and where they stand
  /// together; of equals, those that were added last.
  ///
  /// - Throws: ``StoreError`` with what is wrong with the request: no word in it, no such speaker or
  ///   publisher, no such day.
  /// - Complexity: Grows with how often the rarest of the words occurs, up to
  ///   ``SearchResults/countLimit`` results, of which it reads the texts of
  ///   ``SearchResults/rankLimit``; some milliseconds with a million quotations.
  public func search(_ request: SearchRequest) throws -> SearchResults {
    try read { try SearchResults.fetch($0, request) }
  }

  /// Searches for words; see ``SearchRequest/words``.
  public func search(_ words: String) throws -> [SearchHit] {
    try search(SearchRequest(words)).hits
  }
}

extension SearchResults {
  static func fetch(_ db: Database, _ request: SearchRequest) throws -> SearchResults {
    let condition = try SearchCondition(request, db)
    var ranked = try condition.newest(db, limit: rankLimit, offset: 0)
    var count = ranked.count
    if let last = ranked.last, count == rankLimit {
      count += try condition.count(db, before: last.id, limit: countLimit - rankLimit)
    }
    if condition.hasWords { ranked.sort { ($0.score, $0.id) > ($1.score, $1.id) } }
    var page = Array(ranked.dropFirst(max(0, request.offset)).prefix(max(0, request.limit)))
    if page.count < request.limit, count > rankLimit {
      // Beyond what is ranked, results come in the order in which they were added.
      page += try condition.newest(
        db, limit: request.limit - page.count, offset: max(request.offset, rankLimit))
    }
    let quotations = try StoredQuotation.fetch(db, ids: page.map(\.id))
    return SearchResults(
      hits: zip(quotations, page).map {
        SearchHit(quotation: $0, matches: $1.matches, score: $1.score)
      }, count: count)
  }
}

/// A request as the index understands it.
struct SearchCondition {
  /// A quotation that fits.
  struct Candidate {
    var id: Int64
    var matches: [Range<Int>] = []
    var score = 0.0
  }

  let hasWords: Bool
  private let match: String?
  /// A speaker who is nobody in particular: *officials*.
  private let description: String?

  init(_ request: SearchRequest, _ db: Database) throws {
    let expression = try SearchExpression(request.words)
    hasWords = !expression.isEmpty
    var facets: [[String]] = []
    var description: String?
    if let name = request.speaker {
      let speakers = try SpeakerNames.speakers(named: name, db)
      if speakers.isEmpty { description = try SpeakerNames.description(name, db) }
      if !speakers.isEmpty {
        facets.append(speakers.prefix(SpeakerNames.mostOfOneName).map(Facets.speaker))
      }
    }
    if let name = request.via {
      let relays = try SpeakerNames.speakers(named: name, db)
      if relays.isEmpty { throw try SpeakerNames.notFound(name, db) }
      facets.append(relays.map(Facets.relay))
    }
    if !request.kinds.isEmpty, request.kinds.count < Quote.Kind.allCases.count {
      facets.append(request.kinds.map(Facets.kind).sorted())
    }
    let unwanted = Self.narrow(&facets, to: request.modalities)
    if let publisher = request.publisher {
      facets.append([Facets.publisher(publisher)])
      try Self.check(publisher: publisher, db)
    }
    let days = try DayRange(since: request.since, until: request.until).facets(db)
    if let days { facets.append(days.isEmpty ? ["d0"] : days) }
    match = expression.matching(facets: facets, without: unwanted)
    self.description = description
  }

  /// Narrows a search to modalities; returns the facets that must not be there, since what is stated
  /// has none.
  private static func narrow(
    _ facets: inout [[String]], to modalities: Set<Quote.Modality>
  ) -> [String] {
    let others = Set(Quote.Modality.allCases).subtracting(modalities)
    if modalities.isEmpty || others.isEmpty { return [] }
    if !modalities.contains(.stated) {
      facets.append(modalities.map(Facets.modality).sorted())
      return []
    }
    // FTS5 leaves words out of what it has found, not of everything.
    if facets.isEmpty { facets.append(Quote.Kind.allCases.map(Facets.kind)) }
    return others.map(Facets.modality).sorted()
  }

  /// The numbers of the quotations that fit, in their order, after one.
  func ids(_ db: Database, after id: Int64, limit: Int) throws -> [Int64] {
    let (conditions, arguments) = conditions
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT rowid FROM \(table) WHERE \(conditions) AND rowid > ? ORDER BY rowid LIMIT ?
        """, arguments: arguments + [id, limit])
  }

  /// Those that were added last.
  func newest(_ db: Database, limit: Int, offset: Int) throws -> [Candidate] {
    let (conditions, arguments) = conditions
    let text = hasWords ? ", highlight(quotation_words, 0, char(2), char(3)) AS marked, text" : ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid AS id\(text) FROM \(table) WHERE \(conditions)
        ORDER BY rowid DESC LIMIT ? OFFSET ?
        """, arguments: arguments + [limit, offset])
    var candidates: [Candidate] = []
    while let row = try rows.next() {
      // By position: looking columns up by name would take as long as the search.
      var candidate = Candidate(id: row[0])
      if hasWords {
        let scalars = Array((row[2] as String).unicodeScalars)
        candidate.matches = Ranking.matches(in: row[1], text: scalars)
        candidate.score = Ranking.score(candidate.matches, in: scalars)
      }
      candidates.append(candidate)
    }
    return candidates
  }

  /// How many fit that were added before one, up to a limit. It reads the index alone.
  func count(_ db: Database, before id: Int64, limit: Int) throws -> Int {
    let (conditions, arguments) = conditions
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(conditions) AND rowid < ?
          ORDER BY rowid DESC LIMIT ?)
        """, arguments: arguments + [id, limit]) ?? 0
  }

  private var table: String { match == nil ? "quotation" : "quotation_words" }

  private var conditions: (String, StatementArguments) {
    var (conditions, arguments): ([String], StatementArguments) = (["1"], [])
    if let match {
      conditions = ["quotation_words MATCH ?"]
      arguments += [match]
    }
    if let description {
      conditions.append(
        """
        rowid IN (SELECT q.id FROM sighting s JOIN quotation q
          ON q.document = s.document AND q.sighting = s.number
          WHERE s.name = ? COLLATE NOCASE AND s.speaker IS NULL)
        """)
      arguments += [description]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }

  private static func check(publisher: String, _ db: Database) throws {
    let match = "facets : \"\(Facets.publisher(publisher))\""
    let isThere = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM quotation_words WHERE quotation_words MATCH ? LIMIT 1",
      arguments: [match])
    if isThere != nil { return }
    let known = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT publisher FROM document WHERE publisher IS NOT NULL ORDER BY 1 LIMIT 6
        """)
    let list = known.prefix(5).joined(separator: ", ") + (known.count > 5 ? ", …" : "")
    throw StoreError(
      .notFound,
      "no publisher is called ‘\(publisher)’"
        + (known.isEmpty ? "; no document names one" : "; there are \(list)"))
  }
}
