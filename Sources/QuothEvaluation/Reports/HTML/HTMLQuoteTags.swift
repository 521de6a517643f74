import Quoth
import QuothFormats

/// The elements around the quotations of one side.
struct HTMLQuoteTags {
  let sides: [DocumentComparison.Side]
  private let owner: HTMLColumn.Owner
  private let document: DocumentComparison
  private let prefix: String

  /// - Parameter prefix: Begins the anchors of all quotations of this side.
  init(_ owner: HTMLColumn.Owner, of document: DocumentComparison, prefix: String) {
    self.owner = owner
    self.document = document
    self.prefix = prefix
    sides = owner == .gold ? document.gold : document.system
  }

  /// The anchor of a quotation.
  func anchor(of index: Int) -> String { "\(prefix)\(index)" }

  /// In what a quotation differs from the other side.
  func differences(of index: Int) -> [Difference.Kind] {
    guard let match = match(of: index) else {
      return sides[index].isCounted ? [owner == .gold ? .missed : .notInGold] : []
    }
    guard document.isCounted(match) else { return [] }
    return (match.speaker.isWrong ? [.speaker] : []) + (match.isExact ? [] : [.edges])
  }

  /// The parts of a content that its counterpart does not have.
  func surplus(of index: Int) -> [Range<Int>] {
    guard let match = match(of: index), !match.isExact else { return [] }
    let (gold, system) = (document.gold[match.gold].quote, document.system[match.system].quote)
    let others = (owner == .gold ? system : gold).fragments
    return others.reduce(sides[index].quote.fragments) { parts, other in
      parts.flatMap { part in
        [
          part.lowerBound..<max(part.lowerBound, min(part.upperBound, other.lowerBound)),
          min(part.upperBound, max(part.lowerBound, other.upperBound))..<part.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
  }

  func appendStart(_ mark: HTMLColumn.Mark, isFirst: Bool, to output: inout [UInt8]) {
    guard let index = mark.quote else {
      output.append("<span class=\"surplus\">")
      return
    }
    output.append("<mark class=\"q \(cssClass(of: index))\" tabindex=\"0\"")
    if isFirst { output.append(" id=\"\(anchor(of: index))\"") }
    output.append(">")
  }

  func appendEnd(_ mark: HTMLColumn.Mark, isLast: Bool, to output: inout [UInt8]) {
    guard let index = mark.quote else {
      output.append("</span>")
      return
    }
    // Written as an attribute, so that it is not copied with the text.
    if isLast, let label = label(of: index) {
      output.append("<span class=\"n\" data-n=\"")
      output.append(xml: label)
      output.append("\"></span>")
    }
    appendTip(index, to: &output)
    output.append("</mark>")
  }

  private func match(of index: Int) -> DocumentComparison.Match? {
    sides[index].match.map { document.matches[$0] }
  }

  private func cssClass(of index: Int) -> String {
    let kinds = differences(of: index)
    if kinds.isEmpty { return sides[index].isCounted ? "right" : "aside" }
    return kinds == [.speaker] ? "right speaker" : kinds.map(\.rawValue).joined(separator: " ")
  }

  private func label(of index: Int) -> String? {
    let kinds = differences(of: index)
    if kinds.contains(.speaker) {
      return "by " + sides[index].quote.speakerLabel(in: document.source)
    }
    return kinds.first?.heading
  }

  private func appendTip(_ index: Int, to output: inout [UInt8]) {
    output.append("<span class=\"tip\" role=\"note\"><b>")
    output.append(xml: verdict(on: index))
    output.append("</b>")
    let match = match(of: index)
    let own = sides[index].quote
    appendLine("gold", match.map { document.gold[$0.gold].quote } ?? (owner == .gold ? own : nil))
    appendLine(
      "system", match.map { document.system[$0.system].quote } ?? (owner == .system ? own : nil))
    output.append("</span>")

    func appendLine(_ name: String, _ quote: AnnotatedQuote?) {
      output.append("<br>")
      output.append(
        xml: "\(name): "
          + (quote.map { "\($0.kind), \($0.speakerLabel(in: document.source))" } ?? "nothing"))
    }
  }

  private func verdict(on index: Int) -> String {
    var words = sides[index].isCounted ? [] : ["does not count"]
    words += differences(of: index).map(\.heading)
    if let match = match(of: index), !match.isExact {
      words.append("\(Int(match.overlap * 100)) % in common")
    }
    return words.isEmpty ? "in both" : words.joined(separator: " · ")
  }
}
