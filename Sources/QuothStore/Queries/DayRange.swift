import GRDB
import Quoth

/// The days from one to another that a search is narrowed to.
struct DayRange {
  var first: Day?
  var last: Day?

  /// Reads the ends as a person gives them: a day, a month or a year.
  init(since: String?, until: String?) throws {
    first = try since.map { try Self.day($0, option: "since", isEnd: false) }
    last = try until.map { try Self.day($0, option: "until", isEnd: true) }
    if let first, let last, first > last {
      throw StoreError(.badQuery, "the first day comes after the last")
    }
  }

  /// The facets of the days, or `nil` where there is no end; none where no document is from then.
  func facets(_ db: Database) throws -> [String]? {
    if first == nil, last == nil { return nil }
    // Two questions: SQLite answers one for both by reading the whole index.
    let known = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT min(published) FROM quotation) AS first,
          (SELECT max(published) FROM quotation) AS last
        """)
    guard let earliest = (known?["first"] as String?).flatMap(Day.init),
      let latest = (known?["last"] as String?).flatMap(Day.init)
    else { return [] }
    return Facets.days(
      from: max(first ?? earliest, earliest), through: min(last ?? latest, latest))
  }

  private static func day(_ text: String, option: String, isEnd: Bool) throws -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, (1...3).contains(parts.count),
      (1...9999).contains(numbers[0])
    else { throw badDay(text, option) }
    let month = numbers.count > 1 ? numbers[1] : isEnd ? 12 : 1
    guard (1...12).contains(month) else { throw badDay(text, option) }
    let length = Day(year: numbers[0], month: month, day: 1).daysInMonth
    let day = numbers.count > 2 ? numbers[2] : isEnd ? length : 1
    guard (1...length).contains(day) else { throw badDay(text, option) }
    return Day(year: numbers[0], month: month, day: day)
  }

  private static func badDay(_ text: String, _ option: String) -> StoreError {
    StoreError(
      .badQuery, "‘\(text.prefix(40))’ is no day for --\(option); write 2025-07-21, 2025-07 or 2025"
    )
  }
}
