public import Quoth

/// A document as a reader hands it on: the text to search, and the way back to the original file.
///
/// For plain text both are the same. For HTML and Markdown the text is what a reader sees on the
/// page, and ``originalRange(_:)`` tells where it stands between the markup.
///
/// ```swift
/// let page = HTMLReader.read(Array("<p>O&rsquo;Neill <b>left</b>.".utf8), id: .string("a.html"))
/// page.text.string              // "O’Neill left."
/// page.originalRange(0..<9)     // 3..<17
/// ```
public struct ReadDocument: Sendable {
  /// What the document is called.
  public var id: DocumentID
  /// Whether ``id`` is the number of a JSON line that gives none of its own.
  public var isNumbered = false
  /// The title that the document gives itself.
  public var title: String?
  /// The text to search.
  public var text: SourceText
  /// The file as it was, where it is not the same as ``text``.
  public var original: SourceText?
  /// Other keys of a JSON line: the members of an object in JSON, without its braces. Empty if
  /// there are none.
  public var meta: [UInt8]
  let map: TextMap?

  /// Makes a document whose text is the file.
  public init(id: DocumentID, title: String? = nil, text: SourceText, meta: [UInt8] = []) {
    self.id = id
    self.title = title
    self.text = text
    self.meta = meta
    original = nil
    map = nil
  }

  /// Makes a document whose text was taken out of a marked-up file.
  init(id: DocumentID, title: String?, text: SourceText, original: SourceText, map: TextMap) {
    self.id = id
    self.title = title
    self.text = text
    self.original = original
    self.map = map
    meta = []
  }

  /// The byte offset in the original file of the character at a byte offset of ``text``.
  ///
  /// - Complexity: O(log *n*) in the number of pieces of markup.
  public func originalOffset(_ offset: Int) -> Int {
    map?.originalOffset(offset) ?? offset
  }

  /// The byte range in the original file of a byte range of ``text``. Markup inside the range is
  /// part of it; markup at its ends is not.
  ///
  /// - Complexity: O(log *n*) in the number of pieces of markup.
  public func originalRange(_ range: Range<Int>) -> Range<Int> {
    map?.originalRange(range) ?? range
  }

  /// An extraction from ``text`` with all ranges moved to the original file.
  ///
  /// The texts of the quotations stay as they are, without markup.
  public func relocated(_ extraction: Extraction) -> Extraction {
    guard let original, let map else { return extraction }
    func move(_ reference: SpeakerReference) -> SpeakerReference {
      var reference = reference
      reference.spans = reference.spans.map(map.originalRange)
      return reference
    }
    var result = extraction
    result.source = original
    for index in result.quotes.indices {
      result.quotes[index].fragments = result.quotes[index].fragments.map(map.originalRange)
      result.quotes[index].cue = result.quotes[index].cue.map(map.originalRange)
      result.quotes[index].speaker = result.quotes[index].speaker.map(move)
      result.quotes[index].addressee = result.quotes[index].addressee.map(move)
      result.quotes[index].via = result.quotes[index].via.map(move)
    }
    for index in result.speakers.indices {
      result.speakers[index].mentions = result.speakers[index].mentions.map(map.originalRange)
    }
    for index in result.nonquotations.indices {
      result.nonquotations[index].range = map.originalRange(result.nonquotations[index].range)
    }
    return result
  }
}
