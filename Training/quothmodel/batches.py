"""Windows of similar length side by side, as the tensors that the network reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .features import Document, Window

#: Distances to the cue below this stand for themselves; greater ones share the buckets that begin at BOUNDS.
NEAR = 8
BOUNDS = (8, 12, 16, 24, 40)
#: The bucket of distance 0, the cue itself: farther left is below it, farther right above.
AT_CUE = NEAR + len(BOUNDS) - 1
DISTANCES = 2 * AT_CUE + 1

NO_LABEL = -100


def distance_buckets(distance: np.ndarray) -> np.ndarray:
    """Signed distances in places of the window, as indices below DISTANCES."""
    size = np.abs(distance)
    bucket = np.where(size < NEAR, size, NEAR - 1 + np.searchsorted(BOUNDS, size, side="right"))
    return AT_CUE + np.sign(distance) * bucket


@dataclass(frozen=True)
class Example:
    """A window with the tokens' features gathered, and perhaps its labels."""

    columns: np.ndarray
    classes: np.ndarray
    distance: np.ndarray
    sentence: np.ndarray
    source: np.ndarray
    kind: int
    cue: int
    labels: np.ndarray | None = None
    #: The teachers' probabilities [t, 7], where there are teachers.
    taught: np.ndarray | None = None
    #: The tokens as they are written, where the features tell.
    words: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.distance)


def example(document: Document, window: Window, labels: np.ndarray | None = None) -> Example:
    cue = window.cue_position
    inside = np.zeros(len(window.tokens), np.int64)
    if window.source:
        inside[(window.tokens >= window.source[0]) & (window.tokens < window.source[1])] = 1
    return Example(
        document.columns[window.tokens], document.classes[window.tokens],
        distance_buckets(np.arange(len(window.tokens)) - cue), window.sentence, inside, window.kind, cue, labels,
        words=tuple(document.words[t] for t in window.tokens) if document.words else (),
    )


@dataclass(frozen=True)
class Batch:
    """Padded at the right with zeros; `lengths` says where the padding begins."""

    columns: Tensor
    classes: Tensor
    distance: Tensor
    sentence: Tensor
    source: Tensor
    kind: Tensor
    cue: Tensor
    lengths: Tensor
    labels: Tensor
    taught: Tensor | None

    @property
    def mask(self) -> Tensor:
        return torch.arange(self.distance.shape[1])[None] < self.lengths[:, None]


def batch(examples: Sequence[Example]) -> Batch:
    longest = max(map(len, examples))

    def padded(arrays: Sequence[np.ndarray], fill: int = 0, kind: type = np.int64) -> Tensor:
        result = np.full((len(arrays), longest, *arrays[0].shape[1:]), fill, kind)
        for row, array in zip(result, arrays):
            row[: len(array)] = array
        return torch.from_numpy(result)

    unlabelled = [np.full(len(e), NO_LABEL) if e.labels is None else e.labels for e in examples]
    taught = all(e.taught is not None for e in examples)
    return Batch(
        padded([e.columns for e in examples]), padded([e.classes for e in examples], 0, np.float32),
        padded([e.distance for e in examples], AT_CUE), padded([e.sentence for e in examples]),
        padded([e.source for e in examples]), torch.tensor([e.kind for e in examples]),
        torch.tensor([e.cue for e in examples]), torch.tensor([len(e) for e in examples]),
        padded(unlabelled, NO_LABEL),
        padded([e.taught for e in examples], 0, np.float32) if taught else None,  # type: ignore[arg-type]
    )


def shuffled(examples: Sequence[Example], size: int, random: np.random.Generator) -> Iterator[Batch]:
    """Every example once, in batches of similar length and random order."""
    lengths = np.array([len(e) for e in examples])
    order = np.argsort(lengths + random.random(len(lengths)) * 12, kind="stable")
    starts = np.arange(0, len(order), size)
    random.shuffle(starts)
    for start in starts:
        yield batch([examples[i] for i in order[start : start + size]])


def in_order(examples: Sequence[Example], size: int = 64) -> Iterator[tuple[list[int], Batch]]:
    """Every example once, sorted by length, with the indices that each batch holds."""
    order = np.argsort([len(e) for e in examples], kind="stable")
    for start in range(0, len(order), size):
        chosen = [int(i) for i in order[start : start + size]]
        yield chosen, batch([examples[i] for i in chosen])
