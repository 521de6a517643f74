/// Nicknames quoted within a name: *Edward “Ned” Stone*.
enum Nickname {
  /// Whether the quoted words stand between the parts of a name.
  static func stands(_ span: QuotedSpan, _ segmentation: Segmentation) -> Bool {
    let tokens = segmentation.tokens
    let part = span.first
    let range = segmentation.paragraphTokens[part.paragraph]
    guard span.parts.count == 1, span.isClosed, !part.inner.isEmpty, part.inner.count <= 4,
      part.tokens.lowerBound > range.lowerBound, part.tokens.upperBound < range.upperBound
    else { return false }
    let before = tokens[part.tokens.lowerBound - 1]
    let after = tokens[part.tokens.upperBound]
    let startsName =
      before.isWord && before.isCapital
      && (before.meets([.given, .ambiguousName])
        || before.isUnlisted)
    let endsName =
      after.isWord && after.isCapital && !after.flags.contains(.sentenceStart)
      && !after.meets([.closed, .calendar])
    guard startsName, endsName else { return false }
    return part.inner.allSatisfy { tokens[$0].kind != .punctuation }
      && part.inner.contains { tokens[$0].isCapital }
  }
}
