import Quoth

/// What two roles tell of whether they are one person's.
enum RoleEvidence: Sendable {
  /// They share a word that tells what somebody does.
  case agrees
  /// Nothing.
  case none
  /// They are of walks of life that one person rarely has both of, or of two genders.
  case contradicts

  init(_ one: Role?, _ other: Role?) {
    guard let one, let other else {
      self = .none
      return
    }
    if one.gender.meets([.male, .female]), other.gender.meets([.male, .female]),
      !one.gender.meets(other.gender)
    {
      self = .contradicts
    } else if !one.heads.isDisjoint(with: other.heads) {
      self =
        one.origins.isDisjoint(with: other.origins)
          && !one.origins.isEmpty && !other.origins.isEmpty ? .none : .agrees
    } else if !one.isPast, !other.isPast, !one.fields.isEmpty, !other.fields.isEmpty,
      !Role.mayMeet(one.fields, other.fields)
    {
      self = .contradicts
    } else {
      self = .none
    }
  }
}

/// A role, taken apart.
struct Role: Sendable {
  /// Words of titles and roles: *minister*.
  var heads: Set<String> = []
  /// Demonyms: *turkish*.
  var origins: Set<String> = []
  var fields: Set<String> = []
  var gender: WordClass = []
  /// *former*, *late*
  var isPast = false

  init(_ text: String) {
    for word in NameWord.split(text) {
      let letters = String(decoding: word.letters, as: UTF8.self)
      if Self.past.contains(letters) { isPast = true }
      if let fields = Self.fields[letters] { self.fields.formUnion(fields) }
      if word.classes.meets(.demonym) { origins.insert(letters) }
      if word.classes.meets([.title, .role, .kin]), !word.classes.meets([.demonym, .preposition]) {
        heads.insert(letters)
      } else if Self.fields[letters] != nil {
        heads.insert(letters)
      }
      if word.classes.meets([.title, .role, .kin]) {
        let known = word.classes.intersection([.male, .female])
        if known == .male || known == .female { gender.formUnion(known) }
      }
    }
    if gender == [.male, .female] { gender = [] }
  }

  /// Whether one person may have roles of both.
  static func mayMeet(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.contains { first in
      other.contains { first == $0 || neighbours.contains([first, $0]) }
    }
  }

  private static let past = Set(RoleData.past.split(separator: " ").map(String.init))

  private static let fields: [String: Set<String>] = {
    var fields: [String: Set<String>] = [:]
    var field = ""
    for word in RoleData.fields.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("[") {
        field = String(word.dropFirst().dropLast())
      } else {
        fields[String(word), default: []].insert(field)
      }
    }
    return fields
  }()

  private static let neighbours: Set<Set<String>> = Set(
    RoleData.neighbours.split(separator: "\n").map {
      Set($0.split(separator: " ").map(String.init))
    })
}
