/// How old a text says somebody is: *Ann Lee, 58,*, *Ann Lee (58)*, *58-year-old Ann Lee*; and whom it then
/// calls *the 58-year-old*.
extension Resolution {
  /// What stands beside a name, or within a description, in years.
  func age(of mention: Mention) -> Int? {
    if let word = mention.tokens.first(where: isAge) { return number(at: word) }
    let mark = mention.tokens.upperBound
    guard mention.kind == .name, mark + 2 < tokens.count,
      tokens[mark].scalar == 0x2C || tokens[mark].scalar == 0x28, tokens[mark + 1].kind == .number,
      [0x2C, 0x2E, 0x29].contains(tokens[mark + 2].scalar)
    else { return nil }
    return number(at: mark + 1)
  }

  /// The number that a token begins with, if that can be an age.
  private func number(at token: Int) -> Int? {
    var value = 0
    var count = 0
    for byte in bytes[tokens[token].range] {
      guard byte &- 0x30 < 10 else { break }
      value = value * 10 + Int(byte &- 0x30)
      count += 1
    }
    return (1...3).contains(count) && value < 120 ? value : nil
  }

  /// Keeps how old the text says that the entity is.
  mutating func addAge(_ entity: Int, _ mention: Mention) {
    guard entities[entity].age == nil, let age = age(of: mention) else { return }
    entities[entity].age = age
    byAge[age] = entity
  }
}
