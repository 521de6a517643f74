public import Quoth

/// JSON Lines: one document or one result a line, the contract that other languages build on.
///
/// In:
/// ```json
/// {"id": "a", "text": "“Go,” said Ida.", "lang": "en"}
/// ```
/// Out, on one line:
/// ```json
/// {"id":"a","quotes":[{"kind":"direct","content":[[0,5]],"text":"“Go,”","cue":[[6,10]],
/// "speaker":{"id":0,"name":"Ida","spans":[[11,14]]},"addressee":null,"via":[],"negated":false,
/// "modality":"stated","parent":null,"confidence":0.98,"rule":"…"}],"speakers":[{"id":0,"name":"Ida","kind":"person","role":null,
/// "aliases":[],"mentions":[[11,14]],"rosterID":null}],"meta":{"lang":"en"}}
/// ```
///
/// Later versions add keys and never change one. `reasons` and `nonquotations` appear where there
/// are any, `meta` where the input had other keys than `id` and `text`.
public enum JSONLines {
  /// Reads the document of one line.
  ///
  /// Every key but `id` and `text` is kept in ``ReadDocument/meta``, byte for byte. A missing or
  /// null `id` becomes the number of the line. The first byte-order mark is passed over. A lone
  /// surrogate in `text` reads as U+FFFD, ill-formed UTF-8 as `SourceText/init(utf8:)` says.
  ///
  /// - Parameters:
  ///   - bytes: One or many lines.
  ///   - range: The bytes of the line to read; by default all of them.
  ///   - line: The number of the line, counted from 1, for the id and for errors.
  /// - Returns: The document, or `nil` for a blank line.
  /// - Throws: ``FormatError`` with the line and the byte column.
  /// - Complexity: O(*n*) in the length of the line, some hundred MB a second.
  public static func document(
    from bytes: [UInt8], in range: Range<Int>? = nil, line: Int = 1
  ) throws(FormatError) -> ReadDocument? {
    do {
      var scanner = JSONScanner(bytes, in: skippingByteOrderMark(bytes, range))
      scanner.skipWhitespace()
      guard scanner.next != nil else { return nil }
      return try document(from: &scanner, line: line)
    } catch {
      var error = error
      error.line = line
      throw error
    }
  }

  /// The line of a result, with its line feed.
  ///
  /// - Parameters:
  ///   - extraction: What was found in the document's text.
  ///   - document: The document it was found in.
  ///   - unit: The unit of all offsets.
  /// - Complexity: O(*n*) in the length of the text (for the offsets) and of the result.
  public static func line(
    for extraction: Extraction, of document: ReadDocument, offsets unit: OffsetUnit = .codepoint
  ) -> [UInt8] {
    var output = ResultJSON.object(for: extraction, of: document, offsets: unit)
    output.append(0x0A)
    return output
  }

  private static func skippingByteOrderMark(_ bytes: [UInt8], _ range: Range<Int>?) -> Range<Int> {
    let range = range ?? 0..<bytes.count
    let hasMark = range.lowerBound == 0 && bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? range.dropFirst(3) : range
  }

  private static func document(
    from scanner: inout JSONScanner, line: Int
  ) throws(FormatError) -> ReadDocument {
    var id: DocumentID?
    var text: JSONScanner.StringToken?
    var meta: [UInt8] = []
    try scanner.expect(0x7B, "the object of the document")
    if !scanner.take(0x7D) {
      repeat {
        scanner.skipWhitespace()
        let start = scanner.index
        let key = try scanner.string()
        try scanner.expect(0x3A, "a colon after the key")
        scanner.skipWhitespace()
        switch String(decoding: JSONText.unescaped(key, of: scanner.bytes), as: UTF8.self) {
        case "text":
          guard scanner.next == 0x22 else {
            throw unexpected("the text is no string", "Put the document's text there.", scanner)
          }
          text = try scanner.string()
        case "id":
          if let given = try documentID(&scanner) { id = given }
        default:
          let end = try scanner.value().upperBound
          if !meta.isEmpty { meta.append(0x2C) }
          meta.append(contentsOf: scanner.bytes[start..<end])
        }
      } while scanner.take(0x2C)
      try scanner.expect(0x7D, "a comma or the end of the object")
    }
    scanner.skipWhitespace()
    guard scanner.next == nil else {
      throw scanner.malformed(
        "\(scanner.found) after the end of the object", remedy: "Put one object on each line.")
    }
    guard let text else {
      throw unexpected(
        "the document has no text", "Add a key \"text\" that holds a string.", scanner)
    }
    var document = ReadDocument(
      id: id ?? .number(String(line)),
      text: SourceText(utf8: JSONText.unescaped(text, of: scanner.bytes)),
      meta: meta.isEmpty ? [] : SourceText(utf8: meta).bytes)
    document.isNumbered = id == nil
    return document
  }

  private static func documentID(
    _ scanner: inout JSONScanner
  ) throws(FormatError) -> DocumentID? {
    switch scanner.next {
    case 0x22:
      let token = try scanner.string()
      return .string(String(decoding: JSONText.unescaped(token, of: scanner.bytes), as: UTF8.self))
    case _ where scanner.startsNumber:
      let range = try scanner.value()
      return .number(String(decoding: scanner.bytes[range], as: UTF8.self))
    case 0x6E:
      _ = try scanner.value()
      return nil
    default:
      throw unexpected("the id is neither string nor number", "Make it one of them.", scanner)
    }
  }

  private static func unexpected(
    _ message: String, _ remedy: String, _ scanner: JSONScanner
  ) -> FormatError {
    FormatError(
      .unexpectedValue, message, remedy: remedy, column: scanner.index - scanner.start + 1)
  }
}
