package import Quoth

/// The byte offset of every offset in another unit.
package struct OffsetTable {
  private let map: OffsetMap
  private let byteCount: Int

  /// Makes a table for offsets of the unit.
  package init(source: SourceText, unit: OffsetUnit) {
    map = source.offsets(in: unit)
    byteCount = source.bytes.count
  }

  /// The byte offset, or `nil` outside the text. Found by halving, since the map only goes the
  /// other way.
  package subscript(offset: Int) -> Int? {
    guard offset >= 0, offset <= map[byteCount] else { return nil }
    var (low, high) = (0, byteCount)
    while low < high {
      // The last byte with the offset; those before it lie inside the character that ends there.
      let middle = (low + high + 1) / 2
      if map[middle] > offset { high = middle - 1 } else { low = middle }
    }
    return low
  }
}
