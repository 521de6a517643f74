import Quoth

/// The header of a TEI document: what it is, the kinds of quotations, and who speaks.
enum TEIHeader {
  static func append(_ result: ExtractedDocument, to output: inout [UInt8]) {
    let id = result.document.id.description
    output.append("<teiHeader>\n")
    appendFileDescription(title: result.document.title ?? id, source: id, to: &output)
    appendTaxonomy(key: result.key, to: &output)
    appendSpeakers(of: result, to: &output)
    output.append("</teiHeader>\n")
  }

  static func appendFileDescription(title: String, source: String?, to output: inout [UInt8]) {
    output.append("<fileDesc>\n<titleStmt><title>")
    output.append(xml: title)
    output.append("</title></titleStmt>\n<publicationStmt><p>Quotations marked up by Quoth.")
    output.append("</p></publicationStmt>\n<sourceDesc><p>")
    output.append(xml: source ?? "See each text.")
    output.append("</p></sourceDesc>\n</fileDesc>\n")
  }

  private static func appendTaxonomy(key: String, to output: inout [UInt8]) {
    let categories = [
      ("direct", "All of the quotation stands in quotation marks."),
      ("mixed", "Part of the quotation stands in quotation marks."),
      ("indirect", "The quotation is reported without quotation marks."),
      ("negated", "The text says that this was not said."),
      ("expected", "The text says that this is still to be said."),
      ("possible", "The text says that this might be said."),
      ("asked", "The text says that this was asked."),
    ]
    output.append("<encodingDesc><classDecl><taxonomy>\n")
    for (name, description) in categories {
      output.append("<category xml:id=\"\(key)-\(name)\"><catDesc>\(description)</catDesc>")
      output.append("</category>\n")
    }
    output.append("</taxonomy></classDecl></encodingDesc>\n")
  }

  private static func appendSpeakers(of result: ExtractedDocument, to output: inout [UInt8]) {
    let speakers = result.extraction.speakers
    if speakers.isEmpty { return }
    output.append("<profileDesc><particDesc><listPerson>\n")
    for speaker in speakers { append(speaker, key: result.key, to: &output) }
    output.append("</listPerson></particDesc></profileDesc>\n")
  }

  private static func append(_ speaker: Speaker, key: String, to output: inout [UInt8]) {
    let (element, name, role) =
      switch speaker.kind {
      case .person, .unknown: ("person", "persName", "occupation")
      case .group: ("personGrp", "persName", "occupation")
      case .organization: ("org", "orgName", "desc")
      }
    output.append("<\(element) xml:id=\"\(key)-sp\(speaker.id)\">")
    append(name, speaker.name, to: &output)
    for alias in speaker.aliases { append(name, alias, type: "alias", to: &output) }
    if let text = speaker.role { append(role, text, to: &output) }
    if let id = speaker.rosterID { append("idno", id, to: &output) }
    output.append("</\(element)>\n")
  }

  private static func append(
    _ element: String, _ text: String, type: String? = nil, to output: inout [UInt8]
  ) {
    output.append("<\(element)" + (type.map { " type=\"\($0)\"" } ?? "") + ">")
    output.append(xml: text)
    output.append("</\(element)>")
  }
}
