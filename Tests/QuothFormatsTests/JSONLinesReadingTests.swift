import Quoth
import QuothFormats
import Testing

@Suite struct JSONLinesReadingTests {
  private func read(_ line: String, number: Int = 5) throws -> ReadDocument? {
    try JSONLines.document(from: Array(line.utf8), line: number)
  }

  @Test func keepsOtherKeysByteForByte() throws {
    let line = #" {"lang" : "en","text":"Hi", "id":"a\/b", "n": [1, {"x": "}"}] ,"t":1.50 } "#
    let document = try #require(try read(line))
    #expect(document.id == .string("a/b"))
    #expect(document.text.string == "Hi")
    #expect(
      String(decoding: document.meta, as: UTF8.self)
        == #""lang" : "en","n": [1, {"x": "}"}],"t":1.50"#)
  }

  @Test(
    arguments: [
      (#"{"text":"","id":7}"#, DocumentID.number("7")),
      (#"{"text":"","id":-7.50e3}"#, .number("-7.50e3")),
      (#"{"text":"","id":null}"#, .number("5")),
      (#"{"text":""}"#, .number("5")),
      (#"{"text":"","id":"ü"}"#, .string("ü")),
    ])
  func ids(line: String, id: DocumentID) throws {
    #expect(try read(line)?.id == id)
  }

  @Test(
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e9\u00C9""#, "éÉ"),
      (#""\ud83d\ude00!""#, "😀!"),
      (#""\ud83d!""#, "\u{FFFD}!"),
      (#""\ud83d""#, "\u{FFFD}"),
      (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
      (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
      (#""\u0000""#, "\0"),
      (#""“ä😀”""#, "“ä😀”"),
    ])
  func escapes(literal: String, text: String) throws {
    let document = try read("{\"text\":\(literal)}")
    #expect(document?.text.string.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func blankLinesAndByteOrderMark() throws {
    #expect(try read("") == nil)
    #expect(try read(" \t\r") == nil)
    #expect(try read("\u{FEFF}{\"text\":\"a\"}")?.text.string == "a")
  }

  @Test func illFormedUTF8KeepsOffsets() throws {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF, 0xC3] + Array(#"b","k":""#.utf8) + [0xFF]
    let document = try JSONLines.document(from: line + Array("\"}".utf8))
    #expect(document?.text.string == "a\u{1A}\u{1A}b")
    #expect(String(validating: document?.meta ?? [0xFF], as: UTF8.self) != nil)
  }

  @Test(
    arguments: [
      ("nonsense", 1), (#"{"text":"a""#, 12), (#"{"text":"a"}x"#, 13), (#"{"text":5}"#, 9),
      (#"{"text":"a","id":[]}"#, 18), (#"{"text":"\x"}"#, 11), (#"{"text":"a","k":tru}"#, 17),
      (#"{"text":"a","k":01}"#, 18), (#"{"text":"a","k":[1,]}"#, 20), (#"{"text":"\u12"}"#, 14),
      ("{\"text\":\"a\tb\"}", 11), (#"{"id":1}"#, 9), (#"{"a":1,}"#, 8), (#"["text"]"#, 1),
      (#"{"text":"a","k":{"a":1]}"#, 23), (#"{"text":"a","k":-}"#, 18), ("{\"text\":\"", 10),
    ])
  func errorsNameTheByte(line: String, column: Int) throws {
    let error = #expect(throws: FormatError.self) { try read(line) }
    #expect(error?.column == column, "\(error?.description ?? "")")
    #expect(error?.line == 5)
    #expect(error?.remedy.hasSuffix(".") == true)
    #expect(error?.message.hasSuffix(".") == false)
  }

  @Test func errorReadsAsASentence() throws {
    let error = #expect(throws: FormatError.self) { try read(#"{"text" "a"}"#) }
    #expect(
      error?.description
        == "line 5, byte 9: ‘\"’ where a colon after the key should be. Put ‘:’ there.")
  }

  @Test func nestingNeedsNoStack() throws {
    let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
    #expect(try read("{\"text\":\"a\",\"k\":\(deep)}")?.meta.count == 40_004)
  }

  @Test func linesOfAFile() {
    let bytes = Array("a\n\nb".utf8)
    #expect(JSONLines.lines(of: bytes) == [0..<1, 2..<2, 3..<4])
    #expect(JSONLines.lines(of: Array("a\n".utf8)) == [0..<1])
    #expect(JSONLines.lines(of: []) == [])
  }
}
