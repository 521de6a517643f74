/// Finds reports of every kind with the network, and puts them together with those of the rules.
struct LearnedReportFinder: Sendable {
  /// In stories, of which the network has read few, what is less sure tells of thoughts and acts.
  private static let leastInStory = 0.85

  let network: Network

  /// The reports of both, in text order.
  ///
  /// The rules are nearly always right about whole quotations in marks with a cue of their own, so
  /// those stay as they are; everything else is the network's where it finds something. In a story
  /// all words in marks are the rules', and the network only adds cues that they did not see.
  func find(
    in segmentation: Segmentation, _ marks: Marks, _ mentions: Mentions, rules: [Report],
    isNarrative: Bool
  ) -> [Report] {
    let words = WordFeatures(segmentation, marks, mentions)
    // The rules’ firm quotations stay, so that the network need not read their cues.
    let firm = rules.filter(Self.isFirm)
    let settledCues = Set(firm.compactMap { $0.cue?.tokens.lowerBound })
    let windows = CueProposer(segmentation, marks, mentions).windows {
      !settledCues.contains($1) && network.proposes($0, $1, words)
    }
    let readings = network.read(windows, words)
    let parts = QuotedParts(segmentation, marks, settled: firm)
    let items = zip(windows, readings).compactMap { LearnedItem($0, $1).flatMap(parts.unsettled) }
    let settled = ItemSettling(segmentation, parts).settle(items)
    let builder = LearnedReportBuilder(segmentation, mentions, words, network)
    let clauses =
      ThatClauseFinder(findsFindings: !isNarrative).find(in: segmentation, mentions, words)
      + QuotativeFinder().find(in: segmentation, mentions, words)
      + (isNarrative
        ? []
        : ViewFinder().find(in: segmentation, mentions, words)
          + ClosingReportFinder().find(in: segmentation, mentions, words))
    // *She recalls the stationmaster saying, “…”*: the stationmaster is not what she recalls.
    let speakers = Set(
      (firm + clauses).compactMap { $0.cue?.subject }.flatMap {
        $0.mentions + [$0.description].compactMap { $0 }
      }
      .map { segmentation.tokens.bytes(of: mentions.mentions[$0].tokens) })
    let learned = Self.distinct(settled.compactMap { builder.report($0) })
      .filter { $0.fragments.count > 1 || !speakers.contains($0.fragments[0]) }
    let others = rules.filter { !Self.isFirm($0) }
    if !isNarrative { return Self.merged(firm, learned, others, clauses, segmentation.tokens) }
    let direct = learned.filter { $0.kind == .direct }.sorted { $0.start < $1.start }
    let spoken = others.filter { $0.kind == .direct && $0.nonquotation == nil }
      .map { Self.supplied($0, from: direct) }
    let inMarks = Coverage(firm + spoken)
    return Self.merged(
      firm + spoken,
      learned.filter {
        $0.kind != .direct && $0.confidence >= Self.leastInStory && inMarks.share(of: $0) == 0
      },
      others.filter { $0.kind != .direct || $0.nonquotation != nil }, clauses,
      segmentation.tokens, keepsMixed: true)
  }

  /// The reports, of those with the same words the surest: *Reuters reported, citing officials, that* has
  /// two cues.
  private static func distinct(_ reports: [Report]) -> [Report] {
    var best: [[Range<Int>]: Int] = [:]
    for (index, report) in reports.enumerated() {
      if let known = best[report.fragments], reports[known].confidence >= report.confidence {
        continue
      }
      best[report.fragments] = index
    }
    return reports.indices.filter { best[reports[$0].fragments] == $0 }.map { reports[$0] }
  }

  /// The rules' report with the cue that the network found for the same words, if they have none.
  private static func supplied(_ report: Report, from learned: [Report]) -> Report {
    guard report.cue == nil else { return report }
    let first = learned.firstSorted { $0.start + 4 > report.start }
    guard first < learned.count, let cue = learned[first].cue,
      cue.subject?.mentions.isEmpty == false,
      Coverage([report]).share(of: learned[first]) > 0.9,
      Coverage([learned[first]]).share(of: report) > 0.9
    else { return report }
    var result = report
    result.cue = cue
    result.cue?.subject?.source = nil
    result.relation = .followed
    result.rule = "network"
    return result
  }

