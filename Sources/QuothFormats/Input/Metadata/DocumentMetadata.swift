/// What is known of a document besides its text.
///
/// ```swift
/// let page = Array("<title>Talks</title><meta name=author content='Ida Falk'>".utf8)
/// DocumentMetadata(html: page).author  // "Ida Falk"
/// ```
public struct DocumentMetadata: Sendable, Hashable, Codable {
  /// Where it was published.
  public var url: String?
  /// Its headline.
  public var title: String?
  /// The outlet that published it.
  public var publisher: String?
  /// Who wrote it; several with commas between.
  public var author: String?
  /// When it was published, in the form of ``PublicationDate``.
  public var published: String?
  /// Its language as a BCP 47 tag: *en*, *tr-TR*.
  public var language: String?

  /// Makes metadata; what is not known is `nil`.
  public init(
    url: String? = nil, title: String? = nil, publisher: String? = nil, author: String? = nil,
    published: String? = nil, language: String? = nil
  ) {
    self.url = url
    self.title = title
    self.publisher = publisher
    self.author = author
    self.published = published
    self.language = language
  }

  /// What a document tells of itself: the keys of a JSON line, the front matter of a text or
  /// Markdown file, the head of a page.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public init(of document: ReadDocument, format: InputFormat) {
    switch format {
    case .jsonl: self.init(json: document.meta)
    case .html: self.init(html: document.original?.bytes ?? document.text.bytes)
    case .markdown, .text:
      self.init(frontMatter: document.original?.bytes ?? document.text.bytes)
    }
    title = title ?? document.title
  }

  /// What a field by one of its usual names says; the first one given counts.
  mutating func take(_ field: String, _ value: String) {
    let value = Self.trimmed(value)
    if value.isEmpty { return }
    switch field {
    case "url", "link", "canonical": url = url ?? value
    case "title", "headline": title = title ?? value
    case "publisher", "source", "outlet", "site", "site_name": publisher = publisher ?? value
    case "author", "authors", "byline": author = author ?? value
    case "published", "date", "publishdate", "pubdate", "published_at", "datepublished":
      published = published ?? PublicationDate(value)?.description
    case "language", "lang": language = language ?? value
    default: break
    }
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension DocumentMetadata {
  /// Reads the keys `url`, `title`, `publisher`, `author`, `published` and `language` of a JSON line,
  /// or `source`, `date` and `lang` where those are missing. Lists are joined with commas; values of
  /// other types and dates that ``PublicationDate`` cannot read are passed over.
  ///
  /// - Parameter members: The members of an object without its braces, as in ``ReadDocument/meta``.
  public init(json members: [UInt8]) {
    self.init()
    guard !members.isEmpty, let object = try? JSONValue(parsing: [0x7B] + members + [0x7D]) else {
      return
    }
    let names = [
      "url", "title", "publisher", "author", "published", "language", "link", "headline", "source",
      "outlet", "authors", "byline", "date", "published_at", "lang",
    ]
    for name in names {
      guard let value = object[name] else { continue }
      let list = value.array?.compactMap(\.string).joined(separator: ", ")
      if let text = value.string ?? list { take(name, text) }
    }
  }
}

extension DocumentMetadata {
  /// The members of a JSON line, as in ``ReadDocument/meta``, that are not metadata, as an object;
  /// empty where there are none. A date that cannot be read stays.
  package static func otherMembers(of members: [UInt8]) -> [UInt8] {
    if members.isEmpty { return [] }
    let object = [0x7B] + members + [0x7D]
    guard let values = try? JSONValue(parsing: object) else { return [] }
    var known: Set<String> = ["url", "title", "publisher", "author", "language"]
    if values["published"]?.string.flatMap(PublicationDate.init) != nil {
      known.insert("published")
    }
    var output: [UInt8] = []
    var scanner = JSONScanner(object, in: 0..<object.count)
    do throws(FormatError) {
      try scanner.expect(0x7B, "an object")
      repeat {
        scanner.skipWhitespace()
        let start = scanner.index
        let key = try scanner.string()
        try scanner.expect(0x3A, "a colon")
        let end = try scanner.value().upperBound
        let name = String(decoding: JSONText.unescaped(key, of: object), as: UTF8.self)
        if known.contains(name) { continue }
        output.append(output.isEmpty ? 0x7B : 0x2C)
        output.append(contentsOf: object[start..<end])
      } while scanner.take(0x2C)
    } catch {
      return []
    }
    return output.isEmpty ? [] : output + [0x7D]
  }
}
