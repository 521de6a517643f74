/// One quotation mark as it stands in the text: its characters and what its neighbours allow.
struct MarkSighting {
  var token: Int
  /// Two tokens for `''` and ``` `` ```, else one.
  var count: Int
  var scalar: UInt32
  var family: Int
  var direction: Int
  /// Space or an opening character before it, none after it.
  var canOpen: Bool
  /// None before it, space or punctuation after it.
  var canClose: Bool
}

/// Recognises quotation marks among the tokens, and sees what stands on their two sides.
struct MarkReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let inventory: MarkInventory
  /// Words without their beginning: *’em*.
  let elisions: Set<UInt64>
  /// Words without their end: *o’*.
  let clipped: Set<UInt64>

  /// The mark that begins at the token, if one does.
  func mark(at index: Int, in paragraph: Range<Int>) -> MarkSighting? {
    let token = tokens[index]
    guard token.kind == .punctuation, token.scalar != 0, let mark = inventory[token.scalar] else {
      return nil
    }
    var count = 1
    var family = mark.family
    var direction = mark.direction
    // `` and '' are double marks.
    if token.scalar == 0x27 || token.scalar == 0x60, index + 1 < paragraph.upperBound,
      tokens[index + 1].scalar == token.scalar, tokens[index + 1].start == token.end
    {
      count = 2
      family = inventory.doubleFamily
      direction = token.scalar == 0x60 ? 1 : 0
    }
    let after = index + count
    let spaceBefore = index == paragraph.lowerBound || token.flags.contains(.spaceBefore)
    let spaceAfter = after >= paragraph.upperBound || tokens[after].flags.contains(.spaceBefore)
    let opensBefore = spaceBefore || isOpening(tokens[index - 1].scalar)
    let closesAfter = spaceAfter || isClosing(tokens[after])
    return MarkSighting(
      token: index, count: count, scalar: token.scalar, family: family, direction: direction,
      canOpen: opensBefore && !spaceAfter, canClose: !spaceBefore && closesAfter)
  }

  /// Whether the single mark is the apostrophe of a word with its beginning cut off: *’60s*, *’em*.
  func isElision(_ mark: MarkSighting) -> Bool {
    let next = mark.token + mark.count
    guard next < tokens.count, !tokens[next].flags.contains(.spaceBefore) else { return false }
    if tokens[next].kind == .number { return true }
    let after = next + 1
    if tokens[next].end - tokens[next].start == 1, after < tokens.count,
      tokens[after].scalar == 0x27 || tokens[after].scalar == 0x2019
    {
      return true
    }
    return elisions.contains(tokens[next].hash)
  }

  /// Whether the mark measures the number before it.
  func measures(_ mark: MarkSighting) -> Bool {
    guard mark.token > 0, !tokens[mark.token].flags.contains(.spaceBefore) else { return false }
    return tokens[mark.token - 1].kind == .number
  }

  private func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x2F, 0x2D, 0x2010...0x2015, 0x3A, 0xBF, 0xA1, 0x2026: return true
    default: return inventory[scalar] != nil
    }
  }

  private func isClosing(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch token.scalar {
    case 0x28, 0x5B, 0x7B, 0x24, 0xA3, 0x20AC, 0x23, 0x40: return false
    default: return true
    }
  }
}
