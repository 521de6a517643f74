import CQuothICU

/// Letters made comparable by ICU.
package enum Folding {
  /// The letters without marks and case (NFKD); other scripts stay.
  ///
  /// - Complexity: O(*n*).
  package static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes.map(Lexicon.lower) }
    let text = Array(bytes)
    return written(text, growth: 4) {
      quoth_fold(text, Int32(clamping: text.count), &$0, Int32(clamping: $0.count))
    }
  }

  /// The letters as ASCII in lower case, whatever their script: *Зеленский* is *zelenskij*.
  ///
  /// - Complexity: O(*n*), some microseconds for a name that is not Latin.
  package static func romanize(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let folded = fold(bytes)
    guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
    let text = Array(bytes)
    return written(text, growth: 8) {
      quoth_romanize(text, Int32(clamping: text.count), &$0, Int32(clamping: $0.count))
    }
  }

  /// What `body` writes into a buffer that is that many times as long as the text.
  private static func written(
    _ text: [UInt8], growth: Int, _ body: (inout [UInt8]) -> Int32
  ) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: text.count * growth + 16)
    var count = Int(body(&buffer))
    if count > buffer.count {
      buffer = [UInt8](repeating: 0, count: count)
      count = Int(body(&buffer))
    }
    guard count >= 0 else { return text }
    buffer.removeSubrange(min(count, buffer.count)...)
    return buffer
  }
}
