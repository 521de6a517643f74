"""Fits what tells stories from other texts, and writes it as Swift.

usage: python -m quothdialogue.manner --story SHARES… --other SHARES… --out MannerWeights.swift

Each SHARES file has a JSON line per text or excerpt: {"id", "shares"}, from `quoth candidates --manner`.
"""
import argparse
import json
import textwrap

import numpy as np
from quothmodel import logistic

THRESHOLD = -0.3

SWIFT = """\
// Written by `scripts/train manner`: do not edit.

/// The weights of a logistic regression of stories against other texts, over the shares of ``Manner``.
enum MannerWeights {{
  static let shares: [Float] = [
    {shares},
  ]
  static let offset: Float = {offset}
  /// The log-odds from which a text is taken for a story.
  static let threshold: Float = {threshold}
}}
"""


def read(paths, is_story):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                document = json.loads(line)
                yield document["id"], document["shares"], is_story


def fit(shares, stories, strength=1e-2):
    """Weights and offset of a logistic regression in which both classes count the same."""
    mean, deviation = shares.mean(0), shares.std(0) + 1e-3
    x = np.c_[(shares - mean) / deviation, np.ones(len(shares))]
    share = stories.mean()
    each = np.where(stories == 1, 0.5 / share, 0.5 / (1 - share)) / len(stories)
    weights = logistic.fit(x, stories, each, strength=strength, ridge=1e-6)
    slopes = weights[:-1] / deviation
    return slopes, float(weights[-1] - (slopes * mean).sum())


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--story", nargs="+", default=[])
    parser.add_argument("--other", nargs="+", default=[])
    parser.add_argument("--out", required=True)
    options = parser.parse_args(arguments)
    rows = list(read(options.story, True)) + list(read(options.other, False))
    shares = np.array([row for _, row, _ in rows])
    stories = np.array([float(story) for _, _, story in rows])
    slopes, offset = fit(shares, stories)
    odds = shares @ slopes + offset
    for name, chosen in (("stories", stories == 1), ("other texts", stories == 0)):
        taken = (odds[chosen] > THRESHOLD).sum()
        print(f"{name}: {taken} of {chosen.sum()} taken for stories")
    for place in np.argsort(np.where(stories == 1, odds, -odds))[:12]:
        print(f"  {odds[place]:6.1f} {'story' if stories[place] else 'other'} {rows[place][0]}")
    with open(options.out, "w", encoding="utf-8") as file:
        file.write(
            SWIFT.format(
                shares="\n    ".join(textwrap.wrap(", ".join(f"{slope:.1f}" for slope in slopes), 94)),
                offset=f"{offset:.2f}",
                threshold=f"{THRESHOLD:.1f}",
            )
        )


if __name__ == "__main__":
    main()
