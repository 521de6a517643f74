import Foundation

/// Paths and, for folders, the files in them, in the order of names. Reads one folder at a time.
///
/// Hidden files and links to folders are passed over inside folders.
struct FileWalk: Sendable {
  private var pending: [String]
  private var roots: Int
  private let takesAll: Bool

  /// - Parameter takesAll: Whether files with unknown extensions inside folders are taken, too.
  init(paths: [String], takesAll: Bool) {
    pending = paths.reversed()
    roots = paths.count
    self.takesAll = takesAll
  }

  /// The next file, or why a folder could not be read; `nil` at the end.
  mutating func next() -> Result<String, IOFailure>? {
    while let path = pending.popLast() {
      let isRoot = pending.count < roots
      if isRoot { roots = pending.count }
      guard path != "-", isFolder(path) else {
        if isRoot || takesAll || InputQueue.format(of: path) != nil { return .success(path) }
        continue
      }
      if !isRoot, isLink(path) { continue }
      do {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        let visible = names.filter { !$0.hasPrefix(".") }.sorted(by: >)
        let base = path.hasSuffix("/") ? path : path + "/"
        pending += visible.map { base + $0 }
      } catch {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let code = underlying.map { Int32($0.code) } ?? EACCES
        return .failure(IOFailure(path: path, code: code))
      }
    }
    return nil
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
