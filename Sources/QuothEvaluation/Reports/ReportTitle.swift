/// What is compared with what, for the head of a report.
public struct ReportTitle: Sendable, Hashable {
  /// The name of the gold, such as its path.
  public var gold: String
  /// The name of the system.
  public var system: String
  /// Documents of the system that the gold does not have.
  public var unknownDocuments: Int

  /// Makes a title.
  public init(gold: String, system: String, unknownDocuments: Int = 0) {
    self.gold = gold
    self.system = system
    self.unknownDocuments = unknownDocuments
  }

  /// What counted in the evaluation, in words.
  func facts(of evaluation: Evaluation) -> [String] {
    let options = evaluation.options
    let count = evaluation.documents.count
    var facts = ["\(count) document\(count == 1 ? "" : "s")"]
    if options.countsOnlySpeech { facts.append("speech only") }
    if options.splitsFragments { facts.append("each fragment on its own") }
    if let kinds = options.kinds { facts.append(kinds.sorted().joined(separator: ", ") + " only") }
    return facts
  }

  /// What the reader should know before trusting the figures.
  func warnings(of evaluation: Evaluation) -> [String] {
    var warnings: [String] = []
    let missing = evaluation.documents.filter(\.isMissing).map(\.id)
    if !missing.isEmpty {
      let names = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
      warnings.append("missing documents: \(missing.count) (\(names))")
    }
    if unknownDocuments > 0 {
      warnings.append("documents that the gold does not have: \(unknownDocuments)")
    }
    return warnings
  }
}
