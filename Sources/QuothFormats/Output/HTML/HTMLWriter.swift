import Quoth

/// Writes one page for the browser: the texts with each quotation in its speaker's colour, and
/// beside them the speakers with their quotations.
///
/// The page holds all it needs: no network, and a strict Content Security Policy that admits its
/// own style sheet and script by their hashes and nothing else. Reading works without JavaScript;
/// the script only adds the buttons that single out a speaker. Nothing of the text reaches the
/// page unescaped.
public struct HTMLWriter: ExtractionWriter {
  /// Makes a writer.
  public init() {}

  /// The head of the page.
  public var opening: [UInt8] {
    HTMLFrame(title: "Quotations", script: HTMLPageScript.javaScript).opening
  }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// The legend, the script and the end of the page.
  public var closing: [UInt8] {
    Array(
      """
      <footer class="legend"><span class="q c0 direct">in quotation marks</span> \
      <span class="q c0 mixed">partly</span> <span class="q c0 indirect">reported without \
      marks</span> <span class="q none direct">nobody named</span> \
      <span class="cue">reporting words</span></footer>

      """.utf8) + HTMLFrame(title: "Quotations", script: HTMLPageScript.javaScript).closing
  }

  /// The section of one document.
  public func bytes(for result: ExtractedDocument) -> [UInt8] {
    let colors = SpeakerColors(result.extraction)
    var output: [UInt8] = []
    output.append("<section class=\"doc\" id=\"\(result.key)\">\n<header>\n<h1 dir=\"auto\">")
    output.append(xml: result.document.title ?? result.document.id.description)
    output.append("</h1>\n<p class=\"facts\">")
    if result.document.title != nil {
      output.append(xml: result.document.id.description)
      output.append(" · ")
    }
    output.append(Self.count(result.extraction.quotes.count, "quotation") + ", ")
    output.append(Self.count(colors.speaking.count, "speaker") + "</p>\n</header>\n")
    HTMLSpeakerList(result, colors).append(to: &output)
    HTMLArticle(result, colors).append(to: &output)
    output.append("</section>\n")
    return output
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Which speaker has which number and colour, in the order of their first quotation.
struct SpeakerColors {
  /// How many colours the style sheet has; after that they begin anew, told apart by the numbers.
  static let count = 10

  /// The speakers of at least one quotation.
  private(set) var speaking: [Speaker.ID] = []
  private var numbers: [Speaker.ID: Int] = [:]

  init(_ extraction: Extraction) {
    for quote in extraction.quotes {
      guard let id = quote.speaker?.id, numbers[id] == nil else { continue }
      speaking.append(id)
      numbers[id] = speaking.count
    }
  }

  /// The number of a speaker, from 1.
  func number(_ id: Speaker.ID?) -> Int? {
    id.flatMap { numbers[$0] }
  }

  /// The class of the style sheet with the speaker's colour.
  func cssClass(_ id: Speaker.ID?) -> String {
    number(id).map { "c\(($0 - 1) % Self.count)" } ?? "none"
  }
}
