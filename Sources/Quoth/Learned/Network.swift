import CQuothModel

/// What the network says of one window.
struct WindowReading: Sendable {
  /// For each place the probabilities of the seven labels: none, begin and inside of content, source
  /// and cue.
  var probabilities: [Float]
  /// The best allowed sequence of labels.
  var labels: [UInt8]
  static let labelCount = 7

  func probability(_ place: Int, _ label: Int) -> Float {
    probabilities[place * Self.labelCount + label]
  }
}

/// A bidirectional LSTM of two layers over windows around possible cues.
///
/// Sixteen windows are computed side by side. The arithmetic is that of `Training/FORMAT.md`; after
/// Hochreiter & Schmidhuber (1997), *Long short-term memory*, and Graves & Schmidhuber (2005) for
/// both directions.
final class Network: Sendable {
  private let weights: Weights
  private let kernel: Int32
  private let hidden: Int
  /// Rows of the first layer's input matrices, both directions.
  private let rows: Int
  private let inputMatrix: [Float]
  private let inputBias: [Float]
  private let recurrent: [[Float]]
  private let secondMatrices: [[Float]]
  private let secondBiases: [[Float]]
  private let distances: [Float]
  private let sentences: [Float]
  private let sources: [Float]
  private let kinds: [Float]
  private let small: [[Float]]
  private let headWord: [Float]
  private let headCue: [Float]
  private let headBias: [Float]
  private let output: [Float]
  private let outputBias: [Float]
  private let start: [Float]
  private let transition: [Float]
  private let calibration: [Float]
  /// Which windows are worth reading; all, if it is missing.
  let gate: CueGate?
  private static let lanes = Int(QUOTH_LANES)

  /// The network with the built-in weights; made once.
  static let builtIn = Network()

  /// The network with the built-in weights, on the fastest arithmetic of the machine or a given one.
  init?(kernel: Int32? = nil) {
    guard let weights = Weights.builtIn else { return nil }
    self.weights = weights
    self.kernel = kernel ?? quoth_kernel()
    hidden = weights.hidden
    rows = 8 * weights.hidden
    let width = weights.width
    let rows = rows
    let kernelUsed = self.kernel
    // Both directions' matrices side by side, an input in a row.
    let forward = weights.floats("layer0.forward.input")
    let backward = weights.floats("layer0.backward.input")
    var matrix = [Float](repeating: 0, count: width * rows)
    for row in 0..<rows / 2 {
      for column in 0..<width {
        matrix[column * rows + row] = forward[row * width + column]
        matrix[column * rows + rows / 2 + row] = backward[row * width + column]
      }
    }
    inputMatrix = matrix
    inputBias = weights.floats("layer0.forward.bias") + weights.floats("layer0.backward.bias")
    func projected(_ name: String) -> [Float] {
      let table = weights.floats(name)
      let count = table.count / width
      var result = [Float](repeating: 0, count: count * rows)
      quoth_project_words(
        matrix, [Float](repeating: 0, count: rows), table, &result, Int32(count), Int32(rows),
        Int32(width), kernelUsed)
      return result
    }
    distances = projected("table.distance")
    sentences = projected("table.sentence")
    sources = projected("table.source")
    kinds = projected("table.kind") + [Float](repeating: 0, count: rows)
    small = ["shape", "chunk", "mark", "flags", "classes"].map { weights.floats("table." + $0) }
    recurrent = ["layer0.forward", "layer0.backward", "layer1.forward", "layer1.backward"].map {
      weights.floats($0 + ".recurrent")
    }
    secondMatrices = ["layer1.forward", "layer1.backward"].map { weights.floats($0 + ".input") }
    secondBiases = ["layer1.forward", "layer1.backward"].map { weights.floats($0 + ".bias") }
    headWord = weights.floats("head.word")
    headCue = weights.floats("head.cue")
    headBias = weights.floats("head.bias")
    output = weights.floats("output.weight") + [Float](repeating: 0, count: weights.head)
    outputBias = weights.floats("output.bias") + [0]
    start = weights.floats("viterbi.start")
    transition = weights.floats("viterbi.transition")
    calibration = weights.floats("calibration")
    let bias = weights.floats("gate.bias")
    gate = weights.table("gate.weight").flatMap {
      bias.count == 2 ? CueGate(weights: $0, bias: bias[0], least: bias[1]) : nil
    }
  }

  /// The fastest arithmetic of the machine; all up to it work.
  var fastestKernel: Int32 { quoth_kernel() }

  /// Whether the window of the token is worth reading.
  func proposes(_ kind: CueWindow.Kind, _ token: Int, _ words: WordFeatures) -> Bool {
    gate?.accepts(token, kind, words) ?? true
  }

