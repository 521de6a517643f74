import QuothEvaluation
import QuothFormats
import Testing

/// What files may hold, and what is said of those that may not.
@Suite struct AnnotationFileTests {
  private func gold(_ text: String) -> GoldFile { GoldFile(reading: Array(text.utf8)) }

  private func messages(_ errors: [FormatError]) -> [String] { errors.map(\.description) }

  @Test func readsWhatIsThere() {
    let file = gold(
      #"""
      {"id": 7, "text": "😀 “Go,” said Ida.", "lang": "en", "quotes": [{"type": "direct",
      """#.replacing("\n", with: " ")
        + #""content": [[2, 7]], "cue": null, "speaker": {"name": "Ida", "spans": [[13, 16]]}}]}"#
        + "\n\r\n" + #"{"text": "", "quotes": []}"#)
    #expect(messages(file.errors) == [])
    #expect(file.documents.map(\.id) == ["7", "3"])
    let quote = file.documents[0].quotes[0]
    #expect(file.documents[0].source[quote.fragments[0]] == "“Go,”")
    #expect(file.documents[0].source[quote.speaker?.spans[0] ?? 0..<0] == "Ida")
    #expect(quote.isSpeech)
  }

  @Test(
    arguments: [
      ("{oops", "line 2, byte 2: ‘o’ where a string should be. "),
      ("[]", "line 2, byte 1: this is no document. Put one JSON object on each line."),
      (#"{"id": "b"}"#, "line 2, byte 1: the document has no text. Add a key \"text\""),
      (
        #"{"id": "b", "text": "x"}"#,
        "line 2, byte 1: the document has no list of quotes. Add a key \"quotes\""
      ),
      (
        #"{"id": "a", "text": "", "quotes": []}"#,
        "line 2, byte 1: the id ‘a’ was given in line 1 already. Give each"
      ),
      (#"{"id": [], "text": "", "quotes": []}"#, "line 2, byte 1: the id is neither"),
      (#"{"text": "x", "quotes": [{}]}"#, "line 2, byte 26: the quotation has no content. Add"),
      (
        #"{"text": "xé", "quotes": [{"content": [[1, 3]]}]}"#,
        "line 2, byte 41: the range [1, 3] does not lie in the text, which ends at 2. Count code"
      ),
      (
        #"{"text": "xé", "quotes": [{"content": [[2, 1]]}]}"#,
        "line 2, byte 41: the range [2, 1] does"
      ),
      (
        #"{"text": "xé", "quotes": [{"content": [[-1, 1]]}]}"#, "line 2, byte 41: the range [-1, 1]"
      ),
      (
        #"{"text": "x", "quotes": [{"content": [0, 1]}]}"#,
        "line 2, byte 39: this is no list of ranges. Write ranges as [[start, end], …]"
      ),
      (#"{"text": "x", "quotes": [{"content": "x"}]}"#, "line 2, byte 38: this is no list"),
      (
        #"{"text": "x", "quotes": [{"content": [], "speaker": "Ida"}]}"#,
        "line 2, byte 53: the speaker is no object. Write \"speaker\": {\"name\""
      ),
      (
        #"{"text": "x", "quotes": [{"content": [], "speaker": {"name": 3}}]}"#,
        "line 2, byte 62: the name is no string. "
      ),
      (
        #"{"text": "x", "quotes": [{"content": [], "speaker": {"aliases": "I"}}]}"#,
        "line 2, byte 65: the aliases are no list. "
      ),
    ])
  func badLinesAreNamed(line: String, message: String) {
    let file = gold(#"{"id": "a", "text": "", "quotes": []}"# + "\n" + line + "\n\n{")
    #expect(file.documents.map(\.id) == ["a"])
    #expect(file.errors.count == 2)
    let found = messages(file.errors)
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
    #expect(found.last?.hasPrefix("line 4, byte 2: ") == true, "\(found)")
  }

  @Test func systemsAnswerWhatTheyKnow() {
    let gold = gold(
      #"{"id": "a", "text": "xyz", "quotes": []}"# + "\n" + #"{"id": 2, "text": "", "quotes": []}"#)
    let lines = [
      #"{"id": "a", "quotes": [{"type": "t", "content": [[0, 1]]}, {"kind": "k", "type": "t","#
        + #""content": []}, {"kind": "", "content": [], "speaker": {}}]}"#,
      #"{"id": "b", "quotes": [{"content": [[5, 9]]}]}"#,
      #"{"id": "2", "quotes": [{"content": [[0, 1]]}]}"#,
      #"{"id": "a", "quotes": []}"#,
    ]
    let system = SystemFile(
      reading: Array(lines.joined(separator: "\n").utf8), gold: gold.documents)
    #expect(system.quotes["a"]?.map(\.kind) == ["t", "k", "unknown"])
    #expect(system.quotes["a"]?[2].speaker == nil)
    #expect(system.unknownIDs == ["b"])
    #expect(
      messages(system.errors).map { $0.prefix(30) } == [
        "line 3, byte 37: the range [0,", "line 4, byte 1: the id ‘a’ was",
      ])
  }
}
