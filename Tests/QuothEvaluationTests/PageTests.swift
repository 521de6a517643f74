import Foundation
import Quoth
import QuothEvaluation
import Testing

@testable import QuothFormats

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page for the browser.
@Suite struct PageTests {
  private let title = ReportTitle(gold: "<gold>", system: "<system>\"&")

  private func page(_ evaluation: Evaluation) -> String {
    String(decoding: EvaluationHTMLWriter(title: title).bytes(for: evaluation), as: UTF8.self)
  }

  @Test func everythingIsEscaped() {
    let attack = "“</p></mark><script>alert(1)</script>\0\u{1}\u{1B}[31m]]>&\"'\u{D}x”"
    let page = page(ReportTests.evaluation(of: attack, name: "<img src=x onerror=alert(1)>\"'"))
    for word in ["<script", "<img", "<gold>", "<system>", "\0", "\u{1}", "\u{1B}"] {
      #expect(!page.contains(word), "\(word.debugDescription)")
    }
    #expect(page.contains("&lt;script&gt;alert(1)"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;"))
  }

  @Test func policyAdmitsTheStyleSheetAndNothingElse() throws {
    let page = page(try Fixture.evaluation())
    let style = try #require(page.firstMatch(of: /(?s)<style>(.*)<\/style>/)).1
    let hash = SHA256.base64(Array(style.utf8))
    #expect(
      page.contains("default-src 'none'; style-src 'sha256-\(hash)'; script-src 'none'; base-uri"))
    #expect(!page.contains("unsafe") && !page.contains(" style=") && !page.contains("<script"))
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  /// Every element that is opened is closed, and in the right order.
  @Test(arguments: [false, true]) func elementsNest(splitsFragments: Bool) throws {
    let page = page(try Fixture.evaluation(.init(splitsFragments: splitsFragments)))
    let body = try #require(page.firstMatch(of: /(?s)<body>.*<\/body>/)).0
      .replacing(/<input [^>]*>/, with: "")
    let parser = XMLParser(data: Data(body.utf8))
    #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
    for name in ["missed", "not in gold", "wrong speaker", "wrong edges"] {
      #expect(page.contains(name))
    }
  }

  /// Both columns hold the whole text, whatever is marked in it.
  @Test func columnsHoldTheText() throws {
    let evaluation = try Fixture.evaluation()
    let page = page(evaluation)
    let sections = page.components(separatedBy: "<section ").dropFirst()
    #expect(sections.count == evaluation.documents.count)
    for (section, document) in zip(sections, evaluation.documents) {
      for column in ["gold", "system"] {
        let text = section.matches(of: /(?s)<p class="([a-z]+)" dir="auto">(.*?)<\/p>/)
          .filter { $0.1 == column }
          .map { match in
            match.2.replacing(/<span class="tip".*?<\/span>/, with: "")
              .replacing(/<[^>]*>/, with: "")
          }.joined(separator: "\n")
        #expect(text == document.source.string, "\(document.id)")
      }
    }
  }

  /// Links lead somewhere, and no anchor stands twice.
  @Test func anchorsAreThere() throws {
    let page = page(try Fixture.evaluation(.init(countsOnlySpeech: true)))
    let anchors = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count)
    let links = page.matches(of: /\shref="#([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty && Set(links).isSubset(of: anchors))
  }
}