  /// How sure a quotation is, from the probability that its cue is one and the mean probability of
  /// its content's words.
  func confidence(cue: Float, content: Float) -> Double {
    guard calibration.count == 3 else { return Double(cue) }
    func logit(_ p: Float) -> Double {
      let p = Double(min(max(p, 0.0001), 0.9999))
      return NaturalNumbers.logarithm(p / (1 - p))
    }
    let score =
      Double(calibration[0]) + Double(calibration[1]) * logit(cue)
      + Double(calibration[2]) * logit(content)
    return 1 / (1 + NaturalNumbers.exponential(-score))
  }

  /// What the network says of each window. Reads so many at a time that memory does not grow with the
  /// text.
  func read(_ windows: [CueWindow], _ words: WordFeatures) -> [WindowReading] {
    var result: [WindowReading] = []
    result.reserveCapacity(windows.count)
    var batch = Batch(lanes: Self.lanes, hidden: hidden)
    var first = 0
    while first < windows.count {
      let end = min(first + Self.portion, windows.count)
      result += read(windows[first..<end], words, &batch)
      first = end
    }
    return result
  }

  private static let portion = 1024

  private func read(
    _ windows: ArraySlice<CueWindow>, _ words: WordFeatures, _ batch: inout Batch
  ) -> [WindowReading] {
    let windows = Array(windows)
    let projection = project(windows, words)
    var result = [WindowReading](
      repeating: WindowReading(probabilities: [], labels: []), count: windows.count)
    // Windows of about the same length share a batch; the one that is not full has the shortest.
    let order = windows.indices.sorted { windows[$0].tokens.count > windows[$1].tokens.count }
    var first = 0
    while first < order.count {
      let members = Array(order[first..<min(first + Self.lanes, order.count)])
      compute(members.map { windows[$0] }, projection, &batch)
      for (lane, index) in members.enumerated() {
        result[index] = reading(lane, windows[index], batch)
      }
      first += Self.lanes
    }
    return result
  }

  // MARK: First layer's input

  /// What the tokens of some windows give to the first layer.
  private struct Projection {
    /// The first token that stands in a window.
    let base: Int
    /// The row of each token from there on, or -1.
    let places: [Int32]
    let rows: [Float]

    func place(_ token: Int32) -> Int32 { places[Int(token) - base] }
  }

  private func project(_ windows: [CueWindow], _ words: WordFeatures) -> Projection {
    let width = weights.width
    let low = windows.compactMap { $0.tokens.first }.min().map { Int($0) } ?? 0
    let high = windows.compactMap { $0.tokens.last }.max().map { Int($0) } ?? low
    var places = [Int32](repeating: -1, count: high - low + 1)
    // Tokens of which the same is told share a row.
    var used: [Int] = []
    var known = HashTable()
    for window in windows {
      for token in window.tokens where places[Int(token) - low] < 0 {
        let key = words.key(Int(token))
        if let place = known[key], words.areAlike(used[place], Int(token)) {
          places[Int(token) - low] = Int32(place)
          continue
        }
        places[Int(token) - low] = Int32(used.count)
        known[key] = used.count
        used.append(Int(token))
      }
    }
    var inputs = [Float](repeating: 0, count: used.count * width)
    let word = weights.table("table.word")
    let prefix = weights.table("table.prefix")
    let suffix = weights.table("table.suffix")
    inputs.withUnsafeMutableBufferPointer { inputs in
      for (place, token) in used.enumerated() {
        let at = place * width
        word?.add(Int(words.word[token]), to: inputs, at: at)
        prefix?.add(Int(words.prefix[token]), to: inputs, at: at)
        suffix?.add(Int(words.suffix[token]), to: inputs, at: at)
        add(0, Int(words.shape[token]), to: inputs, at: at)
        add(1, Int(words.chunk[token]), to: inputs, at: at)
        add(2, Int(words.mark[token]), to: inputs, at: at)
        add(3, Int(words.flags[token]), to: inputs, at: at)
        var bits = words.classes[token]
        while bits != 0 {
          add(4, bits.trailingZeroBitCount, to: inputs, at: at)
          bits &= bits - 1
        }
      }
    }
    var projections = [Float](repeating: 0, count: used.count * rows)
    quoth_project_words(
      inputMatrix, inputBias, inputs, &projections, Int32(used.count), Int32(rows), Int32(width),
      kernel)
    return Projection(base: low, places: places, rows: projections)
  }

  private func add(
    _ table: Int, _ row: Int, to sum: UnsafeMutableBufferPointer<Float>, at start: Int
  ) {
    guard (row + 1) * weights.width <= small[table].count, start + weights.width <= sum.count,
      let base = sum.baseAddress
    else { return }
    quoth_add_row(base + start, small[table], Int32(row), Int32(weights.width))
  }

  // MARK: Layers

