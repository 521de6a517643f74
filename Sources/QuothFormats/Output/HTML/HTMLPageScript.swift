/// The script of the page. It only adds what cannot be had without: singling out a speaker.
package enum HTMLPageScript {
  package static let javaScript = """

    document.querySelectorAll("button[data-only]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var doc = button.closest(".doc");
        var on = button.getAttribute("aria-pressed") !== "true";
        doc.querySelectorAll("button[data-only]").forEach(function (other) {
          other.setAttribute("aria-pressed", "false");
        });
        button.setAttribute("aria-pressed", on ? "true" : "false");
        doc.classList.toggle("only", on);
        doc.querySelectorAll("mark.q").forEach(function (mark) {
          mark.classList.toggle("on", on && mark.dataset.speaker === button.dataset.only);
        });
      });
    });

    """
}
