import Foundation

/// A progress bar on standard error that appears when a run takes more than two seconds.
struct Progress: Sendable {
  private static let delay = Duration.seconds(2)
  private static let interval = Duration.milliseconds(200)

  private let isShown: Bool
  private let total: Int?
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  private var bytes = 0
  /// What else has been done, shown behind the rate.
  var detail = ""

  /// - Parameter paths: The inputs, to know how much there is to do; nothing for standard input.
  init(isShown: Bool, paths: [String]) {
    self.isShown = isShown
    total = isShown ? Self.size(of: paths) : nil
  }

  /// Counts finished input and draws the bar if it is time to.
  mutating func advance(bytes count: Int) {
    bytes += count
    let now = ContinuousClock.now
    guard isShown, now - start > Self.delay else { return }
    if let lastDrawn, now - lastDrawn < Self.interval { return }
    lastDrawn = now
    StandardError.write("\r\u{1B}[K" + line(after: now - start))
  }

  /// Takes the bar away.
  mutating func clear() {
    if lastDrawn != nil { StandardError.write("\r\u{1B}[K") }
    lastDrawn = nil
  }

  private func line(after elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = Double(bytes) / seconds
    let megabytes =
      "\(Self.rounded(Double(bytes) / 1e6)) MB, \(Self.rounded(rate / 1e6)) MB/s\(detail)"
    guard let total, total > 0 else { return megabytes }
    let fraction = min(1, Double(bytes) / Double(total))
    let width = 30
    let filled = Int(fraction * Double(width))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let left = Int(Double(total - min(bytes, total)) / max(rate, 1))
    return "\(bar) \(Int(fraction * 100)) %  \(megabytes), \(left) s left"
  }

  private static func rounded(_ value: Double) -> String {
    String((value * 10).rounded() / 10)
  }

  /// How many bytes the inputs have; `nil` where one of them is standard input.
  private static func size(of paths: [String]) -> Int? {
    if paths.isEmpty || paths.contains("-") { return nil }
    var walk = FileWalk(paths: paths, takesAll: false)
    var size = 0
    while let file = walk.next() {
      guard case .success(let path) = file else { continue }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      size += attributes?[.size] as? Int ?? 0
    }
    return size
  }
}
