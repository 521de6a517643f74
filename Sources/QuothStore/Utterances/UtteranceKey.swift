import Quoth

/// The words of a quotation in the form in which those of several articles are compared.
///
/// Quotation marks, case, punctuation, white space and diacritics are left out, contractions are
/// written in full, British spellings the American way, and what editors put in brackets is passed
/// over.
///
/// ```swift
/// let one = UtteranceKey("“We will go to Kyiv,” … “and stay there as long as it takes.”")
/// let other = UtteranceKey("'We'll go to Kyiv, and stay there as long as it takes'")
/// one.digest == other.digest          // true
/// one.isSameUtterance(as: UtteranceKey("to stay there as long as it takes"))  // true
/// ```
///
/// A store finds the texts that may be the same by index, never by comparing all: equal texts by
/// ``digest``, others by the ``probes`` of the new text among the ``sketches`` of those it has.
public struct UtteranceKey: Sendable, Hashable {
  /// The normalised words, with single spaces between.
  public let normalized: String
  /// A hash of ``normalized`` that is the same in every run. Equal words have equal digests; compare
  /// ``normalized`` to be certain.
  public let digest: Int64
  /// Under which the text is filed, so that texts that share a passage are found: hashes of some of
  /// its runs of four words, about two for each five words and at most ``sketchLimit``. Empty for
  /// texts of ``shortest`` words or fewer.
  ///
  /// Two texts that share seven words in a row share a sketch, and shorter passages do mostly.
  public let sketches: [Int64]
  /// Under which texts that share a passage with this one are looked for, at most ``probeLimit``.
  public let probes: [Int64]
  /// How many words it has.
  public var wordCount: Int { text.words.count }

  let text: UtteranceText

  /// How many sketches a text has at most.
  public static let sketchLimit = 64
  /// How many probes a text has at most.
  public static let probeLimit = 64
  /// Texts of so many words or fewer are the same utterance only where they are equal.
  public static let shortest = 4
  /// How many texts of one sketch a store looks at. A sketch that more have is a phrase that many
  /// use, and tells nothing; so long as a store reads no more, adding stays linear.
  public static let textsPerSketch = 32

  /// Reads a quotation.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ quotation: String) {
    text = UtteranceText(quotation)
    normalized = String(decoding: text.bytes, as: UTF8.self)
    digest = Int64(bitPattern: Lexicon.hash(text.bytes, text.bytes.indices))
    guard text.words.count > Self.shortest else {
      sketches = []
      probes = []
      return
    }
    let hashes = Shingles.hashes(text.words)
    sketches = Shingles.chosen(hashes, limit: Self.sketchLimit).map(Int64.init(bitPattern:))
    probes = Shingles.probes(hashes, limit: Self.probeLimit).map(Int64.init(bitPattern:))
  }

  /// Whether both are occurrences of one utterance: equal, one a part of the other, or different
  /// only in what newspapers change.
  public func isSameUtterance(as other: UtteranceKey) -> Bool { matchedWords(with: other) != nil }

  /// How many words two occurrences of one utterance have in common, to choose among several
  /// utterances; `nil` where they are not of one.
  ///
  /// - Complexity: O(*n* · *m*) in their words, and linear for texts of more than some thousand.
  public func matchedWords(with other: UtteranceKey) -> Int? {
    if normalized == other.normalized { return max(1, wordCount) }
    return UtteranceJudgement(text, other.text).matchedWords()
  }

  /// Whether the normalised words are equal.
  public static func == (one: UtteranceKey, other: UtteranceKey) -> Bool {
    one.normalized == other.normalized
  }

  /// Hashes the normalised words.
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
