/// One person, organisation or group behind all its mentions in a text.
public struct Speaker: Sendable, Hashable, Codable, Identifiable {
  /// What kind of speaker it is, as far as the text tells.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A single human being, named or not: *Ida Falk*, *a diplomat*.
    case person
    /// A body that speaks as one: *TASS*, *the hospital trust*, *Kyiv*.
    case organization
    /// Several people: *student leaders*, *officials*.
    case group
    /// The text does not tell.
    case unknown
  }

  /// Unique within one extraction, counted from 0 in the order of first mention.
  public var id: Int
  /// The fullest name that the text uses more than by the way, without title or role: *Ida Falk*. A
  /// name of one word keeps the title before it, which tells Mrs Hall from Mr Hall; a description
  /// keeps its article: *the visitor*.
  public var name: String
  /// What kind of speaker it is.
  public var kind: Kind
  /// Title or role as the text gives it: *Turkish Foreign Minister*.
  public var role: String?
  /// Other names in the text that stand for the same speaker.
  public var aliases: [String]
  /// Every mention that was resolved to this speaker, as UTF-8 byte ranges in text order.
  public var mentions: [Range<Int>]
  /// The identifier from the ``SpeakerRoster``, if the speaker is in it.
  public var rosterID: String?

  /// Makes a speaker.
  public init(
    id: Int, name: String, kind: Kind, role: String? = nil, aliases: [String] = [],
    mentions: [Range<Int>] = [], rosterID: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.aliases = aliases
    self.mentions = mentions
    self.rosterID = rosterID
  }
}
