import ArgumentParser
import Quoth

/// Some of a few values, with commas between: *direct,mixed*.
struct Choices<Value>: ExpressibleByArgument
where Value: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
  /// All of them.
  static var all: Self { Self(values: Set(Value.allCases)) }

  var values: Set<Value>

  init(values: Set<Value>) { self.values = values }

  init?(argument: String) {
    let values = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      Value(rawValue: String($0))
    }
    if values.contains(nil) { return nil }
    self.values = Set(values.compactMap { $0 })
  }

  var isAll: Bool { values.count == Value.allCases.count }

  var defaultValueDescription: String {
    Value.allCases.filter(values.contains).map(\.rawValue).joined(separator: ",")
  }
}

/// Kinds of quotations.
typealias QuoteKinds = Choices<Quote.Kind>
/// Whether quotations were said, are to come, are possible or were asked.
typealias QuoteModalities = Choices<Quote.Modality>
