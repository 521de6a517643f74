package import Quoth

/// Lines and columns of byte offsets, both counted from 1, columns in code points.
///
/// Made in O(*n*); each look-up costs O(log *n*), however long the lines are.
package struct LinePlaces {
  private let lineStarts: [Int]
  private let codePoints: OffsetMap

  package init(_ source: SourceText) {
    var starts = [0]
    for (index, byte) in source.bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
    codePoints = source.offsets(in: .codepoint)
  }

  /// `line:column` of a byte offset.
  package subscript(offset: Int) -> String {
    let place = place(of: offset)
    return "\(place.line):\(place.column)"
  }

  /// Line and column of a byte offset.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let line = max(low, 1)
    let column = codePoints[offset] - codePoints[lineStarts[line - 1]] + 1
    return (line, column)
  }

  /// `line:column-line:column` of a range; the second place is the one after its last character.
  subscript(range: Range<Int>) -> String {
    "\(self[range.lowerBound])-\(self[range.upperBound])"
  }
}
