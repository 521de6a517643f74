"""From the network's scores to quotations: the reference for what the library does.

For each window: the best allowed labels, and how sure the network is that the word is a cue at all. Then, over
the document: quoted spans go whole to the quotation that holds most of them, of two quotations of the same
words the surer stays, and quoted sentences that nobody claimed go to who spoke just before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .features import CLOSING, FLAGS, MARK, OPENING, OUTSIDE, PARAGRAPH_START, SENTENCE_START, Document, Window
from .labels import B_CONTENT, B_CUE, B_SOURCE, O
from .viterbi import runs

Span = tuple[int, int]


@dataclass(frozen=True)
class Settings:
    #: A candidate is dropped whose probability of being a cue is lower.
    cue: float = 0.5
    #: Content and source that were not decoded are read off the marginals where one exceeds this.
    least_content: float = 0.4
    least_source: float = 0.1
    #: … with the neighbours that reach this share of the greatest.
    share: float = 0.5
    #: Words that a quoted span needs, to be snapped to, and to be offered unclaimed.
    snapped_words: int = 4
    floating_words: int = 6
    #: A gap of fewer tokens inside a sentence is filled, when neither cue nor source stands in it.
    gap: int = 25
    #: Of two quotations the surer stays when they share more than this of the other's words.
    overlap: float = 0.5
    floating_confidence: float = 0.4
    #: Quotations are dropped that are less likely right than this, once confidence is calibrated.
    least_confidence: float = 0.55
    #: How many paragraphs on a quoted sentence may go on what was said.
    floating_reach: int = 1


@dataclass
class Item:
    """A quotation in tokens of its document."""

    cue: Span
    content: list[Span]
    source: Span | None
    #: The probability that the candidate is a cue, and the mean one of the content's words.
    cue_probability: float
    content_probability: float
    window: Window | None = None
    confidence: float = 0.0


@dataclass
class Layout:
    """What the decoder needs to know of a document's tokens."""

    words: np.ndarray
    quoted: list[Span]
    inside: np.ndarray
    sentence: np.ndarray
    paragraph: np.ndarray


def layout(document: Document, text: str) -> Layout:
    words = np.array([text[s:s + 1].isalnum() for s, _ in document.offsets], bool)
    flags = document.columns[:, FLAGS]
    paragraph_starts = flags & PARAGRAPH_START > 0
    sentence_starts = paragraph_starts | (flags & SENTENCE_START > 0)
    marks = document.columns[:, MARK]
    return Layout(
        words, quoted_spans(marks, paragraph_starts), marks != OUTSIDE, np.cumsum(sentence_starts),
        np.cumsum(paragraph_starts),
    )


def quoted_spans(marks: np.ndarray, paragraph_starts: np.ndarray) -> list[Span]:
    """The quoted spans with their marks; one that runs over paragraphs is a span in each."""
    result: list[Span] = []
    begin: int | None = None
    for token, mark in enumerate(marks):
        previous = marks[token - 1] if token else OUTSIDE
        ends = mark == OUTSIDE or (mark == OPENING and previous != OPENING) or paragraph_starts[token]
        if previous == CLOSING and mark != CLOSING:
            ends = True
        if begin is not None and ends:
            result.append((begin, token))
            begin = None
        if begin is None and mark != OUTSIDE:
            begin = token
    if begin is not None:
        result.append((begin, len(marks)))
    return result


def read_window(
    window: Window, labels: np.ndarray, probabilities: np.ndarray, place: Layout, settings: Settings
) -> Item | None:
    """The quotation that a window's labels tell of, if its candidate is a cue."""
    at = window.cue_position
    cue_probability = float(1 - probabilities[at, O])
    if cue_probability < settings.cue:
        return None
    content_at = probabilities[:, B_CONTENT] + probabilities[:, B_CONTENT + 1]
    source_at = probabilities[:, B_SOURCE] + probabilities[:, B_SOURCE + 1]
    content = runs(labels, B_CONTENT)
    if not content:
        if content_at.max() < settings.least_content:
            return None
        content = _above(content_at, settings.share * content_at.max())
    content_probability = float(np.concatenate([content_at[a:b] for a, b in content]).mean())
    sources = runs(labels, B_SOURCE)
    if not sources and source_at.max() > settings.least_source:
        peak = int(source_at.argmax())
        level = settings.share * source_at[peak]
        sources = [next(r for r in _above(source_at, level) if r[0] <= peak < r[1])]
    source = min(sources, key=lambda r: min(abs(r[0] - at), abs(r[1] - 1 - at)), default=None)
    cues = [r for r in runs(labels, B_CUE) if r[0] <= at < r[1]] or [(at, at + 1)]

    def tokens(span: Span) -> Span:
        return int(window.tokens[span[0]]), int(window.tokens[span[1] - 1]) + 1

    item = Item(
        tokens(cues[0]), sorted(map(tokens, content)), tokens(source) if source else None, cue_probability,
        content_probability, window,
    )
    item.content = filled(item, window.cue, place, settings)
    return item


def _above(values: np.ndarray, level: float) -> list[Span]:
    marks = np.diff(np.concatenate([[0], (values > level).astype(np.int8), [0]]))
    return [(int(a), int(b)) for a, b in zip(np.flatnonzero(marks == 1), np.flatnonzero(marks == -1))]


