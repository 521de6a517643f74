/// When something was published: a day, or a moment in universal time.
///
/// ```swift
/// PublicationDate("2025-07-21")?.description                 // "2025-07-21"
/// PublicationDate("2025-07-21T10:30:00+03:00")?.description  // "2025-07-21T07:30:00Z"
/// PublicationDate("Mon, 21 Jul 2025 10:30:00 GMT")           // the same form, from a feed
/// PublicationDate("21 July 2025")?.description               // "2025-07-21"
/// PublicationDate("soon")                                    // nil
/// ```
///
/// The descriptions (ISO 8601) sort in the order of time.
public struct PublicationDate: Sendable, Hashable, CustomStringConvertible {
  private var year: Int
  private var month: Int
  private var day: Int
  /// Seconds since midnight, universal time.
  private var seconds: Int?

  /// The day, and the time where it is known, in ISO 8601.
  public var description: String {
    let date = Self.digits(year, 4) + "-" + Self.digits(month) + "-" + Self.digits(day)
    guard let seconds else { return date }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return date + "T" + Self.digits(hours) + ":" + Self.digits(minutes) + ":"
      + Self.digits(seconds % 60) + "Z"
  }

  /// Reads a date: ISO 8601, a year alone or with its month, RFC 5322, or the day, month and year in
  /// English words. A time without a zone is taken for universal time. A year, or a month, stands for
  /// its first day.
  public init?(_ text: String) {
    let text = DocumentMetadata.trimmed(text)
    if let first = text.utf8.first, (0x30...0x39).contains(first), let iso = Self.iso(text) {
      self = iso
    } else if let words = Self.words(text) {
      self = words
    } else {
      return nil
    }
  }

  private init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(of: month, in: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `2025`, `2025-07`, `2025-07-21`, `20250721`, and any of them with a time.
  private static func iso(_ text: String) -> PublicationDate? {
    let halves = text.split(maxSplits: 1) { $0 == "T" || $0 == "t" || $0 == " " }
    guard let day = halves.first else { return nil }
    var parts = day.split { $0 == "-" || $0 == "/" || $0 == "." }.map(String.init)
    if parts.count == 1, day.count == 8 {
      parts = [
        String(day.prefix(4)), String(day.dropFirst(4).prefix(2)), String(day.suffix(2)),
      ]
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.count <= 3, parts.first?.count == 4,
      parts.dropFirst().allSatisfy({ $0.count <= 2 }),
      var date = PublicationDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
        day: numbers.count > 2 ? numbers[2] : 1)
    else { return nil }
    if halves.count == 2, !date.takeTime(String(halves[1])) { return nil }
    return date
  }

  /// `Mon, 21 Jul 2025 10:30:00 GMT`, `21 July 2025`, `July 21, 2025`.
  private static func words(_ text: String) -> PublicationDate? {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard let place = words.firstIndex(where: { monthNumber($0) != nil }),
      let month = monthNumber(words[place])
    else { return nil }
    let numbers = words.enumerated().compactMap { index, word in
      Int(word).map { (index: index, value: $0) }
    }
    guard let day = numbers.first(where: { $0.value <= 31 }),
      let year = numbers.first(where: { $0.value > 31 }), abs(day.index - place) == 1,
      var date = PublicationDate(year: year.value, month: month, day: day.value)
    else { return nil }
    let rest = words.dropFirst(max(place, max(day.index, year.index)) + 1).joined(separator: " ")
    if rest.contains(":") { _ = date.takeTime(rest) }
    return date
  }

  /// Reads `10:30`, `10:30:00.5`, and a zone behind it.
  private mutating func takeTime(_ text: String) -> Bool {
    let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = clock.split(separator: ":").map { $0.prefix { $0 != "." } }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count), numbers[0] < 24,
      numbers[1] < 60, let offset = Self.offset(String(text.dropFirst(clock.count)))
    else { return false }
    let total = numbers[0] * 3600 + numbers[1] * 60 + min(numbers.count > 2 ? numbers[2] : 0, 59)
    move(to: total - offset)
    return true
  }

  /// The seconds east of universal time; `nil` for what is no zone.
  private static func offset(_ text: String) -> Int? {
    let zone = DocumentMetadata.trimmed(text).uppercased()
    if ["", "Z", "UTC", "GMT", "UT"].contains(zone) { return 0 }
    guard let sign = zone.first, sign == "+" || sign == "-" else { return nil }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard (1...4).contains(digits.count), let value = Int(digits) else { return nil }
    let seconds = digits.count > 2 ? value / 100 * 3600 + value % 100 * 60 : value * 3600
    return seconds > 18 * 3600 ? nil : sign == "-" ? -seconds : seconds
  }

  private mutating func move(to total: Int) {
    seconds = (total + 86_400) % 86_400
    if total < 0 { day -= 1 } else if total >= 86_400 { day += 1 }
    if day == 0 {
      month -= 1
      if month == 0 { (year, month) = (year - 1, 12) }
      day = Self.days(of: month, in: year)
    } else if day > Self.days(of: month, in: year) {
      (month, day) = (month + 1, 1)
      if month == 13 { (year, month) = (year + 1, 1) }
    }
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func monthNumber(_ word: String) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return names.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
  }

  private static func digits(_ value: Int, _ count: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
