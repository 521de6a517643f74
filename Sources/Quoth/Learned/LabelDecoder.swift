/// The best allowed sequence of labels (Viterbi 1967), and the probabilities of each place.
struct LabelDecoder {
  let start: [Float]
  let transition: [Float]

  func read(_ scores: [Float]) -> WindowReading {
    let labels = WindowReading.labelCount
    let count = scores.count / labels
    var probabilities = scores
    var logs = scores
    for place in 0..<count {
      let from = place * labels
      var greatest = scores[from]
      for label in 1..<labels { greatest = max(greatest, scores[from + label]) }
      var sum = 0.0
      for label in 0..<labels {
        let value = NaturalNumbers.exponential(Double(scores[from + label] - greatest))
        probabilities[from + label] = Float(value)
        sum += value
      }
      let logarithm = Float(NaturalNumbers.logarithm(sum)) + greatest
      for label in 0..<labels {
        probabilities[from + label] /= Float(sum)
        logs[from + label] -= logarithm
      }
    }
    var best = (0..<labels).map { logs[$0] + start[$0] }
    var back = [UInt8](repeating: 0, count: count * labels)
    var next = best
    for place in 1..<max(count, 1) {
      for to in 0..<labels {
        var source = 0
        var score = -Float.infinity
        for from in 0..<labels {
          let path = best[from] + transition[from * labels + to]
          if path > score { (source, score) = (from, path) }
        }
        back[place * labels + to] = UInt8(source)
        next[to] = score + logs[place * labels + to]
      }
      swap(&best, &next)
    }
    var result = [UInt8](repeating: 0, count: count)
    if count > 0 {
      var label = best.indices.max { best[$0] < best[$1] } ?? 0
      for place in (0..<count).reversed() {
        result[place] = UInt8(label)
        label = Int(back[place * labels + label])
      }
    }
    return WindowReading(probabilities: probabilities, labels: result)
  }
}
