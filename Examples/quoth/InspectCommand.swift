import ArgumentParser
import Foundation
import Quoth

/// Shows what the stages make of a text; for those who work on Quoth.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what each stage makes of a text.",
    discussion: """
      EXAMPLE
        quoth inspect '“Go,” said Ida Falk, a doctor.'
      """,
    shouldDisplay: false)

  @Argument(help: "The texts; - for standard input.")
  var texts: [String]

  @Flag(help: "Show the names alone.")
  var names = false

  func run() throws {
    let extractor = QuoteExtractor(options: .init(keepsNonquotations: true, explains: true))
    for argument in texts {
      let text =
        argument == "-"
        ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : argument
      if names {
        print(extractor.namesDump(text))
        continue
      }
      print("sentences\n" + extractor.segmentationDump(text))
      print("marks\n" + extractor.marksDump(text))
      print("chunks\n" + extractor.chunksDump(text))
      print("names\n" + extractor.namesDump(text))
      print("mentions\n" + extractor.mentionsDump(text))
      print("windows\n" + extractor.windowsDump(text))
      let extraction = extractor.extract(from: text)
      for quote in extraction.quotes {
        print("\(quote.kind) \(quote.speaker?.name ?? "–"): \(quote.text)")
        for reason in quote.reasons { print("  " + reason) }
      }
      for other in extraction.nonquotations { print("\(other.kind): \(other.text)") }
    }
  }
}
