import Quoth

/// A speaker's name as the linker compares it: a person's, a body's, or what may be either.
final class SpeakerName: Sendable {
  let person: PersonName?
  let organization: OrganizationName?
  /// As it is written.
  let text: String

  /// Reads a name; `nil` for descriptions and pronouns, which name nobody.
  init?(_ text: String, _ kind: Speaker.Kind) {
    guard kind != .group else { return nil }
    self.text = text
    person = kind == .organization ? nil : PersonName(text)
    organization = kind == .person ? nil : OrganizationName(text)
    if person == nil, organization == nil { return nil }
  }

  /// Under which the speaker is filed.
  func blockingKeys(into keys: inout Set<String>) {
    if let person { person.blockingKeys(into: &keys) }
    if let organization { organization.blockingKeys(into: &keys) }
  }
}

extension OrganizationName {
  func blockingKeys(into keys: inout Set<String>) {
    keys.insert("o:" + joined)
    // A surname that is a body's name as well is found with it.
    if initials == nil {
      keys.insert("s:" + String(decoding: Romanization.key(Array(joined.utf8)), as: UTF8.self))
    }
    if let expansion { keys.insert("o:" + expansion) }
    if let letters = acronym ?? initials { keys.insert("a:" + letters) }
  }
}

extension PersonName {
  /// Two names that may be one person's share a pair of parts, the surname where one is single, the
  /// surname and an initial, or all letters.
  func blockingKeys(into keys: inout Set<String>) {
    keys.insert("n:" + String(decoding: joined, as: UTF8.self))
    let isArabic = first.cultures.contains(.arabic)
    if isSingle {
      keys.formUnion(last.forms(isArabic: false).map { "s:" + $0 })
      return
    }
    for form in last.forms(isArabic: isArabic) {
      keys.insert("s:" + form)
      if first.isInitial { keys.insert("i:" + form + first.initialLetters[0]) }
      for letter in first.initialLetters { keys.insert("i:" + form + letter) }
    }
    if hasLeadingSurname { keys.formUnion(first.forms(isArabic: false).map { "s:" + $0 }) }
    for index in parts.indices.dropLast() {
      for other in parts[(index + 1)...] {
        for one in parts[index].forms(isArabic: isArabic) {
          for two in other.forms(isArabic: isArabic) {
            keys.insert("p:" + (one < two ? one + " " + two : two + " " + one))
          }
        }
      }
    }
  }
}

extension NamePart {
  /// What it is filed under: its romanisation, the lines of its given name, its consonants where it
  /// may be Arabic.
  fileprivate func forms(isArabic: Bool) -> [String] {
    if isInitial { return [] }
    if let given { return given.lines.map { "#\($0)" } + [String(decoding: key, as: UTF8.self)] }
    var forms = [String(decoding: key, as: UTF8.self)]
    if isMarked || letters.contains(UInt8(ascii: "e")) {
      let plain = String(decoding: Romanization.key(PartMatch.umlautless(letters)), as: UTF8.self)
      if plain != forms[0] { forms.append(plain) }
    }
    if isArabic {
      forms.append("~" + String(decoding: Romanization.consonants(letters), as: UTF8.self))
    }
    return forms
  }

  fileprivate var initialLetters: [String] {
    var letters: Set<UInt8> = [self.letters[0]]
    if let given { letters.formUnion(GivenNames.shared.initials(of: given)) }
    return letters.map { "." + String(UnicodeScalar($0)) }
  }
}
