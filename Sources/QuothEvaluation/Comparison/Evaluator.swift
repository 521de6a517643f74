import Quoth

/// Compares the quotations that a system finds with those that people marked.
///
/// White space, quotation marks, punctuation at the edges and a leading *that* do not count; see
/// ``EvaluationFigures`` for what does.
///
/// ```swift
/// let gold = GoldFile(reading: bytes).documents
/// let extractor = QuoteExtractor()
/// let found = gold.map { ($0.id, extractor.extract(from: $0.source).quotes.map(AnnotatedQuote.init)) }
/// let evaluation = Evaluator().evaluate(gold, against: Dictionary(uniqueKeysWithValues: found))
/// print(evaluation.figures.endToEnd.f)
/// ```
public struct Evaluator: Sendable {
  /// What counts.
  public struct Options: Sendable, Hashable, Codable {
    /// Whether thoughts and the like, which some gold marks as well, need not be found. It is no
    /// fault to find one.
    public var countsOnlySpeech: Bool
    /// Whether each fragment is compared on its own, for gold that splits quotations otherwise.
    public var splitsFragments: Bool
    /// The kinds that have to be found, and the found kinds that have to be right; `nil` is all.
    public var kinds: Set<String>?

    /// The defaults: everything, in one piece.
    public init(
      countsOnlySpeech: Bool = false, splitsFragments: Bool = false, kinds: Set<String>? = nil
    ) {
      self.countsOnlySpeech = countsOnlySpeech
      self.splitsFragments = splitsFragments
      self.kinds = kinds
    }
  }

  /// What counts.
  public var options: Options

  /// Makes an evaluator.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Compares all documents.
  ///
  /// - Parameters:
  ///   - gold: The documents with what is to be found in them.
  ///   - system: What was found, by the id of the document; of documents that are not in the gold
  ///     nothing is used.
  /// - Complexity: that of ``compare(_:with:)`` for each document.
  public func evaluate(
    _ gold: [GoldDocument], against system: [String: [AnnotatedQuote]]
  ) -> Evaluation {
    Evaluation(
      options: options, documents: gold.map { compare($0, with: system[$0.id]) })
  }

  /// Compares one document.
  ///
  /// - Parameters:
  ///   - document: The document with what is to be found in it.
  ///   - system: What was found, or `nil` if the system has no answer for the document.
  /// - Complexity: O(*n* + *m* log *m*) for a text of *n* bytes and *m* fragments and pairs of
  ///   fragments that overlap.
  public func compare(
    _ document: GoldDocument, with system: [AnnotatedQuote]?
  ) -> DocumentComparison {
    let text = ComparableText(document.source)
    let gold = Contents(document.quotes, in: text, options) {
      !options.countsOnlySpeech || $0.isSpeech
    }
    let system = (contents: Contents(system ?? [], in: text, options), isMissing: system == nil)
    var comparison = DocumentComparison(
      id: document.id, source: document.source, gold: gold.sides, system: system.contents.sides,
      matches: [], isMissing: system.isMissing, counts: EvaluationCounts())
    let pairs = ContentMatcher.pairs(
      gold: gold.characters, system: system.contents.characters)
    for (place, pair) in pairs.enumerated() {
      comparison.gold[pair.gold].match = place
      comparison.system[pair.system].match = place
      let speaker = SpeakerAgreement(
        gold: comparison.gold[pair.gold].quote.speaker,
        system: comparison.system[pair.system].quote.speaker)
      comparison.matches.append(
        .init(gold: pair.gold, system: pair.system, overlap: pair.overlap, speaker: speaker))
    }
    comparison.counts = EvaluationCounts(
      comparison, gold: gold.characters, system: system.contents.characters)
    return comparison
  }
}

/// The quotations of one side that have words, and the characters of each.
private struct Contents {
  var sides: [DocumentComparison.Side] = []
  var characters: [CharacterRanges] = []

  init(
    _ quotes: [AnnotatedQuote], in text: ComparableText, _ options: Evaluator.Options,
    counts: (AnnotatedQuote) -> Bool = { _ in true }
  ) {
    for quote in options.splitsFragments ? quotes.flatMap(Self.split) : quotes {
      let characters = text.characters(of: quote.fragments)
      if characters.isEmpty { continue }
      let isCounted = (options.kinds?.contains(quote.kind) ?? true) && counts(quote)
      sides.append(.init(quote: quote, isCounted: isCounted))
      self.characters.append(characters)
    }
  }

  private static func split(_ quote: AnnotatedQuote) -> [AnnotatedQuote] {
    quote.fragments.map { fragment in
      var part = quote
      part.fragments = [fragment]
      return part
    }
  }
}
