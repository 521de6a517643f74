/// The head that all pages have.
package enum HTMLPage {
  /// Everything up to the start of the body.
  ///
  /// The Content Security Policy admits the style sheet and the script by their hashes and nothing
  /// else, neither from the network nor from the page.
  ///
  /// - Parameter script: The script that the body ends with, if any.
  package static func opening(title: String, css: String, script: String? = nil) -> [UInt8] {
    let source = script.map { "'sha256-\(SHA256.base64(Array($0.utf8)))'" } ?? "'none'"
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(Array(css.utf8)))'; "
      + "script-src \(source); base-uri 'none'; form-action 'none'"
    return Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Quoth">
      <title>\(title)</title>
      <style>\(css)</style>
      </head>
      <body>

      """.utf8)
  }
}
