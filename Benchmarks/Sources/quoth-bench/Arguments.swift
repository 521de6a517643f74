import Quoth

/// What was asked for on the command line.
struct Arguments {
  static let usage = """
    usage: quoth-bench [--level LEVEL] [--sizes MB,MB,…] [--runs N] [--tasks N] [PATH…]

    Measures how fast quotations are found. Without a path: in generated news, one document of each
    size (default 1,2,5,10,20 MB), which shows whether time grows with length alone. With paths: in
    text files, a document each, and in .jsonl files with a document {"text": …} a line.

      --level    standard or rules (default standard)
      --sizes    sizes of the generated documents in MB (million bytes)
      --runs     how often each is read; the best time counts (default 3)
      --tasks    how many tasks share the extractor when there are many documents (default: cores)
    """

  var paths: [String] = []
  var level = QuoteExtractor.Level.standard
  var sizes: [Double] = [1, 2, 5, 10, 20]
  var runs = 3
  var tasks: Int?

  /// The arguments, or `nil` if they make no sense.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        paths.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch argument {
      case "--level":
        guard let named = QuoteExtractor.Level(rawValue: value) else { return nil }
        level = named
      case "--sizes":
        sizes = value.split(separator: ",").compactMap { Double($0) }
        if sizes.isEmpty || sizes.contains(where: { $0 <= 0 }) { return nil }
      case "--runs":
        guard let number = Int(value), number > 0 else { return nil }
        runs = number
      case "--tasks":
        guard let number = Int(value), number > 0 else { return nil }
        tasks = number
      default: return nil
      }
    }
  }
}
