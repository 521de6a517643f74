import CQuothICU

/// ICU's word or sentence boundaries over UTF-8 (UAX #29).
///
/// The prototype is opened once and never given a text; each use takes a clone of it, so one value may
/// serve any number of tasks at a time.
final class TextBreaker: @unchecked Sendable {
  enum Unit: UInt32 {
    case word = 0
    case sentence = 1
  }

  /// What a word segment consists of.
  enum SegmentKind {
    static let other: UInt8 = 0
    static let number: UInt8 = 1
  }

  let unit: Unit
  private let prototype: OpaquePointer?

  /// - Parameter isQuick: whether ICU is left out where plain text leaves no doubt; the boundaries are
  ///   the same.
  init(_ unit: Unit, locale: String, isQuick: Bool = true) {
    self.unit = unit
    prototype = quoth_breaker_open(quoth_break_kind(rawValue: unit.rawValue), locale, isQuick)
  }

  deinit { quoth_breaker_close(prototype) }

  /// Calls `body` with the end of each segment and what a word consists of, in order.
  func forEachBoundary(in bytes: [UInt8], _ body: (_ end: Int, _ kind: UInt8) -> Void) {
    guard !bytes.isEmpty else { return }
    guard let prototype, let breaker = quoth_breaker_take(prototype) else {
      body(bytes.count, SegmentKind.other)
      return
    }
    defer { quoth_breaker_give_back(prototype, breaker) }
    let capacity = 1024
    var ends = [Int32](repeating: 0, count: capacity)
    var kinds = [UInt8](repeating: 0, count: capacity)
    bytes.withUnsafeBufferPointer { text in
      quoth_breaker_set_text(breaker, text.baseAddress, Int32(text.count))
      while true {
        let count = Int(quoth_breaker_next(breaker, &ends, &kinds, Int32(capacity)))
        if count == 0 { break }
        for index in 0..<count { body(Int(ends[index]), kinds[index]) }
      }
    }
  }
}
