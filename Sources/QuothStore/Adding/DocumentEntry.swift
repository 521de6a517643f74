public import Quoth
public import QuothFormats

/// A document with its quotations, ready to be added to a ``QuoteStore``.
///
/// Making one does all the work that needs no database, so that many can be made in parallel while
/// one task adds them in batches.
///
/// ```swift
/// let entry = DocumentEntry(
///   id: "a.txt", metadata: DocumentMetadata(title: "Talks"),
///   extraction: extractor.extract(from: text))
/// try store.add([entry])
/// ```
public struct DocumentEntry: Sendable, Hashable {
  /// What the document is called: a second one of the same name takes its place.
  public var id: String
  /// What is known of it besides its text.
  public var metadata: DocumentMetadata
  /// Further keys of its JSON line as an object, kept for ``QuoteStore/export(_:)``.
  public var meta: String?
  /// SHA-256 of the text in UTF-8, hexadecimal.
  public let sha256: String
  /// The length of the text in code points.
  public let length: Int
  /// The text, or `nil` where only offsets and contexts are to be kept.
  public var text: String?

  var quotations: [QuotationEntry]
  var sightings: [SightingEntry]
  /// Its number and when it was added, where it comes from another store.
  var number: Int64?
  var added: String?

  /// Takes what was found in a text.
  ///
  /// - Parameters:
  ///   - id: What the document is called.
  ///   - metadata: What is known of it.
  ///   - meta: Further keys as a JSON object.
  ///   - extraction: What was found; with the extractor's option `keepsOthers` also the spellings of
  ///     those who say nothing in it tell who is one person. Ranges lie in its `source`.
  ///   - keepsText: Whether the whole text is stored.
  ///   - sentences: Finds the sentences around each quotation.
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    id: String, metadata: DocumentMetadata = DocumentMetadata(), meta: String? = nil,
    extraction: Extraction, keepsText: Bool = true, sentences: SentenceFinder = SentenceFinder()
  ) {
    let source = extraction.source
    self.id = StoredText.clean(id)
    self.metadata = metadata.cleaned
    self.meta = meta.map(StoredText.clean)
    sha256 = Self.digest(of: source)
    let offsets = source.offsets(in: .codepoint)
    length = offsets[source.bytes.count]
    text = keepsText ? StoredText.clean(source.string) : nil
    let speakers = extraction.speakers + extraction.others
    sightings = speakers.map(SightingEntry.init)
    // Where speakers were left out, their ids are no longer their places.
    let places = Dictionary(zip(speakers.map(\.id), speakers.indices)) { first, _ in first }
    let contexts = sentences.sentences(around: extraction.quotes.map(\.range), in: source)
    quotations = zip(extraction.quotes, contexts).map { quote, context in
      QuotationEntry(quote, context: context, source: source, offsets: offsets, places: places)
    }
  }

  init(
    number: Int64, id: String, metadata: DocumentMetadata, meta: String?, sha256: String,
    length: Int,
    text: String?, quotations: [QuotationEntry], sightings: [SightingEntry], added: String?
  ) {
    self.number = number
    self.id = id
    self.metadata = metadata
    self.meta = meta
    self.sha256 = sha256
    self.length = length
    self.text = text
    self.quotations = quotations
    self.sightings = sightings
    self.added = added
  }

  /// How many quotations it has.
  public var quotationCount: Int { quotations.count }

  /// The digest by which a text is known again.
  public static func digest(of source: SourceText) -> String {
    SHA256.hexadecimal(source.bytes)
  }
}

/// A speaker as the document names it.
struct SightingEntry: Sendable, Hashable {
  var sighting: SpeakerSighting
  /// Which speaker it is, where another store has decided.
  var decision: SpeakerDecision?

  init(_ speaker: Speaker) {
    sighting = SpeakerSighting(speaker)
    sighting.name = StoredText.clean(speaker.name)
    sighting.aliases = speaker.aliases.map(StoredText.clean)
    sighting.role = speaker.role.map(StoredText.clean)
    sighting.rosterID = speaker.rosterID.map(StoredText.clean)
  }

  init(_ sighting: SpeakerSighting, decision: SpeakerDecision?) {
    self.sighting = sighting
    self.decision = decision
  }
}

/// A quotation with offsets in code points.
struct QuotationEntry: Sendable, Hashable {
  /// Somebody by their number among the sightings.
  struct Reference: Sendable, Hashable {
    var sighting: Int
    var spans: [Range<Int>]
  }

  var kind: Quote.Kind
  var text: String
  var fragments: [Range<Int>]
  var context: String
  var contextStart: Int
  var cue: String?
  var cueSpans: [Range<Int>]
  var mention: String?
  var speaker: Reference?
  var addressee: Reference?
  var via: [Reference]
  var isNegated: Bool
  var modality: Quote.Modality
  /// The place among the quotations of the one inside whose words it stands.
  var parent: Int?
  var confidence: Double
  var rule: String
  /// Its ids, where it comes from another store.
  var id: Int64?
  var utterance: Int64?
  var key: UtteranceKey
}

extension QuotationEntry {
  /// Longer contexts are cut.
  private static let longestContext = 4_000

  /// - Parameter places: Where speakers stand among the sightings, by their ids.
  init(
    _ quote: Quote, context: Range<Int>, source: SourceText, offsets: OffsetMap,
    places: [Speaker.ID: Int]
  ) {
    func words(_ ranges: [Range<Int>]) -> String? {
      ranges.isEmpty ? nil : StoredText.clean(ranges.map { source[$0] }.joined(separator: " … "))
    }
    func reference(_ reference: SpeakerReference) -> Reference? {
      places[reference.id].map { place in
        Reference(sighting: place, spans: reference.spans.map { offsets[$0] })
      }
    }
    var context = context
    if context.count > Self.longestContext {
      let start = quote.range.lowerBound
      context = start..<min(context.upperBound, start + Self.longestContext)
    }
    kind = quote.kind
    text = StoredText.clean(quote.text)
    fragments = quote.fragments.map { offsets[$0] }
    // A cut may go through a character; code points tell where it ends.
    self.context = StoredText.clean(source.whole(context))
    contextStart = offsets[context.lowerBound]
    cue = words(quote.cue)
    cueSpans = quote.cue.map { offsets[$0] }
    mention = words(quote.speaker?.spans ?? [])
    speaker = quote.speaker.flatMap(reference)
    addressee = quote.addressee.flatMap(reference)
    via = quote.via.compactMap(reference)
    isNegated = quote.isNegated
    modality = quote.modality
    parent = quote.parent
    confidence = (quote.confidence * 10_000).rounded() / 10_000
    rule = quote.rule
    key = UtteranceKey(text)
  }
}

extension SourceText {
  /// The text of a range without a character that its end cuts.
  fileprivate func whole(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return self[range.lowerBound..<end]
  }
}

extension DocumentMetadata {
  var cleaned: DocumentMetadata {
    DocumentMetadata(
      url: url.map(StoredText.clean), title: title.map(StoredText.clean),
      publisher: publisher.map(StoredText.clean), author: author.map(StoredText.clean),
      published: published.flatMap { PublicationDate($0)?.description },
      language: language.map(StoredText.clean))
  }
}
