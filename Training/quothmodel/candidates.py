"""Which candidates are worth a look: for every kind and word, the share of its uses that are cues of speech."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .data import Article
from .features import COLUMNS, KINDS
from .labels import is_speech

#: How many unseen uses at its kind's mean every word is given.
PRIOR = 4.0


def gold_cues(article: Article) -> tuple[np.ndarray, np.ndarray]:
    """For each window of the article whether its candidate lies in a cue of speech, and in any cue."""
    speech = np.zeros(len(article.document.offsets), bool)
    every = np.zeros_like(speech)
    for quote in article.gold["quotes"]:
        for span in quote.get("cue") or []:
            first, last = article.document.tokens_in(*span)
            every[first:last] = True
            if is_speech(quote):
                speech[first:last] = True
    cues = np.array([w.cue for w in article.document.windows], np.int64)
    return speech[cues], every[cues]


def shares(articles: Sequence[Article]) -> np.ndarray:
    """[KINDS, words]: the share of cues of speech, shrunk towards that of the kind where a word is rare."""
    seen = np.zeros((KINDS, COLUMNS["word"]))
    cues = np.zeros_like(seen)
    for article in articles:
        kinds, words = keys(article)
        np.add.at(seen, (kinds, words), 1)
        np.add.at(cues, (kinds, words), gold_cues(article)[0])
    mean = (cues.sum(1) + 0.5) / (seen.sum(1) + 1)
    return (cues + PRIOR * mean[:, None]) / (seen + PRIOR)


def keys(article: Article) -> tuple[np.ndarray, np.ndarray]:
    """The kind and the word of every window's candidate: where its share stands."""
    windows = article.document.windows
    kinds = np.array([w.kind for w in windows], np.int64)
    words = article.document.columns[np.array([w.cue for w in windows], np.int64), 0]
    return kinds, words


def threshold(table: np.ndarray, articles: Sequence[Article], loss: float) -> float:
    """The share below which candidates may be skipped at the cost of at most `loss` of the quotations' cues."""
    values = []
    for article in articles:
        share = table[keys(article)]
        values.append(share[gold_cues(article)[0]])
    ranked = np.sort(np.concatenate(values)) if values else np.zeros(1)
    return float(ranked[int(loss * len(ranked))]) if len(ranked) else 0.0
