import Foundation
import Quoth
import QuothStore

/// A line of a file of labelled pairs; the format is in `Fixtures/README.md`.
struct LabelledPair: Sendable {
  var line: String
  var section: String
  var isSame: Bool
  /// The first is the one that the second is or is not; others are in the store as well.
  var known: [SpeakerSighting]
  var second: SpeakerSighting

  static func read(_ file: String) throws -> [LabelledPair] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(file).txt")
    var section = ""
    var pairs: [LabelledPair] = []
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      let fields = line.components(separatedBy: " | ")
      guard fields.count > 2 else { continue }
      pairs.append(
        LabelledPair(
          line: line, section: section, isSame: fields[0] == "same",
          known: ([fields[1]] + fields[3...]).map(sighting), second: sighting(fields[2])))
    }
    return pairs
  }

  /// `Name (role) @kind #rosterID =alias`
  static func sighting(_ field: String) -> SpeakerSighting {
    var sighting = SpeakerSighting(name: "", kind: .person)
    var rest = field[...]
    while let mark = rest.lastIndex(where: { "(@#=".contains($0) }) {
      let value = rest[rest.index(after: mark)...].trimmingCharacters(in: .whitespaces)
      switch rest[mark] {
      case "(": sighting.role = String(value.dropLast())
      case "@": sighting.kind = Speaker.Kind(rawValue: value) ?? .unknown
      case "#": sighting.rosterID = value
      default: sighting.aliases.append(value)
      }
      rest = rest[..<mark]
    }
    sighting.name = rest.trimmingCharacters(in: .whitespaces)
    return sighting
  }

  /// Which speaker the linker takes the second for: 0 is the first, `nil` a new one.
  func answer() -> SpeakerLinker.Link? {
    var linker = SpeakerLinker()
    for (index, sighting) in known.enumerated() { linker.insert(sighting, as: Int64(index)) }
    return linker.link(second)
  }
}

/// How well the labelled pairs are linked.
struct LinkScore: Sendable {
  var pairs = PairScore()
  /// The lines that were judged otherwise than labelled.
  var faults: [String] = []

  init(_ labelled: [LabelledPair]) {
    for pair in labelled {
      let link = pair.answer()
      if let link, pair.isSame, link.speaker == 0 {
        pairs.right += 1
      } else {
        if link != nil { pairs.wrong += 1 }
        if pair.isSame { pairs.missed += 1 }
        if link != nil || pair.isSame { faults.append("\(pair.line) → \(link?.reason ?? "new")") }
      }
    }
  }
}
