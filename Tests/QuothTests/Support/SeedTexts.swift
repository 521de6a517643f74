import Foundation

/// The articles in the folder `seeds/` of the repository.
enum SeedTexts {
  /// The articles as bytes, in the order of their file names.
  static let all: [[UInt8]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../seeds").standardizedFileURL
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }.sorted()
      .compactMap { try? Data(contentsOf: root.appending(path: $0)) }
    precondition(!texts.isEmpty, "no seeds in \(root.path(percentEncoded: false))")
    return texts.map { Array($0) }
  }()

  /// Text like the seeds, of at least the given number of bytes, all in one line if asked for.
  static func repeated(toBytes count: Int, onOneLine: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + 16_384)
    while result.count < count {
      for text in all {
        result += onOneLine ? text.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 } : text
        result.append(UInt8(ascii: onOneLine ? " " : "\n"))
      }
    }
    return result
  }
}
