"""Joins features with gold files and splits the articles: most to fit, some to stop by and to calibrate on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import features
from .batches import Example, example
from .features import Document
from .labels import Projection


@dataclass(frozen=True)
class Article:
    document: Document
    gold: dict

    @property
    def text(self) -> str:
        return self.gold["text"]


def load(pairs: Iterable[tuple[Path, Path]]) -> list[Article]:
    """The articles of pairs of a features file and its gold file, joined by their ids."""
    articles: list[Article] = []
    for features_path, gold_path in pairs:
        with open(gold_path, encoding="utf-8") as lines:
            gold = {d["id"]: d for d in map(json.loads, filter(str.strip, lines))}
        for document in features.read(features_path):
            if document.id not in gold:
                raise features.FeatureError(f"{document.id} is in {features_path} but not in {gold_path}")
            articles.append(Article(document, gold[document.id]))
    return articles


def split(articles: Sequence[Article], percent: int = 5) -> tuple[list[Article], list[Article]]:
    """The articles to fit and those held out: the same in every run, whatever the order of the files."""
    ranked = sorted(articles, key=lambda a: hashlib.sha256(a.document.id.encode()).digest())
    count = -(-len(ranked) * percent // 100)
    return ranked[count:], ranked[:count]


def examples(article: Article, projection: Projection) -> list[Example]:
    """An example for every window that has labels."""
    pairs = zip(article.document.windows, projection.labels)
    return [example(article.document, window, labels) for window, labels in pairs if labels is not None]
