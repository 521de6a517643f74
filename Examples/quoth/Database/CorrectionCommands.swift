import ArgumentParser
import QuothStore

/// `quoth db merge`: makes several speakers one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make several speakers one.",
    discussion: """
      The first speaker stays, with its name. Names of the others mean this one from now on, also in \
      documents that are added later.

      EXAMPLE
        quoth db merge quotes.db 'Kanye West' Ye
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The speaker who stays: a name, or a number.") var speaker: String
  @Argument(help: "The speakers who are the same.") var others: [String]

  func validate() throws {
    if others.isEmpty { throw ValidationError("Name at least two speakers.") }
  }

  func run() throws {
    try store.run(.existing) { store in
      let target = try store.speaker(named: speaker)
      let others = try others.map { try store.speaker(named: $0) }
      try store.merge(others.map(\.id), into: target.id)
      for other in others {
        print("merged \(other.id) \(other.name) into \(target.id) \(target.name)")
      }
    }
  }
}

/// `quoth db split`: makes a new speaker of part of one.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Make a new speaker of some names or documents of one.",
    discussion: """
      For two people who were taken for one. The names that are split off mean the new speaker from \
      now on, those that stay the old one.

      EXAMPLES
        quoth db split quotes.db 12 --name 'Jon Smith'
        quoth db split quotes.db 12 --document news/sport.txt --as 'John Smith (footballer)'
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The speaker: a name, or a number.") var speaker: String
  @Option(
    name: .customLong("name"),
    help: "Take the documents in which this is the fullest name. May be repeated.")
  var names: [String] = []
  @Option(name: .customLong("document"), help: "Take this document. May be repeated.")
  var documents: [String] = []
  @Option(
    name: .customLong("as"), help: ArgumentHelp("Call the new speaker so.", valueName: "name"))
  var newName: String?

  func validate() throws {
    if names.isEmpty, documents.isEmpty {
      throw ValidationError("Say what to split off, with --name or --document.")
    }
  }

  func run() throws {
    try store.run(.existing) { store in
      let old = try store.speaker(named: speaker)
      let new = try store.split(old.id, names: names, documents: documents, newName: newName)
      let name = try store.speaker(id: new)?.name ?? ""
      print("split \(new) \(name) from \(old.id) \(old.name)")
    }
  }
}

/// `quoth db rename`: gives a speaker a name that stays.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give a speaker a name that no document changes again.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The speaker: a name, or a number.") var speaker: String
  @Argument(help: "The new name.") var name: String
  @Option(help: "The role, too.") var role: String?

  func run() throws {
    try store.run(.existing) { store in
      let old = try store.speaker(named: speaker)
      try store.rename(old.id, to: name, role: role)
      print("renamed \(old.id) \(old.name) to \(name)")
    }
  }
}

/// `quoth db roster`: applies a roster to what is there.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Give speakers the names, roles and ids of a roster.",
    discussion: """
      Speakers whom the roster shows to be one are merged; its names mean them also in documents that \
      are added later. A roster is JSON or CSV (name, aliases, id, role, gender, kind).
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The roster.", completion: .file(extensions: ["json", "csv"])) var roster: String

  func run() throws {
    try store.run(.existing) { store in
      let outcome = try store.apply(try RosterFile.read(roster))
      print("\(outcome.known) known, \(outcome.merged) merged, \(outcome.new) not yet mentioned")
    }
  }
}

/// `quoth db remove`: takes documents out.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove documents with their quotations.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The ids of the documents, as search results show them.") var documents: [String]

  func run() throws {
    try store.run(.existing) { store in
      let count = try store.remove(documents: documents)
      print("removed \(count) document\(count == 1 ? "" : "s")")
      if count < documents.count {
        throw StoreError(.notFound, "\(documents.count - count) of the documents are not there")
      }
    }
  }
}
