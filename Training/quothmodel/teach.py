"""Lets fitted networks say what they think of windows, so that a smaller one can learn to agree with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from . import export, features, predict, weights
from .batches import Example, example
from .features import Document
from .gate import Gate
from .predict import normalised


#: Windows with what a teacher thinks of each: scores [places, labels], not normalised.
Teacher = Callable[[Sequence[Example]], list[np.ndarray]]


def restored(path: Path) -> Teacher:
    """The teacher of a weights file, `.bin`, or of a fine-tuned MiniLM, `.pt`."""
    if path.suffix == ".pt":
        from . import transformer

        return partial(transformer.logits, transformer.restored(path))
    header, tensors = weights.unpack(path.read_bytes())
    return partial(predict.logits, export.restored(header, tensors))


def taught(examples: Sequence[Example], teachers: Sequence[Teacher], shares: Sequence[float]) -> list[Example]:
    """The examples with the teachers' probabilities, each by its share."""
    means: list[np.ndarray] = []
    for teacher, share in zip(teachers, shares, strict=True):
        own = [share / sum(shares) * np.exp(normalised(s)) for s in teacher(examples)]
        means = [a + b for a, b in zip(means, own)] if means else own
    return [replace(e, taught=m.astype(np.float32)) for e, m in zip(examples, means)]


def unlabelled(documents: Sequence[Document], gate: Gate) -> list[Example]:
    """An example without labels for every candidate that the gate lets through."""
    return [example(d, w) for d in documents for w, yes in zip(d.windows, gate.keep(d)) if yes]


def read_all(paths: Sequence[Path]) -> list[Document]:
    return [document for path in paths for document in features.read(path)]
