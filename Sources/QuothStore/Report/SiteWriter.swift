import Foundation
import GRDB
import Quoth
import QuothFormats

extension QuoteStore {
  /// Writes a site of static pages that needs no server: an index with a search, a page for each
  /// speaker and one for each article with its quotations marked.
  ///
  /// The folder is made where there is none. An earlier report in it is replaced; a folder with
  /// anything else in it is refused.
  ///
  /// - Parameters:
  ///   - folder: Where to write.
  ///   - title: The title of the index.
  ///   - progress: Called with how many pages are written, and how many there will be.
  /// - Throws: ``StoreError``, or Foundation's error where a file cannot be written.
  /// - Complexity: O(*n*) in the size of the database; holds one page at a time.
  public func writeReport(
    to folder: String, title: String = "Quotations", progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let site = try Site(folder: folder, title: title)
    try StoreError.wrapping {
      // One state of the database for all pages; the connection may make a temporary table.
      try pool.writeWithoutTransaction { db in
        try db.inTransaction(.deferred) {
          try SiteWriter(db: db, site: site).run(progress)
          return .commit
        }
      }
    }
  }
}

/// The folder of a report.
struct Site {
  /// Tells a report from other folders.
  private static let marker = ".quoth-report"
  private static let folders = ["speaker", "article", "search"]

  let title: String
  private let folder: URL

  init(folder: String, title: String) throws {
    self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    self.title = title
    let manager = FileManager.default
    try manager.createDirectory(at: self.folder, withIntermediateDirectories: true)
    let names = try manager.contentsOfDirectory(atPath: folder)
    if !names.isEmpty, !names.contains(Self.marker) {
      throw StoreError(
        .failed, "the folder \(folder) holds other files; name one that is empty or not there")
    }
    try Data("A report of ‘quoth db report’; the next one replaces it.\n".utf8).write(
      to: self.folder.appendingPathComponent(Self.marker))
    for name in Self.folders {
      let url = self.folder.appendingPathComponent(name)
      if manager.fileExists(atPath: url.path) { try manager.removeItem(at: url) }
      try manager.createDirectory(at: url, withIntermediateDirectories: true)
    }
  }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }
}

/// Writes all pages from one state of the database.
struct SiteWriter {
  let db: Database
  let site: Site

  func run(_ progress: (Int, Int) -> Void) throws {
    let statistics = try StoreStatistics.fetch(db)
    let speakers = try Int64.fetchAll(
      db,
      sql: """
        SELECT speaker FROM quotation WHERE speaker IS NOT NULL GROUP BY speaker
        ORDER BY count(*) DESC, speaker
        """)
    let documents = try Int64.fetchAll(
      db, sql: "SELECT id FROM document ORDER BY published IS NULL, published DESC, id DESC")
    let total = 1 + speakers.count + documents.count
    var done = 0
    func finished() {
      done += 1
      if done % 100 == 0 || done == total { progress(done, total) }
    }
    for id in documents {
      try ArticlePage(db: db, id: id)?.write(to: site)
      finished()
    }
    for id in speakers {
      try SpeakerPages(db: db, id: id)?.write(to: site)
      finished()
    }
    try SearchFiles(db: db, site: site).write()
    try IndexPages(db: db, site: site, statistics: statistics).write(speakers, documents)
    finished()
  }
}
