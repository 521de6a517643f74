import ArgumentParser
import Foundation
import QuothStore

/// `quoth db report`: a site of static pages.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write static pages that show a database in a browser.",
    discussion: """
      An index with a search, a page for each speaker and one for each article with its quotations \
      marked. They need no server: open index.html, or copy the folder to any web space. An earlier \
      report in the folder is replaced.

      EXAMPLE
        quoth db report quotes.db --html site/ --title 'Istanbul talks'
      """)

  @OptionGroup var store: StoreArgument
  @Option(
    help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
  var html: String
  @Option(help: "The title of the index.") var title = "Quotations"

  func run() throws {
    try store.run { store in
      do {
        try store.writeReport(to: html, title: title) { done, total in
          if StandardError.isTerminal {
            StandardError.write("\r\u{1B}[K\(done) of \(total) pages")
          }
        }
      } catch let error as CocoaError {
        throw StoreError(.failed, "\(html): \(error.localizedDescription)")
      }
      if StandardError.isTerminal { StandardError.write("\r\u{1B}[K") }
      print((html as NSString).appendingPathComponent("index.html"))
    }
  }
}
