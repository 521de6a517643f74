import ArgumentParser

/// `quoth db`: a database of quotations.
struct DatabaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db",
    abstract: "Keep quotations in a database and search them.",
    discussion: """
      One SQLite file that holds who said what, where and when, across any number of articles. \
      sqlite3, Datasette, pandas and DB Browser open it, too: its views are quotes, speakers, \
      utterances and timeline.

      EXAMPLES
        quoth db add quotes.db news/
            Find the quotations of a folder's articles and keep them. Run it again
            whenever there are new ones: what is there already is passed over.
        quoth db search quotes.db ceasefire --speaker Zelensky
        quoth db speakers quotes.db
        quoth db speaker quotes.db 'Hakan Fidan'
        quoth db report quotes.db --html site/

      EXIT STATUS
        0    done
        1    something could not be read, written or found
        64   wrong usage
        130  interrupted; what was reported as added is there
      """,
    subcommands: [
      AddCommand.self, SearchCommand.self, SpeakersCommand.self, SpeakerCommand.self,
      UtteranceCommand.self, UtterancesCommand.self, StatsCommand.self, ReportCommand.self,
      ExportCommand.self,
      ImportCommand.self, MergeCommand.self, SplitCommand.self,
      RenameCommand.self, RosterCommand.self, RemoveCommand.self, MetadataCommand.self,
    ])
}
