"""Reads what `quoth features` writes: a document's tokens, each as a handful of integers, and its windows.

Every feature is computed in Swift, so that the network sees the same integers here and in the library.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

#: The features of a token that are looked up in a table of their own, with the number of their values.
COLUMNS: dict[str, int] = {
    "word": 32768,
    "prefix": 4096,
    "suffix": 4096,
    "shape": 24,
    "chunk": 48,
    "mark": 4,
    "flags": 16,
}
CLASS_BITS = 64
SENTENCES = 3
KINDS = 4

MARK = list(COLUMNS).index("mark")
FLAGS = list(COLUMNS).index("flags")

OUTSIDE, OPENING, INSIDE, CLOSING = range(4)
PARAGRAPH_START, SENTENCE_START, SPACE_BEFORE, LINE_START = 1, 2, 4, 8


class FeatureError(ValueError):
    """A line that is not what `quoth features` writes."""


@dataclass(frozen=True)
class Window:
    """A candidate cue and the tokens near it, by their index in the document."""

    cue: int
    kind: int
    tokens: np.ndarray
    sentence: np.ndarray
    source: tuple[int, int] | None = None

    @property
    def cue_position(self) -> int:
        """Where in `tokens` the cue stands."""
        return int(np.searchsorted(self.tokens, self.cue))


@dataclass(frozen=True)
class Document:
    """`offsets` is [n, 2] in code points, `columns` [n, 7] in the order of COLUMNS, `classes` [n, 64] of 0 and 1."""

    id: str
    offsets: np.ndarray
    columns: np.ndarray
    classes: np.ndarray
    windows: list[Window]
    #: The tokens as they are written, which only a teacher with word pieces of its own reads.
    words: Sequence[str] = ()

    def tokens_in(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that share a code point with `start..<end`."""
        first = int(np.searchsorted(self.offsets[:, 1], start, side="right"))
        last = int(np.searchsorted(self.offsets[:, 0], end, side="left"))
        return first, max(first, last)


def document(line: dict) -> Document:
    """One decoded line, checked: a value outside its table would otherwise fail far from here."""
    n = len(line["tokens"])
    columns = np.zeros((n, len(COLUMNS)), np.int32)
    for index, (name, size) in enumerate(COLUMNS.items()):
        values = np.asarray(line[name], np.int64).reshape(-1)
        if len(values) != n:
            raise FeatureError(f"{line['id']}: {len(values)} values of {name} for {n} tokens")
        if n and (values.min() < 0 or values.max() >= size):
            raise FeatureError(f"{line['id']}: {name} outside 0..<{size}")
        columns[:, index] = values
    masks = np.array([mask & (2**CLASS_BITS - 1) for mask in line["classes"]], np.uint64)
    if len(masks) != n:
        raise FeatureError(f"{line['id']}: {len(masks)} class masks for {n} tokens")
    bits = np.arange(CLASS_BITS, dtype=np.uint64)
    classes = ((masks[:, None] >> bits) & np.uint64(1)).astype(np.uint8)
    offsets = np.asarray(line["tokens"], np.int64).reshape(n, 2)
    windows = [_window(line["id"], w, n) for w in line["windows"]]
    words = line.get("words", [])
    if words and len(words) != n:
        raise FeatureError(f"{line['id']}: {len(words)} words for {n} tokens")
    return Document(line["id"], offsets, columns, classes, windows, words)


def _window(id: str, line: dict, n: int) -> Window:
    tokens = np.asarray(line["tokens"], np.int32)
    sentence = np.asarray(line["sentence"], np.int32)
    if len(tokens) != len(sentence) or not len(tokens):
        raise FeatureError(f"{id}: a window of {len(tokens)} tokens and {len(sentence)} sentences")
    if tokens[0] < 0 or tokens[-1] >= n or (np.diff(tokens) <= 0).any():
        raise FeatureError(f"{id}: the tokens of a window must ascend within the document")
    if line["cue"] not in tokens:
        raise FeatureError(f"{id}: the cue {line['cue']} is outside its window")
    if sentence.min() < 0 or sentence.max() >= SENTENCES or not 0 <= line["kind"] < KINDS:
        raise FeatureError(f"{id}: sentence or kind out of range")
    source = line.get("source")
    return Window(line["cue"], line["kind"], tokens, sentence, tuple(source) if source else None)


def read(path: Path) -> Iterator[Document]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield document(json.loads(line))
