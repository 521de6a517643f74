/// Decides a conversation as a whole: how likely each candidate spoke each turn, given all the turns.
///
/// A state is the one who speaks and the other one, who spoke before: a turn goes on, goes back to the
/// other one, or goes to somebody new. The sums over all ways are those of the forward–backward
/// algorithm (Rabiner 1989), in probabilities, scaled at each turn.
///
/// - Complexity: O(*n* · *k*² · *m*) for *n* turns of at most *k* candidates of *m* people.
struct TurnDecoder {
  /// One turn: the people's numbers with a factor each, and the factors of going on and back.
  private struct Step {
    var people: [Int]
    var weights: [Double]
    var same: Double
    var back: Double
  }

  private var steps: [Step] = []
  private var width = 0

  /// The probability of each candidate of each turn.
  init(_ choices: [DialogueReading.Choice], _ scores: [[Float]], _ model: SpeakerModel) {
    var numbers: [Int: Int] = [:]
    for (choice, scores) in zip(choices, scores) {
      let people = choice.candidates.map { entity in
        if let known = numbers[entity] { return known }
        numbers[entity] = numbers.count
        return numbers.count - 1
      }
      let top = scores.max() ?? 0
      let change = model.change(choice.change)
      steps.append(
        Step(
          people: people, weights: scores.map { Exponential.exp(Double(max($0 - top, -60))) },
          same: Exponential.exp(Double(change.same)), back: Exponential.exp(Double(change.back))))
    }
    steps.removeAll { $0.people.isEmpty }
    // The other one may be nobody yet: the number after the last.
    width = numbers.count + 1
  }

  /// The probabilities of the candidates of each turn that has any.
  func probabilities() -> [[Double]] {
    if steps.isEmpty { return [] }
    let forward = forward()
    var backward = steps[steps.count - 1].people.map { _ in [Double](repeating: 1, count: width) }
    var result: [[Double]] = []
    for index in steps.indices.reversed() {
      let sums = zip(forward[index], backward).map { zip($0, $1).reduce(0) { $0 + $1.0 * $1.1 } }
      let total = sums.reduce(0, +)
      result.append(sums.map { total > 0 ? $0 / total : 1 / Double(sums.count) })
      if index > 0 { backward = self.backward(from: index, backward) }
    }
    return result.reversed()
  }

  /// For each turn, candidate and other one, how much leads there.
  private func forward() -> [[[Double]]] {
    var all: [[[Double]]] = []
    var last: [[Double]] = []
    for (index, step) in steps.enumerated() {
      var next = step.people.map { _ in [Double](repeating: 0, count: width) }
      if index == 0 {
        for place in step.people.indices { next[place][width - 1] = step.weights[place] }
      } else {
        let before = steps[index - 1]
        for (from, speaker) in before.people.enumerated() {
          let all = last[from].reduce(0, +)
          for (place, person) in step.people.enumerated() {
            if person == speaker {
              for other in 0..<width { next[place][other] += last[from][other] * step.same }
            } else {
              let back = last[from][person]
              next[place][speaker] += back * step.back + max(0, all - back)
            }
          }
        }
        for place in step.people.indices {
          for other in 0..<width { next[place][other] *= step.weights[place] }
        }
      }
      let total = next.reduce(0) { $0 + $1.reduce(0, +) }
      if total > 0 {
        for place in next.indices { for other in 0..<width { next[place][other] /= total } }
      }
      all.append(next)
      last = next
    }
    return all
  }

  /// For each candidate of the turn before and other one, how much leads on from there.
  private func backward(from index: Int, _ next: [[Double]]) -> [[Double]] {
    let step = steps[index]
    var result = steps[index - 1].people.map { _ in [Double](repeating: 0, count: width) }
    for (place, speaker) in steps[index - 1].people.enumerated() {
      // To somebody new, whoever the other one is; less, for each other one, what goes back to it.
      var new = 0.0
      for (to, person) in step.people.enumerated() where person != speaker {
        new += step.weights[to] * next[to][speaker]
      }
      for other in 0..<width { result[place][other] = new }
      for (to, person) in step.people.enumerated() {
        if person == speaker {
          for other in 0..<width {
            result[place][other] += step.weights[to] * step.same * next[to][other]
          }
        } else {
          result[place][person] += step.weights[to] * (step.back - 1) * next[to][speaker]
        }
      }
    }
    let top = result.reduce(0) { max($0, $1.max() ?? 0) }
    if top > 0 {
      for place in result.indices { for other in 0..<width { result[place][other] /= top } }
    }
    return result
  }
}
