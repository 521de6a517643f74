/// A system compared with the gold over any number of documents.
public struct Evaluation: Sendable, Hashable, Codable {
  /// What counted.
  public var options: Evaluator.Options
  /// The documents of the gold, in their order.
  public var documents: [DocumentComparison]

  /// Puts documents together.
  public init(options: Evaluator.Options, documents: [DocumentComparison]) {
    self.options = options
    self.documents = documents
  }

  /// What there is to count in all documents.
  public var counts: EvaluationCounts {
    documents.reduce(into: EvaluationCounts()) { $0 += $1.counts }
  }

  /// The figures over all documents.
  public var figures: EvaluationFigures { EvaluationFigures(counts) }
}
