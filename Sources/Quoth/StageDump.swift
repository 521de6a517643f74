/// The intermediate results of the stages as small texts, for tests and for finding out why.
extension QuoteExtractor {
  /// The sentences, one a line, words and marks separated by `|`, paragraphs by `¶`.
  package func segmentationDump(_ text: String) -> String {
    let segmentation = segmenter.segment(SourceText(text))
    return segmentation.paragraphTokens.indices.map { paragraph in
      segmentation.sentences(ofParagraph: paragraph).map { sentence in
        sentence.map { segmentation.source[segmentation.tokens[$0].range] }.joined(separator: "|")
      }.joined(separator: "\n")
    }.joined(separator: "\n¶\n")
  }

  /// The quoted spans, one a line; parts in several paragraphs are joined by `¶`.
  package func marksDump(_ text: String) -> String {
    let segmentation = segmenter.segment(SourceText(text))
    let marks = markFinder.find(in: segmentation)
    return marks.spans.map { span in
      span.parts.map { segmentation.source[$0.bytes] }.joined(separator: " ¶ ")
        + (span.isClosed ? "" : " (open)")
    }.joined(separator: "\n")
  }

  /// The chunks of the writer's words: `[phrase] verb/cue …`.
  package func chunksDump(_ text: String) -> String {
    let segmentation = segmenter.segment(SourceText(text))
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    return mentions.paragraphs.map { range in
      range.map { chunk in
        let words = segmentation.text(of: mentions.chunks[chunk].tokens)
        switch mentions.chunks[chunk].kind {
        case .phrase:
          let mention = mentions.mentions[mentions.chunks[chunk].index]
          let name = segmentation.text(of: mention.name)
          return "[\(words)\(name.isEmpty ? "" : " = \(name)")]"
        case .comma, .colon, .stop, .dash, .open, .close, .semicolon: return words
        case .quote: return "“…”"
        default: return "\(words)/\(mentions.chunks[chunk].kind)"
        }
      }.joined(separator: " ")
    }.joined(separator: "\n¶\n")
  }

  /// The mentions in text order, each with the speaker that it resolves to.
  package func mentionsDump(_ text: String) -> String {
    let segmentation = segmenter.segment(SourceText(text))
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    let entities = speakerResolver.resolve(segmentation, mentions)
    return mentions.mentions.indices.map { index in
      let entity = Int(entities.ofMention[index])
      let words = segmentation.text(of: mentions.mentions[index].tokens)
      guard entity >= 0 else { return "\(words) → –" }
      let known = entities.entities[entity]
      return "\(words) → \(segmentation.text(of: known.name)) (\(known.kind), \(known.gender))"
    }.joined(separator: "\n")
  }

  /// What the network reads off the window of each possible cue: how likely the word is a cue, and
  /// the words with their labels; `skipped` where the gate does not let it through.
  package func windowsDump(_ text: String) -> String {
    guard let network = Network.builtIn else { return "no network" }
    let segmentation = segmenter.segment(SourceText(text))
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    let words = WordFeatures(segmentation, marks, mentions)
    let windows = CueProposer(segmentation, marks, mentions).windows()
    return zip(windows, network.read(windows, words)).map { window, reading in
      let isRead = network.proposes(window.kind, window.cue, words)
      let labelled = window.tokens.indices.map { place in
        let token = Int(window.tokens[place])
        return segmentation.text(of: token..<token + 1)
          + ["", "/C", "/c", "/S", "/s", "/V", "/v"][Int(reading.labels[place])]
      }
      let cue = Int(((1 - reading.probability(window.cuePlace, 0)) * 100).rounded())
      return "\(window.kind) \(segmentation.text(of: window.cue..<window.cue + 1)) \(cue) %"
        + (isRead ? "" : ", skipped") + ": " + labelled.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

extension QuoteExtractor {
  /// The names, one person's a line, each with how often it is written.
  package func namesDump(_ text: String) -> String {
    let segmentation = segmenter.segment(SourceText(text))
    let marks = markFinder.find(in: segmentation)
    let mentions = mentionFinder.find(in: segmentation, marks)
    let book = speakerResolver.names(segmentation, mentions)
    func words(_ form: Int) -> String {
      let known = book.forms[form]
      let start = known.titleToken ?? known.name.lowerBound
      return "\(segmentation.text(of: start..<known.name.upperBound)) \(known.count)"
    }
    return book.clusters.indices.map { cluster in
      let known = book.clusters[cluster]
      let best = book.bestForm(of: cluster).map(words) ?? "–"
      let shared = book.forms.indices.filter {
        book.clustersOfForm[$0].count > 1 && book.clustersOfForm[$0].contains(cluster)
      }
      return "\(best) (\(known.kind), \(known.gender)): "
        + known.forms.map(words).joined(separator: ", ")
        + (shared.isEmpty ? "" : " or " + shared.map(words).joined(separator: ", "))
    }.joined(separator: "\n")
  }
}
