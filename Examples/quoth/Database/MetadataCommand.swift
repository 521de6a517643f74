import ArgumentParser
import Foundation
import QuothStore

/// `quoth db metadata`: describes a database to Datasette.
struct MetadataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metadata",
    abstract: "Write the metadata.json that explains a database to Datasette.",
    discussion: """
      EXAMPLE
        quoth db metadata quotes.db > metadata.json
        datasette quotes.db --metadata metadata.json
      """)

  @OptionGroup var store: StoreArgument

  func run() throws {
    try store.run { store in
      let name = ((store.path as NSString).lastPathComponent as NSString).deletingPathExtension
      print(DatasetteMetadata.json(database: name))
    }
  }
}
