/// Cuts the writer's own words into shallow chunks and finds the mentions among them.
///
/// There is no part-of-speech tagger: closed-class words, listed verbs and punctuation bound the
/// phrases, as in the finite-state chunkers of Abney (1996), *Partial parsing via finite-state
/// cascades*.
struct MentionFinder: Sendable {
  let language: Language

  func find(in segmentation: Segmentation, _ marks: Marks) -> Mentions {
    var chunker = Chunker(segmentation: segmentation, lexicon: language.lexicon)
    chunker.result.chunks.reserveCapacity(segmentation.tokens.count)
    var parts: [(span: Int, part: Int)] = []
    for (span, quoted) in marks.spans.enumerated() {
      if Nickname.stands(quoted, segmentation) {
        chunker.nicknames[quoted.first.tokens.lowerBound] = quoted.first.tokens.upperBound
        chunker.nicknameStarts[quoted.first.tokens.upperBound] = quoted.first.tokens.lowerBound
        chunker.result.nicknames.append(span)
        continue
      }
      for part in quoted.parts.indices { parts.append((span, part)) }
    }
    var next = 0
    for paragraph in segmentation.paragraphTokens.indices {
      let first = chunker.result.chunks.count
      let range = segmentation.paragraphTokens[paragraph]
      var token = range.lowerBound
      while token < range.upperBound {
        var end = range.upperBound
        var quoted: QuotedSpan.Part?
        if next < parts.count {
          let part = marks.spans[parts[next].span].parts[parts[next].part]
          if part.paragraph == paragraph {
            quoted = part
            end = part.tokens.lowerBound
          }
        }
        if token < end { chunker.chunk(token..<end, paragraph: paragraph) }
        token = end
        if let quoted {
          chunker.result.chunks.append(
            Chunk(
              kind: .quote, tokens: quoted.tokens, index: parts[next].span,
              part: parts[next].part))
          chunker.findNames(in: quoted.inner, paragraph: paragraph)
          token = quoted.tokens.upperBound
          next += 1
        }
      }
      chunker.result.paragraphs.append(first..<chunker.result.chunks.count)
    }
    return chunker.result
  }
}
