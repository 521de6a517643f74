import Quoth

/// What must hold for the extraction of any text whatever.
///
/// Knows the public API alone, so that the fuzzer in `Fuzz/` compiles this very file.
struct Invariants {
  private let extraction: Extraction
  private let bytes: [UInt8]
  private var violations: [String] = []

  /// Every broken promise of the extraction, in words; empty where all are kept.
  ///
  /// - Parameter explains: Whether ``QuoteExtractor/Options/explains`` was set.
  static func violations(of extraction: Extraction, explains: Bool = false) -> [String] {
    var checker = Invariants(extraction)
    checker.checkQuotes(explains: explains)
    checker.checkSpeakers()
    checker.checkNonquotations()
    return checker.violations
  }

  private init(_ extraction: Extraction) {
    self.extraction = extraction
    bytes = extraction.source.bytes
  }

  private mutating func require(_ holds: Bool, _ promise: @autoclosure () -> String) {
    if !holds { violations.append(promise()) }
  }

  // MARK: Quotations

  private mutating func checkQuotes(explains: Bool) {
    var previous = 0
    for (index, quote) in extraction.quotes.enumerated() {
      let name = "quote \(index)"
      require(!quote.fragments.isEmpty, "\(name) has no fragment")
      check(quote.fragments, "fragments of \(name)")
      check(quote.cue, "cue of \(name)")
      require(previous <= quote.range.lowerBound, "\(name) begins before the one before it")
      previous = quote.range.lowerBound
      let text = quote.fragments.map { extraction.source[$0] }.joined(separator: " … ")
      require(quote.text == text, "text of \(name) is not its fragments joined")
      check(quote.speaker, "speaker of \(name)")
      check(quote.addressee, "addressee of \(name)")
      for via in quote.via { check(via, "via of \(name)") }
      require(
        (0...1).contains(quote.confidence), "confidence of \(name) is \(quote.confidence)")
      require(!quote.rule.isEmpty, "\(name) names no rule")
      require(explains || quote.reasons.isEmpty, "\(name) explains itself unasked")
    }
  }

  private mutating func check(_ reference: SpeakerReference?, _ name: String) {
    guard let reference else { return }
    check(reference.spans, "spans of \(name)")
    require(!reference.name.isEmpty, "\(name) has an empty name")
    guard extraction.speakers.indices.contains(reference.id) else {
      violations.append("\(name) has the unknown id \(reference.id)")
      return
    }
    let speaker = extraction.speakers[reference.id]
    require(
      reference.name == speaker.name,
      "\(name) is called \(reference.name), but speaker \(reference.id) \(speaker.name)")
  }

  // MARK: Speakers

  private mutating func checkSpeakers() {
    var previous = 0
    for (index, speaker) in extraction.speakers.enumerated() {
      let name = "speaker \(index)"
      require(speaker.id == index, "\(name) has the id \(speaker.id)")
      require(!speaker.name.isEmpty, "\(name) has an empty name")
      require(!speaker.aliases.contains(""), "\(name) has an empty alias")
      require(speaker.role != "", "\(name) has an empty role")
      check(speaker.mentions, "mentions of \(name)")
      let first = speaker.mentions.first?.lowerBound ?? previous
      require(previous <= first, "\(name) is mentioned before the one before it")
      previous = first
    }
  }

  // MARK: Quoted text that nobody said

  private mutating func checkNonquotations() {
    for (index, nonquotation) in extraction.nonquotations.enumerated() {
      let name = "non-quotation \(index)"
      check([nonquotation.range], "range of \(name)")
      require(
        nonquotation.text == extraction.source[nonquotation.range],
        "text of \(name) is not the text of its range")
    }
  }

  // MARK: Ranges

  /// Ranges lie in the text, are not empty, cut no character, and come in order without overlap.
  private mutating func check(_ ranges: [Range<Int>], _ name: @autoclosure () -> String) {
    var end = 0
    for range in ranges {
      let (start, stop) = (range.lowerBound, range.upperBound)
      guard start >= 0, stop <= bytes.count else {
        violations.append("\(name()): \(range) is out of bounds (\(bytes.count) bytes)")
        continue
      }
      require(!range.isEmpty, "\(name()): \(range) is empty")
      require(isBoundary(start) && isBoundary(stop), "\(name()): \(range) cuts a character")
      require(end <= start, "\(name()): \(range) overlaps the one before it or precedes it")
      end = stop
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
