import Quoth
import QuothFormats

/// A roster in a file.
enum RosterFile {
  /// A file that holds no roster, and why.
  struct Failure: Error, CustomStringConvertible {
    var path: String
    var error: FormatError

    var description: String {
      "\(path):" + (error.line.map { "\($0):" } ?? "") + " \(error.explanation)"
    }
  }

  /// Reads a roster: CSV if the file's name ends so, else JSON.
  static func read(_ path: String) throws -> SpeakerRoster {
    let file = try InputFile(path: path)
    defer { file.close() }
    let bytes = try file.readAll()
    do throws(FormatError) {
      return path.lowercased().hasSuffix(".csv")
        ? try RosterReader.roster(csv: bytes) : try RosterReader.roster(json: bytes)
    } catch {
      throw Failure(path: path, error: error)
    }
  }
}
