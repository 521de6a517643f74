import ArgumentParser

/// The command `quoth`.
@main
struct QuothCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quoth",
    abstract: "Find quotations in text and who said them.",
    discussion: """
      Quoth reads articles, finds what is quoted in them, and tells who said it, which words of \
      the text say so, and how sure it is.

        quoth extract article.txt             show the quotations of an article
        quoth extract news/ --format html     write a page that shows them in place
        quoth evaluate gold.jsonl             how good that is on texts read by hand
        quoth db add quotes.db news/          keep them in a database, and search it:
        quoth db search quotes.db ceasefire
        quoth help extract                    all options, with more examples
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, EvaluateCommand.self, DatabaseCommand.self, InspectCommand.self,
      FeaturesCommand.self, CandidatesCommand.self,
    ])
}
