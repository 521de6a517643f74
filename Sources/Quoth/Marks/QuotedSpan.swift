/// Text between quotation marks, over as many paragraphs as open again.
struct QuotedSpan: Sendable {
  /// The part of a quoted span that lies in one paragraph.
  struct Part: Sendable {
    var paragraph: Int
    /// The tokens, marks included.
    var tokens: Range<Int>
    /// The bytes, marks included.
    var bytes: Range<Int>
    /// How many tokens at the end make up the closing mark; 0 if there is none.
    var closingTokens: Int
    /// How many tokens at the start make up the opening mark.
    var openingTokens: Int
    /// The tokens between the marks.
    var inner: Range<Int> {
      let start = tokens.lowerBound + openingTokens
      return start..<max(start, tokens.upperBound - closingTokens)
    }
  }

  var parts: [Part]
  /// Whether a dash, not a quotation mark, opens it.
  var isDash = false
  /// Whether a closing mark was found.
  var isClosed: Bool { (parts.last?.closingTokens ?? 0) > 0 }
  var first: Part { parts[0] }
  var last: Part { parts[parts.count - 1] }
}

/// What the Marks stage finds: the outermost quoted spans, in order and without overlap.
struct Marks: Sendable {
  var spans: [QuotedSpan] = []
  /// Numbers with inch, foot, minute or second marks, as ranges of bytes.
  var measures: [Range<Int>] = []
}
