/// Finds the quotations of a text and who said them.
///
/// An extractor is a value that is cheap to copy and safe to share between tasks; make one and use
/// it for any number of texts.
///
/// ```swift
/// let extractor = QuoteExtractor()
/// let extraction = extractor.extract(from: "“We are ready,” Noor Amin said.")
/// for quote in extraction.quotes {
///   print(quote.speaker?.name ?? "unattributed", "—", quote.text)
/// }
/// // Noor Amin — “We are ready,”
/// ```
public struct QuoteExtractor: Sendable {
  /// What to look for and how.
  public struct Options: Sendable, Hashable {
    /// How reports are found.
    public var level: Level
    /// Speakers who are known beforehand.
    public var roster: SpeakerRoster
    /// Whether ``Extraction/nonquotations`` is filled.
    public var keepsNonquotations: Bool
    /// Whether ``Extraction/others`` is filled.
    public var keepsOthers: Bool
    /// Whether ``Quote/reasons`` is filled.
    public var explains: Bool

    /// The defaults: every kind of speech, no roster, quotations only, no explanations.
    public init(
      level: Level = .standard, roster: SpeakerRoster = SpeakerRoster(),
      keepsNonquotations: Bool = false, keepsOthers: Bool = false,
      explains: Bool = false
    ) {
      self.level = level
      self.roster = roster
      self.keepsNonquotations = keepsNonquotations
      self.keepsOthers = keepsOthers
      self.explains = explains
    }
  }

  /// How reports are found.
  public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    /// Marks, word lists and patterns: quotations in marks, at some 8 MB a second.
    case rules
    /// The rules and a small network, which finds speech told without marks as well, at some 2 MB a
    /// second.
    case standard
  }

  /// The options it was made with.
  public let options: Options

  let segmenter: Segmenter
  let markFinder: MarkFinder
  let mentionFinder: MentionFinder
  private let reportFinder = ReportFinder()
  private let learnedFinder: LearnedReportFinder?
  private let headlineFinder = HeadlineFinder()
  private let transcriptFinder = TranscriptFinder()
  let speakerResolver: SpeakerResolver

  /// Makes an extractor. Takes a few milliseconds: it reads the language's word lists.
  public init(options: Options = Options()) {
    self.options = options
    let language = Language.english
    learnedFinder =
      options.level == .rules ? nil : Network.builtIn.map { LearnedReportFinder(network: $0) }
    segmenter = Segmenter(language: language)
    markFinder = MarkFinder(language: language)
    mentionFinder = MentionFinder(language: language)
    speakerResolver = SpeakerResolver(roster: RosterIndex(options.roster))
  }

  /// Finds the quotations of a text.
  ///
  /// Never throws and never traps, whatever the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func extract(from text: String) -> Extraction {
    extract(from: SourceText(text))
  }

  /// Finds the quotations of a text that is already at hand as bytes; see ``SourceText/init(utf8:)``
  /// for bytes that are not well-formed UTF-8.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func extract(from source: SourceText) -> Extraction {
    let read = read(source)
    var attributor = Attributor(
      segmentation: read.segmentation, marks: read.marks, mentions: read.mentions,
      entities: read.entities, reports: read.reports, isNarrative: read.isNarrative,
      explains: options.explains)
    attributor.run()
    if options.level == .standard {
      let nested = NestedReportFinder(markFinder: markFinder)
      attributor.add(nested: nested.find(in: read.segmentation, read.marks, read.mentions))
    }
    var builder = ExtractionBuilder(
      segmentation: read.segmentation, mentions: read.mentions, entities: attributor.entities,
      roster: speakerResolver.roster, options: options, measures: read.marks.measures)
    return builder.build(attributor.reports)
  }

  /// What the stages up to the speakers make of a text.
  struct Read {
    let segmentation: Segmentation
    let marks: Marks
    let mentions: Mentions
    let reports: [Report]
    let entities: Entities
    /// Whether it is told as a story, or speakers take turns in it as in one.
    let isNarrative: Bool
  }

  func read(_ source: SourceText) -> Read {
    let segmentation = segmenter.segment(source)
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    var reports = reportFinder.find(in: segmentation, marks, mentions)
    let lines = transcriptFinder.find(in: segmentation, mentions)
    var people = speakerResolver.prepare(segmentation, mentions)
    if options.level == .rules { people.newsModels = .none }
    let isNarrative = Manner(segmentation, marks).isStory
    let story = isNarrative ? people.entities(isNarrative: true, reports) : nil
    if isNarrative {
      reports = SpokenSpans(segmentation, marks, mentions).restored(in: reports)
    }
    if let learnedFinder {
      reports = learnedFinder.find(
        in: segmentation, marks, mentions, rules: reports, isNarrative: isNarrative)
      reports = Self.merged(
        reports, headlineFinder.find(in: segmentation, mentions, besides: reports))
    }
    reports = Self.merged(reports, lines)
    return Read(
      segmentation: segmentation, marks: marks, mentions: mentions, reports: reports,
      entities: story ?? people.entities(isNarrative: false, reports),
      isNarrative: isNarrative)
  }

  /// Both lists in text order; what is quoted within a transcript's line is part of that line.
  private static func merged(_ quoted: [Report], _ lines: [Report]) -> [Report] {
    if lines.isEmpty { return quoted }
    let paragraphs = Set(lines.map(\.paragraph))
    return (quoted.filter { !paragraphs.contains($0.paragraph) } + lines)
      .sorted { $0.chunk < $1.chunk }
  }
}
