public import Quoth

/// What to search for, and where.
///
/// ```swift
/// var request = SearchRequest("\"we are ready\" talk* -bridge")
/// request.speaker = "Noor Amin"
/// request.since = "2025-07"
/// ```
public struct SearchRequest: Sendable, Hashable, Codable {
  /// The words, as a person types them: all of them must be there. `"we are ready"` in marks is a
  /// phrase, `talk*` any word that begins so, `-bridge` leaves out what has the word. Case, accents
  /// and punctuation make no difference. May be empty where something else narrows the search.
  public var words: String
  /// A name of the speaker, in any spelling, or their number.
  public var speaker: String?
  /// The kinds of quotations; empty for all.
  public var kinds: Set<Quote.Kind>
  /// Whether they were said, are to come, are possible or were asked; empty for all.
  public var modalities: Set<Quote.Modality>
  /// The name of the publisher.
  public var publisher: String?
  /// The first day: *2025-07-21*, *2025-07*, *2025*.
  public var since: String?
  /// The last day, included; a month or a year to its end.
  public var until: String?
  /// A name of a source that relayed it.
  public var via: String?
  /// How many results to return.
  public var limit: Int
  /// How many results to pass over.
  public var offset: Int

  /// Makes a request for words.
  public init(
    _ words: String = "", speaker: String? = nil, kinds: Set<Quote.Kind> = [],
    modalities: Set<Quote.Modality> = [], publisher: String? = nil, since: String? = nil,
    until: String? = nil, via: String? = nil,
    limit: Int = 20, offset: Int = 0
  ) {
    self.words = words
    self.speaker = speaker
    self.kinds = kinds
    self.modalities = modalities
    self.publisher = publisher
    self.since = since
    self.until = until
    self.via = via
    self.limit = limit
    self.offset = offset
  }
}

/// A quotation that was found, and where the words stand in it.
public struct SearchHit: Sendable, Hashable, Codable {
  /// The quotation.
  public var quotation: StoredQuotation
  /// Where the words stand in its text, in code points.
  public var matches: [Range<Int>]
  /// How well it fits, greater for better; to be compared within one search alone.
  public var score: Double
}

/// The results of a search, best first.
public struct SearchResults: Sendable, Hashable, Codable {
  /// The results asked for.
  public var hits: [SearchHit]
  /// How many there are in all, or ``SearchResults/countLimit`` where there are at least so many.
  public var count: Int

  /// Results are counted up to this many.
  public static let countLimit = 1_000
  /// Of more results than this many, those that were added last are ranked and come first.
  public static let rankLimit = 300
}
