import Foundation
import Quoth
import Testing

@testable import QuothFormats

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct OutputTests {
  /// A text that tries to break out of every format.
  private func hostile() -> Sample {
    let attack = "“</p></mark><script>alert(1)</script>\0\u{1}\u{FFFE}\u{1B}[31m]]>&\"'\u{D}x”"
    var sample = Sample(
      ReadDocument(
        id: .string("=a<b>&\"'.txt"), title: "<script>\0", text: SourceText(attack + " <Ida> said"))
    )
    let ida = sample.speaker("<Ida>", role: "\"><b>", rosterID: "<id>")
    sample.quote(.direct, [attack], cue: "said", by: ida, rule: "<rule>", reasons: ["<why>"])
    return sample
  }

  @Test(arguments: [true, false])
  func teiIsWellFormed(isSingle: Bool) throws {
    let writer = TEIWriter(isSingle: isSingle)
    var second = Sample.article.result
    second.key = "d1"
    let results = isSingle ? [hostile().result] : [hostile().result, second]
    let parser = XMLParser(data: Data(writer.bytes(for: results)))
    #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
  }

  @Test func teiLinksPiecesAcrossParagraphsAndOverlaps() {
    var sample = Sample("“One.\n“Two.” three four")
    sample.quote(.direct, ["“One.\n“Two.”"])
    sample.quote(.indirect, ["Two.” three"])
    let tei = String(decoding: TEIWriter(isSingle: true).bytes(for: [sample.result]), as: UTF8.self)
    #expect(tei.contains("xml:id=\"d0-q0\" direct=\"true\""))
    #expect(tei.contains("next=\"#d0-q0.1\">“One.</said></p>"))
    #expect(tei.contains("prev=\"#d0-q0\">“<said xml:id=\"d0-q1\""))
    #expect(tei.contains("next=\"#d0-q1.1\">Two.”</said></said><said xml:id=\"d0-q1.1\""))
  }

  @Test func htmlEscapesEverything() {
    let page = String(decoding: HTMLWriter().bytes(for: [hostile().result]), as: UTF8.self)
    #expect(page.components(separatedBy: "<script>").count == 2)
    for word in ["<Ida>", "<rule>", "<why>", "=a<b>", "\0", "\u{1B}", "\u{1}"] {
      #expect(!page.contains(word), "\(word.debugDescription)")
    }
    #expect(page.contains("&lt;script&gt;alert(1)"))
  }

  @Test func htmlPolicyNamesItsOwnStyleAndScriptOnly() {
    let head = String(decoding: HTMLWriter().opening, as: UTF8.self)
    let style = SHA256.base64(Array(HTMLPageStyle.css.utf8))
    let script = SHA256.base64(Array(HTMLPageScript.javaScript.utf8))
    #expect(
      head.contains(
        "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)';"))
    #expect(!head.contains("unsafe"))
    let page = String(decoding: HTMLWriter().bytes(for: [Sample.article.result]), as: UTF8.self)
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" style="))
  }

  @Test func sha256() {
    let hex = { (bytes: [UInt8]) in bytes.map { String(format: "%02x", $0) }.joined() }
    #expect(
      hex(SHA256.digest([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex(SHA256.digest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(SHA256.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func csvGuardsAgainstFormulas() {
    var sample = Sample("=1+1, said \"Ida\"")
    sample.quote(.indirect, ["=1+1"], cue: "said", by: nil, rule: "a,\"b\"\n")
    let row = { (writer: CSVWriter) in
      String(decoding: writer.bytes(for: sample.result), as: UTF8.self)
    }
    #expect(
      row(CSVWriter())
        == "a.txt,0,indirect,,,'=1+1,said,,,,false,stated,,0.97,\"a,\"\"b\"\"\n\",0,4\r\n")
    #expect(row(CSVWriter(guardsFormulas: false)).contains(",=1+1,"))
  }

  @Test func textShowsNoControlCharacters() {
    let text = String(decoding: TextWriter().bytes(for: hostile().result), as: UTF8.self)
    #expect(!text.contains("\u{1B}") && !text.contains("\0"))
    let colored = TextWriter(usesColor: true).bytes(for: Sample.article.result)
    #expect(String(decoding: colored, as: UTF8.self).contains("\u{1B}[1mIda Falk\u{1B}[0m"))
  }

  @Test func annotationsOfMarkedUpFilesAlsoGiveBytes() throws {
    let document = HTMLReader.read(Array("<p>“<b>Go</b>.”".utf8), id: .string("a b.html"))
    var sample = Sample(document)
    sample.quote(.direct, ["“Go.”"])
    let output = WebAnnotationWriter().bytes(for: [sample.result])
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains("\"source\": \"a%20b.html\""))
    #expect(text.contains("\"start\": 0,\n              \"end\": 5"))
    #expect(text.contains("\"start\": 3,\n              \"end\": 19"))
  }

  @Test func filterDropsSpeakersNobodyRefersTo() {
    let all = Sample.article.extraction
    #expect(QuoteFilter().apply(to: all) == all)
    let direct = QuoteFilter(kinds: [.direct], minimumConfidence: 0.5).apply(to: all)
    #expect(direct.quotes.count == 1)
    #expect(direct.speakers.map(\.name) == ["Ida Falk"])
  }

  @Test func nestedSpansNeverCross() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let spans = (0..<8).map { index in
        let (a, b) = (
          Int.random(in: 0..<30, using: &random), Int.random(in: 0..<30, using: &random)
        )
        return NestedSpans<Int>.Piece(range: min(a, b)..<max(a, b), payload: index)
      }
      let paragraphs = [0..<10, 12..<20, 21..<30]
      let pieces = NestedSpans(spans, paragraphs: paragraphs).pieces
      for piece in pieces {
        #expect(
          paragraphs.contains {
            $0.lowerBound <= piece.range.lowerBound && piece.range.upperBound <= $0.upperBound
          })
        for other in pieces where piece.range.overlaps(other.range) {
          let (a, b) = (piece.range, other.range)
          #expect(a.clamped(to: b) == a || b.clamped(to: a) == b)
        }
      }
      for span in spans {
        let covered = Set(pieces.filter { $0.payload == span.payload }.flatMap { Array($0.range) })
        let expected = Set(
          span.range.filter { place in paragraphs.contains { $0.contains(place) } })
        #expect(covered == expected)
      }
      var writer = ElementWriter<Int>(
        bytes: Array(repeating: 0x61, count: 30), pieces: pieces,
        open: { _, piece, output in output.append("<s\(piece.payload)>") },
        close: { _, piece, output in output.append("</s\(piece.payload)>") })
      var xml: [UInt8] = Array("<x>".utf8)
      for paragraph in paragraphs { writer.write(paragraph, to: &xml) }
      xml.append("</x>")
      #expect(XMLParser(data: Data(xml)).parse())
    }
  }
}
