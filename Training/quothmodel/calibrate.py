"""Turns the network's certainty into the share of quotations of that certainty that are right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import logistic
from .data import Article
from .decode import Item

EDGE = 1e-4


def logit(p: np.ndarray | float) -> np.ndarray:
    q = np.clip(np.asarray(p, np.float64), EDGE, 1 - EDGE)
    return np.log(q / (1 - q))


def evidence(item: Item) -> np.ndarray:
    """What the confidence is read from: the cue's probability and the mean one of the content's words."""
    return np.array([1.0, float(logit(item.cue_probability)), float(logit(item.content_probability))])


def confidence(item: Item, weights: np.ndarray) -> float:
    return float(1 / (1 + np.exp(-evidence(item) @ weights)))


def is_right(item: Item, article: Article) -> bool:
    """Whether a gold quotation shares at least half of the tokens with it."""
    tokens = {t for a, b in item.content for t in range(a, b)}
    for quote in article.gold["quotes"]:
        gold = {t for span in quote["content"] for t in range(*article.document.tokens_in(*span))}
        if 2 * len(tokens & gold) >= len(tokens | gold):
            return True
    return False


def fit(found: Sequence[tuple[Article, Sequence[Item]]], strength: float = 1.0) -> np.ndarray:
    """The weights [3] of a logistic regression, by Newton's method, drawn a little towards the raw cue."""
    pairs = [(evidence(i), is_right(i, a)) for a, items in found for i in items if i.window is not None]
    prior = np.array([0.0, 1.0, 0.0])
    if not pairs:
        return prior
    x = np.stack([p[0] for p in pairs])
    y = np.array([p[1] for p in pairs], np.float64)
    return logistic.fit(x, y, prior=prior, strength=strength)
