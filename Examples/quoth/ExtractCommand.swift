import ArgumentParser
import Foundation
import Quoth
import QuothFormats

/// `quoth extract`: finds the quotations of files.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Find the quotations of texts and who said them.",
    discussion: """
      Reads files, folders (with everything in them that ends in .txt, .md, .html, .htm or \
      .jsonl, in the order of names) or standard input, and writes what it finds in the order of \
      the input. Offsets always point into the file as it is, with its markup.

      EXAMPLES
        quoth extract article.txt
            Show who says what, and where.
        quoth extract news/ --format jsonl --output quotes.jsonl
            One line for each file of a folder, with the keys "id", "quotes"
            and "speakers".
        cat docs.jsonl | quoth extract --input jsonl --format jsonl
            One document a line in, {"id": "a", "text": "..."}, and one result
            a line out. Other keys come back under "meta".
        quoth extract page.html --format html --output quotes.html
            A page for the browser, each quotation in its speaker's colour.
        quoth extract talks.txt --roster roster.json --explain
            Resolve names to people you know, and say why each was chosen.
        quoth extract news/ --kinds direct --min-confidence 0.9 --format csv
            A table of the sure ones only.

      EXIT STATUS
        0    everything was read
        1    a file or line could not be read (the rest was), or writing failed
        64   wrong usage
        130  interrupted; what was finished is written
      """)

  @OptionGroup var texts: PathArguments
  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Selection") var extractor: ExtractorOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    let sink: OutputFile
    let quoteExtractor: QuoteExtractor
    do {
      quoteExtractor = try extractor.extractor(
        keepsNonquotations: selection.nonquotations, explains: selection.explain)
      sink = try output.path.map(OutputFile.init(creating:)) ?? OutputFile.standardOutput
    } catch {
      StandardError.write("quoth: \(error)\n")
      throw ExitCode.failure
    }
    let worker = Worker(
      extractor: quoteExtractor,
      filter: selection.finding.filter,
      writer: format.format.writer(
        OutputFormat.Options(
          offsets: format.offsets, usesColor: output.usesColor(on: sink),
          isSingle: input.isSingleDocument(texts.paths))))
    let pipeline = Pipeline(
      inputs: InputQueue(paths: texts.orStandardInput, format: input.input.format),
      worker: worker, jobs: input.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let progress = Progress(isShown: output.showsProgress, paths: texts.paths)
    try await Interruptible.run(
      pipeline, into: ExtractionSink(output: sink, writer: worker.writer, progress: progress))
  }
}
