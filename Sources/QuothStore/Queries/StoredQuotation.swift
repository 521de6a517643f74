public import GRDB
public import Quoth

/// A quotation as the database has it, with its speaker and its document.
///
/// All offsets count code points of the document's text, from 0.
public struct StoredQuotation: Sendable, Hashable, Codable, Identifiable {
  /// The number in the database.
  public var id: Int64
  /// How much of it stands in quotation marks.
  public var kind: Quote.Kind
  /// The words; fragments are joined by ` … `.
  public var text: String
  /// The ranges of its fragments in the document.
  public var fragments: [Range<Int>]
  /// The sentences around it.
  public var context: String
  /// Where ``context`` begins in the document.
  public var contextStart: Int
  /// The words that report it.
  public var cue: String?
  /// Who said it: the name in the database, or in the document where the database knows nobody.
  public var speaker: String?
  /// The speaker's number in the database.
  public var speakerID: Int64?
  /// What the document calls the speaker: *Foreign Minister*.
  public var role: String?
  /// The words that stand for the speaker, maybe *he*.
  public var mention: String?
  /// The one spoken to.
  public var addressee: String?
  /// The sources that relayed it.
  public var via: [String]
  /// Whether the text says that it was not said.
  public var isNegated: Bool
  /// Whether the text tells it as said, as to come, as possible or as asked.
  public var modality: Quote.Modality
  /// The number of the quotation inside whose words it stands.
  public var parent: Int64?
  /// How likely the speaker is right, from 0 to 1.
  public var confidence: Double
  /// The rule or model that decided.
  public var rule: String
  /// The number of the utterance that it is an occurrence of.
  public var utterance: Int64
  /// The document's id.
  public var document: String
  /// When the document was published, in ISO 8601.
  public var published: String?
  /// The document's publisher.
  public var publisher: String?
  /// The document's title.
  public var title: String?
  /// The document's author.
  public var author: String?
  /// The document's address.
  public var url: String?
  /// The document's language.
  public var language: String?
}

extension StoredQuotation {
  /// Where it was said, on one line: the day, the publisher and the title, or the document's id.
  public var source: String {
    let day = published.map { String($0.prefix(10)) }
    return [day, publisher, title ?? document].compactMap { $0 }.joined(separator: " · ")
  }
}

extension StoredQuotation: FetchableRecord {
  /// Reads a row of the store's own query.
  public init(row: Row) {
    self.init(
      id: row["id"], kind: Quote.Kind(rawValue: row["kind"]) ?? .direct, text: row["text"],
      fragments: StoredText.ranges(row["fragments"]), context: row["context"],
      contextStart: row["context_start"], cue: row["cue"], speaker: row["speaker_name"],
      speakerID: row["speaker"], role: row["role"], mention: row["mention"],
      addressee: row["addressee_name"], via: [], isNegated: row["is_negated"],
      modality: Quote.Modality(rawValue: row["modality"]) ?? .stated, parent: row["parent"],
      confidence: row["confidence"], rule: row["rule"], utterance: row["utterance"],
      document: row["document_name"], published: row["published"], publisher: row["publisher"],
      title: row["title"], author: row["author"], url: row["url"], language: row["language"])
  }

  /// What a row is read from; a condition on `q` may follow.
  static let selection = """
    SELECT q.*, coalesce(p.name, s.name) AS speaker_name, coalesce(s.role, p.role) AS role,
      a.name AS addressee_name, d.name AS document_name, d.publisher, d.title, d.author, d.url,
      d.language, EXISTS (SELECT 1 FROM relay WHERE quotation = q.id) AS is_relayed
    FROM quotation q
    JOIN document d ON d.id = q.document
    LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
    LEFT JOIN sighting a ON a.document = q.document AND a.number = q.addressee
    LEFT JOIN speaker p ON p.id = q.speaker
    """

  /// The quotations with the numbers, in their order.
  static func fetch(_ db: Database, ids: some Sequence<Int64>) throws -> [StoredQuotation] {
    let statement = try db.cachedStatement(sql: selection + " WHERE q.id = ?")
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
      var quotation = StoredQuotation(row: row)
      if row["is_relayed"] {
        quotation.via = try String.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT coalesce(p.name, s.name) FROM relay r
              JOIN sighting s ON s.document = r.document AND s.number = r.sighting
              LEFT JOIN speaker p ON p.id = s.speaker
              WHERE r.quotation = ? ORDER BY r.position
              """), arguments: [id])
      }
      return quotation
    }
  }
}