  private func compute(
    _ windows: [CueWindow], _ projection: Projection, _ batch: inout Batch
  ) {
    var lengths = windows.map { Int32($0.tokens.count) }
    let steps = Int(lengths.max() ?? 0)
    lengths += repeatElement(0, count: Self.lanes - lengths.count)
    batch.prepare(steps)
    let half = rows / 2
    for (lane, window) in windows.enumerated() {
      gather(window, lane, projection, &batch)
    }
    run(windows, 0, steps, &batch)
    // The second layer reads both directions of the first, forwards and backwards.
    assemble(lengths, reversed: false, &batch)
    quoth_project(
      secondMatrices[0], secondBiases[0], batch.states, &batch.forward, Int32(steps), Int32(half),
      Int32(2 * hidden), kernel)
    assemble(lengths, reversed: true, &batch)
    quoth_project(
      secondMatrices[1], secondBiases[1], batch.states, &batch.backward, Int32(steps), Int32(half),
      Int32(2 * hidden), kernel)
    run(windows, 2, steps, &batch)
    assemble(lengths, reversed: false, &batch)
    var cues = windows.map { Int32($0.cuePlace) }
    while cues.count < Self.lanes { cues.append(0) }
    quoth_head(
      batch.states, cues, headWord, headCue, headBias, output, outputBias, &batch.scores,
      Int32(steps), Int32(2 * hidden), Int32(weights.head), kernel)
  }

  /// Puts the first layer's input of a window into its lane.
  private func gather(
    _ window: CueWindow, _ lane: Int, _ projection: Projection, _ batch: inout Batch
  ) {
    let rows = Int32(rows)
    batch.index.removeAll(keepingCapacity: true)
    for (place, token) in window.tokens.enumerated() {
      let isSource = window.source?.contains(Int(token)) ?? false
      batch.index.append(projection.place(token) * rows)
      batch.index.append(Int32(CueWindow.distanceRow(place - window.cuePlace)) * rows)
      batch.index.append(Int32(window.sentence[place]) * rows)
      batch.index.append(isSource ? rows : 0)
      // The last row of the kinds is of zeros.
      batch.index.append(place == window.cuePlace ? Int32(window.kind.rawValue) * rows : 4 * rows)
    }
    projection.rows.withUnsafeBufferPointer { words in
      distances.withUnsafeBufferPointer { distances in
        sentences.withUnsafeBufferPointer { sentences in
          sources.withUnsafeBufferPointer { sources in
            kinds.withUnsafeBufferPointer { kinds in
              guard let words = words.baseAddress, let distances = distances.baseAddress,
                let sentences = sentences.baseAddress, let sources = sources.baseAddress,
                let kinds = kinds.baseAddress
              else { return }
              quoth_gather(
                [words, distances, sentences, sources, kinds], batch.index, &batch.forward,
                &batch.backward, Int32(window.tokens.count), Int32(lane), rows / 2, kernel)
            }
          }
        }
      }
    }
  }

  private func run(_ windows: [CueWindow], _ layer: Int, _ steps: Int, _ batch: inout Batch) {
    quoth_lstm(
      &batch.forward, recurrent[layer], &batch.forwardStates, &batch.state, Int32(steps),
      Int32(hidden), kernel)
    quoth_lstm(
      &batch.backward, recurrent[layer + 1], &batch.backwardStates, &batch.state, Int32(steps),
      Int32(hidden), kernel)
  }

  /// Puts the states of both directions side by side, in the order of the places or reversed.
  private func assemble(_ lengths: [Int32], reversed: Bool, _ batch: inout Batch) {
    quoth_assemble(
      batch.forwardStates, batch.backwardStates, &batch.states, lengths, Int32(hidden),
      reversed ? 1 : 0)
  }

  // MARK: Labels

  private func reading(_ lane: Int, _ window: CueWindow, _ batch: Batch) -> WindowReading {
    let labels = WindowReading.labelCount
    var scores: [Float] = []
    scores.reserveCapacity(window.tokens.count * labels)
    for place in window.tokens.indices {
      for label in 0..<labels {
        scores.append(batch.scores[(place * Int(QUOTH_LABELS) + label) * Self.lanes + lane])
      }
    }
    return LabelDecoder(start: start, transition: transition).read(scores)
  }
}

/// The numbers of a batch of windows, used again for the next.
private struct Batch {
  private let lanes: Int
  private let hidden: Int
  var forward: [Float] = []
  var backward: [Float] = []
  var forwardStates: [Float] = []
  var backwardStates: [Float] = []
  var states: [Float] = []
  var scores: [Float] = []
  var state: [Float]
  var index: [Int32] = []

  init(lanes: Int, hidden: Int) {
    self.lanes = lanes
    self.hidden = hidden
    state = [Float](repeating: 0, count: hidden * lanes)
  }

  /// Makes room for the places; what lies beyond a window's end is computed and never read.
  mutating func prepare(_ steps: Int) {
    let gates = steps * 4 * hidden * lanes
    if forward.count < gates {
      forward = [Float](repeating: 0, count: gates)
      backward = forward
      forwardStates = [Float](repeating: 0, count: steps * hidden * lanes)
      backwardStates = forwardStates
      states = [Float](repeating: 0, count: steps * 2 * hidden * lanes)
      scores = [Float](repeating: 0, count: steps * Int(QUOTH_LABELS) * lanes)
    }
  }
}
