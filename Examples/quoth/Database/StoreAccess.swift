import ArgumentParser
import Foundation
import QuothStore

/// The database that a command works on.
struct StoreArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The database.", valueName: "database"),
    completion: .file(extensions: ["db", "sqlite"]))
  var database: String

  /// Opens the database and runs the body; an error ends the command with a sentence.
  func run<Value>(
    _ access: QuoteStore.Access = .readOnly, _ body: (QuoteStore) throws -> Value
  ) throws -> Value {
    try Self.explaining(database) { try body(open(access)) }
  }

  /// Refuses a folder in the database's place.
  func refuseFolder() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: database, isDirectory: &isFolder), isFolder.boolValue
    {
      throw StoreError(
        .notAStore,
        "that is a folder; the database comes first, as in ‘quoth db add quotes.db news/’")
    }
  }

  /// Opens the database.
  func open(_ access: QuoteStore.Access) throws -> QuoteStore {
    try refuseFolder()
    if access != .create, !FileManager.default.fileExists(atPath: database) {
      throw StoreError(
        .missing, "there is no such file; ‘quoth db add \(database) PATH…’ makes a database")
    }
    let path = database
    return try QuoteStore(at: path, access: access) {
      StandardError.write("quoth: \(path): another process is writing; waiting for it\n")
    }
  }

  /// Refuses databases where texts should be.
  static func refuse(amongTexts paths: [String]) throws {
    for path in paths {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      // A pipe is read once.
      guard attributes?[.type] as? FileAttributeType == .typeRegular,
        let file = FileHandle(forReadingAtPath: path)
      else { continue }
      defer { try? file.close() }
      if (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8) {
        throw StoreError(
          .failed,
          "\(path) is a database, not a text; ‘quoth db export \(path)’ writes what can be added")
      }
    }
  }

  /// Runs the body; says what went wrong, and where, and ends the command.
  static func explaining<Value>(_ place: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      StandardError.write("quoth: \(place): \(error)\n")
    } catch let error as IOFailure {
      if error.code == EPIPE { throw ExitCode.success }
      StandardError.write("quoth: \(error)\n")
    } catch let error as RosterFile.Failure {
      StandardError.write("quoth: \(error)\n")
    }
    throw ExitCode.failure
  }
}

/// What a database has documents by: paths relative to its folder, so that neither the folder a
/// command runs in nor a move of both changes them.
struct DocumentNames: Sendable {
  private let base: String

  init(database: String) {
    let folder = Self.absolute((Self.absolute(database) as NSString).deletingLastPathComponent)
    base = folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The name of a file: its path from the folder of the database, or from the root where it lies
  /// elsewhere.
  func name(of path: String) -> String {
    let path = Self.absolute(path)
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }

  private static func absolute(_ path: String) -> String {
    let path =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
