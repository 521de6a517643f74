import Foundation
import Quoth
import QuothFormats
import Testing

@Suite struct JSONLinesWritingTests {
  private func object(_ line: [UInt8]) throws -> [String: Any] {
    #expect(line.last == 0x0A)
    #expect(line.count { $0 == 0x0A } == 1)
    return try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
  }

  @Test(arguments: [(OffsetUnit.codepoint, 94), (.utf16, 95), (.utf8, 107)])
  func offsets(unit: OffsetUnit, end: Int) throws {
    let sample = Sample.article
    let line = JSONLines.line(for: sample.extraction, of: sample.document, offsets: unit)
    let quotes = try object(line)["quotes"] as? [[String: Any]]
    let content = quotes?[0]["content"] as? [[Int]]
    #expect(content?.last?.last == end)
  }

  @Test func optionalKeysOnlyWhereTheyHoldSomething() throws {
    let bare = Sample("“Go.”")
    var line = try object(JSONLines.line(for: bare.extraction, of: bare.document))
    #expect(Set(line.keys) == ["id", "quotes", "speakers"])
    var sample = Sample.article
    line = try object(JSONLines.line(for: sample.extraction, of: sample.document))
    #expect(line["nonquotations"] != nil)
    let quotes = try #require(line["quotes"] as? [[String: Any]])
    #expect(quotes.map { $0["reasons"] != nil } == [true, false, false, false])
    sample.extraction.quotes = []
    let document = ReadDocument(
      id: .number("1e3"), text: sample.document.text, meta: Array("\"a\":[1, 2]".utf8))
    let text = String(
      decoding: JSONLines.line(for: sample.extraction, of: document), as: UTF8.self)
    #expect(text.hasPrefix("{\"id\":1e3,"))
    #expect(text.hasSuffix(",\"meta\":{\"a\":[1, 2]}}\n"))
  }

  @Test func everyCharacterComesBack() throws {
    let text =
      String(
        String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init))) + "\u{2028}😀"
    var sample = Sample(text)
    sample.quote(.direct, [text], rule: "\"\\\0")
    let line = try object(JSONLines.line(for: sample.extraction, of: sample.document))
    let quote = (line["quotes"] as? [[String: Any]])?[0]
    #expect((quote?["text"] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(quote?["rule"] as? String == "\"\\\0")
  }

  @Test(arguments: [(0.97, "0.97"), (1, "1.0"), (2, "1.0"), (-1, "0.0"), (.nan, "0.0")])
  func confidence(value: Double, written: String) throws {
    var sample = Sample("“Go.”")
    sample.quote(.direct, ["“Go.”"], confidence: value)
    let line = JSONLines.line(for: sample.extraction, of: sample.document)
    #expect(String(decoding: line, as: UTF8.self).contains("\"confidence\":\(written),"))
  }

  @Test(arguments: OffsetUnit.allCases)
  func readsBack(unit: OffsetUnit) throws {
    var sample = Sample.article
    sample.extraction.quotes[1].confidence = 0.8123
    let line = JSONLines.line(for: sample.extraction, of: sample.document, offsets: unit)
    let result = try JSONResult(from: line, source: sample.document.text, offsets: unit)
    #expect(result.id == .string("a.txt"))
    #expect(result.extraction == sample.extraction)
  }

  @Test(
    arguments: [
      #"{"id":1}"#, #"{"quotes":[{"content":[]}]}"#, #"{"quotes":[{"kind":"direct"}]}"#,
      #"{"quotes":[{"kind":"direct","content":[[0,9]]}]}"#,
      #"{"quotes":[{"kind":"direct","content":[[2,1]]}]}"#,
      #"{"quotes":[],"speakers":[{"id":0}]}"#,
    ])
  func refusesWhatIsNoResult(line: String) {
    #expect(throws: FormatError.self) {
      try JSONResult(from: Array(line.utf8), source: SourceText("abc"))
    }
  }

  @Test func indentedArrayHoldsTheSameObjects() throws {
    let sample = Sample.article
    let array = JSONWriter().bytes(for: [sample.result, sample.result])
    let objects = try JSONSerialization.jsonObject(with: Data(array)) as? [NSDictionary]
    let line = JSONLines.line(for: sample.extraction, of: sample.document)
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary
    #expect(objects?.count == 2)
    #expect(objects?[1] == object)
  }
}
