/// Spans over a text, cut so that each lies within or beside every other, as elements of XML must.
package struct NestedSpans<Payload> {
  /// A part of a span that needs no more cutting.
  package struct Piece {
    package var range: Range<Int>
    package var payload: Payload

    package init(range: Range<Int>, payload: Payload) {
      self.range = range
      self.payload = payload
    }
  }

  /// The pieces in the order in which their elements begin.
  package private(set) var pieces: [Piece] = []

  /// Cuts spans at the ends of the paragraphs and of each other.
  ///
  /// What lies outside all paragraphs is dropped. Of spans that begin together the longer one is
  /// outside, of equal ones the first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of spans, and of pieces that come of overlaps.
  package init(_ spans: [Piece], paragraphs: [Range<Int>]) {
    var queue: [Piece] = []
    for span in spans {
      var index = Self.firstParagraph(endingAfter: span.range.lowerBound, of: paragraphs)
      while index < paragraphs.count, paragraphs[index].lowerBound < span.range.upperBound {
        let range = span.range.clamped(to: paragraphs[index])
        if !range.isEmpty { queue.append(Piece(range: range, payload: span.payload)) }
        index += 1
      }
    }
    // Sorted backwards, so that the next span is cheap to take. Reversed first, since the sort is
    // stable and equal spans must keep their order.
    queue = queue.reversed().sorted { Self.isBefore($1.range, $0.range) }
    var ends: [Int] = []
    while let piece = queue.popLast() {
      while let end = ends.last, end <= piece.range.lowerBound { ends.removeLast() }
      guard let end = ends.last, piece.range.upperBound > end else {
        ends.append(piece.range.upperBound)
        pieces.append(piece)
        continue
      }
      let (inside, outside) = (piece.range.lowerBound..<end, end..<piece.range.upperBound)
      for range in [outside, inside] {
        let index = Self.place(of: range, in: queue)
        queue.insert(Piece(range: range, payload: piece.payload), at: index)
      }
    }
  }

  /// The places of all pieces that are the first, or the last, of their span, for spans that have
  /// a number.
  package func ends(ofSpan number: (Payload) -> Int?) -> (first: Set<Int>, last: Set<Int>) {
    var (first, last): ([Int: Int], [Int: Int]) = ([:], [:])
    for (place, piece) in pieces.enumerated() {
      guard let span = number(piece.payload) else { continue }
      if first[span] == nil { first[span] = place }
      last[span] = place
    }
    return (Set(first.values), Set(last.values))
  }

  private static func isBefore(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (first.lowerBound, -first.upperBound) < (second.lowerBound, -second.upperBound)
  }

  private static func place(of range: Range<Int>, in queue: [Piece]) -> Int {
    var (low, high) = (0, queue.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(range, queue[middle].range) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func firstParagraph(endingAfter offset: Int, of paragraphs: [Range<Int>]) -> Int {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension NestedSpans: Sendable where Payload: Sendable {}
extension NestedSpans.Piece: Sendable where Payload: Sendable {}

/// Paragraphs as far as output needs them: lines that are not blank.
package enum ParagraphLines {
  /// The ranges of all lines that hold more than white space, without their line breaks.
  package static func ranges(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .filter { line in line.contains { $0 > 0x20 } }
      .map(\.indices)
  }
}

/// Writes paragraphs with elements around pieces of their text.
package struct ElementWriter<Payload> {
  package typealias Piece = NestedSpans<Payload>.Piece

  let bytes: [UInt8]
  let pieces: [Piece]
  let open: (Int, Piece, inout [UInt8]) -> Void
  let close: (Int, Piece, inout [UInt8]) -> Void
  private var next = 0

  /// - Parameters:
  ///   - open: Writes the start tag of the piece with an index.
  ///   - close: Writes its end tag.
  package init(
    bytes: [UInt8], pieces: [Piece], open: @escaping (Int, Piece, inout [UInt8]) -> Void,
    close: @escaping (Int, Piece, inout [UInt8]) -> Void
  ) {
    self.bytes = bytes
    self.pieces = pieces
    self.open = open
    self.close = close
  }

  /// Writes one paragraph. Call it for all paragraphs in their order.
  package mutating func write(_ paragraph: Range<Int>, to output: inout [UInt8]) {
    var position = paragraph.lowerBound
    var stack: [Int] = []
    while true {
      let start = next < pieces.count ? pieces[next].range.lowerBound : Int.max
      if let inner = stack.last, pieces[inner].range.upperBound <= start {
        let end = pieces[inner].range.upperBound
        output.append(xml: bytes[position..<end])
        close(inner, pieces[inner], &output)
        stack.removeLast()
        position = end
      } else if start < paragraph.upperBound {
        output.append(xml: bytes[position..<start])
        open(next, pieces[next], &output)
        stack.append(next)
        next += 1
        position = start
      } else {
        output.append(xml: bytes[position..<paragraph.upperBound])
        return
      }
    }
  }
}
