/// Reads whether words were said, are to come, might be said or were asked, off the verbs that stand
/// before their cue: *is expected to announce*, *would say*, *asked whether*.
struct ModalityReader: Sendable {
  /// How far before the cue its verbs are looked for, in chunks.
  private static let reach = 8

  private let segmentation: Segmentation
  private let mentions: Mentions

  init(_ segmentation: Segmentation, _ mentions: Mentions) {
    self.segmentation = segmentation
    self.mentions = mentions
  }

  func read(_ cue: Cue, _ report: Report) -> Quote.Modality {
    guard cue.kind == .verb, let verb = cue.tokens.last(where: isVerb) else { return .stated }
    if asks(verb, report) { return .asked }
    return governed(verb)
  }

  private func isVerb(_ token: Int) -> Bool { segmentation.tokens[token].meets(.verbs) }

  /// *asked whether*, *wondered how*: a verb of asking before a question.
  private func asks(_ verb: Int, _ report: Report) -> Bool {
    guard let start = report.fragments.first?.lowerBound,
      segmentation.tokens[verb].meets(.ask)
        || Words.wondering.contains(segmentation.tokens[verb].hash)
    else { return false }
    let first = segmentation.tokens.firstSorted { Int($0.end) > start }
    guard first < segmentation.tokens.count else { return false }
    if Words.questioning.contains(segmentation.tokens[first].hash) { return true }
    // *asked: “Where were you?”*
    let last = segmentation.tokens.firstSorted {
      Int($0.end) > (report.fragments.last?.upperBound ?? 0) - 1
    }
    return (max(first, last - 2)..<min(last + 1, segmentation.tokens.count))
      .contains { segmentation.tokens[$0].scalar == 0x3F }
  }

  /// What the auxiliaries and governing verbs before the cue make of it.
  private func governed(_ verb: Int) -> Quote.Modality {
    var chunk = mentions.chunks.firstSorted { $0.tokens.upperBound > verb }
    guard chunk < mentions.chunks.count, mentions.chunks[chunk].tokens.contains(verb) else {
      return .stated
    }
    let low = max(0, chunk - Self.reach)
    // A past form stands by itself: *could not be reached but said*.
    guard mentions.chunks[chunk].kind != .quote,
      !segmentation.tokens[verb].meets(.past)
        || segmentation.tokens[verb].meets([.base, .participle])
    else { return .stated }
    var afterTo = false
    while chunk > low {
      chunk -= 1
      let words = mentions.chunks[chunk].tokens
      switch mentions.chunks[chunk].kind {
      case .auxiliary, .adverb, .negation:
        for token in words.reversed() {
          let word = segmentation.tokens[token]
          if Words.futures.contains(word.hash), !afterTo { return .expected }
          if afterTo, Words.expecting.contains(word.hash) { return .expected }
          if Words.possibles.contains(word.hash) { return .possible }
        }
      case .to:
        afterTo = true
      case .verb, .cue, .other, .phrase:
        guard afterTo, let last = words.last,
          Words.expecting.contains(segmentation.tokens[last].hash)
        else { return .stated }
        return .expected
      default:
        return .stated
      }
    }
    return .stated
  }
}
