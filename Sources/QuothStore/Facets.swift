import Quoth

/// What searches are narrowed by, as words that the full-text index finds together with the words
/// of the quotation: no second index has to be intersected with it.
///
/// `s12` the speaker, `v3` a relay, `kdirect` the kind, `qasked` the modality where it is not stated,
/// `p…` the publisher, and `y2025 m202507 d20250721` the day.
enum Facets {
  /// The facets of one quotation.
  static func text(
    speaker: Int64?, relays: [Int64], kind: Quote.Kind, modality: Quote.Modality,
    publisher: String?, published: String?
  ) -> String {
    var words = [Self.kind(kind)]
    if modality != .stated { words.append(Self.modality(modality)) }
    if let speaker { words.append(Self.speaker(speaker)) }
    words += relays.map(relay)
    if let publisher { words.append(Self.publisher(publisher)) }
    if let published, published.utf8.count >= 10 {
      let digits = published.prefix(10).filter { $0 != "-" }
      words += ["y" + digits.prefix(4), "m" + digits.prefix(6), "d" + digits]
    }
    return words.joined(separator: " ")
  }

  static func speaker(_ id: Int64) -> String { "s\(id)" }
  static func relay(_ id: Int64) -> String { "v\(id)" }
  static func kind(_ kind: Quote.Kind) -> String { "k" + kind.rawValue }
  static func modality(_ modality: Quote.Modality) -> String { "q" + modality.rawValue }

  /// Publishers that differ in case, accents or punctuation alone are one.
  static func publisher(_ name: String) -> String {
    let digest = UInt64(bitPattern: UtteranceKey(name).digest)
    return "p" + String(digest, radix: 16)
  }

  /// The words that stand for the days from one to another, both included: whole years and months
  /// where they fit. At most 60 days, 22 months and the years between.
  static func days(from first: Day, through last: Day) -> [String] {
    var words: [String] = []
    var day = first
    while day <= last {
      let yearEnd = Day(year: day.year, month: 12, day: 31)
      let monthEnd = Day(year: day.year, month: day.month, day: day.daysInMonth)
      if day.month == 1, day.day == 1, yearEnd <= last {
        words.append("y" + day.digits.prefix(4))
        day = Day(year: day.year + 1, month: 1, day: 1)
      } else if day.day == 1, monthEnd <= last {
        words.append("m" + day.digits.prefix(6))
        day = monthEnd.next
      } else {
        words.append("d" + day.digits)
        day = day.next
      }
    }
    return words
  }
}

/// A day of the calendar.
struct Day: Comparable, Hashable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day of a date in ISO 8601.
  init?(_ date: String) {
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  var daysInMonth: Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  var next: Day {
    if day < daysInMonth { return Day(year: year, month: month, day: day + 1) }
    return month < 12
      ? Day(year: year, month: month + 1, day: 1) : Day(year: year + 1, month: 1, day: 1)
  }

  /// `20250721`.
  var digits: String {
    let number = String(year * 10_000 + month * 100 + day)
    return String(repeating: "0", count: max(0, 8 - number.count)) + number
  }

  static func < (one: Day, other: Day) -> Bool { one.digits < other.digits }
}
