import Quoth

/// The JSON object of one result, on one line; see ``JSONLines`` for its keys.
struct ResultJSON {
  private var output: [UInt8] = []
  private let offsets: OffsetMap

  static func object(
    for extraction: Extraction, of document: ReadDocument, offsets unit: OffsetUnit
  ) -> [UInt8] {
    let located = document.relocated(extraction)
    var writer = ResultJSON(offsets: located.source.offsets(in: unit))
    writer.write(located, document)
    return writer.output
  }

  private init(offsets: OffsetMap) {
    self.offsets = offsets
  }

  private mutating func write(_ extraction: Extraction, _ document: ReadDocument) {
    output.append("{\"id\":")
    output.append(json: document.id)
    output.append(",\"quotes\":")
    write(extraction.quotes) { $0.write($1) }
    output.append(",\"speakers\":")
    write(extraction.speakers) { $0.write($1) }
    if !extraction.nonquotations.isEmpty {
      output.append(",\"nonquotations\":")
      write(extraction.nonquotations) { $0.write($1) }
    }
    if !document.meta.isEmpty {
      output.append(",\"meta\":{")
      output.append(contentsOf: document.meta)
      output.append("}")
    }
    output.append("}")
  }

  private mutating func write(_ quote: Quote) {
    output.append("{\"kind\":\"\(quote.kind.rawValue)\",\"content\":")
    write(quote.fragments)
    output.append(",\"text\":")
    output.append(json: quote.text)
    output.append(",\"cue\":")
    write(quote.cue)
    output.append(",\"speaker\":")
    write(quote.speaker)
    output.append(",\"addressee\":")
    write(quote.addressee)
    output.append(",\"via\":")
    write(quote.via) { $0.write($1) }
    output.append(quote.isNegated ? ",\"negated\":true" : ",\"negated\":false")
    output.append(",\"modality\":\"\(quote.modality.rawValue)\",\"parent\":")
    output.append(quote.parent.map { String($0) } ?? "null")
    output.append(",\"confidence\":")
    output.append(confidence: quote.confidence)
    output.append(",\"rule\":")
    output.append(json: quote.rule)
    if !quote.reasons.isEmpty {
      output.append(",\"reasons\":")
      write(quote.reasons) { $0.output.append(json: $1) }
    }
    output.append("}")
  }

  private mutating func write(_ reference: SpeakerReference?) {
    guard let reference else { return output.append("null") }
    output.append("{\"id\":")
    output.append(decimal: reference.id)
    output.append(",\"name\":")
    output.append(json: reference.name)
    output.append(",\"spans\":")
    write(reference.spans)
    output.append("}")
  }

  private mutating func write(_ speaker: Speaker) {
    output.append("{\"id\":")
    output.append(decimal: speaker.id)
    output.append(",\"name\":")
    output.append(json: speaker.name)
    output.append(",\"kind\":\"\(speaker.kind.rawValue)\",\"role\":")
    write(speaker.role)
    output.append(",\"aliases\":")
    write(speaker.aliases) { $0.output.append(json: $1) }
    output.append(",\"mentions\":")
    write(speaker.mentions)
    output.append(",\"rosterID\":")
    write(speaker.rosterID)
    output.append("}")
  }

  private mutating func write(_ nonquotation: Nonquotation) {
    output.append("{\"kind\":\"\(nonquotation.kind.rawValue)\",\"content\":")
    write([nonquotation.range])
    output.append(",\"text\":")
    output.append(json: nonquotation.text)
    output.append("}")
  }

  private mutating func write(_ text: String?) {
    guard let text else { return output.append("null") }
    output.append(json: text)
  }

  private mutating func write(_ ranges: [Range<Int>]) {
    write(ranges) { writer, range in
      let range = writer.offsets[range]
      writer.output.append(0x5B)
      writer.output.append(decimal: range.lowerBound)
      writer.output.append(0x2C)
      writer.output.append(decimal: range.upperBound)
      writer.output.append(0x5D)
    }
  }

  /// An array, each element written by the closure.
  private mutating func write<Element>(
    _ elements: [Element], _ body: (inout ResultJSON, Element) -> Void
  ) {
    output.append(0x5B)
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(0x2C) }
      body(&self, element)
    }
    output.append(0x5D)
  }
}
