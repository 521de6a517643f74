import Foundation

/// Figures in rows and columns, for any kind of report.
struct FigureTable {
  var header: [String]
  /// The first column names the row; the others are numbers.
  var rows: [[String]]
}

extension EvaluationFigures {
  /// The rates, then recall by the gold's kinds, then precision by the system's.
  var tables: [FigureTable] {
    let rates = [("char", characters), ("soft", soft), ("exact", exact), ("e2e", endToEnd)]
    return [
      FigureTable(
        header: ["", "P", "R", "F", "found", "gold"],
        rows: rates.map { name, rate in
          [name, decimal(rate.precision), decimal(rate.recall), decimal(rate.f)]
            + ["\(rate.found)", "\(rate.gold)"]
        }),
      FigureTable(
        header: ["gold", "n", "soft R", "exact R", "speaker"],
        rows: types.sorted { $0.key < $1.key }.map { name, kind in
          [name, "\(kind.count)", decimal(kind.soft), decimal(kind.exact)]
            + [kind.attribution.map(decimal) ?? "–"]
        }),
      FigureTable(
        header: ["found", "n", "soft P", "exact P", "speaker"],
        rows: kinds.sorted { $0.key < $1.key }.map { name, kind in
          [name, "\(kind.count)", decimal(kind.soft), decimal(kind.exact)]
            + [kind.attribution.map(decimal) ?? "–"]
        }),
    ].filter { !$0.rows.isEmpty }
  }

  /// The figures of attribution in a line.
  var attributionLine: String {
    "speaker right \(decimal(attribution.accuracy)) (by mention \(decimal(attribution.mention)), "
      + "answered \(decimal(attribution.answered))) of \(attribution.count) found"
  }

  private func decimal(_ value: Double) -> String {
    String(format: "%.3f", value)
  }
}
