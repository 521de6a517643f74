/// *The daily quoted his doctor as saying he was ill*: the words are the doctor’s, and the daily passed
/// them on.
extension LearnedItem {
  /// How far *as saying* may stand behind the cue, in tokens.
  private static let reach = 12

  /// The item with the object of *quoted … as saying* for its source, and what follows for its content.
  func withRelayedSource(_ tokens: [Token], _ mentions: Mentions, chunkOf: [Int32]) -> LearnedItem {
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
}
