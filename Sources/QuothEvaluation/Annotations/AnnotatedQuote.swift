public import Quoth

/// A quotation as a person or a program marked it: what is needed to compare it with another.
///
/// Ranges are UTF-8 byte ranges into the text of the ``GoldDocument``.
public struct AnnotatedQuote: Sendable, Hashable, Codable {
  /// What kind of quotation it is: *direct*, *mixed*, *indirect*, or whatever word the annotator
  /// has for it; *unknown* where there was none.
  public var kind: String
  /// The contiguous ranges of the content.
  public var fragments: [Range<Int>]
  /// Who said it, if that was marked.
  public var speaker: AnnotatedSpeaker?
  /// Whether it is speech; `false` for thoughts and the like, which some corpora mark as well.
  public var isSpeech: Bool

  /// Makes a quotation from its parts.
  public init(
    kind: String, fragments: [Range<Int>], speaker: AnnotatedSpeaker? = nil, isSpeech: Bool = true
  ) {
    self.kind = kind
    self.fragments = fragments
    self.speaker = speaker
    self.isSpeech = isSpeech
  }

  /// Takes a quotation that Quoth found.
  public init(_ quote: Quote) {
    self.init(
      kind: quote.kind.rawValue, fragments: quote.fragments,
      speaker: quote.speaker.map { AnnotatedSpeaker(name: $0.name, spans: $0.spans) })
  }

  /// From the first byte of the content to its last.
  public var range: Range<Int> {
    guard let start = fragments.map(\.lowerBound).min(),
      let end = fragments.map(\.upperBound).max()
    else { return 0..<0 }
    return start..<end
  }
}

/// The speaker of an ``AnnotatedQuote``. Everything may be missing.
public struct AnnotatedSpeaker: Sendable, Hashable, Codable {
  /// The speaker's name.
  public var name: String?
  /// The words of the text that stand for the speaker, where a program gives them as words.
  public var text: String?
  /// Other names of the speaker.
  public var aliases: [String]
  /// Where the text names the speaker, as UTF-8 byte ranges.
  public var spans: [Range<Int>]

  /// Makes a speaker from its parts.
  public init(
    name: String? = nil, text: String? = nil, aliases: [String] = [], spans: [Range<Int>] = []
  ) {
    self.name = name
    self.text = text
    self.aliases = aliases
    self.spans = spans
  }

  /// Every name that is an answer as right as any other.
  var names: [String] { ([name ?? ""] + aliases).filter { !$0.isEmpty } }

  /// Whether it tells who it is.
  var isGiven: Bool { !spans.isEmpty || !names.isEmpty }

  /// The name that counts as the program's answer.
  var answer: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? text ?? "" }
}

/// A text with the quotations that a person marked in it.
public struct GoldDocument: Sendable, Hashable, Codable {
  /// What the document is called; unique within its file.
  public var id: String
  /// The text.
  public var source: SourceText
  /// The quotations, in the order in which they were marked.
  public var quotes: [AnnotatedQuote]

  /// Makes a document from its parts.
  public init(id: String, source: SourceText, quotes: [AnnotatedQuote]) {
    self.id = id
    self.source = source
    self.quotes = quotes
  }
}
