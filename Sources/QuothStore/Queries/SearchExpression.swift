import Quoth

/// What a person typed, as an expression of FTS5.
///
/// Nothing that was typed reaches FTS5 as anything but a string of words.
struct SearchExpression: Hashable {
  private struct Term: Hashable {
    var text: String
    var isPrefix: Bool
  }

  /// More words than anybody types, fewer than SQLite's parser can bear.
  private static let mostTerms = 64

  private var wanted: [Term] = []
  private var unwanted: [Term] = []

  /// Whether no words were typed.
  var isEmpty: Bool { wanted.isEmpty }

  /// Reads what was typed.
  ///
  /// - Throws: ``StoreError`` where there is nothing to look for in it.
  init(_ typed: String) throws {
    var rest = Substring(StoredText.clean(typed))
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard var first = rest.first else { break }
      let isUnwanted = first == "-" && rest.dropFirst().first?.isWhitespace == false
      if isUnwanted {
        rest.removeFirst()
        first = rest.first ?? " "
      }
      let text: Substring
      if let end = Self.closing(first) {
        text = rest.dropFirst().prefix { !end.contains($0) }
        rest = rest.dropFirst(text.count + 2)
      } else {
        text = rest.prefix { !$0.isWhitespace && Self.closing($0) == nil }
        rest = rest.dropFirst(text.count)
      }
      let isPrefix = text.last == "*" || rest.first == "*"
      if rest.first == "*" { rest.removeFirst() }
      guard Self.hasWord(text) else { continue }
      let term = Term(text: String(text), isPrefix: isPrefix)
      if isUnwanted { unwanted.append(term) } else { wanted.append(term) }
    }
    if wanted.isEmpty, !unwanted.isEmpty {
      throw StoreError(
        .badQuery, "‘\(Self.excerpt(typed))’ only leaves words out; say also which to find")
    }
    if wanted.isEmpty, typed.contains(where: { !$0.isWhitespace }) {
      throw StoreError(.badQuery, "‘\(Self.excerpt(typed))’ has no word to look for")
    }
    if wanted.count + unwanted.count > Self.mostTerms {
      throw StoreError(.badQuery, "there are more than \(Self.mostTerms) words; use fewer")
    }
  }

  /// The expression, narrowed to quotations that have one facet of each list and none of others.
  func matching(facets: [[String]], without others: [String] = []) -> String? {
    var parts = wanted.map { "text : " + Self.quoted($0) }
    for list in facets {
      parts.append("facets : (" + list.map { "\"\($0)\"" }.joined(separator: " OR ") + ")")
    }
    if parts.isEmpty { return nil }
    let positive = parts.joined(separator: " AND ")
    if unwanted.isEmpty, others.isEmpty { return positive }
    let words = unwanted.map { "text : " + Self.quoted($0) }
    let negative = (words + others.map { "facets : \"\($0)\"" }).joined(separator: " OR ")
    return "(\(positive)) NOT (\(negative))"
  }

  private static func quoted(_ term: Term) -> String {
    let text = term.text.replacing("\"", with: "\"\"")
    return "\"\(text)\"" + (term.isPrefix ? " *" : "")
  }

  /// The marks that end a phrase which begins with the mark.
  private static func closing(_ mark: Character) -> String? {
    switch mark {
    case "\"": "\""
    case "“", "”", "„": "“”\""
    case "«", "»": "«»"
    default: nil
    }
  }

  /// Whether the tokenizer of the index finds a word in it.
  private static func hasWord(_ text: Substring) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }

  private static func excerpt(_ typed: String) -> String {
    let printable = String(typed.prefix(40).map { $0.isNewline ? " " : $0 })
    return printable.count < typed.count ? printable + "…" : printable
  }
}
