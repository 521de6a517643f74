/// The people whom a text calls *Mr.* or *Mrs.* and a surname.
struct SurnameTitles {
  struct Person {
    let cluster: Int
    /// The first mention.
    let mention: Int
  }

  /// By address and surname; `nil` where several people are called so.
  private var people: [UInt64: Person?] = [:]

  init() {}

  /// - Complexity: O(*n*) in the number of mentions.
  init(_ book: NameBook) {
    var seen = [Bool](repeating: false, count: book.forms.count)
    for (mention, form) in book.formOfMention.enumerated() where form >= 0 && !seen[Int(form)] {
      seen[Int(form)] = true
      let known = book.forms[Int(form)]
      guard known.address == .man || known.address == .wife, known.keys.count == 1,
        book.clustersOfForm[Int(form)].count == 1
      else { continue }
      let key = Self.key(known.address, known.keys[0])
      let person = Person(cluster: book.clustersOfForm[Int(form)][0], mention: mention)
      if let other = people[key] {
        if other?.cluster != person.cluster { people.updateValue(nil, forKey: key) }
      } else {
        people[key] = person
      }
    }
  }

  /// The only one so called.
  func person(_ address: NameForm.Address, _ surname: NameKey) -> Person? {
    people[Self.key(address, surname)] ?? nil
  }

  private static func key(_ address: NameForm.Address, _ surname: NameKey) -> UInt64 {
    surname.hash &* 31 &+ UInt64(address.rawValue)
  }
}
