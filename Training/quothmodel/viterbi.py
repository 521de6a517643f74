"""The best allowed sequence of labels, for many windows at once."""

from __future__ import annotations

import numpy as np

from .labels import B_CONTENT, LABELS, O

FORBIDDEN = -1e4


def transitions() -> np.ndarray:
    """[from, to]: 0 where `to` may follow `from`; a part may only go on where it has begun."""
    table = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for inside in range(B_CONTENT + 1, len(LABELS), 2):
        table[:, inside] = FORBIDDEN
        table[inside - 1, inside] = table[inside, inside] = 0
    return table


def starts() -> np.ndarray:
    """0 for the labels that a window may begin with."""
    return transitions()[O]


def decode(
    scores: np.ndarray, lengths: np.ndarray, start: np.ndarray | None = None, table: np.ndarray | None = None
) -> list[np.ndarray]:
    """The best labels for `scores` [windows, places, labels], log-probabilities, each up to its length."""
    start = starts() if start is None else start
    table = transitions() if table is None else table
    count, places, _ = scores.shape
    best = scores[:, 0] + start
    back = np.zeros(scores.shape, np.int64)
    rows = np.arange(count)
    for place in range(1, places):
        paths = best[:, :, None] + table
        back[:, place] = paths.argmax(1)
        going = place < lengths
        best = np.where(going[:, None], paths.max(1) + scores[:, place], best)
        back[~going, place] = np.arange(len(LABELS))
    labels = np.zeros((count, places), np.int64)
    labels[:, -1] = best.argmax(1)
    for place in range(places - 1, 0, -1):
        labels[:, place - 1] = back[rows, place, labels[:, place]]
    return [row[:length] for row, length in zip(labels, lengths)]


def runs(labels: np.ndarray, begin: int) -> list[tuple[int, int]]:
    """The half-open ranges of places that carry `begin` and what goes on from it."""
    result: list[tuple[int, int]] = []
    for place, label in enumerate(labels):
        if label == begin or (label == begin + 1 and not (result and result[-1][1] == place)):
            result.append((place, place + 1))
        elif label == begin + 1:
            result[-1] = (result[-1][0], place + 1)
    return result
