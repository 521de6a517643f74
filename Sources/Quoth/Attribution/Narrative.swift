/// Tells dialogue, where speakers take turns paragraph by paragraph, from news, where the
/// paragraphs of one speaker follow one another.
struct Narrative {
  /// Neighbouring paragraphs that begin with words of two known speakers.
  private(set) var changes = 0
  /// Neighbouring paragraphs that begin with words of one known speaker.
  private(set) var continuations = 0
  /// How many reports have no cue of their own, of how many.
  private(set) var floating = 0
  private(set) var total = 0
  /// How many paragraphs with quotations begin with one, of how many.
  private(set) var leading = 0
  private(set) var quoted = 0

  /// - Parameter entities: who speaks; without them nobody is known, which is enough for ``mayBeDialogue``.
  init(_ reports: [Report], _ mentions: Mentions, _ entities: Entities? = nil) {
    var last: (paragraph: Int, speaker: Int)?
    var paragraph = -1
    for report in reports where report.nonquotation == nil && report.relation != .labelled {
      total += 1
      if report.relation == .floating { floating += 1 }
      guard report.paragraph != paragraph else { continue }
      paragraph = report.paragraph
      quoted += 1
      guard report.chunk == mentions.paragraphs[paragraph].lowerBound else { continue }
      leading += 1
      let mention = report.cue?.subject?.mentions.first
      let speaker = mention.flatMap { entities?.ofMention[$0] }.map(Int.init) ?? -1
      if let last, last.speaker >= 0, speaker >= 0,
        Self.areNeighbours(last.paragraph, paragraph, mentions)
      {
        if last.speaker == speaker { continuations += 1 } else { changes += 1 }
      }
      last = (paragraph, speaker)
    }
  }

  /// Whether it can be, whoever speaks: what is cheap to tell before anybody is looked for.
  var mayBeDialogue: Bool {
    quoted >= 2 && leading * 2 >= quoted && (floating > 0 || leading > Self.leastChanges)
  }

  private static let leastChanges = 8

  var isDialogue: Bool {
    guard quoted >= 2 else { return false }
    let leads = Double(leading) / Double(quoted)
    // Whoever speaks is told each time, as in tales for children.
    if changes >= Self.leastChanges, changes > 2 * continuations, leads >= 0.5 { return true }
    guard floating > 0 else { return false }
    let floats = Double(floating) / Double(total)
    // Hardly anything but turns, of whom the text tells few.
    if quoted >= 5, floats >= 0.5, leads >= 0.85, continuations <= changes + 1 { return true }
    if changes > continuations { return floats >= 0.1 && leads >= 0.5 }
    return changes == continuations && floats >= 0.25 && leads >= 0.6
  }

  private static func areNeighbours(_ first: Int, _ second: Int, _ mentions: Mentions) -> Bool {
    (first + 1..<max(first + 1, second)).allSatisfy { mentions.paragraphs[$0].isEmpty }
  }
}
