import Quoth
import QuothFormats

/// Makes extractions by hand: ranges are given as the words that they hold.
struct Sample {
  let document: ReadDocument
  var extraction: Extraction
  private var position = 0

  init(_ text: String, id: String = "a.txt") {
    self.init(ReadDocument(id: .string(id), text: SourceText(text)))
  }

  init(_ document: ReadDocument) {
    self.document = document
    extraction = Extraction(source: document.text, quotes: [], speakers: [])
  }

  var result: ExtractedDocument { ExtractedDocument(document, extraction) }

  /// The first range of the words at or after an offset.
  func range(of words: String, from start: Int = 0) -> Range<Int> {
    let (text, word) = (document.text.bytes, Array(words.utf8))
    let lower = (start...(text.count - word.count)).first {
      text[$0..<($0 + word.count)].elementsEqual(word)
    }
    return lower!..<(lower! + word.count)
  }

  /// Finds or makes the speaker, with a mention.
  mutating func speaker(
    _ name: String, as mention: String? = nil, kind: Speaker.Kind = .person, role: String? = nil,
    rosterID: String? = nil, from start: Int = 0
  ) -> SpeakerReference {
    let range = range(of: mention ?? name, from: start)
    if let index = extraction.speakers.firstIndex(where: { $0.name == name }) {
      extraction.speakers[index].mentions.append(range)
      return SpeakerReference(id: index, name: name, spans: [range])
    }
    let id = extraction.speakers.count
    extraction.speakers.append(
      Speaker(id: id, name: name, kind: kind, role: role, mentions: [range], rosterID: rosterID))
    return SpeakerReference(id: id, name: name, spans: [range])
  }

  /// Adds a quotation; its words are looked for one after another, then its cue after `from`.
  mutating func quote(
    _ kind: Quote.Kind, _ fragments: [String], cue: String? = nil, cueFrom: Int = 0,
    by speaker: SpeakerReference? = nil, to addressee: SpeakerReference? = nil,
    via: [SpeakerReference] = [], isNegated: Bool = false, confidence: Double = 0.97,
    rule: String = "quotative", reasons: [String] = []
  ) {
    var position = 0
    let ranges = fragments.map { words in
      let found = range(of: words, from: position)
      position = found.upperBound
      return found
    }
    extraction.quotes.append(
      Quote(
        kind: kind, fragments: ranges, text: fragments.joined(separator: " … "),
        cue: cue.map { [range(of: $0, from: cueFrom)] } ?? [], speaker: speaker,
        addressee: addressee, via: via, isNegated: isNegated, confidence: confidence, rule: rule,
        reasons: reasons))
  }

  /// A short article with every kind of thing in it.
  static var article: Sample {
    var sample = Sample(
      """
      Ida Falk, the mayor of Núñez, opened the talks. “We are ready 🎉,” she said. “Now is \
      the time.”
      Rowan Osei told Al Jazeera that the roads were “in a sorry state” & <closed>.
      Falk did not say that the bridge would open. “Nobody knows.”
      The so-called “experts” stayed away.

      """)
    let falk = sample.speaker(
      "Ida Falk", kind: .person, role: "mayor of Núñez", rosterID: "Q4242")
    let she = sample.speaker("Ida Falk", as: "she")
    sample.quote(
      .direct, ["“We are ready 🎉,”", "“Now is the time.”"], cue: "said", by: she,
      reasons: ["‘said’ stands between two quoted parts.", "‘she’ is the mayor, <Ida Falk>."])
    let osei = sample.speaker("Rowan Osei", kind: .unknown)
    let jazeera = sample.speaker("Al Jazeera", kind: .organization)
    sample.quote(
      .mixed, ["that the roads were “in a sorry state” & <closed>"], cue: "told", by: osei,
      to: jazeera, via: [jazeera], confidence: 0.81234, rule: "reported clause")
    sample.quote(
      .indirect, ["that the bridge would open"], cue: "did not say", by: falk, isNegated: true,
      confidence: 0.7)
    sample.quote(.direct, ["“Nobody knows.”"], confidence: 0.2, rule: "floating")
    sample.extraction.speakers[0].aliases = ["Falk"]
    let experts = sample.range(of: "“experts”")
    sample.extraction.nonquotations = [
      Nonquotation(kind: .scare, range: experts, text: "“experts”")
    ]
    return sample
  }
}
