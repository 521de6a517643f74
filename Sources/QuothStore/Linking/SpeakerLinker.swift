/// Tells which speakers of different documents are one.
///
/// ```swift
/// var linker = SpeakerLinker()
/// linker.insert(SpeakerSighting(name: "Dmitry Peskov", kind: .person), as: 1)
/// linker.link(SpeakerSighting(name: "Dmitri Peskov", kind: .person))?.speaker   // 1
/// linker.link(SpeakerSighting(name: "Dmitri Medvedev", kind: .person))          // nil
/// ```
///
/// It holds what it was given in memory. A database of many speakers keeps
/// ``blockingKeys(_:)`` in an indexed table instead and asks ``judge(_:among:)``.
public struct SpeakerLinker: Sendable {
  /// Why a sighting is a speaker that is already known.
  public struct Link: Sendable, Hashable, Codable {
    /// The known speaker.
    public var speaker: Int64
    /// The evidence, for people to read: *“Dmitri” is a spelling of “Dmitry”*.
    public var reason: String
    /// How sure that is, from 0 to 1.
    public var score: Double

    /// Makes a link.
    public init(speaker: Int64, reason: String, score: Double) {
      self.speaker = speaker
      self.reason = reason
      self.score = score
    }
  }

  /// Something known of a speaker; one speaker may have several.
  ///
  /// Its name is taken apart when it is made, so that one that is kept is judged faster.
  public struct Candidate: Sendable {
    /// Whose it is.
    public let speaker: Int64
    /// A name with its aliases, role and roster id.
    public var sighting: SpeakerSighting { profile.sighting }

    let profile: SpeakerProfile

    /// Makes a candidate.
    public init(speaker: Int64, sighting: SpeakerSighting) {
      self.speaker = speaker
      profile = SpeakerProfile(sighting)
    }
  }

  /// How many speakers of one blocking key are looked at.
  ///
  /// So many bearers of one surname make a surname alone ambiguous in any case.
  public static let candidatesPerKey = 16

  private var speakers: [Int64: [Candidate]] = [:]
  private var byKey: [String: [Int64]] = [:]

  /// Makes a linker that knows nobody.
  public init() {}

  /// Adds what is known of a speaker.
  public mutating func insert(_ sighting: SpeakerSighting, as speaker: Int64) {
    if speakers[speaker]?.contains(where: { $0.sighting == sighting }) ?? false { return }
    let candidate = Candidate(speaker: speaker, sighting: sighting)
    speakers[speaker, default: []].append(candidate)
    for key in candidate.profile.blockingKeys where byKey[key]?.contains(speaker) != true {
      byKey[key, default: []].append(speaker)
    }
  }

  /// Forgets a speaker.
  public mutating func remove(_ speaker: Int64) {
    for candidate in speakers.removeValue(forKey: speaker) ?? [] {
      for key in candidate.profile.blockingKeys { byKey[key]?.removeAll { $0 == speaker } }
    }
  }

  /// The speaker that the sighting is, or `nil` for a new one.
  public func link(_ sighting: SpeakerSighting) -> Link? {
    let profile = SpeakerProfile(sighting)
    var found: Set<Int64> = []
    for key in profile.blockingKeys {
      found.formUnion((byKey[key] ?? []).prefix(Self.candidatesPerKey))
    }
    return Self.judge(profile, among: found.sorted().flatMap { speakers[$0] ?? [] })
  }

  /// The speaker among the candidates that the sighting is, or `nil` for a new one.
  ///
  /// - Parameters:
  ///   - sighting: What a document tells of a speaker.
  ///   - candidates: Everything known of the speakers that share a blocking key with the sighting: for
  ///     each key up to ``candidatesPerKey`` speakers.
  public static func judge(_ sighting: SpeakerSighting, among candidates: [Candidate]) -> Link? {
    judge(SpeakerProfile(sighting), among: candidates)
  }

  /// Under which a speaker is filed, and looked for: two sightings share one where they may be of
  /// one speaker. None where the sighting names nobody: *officials*, *a spokesman*.
  ///
  /// About five for a name; no more than some dozen for each name and alias.
  public static func blockingKeys(_ sighting: SpeakerSighting) -> [String] {
    SpeakerProfile(sighting).blockingKeys
  }
}
