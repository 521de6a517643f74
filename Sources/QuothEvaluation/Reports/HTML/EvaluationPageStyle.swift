/// What the page of an evaluation adds to the style sheet of all pages.
///
/// Colour is never the only sign: every difference is a line of its own and has a label.
enum EvaluationPageStyle {
  static let css = """

    .right { --c: var(--k2); } .edges { --c: var(--k0); } .missed { --c: var(--k6); }
    .false { --c: var(--k1); } .aside { --c: var(--none); }
    .q.right { background: none; }
    .q.edges { text-decoration-style: dashed; } .q.missed { text-decoration-style: double; }
    .q.false { text-decoration-style: wavy; text-decoration-thickness: 1px; }
    .q.aside { background: none; text-decoration-style: dotted; }
    .surplus { background: color-mix(in srgb, var(--c) 32%, transparent); }
    .n::after { white-space: normal; }
    .speaker .n::after, .legend .n::after, .chip.speaker { color: var(--k3); }
    .top { max-width: 84rem; margin: 0 auto; padding: 2rem 1.5rem 0; }
    small { color: var(--soft); font: .8rem system-ui, "Noto Sans", sans-serif; }
    .warning { color: var(--k6); }
    .tables { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 1rem; }
    table { border-collapse: collapse; font: .875rem/1.5 system-ui, "Noto Sans", sans-serif;
      font-variant-numeric: tabular-nums; align-self: start; }
    th, td { padding: .15rem .6rem; text-align: right; border-top: 1px solid var(--line);
      font-weight: 400; }
    tr:first-child th { color: var(--soft); border-top: 0; }
    th:first-child { text-align: left; padding-left: 0; overflow-wrap: anywhere; }
    .filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap;
      gap: .3rem 1.25rem; justify-content: center; margin-top: 1.5rem; padding: .6rem 1.5rem;
      background: var(--page); border-block: 1px solid var(--line);
      font: .875rem/1.5 system-ui, "Noto Sans", sans-serif; }
    .filters b { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
    .filters input { accent-color: var(--k0); margin: 0 .2rem 0 0; }
    .doc { max-width: 84rem; margin: 0 auto; padding: 2rem 1.5rem 1.5rem;
      scroll-margin-top: 2rem; }
    .doc + .doc { border-top: 1px solid var(--line); }
    h2 { font-size: 1.15rem; margin: 0; overflow-wrap: anywhere; }
    .doc .facts { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin-bottom: .75rem; }
    .chip { color: var(--c); }
    .row { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3rem; }
    .row p { margin: 0 0 1em; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .row p.system { border-left: 1px solid var(--line); padding-left: 1.5rem; }
    .names { color: var(--soft);
      font: .8rem system-ui, "Noto Sans", sans-serif; }
    .names p + p { padding-left: calc(1.5rem + 1px); }
    .plain p { color: var(--soft); }
    .legend { padding-bottom: 7rem; }
    body:has(#show-any:checked) .doc:not(.has-any),
    body:has(#show-missed:checked) .doc:not(.has-missed),
    body:has(#show-false:checked) .doc:not(.has-false),
    body:has(#show-speaker:checked) .doc:not(.has-speaker),
    body:has(#show-edges:checked) .doc:not(.has-edges),
    body:has(#only:checked) .row:not(.differs):not(.names) { display: none; }
    @media (max-width: 52rem) {
      .top { padding: 1.25rem 1.1rem 0; } .doc { padding: 1.5rem 1.1rem 1rem; }
      .tables { gap: 1rem; } .tables th, .tables td { padding-inline: .35rem; }
      .filters { position: static; justify-content: start; padding-inline: 1.1rem; }
      .row { display: block; } .names, .row:not(.differs) .system { display: none; }
      .differs p { padding-left: .9rem; border-left: 3px solid var(--line); }
      .row p.system { padding-left: .9rem; border-left: 3px solid var(--soft); }
      .differs p::before { display: block; color: var(--soft);
        font: .75rem/1.5 system-ui, "Noto Sans", sans-serif; }
      .differs .gold::before { content: "gold"; }
      .differs .system::before { content: "system"; }
    }
    @media print { .filters, .legend, .tip { display: none; } }

    """
}
