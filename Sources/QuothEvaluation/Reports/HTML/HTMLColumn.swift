import Quoth
import QuothFormats

/// One side of a document, its quotations marked for what became of them.
struct HTMLColumn {
  enum Owner: String {
    case gold, system
  }

  enum Mark {
    case quote(Int)
    /// Words of a content that the other side leaves out.
    case surplus

    var quote: Int? {
      if case .quote(let index) = self { index } else { nil }
    }
  }

  /// The paragraphs with anything marked in them, by their number.
  private(set) var marked: Set<Int> = []
  /// The paragraphs with anything that differs.
  private(set) var differing: Set<Int> = []
  /// Where to find the first difference of each kind.
  private(set) var firstAnchor: [Difference.Kind: String] = [:]
  private var writer: ElementWriter<Mark>

  init(
    _ owner: Owner, of document: DocumentComparison, _ text: ComparableText, key: String,
    paragraphs: [Range<Int>]
  ) {
    let tags = HTMLQuoteTags(owner, of: document, prefix: "\(key)-\(owner == .gold ? "g" : "s")")
    let spans = NestedSpans(Self.marks(tags, text), paragraphs: paragraphs)
    let ends = spans.ends(ofSpan: \.quote)
    writer = ElementWriter(
      bytes: document.source.bytes, pieces: spans.pieces,
      open: { place, piece, output in
        tags.appendStart(piece.payload, isFirst: ends.first.contains(place), to: &output)
      },
      close: { place, piece, output in
        tags.appendEnd(piece.payload, isLast: ends.last.contains(place), to: &output)
      })
    var paragraph = 0
    for piece in spans.pieces {
      while paragraphs[paragraph].upperBound <= piece.range.lowerBound { paragraph += 1 }
      guard let index = piece.payload.quote else { continue }
      marked.insert(paragraph)
      let kinds = tags.differences(of: index)
      if kinds.isEmpty { continue }
      differing.insert(paragraph)
      for kind in kinds where firstAnchor[kind] == nil {
        firstAnchor[kind] = tags.anchor(of: index)
      }
    }
  }

  /// Writes one paragraph. Call it for all paragraphs in their order.
  mutating func write(_ paragraph: Range<Int>, to output: inout [UInt8]) {
    writer.write(paragraph, to: &output)
  }

  private static func marks(
    _ tags: HTMLQuoteTags, _ text: ComparableText
  ) -> [NestedSpans<Mark>.Piece] {
    tags.sides.indices.flatMap { index in
      tags.sides[index].quote.fragments.map { .init(range: $0, payload: .quote(index)) }
        + tags.surplus(of: index)
        .filter { !text.characters(of: [$0]).isEmpty }
        .map { .init(range: $0, payload: .surplus) }
    }
  }
}
