import Quoth
import QuothFormats
import Testing

@Suite struct MarkdownReaderTests {
  private func read(_ text: String) -> ReadDocument {
    MarkdownReader.read(Array(text.utf8), id: .string("a.md"))
  }

  @Test(
    arguments: [
      ("# Title #\nText", "Title\n\nText"),
      ("Title\n=====\nText", "Title\n\nText"),
      ("one\ntwo\n\nthree", "one two\n\nthree"),
      ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
      ("> “Go,”\n> she said.\n\nNext", "“Go,” she said.\n\nNext"),
      ("a\n> b", "a\n\nb"),
      ("- a\n- b\n  c\n1. d\n2) e\n- [x] f", "a\n\nb c\n\nd 2) e\n\nf"),
      ("It was\n1986. A year.", "It was 1986. A year."),
      ("a **b** _c_ *d e* ***f***", "a b c d e f"),
      ("5 * 3 * 2, snake_case_name, a*b", "5 * 3 * 2, snake_case_name, a*b"),
      ("“*Go*,” **she**", "“Go,” she"),
      (
        "[a link](http://x.y/(z) \"t\") and [ref][1] and [the] word",
        "a link and ref and [the] word"
      ),
      ("![alt *text*](x.png) a[^1]\n\n[^1]: Note\n\n[1]: http://x.y", "a\n\n: Note"),
      ("[Reporter]: What now?", "[Reporter]: What now?"),
      ("`code` and ``a ` b``; ``Go,'' he said", "code and a ` b; ``Go,'' he said"),
      ("a\n```swift\nlet x = \"y\"\n```\nb\n~~~\nc", "a\n\nb"),
      ("| a | b |\n|---|:-:|\n| c | d |", "a\n\nb\n\nc\n\nd"),
      ("a\n\n***\n\nb\n- - -\nc", "a\n\nb\n\nc"),
      ("a \\* b \\[c\\] &amp; &ldquo;d&rdquo;", "a * b [c] & “d”"),
      ("<div>a <b>b</b><br>c</div> <http://x.y> 3 < 4", "a b\nc\n\nhttp://x.y 3 < 4"),
      ("a\n<!-- b\n\nc -->\nd", "a\n\nd"),
      ("\u{FEFF}---\ntitle: \"T\"\n---\na", "a"),
      ("---\na", "a"),
      ("", ""), ("*", "*"), ("[", "["), ("](", "]("), ("a\\", "a"),
    ])
  func text(markdown: String, text: String) {
    #expect(read(markdown).text.string == text)
  }

  @Test func titles() {
    #expect(read("---\ntitle: 'T: U'\n---\n# V").title == "T: U")
    #expect(read("## A\n# *V* &amp; W\n# X").title == "V & W")
    #expect(read("a").title == nil)
  }

  @Test func rangesPointIntoTheFile() {
    let markdown = "# A\n\n> **“Go,”** said\n> [Ida](x) &amp; co."
    let document = read(markdown)
    let original = SourceText(markdown)
    for (words, place) in [
      ("“Go,”", "“Go,”"), ("“Go,” said", "“Go,”** said"), ("said Ida", "said\n> [Ida"),
      ("Ida", "Ida"), ("& co", "&amp; co"),
    ] {
      let range = Sample(document).range(of: words)
      #expect(original[document.originalRange(range)] == place, "\(words)")
    }
  }

  @Test(
    arguments: ["*a ", "[", "](", "`", "<a ", "> ", "- ", "![x](", "_a*b", "<!-- \n", "|", "``x`"])
  func muchOfAnythingEnds(piece: String) {
    let text = Array(repeatElement(Array(piece.utf8), count: 50_000 / piece.utf8.count).joined())
    _ = MarkdownReader.read(text, id: .string(""))
  }
}
