import Quoth
import Testing

/// Right-to-left text, mixed directions, and scripts without spaces or capitals.
struct HostileScriptTests {
  @Test(
    arguments: [
      "قال الوزير: «سنبدأ المحادثات غدًا»، وأضاف أن \"الوقت قصير\".",
      "وقالت ليلى حداد: “لن ننتظر”.\n\n“نحن جاهزون”، قال المتحدث.",
      "\"נתחיל מחר\", אמרה שרה כהן. „אין זמן”, הוסיפה היא.",
      "השר אמר: ״לא נחכה״, ומנכ״ל צה״ל הגיב.",
      "Ida Falk said: “قال لي: «نعم»” and left for תל אביב.",
      "「行きます」と田中さんは言った。『はい』「『え』」",
      "他说：“我们明天开始。”“好，”她说。",
      "«Мы готовы», — сказал Иванов. „Да“, ответил он.",
      "– Vi drar, sa Ida Falk. – Nå.",
      "»Wir gehen«, sagte sie. ‚Ja‘, „Nein“.",
    ])
  func otherScripts(text: String) {
    extractChecked(text)
    extractChecked(String(text.reversed()))
    extractChecked(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
    extractChecked(String(repeating: text + "\n", count: 40), twice: false)
  }

  @Test(
    arguments: [
      "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
      "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ])
  func directionControls(control: String) {
    extractChecked("\(control)“Go,”\(control) said \(control)Ida Falk\(control). “\(control)Now.”")
    extractChecked("Ida\(control) Falk sa\(control)id: “Go\(control).\(control)”")
    extractChecked(String(repeating: control, count: 5_000) + "“Go,” he said.")
    let text = String(decoding: SeedTexts.all[1], as: UTF8.self)
    extractChecked(text.split(separator: " ").joined(separator: " \(control)"))
  }
}
