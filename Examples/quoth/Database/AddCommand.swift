import ArgumentParser
import Foundation
import Quoth
import QuothFormats
import QuothStore

/// `quoth db add`: finds the quotations of files and keeps them.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Find the quotations of texts and add them to a database.",
    discussion: """
      Reads files, folders, JSON Lines or standard input as ‘quoth extract’ does. The database is \
      made where there is none. A document that is there with the same text is passed over, one \
      whose text has changed is replaced, so the same command can be run again at any time, also \
      after it was interrupted.

      Documents are known by the key "id" of a JSON line (or its "url", or its text), and files by \
      their path from the folder of the database. JSON lines may have "url", "title", "publisher", \
      "author", "published" and "language"; pages have them in <meta>, <title> and <time>, \
      Markdown and text files in a front matter.

      EXAMPLES
        quoth db add quotes.db news/ --publisher 'Kyiv Post'
        cat docs.jsonl | quoth db add quotes.db --input jsonl
        quoth db add quotes.db backup.jsonl        an export of another database
      """)

  @OptionGroup var store: StoreArgument

  @OptionGroup var texts: PathArguments
  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Extraction") var extractor: ExtractorOptions
  @OptionGroup(title: "Selection") var finding: FindingOptions
  @OptionGroup(title: "What is kept") var content: ContentOptions

  @Flag(name: [.long, .short], help: "Name each document when it is on the disk.")
  var verbose = false

  @Option(help: "A progress bar on standard error; auto shows it on a terminal, after a while.")
  var progress: OutputOptions.When = .auto

  func run() async throws {
    let (store, quoteExtractor) = try StoreArgument.explaining(self.store.database) {
      try self.store.refuseFolder()
      try StoreArgument.refuse(amongTexts: texts.orStandardInput)
      return (try self.store.open(.create), try extractor.extractor(keepsOthers: true))
    }
    let worker = AddWorker(
      store: store,
      extractor: quoteExtractor,
      filter: finding.filter,
      names: DocumentNames(database: self.store.database), keepsText: !content.noText,
      defaults: content.metadata, isAgain: content.again)
    try await Interruptible.run(
      Pipeline(
        inputs: InputQueue(paths: texts.orStandardInput, format: input.input.format),
        worker: worker,
        jobs: input.jobs ?? ProcessInfo.processInfo.activeProcessorCount),
      into: StoreSink(
        store: store, replaces: content.again, isVerbose: verbose,
        progress: Progress(isShown: progress.showsProgress, paths: texts.orStandardInput)))
  }
}

/// `quoth db import`: reads an export.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read what ‘quoth db export’ wrote.",
    discussion: """
      Into a database that is empty, or not there yet, it makes an equal one; into any other it \
      adds the documents, and the names that people or rosters have decided on. ‘quoth db add’ does \
      the same, and reads plain documents besides.
      """)

  @OptionGroup var store: StoreArgument

  @Argument(
    help: ArgumentHelp("Exports; '-', or nothing at all, is standard input.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var paths: [String] = []

  func run() async throws {
    var arguments = [store.database] + paths + ["--input", "jsonl"]
    if paths.contains(where: { $0.hasPrefix("-") && $0 != "-" }) {
      arguments = [store.database, "--input", "jsonl", "--"] + paths
    }
    let add = try AddCommand.parse(arguments)
    try await add.run()
  }
}

/// What of a document is kept.
struct ContentOptions: ParsableArguments {
  @Flag(
    help: "Keep no texts: only quotations, the sentences around them and where they stand.")
  var noText = false

  @Flag(
    help: "Read documents anew that have not changed, as after an update or with another level.")
  var again = false

  @Option(help: "The publisher of documents that name none.") var publisher: String?
  @Option(help: "The language of documents that name none: en, tr.") var language: String?

  /// What documents are given that do not tell themselves.
  var metadata: DocumentMetadata { DocumentMetadata(publisher: publisher, language: language) }
}
