/// What speaks for a candidate where the words beside the quotation, or the words themselves, describe
/// somebody: *the man*, *her mother*, *papa*.
extension CandidateFeatures {
  /// How firmly a description stands for somebody whom the text calls nothing else: *a porter*, *her
  /// mother*, *the clerk* time and again.
  mutating func addDescription(_ entity: Int, _ turn: Turn, _ context: Context) {
    let isSame = turn.subject?.reference == .description && turn.subject?.entity == entity
    add(isSame && turn.described.contains(.isNew))
    add(isSame && turn.described.contains(.isKin))
    add(isSame && turn.described.contains(.isRole))
    let known = context.entities.entities[entity]
    add(isSame && !known.isNamed ? context.cast.familiarity[entity] : 0)
    add(isSame && !known.isNamed && context.cast.familiarity[entity] < 0.7)
    let noun = turn.subject?.reference == .description ? turn.noun : 0
    add(noun != 0 && !isSame && known.roles.contains(noun))
    add(context.fittingActor == entity)
  }

  /// Whether *the man*, *the clerk*, *the child* is like somebody who has a name.
  mutating func addKindOfDescription(_ entity: Int, _ turn: Turn, _ context: Context) {
    let known = context.entities.entities[entity]
    let isSame = turn.subject?.entity == entity
    let described = turn.described
    let isTitled = known.isMarried
    add(isSame && described.contains(.isAnybody))
    add(!isSame && known.isNamed && described.contains(.isAnybody))
    add(
      !isSame && known.isNamed && described.contains(.isRole)
        && !known.roles.contains(turn.noun))
    add(described.contains(.isYoung) && isTitled)
    add(described.contains(.isOld) && isTitled)
    add(described.contains(.isYoung) && known.isNamed && !isTitled)
    add(described.contains(.isOld) && known.isNamed && !isTitled)
    add(
      described.contains(.isYoung) && !isSame
        && known.roles.contains(where: TurnReader.young.contains))
  }

  /// Whether somebody is *her mother*.
  mutating func addKin(_ entity: Int, _ turn: Turn, _ context: Context) {
    addKinship(entity, turn, context)
    let isSame = turn.subject?.entity == entity
    add(turn.isOwnerNamed && turn.owner == entity)
    add(turn.isOwnerNamed && isSame)
    add(turn.kinship != nil && isSame)
  }

  private mutating func addKinship(_ entity: Int, _ turn: Turn, _ context: Context) {
    guard let kinship = turn.kinship else {
      for _ in 0..<7 { add(false) }
      return
    }
    let owner = turn.owner ?? Relatives.anybody
    for owner in [owner, Relatives.anybody] {
      let share = context.relatives.share(of: entity, kinship, of: owner, context.entities)
      add(share.own)
      add(share.others)
    }
    let known = context.entities.entities[entity]
    let surname = owner >= 0 && owner != entity ? context.entities.entities[owner].keys.last : nil
    add(surname != nil && surname == known.keys.last)
    let isElder = [.parent, .uncle, .spouse].contains(kinship.relation)
    add(isElder && known.isMarried)
    add(!isElder && known.isMarried)
  }

  /// Whether *papa* is the candidate, or the candidate's.
  mutating func addCalledKin(_ entity: Int, _ turn: Turn, _ context: Context) {
    func share(_ turn: Turn?) -> Float {
      guard let called = turn?.called else { return 0 }
      return context.relatives.share(of: entity, called, of: Relatives.anybody, context.entities)
        .own
    }
    add(share(turn))
    add(
      turn.called.map { context.relatives.likeliest($0, of: entity, context.entities) != nil }
        ?? false)
    add(share(context.turn(-1)))
    add(share(context.turn(1)))
  }
}
