/// Turns attributed reports into the public result.
struct ExtractionBuilder {
  let segmentation: Segmentation
  let mentions: Mentions
  var entities: Entities
  let roster: RosterIndex
  let options: QuoteExtractor.Options

  private let measures: [Range<Int>]
  private let modality: ModalityReader
  /// The mentions of each entity that is spoken of in the result, in text order.
  private var mentionsOf: [Int: [Int]] = [:]
  private var joint: [[Int]: Int] = [:]

  init(
    segmentation: Segmentation, mentions: Mentions, entities: Entities, roster: RosterIndex,
    options: QuoteExtractor.Options, measures: [Range<Int>]
  ) {
    self.segmentation = segmentation
    self.mentions = mentions
    self.entities = entities
    for (index, entity) in entities.entities.enumerated() where !entity.members.isEmpty {
      joint[entity.members] = index
    }
    self.roster = roster
    self.options = options
    self.measures = measures
    modality = ModalityReader(segmentation, mentions)
  }

  mutating func build(_ reports: [Report]) -> Extraction {
    var quotes: [Quote] = []
    var nonquotations: [Nonquotation] = []
    for report in reports {
      if let kind = report.nonquotation {
        if options.keepsNonquotations, let range = report.fragments.first {
          nonquotations.append(
            Nonquotation(kind: kind, range: range, text: segmentation.source[range]))
        }
      } else {
        quotes.append(quote(report))
      }
    }
    if options.keepsNonquotations {
      nonquotations += measures.map {
        Nonquotation(kind: .measure, range: $0, text: segmentation.source[$0])
      }
      nonquotations.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    Parents.link(&quotes)
    let (speakers, others) = renumber(&quotes)
    return Extraction(
      source: segmentation.source, quotes: quotes, speakers: speakers,
      nonquotations: nonquotations, others: others)
  }

  private mutating func quote(_ report: Report) -> Quote {
    let texts = report.fragments.map { segmentation.source[$0] }
    var quote = Quote(
      kind: report.kind, fragments: report.fragments, text: texts.joined(separator: " … "),
      confidence: report.confidence, rule: report.rule)
    if let cue = report.cue {
      quote.cue = [segmentation.tokens.bytes(of: cue.tokens)]
      quote.isNegated = cue.isNegated
      quote.modality = modality.read(cue, report)
      quote.addressee = cue.addressee.flatMap { reference([$0]) }
      quote.via = [cue.via.flatMap { reference($0.mentions) }].compactMap { $0 }
    }
    if let subject = report.speaker {
      quote.confidence *= chance(of: subject)
      quote.speaker = speaker(subject)
    }
    if quote.speaker == nil { quote.confidence = min(quote.confidence, 0.4) }
    if options.explains { quote.reasons = reasons(report, quote) }
    return quote
  }

  /// How likely the words mean the one that was chosen, where a model chose in news.
  private func chance(of subject: Subject) -> Double {
    guard entities.isOfNews, let mention = subject.mentions.first else { return 1 }
    let candidates = entities.antecedents.candidates(of: mention)
    let chosen = Int(entities.ofMention[mention])
    let chance =
      candidates.contains { $0.entity == chosen }
      ? entities.antecedents.probability(of: chosen, for: mention)
      : 1 - candidates.reduce(0) { $0 + $1.probability }
    // Where nobody is likelier than all others, rules decided, which are right as often as not or more.
    return Double(max(0.5, min(1, chance)))
  }

  /// The speaker: where the network found the words that name it, those are its place.
  private mutating func speaker(_ subject: Subject) -> SpeakerReference? {
    guard let source = subject.source else { return reference(subject.mentions) }
    guard var known = reference(subject.mentions) else {
      entities.entities.append(Entity(name: source, kind: .unknown))
      let id = entities.entities.count - 1
      return SpeakerReference(
        id: id, name: name(id), spans: [segmentation.tokens.bytes(of: source)])
    }
    known.spans = [segmentation.tokens.bytes(of: source)]
    return known
  }

  /// The entity behind the mentions, as a reference whose id is still the entity's index.
  private mutating func reference(_ subject: [Int]) -> SpeakerReference? {
    // *Bo Carr, the mayor, and Cy Dent*: each once.
    var seen: Set<Int> = []
    let subject = subject.filter {
      entities.ofMention[$0] < 0 || seen.insert(Int(entities.ofMention[$0])).inserted
    }
    let members = subject.map { Int(entities.ofMention[$0]) }
    guard let first = members.first, first >= 0 else { return nil }
    var entity = first
    if members.count > 1 {
      if let known = joint[members] {
        entity = known
      } else {
        var group = Entity(name: entities.entities[first].name, kind: .group)
        group.members = members.filter { $0 >= 0 }
        entities.entities.append(group)
        entity = entities.entities.count - 1
        joint[members] = entity
      }
    }
    return SpeakerReference(
      id: entity, name: name(entity),
      spans: subject.map { segmentation.tokens.bytes(of: mentions.mentions[$0].tokens) })
  }

  func name(_ index: Int) -> String {
    let entity = entities.entities[index]
    if !entity.members.isEmpty {
      var names = entity.members.map(name)
      let firsts = entity.members.dropLast().map { entities.entities[$0] }
      if let last = names.last,
        firsts.allSatisfy({ $0.family.map { last.hasSuffix(text($0)) } ?? false })
      {
        // *Noel and Attracta Geraghty*
        names = firsts.map { text($0.name) } + [last]
      }
      return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }
    if let known = entity.roster { return roster.entries[known].name }
    if let family = entity.family { return text(entity.name) + " " + text(family) }
    guard let article = entity.article, article < entity.name.lowerBound else {
      return text(entity.name)
    }
    return segmentation.source[segmentation.tokens[article].range].lowercased() + " "
      + text(entity.name)
  }

  /// The text of the tokens on one line.
  func text(_ tokens: Range<Int>) -> String {
    let text = segmentation.text(of: tokens)
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
      .joined(separator: " ")
  }

  // MARK: Speakers

  /// Numbers the speakers in the order of their first mention and lists them, then those who are
  /// only named.
  private mutating func renumber(
    _ quotes: inout [Quote]
  ) -> (speakers: [Speaker], others: [Speaker]) {
    var used: Set<Int> = []
    for quote in quotes {
      for reference in [quote.speaker, quote.addressee].compactMap({ $0 }) + quote.via {
        used.insert(reference.id)
      }
    }
    let others = options.keepsOthers ? named().subtracting(used) : []
    collectMentions(of: used.union(others))
    let order = inOrder(used)
    var number: [Int: Int] = [:]
    for (id, entity) in order.enumerated() { number[entity] = id }
    func renumbered(_ reference: SpeakerReference) -> SpeakerReference {
      SpeakerReference(
        id: number[reference.id] ?? 0, name: reference.name, spans: reference.spans)
    }
    for index in quotes.indices {
      quotes[index].speaker = quotes[index].speaker.map(renumbered)
      quotes[index].addressee = quotes[index].addressee.map(renumbered)
      quotes[index].via = quotes[index].via.map(renumbered)
    }
    let rest = inOrder(others)
    return (
      order.enumerated().map { speaker($1, id: $0) },
      rest.enumerated().map { speaker($1, id: order.count + $0) }
    )
  }

  /// The people whom the text names.
  private func named() -> Set<Int> {
    Set(entities.ofMention.lazy.map(Int.init)).filter {
      $0 >= 0 && entities.entities[$0].isNamed && entities.entities[$0].kind == .person
    }
  }

  private mutating func collectMentions(of used: Set<Int>) {
    var place = [Int32](repeating: -1, count: entities.entities.count)
    var lists: [[Int]] = []
    for id in used {
      for entity in [id] + entities.entities[id].members where place[entity] < 0 {
        place[entity] = Int32(lists.count)
        lists.append([])
      }
    }
    for (mention, entity) in entities.ofMention.enumerated() where entity >= 0 {
      let list = place[Int(entity)]
      if list >= 0 { lists[Int(list)].append(mention) }
    }
    for (entity, list) in place.enumerated() where list >= 0 {
      mentionsOf[entity] = lists[Int(list)]
    }
  }

  /// The entities in the order of their first mention.
  private func inOrder(_ some: Set<Int>) -> [Int] {
    let mentioned = some.map { entity -> (mention: Int, entity: Int) in
      let members = entities.entities[entity].members
      let mention =
        members.isEmpty
        ? mentionsOf[entity]?.first : members.compactMap { mentionsOf[$0]?.first }.min()
      return (mention ?? Int.max, entity)
    }
    return mentioned.sorted { $0 < $1 }.map(\.entity)
  }

  private func speaker(_ index: Int, id: Int) -> Speaker {
    let entity = entities.entities[index]
    let name = name(index)
    var speaker = Speaker(id: id, name: name, kind: entity.kind)
    for spelling in entity.spellings {
      let text = text(spelling)
      if text != name, !speaker.aliases.contains(text) { speaker.aliases.append(text) }
    }
    speaker.role = entity.role.map(text)
    if let known = entity.roster {
      speaker.rosterID = roster.entries[known].id
      speaker.role = speaker.role ?? roster.entries[known].role
    }
    let mentioned = entity.members.isEmpty ? mentionsOf[index] ?? [] : []
    speaker.mentions = mentioned.map { segmentation.tokens.bytes(of: mentions.mentions[$0].tokens) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .reduce(into: []) { kept, range in
        if range.lowerBound >= (kept.last?.upperBound ?? 0) { kept.append(range) }
      }
    return speaker
  }
}
