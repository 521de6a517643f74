import GRDB

/// Why a database could not be opened, read or changed, in a sentence.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, for programs. More codes may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the code.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no such file.
    public static let missing = Code(rawValue: "missing")
    /// The file is no database, or one of another program.
    public static let notAStore = Code(rawValue: "notAStore")
    /// The file was made by a later version.
    public static let tooNew = Code(rawValue: "tooNew")
    /// Another process is writing.
    public static let busy = Code(rawValue: "busy")
    /// The file may only be read.
    public static let readOnly = Code(rawValue: "readOnly")
    /// SQLite could not do what was asked: no space, damaged file.
    public static let failed = Code(rawValue: "failed")
    /// What was searched for is no query.
    public static let badQuery = Code(rawValue: "badQuery")
    /// There is no such speaker, utterance or document.
    public static let notFound = Code(rawValue: "notFound")
    /// A correction that makes no sense, such as a speaker merged with itself.
    public static let badCorrection = Code(rawValue: "badCorrection")
  }

  /// What went wrong, for programs.
  public var code: Code
  /// What went wrong and what to do about it, for people: without a full stop at its end.
  public var message: String

  /// Makes an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }

  /// What SQLite reports, in plain words.
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, "another process is writing to the database; try again when it has finished")
    case .SQLITE_NOTADB:
      self.init(.notAStore, "the file is no database")
    case .SQLITE_CANTOPEN:
      self.init(.missing, "the database cannot be opened; is its folder there, and yours to write?")
    case .SQLITE_READONLY, .SQLITE_PERM:
      self.init(
        .readOnly, "the database may only be read; its file or folder is not yours to write")
    case .SQLITE_CORRUPT:
      self.init(
        .failed,
        "the database is damaged: \(error.message ?? "no details"); "
          + "‘sqlite3 FILE .recover’ saves what can be saved")
    case .SQLITE_FULL:
      self.init(.failed, "there is no space left on the disk")
    default:
      self.init(.failed, "SQLite: \(error.message ?? "no details")")
    }
  }

  /// Runs the body and turns what SQLite reports into an error of this type.
  static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }
}
