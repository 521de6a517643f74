extension SpeakerLinker {
  static func judge(_ sighting: SpeakerProfile, among candidates: [Candidate]) -> Link? {
    if let id = sighting.sighting.rosterID,
      let known = candidates.first(where: { $0.sighting.rosterID == id })
    {
      return Link(speaker: known.speaker, reason: "the same entry of the roster, \(id)", score: 1)
    }
    guard !sighting.names.isEmpty else { return nil }
    let bySpeaker = Dictionary(grouping: candidates, by: \.speaker)
    var found: [Match] = []
    var sharing = 0
    for (speaker, known) in bySpeaker {
      let comparison = SpeakerComparison(sighting, known.map(\.profile))
      switch comparison.outcome {
      case .same(let evidence, let reason):
        found.append(
          Match(
            speaker: speaker, evidence: evidence, isSupported: comparison.role == .agrees,
            reason: reason))
      case .sharesSurname: sharing += 1
      case .none: break
      }
    }
    return best(of: found, sharing: sharing)?.link
  }

  /// A speaker that the sighting may be.
  private struct Match {
    var speaker: Int64
    var evidence: NameAgreement.Evidence
    /// Whether the role agrees too.
    var isSupported: Bool
    var reason: String

    var link: Link {
      Link(
        speaker: speaker, reason: isSupported ? reason + "; the roles agree" : reason,
        score: isSupported ? evidence.score + (1 - evidence.score) / 2 : evidence.score)
    }
  }

  /// The match that is better than every other; `nil` where several are as good.
  private static func best(of matches: [Match], sharing: Int) -> Match? {
    guard let evidence = matches.map(\.evidence).max() else { return nil }
    let best = matches.filter { $0.evidence == evidence }
    let supported = best.filter(\.isSupported)
    if supported.count == 1 { return supported[0] }
    // A surname that others bear as well says nothing.
    guard best.count == 1, evidence != .surname || sharing == 0 else { return nil }
    return best[0]
  }
}
