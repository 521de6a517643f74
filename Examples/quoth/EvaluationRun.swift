import Foundation
import Quoth
import QuothEvaluation

/// Compares document by document, on all cores.
struct EvaluationRun: Sendable {
  var inputs: EvaluationInputs
  var evaluator: Evaluator
  var progress: Progress

  /// The evaluation.
  ///
  /// - Throws: `CancellationError` if the task was cancelled.
  func evaluation() async throws -> Evaluation {
    let documents = inputs.gold.documents
    var comparisons = [DocumentComparison?](repeating: nil, count: documents.count)
    var progress = progress
    await withTaskGroup(of: (Int, DocumentComparison).self) { group in
      var started = 0
      let jobs = ProcessInfo.processInfo.activeProcessorCount
      while started < min(jobs, documents.count) {
        group.addTask { [started] in (started, compare(documents[started])) }
        started += 1
      }
      while let (place, comparison) = await group.next() {
        comparisons[place] = comparison
        progress.advance(bytes: inputs.gold.lengths[place])
        if started == documents.count || Task.isCancelled { continue }
        group.addTask { [started] in (started, compare(documents[started])) }
        started += 1
      }
    }
    progress.clear()
    try Task.checkCancellation()
    return Evaluation(options: evaluator.options, documents: comparisons.compactMap { $0 })
  }

  private func compare(_ document: GoldDocument) -> DocumentComparison {
    switch inputs.system {
    case .quoth(let extractor):
      let quotes = extractor.extract(from: document.source).quotes
      return evaluator.compare(document, with: quotes.map(AnnotatedQuote.init))
    case .other(let quotes):
      return evaluator.compare(document, with: quotes[document.id])
    }
  }
}
