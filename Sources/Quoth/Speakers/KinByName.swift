/// Kin whom news names only further on: *Her husband brings coffee … Curtis Baptiste, who*, where she is Ingrid
/// Solheim-Baptiste.
extension Resolution {
  /// Somebody who was only told to be another’s kin.
  struct UnnamedKin {
    let entity: Int
    let owner: Int
  }

  /// Keeps a description of kin in case a name comes for it.
  mutating func keepKin(_ entity: Int, _ mention: Mention) {
    guard !isNarrative, let possessor = mention.possessor, ofMention[possessor] >= 0,
      mention.classes.meets(.kin), !mention.isPlural, unnamedKin.count < Self.keptKin
    else { return }
    let owner = Int(ofMention[possessor])
    unnamedKin.append(UnnamedKin(entity: entity, owner: owner))
    // *Her husband brings coffee … his wife says*
    if Kinship.of(tokens[mention.head].hash)?.relation == .spouse { marry(entity, owner) }
  }

  /// Has the only kin without a name whose owner has the surname of a whole name be who is so named.
  mutating func identifyKin(_ name: Int, _ index: Int) {
    guard !unnamedKin.isEmpty, !mentions[index].isQuoted, traits[name].nameLength > 1,
      traits[name].kind == .person || traits[name].kind == .unknown, !isDescribed(index)
    else { return }
    let fitting = unnamedKin.filter {
      !traits[$0.entity].isNamed && identified[$0.entity] == nil && $0.owner != name
        && traits[$0.owner].nameLength > 1 && traits[$0.entity].gender != .unknown
        && traits[$0.entity].gender.agrees(with: traits[name].gender)
        && shareSurname($0.owner, name)
    }
    guard let kin = fitting.first, fitting.allSatisfy({ $0.entity == kin.entity }) else { return }
    identify(kin.entity, as: name)
  }

  private static let keptKin = 40

  /// Whether the text says what somebody is right beside the name: *Curtis Baptiste, a cousin*.
  private func isDescribed(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { appositions[$0] == index }
  }

  /// *Baptiste* and *Solheim-Baptiste*
  private func shareSurname(_ one: Int, _ other: Int) -> Bool {
    func surname(_ entity: Int) -> Range<Int> {
      tokens[(entities[entity].family ?? entities[entity].name).upperBound - 1].range
    }
    let (short, long) = (bytes[surname(one)], bytes[surname(other)])
    return short.elementsEqual(long) || isPart(short, of: long) || isPart(long, of: short)
  }

  private func isPart(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
    long.count > short.count + 1 && long.suffix(short.count).elementsEqual(short)
      && long[long.endIndex - short.count - 1] == UInt8(ascii: "-")
  }
}
