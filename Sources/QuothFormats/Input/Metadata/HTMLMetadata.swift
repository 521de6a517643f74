extension DocumentMetadata {
  /// The names of `<meta>` elements for each field, the most telling first.
  private static let names: [(field: String, names: [String])] = [
    ("url", ["og:url", "twitter:url"]),
    ("title", ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline"]),
    ("publisher", ["og:site_name", "publisher", "dc.publisher", "application-name"]),
    ("author", ["author", "article:author", "dc.creator", "dcterms.creator", "byl"]),
    (
      "published",
      [
        "article:published_time", "datepublished", "dc.date", "dcterms.date", "dc.date.issued",
        "parsely-pub-date", "pubdate", "publishdate", "publish-date", "date", "og:pubdate",
      ]
    ),
    ("language", ["og:locale", "dc.language", "content-language"]),
  ]

  /// Reads the head of a page: `<meta>` by `name`, `property`, `itemprop` or `http-equiv` (Open Graph,
  /// Dublin Core, schema.org), `<title>`, `<link rel=canonical>`, the first `<time datetime>` and the
  /// `lang` of `<html>`.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  public init(html file: [UInt8]) {
    self.init()
    var found: [String: String] = [:]
    func note(_ key: String, _ value: String?) {
      if let value, !Self.trimmed(value).isEmpty, found[key] == nil { found[key] = value }
    }
    var index = 0
    while let start = file[index...].firstIndex(of: 0x3C) {
      guard let tag = HTMLTag(in: file, at: start) else {
        index = start + 1
        continue
      }
      index = tag.range.upperBound
      if tag.isClosing { continue }
      switch tag.name {
      case "meta":
        let attributes = HTMLAttributes(of: tag, in: file)
        for key in ["property", "name", "itemprop", "http-equiv"] {
          if let name = attributes[key] { note(name.lowercased(), attributes["content"]) }
        }
      case "link":
        let attributes = HTMLAttributes(of: tag, in: file)
        if attributes["rel"]?.lowercased() == "canonical" {
          note("link canonical", attributes["href"])
        }
      case "time": note("time", HTMLAttributes(of: tag, in: file)["datetime"])
      case "html": note("html lang", HTMLAttributes(of: tag, in: file)["lang"])
      default: break
      }
    }
    take("url", found["link canonical"] ?? "")
    take("language", found["html lang"] ?? "")
    for (field, names) in Self.names {
      for name in names { if let value = found[name] { take(field, value) } }
    }
    take("published", found["time"] ?? "")
    // A profile's address is no name.
    if author?.hasPrefix("http") == true { author = nil }
    language = language?.replacing("_", with: "-")
  }
}

/// The attributes of a tag.
struct HTMLAttributes {
  private var values: [String: String] = [:]

  /// The value of the attribute with the name in lower case, its entities decoded.
  subscript(name: String) -> String? { values[name] }

  /// Reads the attributes of a start tag, as browsers do: quoted or not, the first of a name counts.
  init(of tag: HTMLTag, in file: [UInt8]) {
    var index = tag.range.lowerBound + 1
    let end = tag.range.upperBound
    func skip(while accepts: (UInt8) -> Bool) -> Range<Int> {
      let start = index
      while index < end, accepts(file[index]) { index += 1 }
      return start..<index
    }
    func isSpace(_ byte: UInt8) -> Bool { MarkupText.isSpace(byte) }
    _ = skip { !isSpace($0) && $0 != 0x3E && $0 != 0x2F }
    while index < end {
      _ = skip { isSpace($0) || $0 == 0x2F }
      let name = skip { !isSpace($0) && $0 != 0x3E && $0 != 0x2F && $0 != 0x3D }
      _ = skip(while: isSpace)
      var value = index..<index
      if index < end, file[index] == 0x3D {
        index += 1
        _ = skip(while: isSpace)
        if index < end, file[index] == 0x22 || file[index] == 0x27 {
          let mark = file[index]
          index += 1
          value = skip { $0 != mark }
          index += 1
        } else {
          value = skip { !isSpace($0) && $0 != 0x3E }
        }
      }
      if name.isEmpty {
        index += 1
        continue
      }
      let key = String(decoding: file[name], as: UTF8.self).lowercased()
      if values[key] == nil { values[key] = Self.decoded(Array(file[value])) }
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let entity = HTMLEntity(in: bytes, at: index) {
        output.append(contentsOf: entity.characters)
        index = entity.range.upperBound
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
