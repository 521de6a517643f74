import Foundation

/// How many pairs were joined rightly, wrongly, or not at all though they are the same.
struct PairScore: Sendable {
  var right = 0
  var wrong = 0
  var missed = 0

  var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  var recall: Double { Double(right) / Double(max(1, right + missed)) }

  var row: String {
    func column(_ value: Double) -> String { String(format: "%.4f", value) }
    return "\(right) right, \(wrong) wrong, \(missed) missed;"
      + " precision \(column(precision)), recall \(column(recall))"
  }
}
