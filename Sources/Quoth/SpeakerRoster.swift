/// Speakers who are known beforehand.
///
/// With a roster, a name or alias in the text resolves to the roster's entry and carries its id.
/// Read one from a file with `QuothFormats`.
public struct SpeakerRoster: Sendable, Hashable, Codable {
  /// The grammatical gender by which pronouns refer to a person.
  public enum Gender: String, Sendable, Hashable, Codable {
    /// *she*
    case female
    /// *he*
    case male
  }

  /// One known speaker.
  public struct Entry: Sendable, Hashable, Codable {
    /// The canonical name, as it should appear in results.
    public var name: String
    /// Other spellings and names.
    public var aliases: [String]
    /// Any identifier, such as a Wikidata QID.
    public var id: String?
    /// Title or role.
    public var role: String?
    /// The grammatical gender, if known.
    public var gender: Gender?
    /// What kind of speaker it is.
    public var kind: Speaker.Kind?

    /// Makes an entry.
    public init(
      name: String, aliases: [String] = [], id: String? = nil, role: String? = nil,
      gender: Gender? = nil, kind: Speaker.Kind? = nil
    ) {
      self.name = name
      self.aliases = aliases
      self.id = id
      self.role = role
      self.gender = gender
      self.kind = kind
    }
  }

  /// The known speakers.
  public var entries: [Entry]

  /// Makes a roster.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
