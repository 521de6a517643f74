public import Quoth

/// Writes results as a tree that shows everything; for tests and for looking closely.
///
/// ```
/// a.txt
/// ├─ Quote direct @1:1-1:6 "“Go,”"
/// │  ├─ Cue @1:7-1:11 "said"
/// │  ├─ Speaker #0 Ida Falk @1:12-1:15 "Ida"
/// │  └─ Rule quotative 0.97
/// └─ Speaker #0 person "Ida Falk"
///    └─ Mention @1:12-1:15 "Ida"
/// ```
///
/// Places are `line:column` in code points from 1, the second one after the last character.
public struct TreeWriter: ExtractionWriter {
  /// Makes a writer.
  public init() {}

  /// Nothing.
  public var opening: [UInt8] { [] }
  /// An empty line.
  public var separator: [UInt8] { [0x0A] }
  /// Nothing.
  public var closing: [UInt8] { [] }

  /// The tree of a document, below its name.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let located = result.document.relocated(result.extraction)
    return Array((result.document.id.description + "\n" + located.treeDescription()).utf8)
  }
}

extension Extraction {
  /// The extraction as a tree of lines, in the style of ``TreeWriter``.
  ///
  /// The tree only changes when the extraction does, so tests can compare it.
  ///
  /// - Parameter showsConfidence: Whether confidences are shown; leave them out where a new model
  ///   should not change the expectation.
  /// - Complexity: O(*n* + *m* log *n*) for a text of *n* bytes and *m* ranges.
  public func treeDescription(showsConfidence: Bool = true) -> String {
    let dumper = TreeDumper(
      source: source, places: LinePlaces(source), showsConfidence: showsConfidence)
    let nodes =
      quotes.map(dumper.node) + speakers.map(dumper.node) + nonquotations.map(dumper.node)
    return nodes.isEmpty ? "(nothing)\n" : dumper.lines(nodes).map { $0 + "\n" }.joined()
  }
}

private struct TreeDumper {
  struct Node {
    var label: String
    var children: [Node] = []
  }

  let source: SourceText
  let places: LinePlaces
  let showsConfidence: Bool

  func node(_ quote: Quote) -> Node {
    var children: [Node] = []
    if quote.fragments.count > 1 { children += quote.fragments.map { node("Fragment", $0) } }
    children += quote.cue.map { node("Cue", $0) }
    if let speaker = quote.speaker { children.append(node("Speaker", speaker)) }
    if let addressee = quote.addressee { children.append(node("Addressee", addressee)) }
    children += quote.via.map { node("Via", $0) }
    if quote.isNegated { children.append(Node(label: "Negated")) }
    var rule: [UInt8] = Array("Rule \(quote.rule)".utf8)
    if showsConfidence {
      rule.append(0x20)
      rule.append(confidence: quote.confidence)
    }
    children.append(Node(label: String(decoding: rule, as: UTF8.self)))
    children += quote.reasons.map { Node(label: "Reason \(quoted($0))") }
    let label = "Quote \(quote.kind.rawValue) @\(places[quote.range]) \(quoted(quote.text))"
    return Node(label: label, children: children)
  }

  func node(_ speaker: Speaker) -> Node {
    var children: [Node] = []
    if let role = speaker.role { children.append(Node(label: "Role \(quoted(role))")) }
    children += speaker.aliases.map { Node(label: "Alias \(quoted($0))") }
    if let id = speaker.rosterID { children.append(Node(label: "Roster \(quoted(id))")) }
    children += speaker.mentions.map { node("Mention", $0) }
    let label = "Speaker #\(speaker.id) \(speaker.kind.rawValue) \(quoted(speaker.name))"
    return Node(label: label, children: children)
  }

  func node(_ nonquotation: Nonquotation) -> Node {
    node("Nonquotation \(nonquotation.kind.rawValue)", nonquotation.range)
  }

  func lines(_ nodes: [Node]) -> [String] {
    nodes.enumerated().flatMap { index, node in
      let isLast = index == nodes.count - 1
      return [(isLast ? "└─ " : "├─ ") + node.label]
        + lines(node.children).map { (isLast ? "   " : "│  ") + $0 }
    }
  }

  private func node(_ name: String, _ reference: SpeakerReference) -> Node {
    let spans = reference.spans.map { "@\(places[$0]) \(quoted(source[$0]))" }
    return Node(
      label: (["\(name) #\(reference.id) \(reference.name)"] + spans).joined(separator: " "))
  }

  private func node(_ name: String, _ range: Range<Int>) -> Node {
    Node(label: "\(name) @\(places[range]) \(quoted(source[range]))")
  }

  /// The text in quotation marks, with line breaks, tabs and other control characters escaped.
  private func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(json: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
