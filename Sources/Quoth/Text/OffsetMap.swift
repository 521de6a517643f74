/// Converts UTF-8 byte offsets of one text into offsets of another unit.
///
/// A checkpoint is kept for every block of 256 bytes, so a conversion reads at most one block:
/// O(1) time, and about 3% of the text's size in memory. For ASCII text nothing is kept.
///
/// ```swift
/// let map = SourceText("Núñez left.").offsets(in: .codepoint)
/// map[7]  // 5: the space after “Núñez”
/// ```
public struct OffsetMap: Sendable {
  private static let blockSize = 256

  private let bytes: [UInt8]
  private let unit: OffsetUnit
  private let checkpoints: [Int]

  init(bytes: [UInt8], unit: OffsetUnit) {
    self.bytes = bytes
    self.unit = unit
    if unit == .utf8 || bytes.allSatisfy({ $0 < 0x80 }) {
      checkpoints = []
      return
    }
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.blockSize + 1)
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.blockSize == 0 { checkpoints.append(count) }
      count += Self.steps(byte, unit)
    }
    if bytes.count % Self.blockSize == 0 { checkpoints.append(count) }
    self.checkpoints = checkpoints
  }

  /// The offset, in this map's unit, of the character that begins at the byte offset.
  ///
  /// Offsets outside the text are clamped to it. A byte inside a character counts as the end of
  /// that character.
  public subscript(byteOffset: Int) -> Int {
    let offset = min(max(byteOffset, 0), bytes.count)
    if checkpoints.isEmpty { return offset }
    let block = offset / Self.blockSize
    var count = checkpoints[block]
    for index in (block * Self.blockSize)..<offset { count += Self.steps(bytes[index], unit) }
    return count
  }

  /// The range in this map's unit of a range of bytes.
  public subscript(byteRange: Range<Int>) -> Range<Int> {
    let start = self[byteRange.lowerBound]
    return start..<max(start, self[byteRange.upperBound])
  }

  private static func steps(_ byte: UInt8, _ unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
