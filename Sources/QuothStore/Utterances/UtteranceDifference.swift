/// A run of words that two occurrences of an utterance share, or that one of them alone has.
public struct UtteranceDifference: Sendable, Hashable, Codable {
  /// Which of the two has the words.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both, in the spelling of the second.
    case same
    /// Only the first.
    case removed
    /// Only the second.
    case added
  }

  /// Which of the two has the words.
  public var kind: Kind
  /// The words as they stand in the text, marks and punctuation included, single spaces between.
  public var text: String

  /// Makes a run.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// What differs between two texts, word by word; marks, case and punctuation make no difference.
  ///
  /// ```swift
  /// UtteranceDifference.between("“We will go, surely.”", "we will never go")
  /// // same “we will”, added “never”, same “go”, removed “surely.””
  /// ```
  ///
  /// The texts of the runs that are not ``Kind/removed``, joined by spaces, are the second text;
  /// those of the others the first, but for marks and case.
  ///
  /// - Complexity: O(*n* · *d*), where *d* is how many words differ.
  public static func between(_ first: String, _ second: String) -> [UtteranceDifference] {
    let old = first.split(whereSeparator: \.isWhitespace).map(Word.init)
    let new = second.split(whereSeparator: \.isWhitespace).map(Word.init)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [UtteranceDifference] = []
    func append(_ kind: Kind, _ word: Word) {
      if runs.last?.kind == kind {
        runs[runs.count - 1].text += " " + word.text
      } else {
        runs.append(UtteranceDifference(kind: kind, text: String(word.text)))
      }
    }
    var next = 0
    for (index, word) in old.enumerated() {
      if removed.contains(index) {
        append(.removed, word)
        continue
      }
      while next < new.count, added.contains(next) {
        append(.added, new[next])
        next += 1
      }
      if next < new.count { append(.same, new[next]) }
      next += 1
    }
    while next < new.count {
      append(.added, new[next])
      next += 1
    }
    return runs
  }
}

private struct Word: Equatable {
  let text: Substring
  let key: [UInt8]

  init(_ text: Substring) {
    self.text = text
    key = UtteranceText(String(text)).bytes
  }

  static func == (one: Word, other: Word) -> Bool { one.key == other.key }
}
