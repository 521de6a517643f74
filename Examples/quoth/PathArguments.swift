import ArgumentParser

/// What is read.
struct PathArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders to read; '-', or nothing at all, is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  /// The paths, of which `-` is standard input.
  var orStandardInput: [String] { paths.isEmpty ? ["-"] : paths }
}
