"""Reads the articles of `Training/press`, written for the fitting, as gold.

usage: python -m quothdialogue.press FILE.txt … > gold.jsonl

A file holds any number of articles, as one of scenes does (`scenes.py`); a line may also be of a quotation without marks.
The lines of `Tests/QuothTests/Fixtures/articles` are read as well: `kind | speaker | words ++ words | …`.
"""
import json
import pathlib
import re
import sys

from . import scenes

KINDS = {"direct", "mixed", "indirect"}


def answer(line):
    """Who says what by a line, or nothing: the speaker's names and the first words."""
    first, *rest = (part.strip() for part in line.split(" | "))
    if first in KINDS:
        return (rest[0], rest[1].split(" ++ ")[0]) if rest[0] != "-" else None
    return (first, rest[0]) if first not in ("NOT", "leftout") else None


def place(text, words, start):
    """Where the words stand: behind a mark rather than elsewhere, from the start on rather than before it."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    quoted = rf"(?<=[“\"‘'`]){pattern}"
    return (re.compile(quoted).search(text, start) or re.compile(pattern).search(text, start)
            or re.search(pattern, text))


def documents(path):
    """The articles of a file in the shape of the gold files; the content is the first words alone."""
    for name, text, lines in scenes.blocks(path):
        answers = [known for known in map(answer, lines) if known]
        short = scenes.shorter({speaker for speaker, _ in answers})
        quotes, at = [], 0
        for speaker, words in answers:
            found = place(text, words, at)
            if found is None:
                raise ValueError(f"{path}, {name}: {words!r} is not there")
            at = max(at, found.start())
            known = scenes.names(speaker, short[speaker])
            quotes.append({
                "id": str(len(quotes)), "content": [list(found.span())],
                "speaker": {"name": known[0], "aliases": known[1:]},
            })
        yield {"id": f"{pathlib.Path(path).stem}/{name}", "text": text, "quotes": quotes}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        for document in documents(path):
            print(json.dumps(document, ensure_ascii=False))
