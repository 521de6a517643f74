/// What the pages of a report add to the style sheet of `quoth extract --format html`.
enum SiteStyle {
  static let css = """

    .site { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
    header.site { padding-bottom: 0; max-width: 66rem; }
    .site h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
    .site a { color: inherit; text-decoration: underline 1px var(--soft);
      text-underline-offset: .2em; overflow-wrap: anywhere; }
    .site a:hover { text-decoration-color: currentcolor; }
    .home, .people, .pager, .list, .said, .from, .count, search { font-family: system-ui,
      "Noto Sans", sans-serif; }
    .home { margin: 0 0 1rem; font-size: .9rem; }
    .people { display: flex; flex-wrap: wrap; gap: .4rem 1rem; font-size: .9rem; }
    .pager { display: flex; gap: 1rem; justify-content: space-between; font-size: .9rem; }
    .list { list-style: none; margin: 0; padding: 0; columns: 18rem 2; column-gap: 2rem; }
    .list li { break-inside: avoid; padding: .3rem 0; line-height: 1.4; }
    .list .count, .quotes + .count { color: var(--soft); font-size: .8125rem; }
    .list .count { margin-left: .5rem; font-variant-numeric: tabular-nums; }
    .site .count::after { content: none; }
    .list small { display: block; color: var(--soft); font-size: .8125rem;
      overflow-wrap: anywhere; }
    .quotes { list-style: none; margin: 1rem 0 0; padding: 0; }
    .quotes li { padding: .75rem 0; border-top: 1px solid var(--line); }
    .quotes blockquote { margin: .15rem 0; overflow-wrap: anywhere; }
    .quotes mark { background: color-mix(in srgb, var(--k4) 30%, transparent); border-radius: 2px; }
    .said { margin: 0; font-size: .9rem; font-weight: 600; overflow-wrap: anywhere; }
    .from, .quotes .count, .context { margin: 0; color: var(--soft); font-size: .8125rem;
      overflow-wrap: anywhere; }
    .quotes > .count, .quotes > .context { padding-bottom: .75rem; }
    search { display: block; margin: 1.5rem 0; }
    search label { display: block; font-size: .9rem; margin-bottom: .3rem; }
    search input { width: 100%; padding: .6rem .8rem; font: inherit; font-size: 1rem;
      color: inherit; background: var(--card); border: 1px solid var(--soft);
      border-radius: 6px; }

    """
}
