"""Lets fitted networks say what they think of windows, so that a smaller one can learn to agree with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from . import export, features, weights
from .batches import Example, example
from .features import Document
from .model import Network
from .predict import scores


def restored(path: Path) -> Network:
    """The network of a weights file."""
    header, tensors = weights.unpack(path.read_bytes())
    return export.restored(header, tensors)


def taught(examples: Sequence[Example], teachers: Sequence[Network]) -> list[Example]:
    """The examples with the mean of the teachers' probabilities."""
    means: list[np.ndarray] = []
    for teacher in teachers:
        own = [np.exp(s) / len(teachers) for s in scores(teacher, examples)]
        means = [a + b for a, b in zip(means, own)] if means else own
    return [replace(e, taught=m.astype(np.float32)) for e, m in zip(examples, means)]


def unlabelled(documents: Sequence[Document], shares: np.ndarray, least: float) -> list[Example]:
    """An example without labels for every candidate that is worth a look."""
    return [
        example(d, w) for d in documents for w in d.windows if shares[w.kind, d.columns[w.cue, 0]] >= least
    ]


def read_all(paths: Sequence[Path]) -> list[Document]:
    return [document for path in paths for document in features.read(path)]
