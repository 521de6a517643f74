"""Runs a network over articles, as the library would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from . import viterbi
from .batches import Example, example, in_order
from .data import Article
from .decode import Item, Settings, assemble, system_line
from .features import Window
from .gate import Gate
from .model import Network


@dataclass(frozen=True)
class Predicted:
    """For each window that was looked at, the network's log-probabilities and the best labels."""

    windows: list[Window]
    scores: list[np.ndarray]
    labels: list[np.ndarray]


def scores(network: Network, examples: Sequence[Example]) -> list[np.ndarray]:
    """Log-probabilities [places, labels] of each example."""
    return [normalised(row) for row in logits(network, examples)]


def normalised(row: np.ndarray) -> np.ndarray:
    """The logarithms of probabilities."""
    return row - np.logaddexp.reduce(row, 1, keepdims=True)


@torch.no_grad()
def logits(network: Network, examples: Sequence[Example]) -> list[np.ndarray]:
    """What the network puts out, [places, labels], for each example."""
    network.eval()
    result: list[np.ndarray] = [np.zeros(0)] * len(examples)
    for indices, batch in in_order(examples):
        rows = network(batch).numpy()
        for index, row, length in zip(indices, rows, batch.lengths.tolist()):
            result[index] = row[:length]
    return result


def predict(network: Network, articles: Sequence[Article], gate: Gate | None = None) -> list[Predicted]:
    """What the network says of the windows that the gate lets through, or of all."""
    kept: list[list[Window]] = []
    for article in articles:
        keep = gate.keep(article.document) if gate else [True] * len(article.document.windows)
        kept.append([w for w, yes in zip(article.document.windows, keep) if yes])
    examples = [example(a.document, w) for a, windows in zip(articles, kept) for w in windows]
    start, table = network.following()
    return gathered(kept, scores(network, examples), start, table)


def gathered(
    windows: Sequence[list[Window]], all_scores: Sequence[np.ndarray], start: np.ndarray, table: np.ndarray
) -> list[Predicted]:
    """The scores of the articles' windows, one after another, put back together by article and decoded."""
    labels: list[np.ndarray] = []
    for at in range(0, len(all_scores), 256):
        part = all_scores[at : at + 256]
        lengths = np.array([len(s) for s in part])
        padded = np.zeros((len(part), lengths.max(), part[0].shape[1]), np.float32)
        for row, s in zip(padded, part):
            row[: len(s)] = s
        labels += viterbi.decode(padded, lengths, start, table)
    result, at = [], 0
    for own in windows:
        end = at + len(own)
        result.append(Predicted(list(own), list(all_scores[at:end]), labels[at:end]))
        at = end
    return result


def items(article: Article, predicted: Predicted, settings: Settings = Settings(), floating: bool = True) -> list[Item]:
    probabilities = [np.exp(s) for s in predicted.scores]
    return assemble(
        article.document, article.text, predicted.labels, probabilities, predicted.windows, settings, floating
    )


def system(
    articles: Sequence[Article], predictions: Sequence[Predicted], settings: Settings = Settings(),
    surety: Callable[[Item], float] | None = None,
) -> list[dict]:
    """The lines of a system file; `surety` says how sure a decoded quotation is; the unsure are left out."""
    lines = []
    for article, predicted in zip(articles, predictions):
        found = items(article, predicted, settings)
        for item in found:
            item.confidence = surety(item) if surety and item.window else item.cue_probability
        if surety:
            found = [i for i in found if not i.window or i.confidence >= settings.least_confidence]
        lines.append(system_line(article.document, article.text, found))
    return lines
