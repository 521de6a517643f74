/// Where each piece of a text stands in the file that it was taken from.
struct TextMap: Sendable, Hashable {
  /// A run of the text that comes from one place of the file.
  struct Piece: Sendable, Hashable {
    /// The first byte of the piece in the text.
    var start: Int
    /// Where it comes from. As long as the piece itself where ``isVerbatim``; otherwise, as for an
    /// entity, the piece stands for the range as a whole.
    var original: Range<Int>
    /// Whether the piece and its original match byte for byte in length.
    var isVerbatim: Bool
  }

  private(set) var pieces: [Piece] = []
  private(set) var count = 0

  /// Adds a run of `length` bytes at the end of the text.
  mutating func append(length: Int, original: Range<Int>, isVerbatim: Bool) {
    guard length > 0 else { return }
    defer { count += length }
    if isVerbatim, let last = pieces.last, last.isVerbatim,
      last.original.upperBound == original.lowerBound
    {
      pieces[pieces.count - 1].original = last.original.lowerBound..<original.upperBound
      return
    }
    pieces.append(Piece(start: count, original: original, isVerbatim: isVerbatim))
  }

  /// The offset in the file of the byte at an offset of the text.
  func originalOffset(_ offset: Int) -> Int {
    guard let piece = piece(at: offset) else { return 0 }
    guard piece.isVerbatim else {
      return offset >= count ? piece.original.upperBound : piece.original.lowerBound
    }
    return min(piece.original.lowerBound + max(0, offset - piece.start), piece.original.upperBound)
  }

  /// The range in the file of a range of the text. Its end is the end of the last byte, so that
  /// markup after it stays outside.
  func originalRange(_ range: Range<Int>) -> Range<Int> {
    let start = originalOffset(range.lowerBound)
    guard !range.isEmpty, let piece = piece(at: range.upperBound - 1) else { return start..<start }
    let end =
      piece.isVerbatim
      ? piece.original.lowerBound + (range.upperBound - piece.start) : piece.original.upperBound
    return start..<max(start, min(end, piece.original.upperBound))
  }

  /// The piece that holds the offset; the nearest one for offsets outside the text.
  private func piece(at offset: Int) -> Piece? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : pieces.first
  }
}
