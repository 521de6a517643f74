/// The style sheet of the page.
///
/// Colour is never the only sign: the kind of a quotation is its underline, the speaker its number.
/// The text keeps its own colour on a pale tint, so its contrast does not depend on the palette;
/// the underlines have at least 3:1 against the page in both modes (WCAG 2.2, 1.4.11).
package enum HTMLPageStyle {
  /// The whole of it.
  static var css: String { base + own }

  /// What all pages share: colours, type, marked text (`q`) and what is said of it (`tip`).
  package static let base = """

    :root { color-scheme: light dark; --page: #fdfcfa; --ink: #1d1d1f; --soft: #66615a;
      --line: #e3ded6; --card: #fff; --none: #75706a;
      --k0: #0b6bb5; --k1: #b4500a; --k2: #0a7f5a; --k3: #a3327d; --k4: #7a6a00;
      --k5: #5b4bc4; --k6: #b3263b; --k7: #007a8a; --k8: #5f7a12; --k9: #8a5a3c; }
    @media (prefers-color-scheme: dark) { :root { --page: #16171a; --ink: #e6e4e0;
      --soft: #a29d95; --line: #33353a; --card: #202226; --none: #97928b;
      --k0: #6cb4f0; --k1: #f0a060; --k2: #58c79b; --k3: #e58bc6; --k4: #d6c14a;
      --k5: #a79bf5; --k6: #f38b98; --k7: #52c5d6; --k8: #afcb5a; --k9: #d3a585; } }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Noto Serif", Georgia, serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
    .facts { margin: .35rem 0 0; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
    mark { color: inherit; background: none; }
    .q { position: relative; scroll-margin: 30vh; padding: .08em 0; border-radius: 2px;
      background: color-mix(in srgb, var(--c) 13%, transparent);
      text-decoration: underline 2px var(--c); text-underline-offset: .28em;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .q.mixed { text-decoration-style: dashed; }
    .q.indirect { text-decoration-style: dotted; }
    .q:hover, .q:focus { background: color-mix(in srgb, var(--c) 26%, transparent);
      outline: none; }
    .q:focus-visible, .q:target { outline: 2px solid var(--c); outline-offset: 1px; }
    .n::after { content: "\\2060" attr(data-n); margin-left: .2em; color: var(--c);
      font: 600 .65em/1 system-ui, sans-serif; vertical-align: super; }
    .tip { display: none; position: fixed; z-index: 2; left: 50%; bottom: 1.25rem;
      transform: translateX(-50%); width: max-content; max-width: min(34rem, 100vw - 2rem);
      padding: .6rem .9rem; background: var(--card); color: var(--ink);
      border: 1px solid var(--line); border-left: 4px solid var(--c, var(--none));
      border-radius: 6px; box-shadow: 0 6px 24px rgb(0 0 0 / .18); font-size: .875rem;
      line-height: 1.5; text-align: start; white-space: normal; user-select: none;
      -webkit-user-select: none; }
    .legend { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; justify-content: center;
      padding: 1.25rem 1.5rem 5rem; border-top: 1px solid var(--line); color: var(--soft);
      font-size: .8125rem; }
    .facts, .legend, .tip { font-family: system-ui, "Noto Sans", sans-serif; }
    .q:hover > .tip, .q:focus > .tip { display: block; }
    .q:has(.q:hover) > .tip { display: none; }

    """

  private static let own = """

    .c0 { --c: var(--k0); } .c1 { --c: var(--k1); } .c2 { --c: var(--k2); }
    .c3 { --c: var(--k3); } .c4 { --c: var(--k4); } .c5 { --c: var(--k5); }
    .c6 { --c: var(--k6); } .c7 { --c: var(--k7); } .c8 { --c: var(--k8); }
    .c9 { --c: var(--k9); } .none { --c: var(--none); }
    .doc { display: grid; grid-template-columns: minmax(0, 42rem) minmax(15rem, 20rem);
      column-gap: 3.5rem; justify-content: center; padding: 2.5rem 1.5rem 3rem; }
    .doc + .doc { border-top: 1px solid var(--line); }
    .doc > header { grid-column: 1 / -1; margin-bottom: 1rem; }
    nav { font-family: system-ui, "Noto Sans", sans-serif; }
    article { grid-column: 1; grid-row: 2; min-width: 0; }
    article p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
    .cue { border-bottom: 1px solid var(--soft); }
    .non { position: relative; text-decoration: underline wavy 1px var(--none);
      text-underline-offset: .28em; }
    .non:hover > .tip, .non:focus > .tip { display: block; }
    .only mark.q:not(.on) { background: none; text-decoration-color: transparent; }
    .only mark.q:not(.on) .n { display: none; }
    nav { grid-column: 2; grid-row: 2; align-self: start; position: sticky; top: 1rem;
      max-height: calc(100vh - 2rem); overflow: auto; font-size: .9375rem; line-height: 1.4; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav > ul > li { border-top: 1px solid var(--line); }
    nav > ul > li:first-child { border-top: 0; }
    summary { display: flex; gap: .65rem; align-items: baseline; padding: .5rem .25rem;
      cursor: pointer; list-style: none; border-radius: 4px; }
    summary::-webkit-details-marker { display: none; }
    summary:hover { background: color-mix(in srgb, var(--c) 10%, transparent); }
    .dot { flex: none; min-width: 1.5rem; height: 1.5rem; padding: 0 .3rem; border-radius: .75rem;
      background: var(--c); color: var(--page); font: 600 .8rem/1.5rem system-ui, sans-serif;
      text-align: center; }
    .who { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .who b { font-weight: 600; }
    .who small { display: block; color: var(--soft); font-size: .8125rem; }
    .count { color: var(--soft); font-variant-numeric: tabular-nums; }
    .count::after { content: " ›"; }
    details[open] .count::after { content: " ⌄"; }
    nav ol { margin: 0; padding: 0 0 .75rem 2.4rem; list-style: none; }
    nav ol a { display: block; padding: .2rem 0 .2rem .6rem; color: var(--ink);
      border-left: 2px solid var(--c); text-decoration: none; overflow-wrap: anywhere;
      font-size: .875rem; margin-top: .35rem; }
    nav ol a:hover { background: color-mix(in srgb, var(--c) 10%, transparent); }
    button { margin: 0 0 .25rem 2.4rem; padding: .2rem .7rem; border-radius: 1rem; color: inherit;
      border: 1px solid var(--c); background: none; font: inherit; font-size: .8125rem;
      cursor: pointer; }
    button[aria-pressed="true"] { background: var(--c); color: var(--page); }
    @media (max-width: 52rem) {
      .doc { display: block; padding: 1.5rem 1.1rem 2rem; }
      nav { position: static; max-height: none; margin-bottom: 1.5rem;
        border-bottom: 1px solid var(--line); }
    }
    @media print { nav, .legend, .n { display: none; } .doc { display: block; } }


    """
}
