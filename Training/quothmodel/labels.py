"""Projects gold quotations onto windows: the labels that the network learns, and where it learns nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .features import Document, Window

LABELS = ("O", "B-CONTENT", "I-CONTENT", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE")
O, B_CONTENT, I_CONTENT, B_SOURCE, I_SOURCE, B_CUE, I_CUE = range(len(LABELS))

#: How the windows are treated whose candidate is a gold cue, but of thought or action and not of speech.
NEGATIVE, SKIP = "negative", "skip"


@dataclass(frozen=True)
class Projection:
    """For every window of a document its labels, or None where it has no part in the loss."""

    labels: list[np.ndarray | None]
    #: For every gold quotation of speech the index of its window, or None where no candidate lies in its cue.
    window_of: list[int | None]
    #: The gold quotations of speech, in the order of `window_of`.
    speech: list[dict]


def is_speech(quote: dict) -> bool:
    return bool(quote.get("extra", {}).get("speech_cue", True)) and bool(quote.get("cue"))


def cue_shares(documents: Iterable[tuple[Document, dict]]) -> dict[str, float]:
    """For every word that is a candidate somewhere, how often it then lies in a gold cue of speech."""
    seen: Counter[str] = Counter()
    cues: Counter[str] = Counter()
    for document, gold in documents:
        spans = [span for quote in gold["quotes"] if is_speech(quote) for span in quote["cue"]]
        for window in document.windows:
            word = word_at(document, gold["text"], window.cue)
            seen[word] += 1
            cues[word] += any(_inside(document, window.cue, span) for span in spans)
    return {word: (cues[word] + 0.5) / (count + 5) for word, count in seen.items()}


def word_at(document: Document, text: str, token: int) -> str:
    start, end = document.offsets[token]
    return text[start:end].lower()


def _inside(document: Document, token: int, span: list[int]) -> bool:
    start, end = document.offsets[token]
    return bool(start < span[1] and span[0] < end)


def project(
    document: Document, gold: dict, shares: dict[str, float], others: str = SKIP, rivals: str = SKIP
) -> Projection:
    """Labels for the windows of a document.

    A quotation goes to one window: of the candidates in its cue to a verb, and among those to the one most
    often a cue. `rivals` says what becomes of the other candidates in its cue, `others` of those in cues of
    thought and action.
    """
    text, windows = gold["text"], document.windows
    labels: list[np.ndarray | None] = [np.zeros(len(w.tokens), np.int64) for w in windows]
    taken: dict[int, list[dict]] = {}
    speech, window_of = [], []
    untaught: set[int] = set()
    for quote in gold["quotes"]:
        inside = [
            i for i, w in enumerate(windows) if any(_inside(document, w.cue, s) for s in quote.get("cue") or [])
        ]
        if not is_speech(quote):
            if others == SKIP:
                untaught.update(inside)
            continue
        best = max(
            inside,
            key=lambda i: (windows[i].kind == 0, shares.get(word_at(document, text, windows[i].cue), 0.0)),
            default=None,
        )
        speech.append(quote)
        window_of.append(best)
        if best is not None:
            taken.setdefault(best, []).append(quote)
        if rivals == SKIP:
            untaught.update(inside)
    for index in untaught - taken.keys():
        labels[index] = None
    for index, quotes in taken.items():
        labels[index] = label(document, windows[index], quotes)
    return Projection(labels, window_of, speech)


def label(document: Document, window: Window, quotes: list[dict]) -> np.ndarray:
    """The labels of a window for the quotations that share its cue; what comes first keeps its words."""
    result = np.zeros(len(window.tokens), np.int64)
    for quote in quotes:
        speaker = quote.get("speaker") or {}
        for begin, spans in (
            (B_CUE, quote.get("cue")), (B_SOURCE, speaker.get("spans")), (B_CONTENT, quote["content"]),
        ):
            for start, end in spans or []:
                first, last = document.tokens_in(start, end)
                inside = np.flatnonzero((window.tokens >= first) & (window.tokens < last) & (result == O))
                previous = None
                for position in inside:
                    result[position] = begin if previous != position - 1 else begin + 1
                    previous = position
    return result
