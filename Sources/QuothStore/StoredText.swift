import Foundation
import Quoth

/// Texts as SQLite and its tools can hold them.
enum StoredText {
  /// The text with U+FFFD for U+0000, where C programs would end it. As many code points as before,
  /// so that offsets stay true.
  static func clean(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(
      decoding: text.utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }, as: UTF8.self)
  }

  /// Ranges as `[[start, end],…]`.
  static func json(_ ranges: [Range<Int>]) -> String {
    "[" + ranges.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
  }

  /// Numbers as `[1,2,…]`.
  static func json(_ numbers: [Int64]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  /// The ranges of `[[start, end],…]`; what cannot be read is left out.
  static func ranges(_ json: String) -> [Range<Int>] {
    let numbers = json.split { !$0.isNumber }.compactMap { Int($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
      numbers[index] <= numbers[index + 1] ? numbers[index]..<numbers[index + 1] : nil
    }
  }

  /// A JSON array of strings.
  static func json(_ texts: [String]) -> String {
    guard !texts.isEmpty, let data = try? JSONEncoder().encode(texts) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The strings of a JSON array.
  static func texts(_ json: String) -> [String] {
    json == "[]" ? [] : (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }

  /// Now, in ISO 8601 and universal time, to the second.
  static var now: String { Date().formatted(.iso8601) }
}
