/// What stands around the content of every page: the head with its style sheet, and the script at the
/// end.
///
/// A strict Content Security Policy admits the style sheet and the script by their hashes and nothing
/// else, so that nothing in a text could run even if it reached the page unescaped.
package struct HTMLFrame {
  /// The title of the page.
  package var title: String
  /// The style sheet.
  package var sheet: String
  /// Rules added to the style sheet.
  package var style: String
  /// What runs in the page.
  package var script: String
  /// Whether the script may load others, which are trusted as it is.
  package var loadsScripts: Bool

  /// Makes a frame.
  package init(
    title: String, sheet: String = HTMLPageStyle.css, style: String = "", script: String = "",
    loadsScripts: Bool = false
  ) {
    self.title = title
    self.sheet = sheet
    self.style = style
    self.script = script
    self.loadsScripts = loadsScripts
  }

  /// What comes before the content.
  package var opening: [UInt8] {
    let css = sheet + style
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(Array(css.utf8)))'; script-src "
      + (script.isEmpty ? "'none'" : "'sha256-\(SHA256.base64(Array(script.utf8)))'")
      + (loadsScripts ? " 'strict-dynamic'" : "") + "; base-uri 'none'; form-action 'none'"
    var output: [UInt8] = []
    output.append(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Quoth">
      <title>
      """)
    output.append(xml: title)
    output.append("</title>\n<style>\(css)</style>\n</head>\n<body>\n")
    return output
  }

  /// What comes after the content.
  package var closing: [UInt8] {
    let script = script.isEmpty ? "" : "<script>\(script)</script>\n"
    return Array((script + "</body>\n</html>\n").utf8)
  }
}
