/// Why a quotation was attributed as it was, in sentences.
extension ExtractionBuilder {
  func reasons(_ report: Report, _ quote: Quote) -> [String] {
    var reasons: [String] = []
    if let cue = report.cue {
      let words = segmentation.text(of: cue.tokens)
      reasons.append("\(report.rule): “\(words)” reports the content")
      if cue.isNegated { reasons.append("the cue is negated") }
      if cue.isPassive {
        reasons.append("the cue is passive: only a phrase with “by” names its speaker")
      }
    } else {
      reasons.append("\(report.rule): no cue of its own")
    }
    if let speaker = quote.speaker, let span = speaker.spans.first {
      reasons.append("the speaker’s mention is “\(segmentation.source[span])”")
      if segmentation.source[span] != speaker.name {
        reasons.append("“\(segmentation.source[span])” stands for \(speaker.name)")
      }
    } else {
      reasons.append("the text names no speaker")
    }
    return reasons + (report.ballot?.candidates.map(candidate) ?? others(report))
  }

  /// Whom else the pronoun or the description of the speaker may mean in news.
  private func others(_ report: Report) -> [String] {
    guard let mention = report.cue?.subject?.mentions.first else { return [] }
    return entities.antecedents.candidates(of: mention)
      .sorted { ($0.probability, $1.entity) > ($1.probability, $0.entity) }
      .map { "candidate \(name($0.entity)), \(percent(Double($0.probability)))" }
  }

  /// A candidate with its probability, its score and what counts most in it.
  private func candidate(_ candidate: Ballot.Candidate) -> String {
    let features = candidate.features.prefix(6).map { feature in
      let value = feature.value == 1 ? "" : " \(tenths(feature.value))"
      return "\(feature.name)\(value) (\(feature.share < 0 ? "" : "+")\(tenths(feature.share)))"
    }
    return
      "candidate \(name(candidate.entity)), \(percent(candidate.probability)), score \(tenths(candidate.score)): "
      + features.joined(separator: ", ")
  }

  private func percent(_ probability: Double) -> String {
    "\(Int((probability * 100).rounded())) %"
  }

  private func tenths(_ number: Float) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
