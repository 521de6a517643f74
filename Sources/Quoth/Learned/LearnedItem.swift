/// A quotation as the network reads it off one window, in tokens.
struct LearnedItem {
  var cue: Range<Int>
  var content: [Range<Int>]
  var source: Range<Int>?
  /// The words for who passed it on, where another cue of the same content names them.
  var relay: Range<Int>?
  let window: CueWindow
  /// The probability that the candidate is a cue.
  let cueProbability: Float
  /// The mean probability of the content's words to be content.
  let contentProbability: Float

  /// Labels in the order of the network's output.
  private enum Label {
    static let content = 1
    static let source = 3
    static let cue = 5
  }

  private static let leastCue: Float = 0.5
  private static let leastContent: Float = 0.4
  private static let leastSource: Float = 0.1
  /// Neighbours of the greatest probability belong to its part if they reach this share of it.
  private static let share: Float = 0.5

  /// The quotation that the reading tells of, or `nil` where the word is no cue.
  init?(_ window: CueWindow, _ reading: WindowReading) {
    let count = window.tokens.count
    let at = window.cuePlace
    guard count > 0 else { return nil }
    let isCue = 1 - reading.probability(at, 0)
    guard isCue >= Self.leastCue else { return nil }
    func probabilities(_ label: Int) -> [Float] {
      (0..<count).map { reading.probability($0, label) + reading.probability($0, label + 1) }
    }
    let contentAt = probabilities(Label.content)
    var content = Self.runs(reading.labels, Label.content)
    if content.isEmpty {
      guard let greatest = contentAt.max(), greatest >= Self.leastContent else { return nil }
      content = Self.above(contentAt, Self.share * greatest)
    }
    let values = content.flatMap { contentAt[$0] }
    contentProbability = values.reduce(0, +) / Float(max(values.count, 1))
    var sources = Self.runs(reading.labels, Label.source)
    if sources.isEmpty {
      let sourceAt = probabilities(Label.source)
      if let peak = sourceAt.indices.max(by: { sourceAt[$0] < sourceAt[$1] }),
        sourceAt[peak] > Self.leastSource
      {
        sources = Self.above(sourceAt, Self.share * sourceAt[peak]).filter { $0.contains(peak) }
      }
    }
    func distance(_ run: Range<Int>) -> Int {
      min(abs(run.lowerBound - at), abs(run.upperBound - 1 - at))
    }
    func tokens(_ run: Range<Int>) -> Range<Int> {
      Int(window.tokens[run.lowerBound])..<Int(window.tokens[run.upperBound - 1]) + 1
    }
    source = sources.min { distance($0) < distance($1) }.map(tokens)
    let cue = Self.runs(reading.labels, Label.cue).first { $0.contains(at) } ?? at..<at + 1
    self.cue = tokens(cue)
    self.content = content.map(tokens).sorted { $0.lowerBound < $1.lowerBound }
    self.window = window
    cueProbability = isCue
  }

  private static func runs(_ labels: [UInt8], _ begin: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (place, label) in labels.enumerated() {
      if label == begin || label == begin + 1 && result.last?.upperBound != place {
        result.append(place..<place + 1)
      } else if label == begin + 1, let last = result.popLast() {
        result.append(last.lowerBound..<place + 1)
      }
    }
    return result
  }

  private static func above(_ values: [Float], _ level: Float) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (place, value) in values.enumerated() where value > level {
      if let last = result.last, last.upperBound == place {
        result[result.count - 1] = last.lowerBound..<place + 1
      } else {
        result.append(place..<place + 1)
      }
    }
    return result
  }
}