  /// Whether the rules are nearly always right: a whole quotation in marks with a cue of its own.
  private static func isFirm(_ report: Report) -> Bool {
    report.nonquotation == nil && report.kind == .direct && report.cue?.subject != nil
      && report.relation != .governed
  }

  /// Whether the words in marks are a clause or more and somebody’s, by a verb or noun of saying: *the letter
  /// reads “we may extend the deadline”*. The rules are right about nearly all of those that the network
  /// leaves out.
  private static func isGoverned(_ report: Report, _ tokens: [Token]) -> Bool {
    guard let cue = report.cue, cue.subject != nil else { return false }
    let isPhrased = cue.tokens.contains { phrasings.contains(tokens[$0].hash) }
    if isPhrased, cue.kind == .phrase || isSetOff(report, tokens) { return true }
    guard report.relation == .governed, cue.kind == .verb || cue.kind == .noun else { return false }
    let least = isSetOff(report, tokens) ? leastSetOff : leastGoverned
    return report.fragments.reduce(0) { $0 + words(in: $1, tokens) } >= least
  }

  private static let leastGoverned = 8
  private static let leastSetOff = 4
  /// *in her words*, *for her, it is*, *as she has it*
  private static let phrasings: WordSet = ["words", "phrase", "formulation", "for", "as"]

  /// *In her words, “he prefers animals”*
  private static func isSetOff(_ report: Report, _ tokens: [Token]) -> Bool {
    let first = tokens.firstSorted { Int($0.start) >= report.start }
    return first > 0 && tokens[first - 1].scalar == 0x2C
  }

  private static func words(in bytes: Range<Int>, _ tokens: [Token]) -> Int {
    let first = tokens.firstSorted { Int($0.start) >= bytes.lowerBound }
    return tokens[first...].prefix { Int($0.start) < bytes.upperBound }.count {
      $0.kind != .punctuation
    }
  }

  /// The rules' firm reports, then what the network found elsewhere, then what is left of the rules'
  /// others, then the clauses of which none of them has a word.
  private static func merged(
    _ firm: [Report], _ learned: [Report], _ rest: [Report], _ clauses: [Report],
    _ tokens: [Token], keepsMixed: Bool = false
  ) -> [Report] {
    let claimed = Coverage(firm)
    let kept = learned.filter { claimed.share(of: $0) < 0.5 }
    let taken = Coverage(kept)
    let left = rest.filter {
      taken.share(of: $0) == 0
        && (keepsMixed || $0.kind == .direct || $0.nonquotation != nil
          || $0.cue?.classes.meets(.label) ?? false || isGoverned($0, tokens))
    }
    let found = Coverage(firm + kept + left)
    let nesting = Nesting(kept, tokens)
    let supplied = clauses.filter { found.share(of: $0) == 0 || nesting.holds($0) }
    return (firm + kept + left + supplied).sorted { $0.start < $1.start }
  }
}

/// Which clauses stand within the words of a report, cue and all: *said that the minister had promised
/// that it would be dredged*.
private struct Nesting {
  private let outer: [Range<Int>]
  private let tokens: [Token]

  init(_ reports: [Report], _ tokens: [Token]) {
    self.tokens = tokens
    outer = reports.filter { $0.kind == .indirect }.flatMap(\.fragments)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  func holds(_ clause: Report) -> Bool {
    guard let content = clause.fragments.first, let cue = clause.cue else { return false }
    let start = tokens.bytes(of: cue.tokens).lowerBound
    let place = outer.firstSorted { $0.upperBound >= content.upperBound }
    // Its subject stands before the cue, within the same words.
    return place < outer.count && outer[place].lowerBound < start && start < outer[place].upperBound
  }
}

/// Which bytes some reports' contents cover.
private struct Coverage {
  private let ranges: [Range<Int>]

  init(_ reports: [Report]) {
    ranges = reports.flatMap(\.fragments).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The share of the report's content that is covered.
  func share(of report: Report) -> Double {
    var covered = 0
    var total = 0
    for fragment in report.fragments {
      total += fragment.count
      var low = ranges.firstSorted { $0.upperBound > fragment.lowerBound }
      while low < ranges.count, ranges[low].lowerBound < fragment.upperBound {
        covered += ranges[low].clamped(to: fragment).count
        low += 1
      }
    }
    return total == 0 ? 0 : Double(covered) / Double(total)
  }
}
