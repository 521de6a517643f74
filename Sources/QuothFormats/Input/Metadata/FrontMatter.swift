extension DocumentMetadata {
  /// How far front matter is looked for.
  private static let longestFrontMatter = 64 * 1024

  /// Reads the front matter of a file: lines of `key: value` (YAML) between two lines `---`, or of
  /// `key = value` (TOML) between two lines `+++`. Values may be quoted; a list `[a, b]`, or its items
  /// on lines of their own after `- `, is joined with commas. Whatever else stands there is passed
  /// over.
  ///
  /// - Complexity: O(*n*) in the length of the front matter.
  public init(frontMatter file: [UInt8]) {
    self.init()
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = file[start..<min(file.count, start + Self.longestFrontMatter)]
    guard head.starts(with: "---".utf8) || head.starts(with: "+++".utf8) else { return }
    let lines = String(decoding: head, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let rule = lines.first, rule == "---" || rule == "+++",
      let end = lines.dropFirst().firstIndex(where: { $0 == rule })
    else { return }
    let separator: Character = rule == "---" ? ":" : "="
    var key = ""
    var items: [String] = []
    for line in lines[1..<end] {
      let text = Self.trimmed(String(line))
      if text.hasPrefix("- "), !key.isEmpty {
        items.append(Self.unquoted(String(text.dropFirst(2))))
        continue
      }
      take(key, items.joined(separator: ", "))
      (key, items) = ("", [])
      guard let place = line.firstIndex(of: separator), line.first?.isWhitespace == false else {
        continue
      }
      key = Self.trimmed(String(line[..<place])).lowercased()
      let value = Self.trimmed(String(line[line.index(after: place)...]))
      items = value.isEmpty ? [] : Self.items(value)
    }
    take(key, items.joined(separator: ", "))
  }

  private static func items(_ value: String) -> [String] {
    guard value.hasPrefix("["), value.hasSuffix("]") else { return [unquoted(value)] }
    return value.dropFirst().dropLast().split(separator: ",").map { unquoted(trimmed(String($0))) }
  }

  private static func unquoted(_ value: String) -> String {
    let value = trimmed(value)
    guard value.count >= 2, let mark = value.first, mark == "\"" || mark == "'", value.last == mark
    else { return value }
    return String(value.dropFirst().dropLast())
  }
}
