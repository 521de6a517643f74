import Quoth

/// What speaks for a sighting being a known speaker.
struct SpeakerComparison: Sendable {
  enum Outcome: Sendable {
    case same(NameAgreement.Evidence, reason: String)
    /// The surname is shared, nothing more is known.
    case sharesSurname
    case none
  }

  var outcome: Outcome = .none
  var role: RoleEvidence = .none

  /// Compares a sighting with everything known of one speaker.
  init(_ sighting: SpeakerProfile, _ known: [SpeakerProfile]) {
    guard known.allSatisfy({ Self.mayBeOne(sighting.sighting, $0.sighting) }) else {
      if Self.sharesWord(sighting, known) { outcome = .sharesSurname }
      return
    }
    role = Self.role(sighting, known)
    if case .contradicts = role {
      if Self.sharesWord(sighting, known) { outcome = .sharesSurname }
      return
    }
    for name in sighting.names {
      for profile in known {
        for other in profile.names where !consider(name, other) { return }
      }
      if name.person?.isSingle == true { considerSingles(name, known) }
    }
  }

  private static func mayBeOne(_ one: SpeakerSighting, _ other: SpeakerSighting) -> Bool {
    if let id = one.rosterID, let otherID = other.rosterID, id != otherID { return false }
    return one.kind == other.kind || one.kind == .unknown || other.kind == .unknown
  }

  /// Whether a body has the name that is a person's surname: *Apple* and *Fiona Apple*.
  private static func sharesWord(_ sighting: SpeakerProfile, _ known: [SpeakerProfile]) -> Bool {
    known.contains { $0.surnames.contains(where: sighting.surnames.contains) }
  }

  private static func role(_ sighting: SpeakerProfile, _ known: [SpeakerProfile]) -> RoleEvidence {
    var found: RoleEvidence = .none
    for other in known where other.role != nil {
      let evidence = RoleEvidence(sighting.role, other.role)
      switch evidence {
      case .agrees: return .agrees
      case .contradicts: found = .contradicts
      case .none: break
      }
    }
    return found
  }

  /// Takes what two names tell; `false` where they cannot be one speaker's.
  private mutating func consider(_ name: SpeakerName, _ other: SpeakerName) -> Bool {
    if let one = name.organization, let two = other.organization, let evidence = one.reason(two) {
      take(
        evidence == .initials ? .initials : evidence == .knownAcronym ? .spelling : .equal,
        evidence.reason(name.text, other.text))
    }
    guard let one = name.person, let two = other.person else { return true }
    switch NameAgreement(one, two, isSupported: role == .agrees) {
    case .same(let evidence): take(evidence, evidence.reason(name.text, other.text))
    case .conflict:
      outcome = .none
      return false
    case .none:
      if case .none = outcome, one.sharesSurname(with: two) { outcome = .sharesSurname }
    }
    return true
  }

  /// *Lula* where documents have called the known speaker so.
  private mutating func considerSingles(_ name: SpeakerName, _ known: [SpeakerProfile]) {
    guard let one = name.person, !one.first.isGivenName else { return }
    for other in known.lazy.flatMap(\.singles) where other.person?.joined == one.joined {
      take(.surname, NameAgreement.Evidence.surname.reason(name.text, other.text))
    }
  }

  private mutating func take(_ evidence: NameAgreement.Evidence, _ reason: String) {
    if case .same(let known, _) = outcome, known >= evidence { return }
    outcome = .same(evidence, reason: reason)
  }
}

extension PersonName {
  func sharesSurname(with other: PersonName) -> Bool {
    PartMatch.surname(last, other.last, []) != nil
      || hasLeadingSurname && other.hasLeadingSurname && first.letters == other.first.letters
  }
}

extension OrganizationEvidence {
  fileprivate func reason(_ name: String, _ known: String) -> String {
    switch self {
    case .initials: "“\(name)” and “\(known)”: the letters of the one begin the words of the other"
    case .knownAcronym: "“\(name)” and “\(known)”: the one is a well-known acronym of the other"
    case .equal: NameAgreement.Evidence.equal.reason(name, known)
    }
  }
}

extension NameAgreement.Evidence {
  /// The evidence as people read it.
  func reason(_ name: String, _ known: String) -> String {
    switch self {
    case .equal:
      name == known
        ? "the same name, “\(name)”"
        : "“\(name)” is “\(known)” but for marks, case, titles or spaces"
    case .spelling: "“\(name)” is another spelling of “\(known)”"
    case .middle: "“\(name)” and “\(known)” differ in a middle name that one leaves out or shortens"
    case .reordered: "“\(name)” is “\(known)” with the surname in another place"
    case .form: "“\(name)” and “\(known)” have forms of one given name"
    case .shortened: "“\(name)” and “\(known)”: the one leaves out a part of the other"
    case .initials: "“\(name)” and “\(known)” agree in surname and initials"
    case .surname: "“\(name)” is the name of nobody else than “\(known)”"
    }
  }

  /// How sure a link by such evidence is.
  var score: Double {
    switch self {
    case .equal: 1
    case .spelling: 0.97
    case .middle: 0.95
    case .reordered: 0.93
    case .form: 0.9
    case .shortened: 0.85
    case .initials: 0.8
    case .surname: 0.75
    }
  }
}
