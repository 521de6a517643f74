/// *The daily quoted his doctor as saying he was ill*: the words are the doctor’s, and the daily passed
/// them on.
extension LearnedItem {
  /// How far *as saying* may stand behind the cue, in tokens.
  private static let reach = 12

  /// The item with the object of *quoted … as saying* for its source, and what follows for its content.
  func withRelayedSource(_ tokens: [Token], _ mentions: Mentions, chunkOf: [Int32]) -> LearnedItem {
    if let quoted = withQuotedSource(tokens, mentions, chunkOf: chunkOf) { return quoted }
    let verb = window.cue
    guard window.kind == .verb, tokens[verb].meets(.relaying), verb + 1 < tokens.count,
      chunkOf[verb + 1] >= 0, source.map({ $0.upperBound <= verb }) ?? false
    else { return self }
    let object = mentions.chunks[Int(chunkOf[verb + 1])]
    let limit = min(tokens.count - 1, verb + Self.reach)
    guard object.kind == .phrase, object.index >= 0,
      let saying = (object.tokens.upperBound..<max(object.tokens.upperBound, limit)).first(where: {
        tokens[$0].hash == Words.as && tokens[$0 + 1].meets(.gerund)
          && tokens[$0 + 1].meets(.verbs)
      })
    else { return self }
    var result = self
    result.relay = source
    result.source = object.tokens.lowerBound..<saying
    result.cue = verb..<saying + 2
    result.content = content.compactMap {
      $0.upperBound <= verb
        ? $0
        : saying + 2 < $0.upperBound
          ? max(saying + 2, $0.lowerBound)..<$0.upperBound : nil
    }
    return result
  }

  /// The same where *saying* is the cue: *quoted a passenger, Ann Lee, as saying*.
  private func withQuotedSource(
    _ tokens: [Token], _ mentions: Mentions, chunkOf: [Int32]
  ) -> LearnedItem? {
    let saying = window.cue
    guard window.kind == .verb, saying > 2, tokens[saying].meets(.gerund),
      tokens[saying - 1].hash == Words.as, let source,
      let verb = (max(source.upperBound, saying - Self.reach)..<max(source.upperBound, saying))
        .last(
          where: { tokens[$0].meets(.relaying) && tokens[$0].meets(.finite) }),
      chunkOf[verb + 1] >= 0
    else { return nil }
    let object = mentions.chunks[Int(chunkOf[verb + 1])]
    guard object.kind == .phrase, object.index >= 0 else { return nil }
    var result = self
    result.relay = source
    result.source = object.tokens.lowerBound..<saying - 1
    result.cue = verb..<saying + 1
    return result
  }

  /// The item with whom a paper or an agency cites for its source: *Reuters reported, citing two
  /// officials, that*.
  func withCitedSource(
    _ tokens: [Token], _ mentions: Mentions, chunkOf: [Int32], sentence: Range<Int>
  ) -> LearnedItem {
    guard let source, window.kind != .colon, chunkOf[source.lowerBound] >= 0, relay == nil,
      let medium = source.lazy.compactMap({ token -> Mention? in
        guard chunkOf[token] >= 0 else { return nil }
        let chunk = mentions.chunks[Int(chunkOf[token])]
        return chunk.kind == .phrase && chunk.index >= 0 ? mentions.mentions[chunk.index] : nil
      }).first,
      medium.classes.meets([.media, .organization]) || medium.kind == .name && !medium.isPerson,
      let citing = sentence.first(where: { token in
        token > source.upperBound - 1 && Self.citings.contains(tokens[token].hash)
          && tokens[token - 1].scalar == 0x2C && token + 1 < sentence.upperBound
          && !content.contains { $0.contains(token) && $0.lowerBound < token - 1 }
      }), chunkOf[citing + 1] >= 0
    else { return self }
    let cited = mentions.chunks[Int(chunkOf[citing + 1])]
    guard cited.kind == .phrase, cited.index >= 0,
      mentions.mentions[cited.index].isPerson || mentions.mentions[cited.index].isPlural
        || mentions.mentions[cited.index].isOrganization,
      mentions.mentions[cited.index].classes.meets(Self.people)
        || mentions.mentions[cited.index].kind == .name
    else { return self }
    var result = self
    if window.cue == citing {
      // *people close to the talks, that* is no content but for what follows *that*.
      guard let first = content.first, first.lowerBound == citing + 1,
        let that = first.prefix(Self.reach).first(where: {
          tokens[$0].hash == Words.that && tokens[$0 - 1].scalar == 0x2C
        }), that + 1 < first.upperBound
      else { return self }
      result.content[0] = that + 1..<first.upperBound
    }
    result.relay = source
    result.source = cited.tokens
    return result
  }

  private static let citings: WordSet = ["citing", "quoting"]
  private static let people: WordClass = [
    .role, .title, .person, .group, .organization, .media, .kin,
  ]
}
