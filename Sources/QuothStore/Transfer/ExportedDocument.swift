import Foundation
import Quoth
import QuothFormats

/// A document with all that belongs to it, as a line of an export holds it.
///
/// The keys of a plain document (`id`, `text`, `title` …) stand beside those that only an export has,
/// so that other programs can read the line, too.
struct ExportedDocument: Codable {
  struct Sighting: Codable {
    var name: String
    var kind: Speaker.Kind
    var role: String?
    var rosterID: String?
    var aliases: [String]
    /// The speaker's number, and why it is them.
    var speaker: Int64?
    var reason: String
    var score: Double
    var isDecided: Bool
  }

  struct Reference: Codable {
    var sighting: Int
    var spans: [Range<Int>]
  }

  struct Quotation: Codable {
    var id: Int64
    var utterance: Int64
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
    /// Exports of earlier versions have none.
    var modality: Quote.Modality?
    /// The place among the quotations of the one inside whose words it stands.
    var parent: Int?
    var confidence: Double
    var rule: String
  }

  /// Its number in the database.
  var number: Int64
  var id: String
  var url: String?
  var title: String?
  var publisher: String?
  var author: String?
  var published: String?
  var language: String?
  var text: String?
  /// Further keys of the document's JSON line, as JSON in a string.
  var meta: String?
  var sha256: String
  var length: Int
  var added: String
  var sightings: [Sighting]
  var quotations: [Quotation]
}

extension ExportedDocument {
  /// The document ready to be added.
  var entry: DocumentEntry {
    func reference(_ reference: Reference?) -> QuotationEntry.Reference? {
      reference.map { QuotationEntry.Reference(sighting: $0.sighting, spans: $0.spans) }
    }
    return DocumentEntry(
      number: number, id: StoredText.clean(id),
      metadata: DocumentMetadata(
        url: url, title: title, publisher: publisher, author: author, published: published,
        language: language
      ).cleaned, meta: meta.map(StoredText.clean), sha256: sha256, length: length,
      text: text.map(StoredText.clean),
      quotations: quotations.map { quotation in
        QuotationEntry(
          kind: quotation.kind, text: StoredText.clean(quotation.text),
          fragments: quotation.fragments, context: StoredText.clean(quotation.context),
          contextStart: quotation.contextStart, cue: quotation.cue.map(StoredText.clean),
          cueSpans: quotation.cueSpans, mention: quotation.mention.map(StoredText.clean),
          speaker: reference(quotation.speaker), addressee: reference(quotation.addressee),
          via: quotation.via.compactMap(reference), isNegated: quotation.isNegated,
          modality: quotation.modality ?? .stated, parent: quotation.parent,
          confidence: quotation.confidence, rule: quotation.rule, id: quotation.id,
          utterance: quotation.utterance,
          key: UtteranceKey(StoredText.clean(quotation.text)))
      },
      sightings: sightings.map { sighting in
        SightingEntry(
          SpeakerSighting(
            name: StoredText.clean(sighting.name), aliases: sighting.aliases.map(StoredText.clean),
            role: sighting.role.map(StoredText.clean), kind: sighting.kind,
            rosterID: sighting.rosterID.map(StoredText.clean)),
          decision: SpeakerDecision(
            speaker: sighting.speaker, reason: sighting.reason, score: sighting.score,
            isDecided: sighting.isDecided))
      }, added: added)
  }
}

/// What is known of a speaker beyond what documents tell, as a line of an export holds it.
struct ExportedSpeaker: Codable, Sendable {
  var id: Int64
  var name: String
  var kind: Speaker.Kind
  var role: String?
  var rosterID: String?
  var isFixed: Bool
  /// Names that were given by hand or by a roster.
  var decidedNames: [String]
  /// Speakers whom they were told apart from by hand.
  var apart: [Int64]
}

/// A change that was made by hand, as a line of an export holds it.
struct ExportedCorrection: Codable, Sendable {
  var made: String
  var action: String
  var detail: String
}
