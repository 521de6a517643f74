/// Counts the pronouns that seem to take up each name: those after it in a sentence that names
/// nobody else.
struct GenderVotes {
  let resolution: Resolution
  let formOfMention: [Int32]

  init(_ resolution: Resolution, _ formOfMention: [Int32]) {
    self.resolution = resolution
    self.formOfMention = formOfMention
  }

  func count(in forms: inout [NameForm]) {
    var sentence: Int32 = -1
    var named = -1
    var isSole = false
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      if mention.isQuoted { continue }
      let current = resolution.sentenceOfToken[mention.head]
      if current != sentence {
        // The next sentence may go on about the same one.
        if current != sentence + 1 || mention.kind != .pronoun { named = -1 }
        sentence = current
        isSole = named < 0
      }
      switch mention.kind {
      case .name:
        let form = Int(formOfMention[index])
        if named >= 0, named != form { isSole = false }
        named = form
        if isOwnerOfSomebody(index) {
          // *Moe’s wife wept as she spoke*
          named = -1
          isSole = false
        }
      case .pronoun:
        guard isSole || named >= 0, named >= 0 else { continue }
        if mention.classes.meets(.male) { forms[named].males += 1 }
        if mention.classes.meets(.female) { forms[named].females += 1 }
        isSole = false
      case .nominal:
        continue
      }
    }
  }
}

extension GenderVotes {
  /// Whether the name only tells whose somebody is, whom the pronouns after it take up.
  private func isOwnerOfSomebody(_ index: Int) -> Bool {
    let next = index + 1
    return resolution.mentions[index].isPossessor && next < resolution.mentions.count
      && resolution.mentions[next].possessor == index && resolution.mentions[next].isPerson
  }
}

extension NameForm {
  /// What title, given name and pronouns say for one gender and the other.
  var genderEvidence: (male: Int, female: Int) {
    let votes = males + females
    // Pronouns are counted wrongly too often to outvote a title, or a given name unless nearly all do.
    switch address {
    case .man: return (votes + 40, 0)
    case .wife, .maiden: return (0, votes + 40)
    case .none, .other: break
    }
    let weight = (address == .other ? 20 : 4) + votes + votes / 5
    let male = males + (gender == .male ? weight : 0)
    let female = females + (gender == .female ? weight : 0)
    return (male, female)
  }

  /// *Beaufort*, whom pronouns take up time and again.
  var isPersonNamedAsPlace: Bool {
    kind == .organization && keys.count == 1 && max(males, females) >= 5
      && (males + females) * 4 >= narrated
  }

  /// *Dallas*, who in a story acts and speaks, and in whom hardly anything happens.
  var speaksAsPerson: Bool {
    isPlace && speeches >= 2 && located * 5 <= narrated && subjects * 3 >= narrated
  }

  var likelyGender: Entity.Gender { Entity.Gender(of: genderEvidence) }
}

extension Entity.Gender {
  /// The gender for which most of the evidence is, if there is enough.
  init(of evidence: (male: Int, female: Int)) {
    let (male, female) = evidence
    if max(male, female) < 3 {
      self = .unknown
    } else if male * 10 >= (male + female) * 7 {
      self = .male
    } else if female * 10 >= (male + female) * 7 {
      self = .female
    } else {
      self = .unknown
    }
  }
}
