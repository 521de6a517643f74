import Quoth
import QuothFormats
import Testing

@Suite struct HTMLReaderTests {
  private func read(_ page: String) -> ReadDocument {
    HTMLReader.read(Array(page.utf8), id: .string("a.html"))
  }

  @Test(
    arguments: [
      ("a <b>bold</b> word", "a bold word"),
      ("<p>One<p>Two", "One\n\nTwo"),
      ("<div><div>One</div>\n\n<div>Two</div></div>", "One\n\nTwo"),
      ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
      ("  many \n\t spaces  ", "many spaces"),
      ("<pre>  a\n   b</pre>c", "  a\n   b\n\nc"),
      ("<table><tr><td>a<td>b<tr><td>c</table>", "a\n\nb\n\nc"),
      ("<ul><li>a<li>b</ul>c", "a\n\nb\n\nc"),
      ("a<script>if (a < b) { \"</p>\" }</script>b", "ab"),
      ("a<style>p { }</style><noscript>x</noscript><svg><text>y</text></svg>b", "ab"),
      ("a<!-- b > -- c -->d<!-->e-->f", "adf"),
      ("<!DOCTYPE html><?xml version='1.0'?><html>a", "a"),
      ("a<![CDATA[b < c]]>d", "ab < cd"),
      ("3 < 4 and 5 <6 & 7 > 6", "3 < 4 and 5 <6 & 7 > 6"),
      ("a<", "a<"), ("a</", "a"), ("a<b", "a"), ("a<!--", "a"), ("a<!", "a"), ("a&", "a&"),
      ("<a href='x>y' title=\"a'>\">b</a>c", "bc"),
      ("<p class=it's>b</p>", "b"),
      ("<script>never closed <p>a", ""), ("<svg>never closed <p>a", "never closed\n\na"),
      ("O<b>’N</b>eill", "O’Neill"),
      ("Zel&shy;en\u{AD}skyy", "Zelenskyy"),
      ("he said <q>Go <q>now</q></q>", "he said “Go ‘now’”"),
      ("a</q>b", "ab"),
      ("<textarea>a</textarea><select><option>b</select>c", "c"),
      ("<SCRIPT>a</ScRiPt>b<Br>c", "b\nc"),
    ])
  func text(page: String, text: String) {
    #expect(read(page).text.string == text)
  }

  @Test(
    arguments: [
      ("&ldquo;Go&rdquo;", "“Go”"), ("&#8220;Go&#x201D;", "“Go”"), ("&#X201c;", "“"),
      ("&amp;lt;", "&lt;"), ("AT&T", "AT&T"), ("&ampersand", "&ersand"), ("&copy2024", "©2024"),
      ("&nosuch;", "&nosuch;"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&#147;Go&#148;", "“Go”"),
      ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"),
      ("a&nbsp;b", "a\u{A0}b"), ("a&#32;&#10;b", "a b"), ("&hellip;&mdash;&apos;", "…—'"),
      ("&scaron;&gbreve;", "šğ"), ("a &", "a &"), ("&quot", "\""),
    ])
  func entities(page: String, text: String) {
    #expect(read(page).text.string == text)
  }

  @Test func rangesPointIntoTheFile() {
    let page = "<p>O&rsquo;Neill <b>left</b> &amp;\n  <i>went</i>."
    let document = read(page)
    #expect(document.text.string == "O’Neill left & went.")
    let original = SourceText(page)
    for (words, place) in [
      ("O’Neill", "O&rsquo;Neill"), ("O", "O"), ("’", "&rsquo;"), ("Neill", "Neill"),
      ("left", "left"), ("left &", "left</b> &amp;"), ("went", "went"), (".", "."),
      ("Neill left", "Neill <b>left"), ("& went", "&amp;\n  <i>went"),
    ] {
      let range = Sample(document).range(of: words)
      #expect(original[document.originalRange(range)] == place, "\(words)")
    }
    #expect(document.originalOffset(0) == 3)
    #expect(document.originalRange(0..<0).isEmpty)
    #expect(document.originalRange(0..<9999).upperBound == page.utf8.count)
  }

  @Test func extractionsMoveToTheFile() {
    let page = "<title>T &amp; U</title><p><b>&ldquo;Go,&rdquo;</b> said <i>Ida</i>."
    let document = read(page)
    var sample = Sample(document)
    let ida = sample.speaker("Ida")
    sample.quote(.direct, ["“Go,”"], cue: "said", by: ida)
    let moved = document.relocated(sample.extraction)
    #expect(document.title == "T & U")
    #expect(moved.source.string == page)
    #expect(moved.quotes[0].text == "“Go,”")
    #expect(moved.source[moved.quotes[0].fragments[0]] == "&ldquo;Go,&rdquo;")
    #expect(moved.source[moved.quotes[0].cue[0]] == "said")
    #expect(moved.source[moved.speakers[0].mentions[0]] == "Ida")
  }

  @Test func everyByteOfTheTextComesFromTheFileInOrder() {
    let page = "\u{FEFF}<h1>Ä&auml;</h1><p>a <q>b</q><br>\r\n<pre>c\n d</pre>&#x1F600;<td>e f"
    let document = read(page)
    var last = 0
    for offset in document.text.bytes.indices {
      let range = document.originalRange(offset..<(offset + 1))
      #expect(range.lowerBound >= last && range.upperBound <= page.utf8.count)
      last = range.lowerBound
    }
  }

  @Test(
    arguments: [
      "<p>Some <b>words</b> &ldquo;here&rdquo;.", "<a href=\"", "<!-- ", "<svg>", "<![CDATA[ ",
      "<", "&", "<noscript><title>", "</", "<x y='", "&#", "<q>", "<select><object>",
    ])
  func muchOfAnythingTakesLinearTime(piece: String) {
    let page = Array(repeatElement(Array(piece.utf8), count: 200_000 / piece.utf8.count).joined())
    _ = HTMLReader.read(page, id: .string(""))
  }

  @Test func hugeAttribute() {
    let page = "<p title=\"" + String(repeating: "> ", count: 100_000) + "\">a</p>"
    #expect(read(page).text.string == "a")
  }
}
