import Quoth

/// How two persons' names agree.
enum NameAgreement: Sendable, Equatable {
  /// They may be one person's.
  case same(Evidence)
  /// They say nothing of each other.
  case none
  /// They are names that one person never has both of: *George W.* and *George H. W.*
  case conflict

  /// From weak to strong.
  enum Evidence: Int, Sendable, Comparable {
    /// A surname alone.
    case surname
    /// Initials for given names.
    case initials
    /// Without the first given name, or with a second surname.
    case shortened
    /// A short form of the given name: *Bill*, *William*.
    case form
    /// The surname first in one of them.
    case reordered
    /// Without middle names.
    case middle
    /// Another spelling.
    case spelling
    case equal

    static func < (one: Evidence, other: Evidence) -> Bool { one.rawValue < other.rawValue }
  }

  /// Compares two names.
  ///
  /// - Parameter isSupported: Whether something else, such as the role, agrees too.
  init(_ one: PersonName, _ other: PersonName, isSupported: Bool) {
    if let known = one.generation, let other = other.generation, known != other {
      self = .conflict
      return
    }
    if one.generation != other.generation {
      self = .none
      return
    }
    if one.gender.meets([.male, .female]),
      Self.contradicts(one.gender, other)
        || Self.contradicts(other.gender, one)
    {
      self = .none
      return
    }
    if one.joined == other.joined {
      self = .same(one.isSingle ? .surname : .equal)
    } else if one.isSingle || other.isSingle {
      self = Self.isSurname(one, other) ? .same(.surname) : .none
    } else if let evidence = Self.inOrder(one, other, isSupported: isSupported) {
      self = evidence
    } else if Self.isReordered(one, other) {
      self = .same(.reordered)
    } else {
      self = .none
    }
  }

  /// Whether a title tells a gender that the given name has not: *Mrs. Trump*, *Donald Trump*.
  private static func contradicts(_ gender: WordClass, _ name: PersonName) -> Bool {
    guard gender.meets([.male, .female]), !name.isSingle else {
      return gender.meets([.male, .female]) && name.gender.meets([.male, .female])
        && !gender.meets(name.gender)
    }
    let known = name.first.classes.intersection([.male, .female])
    return known == .male || known == .female ? !gender.meets(known) : false
  }

  /// Whether the one that is single is the other's surname, or both are single.
  private static func isSurname(_ one: PersonName, _ other: PersonName) -> Bool {
    let (single, full) = one.isSingle ? (one, other) : (other, one)
    let part = single.first
    if full.hasLeadingSurname, PartMatch.surname(part, full.first, []) != nil { return true }
    let cultures = full.isSingle ? [] : full.first.cultures
    return PartMatch.surname(part, full.last, cultures) != nil && !full.last.isHyphenated
  }

  private static func inOrder(
    _ one: PersonName, _ other: PersonName, isSupported: Bool
  ) -> NameAgreement? {
    let (short, long) =
      one.parts.count <= other.parts.count ? (one, other) : (other, one)
    let cultures = PartMatch.cultures(short.first, long.first)
    if let last = PartMatch.surname(short.last, long.last, cultures),
      let first = PartMatch.given(short.first, long.first)
    {
      switch middles(short.middle, long.middle) {
      case nil: return .conflict
      case let middle?:
        return .same(evidence(first, last, middle, isShorter: short.parts.count < long.parts.count))
      }
    }
    if short.parts.count < long.parts.count {
      if isPrefix(short, of: long, cultures, isSupported: isSupported)
        || isSuffix(short, of: long, isSupported: isSupported)
      {
        return .same(.shortened)
      }
    }
    return nil
  }

  private static func evidence(
    _ first: PartMatch, _ last: PartMatch, _ middle: PartMatch, isShorter: Bool
  ) -> Evidence {
    if first == .initial { return .initials }
    if first == .form { return .form }
    if isShorter || middle <= .form { return .middle }
    return min(first, last, middle) == .equal ? .equal : .spelling
  }

  /// The weakest match of the middle names, of which the one has no more than the other; `nil` where
  /// they contradict each other.
  private static func middles(
    _ short: ArraySlice<NamePart>, _ long: ArraySlice<NamePart>
  ) -> PartMatch? {
    var weakest: PartMatch = .equal
    var next = long.startIndex
    for part in short {
      // Initials are left out from the end alone: *George H. W.* is not *George W.*
      let isFixed = part.isInitial || next < long.endIndex && long[next].isInitial
      var match = next < long.endIndex ? PartMatch.given(part, long[next]) : nil
      while match == nil, !isFixed, next + 1 < long.endIndex {
        next += 1
        match = PartMatch.given(part, long[next])
      }
      guard let match else { return nil }
      weakest = min(weakest, match)
      next += 1
    }
    return weakest
  }

  /// Whether the longer adds a second surname: *Pedro Sánchez Pérez-Castejón*.
  ///
  /// Elsewhere the last of the shorter is a middle name, of another person: *Martin Luther King*.
  private static func isPrefix(
    _ short: PersonName, of long: PersonName, _ cultures: GivenNames.Cultures, isSupported: Bool
  ) -> Bool {
    let added = long.parts[short.parts.count]
    guard
      isSupported || cultures.meets([.spanish, .arabic]) || added.isHyphenated
        || added.followsParticle
    else { return false }
    guard !short.last.isGivenName || short.last.followsParticle || short.parts.count > 2 else {
      return false
    }
    return zip(short.parts, long.parts).allSatisfy {
      !$0.isInitial && PartMatch.surname($0, $1, cultures) != nil
    }
  }

  /// Whether the shorter leaves out given names: *López Obrador*.
  private static func isSuffix(
    _ short: PersonName, of long: PersonName, isSupported: Bool
  ) -> Bool {
    let kept = long.parts.suffix(short.parts.count)
    guard let first = kept.first,
      isSupported || short.first.given == nil || !long.first.isGivenName
        || short.parts.count > 2
    else { return false }
    let cultures = PartMatch.cultures(long.first, first)
    return zip(short.parts, kept).allSatisfy {
      !$0.isInitial && PartMatch.surname($0, $1, cultures) != nil
    }
  }

  /// Whether the one is the other with the surname first: *Abe Shinzo*.
  private static func isReordered(_ one: PersonName, _ other: PersonName) -> Bool {
    guard one.parts.count == other.parts.count,
      one.hasLeadingSurname || other.hasLeadingSurname
        || (one.parts + other.parts).contains(where: \.isMarked)
        || !one.parts.contains(where: { $0.given?.cultures.contains(.latin) ?? false }),
      !one.parts.allSatisfy({ $0.classes.meets(.given) })
    else { return false }
    return isRotation(one, of: other) || isRotation(other, of: one)
  }

  private static func isRotation(_ one: PersonName, of other: PersonName) -> Bool {
    let turned = Array(other.parts.suffix(1) + other.parts.dropLast())
    return zip(one.parts, turned).allSatisfy { !$0.isInitial && $0.letters == $1.letters }
  }
}

extension GivenNames.Cultures {
  func meets(_ other: Self) -> Bool { !isDisjoint(with: other) }
}
