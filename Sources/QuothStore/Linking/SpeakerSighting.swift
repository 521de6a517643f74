public import Quoth

/// What one document tells of one speaker.
public struct SpeakerSighting: Sendable, Hashable, Codable {
  /// The fullest name in the document, without title or role.
  public var name: String
  /// Other names that stand for the same speaker.
  public var aliases: [String]
  /// Title or role as the document gives it.
  public var role: String?
  /// What kind of speaker it is, as far as the document tells.
  public var kind: Speaker.Kind
  /// The identifier from a roster.
  public var rosterID: String?

  /// Makes a sighting.
  public init(
    name: String, aliases: [String] = [], role: String? = nil, kind: Speaker.Kind = .unknown,
    rosterID: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.role = role
    self.kind = kind
    self.rosterID = rosterID
  }

  /// What an extraction tells of a speaker.
  public init(_ speaker: Speaker) {
    self.init(
      name: speaker.name, aliases: speaker.aliases, role: speaker.role, kind: speaker.kind,
      rosterID: speaker.rosterID)
  }
}
