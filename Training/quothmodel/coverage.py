"""Says which share of the gold speech cues has a candidate window, and which words are missing.

usage: python -m quothmodel.coverage FEATURES GOLD
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .data import Article, load
from .labels import is_speech, project


@dataclass
class Coverage:
    cues: int = 0
    found: int = 0
    windows: int = 0
    tokens: int = 0
    window_tokens: int = 0
    #: Of the content's tokens of quotations that have a window, how many lie within its outermost tokens.
    content: int = 0
    content_seen: int = 0
    sources: int = 0
    sources_seen: int = 0


def measure(articles: Sequence[Article]) -> tuple[Coverage, Counter[str]]:
    """The coverage, and the texts of gold cues without a candidate with their counts."""
    total, missing = Coverage(), Counter[str]()
    for article in articles:
        document = article.document
        total.windows += len(document.windows)
        total.tokens += len(document.offsets)
        total.window_tokens += sum(len(w.tokens) for w in document.windows)
        projection = project(document, article.gold, {})
        for quote, index in zip(projection.speech, projection.window_of):
            total.cues += 1
            if index is None:
                missing[" … ".join(article.text[s:e] for s, e in quote["cue"]).lower()] += 1
                continue
            total.found += 1
            tokens = document.windows[index].tokens
            low, high = int(tokens[0]), int(tokens[-1]) + 1
            for start, end in quote["content"]:
                first, last = document.tokens_in(start, end)
                total.content += last - first
                total.content_seen += max(0, min(last, high) - max(first, low))
            spans = (quote.get("speaker") or {}).get("spans") or []
            total.sources += bool(spans)
            total.sources_seen += any(
                (lambda r: low <= r[0] and r[1] <= high)(document.tokens_in(*span)) for span in spans
            )
    return total, missing


def main(arguments: Sequence[str]) -> None:
    total, missing = measure(load([(Path(arguments[0]), Path(arguments[1]))]))
    print(f"{total.found} of {total.cues} speech cues have a window ({total.found / max(1, total.cues):.1%})")
    print(f"a window for every {total.tokens / max(1, total.windows):.1f} tokens, "
          f"{total.window_tokens / max(1, total.windows):.1f} tokens long")
    print(f"content within its window {total.content_seen / max(1, total.content):.1%}, "
          f"source {total.sources_seen / max(1, total.sources):.1%}")
    for cue, count in missing.most_common():
        print(f"{count:6d}  {cue}")


if __name__ == "__main__":
    main(sys.argv[1:])
