"""Which candidates are worth the network's look: a linear classifier over the candidate and its neighbours.

Most words that can be cues are none where they stand. A handful of table look-ups tells most of those apart, so that
the network reads fewer windows, and reads those of rare cues, which a count of words alone would skip.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from .data import Article
from .features import COLUMNS, Document
from .labels import Projection

BUCKETS = 1 << 15
#: Stands for what lies before the text's beginning or after its end.
OUTSIDE = 0xFFFF
WORD, PREFIX, SUFFIX, SHAPE, CHUNK, MARK, FLAGS = range(len(COLUMNS))


@dataclass(frozen=True)
class Gate:
    weights: np.ndarray
    bias: float
    least: float

    def scores(self, document: Document) -> np.ndarray:
        rows = buckets(document)
        return self.weights[rows].sum(1) + self.bias if len(rows) else np.zeros(0)

    def keep(self, document: Document) -> np.ndarray:
        """For each window of the document whether the network should read it."""
        return self.scores(document) >= self.least


#: What is looked up together: pairs of a column, or the candidate's kind, and a distance from the candidate.
KIND = -1
PATTERNS: tuple[tuple[tuple[int, int], ...], ...] = (
    ((WORD, 0), (KIND, 0)),
    ((PREFIX, 0),),
    ((SUFFIX, 0),),
    ((WORD, -2),),
    ((WORD, -1),),
    ((WORD, 1),),
    ((WORD, 2),),
    ((CHUNK, -2), (MARK, -2)),
    ((CHUNK, -1), (MARK, -1)),
    ((CHUNK, 1), (MARK, 1)),
    ((CHUNK, 2), (MARK, 2)),
    ((CHUNK, 0), (MARK, 0), (KIND, 0)),
    ((CHUNK, -1), (CHUNK, 0), (CHUNK, 1)),
    ((CHUNK, -2), (CHUNK, -1), (SUFFIX, 0)),
    ((SUFFIX, 0), (WORD, 1)),
    ((WORD, 0), (CHUNK, 1)),
    ((WORD, 0), (CHUNK, -1)),
    ((SHAPE, -1), (SHAPE, 1), (KIND, 0)),
)


def buckets(document: Document) -> np.ndarray:
    """[windows, patterns]: the place of each pattern in the table of weights."""
    cues = np.array([w.cue for w in document.windows], np.int64)
    kinds = np.array([w.kind for w in document.windows], np.uint64)
    n = len(document.offsets)

    def column(index: int, distance: int) -> np.ndarray:
        if index == KIND:
            return kinds
        at = cues + distance
        inside = (at >= 0) & (at < n)
        values = np.full(len(cues), OUTSIDE, np.uint64)
        values[inside] = document.columns[at[inside], index].astype(np.uint64)
        return values

    result = np.zeros((len(cues), len(PATTERNS)), np.int64)
    with np.errstate(over="ignore"):
        for number, pattern in enumerate(PATTERNS):
            value = np.full(len(cues), 0xCBF29CE484222325, np.uint64) ^ np.uint64(number + 1)
            for part in pattern:
                value = (value * np.uint64(0x100000001B3)) ^ column(*part)
            value = value * np.uint64(0x9E3779B97F4A7C15)
            result[:, number] = (value >> np.uint64(64 - 15)).astype(np.int64)
    return result


def targets(document: Document, projection: Projection) -> np.ndarray:
    """For each window whether a quotation of speech was projected onto it."""
    result = np.zeros(len(document.windows), np.float32)
    for index in projection.window_of:
        if index is not None:
            result[index] = 1
    return result


def fit(
    pairs: Sequence[tuple[Article, Projection]], held: Sequence[tuple[Article, Projection]], loss: float,
    seed: int = 1, epochs: int = 8, hiding: float = 0.1, decay: float = 2e-6,
) -> Gate:
    """The gate that skips as many candidates as it can at the cost of a share `loss` of held-out quotations.

    Patterns of the candidate's own word are hidden now and then, so that a cue never met is told by its place.
    """
    torch.manual_seed(seed)
    pairs = [(a, p) for a, p in pairs if a.document.windows]
    rows = torch.from_numpy(np.concatenate([buckets(a.document) for a, _ in pairs]))
    wanted = torch.from_numpy(np.concatenate([targets(a.document, p) for a, p in pairs]))
    own = torch.tensor([any(part in ((WORD, 0), (PREFIX, 0), (SUFFIX, 0)) for part in p) for p in PATTERNS])
    weights = torch.zeros(BUCKETS, requires_grad=True)
    bias = torch.tensor(-2.0, requires_grad=True)
    optimiser = torch.optim.Adam([weights, bias], lr=0.02)
    size = 2048
    steps = epochs * math.ceil(len(rows) / size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: 1 - 0.95 * s / steps)
    for _ in range(epochs):
        for chosen in torch.randperm(len(rows)).split(size):
            hidden = (torch.rand(len(chosen), 1) < hiding) & own
            scores = weights[rows[chosen]].masked_fill(hidden, 0.0).sum(1) + bias
            value = nn.functional.binary_cross_entropy_with_logits(
                scores, wanted[chosen], pos_weight=torch.tensor(3.0)) + decay * weights.square().sum()
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            schedule.step()
    table = weights.detach().numpy()
    gate = Gate(table, float(bias.detach()), -math.inf)
    return Gate(table, gate.bias, threshold(gate, held, loss))


def threshold(gate: Gate, pairs: Sequence[tuple[Article, Projection]], loss: float) -> float:
    """The score below which candidates may be skipped at the cost of at most `loss` of the quotations."""
    scores = [gate.scores(a.document)[targets(a.document, p) > 0] for a, p in pairs]
    ranked = np.sort(np.concatenate([*scores, np.zeros(0)]))
    return float(ranked[int(loss * len(ranked))]) if len(ranked) else 0.0
