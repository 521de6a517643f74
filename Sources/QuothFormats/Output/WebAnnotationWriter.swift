import Quoth

/// Writes one annotation a quotation, as an annotation page of the W3C Web Annotation Data Model.
///
/// The bodies of an annotation say who speaks (`identifying`; also the Wikidata entity, where a
/// roster gave one), what kind of quotation it is (`classifying`) and the whole in a sentence
/// (`describing`). Each fragment is a target with selectors that all mean the same place:
/// a `TextPositionSelector` in code points and a `TextQuoteSelector` with 32 characters before and
/// behind, both over the text without markup, as the model asks; and for HTML and Markdown a
/// `DataPositionSelector` in bytes of the file.
///
/// The `source` of a target is the document's id, percent-encoded: a path is relative to where
/// the page is kept.
public struct WebAnnotationWriter: ExtractionWriter {
  private static let contextLength = 32

  /// Makes a writer.
  public init() {}

  /// The start of the page.
  public var opening: [UInt8] {
    Array(
      """
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#quotations",
        "type": "AnnotationPage",
        "items": [
          
      """.utf8)
  }
  /// A comma.
  public var separator: [UInt8] { Array(",\n    ".utf8) }
  /// The end of the page.
  public var closing: [UInt8] { Array("\n  ]\n}\n".utf8) }

  /// The annotations of a document; nothing if it has no quotations.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let map = result.extraction.source.offsets(in: .codepoint)
    var output: [UInt8] = []
    for index in result.extraction.quotes.indices {
      if !output.isEmpty { output.append(contentsOf: separator) }
      output.append(
        contentsOf: JSONLayout.indented(annotation(index, of: result, map), depth: 2))
    }
    return output
  }

  private func annotation(
    _ index: Int, of result: ExtractedDocument, _ map: OffsetMap
  ) -> [UInt8] {
    let quote = result.extraction.quotes[index]
    var output: [UInt8] = []
    output.append("{\"id\":\"#\(result.key)-q\(index)\",\"type\":\"Annotation\",")
    output.append("\"motivation\":\"identifying\",\"body\":[")
    if let speaker = quote.speaker {
      appendBody("identifying", speaker.name, to: &output)
      output.append(",")
      if let id = result.extraction.speaker(speaker.id)?.rosterID, Self.isWikidata(id) {
        output.append("{\"type\":\"SpecificResource\",\"purpose\":\"identifying\",\"source\":")
        output.append("\"http://www.wikidata.org/entity/\(id)\"},")
      }
    }
    appendBody("classifying", "\(quote.kind.rawValue) quotation", to: &output)
    output.append(",")
    appendBody("describing", description(of: quote), to: &output)
    output.append("],\"target\":[")
    for (number, fragment) in quote.fragments.enumerated() {
      if number > 0 { output.append(",") }
      appendTarget(fragment, of: result, map, to: &output)
    }
    output.append("],\"generator\":{\"type\":\"Software\",\"name\":\"Quoth\"}}")
    return output
  }

  private func appendBody(_ purpose: String, _ value: String, to output: inout [UInt8]) {
    output.append("{\"type\":\"TextualBody\",\"purpose\":\"\(purpose)\",")
    output.append("\"format\":\"text/plain\",\"value\":")
    output.append(json: value)
    output.append("}")
  }

  private func description(of quote: Quote) -> String {
    var text = quote.speaker?.name ?? "Somebody"
    text += quote.isNegated ? " did not say this" : " said this"
    if let addressee = quote.addressee { text += " to \(addressee.name)" }
    if !quote.via.isEmpty {
      text += ", as relayed by \(quote.via.map(\.name).joined(separator: ", "))"
    }
    var confidence: [UInt8] = []
    confidence.append(confidence: quote.confidence)
    return text + " (confidence \(String(decoding: confidence, as: UTF8.self)), \(quote.rule))."
  }

  private func appendTarget(
    _ fragment: Range<Int>, of result: ExtractedDocument, _ map: OffsetMap,
    to output: inout [UInt8]
  ) {
    let source = result.extraction.source
    let place = map[fragment]
    output.append("{\"source\":")
    output.append(json: Self.reference(result.document.id.description))
    output.append(",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":")
    output.append(decimal: place.lowerBound)
    output.append(",\"end\":")
    output.append(decimal: place.upperBound)
    output.append("},{\"type\":\"TextQuoteSelector\",\"exact\":")
    output.append(json: source[fragment])
    output.append(",\"prefix\":")
    output.append(json: source[Self.before(fragment.lowerBound, in: source.bytes)])
    output.append(",\"suffix\":")
    output.append(json: source[Self.after(fragment.upperBound, in: source.bytes)])
    output.append("}")
    if result.document.original != nil {
      let original = result.document.originalRange(fragment)
      output.append(",{\"type\":\"DataPositionSelector\",\"start\":")
      output.append(decimal: original.lowerBound)
      output.append(",\"end\":")
      output.append(decimal: original.upperBound)
      output.append("}")
    }
    output.append("]}")
  }

  private static func before(_ offset: Int, in bytes: [UInt8]) -> Range<Int> {
    var (start, count) = (offset, 0)
    while start > 0, count < contextLength {
      repeat { start -= 1 } while start > 0 && bytes[start] & 0xC0 == 0x80
      count += 1
    }
    return start..<offset
  }

  private static func after(_ offset: Int, in bytes: [UInt8]) -> Range<Int> {
    var (end, count) = (offset, 0)
    while end < bytes.count, count < contextLength {
      repeat { end += 1 } while end < bytes.count && bytes[end] & 0xC0 == 0x80
      count += 1
    }
    return offset..<end
  }

  /// The id as a reference (RFC 3986): a URL stays one, anything else is a relative path.
  static func reference(_ id: String) -> String {
    let isURL = id.hasPrefix("http://") || id.hasPrefix("https://")
    let allowed = Set((isURL ? "-._~/:?#[]@!$&'()*+,;=%" : "-._~/").utf8)
    var output: [UInt8] = []
    for byte in id.utf8 {
      let isAlphanumeric = HTMLTag.isLetter(byte) || (0x30...0x39).contains(byte)
      if isAlphanumeric || allowed.contains(byte) {
        output.append(byte)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        output.append("%" + (hex.count < 2 ? "0" : "") + hex)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isWikidata(_ id: String) -> Bool {
    id.first == "Q" && id.count > 1 && id.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