def filled(item: Item, cue: int, place: Layout, settings: Settings) -> list[Span]:
    """The content with small gaps inside a sentence closed."""
    result: list[Span] = []
    for span in sorted(item.content):
        if result:
            low, high = result[-1][1], span[0]
            alone = not (low <= cue < high) and not (item.source and low <= item.source[0] < high)
            same = place.sentence[low - 1] == place.sentence[span[0]] and (low > cue) == (span[0] > cue)
            if alone and same and high - low < settings.gap:
                result[-1] = (result[-1][0], span[1])
                continue
        result.append(span)
    return result


def snap(items: list[Item], place: Layout, settings: Settings) -> None:
    """Gives each quoted span whole to the quotation that holds most of its words that it could see."""
    for span in place.quoted:
        if place.words[span[0] : span[1]].sum() < settings.snapped_words:
            continue
        best: Item | None = None
        held = 0
        for item in items:
            assert item.window is not None
            common = sum(_shared(span, part) for part in item.content)
            if common > held and not span[0] <= item.window.cue < span[1]:
                best, held = item, common
        if best is None:
            continue
        assert best.window is not None
        low, high = int(best.window.tokens[0]), int(best.window.tokens[-1]) + 1
        if held >= 0.5 * _shared(span, (low, high)):
            touching = [p for p in best.content if _shared(span, p)]
            joined = min([span[0]] + [p[0] for p in touching]), max([span[1]] + [p[1] for p in touching])
            best.content = sorted([p for p in best.content if p not in touching] + [joined])


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def joined(content: Sequence[Span], place: Layout) -> list[Span]:
    """Fragments that only marks and punctuation part are one."""
    result: list[Span] = []
    for span in sorted(content):
        if result and not place.words[result[-1][1] : span[0]].any():
            result[-1] = result[-1][0], max(result[-1][1], span[1])
        else:
            result.append(span)
    return result


def settle(items: Sequence[Item], settings: Settings) -> list[Item]:
    """Of quotations of the same words the surest; one may stand inside a much longer one."""
    kept: list[Item] = []
    owner: dict[int, int] = {}
    for item in sorted(items, key=lambda i: -i.cue_probability):
        tokens = [t for a, b in item.content for t in range(a, b)]
        owners = [owner[t] for t in tokens if t in owner]
        if len(owners) > settings.overlap * len(tokens):
            other = max(set(owners), key=owners.count)
            if len(owners) > settings.overlap * sum(b - a for a, b in kept[other].content):
                continue
        for token in tokens:
            owner.setdefault(token, len(kept))
        kept.append(item)
    return sorted(kept, key=lambda i: i.cue)


def float_unclaimed(items: list[Item], place: Layout, settings: Settings) -> list[Item]:
    """Quoted sentences that nobody claimed: they go on what was said just before, if anything was."""
    claimed = np.zeros(len(place.words), bool)
    for item in items:
        for a, b in item.content:
            claimed[a:b] = True
    result = list(items)
    for a, b in place.quoted:
        if place.words[a:b].sum() < settings.floating_words or claimed[a:b].any():
            continue
        begin = int(np.searchsorted(place.sentence, place.sentence[a]))
        if place.words[begin:a].any():
            continue
        before = [i for i in result if i.window is not None and i.window.cue < a]
        if not before:
            continue
        last = before[-1]
        assert last.window is not None
        if place.paragraph[last.window.cue] == place.paragraph[a]:
            last.content = sorted(last.content + [(a, b)])
        elif place.paragraph[a] - place.paragraph[max(y for _, y in last.content) - 1] <= settings.floating_reach:
            result.append(Item((a, a), [(a, b)], last.source, settings.floating_confidence, 1.0))
    return result


def assemble(
    document: Document, text: str, labels: Sequence[np.ndarray], probabilities: Sequence[np.ndarray],
    windows: Sequence[Window], settings: Settings = Settings(), floating: bool = True,
) -> list[Item]:
    """The quotations of a document from its windows' labels and probabilities [places, labels]."""
    place = layout(document, text)
    found = [
        read_window(window, l, p, place, settings) for window, l, p in zip(windows, labels, probabilities)
    ]
    items = [item for item in found if item]
    snap(items, place, settings)
    for item in items:
        item.content = joined(item.content, place)
    items = settle(items, settings)
    return float_unclaimed(items, place, settings) if floating else items


def kind(item: Item, place: Layout) -> str:
    words = [t for a, b in item.content for t in range(a, b) if place.words[t]]
    quoted = sum(bool(place.inside[t]) for t in words)
    if words and quoted == len(words):
        return "direct"
    return "mixed" if quoted >= 2 else "indirect"


def system_line(document: Document, text: str, items: Sequence[Item]) -> dict:
    """A line of a system file, in the shape of the gold."""
    place = layout(document, text)

    def characters(span: Span) -> list[int]:
        return [int(document.offsets[span[0], 0]), int(document.offsets[span[1] - 1, 1])]

    quotes = []
    for item in items:
        quote = {
            "kind": kind(item, place),
            "content": [characters(s) for s in item.content],
            "cue": [characters(item.cue)] if item.cue[0] < item.cue[1] else [],
            "confidence": round(item.confidence, 4),
        }
        if item.source:
            start, end = characters(item.source)
            quote["speaker"] = {"spans": [[start, end]], "text": text[start:end]}
        quotes.append(quote)
    return {"id": document.id, "quotes": quotes}
