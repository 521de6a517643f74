"""Documents of the shape that `quoth features` writes, with gold: `Name said that word word .`, made at random."""

from __future__ import annotations

import random

from quothmodel import features
from quothmodel.data import Article

NAMES, VERBS, WORDS = ["Ann", "Bo", "Cy"], ["said", "warned"], ["rain", "falls", "soon", "north", "of", "town"]
OTHERS = ["walked", "slept"]


def bucket(word: str, size: int) -> int:
    return sum((i + 1) * ord(c) for i, c in enumerate(word.lower())) % size


def lines(seed: int, sentences: int = 6) -> tuple[dict, dict]:
    """The features and the gold of one document."""
    choose = random.Random(seed)
    text, tokens, windows, quotes = "", [], [], []
    for _ in range(sentences):
        speech = choose.random() < 0.6
        words = [choose.choice(NAMES), choose.choice(VERBS if speech else OTHERS), "that"]
        words += choose.choices(WORDS, k=choose.randint(2, 6)) + ["."]
        first = len(tokens)
        for word in words:
            text += " " if text else ""
            tokens.append([len(text), len(text) + len(word)])
            text += word
        indices = list(range(first, len(tokens)))
        windows.append({
            "cue": first + 1, "kind": 0, "tokens": indices, "sentence": [1] * len(indices),
            "source": [first, first + 1],
        })
        if speech:
            quotes.append({
                "id": str(len(quotes)), "type": "indirect", "content": [[tokens[first + 3][0], tokens[-2][1]]],
                "cue": [tokens[first + 1]], "speaker": {"spans": [tokens[first]]}, "extra": {"speech_cue": True},
            })
    words = [text[s:e] for s, e in tokens]
    starts = {window["tokens"][0] for window in windows}
    features = {
        "id": f"d{seed}", "tokens": tokens, "words": [text[a:b] for a, b in tokens],
        "word": [bucket(w, 32768) for w in words],
        "prefix": [bucket(w[:3], 4096) for w in words],
        "suffix": [bucket(w[-3:], 4096) for w in words],
        "shape": [1 if w[0].isupper() else 0 if w[0].isalpha() else 9 for w in words],
        "classes": [1 if w in VERBS else 1 << 63 if w in OTHERS else 0 for w in words],
        "chunk": [0] * len(words), "mark": [0] * len(words),
        "flags": [(3 if i == 0 else 2 if i in starts else 0) + 4 * (i > 0) for i in range(len(words))],
        "windows": windows,
    }
    return features, {"id": f"d{seed}", "text": text, "quotes": quotes}


def article(seed: int, sentences: int = 6) -> Article:
    line, gold = lines(seed, sentences)
    return Article(features.document(line), gold)
