import Quoth

/// The name of a body, in the form in which such names are compared.
struct OrganizationName: Sendable {
  /// The letters and digits, without *the*, hyphens, spaces and the form of company.
  let joined: String
  /// The letters of an acronym; `nil` where it is none.
  let acronym: String?
  /// The first letters of its words, without *of*, *the*, *and*.
  let initials: String?
  /// What its acronym is known to stand for, as ``joined``.
  var expansion: String? { acronym.flatMap { Self.acronyms[$0] } }

  /// Reads a name; `nil` where it says of which kind the body is but not which: *the court*.
  init?(_ name: String) {
    guard name.utf8.count <= 400 else { return nil }
    var words = NameWord.split(name.replacing("&", with: " and "))
    while words.count > 1, Self.articles.contains(words[0].text) { words.removeFirst() }
    while words.count > 1, let last = words.last, Self.companyForms.contains(last.text) {
      words.removeLast()
      if words.count > 1, words.last?.text == "and" { words.removeLast() }
    }
    guard words.contains(where: \.isCapitalized), !Self.isGeneric(words) else { return nil }
    joined = Self.join(words)
    if words.count == 1, words[0].isAllCapitals || words[0].isDotted,
      (2...6).contains(joined.utf8.count)
    {
      acronym = joined
      initials = nil
    } else {
      acronym = nil
      let letters = words.filter { !Self.small.contains($0.text) }.map { $0.text.prefix(1) }
      initials = (2...6).contains(letters.count) && words.count > 1 ? letters.joined() : nil
    }
  }

  /// Why two names are of one body; `nil` where they are not.
  func reason(_ other: OrganizationName) -> OrganizationEvidence? {
    if joined == other.joined { return .equal }
    let (short, long) = acronym != nil ? (self, other) : (other, self)
    guard let letters = short.acronym, long.acronym == nil else { return nil }
    if let expansion = short.expansion { return expansion == long.joined ? .knownAcronym : nil }
    return letters.utf8.count > 2 && letters == long.initials ? .initials : nil
  }

  private static func join(_ words: [NameWord]) -> String {
    join(words.map { $0.letters.filter { $0 != UInt8(ascii: "-") } })
  }

  private static func join(_ words: [[UInt8]]) -> String {
    var letters: [UInt8] = []
    for word in words {
      let start = letters.count
      letters += word
      BritishSpelling.americanize(&letters, from: start)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isGeneric(_ words: [NameWord]) -> Bool {
    words.allSatisfy { isGeneric($0) || $0.classes.meets(.determiner) }
      && !unique.contains(words.map(\.text).joined(separator: "_"))
  }

  /// Whether a word tells of which kind something is and not which one.
  static func isGeneric(_ word: NameWord) -> Bool { generic.contains(word.text) }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let small: Set<String> = ["of", "the", "and", "for", "in", "on", "to", "de", "du"]
  private static let companyForms = set(OrganizationData.companyForms)
  private static let generic = set(OrganizationData.generic)
  private static let unique = set(OrganizationData.unique)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let acronyms: [String: String] = {
    var result: [String: String] = [:]
    for line in OrganizationData.acronyms.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      result[words[0]] = join(words.dropFirst().map { Array($0.utf8) })
    }
    return result
  }()
}

/// Why two names are of one body.
enum OrganizationEvidence: Int, Sendable {
  /// The letters of the one begin the words of the other.
  case initials
  case knownAcronym
  case equal
}

extension NameWord {
  fileprivate var text: String { String(decoding: letters, as: UTF8.self) }
}
